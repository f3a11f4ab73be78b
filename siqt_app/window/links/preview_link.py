"""Slices of the scan that is being enhanced are seen before the result is there."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qtpy.QtCore import QObject, Slot

from siqt_app.scan_display import ACROSS, ENHANCED, ScanDisplay
from siqt_app.session.job_board import ENHANCE
from siqt_app.session.session import Session
from siqt_app.session.work import LookedAt
from siqt_app.shown_volume import ShownVolume
from siqt_app.view.frame import NORMAL, PLANES
from siqt_app.view.state import THREE_PLANE
from siqt_app.view.volumes.slice_planes import PREVIEW, SlicePlanes
from siqt_engine.enhancement import OpenedScan, SlicePreview
from siqt_engine.io import Volume

NOT_THE_RESULT = "not the result"


class PreviewLink(QObject):
    """Shows them beside their scan, and takes them away when the enhancement ends or is stopped.

    Beside a result there is none: nobody shall take one for the other.

    Parameters
    ----------
    refresh
        Makes what can be chosen fit what is there.
    """

    def __init__(
        self, session: Session, display: ScanDisplay, refresh: Callable[[], object]
    ) -> None:
        super().__init__(display)
        self._session, self._display, self._refresh = session, display, refresh
        self._slices: SlicePlanes | None = None
        self._scan: OpenedScan | None = None
        self._stopped = False
        session.looked_at = self.looked_at
        session.started.connect(self._on_started)
        session.queue.previewed.connect(self._on_previewed)
        session.scan_changed.connect(self._on_scan)
        session.ended.connect(self._on_ended)

    def looked_at(self, volume: Volume) -> LookedAt | None:
        """Where a preview of the enhancement of a scan would be seen; None beside a result."""
        view = self._display.view
        if self._display.scan is None or self._display.outcome is not None:
            return None
        across = int(np.argmax(volume.spacing))
        first = NORMAL[view.plane]
        if first == across or view.layout_name == THREE_PLANE:
            first = NORMAL[ACROSS[across]]
        others = [axis for axis in (1, 0, 2) if axis not in (first, across)]
        return LookedAt(view.point, tuple(dict.fromkeys((first, *others, across))))

    @Slot(str, str)
    def _on_started(self, lane: str, name: str) -> None:
        if lane == ENHANCE:
            self._forget()
            self._stopped = False

    @Slot(object)
    def _on_previewed(self, preview: SlicePreview) -> None:
        running = self._session.queue.running
        if self._stopped or running is None:
            return
        first = self._slices is None
        if self._slices is None:
            self._slices = SlicePlanes(preview.shape, preview.affine)
            self._scan = running.shown
        self._slices.held[preview.axis, preview.index] = preview.voxels
        self._show()
        view = self._display.view
        if first and view.previewing and NORMAL[view.plane] != preview.axis:
            view.set_plane(next(plane for plane in PLANES if NORMAL[plane] == preview.axis))

    @Slot(object)
    def _on_scan(self, scan: OpenedScan | None) -> None:
        """Another scan, or the same again, is shown."""
        self._show()

    @Slot()
    def stop(self) -> None:
        """The enhancement was asked to stop: nothing more is shown of it."""
        self._stopped = True
        self._forget()

    @Slot(str)
    def _on_ended(self, lane: str) -> None:
        if lane == ENHANCE:
            self._forget()

    def _show(self) -> None:
        if self._slices is not None and self._has_room(self._slices):
            self._display.put(ENHANCED, ShownVolume(self._slices, PREVIEW, NOT_THE_RESULT))
            self._refresh()

    def _forget(self) -> None:
        slices, self._slices = self._slices, None
        if slices is not None and self._has_room(slices):
            self._display.put(ENHANCED, None)
            self._refresh()
        self._scan = None

    def _has_room(self, slices: SlicePlanes) -> bool:
        """Whether the column of the result of this scan is empty, or holds the preview."""
        display = self._display
        if self._session.scan is not self._scan or display.outcome is not None:
            return False
        chosen = display.choice(ENHANCED) is not None
        return chosen or display.view.source(ENHANCED) in (None, slices)
