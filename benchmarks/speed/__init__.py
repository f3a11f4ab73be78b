"""Time and memory of the network, of an enhancement and of the window."""
