"""Which scans of a batch are done already."""

from __future__ import annotations

import json
from typing import Any

from siqt_engine.batch.job import BatchSettings, ScanJob, requested, scan_sha256
from siqt_engine.batch.job_frame import REQUEST
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
        guide = [] if job.guide is None else [scan_sha256(job.guide)]
        sources = [scan_sha256(*source) for source in job.sources]
        if sidecar.get("SourcesSHA256") != [*sources, *guide]:
            return False
        return bool(sidecar.get("OutputSHA256") == file_sha256(job.target))
    except (OSError, VolumeError):
        return False


def _as_read(values: dict[str, Any]) -> Any:
    """Plain values as they come back from a JSON file."""
    return json.loads(json.dumps(values))
