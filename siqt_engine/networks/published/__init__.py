"""The networks of the publication and those that it was compared with."""
