"""Small widgets, and forms made from declared parameters."""
