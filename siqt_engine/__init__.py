"""SIQT: enhances thick-slice, low-field brain MRI.

The names below are the public API. They are looked up on first use, so that importing the
package loads neither PyTorch nor SciPy.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOME = {
    "Volume": "volume",
    "VolumeError": "volume",
    "read_volume": "nifti",
    "write_volume": "nifti",
    "Progress": "progress",
    "Cancelled": "progress",
    "TissueMaps": "tissue",
    "segment_tissues": "tissue",
    "brain_mask": "brain",
    "SimulationParameters": "simulation",
    "simulate": "simulation",
    "ContrastPrior": "prior",
    "Enhancer": "enhance",
    "EnhancementResult": "enhance",
    "psnr": "metrics",
    "ssim": "metrics",
    "rmse": "metrics",
}

__all__ = ["__version__", *_HOME]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'siqt_engine' has no attribute {name!r}")
    value = getattr(import_module(f"siqt_engine.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
