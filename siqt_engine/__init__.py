"""SIQT: enhances thick-slice, low-field brain MRI.

The names below are the public API. They are looked up on first use, so that importing the
package loads neither PyTorch nor SciPy.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOME = {
    "Volume": "io.volume",
    "VolumeError": "io.volume",
    "read_volume": "io.nifti",
    "write_volume": "io.nifti",
    "Progress": "core.progress",
    "Cancelled": "core.progress",
    "TissueMaps": "io.tissue_maps",
    "segment_tissues": "segmentation.tissues",
    "brain_mask": "segmentation.brain_mask",
    "SimulationParameters": "simulation.forward_model",
    "simulate": "simulation.forward_model",
    "ContrastPrior": "simulation.snr_prior",
    "Enhancer": "enhancement.enhancer",
    "EnhancementResult": "enhancement.options",
    "psnr": "evaluation.metrics",
    "ssim": "evaluation.metrics",
    "rmse": "evaluation.metrics",
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
