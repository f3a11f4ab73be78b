"""The panel *Enhance*: findings, button, results."""
