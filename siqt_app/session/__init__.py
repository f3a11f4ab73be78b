"""What is open, what came of it, and what is being done: no widgets."""
