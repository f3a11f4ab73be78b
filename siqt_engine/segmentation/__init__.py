"""``siqt segment``: brain mask, tissue maps and bias field."""
