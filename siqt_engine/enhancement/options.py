"""What an enhancement is told, and what it gives back."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from siqt_engine.core import grid, parameters
from siqt_engine.core.parameters import parameter
from siqt_engine.enhancement.uncertainty import uncertainty_provenance
from siqt_engine.io.sidecar import Provenance, write_result, write_results
from siqt_engine.io.volume import Volume, VolumeError

THIN_MM = 2.0
"""Slices closer than this are not enhanced unless forced."""
THICK_RATIO = 1.5
"""Slice spacing over pixel size below which a scan is not enhanced unless forced."""
MOST_BAD_VOXELS = 0.95

CONTRAST_MATCHED = (
    "The result is anchored to the scan: it has the scan's contrast, thick slices of it show what "
    "the scan's slices show, and the model adds only what lies between them."
)
CONTRAST_CHANGED = (
    "The model also changed the contrast between tissues; what is unlike its training, such as a "
    "lesion, may look other than in the scan."
)
CONTRAST_KEPT = (
    "The model was trained to keep the contrast of the scan; what is unlike its training, such as "
    "a lesion, may still look other than in the scan."
)
CONTRAST_RESTORED = (
    "The model gave grey and white matter the contrast of a high-field T1w scan; what is unlike "
    "its training, such as a lesion, may look other than in the scan."
)
CONTRAST_SENTENCES = (CONTRAST_MATCHED, CONTRAST_CHANGED, CONTRAST_KEPT, CONTRAST_RESTORED)
"""Findings that say how a result treats the contrast of its scan; one of them is there."""


class Unsuitable(VolumeError):
    """A scan that is not enhanced unless forced."""


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
        "the scan is of a contrast for which the model knows it",
        choices=("auto", "on", "off"),
        label="High-field contrast",
        tip="Grey and white matter get the contrast of a high-field scan. Automatic: "
        "where the model knows the contrast of this scan.",
        value_names=(("auto", "Automatic"), ("on", "Yes"), ("off", "No")),
    )
    factor: int = parameter(
        0,
        "slices made of each slice, by models that leave the choice; 0: as many as bring them "
        "nearest to 1 mm",
        minimum=0,
        maximum=16,
        label="Slices made of each",
        tip="Number of thin slices that are made of each slice. Automatic: the number "
        "that brings the spacing nearest to 1 mm.",
        value_names=((0, "Automatic"), *((n, str(n)) for n in range(1, 9))),
    )
    denoise: str = parameter(
        "auto",
        "take noise out of the slices first (non-local means); auto: where the air around the head "
        "shows far more noise than the training scans had",
        choices=("auto", "on", "off"),
    )
    bias: bool = parameter(
        False,
        "first even out brightness that varies smoothly, as a coil makes it (N4); a large lesion "
        "loses some of its contrast by it",
    )
    data_consistency: bool = parameter(
        True,
        "remove from the result what the measured slices contradict beyond their noise; where "
        "the contrast is kept",
    )
    self_calibration: bool = parameter(
        True,
        "test the model on the scan itself, in another direction, and scale its uncertainty by "
        "the result; where the contrast is kept and neither noise nor bias was removed",
    )
    whole: bool = parameter(
        False,
        "run the network on the whole picture, not inside the brain only",
        label="Outside the brain too",
        tip="The network enhances the whole picture. Otherwise it enhances the brain only.",
    )
    force: bool = parameter(
        False,
        "enhance scans too that are not made of thick slices",
        label="Even if slices are thin",
        tip="Scans with thin slices are enhanced too. There is little to gain, and detail"
        " may be made up.",
    )
    most_voxels: int = parameter(
        1_000_000, "bound on the low-field voxels of a tile; memory grows with it", minimum=4096
    )

    def __post_init__(self) -> None:
        parameters.validate(self)


@dataclass(frozen=True, eq=False)
class EnhancementResult:
    """An enhanced scan, and how it came about.

    Attributes
    ----------
    volume
        The enhanced scan: the input's axes and intensity scale, slice spacing divided by r,
        voxel 0 in the same place.
    uncertainty
        Standard deviation of the error that the model expects of ``volume``, in the scan's
        intensities and on its grid, 0 where the model had no say; None if the model gives none.
    mask
        The brain mask that was used (0 or 1), on the input's grid.
    findings
        Sentences: what was done.
    warnings
        Sentences: what is odd about the scan or the run.
    provenance
        All of it, for the file beside the output.
    timings
        Seconds of each step.
    """

    volume: Volume
    mask: Volume
    findings: tuple[str, ...]
    warnings: tuple[str, ...]
    provenance: Provenance
    timings: dict[str, float] = field(default_factory=dict)
    uncertainty: Volume | None = None

    def write(
        self,
        path: str | os.PathLike[str],
        *,
        uncertainty_path: str | os.PathLike[str] | None = None,
        input_path: str | os.PathLike[str] | None = None,
        input_name: str = "",
        overwrite: bool = True,
    ) -> Path:
        """Write the scan and its JSON sidecar, whole or not at all; returns the sidecar's path.

        Parameters
        ----------
        uncertainty_path
            Where to write the uncertainty, with a sidecar of its own: all files or none.
        input_path, input_name
            File that was enhanced, for the sidecar: its name and SHA-256, or its name alone.
        """
        provenance = self._of_input(input_path, input_name)
        files = [(self.volume, path, provenance)]
        if uncertainty_path is not None:
            files.append((self._known(), uncertainty_path, uncertainty_provenance(provenance)))
        return write_results(files, overwrite=overwrite)[0]

    def write_uncertainty(
        self,
        path: str | os.PathLike[str],
        *,
        input_path: str | os.PathLike[str] | None = None,
        input_name: str = "",
        overwrite: bool = True,
    ) -> Path:
        """Write the uncertainty and its JSON sidecar; parameters as for `write`."""
        provenance = uncertainty_provenance(self._of_input(input_path, input_name))
        return write_result(self._known(), path, provenance, overwrite=overwrite)

    def _known(self) -> Volume:
        if self.uncertainty is None:
            raise VolumeError(f"model {self.provenance.model_name} gives no uncertainty")
        return self.uncertainty

    def _of_input(self, path: str | os.PathLike[str] | None, name: str) -> Provenance:
        if path is not None:
            return self.provenance.with_input(path)
        return replace(self.provenance, input_name=Path(name).name) if name else self.provenance


def check_usable(volume: Volume, options: EnhanceOptions) -> int:
    """The slice axis; `VolumeError` in words where there is nothing that can be enhanced."""
    spacing = volume.spacing
    axis = grid.slice_axis(spacing)
    across = spacing[axis]
    pixel = min(np.delete(spacing, axis))
    if volume.shape[axis] < 2:
        raise VolumeError("the scan has a single slice; there is nothing between slices to find")
    if (across < THIN_MM or across < THICK_RATIO * pixel) and not options.force:
        size = " x ".join(f"{s:.3g}" for s in spacing)
        raise Unsuitable(
            f"the scan's voxels are {size} mm: its slices are not thick, so there is little to "
            "gain and detail might be made up"
        )
    return axis


def finite(data: np.ndarray) -> tuple[np.ndarray, int]:
    """The voxels with 0 for those that are no numbers, and the count of these."""
    good = np.isfinite(data)
    bad = int(data.size - np.count_nonzero(good))
    if bad > MOST_BAD_VOXELS * data.size:
        raise VolumeError("hardly any voxel of the scan holds a number (NaN or infinite)")
    if bad:
        data = np.where(good, data, np.float32(0))
    if data.min() == data.max():
        raise VolumeError(f"every voxel has the same value ({data.min():g}): there is no scan")
    return data, bad
