"""One definition for numpy and torch: the few array operations that the simulator needs."""

from __future__ import annotations

from typing import Any

import array_api_compat
import numpy as np

Array = Any
"""A numpy array or a torch tensor (any device)."""


def like(values: np.ndarray, reference: Array) -> Array:
    """``values`` as an array of the kind, dtype and device of ``reference``."""
    if isinstance(reference, np.ndarray):
        return values.astype(reference.dtype, copy=False)
    xp = array_api_compat.array_namespace(reference)
    contiguous = np.array(values, copy=True)
    return xp.asarray(contiguous, dtype=reference.dtype, device=reference.device)


def to_numpy(data: Array) -> np.ndarray:
    """The array in the computer's main memory, as numpy."""
    return data if isinstance(data, np.ndarray) else data.detach().cpu().numpy()
