"""Tissue maps of the volumes that are compared: volumes in ml, and an overlay."""

from __future__ import annotations

import weakref
from collections.abc import Sequence

import numpy as np
from qtpy.QtCore import QObject, Signal, Slot

from siqt_app.jobs.lanes import JobLanes, Tell
from siqt_app.measure.figures import MeasuredView
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.marks.colour_bar import TISSUES
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_engine.core import Observer
from siqt_engine.io import TissueMaps, Volume

LANE = "tissues"
NAME = "Finding grey and white matter"
LABEL = "CSF, grey matter, white matter"
CSF, GREY, WHITE = 1.0, 2.0, 3.0
LEAST_SHARE = 0.5
"""Of all tissues together, from which a voxel is shown as one of them."""
ALPHA = 0.45


class TissueSegmentation(QObject):
    """Segments volumes in a job, and keeps the maps as long as their volumes.

    Signals
    -------
    changed
        Maps are there, or a job has begun or ended.
    failed
        The `Failure`.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        self._maps: weakref.WeakKeyDictionary[Volume, TissueMaps] = weakref.WeakKeyDictionary()
        self.overlaid = False
        """Whether the tissues are laid over the views."""
        self._lanes = JobLanes(self)
        self._lanes.told.connect(self._on_told)
        self._lanes.failed.connect(lambda lane, name, failure: self.failed.emit(failure))
        self._lanes.ended.connect(lambda _: self.changed.emit())

    @property
    def running(self) -> bool:
        return self._lanes.running(LANE)

    def segment(self, views: Sequence[MeasuredView]) -> None:
        """Segment the first and the last volume: before and after."""
        wanted = [v.source.volume for v in views if isinstance(v.source, VolumePlanes)]
        wanted = [v for v in dict.fromkeys(wanted[:1] + wanted[-1:]) if v not in self._maps]

        def work(on_progress: Observer, tell: Tell) -> None:
            from siqt_engine.segmentation import segment_tissues

            for volume in wanted:
                tell((volume, segment_tissues(volume, on_progress=on_progress)))

        if wanted:
            self._lanes.start(LANE, work, NAME)
            self.changed.emit()

    def stop(self) -> None:
        """Stop the job; what it has found stays."""
        self._lanes.cancel(LANE)

    def close(self, seconds: float) -> bool:
        """Stop the job; whether its thread ended within the time given."""
        return self._lanes.close(seconds)

    def volumes_of(self, view: MeasuredView) -> dict[str, float]:
        """Millilitres of "brain", "gm", "wm" and "csf"; empty where there are no maps."""
        maps = self._maps_of(view)
        if maps is None or not isinstance(view.source, VolumePlanes):
            return {}
        from siqt_engine.segmentation import volume_ranges

        found = volume_ranges(view.source.volume, maps)
        return {name: told.ml for name, told in found.items()}

    def lay(self, views: Sequence[MeasuredView]) -> None:
        """Lay the tissues over the views, or take them away."""
        for view in views:
            maps = self._maps_of(view)
            laid = self._view.overlay_kind(view.slot)
            if self.overlaid and maps is not None and not laid:
                labels = Volume(labels_of(maps), view.source.affine)
                self._view.set_overlay(
                    view.slot, VolumePlanes(labels), kind=TISSUES, label=LABEL,
                    limits=(0.0, WHITE), alpha=ALPHA,
                )  # fmt: skip
            elif not self.overlaid and laid == TISSUES:
                self._view.set_overlay(view.slot, None)

    def _maps_of(self, view: MeasuredView) -> TissueMaps | None:
        source = view.source
        return self._maps.get(source.volume) if isinstance(source, VolumePlanes) else None

    @Slot(str, object)
    def _on_told(self, lane: str, found: tuple[Volume, TissueMaps]) -> None:
        volume, maps = found
        self._maps[volume] = maps
        self.changed.emit()


def labels_of(maps: TissueMaps) -> np.ndarray:
    """The tissue that a voxel holds most of, float32 (i, j, k); 0 outside the brain."""
    shares = np.stack([maps.csf, maps.gm, maps.wm])
    labels = np.argmax(shares, axis=0).astype(np.float32) + CSF
    labels[shares.sum(axis=0) < LEAST_SHARE] = 0.0
    return labels
