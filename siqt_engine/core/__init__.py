"""What every other folder stands on: parameters, progress, files, grids. Knows nothing of scans."""
