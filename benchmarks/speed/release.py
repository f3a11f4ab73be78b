"""Processor seconds and memory of whole processes of ``siqt enhance``, beside an earlier release.

    python -m benchmarks.speed release SCAN... --against FOLDER

FOLDER is a checkout of the earlier release (``git worktree add FOLDER ec14d03``); both run in turn
in this Python. Seconds are those of the processor, user and system, of the median run; memory is
the largest resident set of any run. ``--large`` enhances the first scan of the list, enlarged to
1024 x 896 x 26 voxels, too, by this release alone.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from benchmarks.command import add_scans, scan_files
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.volume import Volume

HERE = Path(__file__).resolve().parents[2]
LARGE = (1024, 896, 26)
"""Voxels of the enlarged scan; its brain is as large as before."""
ENTRY = """
import sys
try:
    from siqt_engine.cli.main import main
except ImportError:  # the release of 23 November
    from siqt_engine.cli import main
sys.exit(main())
"""
HEAD = "| scan | voxels | before [s] | now [s] | ratio | before [MB] | now [MB] |"
RULE = "|---|---|---:|---:|---:|---:|---:|"


@dataclass(frozen=True)
class Used:
    """What a process used: processor seconds, and largest resident set in MB."""

    seconds: float
    megabytes: float


def used(folder: Path, scan: Path, target: Path, threads: int) -> Used:
    """Enhance a scan by the checkout in a folder, in a process of its own.

    Raises
    ------
    RuntimeError
        It failed.
    """
    environment = {**os.environ, "PYTHONPATH": str(folder), "OMP_NUM_THREADS": str(threads)}
    words = [sys.executable, "-c", ENTRY, "enhance", str(scan.resolve()), str(target), "-q"]
    process = subprocess.Popen(words, env=environment, cwd=target.parent)
    _, state, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(state)
    if process.returncode:
        raise RuntimeError(f"{folder}: siqt enhance failed with exit code {process.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Used(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6)


def enlarged(volume: Volume) -> Volume:
    """A scan on `LARGE` voxels that covers the same field of view."""
    factors = np.divide(LARGE, volume.shape)
    data = ndimage.zoom(volume.data, factors, order=1).astype(np.float32)
    affine = volume.affine.copy()
    affine[:3, :3] /= factors
    return Volume(data, affine)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser)
    parser.add_argument("--against", type=Path, metavar="FOLDER", help="an earlier checkout")
    parser.add_argument("--runs", type=int, default=3, help="of each (default: %(default)s)")
    parser.add_argument("--threads", type=int, default=1, help="default: %(default)s")
    parser.add_argument("--large", action="store_true", help="1024 x 896 x 26 voxels, too")


def run(args: argparse.Namespace) -> None:
    print(f"{HEAD}\n{RULE}")
    with tempfile.TemporaryDirectory() as folder:
        target, files = Path(folder) / "enhanced.nii.gz", scan_files(args.scans)
        jobs = [(path, args.against) for path in files]
        if args.large:
            large = Path(folder) / f"large_{files[0].name}"
            write_volume(enlarged(read_volume(files[0])), large)
            jobs.append((large, None))
        for scan, against in jobs:
            found: list[list[Used]] = [[], []]
            for _ in range(args.runs):
                for runs, checkout in zip(found, (against, HERE), strict=True):
                    if checkout is not None:
                        runs.append(used(checkout.resolve(), scan, target, args.threads))
            print(row(scan, *found), flush=True)


def row(scan: Path, before: list[Used], now: list[Used]) -> str:
    """A row of the table; without the earlier release, a dash for its figures."""
    times = [[u.seconds for u in runs] for runs in (before, now)]
    most = [f"{max(u.megabytes for u in runs):.0f}" if runs else "–" for runs in (before, now)]
    ratio = "–"
    if before:
        ratio = f"{statistics.median(times[1]) / statistics.median(times[0]):.2f}"
    shape = " x ".join(map(str, read_volume(scan).shape))
    cells = [scan.name, shape, *map(_spread, times), ratio, *most]
    return f"| {' | '.join(cells)} |"


def _spread(seconds: list[float]) -> str:
    """The median, and the least and most."""
    if not seconds:
        return "–"
    return f"{statistics.median(seconds):.1f} ({min(seconds):.1f} to {max(seconds):.1f})"
