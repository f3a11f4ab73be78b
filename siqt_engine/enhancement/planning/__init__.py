"""The second stage: every decision, with its reason, before a network runs."""
