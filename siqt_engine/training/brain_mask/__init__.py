"""Training of the network of the brain mask."""
