"""Distances, regions and profiles, in all views at once."""
