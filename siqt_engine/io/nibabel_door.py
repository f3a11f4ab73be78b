"""The only door to nibabel, which would load pydicom by itself: a second for what is not used here.

DICOM files are read by `pydicom` where they are read.
"""

from __future__ import annotations

import sys

_hidden = not {"nibabel", "pydicom"} & sys.modules.keys()
if _hidden:
    sys.modules["pydicom"] = None  # type: ignore[assignment]
try:
    import nibabel as nib
    from nibabel import orientations
finally:
    if _hidden:
        del sys.modules["pydicom"]

__all__ = ["nib", "orientations"]
