"""What a user can choose when scans are combined."""

from __future__ import annotations

from dataclasses import dataclass

from siqt_engine.core import parameters
from siqt_engine.core.parameters import parameter
from siqt_engine.inference.settings import most_voxels


@dataclass(frozen=True)
class CombineOptions:
    """How several scans of one person are combined."""

    spacing: float | None = parameter(
        None,
        "voxel size of the result; by default the finest pixel size of the scans, but not below "
        "0.8 mm",
        unit="mm",
        minimum=0.4,
        maximum=4,
        label="Voxel size",
    )
    restore: str = parameter(
        "auto",
        "restore the contrast of a high-field scan, for all scans or for none; auto: for T1w "
        "where the model can",
        choices=("auto", "on", "off"),
        label="High-field contrast",
        value_names=(
            ("auto", "Automatic"), ("on", "Restore high-field contrast"),
            ("off", "Keep the scans' contrast"),
        ),
    )  # fmt: skip
    thickness: float | None = parameter(
        None,
        "slice thickness over slice spacing of all scans: the width at half height of the slice "
        "profile; by default what the scans tell of each other where slices cross, or 0.75",
        minimum=0.2,
        maximum=2,
        label="Slice thickness",
    )
    registration: bool = parameter(
        True,
        "find how the head moved between the scans; otherwise their headers are trusted",
        label="Register",
        tip="The head moves between scans. The program finds how. Without this, the "
        "positions in the headers are taken as they are.",
    )
    keep_all: bool = parameter(
        False,
        "use scans that do not agree with the others, too",
        label="Keep all scans",
        tip="A scan that does not agree with the others is left out. With this it is used all the "
        "same.",
    )
    most_voxels: int = most_voxels()

    def __post_init__(self) -> None:
        parameters.validate(self)
