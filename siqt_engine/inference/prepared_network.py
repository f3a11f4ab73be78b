"""A network made ready for a scan: as it is, or for the slice spacing that it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from siqt_engine.inference.device import resolve_device
from siqt_engine.inference.predictor import Inference
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.networks.stored_unet import StoredUNet

if TYPE_CHECKING:
    from siqt_engine.networks import ConditionedUNet, EnhancementNetwork

CACHE_SIZE = 2
"""Networks that are kept: that of the scan, and that of its self-calibration."""


class PreparedNetwork:
    """Keeps a network ready to run, for the last two kinds of scans; not for several threads.

    Parameters
    ----------
    network
        On the CPU, in evaluation mode.
    settings
        What it runs on.

    Raises
    ------
    siqt_engine.inference.device.DeviceError
        If the device is not there.
    """

    def __init__(
        self,
        network: EnhancementNetwork | StoredUNet,
        settings: ComputeSettings,
    ) -> None:
        self.network = network
        self.settings = settings
        self.device = resolve_device(settings.device)
        self._ready: dict[tuple[object, ...], Inference] = {}

    def for_scan(
        self,
        slice_spacing_mm: float,
        factor: int,
        *,
        restore: bool,
        extracted: bool = False,
        noise: float = 0.0,
        noise_width: float = 1.0,
        self_calibration: bool = False,
        integers: bool = False,
    ) -> Inference:
        """The network for a slice spacing; one that cannot be told it serves all.

        Parameters
        ----------
        slice_spacing_mm
            On the grid that the network works on.
        factor
            Slices to be made of each slice.
        restore
            Whether to restore the contrast of the network's SNR prior.
        extracted
            Whether the scan shows the brain alone.
        noise, noise_width
            As for `siqt_engine.networks.unet_weights.condition`, on the network's pixels.
        self_calibration
            Whether it is for a self-calibration, whose tiles are others than those of the scan.
        integers
            Whether it computes in 8-bit integers, where the settings leave that open.
        """
        network, told = self.network, _told(self.network)
        key: tuple[object, ...] = (self_calibration, integers)
        if told is not None:
            extracted = extracted and told.told_extracted
            spacing = round(slice_spacing_mm, 4)
            if not told.told_noise:
                noise, noise_width = 0.0, 1.0
            noise, noise_width = round(noise, 4), round(noise_width, 2)
            key = (*key, spacing, factor, restore, extracted, noise, noise_width)
        ready = self._ready.pop(key, None)
        if ready is None:
            while len(self._ready) >= CACHE_SIZE:  # before the next is made
                del self._ready[next(iter(self._ready))]
            if told is not None:
                network = told.specialised(
                    spacing, factor=factor, restore=restore, extracted=extracted,
                    noise=noise, noise_width=noise_width,
                )  # fmt: skip
            ready = Inference(network, self.device, self.settings, integers=integers)
        self._ready[key] = ready  # the last one used comes last
        return ready


def _told(network: EnhancementNetwork | StoredUNet) -> ConditionedUNet | StoredUNet | None:
    """The network if it can be told the slice spacing, else None."""
    if isinstance(network, StoredUNet):
        return network if network.config.told else None
    from siqt_engine.networks import ConditionedUNet

    return network if isinstance(network, ConditionedUNet) else None
