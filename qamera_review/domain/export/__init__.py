"""What is handed over to other people: file names, and the record of what was approved."""
