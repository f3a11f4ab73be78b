"""What the widgets Enhance and Simulate have in common: a layer, a button, a job, words."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from magicgui.widgets import CheckBox, ComboBox, Container, PushButton
from qtpy.QtCore import QSize, Qt, Slot
from qtpy.QtWidgets import QFileDialog, QFormLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from siqt_app.enhance.light_row import LightRow
from siqt_app.jobs.worker import Failure, failure_of
from siqt_app.napari_plugin import letters, viewing
from siqt_app.napari_plugin.dock import DockedWidget
from siqt_app.napari_plugin.form import add_rows, named
from siqt_app.napari_plugin.job_row import FoldingLabel, JobRow
from siqt_app.napari_plugin.layers import LayerScan, LayerTuple, scan_of_layer
from siqt_app.napari_plugin.reader import read_layers
from siqt_app.widgets.more_button import MoreButton
from siqt_engine.enhancement import Verdict
from siqt_engine.io import INTENDED_USE, VolumeError, patterns

TOPICS = ("model", "agreement", "error")
"""Rows of the traffic light, from top to bottom."""
DETAILS = "What was done, and what is odd about the scan"
WIDTH = 340
"""Of the widget as it opens, in pixels."""


class ScanPanel(DockedWidget):
    """A dock widget that works on one image layer of the viewer.

    Parameters
    ----------
    viewer
        The napari viewer.
    action
        What the button says.
    layer_tip
        What the layer must be.
    """

    def __init__(self, viewer: Any, *, action: str, layer_tip: str) -> None:
        super().__init__()
        self.viewer = viewer
        self.layer_box = ComboBox(
            name="layer", label="scan", choices=images_of(viewer), tooltip=layer_tip, nullable=True
        )
        self.open_button = PushButton(
            text="Open a scan…", name="open", tooltip="A NIfTI or DICOM file, read by SIQT."
        )
        self.note = _words("note")
        self.lights = [LightRow(f"light_{topic}") for topic in TOPICS]
        self.button = PushButton(text=action, name="run")
        self.button.native.setObjectName("run")
        self.jobs = JobRow()
        self.result_words = _words("result")
        self.details = MoreButton("Details", self.result_words, DETAILS)
        self.details.setObjectName("details")
        self.details.hide()
        self.view_form = self._view_form()
        use = _words("intended_use")
        use.setText(f"<i>{escape(INTENDED_USE[:1].upper() + INTENDED_USE[1:])}.</i>")

        self.shown = [
            named(Container(widgets=self.source_widgets(), labels=False)),
            *self.forms(),
        ]
        inner = QWidget()
        rows = QFormLayout(inner)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_rows(rows, self.shown[0])
        rows.addRow(self.note)
        for form in self.shown[1:]:
            add_rows(rows, form)
        below = (self.button.native, self.jobs, *self.lights, self.details, self.result_words)
        for widget in below:
            rows.addRow(widget)
        add_rows(rows, self.view_form)
        rows.addRow(use)
        area = _Column(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

        self.layer_box.changed.connect(self._on_layer_changed)
        self.open_button.changed.connect(self._on_open)
        self.button.changed.connect(self._on_run)
        self.jobs.succeeded.connect(self._on_succeeded)
        self.jobs.failed.connect(self._on_failed)
        self.jobs.cancelled.connect(self._on_cancelled)
        self.jobs.busy.connect(self._on_busy)
        if viewing.orientation_of(viewer) == viewing.AS_NAPARI:
            viewing.set_orientation(viewer, viewing.RADIOLOGICAL)
            self.letters.value = True
        dims, grid = viewer.dims.events, viewer.canvas.grid.events
        for event in (dims.order, dims.ndisplay, grid.enabled):
            event.connect(self._on_turned)
        viewer.scene.camera.events.orientation.connect(self._on_turned)
        self.reset_choices()

    def source_widgets(self) -> list[Any]:
        """What chooses the layer."""
        return [self.layer_box, self.open_button]

    def forms(self) -> list[Container]:
        """The forms between the layer and the button."""
        raise NotImplementedError

    def layer_chosen(self, layer: Any, scan: LayerScan) -> None:
        """Another layer was chosen, and it is a scan."""

    def run(self, layer: Any, scan: LayerScan) -> None:
        """The button was pressed."""
        raise NotImplementedError

    def arrived(self, result: Any) -> None:
        """A job has ended well."""
        raise NotImplementedError

    @property
    def layer(self) -> Any:
        return self.layer_box.value

    def reset_choices(self, event: Any = None) -> None:
        """Offer the image layers that there are now; napari calls it when layers change."""
        before = self.layer_box.value
        self.layer_box.reset_choices()
        choices = self.layer_box.choices
        if before not in choices or before is None:
            found = [layer for layer in choices if layer is not None]
            active = self.viewer.layers.selection.active
            self.layer_box.value = active if active in found else (found[-1:] or [None])[0]
        self._describe()
        self._show_view()

    def add(self, made: LayerTuple, *, above: Any = None) -> Any:
        """Add a result on top, and bring the layer that it belongs to below it; its layer."""
        data, arguments, _ = made
        layer = self.viewer.add_image(data, **arguments)
        layers = self.viewer.layers
        if above in layers and layers.index(above) + 1 < layers.index(layer):
            layers.move(layers.index(above), layers.index(layer))
        viewing.name_pane(self.viewer, layer)
        return layer

    def open(self, path: str) -> None:
        """Add the scans of a file, and choose the last."""
        try:
            layers = read_layers(path)
        except (ValueError, OSError, MemoryError) as error:
            self.say([f"{failure_of(error).message}."], title="This file was not opened.")
            return
        for made in layers:
            self.layer_box.value = self.add(made)

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show the rows of the traffic light that there are."""
        told = {verdict.topic: verdict for verdict in verdicts}
        for topic, row in zip(TOPICS, self.lights, strict=True):
            row.show_verdict(told.get(topic))

    def clear_words(self) -> None:
        """Forget what was said of the last result."""
        self.show_verdicts(())
        self.result_words.setText("")
        self.details.hide()

    def say(
        self, sentences: list[str] | tuple[str, ...], *, title: str = "", folded: bool = False
    ) -> None:
        """Show sentences below the button; ``folded`` keeps them until *Details* is clicked."""
        self.details.setVisible(folded)
        self.details.setChecked(False)
        self.result_words.setVisible(not folded)
        head = f"<b>{escape(title)}</b>" if title else ""
        self.result_words.setText("<br>".join([head, *map(escape, sentences)]).removeprefix("<br>"))
        self.result_words.setToolTip("")

    def close_jobs(self) -> None:
        self.jobs.close_jobs()

    def _view_form(self) -> Container:
        self.side_by_side = CheckBox(
            name="side_by_side", text="Side by side", label="",
            tooltip="One pane per visible layer; slices, zoom and pan are linked.",
        )  # fmt: skip
        self.plane = ComboBox(
            name="plane", choices=list(viewing.PLANES),
            tooltip="Which plane of the body is shown; step through its slices with the slider.",
        )  # fmt: skip
        self.orientation = ComboBox(
            name="orientation", label="view", choices=list(viewing.ORIENTATIONS),
            tooltip="Radiological: the patient's right is on the left of the screen.\n"
            "Neurological: on the right.\nAs arrays: the first voxel is at the top left.",
        )  # fmt: skip
        self._show_view()
        self.side_by_side.changed.connect(self._on_side_by_side)
        self.plane.changed.connect(self._on_plane)
        self.orientation.changed.connect(self._on_orientation)
        self.letters = CheckBox(
            name="letters", text="Letters of orientation", label="",
            tooltip="R and L, A and P, S and I at the borders: the patient's right and left, front "
            "and\nback, head and feet.",
        )  # fmt: skip
        self.letters.value = letters.are_shown(self.viewer)
        self.letters.changed.connect(self._on_letters)
        widgets = [self.side_by_side, self.plane, self.orientation, self.letters]
        return named(Container(widgets=widgets, labels=False))

    def _show_view(self) -> None:
        signals = (self.side_by_side.changed, self.plane.changed, self.orientation.changed)
        with signals[0].blocked(), signals[1].blocked(), signals[2].blocked():
            self.side_by_side.value = viewing.side_by_side(self.viewer)
            self.plane.value = viewing.plane_of(self.viewer) or "Axial"
            self.orientation.value = viewing.orientation_of(self.viewer) or viewing.AS_NAPARI

    def _on_side_by_side(self, on: bool) -> None:
        viewing.set_side_by_side(self.viewer, on)

    def _on_plane(self, name: str) -> None:
        viewing.set_plane(self.viewer, name)

    def _on_orientation(self, name: str) -> None:
        viewing.set_orientation(self.viewer, name)

    def _on_letters(self, on: bool) -> None:
        letters.show(self.viewer, on)

    def _on_turned(self, event: Any = None) -> None:
        letters.update(self.viewer)

    def _on_open(self) -> None:
        files = f"Scans ({' '.join(patterns())});;All files (*)"
        path, _ = QFileDialog.getOpenFileName(self, "Open a scan", "", files)
        if path:
            self.open(path)

    def _on_layer_changed(self, layer: Any) -> None:
        self.clear_words()
        self._describe()

    def _describe(self) -> LayerScan | None:
        """Say what the layer is, or why it will not do."""
        scan, words = None, "There is no scan yet. Open one, or take File > Open Sample > SIQT."
        if self.layer is not None:
            try:
                scan = scan_of_layer(self.layer)
                words = " ".join([_size(scan), *scan.notes])
            except VolumeError as error:
                words = f"{error}."
        self.note.setText(escape(words))
        self.button.enabled = scan is not None and not self.jobs.running
        if scan is not None:
            self.layer_chosen(self.layer, scan)
        return scan

    def _on_run(self) -> None:
        scan = self._describe()  # the layer may have been moved or given a size meanwhile
        if scan is not None and not self.jobs.running:
            self.clear_words()
            self.run(self.layer, scan)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self.button.enabled = not busy and self.layer is not None

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        self.arrived(result)

    @Slot(str, object)
    def _on_failed(self, name: str, failure: Failure) -> None:
        self.say([failure.message], title=name)
        self.result_words.setToolTip(failure.details)

    @Slot()
    def _on_cancelled(self) -> None:
        self.say(["Cancelled. No layer was added."])


class _Column(QScrollArea):
    """Scrolls up and down alone; never narrower than what it holds."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        # asked for again when the style and its fonts change
        width = self._inner.minimumSizeHint().width()
        width += self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(max(WIDTH, self.minimumSizeHint().width()), super().sizeHint().height())


def images_of(viewer: Any) -> Any:
    """What gives the image layers of a viewer, as choices."""

    def images(widget: Any) -> list[tuple[str, Any]]:
        from napari.layers import Image

        return [(layer.name, layer) for layer in viewer.layers if isinstance(layer, Image)]

    return images


def _words(name: str) -> FoldingLabel:
    label = FoldingLabel()
    label.setObjectName(name)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _size(scan: LayerScan) -> str:
    shape = " x ".join(str(n) for n in scan.shape)
    return f"{shape} voxels of {' x '.join(f'{s:.3g}' for s in scan.spacing)} mm."
