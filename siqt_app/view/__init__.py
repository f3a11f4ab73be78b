"""The views: volumes side by side, linked in world millimetres."""
