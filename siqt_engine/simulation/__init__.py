"""``siqt simulate``: the forward model, what a weaker scanner would have seen."""
