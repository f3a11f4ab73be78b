"""How many scans may be enhanced at a time without filling the memory."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from siqt_engine.batch.job import ScanJob
from siqt_engine.io.dicom.listing import list_series
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.nifti import is_dicom, read_header
from siqt_engine.io.nifti_header import NiftiHeader

PROCESS_BYTES = 700e6
"""Of a process with PyTorch and OpenVINO, before it has read a scan."""
VOXEL_BYTES = 260
"""Most memory per voxel of a scan while it is enhanced; 1.5 GB for 320 x 320 x 39 in all."""
SHARE = 0.8
"""Of the free memory that may be used."""
CGROUP = Path("/sys/fs/cgroup")


def workers_that_fit(wanted: int, jobs: Sequence[ScanJob], *, free: float | None = None) -> int:
    """Number of processes, at least 1 and at most ``wanted``, whose scans fit into the memory.

    Parameters
    ----------
    free
        Bytes; by default what the system has.
    """
    largest = max((_voxels(job) for job in jobs), default=0)
    room = SHARE * (free_memory() if free is None else free)
    fitting = int(room // (PROCESS_BYTES + VOXEL_BYTES * largest))
    return max(1, min(wanted, len(jobs), fitting))


def free_memory() -> float:
    """Bytes that are free, of the computer or of the limit that a cluster set for this run."""
    import psutil

    free = float(psutil.virtual_memory().available)
    try:
        limit = (CGROUP / "memory.max").read_text().strip()
        used = (CGROUP / "memory.current").read_text().strip()
        return min(free, float(limit) - float(used))  # "max" where there is no limit
    except (OSError, ValueError):
        return free


def _voxels(job: ScanJob) -> int:
    """Voxels of the scans of a job by their headers; 0 for one that cannot be read."""
    total = 0
    for path, series in job.sources:
        with suppress(OSError, ValueError):
            header: DicomSeries | NiftiHeader
            if isinstance(series, DicomSeries):
                header = series
            elif is_dicom(path):
                header = list_series(path).choose(series)
            else:
                header = read_header(path)
            total += math.prod(header.shape)
    return total
