"""What a trained model gains on scans that it was not trained on."""

from __future__ import annotations

from dataclasses import dataclass

from siqt_engine.training import RunHistory, mean_score

BETTER = "Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans."
WORSE = (
    "Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans. It is not "
    "better than interpolation and is not offered. Train longer, or on more scans."
)


@dataclass(frozen=True)
class HeldOutGain:
    """The best validation of a run.

    Attributes
    ----------
    step
        Steps done.
    decibels
        Mean PSNR of the model minus that of cubic interpolation, dB.
    """

    step: int
    decibels: float

    @property
    def better(self) -> bool:
        """Whether the model is worth offering."""
        return self.decibels > 0

    @property
    def sentence(self) -> str:
        return (BETTER if self.better else WORSE).format(step=self.step, gain=self.decibels)


def gain_of(history: RunHistory) -> HeldOutGain | None:
    """The gain at the validation with the highest mean PSNR, whose model is kept as the best."""
    means = [(step, mean_score(scores)) for step, scores in history.validations if scores]
    if not means:
        return None
    step, best = max(means, key=lambda pair: pair[1].psnr)
    return HeldOutGain(step, best.psnr - best.baseline_psnr)
