"""The fused volume: forward operator, prior, solver and expected error."""
