"""What an enhancement is told."""

from __future__ import annotations

from dataclasses import dataclass

from siqt_engine.core import parameters
from siqt_engine.core.parameters import parameter
from siqt_engine.inference.settings import most_voxels


@dataclass(frozen=True)
class EnhanceOptions:
    """How an enhancement is carried out."""

    match_contrast: str = parameter(
        "auto",
        "give the result the contrast of the measured slices, so that the model adds only what "
        "lies between them; auto: where the scan is unlike the training scans",
        choices=("auto", "on", "off"),
        label="Match contrast",
        tip="The result gets the contrast of the scan. The model adds only what lies "
        "between the slices. Automatic: where the scan is unlike the training scans.",
        value_names=(("auto", "Automatic"), ("on", "Yes"), ("off", "No")),
    )
    restore: str = parameter(
        "auto",
        "give grey and white matter the contrast that a high-field scanner shows; auto: where "
        "the model was trained to do so for the contrast of the scan",
        choices=("auto", "on", "off"),
        label="High-field contrast",
        tip="Grey and white matter get the contrast of a high-field scan. Automatic: "
        "where the model knows the contrast of this scan.",
        value_names=(("auto", "Automatic"), ("on", "Yes"), ("off", "No")),
    )
    factor: int = parameter(
        0,
        "slices made of each slice, where the model leaves the choice; 0: the number that comes "
        "nearest to a slice spacing of 1 mm",
        minimum=0,
        maximum=16,
        label="Slices made of each",
        tip="Number of thin slices that are made of each slice. Automatic: the number "
        "that brings the spacing nearest to 1 mm.",
        value_names=((0, "Automatic"), *((n, str(n)) for n in range(1, 9))),
    )
    denoise: str = parameter(
        "auto",
        "reduce the noise of the slices first by non-local means (on), or tell it to the network, "
        "which removes it (network); auto: network where the model is told, else on where the air "
        "around the head shows far more noise than the training scans",
        choices=("auto", "on", "off", "network"),
    )
    bias: bool = parameter(
        False,
        "remove smooth differences of brightness first, such as those of a coil (N4); a large "
        "lesion loses some of its contrast",
    )
    data_consistency: bool = parameter(
        True,
        "remove from the result what the measured slices contradict beyond their noise; only "
        "where the contrast is kept",
    )
    self_calibration: bool = parameter(
        True,
        "test the model on the scan itself, in another direction, and scale its uncertainty; only "
        "where the contrast is kept and neither noise nor bias is removed",
    )
    whole: bool = parameter(
        False,
        "run the network on the whole picture, not only on the brain",
        label="Outside the brain too",
        tip="The network enhances the whole picture. Otherwise it enhances the brain only.",
    )
    trim: bool = parameter(
        False,
        "leave the slices out of the output that lie beyond the centre of the last measured slice, "
        "where the scan is continued by the model",
    )
    force: bool = parameter(
        False,
        "enhance a scan that is not made of thick slices",
        label="Even if slices are thin",
        tip="Scans with thin slices are enhanced too. There is little to gain, and detail"
        " may be made up.",
    )
    most_voxels: int = most_voxels()

    def __post_init__(self) -> None:
        parameters.validate(self)
