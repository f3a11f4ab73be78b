"""The third stage: the high-field picture, held to what was measured."""
