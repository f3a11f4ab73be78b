"""What an overlay is: a volume made of a result, its colours, and the view that it lies over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from siqt_engine.enhancement import ChangeMaps, EnhancementResult
from siqt_engine.evaluation import ReferenceComparison
from siqt_engine.io import Volume

SCAN_VIEW, ENHANCED_VIEW = "scan", "enhanced"


@dataclass(frozen=True, eq=False)
class Enhanced:
    """What an overlay is made of.

    Attributes
    ----------
    scan
        The scan that was enhanced.
    result
        Of the enhancement.
    changes
        The result beside its scan.
    model
        Name and version of the model.
    reference
        The result beside a reference; None where there is none.
    """

    scan: Volume
    result: EnhancementResult
    changes: ChangeMaps
    model: str
    reference: ReferenceComparison | None = None


@dataclass(frozen=True, eq=False)
class Layer:
    """What is laid over a view.

    Attributes
    ----------
    volume
        Drawn where its own affine says.
    label
        What the colours are, with the unit after a comma.
    kind
        A kind of `siqt_app.view.marks.colour_bar`.
    limits
        Values at the ends of the colours; None: round ones that hold 99.5 % of the values.
    """

    volume: Volume
    label: str
    kind: str
    limits: tuple[float, float] | None = None


def always(enhanced: Enhanced) -> str:
    """The obstacle of an overlay that every result has: none."""
    return ""


@dataclass(frozen=True)
class ResultOverlay:
    """An overlay as the menu *Overlay* offers it.

    Attributes
    ----------
    name
        Of the command.
    text, tip
        In the menu.
    view
        `SCAN_VIEW` or `ENHANCED_VIEW`: what it lies over.
    make
        The layer of a result; called while the overlay is shown.
    obstacle
        Why a result does not have it, in one sentence; empty if it has.
    make_interpolated
        The layer over a view of the interpolated scan; None: it has none.
    """

    name: str
    text: str
    tip: str
    view: str
    make: Callable[[Enhanced], Layer]
    obstacle: Callable[[Enhanced], str] = always
    make_interpolated: Callable[[Enhanced], Layer] | None = None
