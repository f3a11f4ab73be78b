"""Joins the parts of the window: one module for each thing that a person does."""
