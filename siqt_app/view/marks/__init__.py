"""What is drawn over a picture: letters, bars, shapes, words."""
