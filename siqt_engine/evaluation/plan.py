"""What an evaluation simulates: contrast, slice spacing, and one fixed draw per subject."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from siqt_engine.core import parameters
from siqt_engine.core.parameters import parameter
from siqt_engine.evaluation.columns import METRICS
from siqt_engine.evaluation.comparison import Metric
from siqt_engine.simulation.forward_model import SimulationParameters, parameters_for_factor
from siqt_engine.simulation.snr_prior import PRESETS, SNRPrior


@dataclass(frozen=True)
class EvaluationPlan:
    """What is simulated: one fixed draw per subject, in the order of their file names."""

    preset: str = parameter("T1w", "SNR prior of the draws", choices=tuple(PRESETS))
    factor: int = parameter(
        4, "slice spacing of the low-field scan in high-field voxels", minimum=2, maximum=16
    )
    seed: int = parameter(305, "seed of the draws (305 is the published one)", minimum=0)
    fixed: str = parameter(
        "GM", "the tissue that keeps its high-field intensity", choices=("GM", "WM")
    )
    slice_axis: int = parameter(
        2, "array axis of the slices (0 sagittal, 1 coronal, 2 axial)", minimum=0, maximum=2
    )

    keep_contrast: bool = parameter(
        False,
        "thick slices and noise only, no change of contrast: for scans of any contrast, of "
        "which no tissue maps are needed; the noise is that of the prior's mean SNR",
    )

    def __post_init__(self) -> None:
        parameters.validate(self)

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """What can be measured: without tissue maps no contrast between tissues."""
        return tuple(m for m in METRICS if not (self.keep_contrast and m.needs_tissues))

    def draws(self, count: int) -> list[SimulationParameters]:
        """The draws of ``count`` subjects; the first ones do not depend on how many follow."""
        thickness, gap = parameters_for_factor(self.factor)
        base = SimulationParameters(
            slice_thickness=thickness,
            slice_gap=gap,
            slice_axis=self.slice_axis,
            fixed_tissue=self.fixed,
        )
        draws = SNRPrior.preset(self.preset).fixed_draws(count, self.seed, base)
        if not self.keep_contrast:
            return draws
        return [contrast_kept(draw) for draw in draws]


def contrast_kept(draw: SimulationParameters) -> SimulationParameters:
    """A draw with one SNR for both tissues, which leaves their contrast as it is."""
    snr = (draw.snr_wm + draw.snr_gm) / 2
    return dataclasses.replace(draw, snr_wm=snr, snr_gm=snr)
