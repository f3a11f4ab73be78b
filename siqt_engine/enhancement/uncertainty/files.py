"""The file with the uncertainty beside an enhanced scan: its name and what its sidecar says."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from siqt_engine.io.filenames import plain_suffix
from siqt_engine.io.sidecar import Provenance

LABEL = "uncertainty"
DESCRIPTION = "standard deviation of the error expected of the enhanced scan"
MEANING = (
    "Standard deviation of the error that is expected of each voxel of the enhanced scan, in the "
    "scan's intensities. It is 0 where the model had no say. It was learnt on simulated scans, and "
    "fitted to this scan by a test on it where self_calibration_factor is a number. It is not a "
    "probability that a lesion is real."
)


def path_beside(enhanced: str | os.PathLike[str]) -> Path:
    """``x_uncertainty.nii.gz`` for ``x.nii`` and ``x.nii.gz``."""
    plain = plain_suffix(enhanced)
    return plain.with_name(f"{plain.name}_{LABEL}.nii.gz")


def uncertainty_provenance(provenance: Provenance) -> Provenance:
    """The provenance of an enhanced scan, for the file with its uncertainty."""
    parameters = {"meaning": MEANING, **provenance.parameters}
    return replace(provenance, description=DESCRIPTION, parameters=parameters)
