"""The fifth stage: the result, what it changed, and how it is shown."""
