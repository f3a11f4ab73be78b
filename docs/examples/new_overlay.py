"""A new overlay: how much the model changed each voxel, in percent of the brain's mean."""

import numpy as np

from siqt_app.view.marks.colour_bar import UNCERTAINTY
from siqt_app.view.overlays.overlay import ENHANCED_VIEW, Enhanced, Layer, ResultOverlay


def layer(enhanced: Enhanced) -> Layer:
    """The size of the added detail; axes (x, y, z) of the enhanced scan."""
    added = enhanced.changes.added_detail
    brain_mean = enhanced.scan.data[enhanced.result.mask.data > 0.5].mean()
    percent = added.with_data(np.abs(added.data) * (100 / brain_mean))
    return Layer(percent, "change, % of brain mean", UNCERTAINTY)


OVERLAY = ResultOverlay(
    name="change",
    text="Size of the change",
    tip="How much the model changed each voxel, in percent of the brain's mean",
    view=ENHANCED_VIEW,
    make=layer,
)
