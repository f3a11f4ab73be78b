"""How far the enhanced and the interpolated scan are from a reference."""

from __future__ import annotations

from siqt_app.view.marks.colour_bar import DIFFERENCE
from siqt_app.view.overlays.overlay import ENHANCED_VIEW, Enhanced, Layer, ResultOverlay
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_app.view.volumes.windowing import sample_of, symmetric_limits
from siqt_engine.io import Volume

NO_REFERENCE = "Load a reference first: File > Load reference."
LABEL = "minus the reference"


def obstacle(enhanced: Enhanced) -> str:
    return "" if enhanced.reference is not None else NO_REFERENCE


def layer(enhanced: Enhanced) -> Layer:
    if enhanced.reference is None:
        raise ValueError(NO_REFERENCE)
    return _layer(enhanced, enhanced.reference.enhanced_difference)


def interpolated_layer(enhanced: Enhanced) -> Layer:
    if enhanced.reference is None:
        raise ValueError(NO_REFERENCE)
    return _layer(enhanced, enhanced.reference.interpolated_difference)


def _layer(enhanced: Enhanced, volume: Volume) -> Layer:
    """Both on one scale, so that they can be compared: that of the interpolated scan."""
    found = enhanced.reference
    widest = volume if found is None else found.interpolated_difference
    limits = symmetric_limits(sample_of(VolumePlanes(widest)))
    return Layer(volume, LABEL, DIFFERENCE, limits)


OVERLAY = ResultOverlay(
    name="difference",
    text="Difference from the reference",
    tip="Enhanced and interpolated scan minus the reference, inside the brain",
    view=ENHANCED_VIEW,
    make=layer,
    obstacle=obstacle,
    make_interpolated=interpolated_layer,
)
