"""Real input devices, as far as an X server can play them."""
