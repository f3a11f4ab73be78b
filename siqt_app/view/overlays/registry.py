"""All overlays, in the order of the menu. A new one is a file in this folder and a line here."""

from __future__ import annotations

from siqt_app.view.overlays import added_detail, difference, residual, uncertainty
from siqt_app.view.overlays.overlay import ResultOverlay

OVERLAYS: list[ResultOverlay] = [
    added_detail.OVERLAY,
    residual.OVERLAY,
    uncertainty.OVERLAY,
    difference.OVERLAY,
]
