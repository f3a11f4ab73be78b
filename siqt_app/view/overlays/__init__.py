"""What can be laid over the views once a scan is enhanced: one file each, listed in `registry`."""
