"""Where the result does not agree with the scan: its slices acquired again, minus the scan's."""

from __future__ import annotations

from siqt_app.view.marks.colour_bar import DIFFERENCE
from siqt_app.view.overlays.overlay import SCAN_VIEW, Enhanced, Layer, ResultOverlay


def layer(enhanced: Enhanced) -> Layer:
    return Layer(enhanced.changes.residual, "simulated slices − scan", DIFFERENCE)


OVERLAY = ResultOverlay(
    name="residual",
    text="Residual",
    tip="Thick slices simulated from the enhanced scan, minus the slices of the scan",
    view=SCAN_VIEW,
    make=layer,
)
