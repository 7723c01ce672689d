"""What is seen and pressed."""
