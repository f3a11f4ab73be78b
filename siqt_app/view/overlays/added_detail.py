"""What the model added: the enhanced scan minus the interpolated one."""

from __future__ import annotations

from siqt_app.view.marks.colour_bar import DIFFERENCE
from siqt_app.view.overlays.overlay import ENHANCED_VIEW, Enhanced, Layer, ResultOverlay


def layer(enhanced: Enhanced) -> Layer:
    return Layer(enhanced.changes.added_detail, "added by the model", DIFFERENCE)


OVERLAY = ResultOverlay(
    name="added_detail",
    text="Added detail",
    tip="The enhanced scan minus the interpolated scan",
    view=ENHANCED_VIEW,
    make=layer,
)
