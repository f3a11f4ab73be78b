"""A network of low rank that begins as another, whose kernels are full: fewer operations.

What is kept of a kernel is decided by what it gets: inputs that never occur cost nothing (Zhang et
al., Accelerating Very Deep Convolutional Networks, IEEE TPAMI 2016). Training, from the outputs of
the full network, does the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.networks.conditioned_unet import ConditionedUNet
from siqt_engine.networks.subslice_unet import FactorisedConv
from siqt_engine.training.data.patches import PatchPair

PLACES = 240
"""Voxels of each patch at which a layer is looked at."""
TOGETHER = 8
"""Patches that a network is given at once."""
RIDGE = 1e-4
"""Of the mean square of the inputs: how strongly the second factor is held where it began."""
LEAST = 1e-6
"""Of the largest variance: what varies less counts as this."""


@torch.no_grad()
def factorised(
    network: ConditionedUNet,
    ranks: Mapping[str, int],
    patches: Sequence[PatchPair],
    *,
    seed: int = 0,
    on_progress: Observer = ignore,
) -> ConditionedUNet:
    """A network of low rank with nearly the results of a full one.

    The layers are approximated in the order in which they are applied:

    1. What the layer gets in the new network, whose earlier layers are done, and what it gives in
       the full one; at places drawn at random.
    2. Its kernel as a matrix, from channels and taps along z to channels and taps along x and y,
       with inputs of equal variance: the largest singular values are kept.
    3. The second factor and the bias by least squares, so that errors of earlier layers are
       corrected.

    Parameters
    ----------
    network
        The full one.
    ranks
        By the name of a convolution, as for `SubSliceUNet`.
    patches
        Of training; some fifty.
    """
    new = ConditionedUNet(**{**network.config, "ranks": dict(ranks)}).eval()
    full = network.eval().state_dict()
    ours = new.state_dict()
    new.load_state_dict({n: full[n] if _is_same(full, ours, n) else v for n, v in ours.items()})
    batches = [_Batch.of(patches[n : n + TOGETHER]) for n in range(0, len(patches), TOGETHER)]
    order = [name for name in (*new.unet.modulated_names(), "spread.0") if name in ranks]
    rng = np.random.default_rng(seed)
    for number, name in enumerate(order):
        on_progress(Progress("compressing layers", number, len(order)))
        seen = [_look(network, new, name, batch, rng) for batch in batches]
        given, wanted = (torch.cat(parts).double() for parts in zip(*seen, strict=True))
        whole: nn.Conv3d = network.unet.get_submodule(name)  # type: ignore[assignment]
        first, second, bias = _factors(whole.weight.double(), given, wanted, ranks[name])
        layer: FactorisedConv = new.unet.get_submodule(name)  # type: ignore[assignment]
        layer.along.copy_(first[:, :, None, None])
        layer.weight.copy_(second[..., None])
        layer.bias.copy_(bias)  # type: ignore[union-attr]
    on_progress(Progress("compressing layers", len(order), len(order)))
    return new


@dataclass(frozen=True, eq=False)
class _Batch:
    """Inputs (B, 1, x, y, z) and conditions (B, n)."""

    low: torch.Tensor
    conditions: torch.Tensor

    @classmethod
    def of(cls, patches: Sequence[PatchPair]) -> _Batch:
        low = np.stack([p.low for p in patches])[:, None]
        told = np.stack([p.condition for p in patches])
        return cls(torch.from_numpy(low), torch.from_numpy(told))


class _Found(Exception):  # noqa: N818 - it is no error
    """Stops a network behind the layer that is looked at."""


def _is_same(full: Mapping[str, torch.Tensor], ours: Mapping[str, torch.Tensor], name: str) -> bool:
    return name in full and full[name].shape == ours[name].shape


def _look(
    network: ConditionedUNet,
    new: ConditionedUNet,
    name: str,
    batch: _Batch,
    rng: np.random.Generator,
) -> tuple[torch.Tensor, torch.Tensor]:
    """What a layer gets in one network, (n, C, 3, 3, 3), and gives in the other, (n, channels)."""
    given = _at(new, name, batch)[0]
    wanted = _at(network, name, batch)[1]
    count, sizes = given.shape[0], given.shape[2:]
    where = [torch.from_numpy(rng.integers(0, n, count * PLACES)) for n in sizes]
    patch = torch.arange(count).repeat_interleave(PLACES)
    around = F.pad(given, (1, 1, 1, 1, 1, 1))
    taps = [
        around[patch, :, where[0] + x, where[1] + y, where[2] + z]
        for x, y, z in np.ndindex(3, 3, 3)
    ]
    inputs = torch.stack(taps, dim=2).reshape(len(patch), -1, 3, 3, 3)
    return inputs, wanted[patch, :, where[0], where[1], where[2]]


def _at(network: ConditionedUNet, name: str, batch: _Batch) -> tuple[torch.Tensor, torch.Tensor]:
    """Input and output of a layer, which the next one may overwrite otherwise."""
    found: list[tuple[torch.Tensor, torch.Tensor]] = []

    def keep(_: nn.Module, inputs: tuple[torch.Tensor], output: torch.Tensor) -> None:
        found.append((inputs[0].clone(), output.clone()))
        raise _Found

    hook = network.unet.get_submodule(name).register_forward_hook(keep)
    try:
        network(batch.low, batch.conditions)
    except _Found:
        pass
    finally:
        hook.remove()
    return found[0]


def _factors(
    kernel: torch.Tensor, given: torch.Tensor, wanted: torch.Tensor, rank: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """First factor (rank, C, 3), second one (O, rank, 3, 3) and bias (O,) of a kernel."""
    outputs, channels = kernel.shape[:2]
    # 1. columns of three voxels along z, of equal variance
    columns = given.permute(0, 2, 3, 1, 4).reshape(-1, 3 * channels)
    variance, axes = torch.linalg.eigh(columns.T @ columns / len(columns))
    size = variance.clamp(min=float(LEAST * variance.max())).sqrt()
    matrix = kernel.permute(0, 2, 3, 1, 4).reshape(9 * outputs, 3 * channels) @ (axes * size)
    left, values, right = torch.linalg.svd(matrix, full_matrices=False)
    first = (right[:rank] @ (axes / size).T).reshape(rank, channels, 3)
    second = (left[:, :rank] * values[:rank]).reshape(outputs, 9, rank).transpose(1, 2)
    # 2. second factor and bias by least squares, held where they began
    between = torch.einsum("ncxyz,rcz->nrxy", given, first).reshape(len(given), -1)
    features = torch.cat([between, torch.ones(len(between), 1, dtype=between.dtype)], dim=1)
    began = torch.cat([second.reshape(outputs, -1), wanted.new_zeros(outputs, 1)], dim=1)
    left_over = wanted - features @ began.T
    square = features.T @ features / len(features)
    square += RIDGE * square.diagonal().mean() * torch.eye(len(square), dtype=square.dtype)
    change = torch.linalg.solve(square, features.T @ left_over / len(features)).T
    found = began + change
    second = found[:, :-1].reshape(outputs, rank, 3, 3)
    # 3. values of one size in both factors, so that training moves them alike
    balance = (_size(second.transpose(0, 1)) / _size(first)).sqrt()
    return first * balance[:, None, None], second / balance[None, :, None, None], found[:, -1]


def _size(kernel: torch.Tensor) -> torch.Tensor:
    """Root mean square of each part along the first axis."""
    return kernel.flatten(1).square().mean(1).sqrt().clamp(min=1e-12)
