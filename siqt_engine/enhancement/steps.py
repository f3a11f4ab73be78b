"""Steps of an enhancement that need no network, and what accumulates on the way."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from siqt_engine.core.progress import Observer, Progress
from siqt_engine.enhancement import brain_region as seam
from siqt_engine.enhancement.data_consistency import project
from siqt_engine.enhancement.noise_estimate import ghost_level
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.residual import ForwardModel
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.forward_model import parameters_for_factor
from siqt_engine.simulation.slice_profile import acquisition_matrix

USUAL_NOISE = 1 / 40
"""Of the brain's mean: noise up to which the network's own deviation is right."""
USUAL_GHOSTS, MANY_GHOSTS = 0.05, 0.1
"""Level of ghosts in brain means: up to which it says nothing, and from which on it is told."""
LARGEST_SPREAD = 0.8
"""In brain means; with it the largest tenth agrees with the errors of held-out people."""
PASSED_ON = 0.7
"""Share of the noise beyond it that is found in the result (held-out people, SNR 30 to 6)."""


@dataclass(eq=False)
class Run:
    """What accumulates during one enhancement."""

    on_progress: Observer
    findings: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    timings: dict[str, float] = field(default_factory=dict)
    began: float = field(default_factory=time.perf_counter)

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        if stage != "enhancing":
            self.on_progress(Progress(stage, 0, 0))
        start = time.perf_counter()
        yield
        self.timings[stage] = self.timings.get(stage, 0.0) + time.perf_counter() - start


def brain_of(volume: Volume, mask: Volume | np.ndarray | None, run: Run) -> tuple[np.ndarray, bool]:
    """Brain mask on the volume's grid, and whether the scan shows nothing but brain."""
    from siqt_engine.segmentation import brain_mask as brain

    if mask is None:
        found = brain.find_brain(volume, on_progress=run.on_progress)
        if found.method == "morphology":
            run.warnings.append(
                "The brain could not be found in the usual way; the mask is a rough one. Check "
                "the result at the edge of the brain, or give a mask."
            )
        return found.mask, found.extracted
    extracted = brain.is_brain_extracted(volume)
    if isinstance(mask, Volume):
        if not mask.same_grid(volume, tolerance_mm=0.1):
            raise VolumeError(
                f"the mask (shape {mask.shape}) does not lie on the grid of the scan "
                f"(shape {volume.shape})"
            )
        mask = mask.data
    if mask.shape != volume.shape:
        raise VolumeError(f"the mask has shape {mask.shape}, but the scan {volume.shape}")
    return mask > 0.5, extracted


def bounded(spread: np.ndarray, brain_mean: float, *, times: float = 1.0) -> np.ndarray:
    """``times`` the standard deviation, bent so that it stays below `LARGEST_SPREAD` brain means.

    The network exaggerates its largest ones; their order stays.
    """
    # s / sqrt(1 + (s / most)^2), with one array beside the two
    bend = spread * np.float32(times / (LARGEST_SPREAD * brain_mean))
    np.multiply(bend, bend, out=bend)
    bend += 1
    np.sqrt(bend, out=bend)
    np.divide(spread, bend, out=bend)
    bend *= np.float32(times)
    return bend


def with_noise(spread: np.ndarray, noise: float, brain_mean: float) -> np.ndarray:
    """The standard deviation of the result where the scan has more noise than is usual.

    The network hardly tells strong noise from anatomy, so what passes on of it is added here.
    Where the model has no say, it stays 0.
    """
    more = noise**2 - (USUAL_NOISE * brain_mean) ** 2
    return _widened(spread, PASSED_ON**2 * more)


def ghosts_of(data: np.ndarray, brain: np.ndarray, run: Run) -> float:
    """Level of the ghosts of a scan in brain means; the user is told where it is high."""
    level = ghost_level(data, brain) / float(data[brain].mean(dtype=np.float64))
    if level > MANY_GHOSTS:
        run.warnings.append(
            f"Around the head there is signal of {level:.0%} of the brain's mean that is not "
            "noise, such as ghosts of motion or flow. They are in the brain too and were not "
            "removed; look at the input before you trust the result."
        )
    return level


def with_ghosts(spread: np.ndarray, level: float, brain_mean: float) -> np.ndarray:
    """The standard deviation of the result where the scan shows ghosts, which look like anatomy.

    What lies in the air lies in the brain too, one does not know where: its level (in brain
    means) is added everywhere.
    """
    return _widened(spread, (level**2 - USUAL_GHOSTS**2) * brain_mean**2)


def _widened(spread: np.ndarray, variance: float) -> np.ndarray:
    """With a variance added, if it is positive, where the spread is not 0."""
    if variance <= 0:
        return spread
    total: np.ndarray = np.sqrt(spread**2 + np.float32(variance)) * (spread > 0)
    return total


def projected(
    data: np.ndarray,
    brain: np.ndarray,
    factor: int,
    noise: float,
    run: Run,
    enhanced: np.ndarray,
) -> np.ndarray:
    """The enhanced scan (X, Y, factor * Z) without what the scan (X, Y, Z) contradicts."""
    if noise <= 0:
        return enhanced
    x, y, _ = seam.bounding_box(brain)
    slices = acquisition_matrix(enhanced.shape[2], *parameters_for_factor(factor))
    found = project(data[x, y], enhanced[x, y], ForwardModel(slices), noise, brain[x, y])
    if np.isfinite(found.ridge):
        run.findings.append(
            "What the scan contradicts was taken out of the result: seen in thick slices again, it "
            f"differed from the scan by {found.before.deviation:.2f} times the noise, and now by "
            f"{found.after.deviation:.2f} times."
        )
        enhanced[x, y] = found.enhanced
    return enhanced


def limits_of(extracted: bool, options: EnhanceOptions, run: Run) -> seam.Seam | None:
    """Where the network works; None for the whole picture."""
    if options.whole:
        run.findings.append("The network worked on the whole picture, as asked.")
        return None
    if extracted:
        run.findings.append("The scan shows the brain alone.")
        return seam.EXTRACTED
    run.findings.append(
        "The scan shows the whole head: the network worked inside the brain; the rest was "
        "interpolated."
    )
    return seam.HEAD
