"""How large the model expects its error to be."""

from __future__ import annotations

from siqt_app.view.marks.colour_bar import UNCERTAINTY
from siqt_app.view.overlays.overlay import ENHANCED_VIEW, Enhanced, Layer, ResultOverlay

NO_UNCERTAINTY = "The model {model} gives no uncertainty."


def obstacle(enhanced: Enhanced) -> str:
    if enhanced.changes.uncertainty is None:
        return NO_UNCERTAINTY.format(model=enhanced.model)
    return ""


def layer(enhanced: Enhanced) -> Layer:
    found = enhanced.changes.uncertainty
    if found is None:
        raise ValueError(obstacle(enhanced))
    label = "uncertainty, % of brain mean"
    return Layer(found.percent, label, UNCERTAINTY, (0.0, found.high))


OVERLAY = ResultOverlay(
    name="uncertainty",
    text="Uncertainty",
    tip="Expected size of the model's error. It is not a probability that a lesion is real.",
    view=ENHANCED_VIEW,
    make=layer,
    obstacle=obstacle,
)
