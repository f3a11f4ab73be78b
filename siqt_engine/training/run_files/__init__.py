"""The files of a training run: its log, its state, its model."""
