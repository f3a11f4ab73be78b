"""What the network computes in: a decision of the plan."""

from __future__ import annotations

import math

from siqt_engine.enhancement.planning import plan_sentences as say
from siqt_engine.enhancement.planning.decision import Decision
from siqt_engine.enhancement.preparation.scan_features import ScanFeatures
from siqt_engine.enhancement.preparation.working_grid import WorkingGrid
from siqt_engine.inference.precision import ENOUGH_VOXELS, Arithmetic
from siqt_engine.inference.settings import AUTO, INT8
from siqt_engine.models.card import ModelCard
from siqt_engine.networks.stored_unet import ARCHITECTURES

FLOATS = Arithmetic()
"""Floating point numbers, as precise as the processor is fast with."""


def precision_decision(
    scan: ScanFeatures, card: ModelCard, grid: WorkingGrid, arithmetic: Arithmetic
) -> Decision:
    """What the network computes in: by itself in 8-bit integers where that takes less time."""
    topic = "precision"
    if arithmetic.asked != AUTO:
        sentence = say.PRECISION_ASKED.format(precision=arithmetic.asked)
        return Decision(topic, arithmetic.asked, sentence)
    if not (arithmetic.integers and card.architecture in ARCHITECTURES):
        return Decision(topic, AUTO, say.FLOATS)
    # on the grid that the network works on
    steps = zip(grid.native, grid.working, strict=True)
    voxels = scan.brain_box * math.prod(native / working for native, working in steps)
    if voxels < ENOUGH_VOXELS:
        return Decision(topic, AUTO, say.FLOATS_SMALL)
    return Decision(topic, INT8, say.INTEGERS)
