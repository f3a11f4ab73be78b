"""What combining several scans gives back, and how it is shown."""
