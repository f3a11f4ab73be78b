"""Any input size through a network that needs sizes divisible by its pooling."""

from __future__ import annotations

import torch
import torch.nn.functional as F


def pad_to_multiple(x: torch.Tensor, multiple: tuple[int, int, int]) -> torch.Tensor:
    """Repeat the last voxels until every size is divisible.

    Parameters
    ----------
    x
        (B, C, X, Y, Z).
    multiple
        What X, Y, Z must be divisible by. The voxels are added at the high ends only, so
        that voxel 0 keeps its place in the pooling windows.
    """
    missing = [-size % m for size, m in zip(x.shape[2:], multiple, strict=True)]
    if not any(missing):
        return x
    return F.pad(x, (0, missing[2], 0, missing[1], 0, missing[0]), mode="replicate")


def crop_to(y: torch.Tensor, shape: tuple[int, int, int]) -> torch.Tensor:
    """Keep the first ``shape`` voxels of (B, C, X, Y, Z)."""
    if tuple(y.shape[2:]) == shape:
        return y
    return y[:, :, : shape[0], : shape[1], : shape[2]]
