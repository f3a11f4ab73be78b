"""How many scans may be enhanced at a time without filling the memory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from siqt_engine.batch.job import ScanJob
from siqt_engine.io.nifti import read_header

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
    """Voxels of a scan by its header; 0 where it has none that can be read."""
    try:
        x, y, z = read_header(job.scan).shape
    except (OSError, ValueError):
        return 0
    return x * y * z
