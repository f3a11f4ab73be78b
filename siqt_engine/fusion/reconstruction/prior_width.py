"""How wide the prior is: told by the scans themselves, which it predicts more or less well."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from siqt_engine.fusion.reconstruction.prior import Prior
from siqt_engine.fusion.reconstruction.solve import DataTerm
from siqt_engine.fusion.stacks.stack import Stack

WHITE_SHARE = 0.52
"""What `prior_width` finds, before it is divided by this, where the network's standard deviation
is right: its errors are finer than a slice, and hardly show in the slices (people whom the model
has not seen)."""
LEAST, MOST = 0.7, 3.0
"""Bounds."""


def prior_width(terms: Sequence[DataTerm], prior: Prior, stacks: Sequence[Stack]) -> float:
    """Factor on the prior's standard deviation.

    Seen as the stacks would see it, the prior's mean differs from them by the noise and by its own
    error: E |A x0 - y|^2 = n sigma^2 + w^2 trace(A S^2 A^T). The trace is that of one random vector
    (Hutchinson, Commun. Stat. Simul. Comput. 18:1059, 1989), always the same one.

    Parameters
    ----------
    terms, stacks
        What each stack measured; voxels inside its brain count.
    prior
        On the grid of the terms.
    """
    draw = np.random.default_rng(0).standard_normal(prior.mean.shape, dtype=np.float32)
    draw *= prior.sigma
    excess, expected = 0.0, 0.0
    for term, stack in zip(terms, stacks, strict=True):
        inside = stack.brain.ravel()[term.operator.rows]
        if not inside.any():
            continue
        left = term.residual(prior.mean)[inside]
        excess += float(np.mean(np.square(left, dtype=np.float64))) - 1
        shown = term.operator.apply(draw)[inside] / np.float32(term.noise)
        expected += float(np.mean(np.square(shown, dtype=np.float64)))
    if expected <= 0:
        return 1.0
    return float(np.clip(np.sqrt(max(excess, 0) / expected) / WHITE_SHARE, LEAST, MOST))
