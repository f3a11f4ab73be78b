"""A high-field picture of a prepared scan: network, seam, anchor and projection.

Arrays have the slice axis last.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.core.progress import Progress
from siqt_engine.enhancement import brain_region as seam
from siqt_engine.enhancement.contrast_matching import Anchor
from siqt_engine.enhancement.joining import Part, join, spread_of
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.self_calibration import own_factor
from siqt_engine.enhancement.steps import Run, bounded, projected, with_noise
from siqt_engine.enhancement.working_grid import Spacing, WorkingGrid
from siqt_engine.io.volume import VolumeError
from siqt_engine.models.card import ModelCard
from siqt_engine.models.normalization import IntensityScale

if TYPE_CHECKING:
    from siqt_engine.inference.predictor import Inference
    from siqt_engine.inference.prepared_network import PreparedNetwork

TRIAL = "testing the model on this scan"
WAS_TRIED = (
    "The model was tested on this scan: thick slices were made of the result in another direction, "
    "and enhanced again. The uncertainty was made {} {} by what was found."
)
NOT_TRIED = (
    "The model could not be tested on this scan ({}); its uncertainty is what it learnt on others."
)


@dataclass(frozen=True)
class Manner:
    """How a picture is made of a scan.

    Attributes
    ----------
    restore, extracted
        What the network is told.
    anchored, projects
        Whether the result is anchored to the scan, or what the scan contradicts is taken out.
    limits
        Where the network works; None for the whole picture.
    noise
        Standard deviation of the scan's noise; 0 where it is not known.
    """

    restore: bool
    extracted: bool
    anchored: bool
    projects: bool
    limits: seam.Seam | None
    noise: float


@dataclass(frozen=True, eq=False)
class Estimate:
    """A picture made of a scan.

    Attributes
    ----------
    picture
        float32 (X, Y, factor * Z).
    spread
        Same shape: the standard deviation that the network gives; None if it gives none.
    scale, working
        Intensities of the scan, and the grid that the network worked on.
    tile, device
        Of the network's run: voxels, and device, library and precision in words.
    """

    picture: np.ndarray
    spread: np.ndarray | None
    scale: IntensityScale
    working: WorkingGrid
    tile: tuple[int, int, int]
    device: str

    def deviation(self, calibration: float, noise: float) -> np.ndarray | None:
        """The standard deviation of the error, for a factor of calibration and the scan's noise."""
        if self.spread is None:
            return None
        spread = bounded(self.spread, self.scale.mean, times=calibration)
        return with_noise(spread, noise, self.scale.mean)


