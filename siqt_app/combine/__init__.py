"""Several scans of one person become one volume."""
