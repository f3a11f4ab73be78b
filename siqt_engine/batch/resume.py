"""Which scans of a batch are done already."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from siqt_engine.batch.enhance_one import REQUEST
from siqt_engine.batch.job import BatchSettings, ScanJob, requested
from siqt_engine.io.dicom.files import files_sha256
from siqt_engine.io.dicom.listing import list_series
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.nifti import is_dicom
from siqt_engine.io.sidecar import file_sha256, made_by_siqt, read_sidecar
from siqt_engine.io.volume import VolumeError


def is_done(job: ScanJob, settings: BatchSettings) -> bool:
    """Whether the files of a scan are there, whole, and made from this very scan in this very way.

    The sidecar tells: it holds the SHA-256 of the scan and of the result, and what was asked for.
    """
    sidecar = read_sidecar(job.target)
    if sidecar is None or not made_by_siqt(sidecar):
        return False
    try:
        if not all(path.is_file() for path in job.files(settings.outputs)):
            return False
        told = sidecar.get("Parameters") or {}
        if told.get(REQUEST) != _as_read(requested(settings, job)):
            return False
        if sidecar.get("SourcesSHA256") != [scan_sha256(*source) for source in job.sources]:
            return False
        return bool(sidecar.get("OutputSHA256") == file_sha256(job.target))
    except (OSError, VolumeError):
        return False


def scan_sha256(path: Path, series: int | DicomSeries | None = None) -> str:
    """SHA-256 of a scan as its result's sidecar tells it: of a file, or of a DICOM series.

    Raises
    ------
    VolumeError, OSError
        There is no such scan.
    """
    if series is None and not is_dicom(path):
        return file_sha256(path)
    if not isinstance(series, DicomSeries):
        series = list_series(path).choose(series)
    return files_sha256(dict.fromkeys(image.file for image in series.images))


def _as_read(values: dict[str, Any]) -> Any:
    """Plain values as they come back from a JSON file."""
    return json.loads(json.dumps(values))
