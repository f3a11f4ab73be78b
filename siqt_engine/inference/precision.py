"""Whether a network computes in 8-bit integers where nobody asks for another arithmetic.

Loads no torch.
"""

from __future__ import annotations

import platform
from dataclasses import dataclass
from functools import cache

from siqt_engine.core.openvino_runtime import has_openvino, import_openvino
from siqt_engine.inference.device import CPU, DeviceError, has_fast_bf16, resolve_device
from siqt_engine.inference.settings import AUTO, ComputeSettings

MEASURED_ON = ("x86_64", "amd64")
"""Processors on which the time was measured."""
ENOUGH_VOXELS = 400_000
"""From which integers pay: looking at the scan takes about as long as is saved on fewer."""


@dataclass(frozen=True)
class Arithmetic:
    """What is known of the arithmetic before a scan is there.

    Attributes
    ----------
    asked
        The precision that was asked for, or "auto".
    integers
        Whether a large scan takes less time in 8-bit integers here.
    """

    asked: str = AUTO
    integers: bool = False

    @classmethod
    def of(cls, settings: ComputeSettings) -> Arithmetic:
        """What a network that runs on ``settings`` can choose between."""
        return cls(settings.precision, settings.precision == AUTO and _on_this_cpu(settings))


def _on_this_cpu(settings: ComputeSettings) -> bool:
    if settings.backend == "torch" or not has_openvino():
        return False
    try:
        device = resolve_device(settings.device)
    except DeviceError:  # told where the network is loaded
        return False
    return device == CPU and processor_gains()


@cache
def processor_gains() -> bool:
    """Whether OpenVINO has 8-bit integers for this processor, and nothing faster than float32.

    Where bfloat16 is fast, integers were not measured beside it.
    """
    if platform.machine().lower() not in MEASURED_ON or has_fast_bf16(CPU):
        return False
    try:
        known = import_openvino().Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    except (ImportError, RuntimeError):
        return False
    return "INT8" in known
