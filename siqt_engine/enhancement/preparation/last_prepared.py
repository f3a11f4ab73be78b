"""A scan that was prepared for its plan is not prepared again for its enhancement."""

from __future__ import annotations

import threading
import weakref
import zlib
from dataclasses import dataclass

import numpy as np

from siqt_engine.enhancement.preparation.prepared_scan import PreparedScan, prepare_scan
from siqt_engine.enhancement.report import Report
from siqt_engine.io.volume import Volume


@dataclass(frozen=True, eq=False)
class _Kept:
    """What was prepared, of what, and what was said about it."""

    volume: weakref.ref[Volume]
    checksum: int
    force: bool
    scan: PreparedScan
    warnings: tuple[str, ...]


class LastPrepared:
    """Keeps the last scan that was planned, until it is enhanced or gone. For several threads.

    A scan is the same if it is the same volume with the same voxels, and no mask is given.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: _Kept | None = None

    def keep(
        self,
        volume: Volume,
        mask: Volume | np.ndarray | None,
        report: Report,
        *,
        force: bool = False,
    ) -> PreparedScan:
        """Prepare a scan as `prepare_scan` does, and keep it."""
        if (scan := self._found(volume, mask, report, force)) is not None:
            return scan
        told = len(report.warnings)
        scan = prepare_scan(volume, mask, report, force=force)
        if mask is None:
            warnings, gone = tuple(report.warnings[told:]), weakref.ref(volume, self._forget)
            with self._lock:
                self._kept = _Kept(gone, _checksum(volume.data), force, scan, warnings)
        return scan

    def take(
        self,
        volume: Volume,
        mask: Volume | np.ndarray | None,
        report: Report,
        *,
        force: bool = False,
    ) -> PreparedScan:
        """The scan that was kept, which is forgotten, or the scan prepared by `prepare_scan`."""
        scan = self._found(volume, mask, report, force)
        with self._lock:
            self._kept = None  # the memory is needed for other things now
        return scan or prepare_scan(volume, mask, report, force=force)

    def _found(
        self, volume: Volume, mask: Volume | np.ndarray | None, report: Report, force: bool
    ) -> PreparedScan | None:
        with self._lock:
            kept = self._kept
        if mask is not None or kept is None or kept.volume() is not volume:
            return None
        if (kept.checksum, kept.force) != (_checksum(volume.data), force):
            return None
        report.warnings.extend(kept.warnings)
        return kept.scan

    def _forget(self, gone: weakref.ref[Volume]) -> None:
        kept = self._kept
        if kept is not None and kept.volume is gone:
            self._kept = None


def _checksum(data: np.ndarray) -> int:
    """Of the voxels in the order in which they lie in memory."""
    laid = data.T if data.flags.f_contiguous else data
    return zlib.adler32(np.ascontiguousarray(laid).data.cast("B"))