class Estimator:
    """Makes pictures with one model.

    Parameters
    ----------
    card
        Of the model.
    prepared
        Its network.
    options
        How it is used.
    """

    def __init__(self, card: ModelCard, prepared: PreparedNetwork, options: EnhanceOptions) -> None:
        self.card = card
        self.prepared = prepared
        self.options = options

    def grid(self, spacing: Spacing, factor: int) -> WorkingGrid:
        """The grid that the network works on, for a scan of this spacing."""
        return WorkingGrid.for_scan(spacing, self.card.geometry, factor)

    def estimate(
        self,
        data: np.ndarray,
        brain: np.ndarray,
        spacing: Spacing,
        factor: int,
        manner: Manner,
        run: Run,
        *,
        scale: IntensityScale | None = None,
        self_calibration: bool = False,
    ) -> Estimate:
        """The picture of a scan.

        Parameters
        ----------
        data, brain
            float32 and bool (X, Y, Z).
        spacing
            Voxel size in mm.
        factor
            Slices to be made of each slice.
        scale
            Intensities of the scan; found if not given.
        self_calibration
            Whether it is part of a self-calibration.
        """
        scale = scale or IntensityScale.fit(data, brain)
        working = self.grid(spacing, factor)
        inference = self.prepared.for_scan(
            working.working[2], factor, restore=manner.restore, extracted=manner.extracted,
            self_calibration=self_calibration,
        )  # fmt: skip
        part = self._part(data, brain, scale, working, manner.limits, inference, run)
        with run.timed("joining"):
            anchor = Anchor(spacing[:2], scale.mean, factor) if manner.anchored else None
            projection = None
            if manner.projects:
                projection = functools.partial(projected, data, brain, factor, manner.noise, run)
            picture = join(data, part, factor, anchor=anchor, project=projection)
            spread = spread_of(part, picture.shape)
        return Estimate(picture, spread, scale, working, inference.tile, inference.description)

    def trial(
        self,
        found: Estimate,
        brain: np.ndarray,
        spacing: Spacing,
        factor: int,
        manner: Manner,
        run: Run,
    ) -> float | None:
        """How far the model is off on this scan relative to what it expects.

        See `enhancement.self_calibration.own_factor`; parameters as for `estimate`, whose result
        is ``found``.
        A trial that fails is told and gives None.
        """
        inner = Run(lambda p: run.on_progress(Progress(TRIAL, p.done, p.total)))

        def again(
            low: np.ndarray, inside: np.ndarray, around: Spacing, thick: int
        ) -> tuple[np.ndarray, np.ndarray | None]:
            estimate = self.estimate(
                low, inside, around, thick, manner, inner, self_calibration=True
            )
            return estimate.picture, estimate.deviation(1.0, manner.noise)

        times, why = None, "its pixels are too coarse, or it shows too little of the brain"
        try:
            with run.timed(TRIAL):
                times = own_factor(
                    again, found.picture, brain, spacing, factor, manner.noise,
                    most_factor=self.card.factor, alone=manner.extracted,
                )  # fmt: skip
        except (VolumeError, MemoryError) as error:  # the picture is finished and stays
            why = str(error)
        run.warnings.extend(words for words in inner.warnings if words not in run.warnings)
        run.findings.append(NOT_TRIED.format(why) if times is None else self._words(times, spacing))
        return times

    def _words(self, times: float, spacing: Spacing) -> str:
        """What a trial did to the uncertainty that users would see without it."""
        tried, kept = (self.card.calibration_at(m, spacing[2]) for m in ("tried", "kept"))
        change = times * tried / kept - 1
        return WAS_TRIED.format(f"{abs(change):.0%}", "larger" if change > 0 else "smaller")

    def _part(
        self,
        data: np.ndarray,
        brain: np.ndarray,
        scale: IntensityScale,
        working: WorkingGrid,
        limits: seam.Seam | None,
        inference: Inference,
        run: Run,
    ) -> Part:
        """Run the network around the brain."""
        start, shape = seam.region(brain, working.native, limits)
        x = scale.apply(seam.cut(data, start, shape))
        weight = None
        inside = np.ones(shape, dtype=bool)
        if limits is not None:
            distance = seam.distance_from(seam.cut_mask(brain, start, shape), working.native)
            x *= seam.fade(distance, limits.input_full, limits.input_zero)
            between = seam.between_slices(distance, working.factor)
            weight = seam.fade(between, limits.output_full, limits.output_zero)
            del between
            # a sub-slice lies between two slices, of which either may have a say
            inside = distance < limits.output_zero + working.native[2]
        network_input = working.to_working(x)
        network_mask = working.mask_to_working(inside, network_input.shape)
        with run.timed("enhancing"):
            channels, warnings = inference.predict(
                network_input, network_mask, most_voxels=self.options.most_voxels,
                on_progress=run.on_progress,
            )  # fmt: skip
        run.warnings.extend(warnings)
        residual, spread = channels[0], None
        with run.timed("joining"):
            if self.prepared.network.interpolate is None:
                residual -= interpolate_slices(network_input, working.factor)
            residual = working.to_native(residual, x.shape)
            residual *= np.float32(scale.mean)
            if len(channels) > 1:
                spread = np.exp(working.to_native(channels[1], x.shape)) * np.float32(scale.mean)
        return Part(residual, weight, (*start[:2], working.factor * start[2]), spread)
