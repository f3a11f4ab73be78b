"""The window in other languages: catalogues for Qt's translation, and what puts them in place."""
