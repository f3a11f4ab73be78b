"""An enhancement as DICOM: the series, and the maps beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from siqt_engine.core.parameters import parameter
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.results.result import EnhancementResult


@dataclass(frozen=True)
class DicomOptions:
    """What is written as DICOM."""

    dicom_maps: bool = parameter(
        False,
        "put the brain mask as a segmentation and the uncertainty as a parametric map into the "
        "DICOM folder, too; many viewers show neither",
        label="Brain mask and uncertainty, too",
        tip="The brain mask becomes a segmentation, the uncertainty a parametric map."
        " Many viewers show neither.",
    )
    burn_in: bool = parameter(
        False,
        'write "enhanced, not acquired" into the pixels of the DICOM series',
        label='Write "enhanced, not acquired" into the picture',
        tip="For viewers that do not show the description of a series.",
    )


def write_dicom(
    result: EnhancementResult,
    folder: Path,
    options: DicomOptions | None = None,
    *,
    on_progress: Observer = ignore,
) -> list[Path]:
    """Write an enhanced scan that came from DICOM as a series in the study of its source.

    The voxels are those of the NIfTI file. The folder appears whole or not at all.

    Parameters
    ----------
    folder
        New or empty.
    options
        What is written besides. A model that gives no uncertainty leaves that map out.

    Raises
    ------
    VolumeError, OSError
        In words.
    """
    from siqt_engine.io.dicom.derived import DicomMaker
    from siqt_engine.io.dicom.maps import DicomMaps
    from siqt_engine.io.dicom.write import write_series

    options, sigma = options or DicomOptions(), result.uncertainty
    maps = DicomMaps(None if sigma is None else result.trimmed(sigma), result.mask)
    return write_series(
        result.trimmed(result.volume),
        folder,
        maker=DicomMaker(result.provenance.model_name),
        maps=maps if options.dicom_maps else None,
        burn_in=options.burn_in,
        on_progress=on_progress,
    )
