"""Where every scan lies in the space of the others, and whether it is the same head."""
