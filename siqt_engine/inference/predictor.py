"""A network over a whole array: tile by tile, and with less memory when there is too little."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.progress import Observer, ignore
from siqt_engine.inference import tiling
from siqt_engine.inference.backends import (
    Backend,
    choose_backend,
    default_precision,
    is_out_of_memory,
)
from siqt_engine.inference.device import CPU, Device, describe_device
from siqt_engine.inference.openvino_int8 import Sizes
from siqt_engine.inference.settings import AUTO, INT8, ComputeSettings
from siqt_engine.inference.sliding_window import Shape, Tiling, predict_tiled
from siqt_engine.networks.stored_unet import StoredUNet

if TYPE_CHECKING:
    from siqt_engine.networks.base import EnhancementNetwork

log = logging.getLogger(__name__)

MORE_ON_GPU = 4
"""Tiles on a GPU may be this many times as large."""
MORE_IN_INTEGERS = 1.6
"""The same in 8-bit integers on a processor, which take a quarter of the memory."""


class Inference:
    """Runs what a network adds to the interpolated scan over arrays. Loads no torch by itself.

    Parameters
    ----------
    network
        On the CPU, in evaluation mode.
    device
        From `siqt_engine.inference.device.resolve_device`.
    settings
        Backend, precision and threads.
    integers
        Whether it computes in 8-bit integers, where the settings leave that open and it can.

    Attributes
    ----------
    description
        Device, library and precision of the last run, in words.
    tile
        Tile of the last run, in low-field voxels.
    sizes
        Of the network's channels on the scan of the last run, if it was in 8-bit integers.
    """

    def __init__(
        self,
        network: EnhancementNetwork | StoredUNet,
        device: Device,
        settings: ComputeSettings,
        *,
        integers: bool = False,
    ) -> None:
        self.network = network
        self.residual_only = _residual_only(network)
        self.device = device
        self.settings = settings
        self.integers = integers and settings.precision == AUTO
        self.description = ""
        self.tile: Shape = (0, 0, 0)
        self.sizes: Sizes | None = None
        self._kept: tuple[Device, Shape, Backend] | None = None

    @property
    def overlap(self) -> Shape:
        """Voxels that neighbouring tiles share: the context that the network needs, twice."""
        x, y, z = self.network.receptive_margin
        return (2 * x, 2 * y, 2 * z)

    def predict(
        self,
        data: np.ndarray,
        mask: np.ndarray,
        *,
        most_voxels: int,
        on_progress: Observer = ignore,
        seen: Sizes | None = None,
    ) -> tuple[np.ndarray, tuple[str, ...]]:
        """Run the network; on too little memory with smaller tiles, in the end on the CPU.

        Parameters
        ----------
        data
            float32 (X, Y, Z), normalised, slice axis last.
        mask
            bool (X, Y, Z): where the result is wanted; elsewhere it may be 0.
        most_voxels
            Bound on the voxels of a tile.
        seen
            `sizes` of a scan like this one, which then is not looked at for 8-bit integers.

        Returns
        -------
        float32 (outputs, X, Y, factor * Z), and warnings in sentences

        Raises
        ------
        MemoryError
            There is too little memory, even with the smallest tiles on the CPU.
        """
        warnings: list[str] = []
        multiple, overlap, device = self.network.size_multiple, self.overlap, self.device
        x, y, z = data.shape
        shape: Shape = (x, y, z)
        most = most_voxels * (MORE_ON_GPU if device.type == "cuda" else 1)
        if device.type == "cpu" and (self.integers or self.settings.precision == INT8):
            most = int(most_voxels * MORE_IN_INTEGERS)
        first = tiling.choose_tile(shape, multiple=multiple, overlap=overlap, most_voxels=most)
        tile: Shape = first
        while True:
            try:
                return self._run(data, mask, device, tile, on_progress, seen), tuple(warnings)
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                self._kept = None
                smaller = tiling.smaller_tile(tile, multiple=multiple, overlap=overlap)
                if smaller is None and device.type == "cpu":
                    raise MemoryError("there is too little memory to run the network") from error
            if smaller is not None:
                warnings.append(
                    f"There was too little memory on {device} for tiles of {times(tile)} voxels; "
                    f"tiles of {times(smaller)} were used."
                )
                tile = smaller
            else:
                warnings.append(
                    f"There was too little memory on {device} even for small tiles; the network "
                    "ran on the processor instead."
                )
                device, tile = CPU, first

    def _run(
        self,
        data: np.ndarray,
        mask: np.ndarray,
        device: Device,
        tile: Shape,
        on_progress: Observer,
        seen: Sizes | None,
    ) -> np.ndarray:
        backend = self._backend(device, tile, data, seen)
        x, y, z = (
            0 if t >= n else o for t, n, o in zip(tile, data.shape, self.overlap, strict=True)
        )
        network = self.network
        tiling = Tiling(
            tile, (x, y, z), network.factor, channels=network.outputs, align=network.size_multiple
        )
        try:
            residual = predict_tiled(
                backend.predict, data, tiling, mask=mask, on_progress=on_progress
            )
        finally:
            backend.release()
        self.description = f"{describe_device(device)}, {backend.name}"
        self.tile = tile
        self.sizes = backend.sizes
        return residual

    def _backend(
        self, device: Device, tile: Shape, data: np.ndarray, seen: Sizes | None
    ) -> Backend:
        # the steps of integers are those of one scan
        of_scan = self.integers or self.settings.precision == INT8
        if of_scan or self._kept is None or self._kept[:2] != (device, tile):
            self._kept = None
            self._kept = (device, tile, self._chosen(device, tile, data, seen))
        return self._kept[2]

    def _chosen(self, device: Device, tile: Shape, data: np.ndarray, seen: Sizes | None) -> Backend:
        network, settings = self.residual_only, self.settings
        if self.integers and device.type == "cpu":
            try:
                integers = replace(settings, precision=INT8)
                return choose_backend(network, device, tile, integers, data=data, seen=seen)
            except Exception as error:
                # nobody asked for integers; any failure of the optional library: without them
                if is_out_of_memory(error):
                    raise
                log.warning("no 8-bit integers: %s", " ".join(str(error).split())[:200])
                self.integers = False
        if settings.precision == AUTO:  # of the whole network, not of its residual alone
            settings = replace(settings, precision=default_precision(self.network, device))
        return choose_backend(network, device, tile, settings, data=data, seen=seen)


def _residual_only(network: EnhancementNetwork | StoredUNet) -> EnhancementNetwork | StoredUNet:
    if isinstance(network, StoredUNet):
        return network.only_residual()
    from siqt_engine.inference.torch_backend import ResidualOnly

    return ResidualOnly(network).eval()


def times(shape: Shape) -> str:
    """``64 x 64 x 16``."""
    return " x ".join(str(n) for n in shape)
