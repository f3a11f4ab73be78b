"""``siqt models``: trained networks on disk, their cards, and which one suits a scan."""
