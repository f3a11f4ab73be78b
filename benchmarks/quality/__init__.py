"""How good the pictures, the masks and the tissue maps are, where the truth is known."""
