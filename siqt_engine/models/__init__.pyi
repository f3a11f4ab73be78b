from . import library
from .card import ModelCard
from .library import LibraryModel, find_model

__all__ = [
    "LibraryModel",
    "ModelCard",
    "find_model",
    "library",
]
