"""What leaves the window: pictures, films, files."""
