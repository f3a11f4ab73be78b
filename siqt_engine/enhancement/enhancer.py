"""The main job: a thick-slice scan in, an enhanced scan out."""

from __future__ import annotations

import os
import time
from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core import grid
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.options import (
    CONTRAST_CHANGED,
    CONTRAST_KEPT,
    CONTRAST_MATCHED,
    CONTRAST_RESTORED,
    EnhancementResult,
    EnhanceOptions,
    check_usable,
    finite,
)
from siqt_engine.enhancement.preprocessing import LEAST_SNR, prepare
from siqt_engine.enhancement.reconstruction import Estimate, Estimator, Manner
from siqt_engine.enhancement.steps import Run, brain_of, ghosts_of, limits_of, with_ghosts
from siqt_engine.inference.settings import AUTOMATIC, ComputeSettings
from siqt_engine.io.scan_signal import scan_signal
from siqt_engine.io.sidecar import Provenance
from siqt_engine.io.volume import Volume
from siqt_engine.models import library as model_library
from siqt_engine.models.card import ANY, CheckpointError, ModelCard
from siqt_engine.models.library import Choice
from siqt_engine.models.normalization import NAME as NORMALISATION
from siqt_engine.models.normalization import IntensityScale

if TYPE_CHECKING:
    from siqt_engine.networks import EnhancementNetwork

__all__ = ["EnhanceOptions", "EnhancementResult", "Enhancer"]

LARGE_OFFSET = 0.5
"""Least intensity of a scan, relative to its brain's mean, that is taken for an offset."""
PLANES = ("sagittal", "coronal", "axial")
"""Slices along the axes i, j, k of a volume in canonical axis order."""


