"""Evaluation: simulate a low-field scan, enhance it, compare with the high-field truth.

A candidate is anything that turns a low-field `Volume` into a high-field one: an interpolation,
or a model used exactly as on a real scan. Every candidate is scored as it is and after the linear
intensity fit inside the mask that is nearest to the truth, so that none gains by brightness.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from siqt_engine.core import grid
from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.evaluation.columns import METRICS
from siqt_engine.evaluation.comparison import Comparison, Metric
from siqt_engine.evaluation.metrics import linear_fit
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.evaluation.subjects import EvaluationSubject
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.contrast import TissueGains
from siqt_engine.simulation.forward_model import (
    Simulation,
    SimulationParameters,
    simulate_pair,
)

BRAIN = 0.5
"""The mask of the comparison: tissue maps that sum to more than this, and a truth that is not 0."""
MASK = f"sum of the truth's GM, WM and CSF probabilities > {BRAIN:g}, and truth not 0"
BRAIN_MASK = "brain mask of the truth, and truth not 0"
TRUTH = "truth"
CUBIC = "cubic"
_ORDERS = {"nearest": 0, "linear": 1, CUBIC: 3}


@dataclass(frozen=True, eq=False)
class Candidate:
    """A way to get a high-field volume from a low-field one.

    Attributes
    ----------
    enhance
        Takes the low-field volume and an observer.
    baseline
        Whether models are measured against it.
    """

    name: str
    enhance: Callable[[Volume, Observer], Volume]
    baseline: bool = False


def interpolation(name: str, plan: EvaluationPlan) -> Candidate:
    """The baseline "nearest", "linear" or "cubic" (spline) along the slice axis."""
    order, axis = _ORDERS[name], plan.slice_axis

    def enhance(low: Volume, on_progress: Observer) -> Volume:
        data = grid.to_high_field(low.data, plan.factor, axis, order=order)
        return Volume(data, grid.high_field_affine(low.affine, plan.factor, axis), low.source)

    return Candidate(name, enhance, baseline=True)


def baselines(plan: EvaluationPlan) -> list[Candidate]:
    """Nearest, linear and cubic interpolation."""
    return [interpolation(name, plan) for name in _ORDERS]


@dataclass(frozen=True)
class CandidateScore:
    """All metrics of one candidate on one subject.

    Attributes
    ----------
    fitted
        Whether the linear intensity fit was applied before.
    values
        In the order of `siqt_engine.evaluation.columns.METRICS`; NaN where a metric has no meaning.
    seconds
        Time the candidate took on the volume.
    """

    subject: str
    candidate: str
    fitted: bool
    values: tuple[float, ...]
    seconds: float = 0.0

    def __getitem__(self, key: str) -> float:
        return self.values[[m.key for m in METRICS].index(key)]


@dataclass(frozen=True)
class SubjectRecord:
    """The draw of a subject, what it came to, and where its tissue maps come from."""

    name: str
    draw: SimulationParameters
    gains: TissueGains
    tissues: str
    voxels: int


@dataclass(frozen=True)
class Evaluation:
    """Everything that was measured, subject by subject."""

    plan: EvaluationPlan
    candidates: tuple[str, ...]
    baselines: tuple[str, ...]
    subjects: tuple[SubjectRecord, ...]
    scores: tuple[CandidateScore, ...]

    def column(self, candidate: str, fitted: bool, key: str) -> np.ndarray:
        """A metric of one candidate over the subjects, in their order."""
        rows = [s for s in self.scores if s.candidate == candidate and s.fitted == fitted]
        return np.array([row[key] for row in rows])


def truth_mask(simulation: Simulation) -> np.ndarray:
    """The voxels that count; see `MASK`."""
    t = simulation.tissues
    return (t.gm + t.wm + t.csf > BRAIN) & (simulation.truth.data != 0)


def compare(
    simulation: Simulation,
    estimate: np.ndarray,
    mask: np.ndarray,
    *,
    metrics: Sequence[Metric] = METRICS,
) -> tuple[float, ...]:
    """Metrics of an estimate on the grid of the simulation's truth, in the order of `METRICS`.

    NaN for those that are not asked for.
    """
    truth, tissues = simulation.truth, simulation.tissues
    comparison = Comparison(
        truth=truth.data,
        estimate=estimate,
        mask=mask,
        gm=tissues.gm,
        wm=tissues.wm,
        slice_axis=simulation.parameters.slice_axis,
        spacing=truth.spacing,
    )
    return tuple(m.compute(comparison) if m in metrics else float("nan") for m in METRICS)


def _run(candidate: Candidate, simulation: Simulation, on_progress: Observer) -> Volume:
    estimate = candidate.enhance(simulation.volume, on_progress)
    if not estimate.same_grid(simulation.truth):
        raise VolumeError(
            f"{candidate.name} gave {estimate.shape} voxels of "
            f"{tuple(round(s, 3) for s in estimate.spacing)} mm, but the truth has "
            f"{simulation.truth.shape} of {tuple(round(s, 3) for s in simulation.truth.spacing)} "
            "mm: it cannot be compared; use a model for this slice spacing"
        )
    if not np.isfinite(estimate.data).all():
        raise VolumeError(f"{candidate.name} gave voxels that are not numbers")
    return estimate


def _score_subject(
    subject: EvaluationSubject,
    candidates: Sequence[Candidate],
    plan: EvaluationPlan,
    watch: Callable[[str, int], Observer],
) -> Iterator[SubjectRecord | CandidateScore]:
    """The record of a subject, then its rows.

    ``watch(stage, step)`` reports a step and returns the observer of what happens within it.
    """
    volume, tissues = subject.load(watch("tissue maps", 0))
    simulation = simulate_pair(volume, tissues, subject.draw)
    del volume
    mask = truth_mask(simulation)
    yield SubjectRecord(
        subject.name, subject.draw, simulation.gains, tissues.source, int(mask.sum())
    )
    # what a perfect estimate would score where higher is not always better
    open_ended = [m for m in plan.metrics if m.better.startswith("nearer")]
    values = compare(simulation, simulation.truth.data, mask, metrics=open_ended)
    yield CandidateScore(subject.name, TRUTH, False, values)
    for step, candidate in enumerate(candidates, 1):
        observer = watch(candidate.name, step)
        started = time.perf_counter()
        estimate = _run(candidate, simulation, observer).data
        seconds = time.perf_counter() - started
        fit = linear_fit(estimate, simulation.truth.data, mask)
        for fitted, data in ((False, estimate), (True, fit.apply(estimate))):
            values = compare(simulation, data, mask, metrics=plan.metrics)
            yield CandidateScore(subject.name, candidate.name, fitted, values, seconds)


def evaluate(
    subjects: Sequence[EvaluationSubject],
    candidates: Sequence[Candidate],
    plan: EvaluationPlan,
    *,
    on_score: Callable[[CandidateScore], None] = lambda score: None,
    on_progress: Observer = ignore,
) -> Evaluation:
    """Score every candidate on every subject, one subject in memory at a time.

    Parameters
    ----------
    subjects
        With their draws; see `EvaluationPlan.draws`.
    candidates
        Baselines and models; their names must differ.
    on_score
        Called with each row as soon as it is there.

    Raises
    ------
    ValueError
        If there is no subject, or if two candidates or two subjects have one name.
    VolumeError
        If a candidate gives another grid than the truth's, or voxels that are no numbers.
    """
    names = [candidate.name for candidate in candidates]
    if len(set(names)) != len(names) or TRUTH in names:
        raise ValueError(f"candidates need different names, and none is {TRUTH!r}: {names}")
    if not subjects:
        raise ValueError("there is no scan to evaluate on")
    known = [subject.name for subject in subjects]
    if len(set(known)) != len(known):
        raise ValueError(f"subjects need different names: {', '.join(known)}")
    steps = 1 + len(candidates)
    total = len(subjects) * steps
    records: list[SubjectRecord] = []
    scores: list[CandidateScore] = []

    def watcher(number: int) -> Callable[[str, int], Observer]:
        def watch(stage: str, step: int) -> Observer:
            text = f"{subjects[number].name}: {stage}"
            done = number * steps + step
            on_progress(Progress(text, done, total))
            return lambda inner: on_progress(Progress(f"{text} {inner.fraction:.0%}", done, total))

        return watch

    for number, subject in enumerate(subjects):
        for row in _score_subject(subject, candidates, plan, watcher(number)):
            if isinstance(row, CandidateScore):
                scores.append(row)
                on_score(row)
            else:
                records.append(row)
    on_progress(Progress("evaluation", total, total))
    return Evaluation(
        plan,
        tuple(names),
        tuple(c.name for c in candidates if c.baseline),
        tuple(records),
        tuple(scores),
    )
