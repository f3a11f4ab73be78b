"""The fourth stage: the error that is expected of the enhanced scan."""