class Enhancer:
    """A model on a device, ready to enhance scans.

    Parameters
    ----------
    network, card
        From `siqt_engine.models.checkpoint.load_network`.
    compute
        What the network runs on.
    choice
        Why this model was taken.
    """

    def __init__(
        self,
        network: EnhancementNetwork,
        card: ModelCard,
        *,
        compute: ComputeSettings = AUTOMATIC,
        choice: Choice | None = None,
    ) -> None:
        from siqt_engine.inference.prepared_network import PreparedNetwork

        if card.normalisation != NORMALISATION:
            raise CheckpointError(
                f"model {card.name} needs the intensity normalisation {card.normalisation!r}, but "
                f"this version of the program has {NORMALISATION!r}"
            )
        self.card = card
        self.choice = choice
        self.prepared = PreparedNetwork(network, compute)

    @classmethod
    def from_checkpoint(
        cls,
        path: str | os.PathLike[str],
        *,
        compute: ComputeSettings = AUTOMATIC,
        choice: Choice | None = None,
    ) -> Enhancer:
        """Load a model from its weights, card or folder."""
        from siqt_engine.models.checkpoint import load_network

        network, card = load_network(path)
        return cls(network, card, compute=compute, choice=choice)

    @classmethod
    def default(
        cls,
        *,
        for_volume: Volume | None = None,
        contrast: str | None = None,
        compute: ComputeSettings = AUTOMATIC,
    ) -> Enhancer:
        """The model from the library that suits a scan best."""
        choice = model_library.choose_model(for_volume, contrast)
        return cls.from_checkpoint(choice.model.path, compute=compute, choice=choice)

    def enhance(
        self,
        volume: Volume,
        *,
        mask: Volume | np.ndarray | None = None,
        on_progress: Observer = ignore,
        options: EnhanceOptions | None = None,
    ) -> EnhancementResult:
        """Enhance a scan.

        Parameters
        ----------
        volume
            The low-field scan; its slices lie along the axis with the largest spacing.
        mask
            Brain mask on its grid; found by `segmentation.brain_mask.brain_mask` if not given.
        on_progress
            Told after each tile; may raise `Cancelled`.
        options
            How to go about it.
        """
        options = options or EnhanceOptions()
        run = Run(on_progress)
        axis = check_usable(volume, options)
        volume = self._introduce(volume, axis, run)
        signal = scan_signal(volume)
        volume = signal.volume
        run.warnings.extend(signal.sentences().values())
        with run.timed("finding the brain"):
            brain, extracted = brain_of(volume, mask, run)
        limits = limits_of(extracted, options, run)

        data = np.moveaxis(volume.data, axis, 2)
        brain_last = np.moveaxis(brain, axis, 2)
        offset = self._offset(data, brain_last, run)
        data = data - offset if offset else data
        scale = IntensityScale.fit(data, brain_last)
        x, y = np.delete(volume.spacing, axis)
        spacing = (float(x), float(y), volume.spacing[axis])
        estimator = Estimator(self.card, self.prepared, options)
        factor = self.card.factor_for(spacing[2], wanted=options.factor)
        run.findings.extend(estimator.grid(spacing, factor).words())
        ghosts = ghosts_of(data, brain_last, run)
        prepared = prepare(volume, data, brain_last, axis, options, run)
        data, noise, clean = prepared.data, prepared.noise, prepared.clean
        restore = self._restores(options, scale, noise, run)
        if options.bias:
            scale = IntensityScale.fit(data, brain_last)
        anchored = self._anchored(options, run, restore=restore, noisy=clean and not restore)
        kept = self.card.contrast == ANY and not (restore or anchored)
        untouched = kept and not (clean or options.bias)
        manner = Manner(
            restore=restore,
            extracted=extracted,
            anchored=anchored,
            projects=untouched and options.data_consistency,
            limits=limits,
            noise=noise,
        )
        estimate = estimator.estimate(data, brain_last, spacing, factor, manner, run, scale=scale)
        tried = None
        able = self.card.any_spacing and estimate.spread is not None
        if able and untouched and options.self_calibration:
            tried = estimator.trial(estimate, brain_last, spacing, factor, manner, run)
        out = np.moveaxis(estimate.picture, 2, axis)
        out = signal.restored(np.ascontiguousarray(out + offset if offset else out), factor)
        affine = grid.high_field_affine(volume.affine, factor, axis)
        enhanced = Volume(out, affine, volume.source)
        uncertainty = None
        known, times = ("tried", tried) if tried else ("restored" if restore else "kept", 1.0)
        calibration = self.card.calibration_at(known, spacing[2]) * times
        spread = estimate.deviation(calibration, noise)
        if spread is not None:
            spread = with_ghosts(spread, ghosts, scale.mean)
            uncertainty = enhanced.with_data(np.ascontiguousarray(np.moveaxis(spread, 2, axis)))
        run.findings.append(
            f"{volume.shape[axis]} {PLANES[axis]} slices {volume.spacing[axis]:.3g} mm apart "
            f"became {enhanced.shape[axis]}, {enhanced.spacing[axis]:.3g} mm apart."
        )
        return EnhancementResult(
            volume=enhanced,
            mask=volume.with_data(brain.astype(np.float32)),
            findings=tuple(run.findings),
            warnings=tuple(run.warnings),
            provenance=self._provenance(
                volume, extracted, estimate, options, run, restore=restore, tried=tried
            ),
            timings=run.timings,
            uncertainty=uncertainty,
        )

    def _introduce(self, volume: Volume, axis: int, run: Run) -> Volume:
        """Say why this model and what is odd; the volume without voxels that are no numbers."""
        if self.choice is not None:
            run.findings.extend(self.choice.reasons)
            run.warnings.extend(self.choice.warnings)
        if axis != 2:
            run.warnings.append(
                f"The slices are {PLANES[axis]}; the model was trained on axial ones."
            )
        data, replaced = finite(volume.data)
        if replaced:
            run.warnings.append(
                f"{replaced} voxels held no number (NaN or infinite) and were set to 0."
            )
        return volume.with_data(data)

    def _offset(self, data: np.ndarray, brain: np.ndarray, run: Run) -> np.float32:
        """Intensity of the darkest voxel where it is far from 0: files with shifted integers."""
        darkest = np.float32(data.min())
        if not brain.any() or darkest < LARGE_OFFSET * data[brain].mean(dtype=np.float64):
            return np.float32(0)
        run.warnings.append(
            f"The darkest voxel is {darkest:.5g}, far from 0; the model worked on the intensities "
            "above it."
        )
        return darkest

    def _restores(
        self,
        options: EnhanceOptions,
        scale: IntensityScale,
        noise: float,
        run: Run,
    ) -> bool:
        """Whether a model that can be told to is to restore the contrast of its law.

        By itself not on scans with far more noise than the law has: there it would make tissue
        out of noise.
        """
        if not self.card.restores:
            if options.restore == "on":
                raise CheckpointError(
                    f"model {self.card.name} cannot be told to restore contrast; leave restore "
                    "at auto"
                )
            return False
        if options.restore != "auto":
            return options.restore == "on"
        if self.choice is None or self.choice.contrast != self.card.restores:
            return False
        if scale.mean >= LEAST_SNR * noise:
            return True
        run.warnings.append(
            f"The scan has much noise (the brain's mean is {scale.mean / noise:.0f} times its "
            f"deviation): its contrast was kept, since the model learnt to restore it from "
            f"{LEAST_SNR:.0f} times on."
        )
        return False

    def _anchored(self, options: EnhanceOptions, run: Run, *, restore: bool, noisy: bool) -> bool:
        """Whether the result is made to agree with the measured slices; says so.

        By itself where the scan is unlike those of the training, by its kind or by its noise.
        """
        familiar = (self.choice is None or self.choice.familiar) and not noisy
        if options.match_contrast == "off" or (options.match_contrast == "auto" and familiar):
            manner = CONTRAST_KEPT if self.card.contrast == ANY else CONTRAST_CHANGED
            run.findings.append(CONTRAST_RESTORED if restore else manner)
            return False
        run.findings.append(CONTRAST_MATCHED)
        return True

    def _provenance(
        self,
        volume: Volume,
        extracted: bool,
        estimate: Estimate,
        options: EnhanceOptions,
        run: Run,
        *,
        restore: bool,
        tried: float | None,
    ) -> Provenance:
        working = estimate.working
        settings = {
            **asdict(options),
            "factor": working.factor,
            "contrast_restored": restore or self.card.contrast != ANY,
            "tile": list(estimate.tile),
            "normalisation": NORMALISATION,
            "brain_mean": estimate.scale.mean,
            "self_calibration_factor": tried,
            "working_spacing_mm": [round(s, 6) for s in working.working],
            "findings": list(run.findings),
            "timings": {name: round(seconds, 3) for name, seconds in run.timings.items()},
        }
        return Provenance(
            command="enhance",
            model_name=f"{self.card.name} {self.card.version}",
            model_sha256=self.card.weights_sha256,
            parameters=settings,
            device=estimate.device,
            seconds=time.perf_counter() - run.began,
            warnings=tuple(run.warnings),
            skull_stripped=extracted,
            input_spacing_mm=volume.spacing,
        )
