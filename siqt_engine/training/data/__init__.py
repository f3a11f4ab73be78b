"""From high-field scans to training patches."""
