"""What a network runs on: processor, library, precision and threads. Loads no torch."""

from __future__ import annotations

from dataclasses import dataclass

from siqt_engine.core import parameters
from siqt_engine.core.parameters import parameter

AUTO = "auto"
BACKENDS = (AUTO, "openvino", "torch")
INT8 = "int8"
PRECISIONS = ("f32", "bf16", INT8)


def most_voxels() -> int:
    """The parameter of how large a tile may be, for the options of what runs a network."""
    limit: int = parameter(
        1_000_000,
        "largest number of low-field voxels in a tile of the network; memory grows with it",
        minimum=4096,
    )
    return limit


class BackendError(ValueError):
    """A backend that cannot be had here; the message is fit to show to a user."""


def check_precision(precision: str) -> None:
    """Raise `BackendError`, in words, where a precision is none of `PRECISIONS`."""
    if precision not in PRECISIONS:
        raise BackendError(f"there is no precision {precision!r}; there are f32, bf16 and int8")


@dataclass(frozen=True)
class ComputeSettings:
    """What a network runs on.

    Raises
    ------
    siqt_engine.core.parameters.ParameterError
        If a value is none of its choices. Whether the device is there is checked later, by
        `siqt_engine.inference.device.choose_device`.
    """

    device: str = parameter(AUTO, "processor of the network: auto, cpu, cuda, cuda:N or mps")
    backend: str = parameter(
        AUTO,
        "library that runs the network; auto: OpenVINO on a CPU if it is installed and works, "
        "else PyTorch",
        choices=BACKENDS,
    )
    precision: str = parameter(
        AUTO,
        "arithmetic of the network; the scan itself stays in float32; auto: int8 on a CPU that "
        "gains time by it, else bf16 where that is fast and changes little, else f32",
        choices=(AUTO, *PRECISIONS),
    )
    threads: int | None = parameter(
        None, "processor threads of the network; all if not given", minimum=1
    )

    def __post_init__(self) -> None:
        parameters.validate(self)


AUTOMATIC = ComputeSettings()
"""The best that is there, on all processors."""
