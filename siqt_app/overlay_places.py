"""Over which views an overlay lies."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from siqt_app.outcome import Outcome
from siqt_app.shown_volume import ShownVolume
from siqt_app.view.overlays.overlay import SCAN_VIEW, Enhanced, Layer, ResultOverlay


def places_of(
    overlay: ResultOverlay, shown: Mapping[int, ShownVolume], selected: Outcome | None
) -> list[tuple[int, Callable[[Enhanced], Layer], Outcome]]:
    """The views that an overlay lies over: how it is made there, and of which result.

    Parameters
    ----------
    shown
        By slot.
    selected
        The result that a scan without one of its own stands beside.
    """
    found = []
    for slot, held in shown.items():
        outcome = held.outcome
        if held.role == SCAN_VIEW and outcome is None and selected is not None:
            outcome = selected if held.volume is selected.source.volume else None
        if outcome is None:
            continue
        if held.role == overlay.view:
            found.append((slot, overlay.make, outcome))
        elif held.interpolated and overlay.make_interpolated is not None:
            found.append((slot, overlay.make_interpolated, outcome))
    return found
