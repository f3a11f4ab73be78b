"""A layer that follows the sliders of the simulator."""

from __future__ import annotations

from typing import Any

import numpy as np
from qtpy.QtCore import QObject, Signal, Slot

from siqt_app.jobs.worker import Failure, LatestOnly
from siqt_app.napari_plugin import viewing
from siqt_app.napari_plugin.layers import LayerScan, LayerTuple
from siqt_app.napari_plugin.preview_array import PreviewArray
from siqt_engine.core import to_dict
from siqt_engine.io import Provenance, TissueMaps, Volume, axis_codes
from siqt_engine.simulation import PreviewPlanes, SimulationParameters, SimulationPreview


class LivePreview(QObject):
    """Keeps one preview layer up to date; the newest request wins."""

    failed = Signal(str)

    def __init__(self, viewer: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._latest: LatestOnly | None = None
        self._scan: LayerScan | None = None
        self._source: SimulationPreview | None = None
        self._layer: Any = None
        threads: list[LatestOnly] = []  # not self, which is gone by then
        self._threads = threads
        self.destroyed.connect(lambda: [thread.close() for thread in threads])

    def open(self, scan: LayerScan, volume: Volume, tissues: TissueMaps) -> None:
        """Preview another scan."""
        self.end()
        self._scan, self._source = scan, SimulationPreview(volume, tissues)
        if self._latest is None:
            self._latest = LatestOnly("napari-preview")
            self._threads.append(self._latest)
            self._latest.ready.connect(self._on_ready)
            self._latest.failed.connect(self._on_failed)

    def show(self, p: SimulationParameters) -> None:
        """Show a draw as soon as it is computed; nothing while no scan is open."""
        source, scan = self._source, self._scan
        if self._latest is None or source is None or scan is None:
            return
        visible = self._visible()

        def work() -> tuple[LayerTuple, PreviewArray]:
            planes = source.planes(p)
            array = PreviewArray(planes, axis_codes(scan.affine))
            if visible is not None and visible[1] == array.shape:
                array[visible[0]]  # computed here, and then at hand for napari
            return _layer(scan, planes), array

        self._latest.request(work, scan)

    def end(self) -> None:
        """Take the preview layer away."""
        if self._latest is not None:
            self._latest.drop()
        layer, self._layer = self._layer, None
        self._scan = self._source = None
        if layer is not None and layer in self._viewer.layers:
            self._viewer.layers.remove(layer)

    def close(self) -> None:
        """End the thread; the layer stays, since the viewer may be closing."""
        latest, self._latest = self._latest, None
        self._scan = self._source = None
        self._threads.clear()
        if latest is not None:
            latest.close()

    def _visible(self) -> tuple[tuple[Any, ...], tuple[int, ...]] | None:
        """Index of the plane that is on screen, and the shape it belongs to."""
        dims, layer = self._viewer.dims, self._layer
        if layer is None or layer not in self._viewer.layers or dims.ndisplay != 2:
            return None
        shape = layer.data.shape
        at = np.clip(np.rint(layer.world_to_data(dims.point)), 0, np.array(shape) - 1).astype(int)
        shown = dims.displayed
        return tuple(slice(None) if a in shown else int(at[a]) for a in range(3)), shape

    @Slot(object, object)
    def _on_ready(self, result: tuple[LayerTuple, PreviewArray], scan: object) -> None:
        if scan is not self._scan:
            return
        (_, arguments, _), array = result
        layer = self._layer
        if layer is None or layer not in self._viewer.layers:
            self._layer = self._viewer.add_image(array, **arguments)
            viewing.name_pane(self._viewer, self._layer)
            return
        layer.data = array
        for name in ("scale", "translate", "metadata"):
            setattr(layer, name, arguments[name])

    @Slot(object, object)
    def _on_failed(self, failure: Failure, scan: object) -> None:
        self.failed.emit(failure.message)


def _layer(scan: LayerScan, planes: PreviewPlanes) -> LayerTuple:
    """All of the layer but its voxels."""
    provenance = Provenance(
        command="simulate",
        description="preview of a simulated low-field scan, not acquired",
        input_name=scan.name,
        parameters=to_dict(planes.parameters),
    )
    empty = Volume(np.broadcast_to(np.float32(0), planes.shape), planes.affine)
    return scan.layer_for(empty, f"{scan.name} preview", provenance=provenance)
