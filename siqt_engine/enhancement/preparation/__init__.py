"""The first stage: what is measured on a scan before anything is decided."""
