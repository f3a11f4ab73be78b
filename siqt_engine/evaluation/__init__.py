"""``siqt evaluate``: how near an estimate comes to the truth."""
