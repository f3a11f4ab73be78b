"""A network over a whole scan: devices, backends, sliding window."""
