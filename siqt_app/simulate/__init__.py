"""The simulator: sliders, prior, live preview."""
