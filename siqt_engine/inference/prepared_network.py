"""A network made ready for a scan: as it is, or for the slice spacing that it is told."""

from __future__ import annotations

import torch

from siqt_engine.inference.predictor import Inference
from siqt_engine.networks import ConditionedUNet, EnhancementNetwork

CACHE_SIZE = 2
"""Networks that are kept: that of the scan, and that of its self-calibration."""


class PreparedNetwork:
    """Keeps a network ready to run, for the last two kinds of scans; not for several threads.

    Parameters
    ----------
    network
        On the CPU, in evaluation mode.
    device, backend, precision, threads
        As for `siqt_engine.inference.predictor.Inference`.
    """

    def __init__(
        self,
        network: EnhancementNetwork,
        device: torch.device,
        *,
        backend: str = "auto",
        precision: str = "auto",
        threads: int | None = None,
    ) -> None:
        self.network = network
        self.device = device
        self.backend = backend
        self.precision = precision
        self.threads = threads
        self._ready: dict[tuple[object, ...], Inference] = {}

    def for_scan(
        self,
        slice_spacing_mm: float,
        factor: int,
        *,
        restore: bool,
        extracted: bool = False,
        self_calibration: bool = False,
    ) -> Inference:
        """The network for a slice spacing; one that cannot be told it serves all.

        Parameters
        ----------
        slice_spacing_mm
            On the grid that the network works on.
        factor
            Slices to be made of each slice.
        restore
            Whether to restore the contrast of the network's law.
        extracted
            Whether the scan shows the brain alone.
        self_calibration
            Whether it is for a self-calibration, whose tiles are others than those of the scan.
        """
        network = self.network
        key: tuple[object, ...] = (self_calibration,)
        if isinstance(network, ConditionedUNet):
            extracted = extracted and network.told_extracted
            spacing = round(slice_spacing_mm, 4)
            key = (self_calibration, spacing, factor, restore, extracted)
        ready = self._ready.pop(key, None)
        if ready is None:
            while len(self._ready) >= CACHE_SIZE:  # before the next is made
                del self._ready[next(iter(self._ready))]
            if isinstance(network, ConditionedUNet):
                network = network.specialised(
                    spacing, factor=factor, restore=restore, extracted=extracted
                )
            ready = Inference(
                network, self.device, backend=self.backend, precision=self.precision,
                threads=self.threads,
            )  # fmt: skip
        self._ready[key] = ready  # the last one used comes last
        return ready
