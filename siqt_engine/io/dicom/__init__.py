"""DICOM: the series of a folder, their voxels, and series that are made of results."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
