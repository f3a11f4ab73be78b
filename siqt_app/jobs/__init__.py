"""Long work in worker threads."""
