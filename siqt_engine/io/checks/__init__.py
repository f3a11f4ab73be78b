"""What a scan's header and voxels tell: its signal, and what is odd about it."""
