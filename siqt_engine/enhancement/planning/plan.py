"""Every decision of an enhancement with its reason, before a network runs.

`plan_enhancement` is a pure function of what was measured on the scan, the model's card and the
options. It loads no torch and no weights.
"""

from __future__ import annotations

from dataclasses import dataclass

from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.planning import plan_sentences as say
from siqt_engine.enhancement.planning.brain_region import EXTRACTED_BRAIN, WHOLE_HEAD, BrainRegion
from siqt_engine.enhancement.planning.decision import Decision
from siqt_engine.enhancement.planning.precision import FLOATS, precision_decision
from siqt_engine.enhancement.preparation.scan_features import LEAST_SNR, ScanFeatures
from siqt_engine.enhancement.preparation.working_grid import WorkingGrid
from siqt_engine.inference.precision import Arithmetic
from siqt_engine.inference.settings import INT8
from siqt_engine.models.card import ANY, CheckpointError, ModelCard
from siqt_engine.models.library import ModelChoice

PLANES = ("sagittal", "coronal", "axial")
"""Slices along the axes i, j, k of a volume in canonical axis order."""
YES, NO, NETWORK = "yes", "no", "network"


@dataclass(frozen=True)
class EnhancementPlan:
    """How a scan will be enhanced.

    Attributes
    ----------
    grid
        The scan's grid, the grid that the network works on, and the factor.
    region
        Where the network works; None for the whole picture.
    extracted
        Whether the network is told that the scan shows the brain alone.
    denoise, correct_bias
        What is removed from the scan first.
    noise, noise_width
        What the network is told of the noise: its standard deviation over the mean of the brain,
        and its width in pixels. 0 where it is told nothing.
    restore_contrast
        Whether the model is told to restore the contrast of high-field scans.
    match_contrast
        Whether the result gets the contrast of the measured slices.
    enforce_consistency
        Whether what the measured slices contradict is removed from the result.
    self_calibrate
        Whether the model is tested on the scan itself, to scale its uncertainty.
    integers
        Whether the network computes in 8-bit integers.
    decisions
        All of it in words, in the order of the stages.
    warnings
        Sentences: where the scan is unlike the training scans.
    """

    grid: WorkingGrid
    region: BrainRegion | None
    extracted: bool
    denoise: bool
    correct_bias: bool
    restore_contrast: bool
    match_contrast: bool
    enforce_consistency: bool
    self_calibrate: bool
    integers: bool = False
    decisions: tuple[Decision, ...] = ()
    warnings: tuple[str, ...] = ()
    noise: float = 0.0
    noise_width: float = 1.0

    @property
    def factor(self) -> int:
        """Slices made of each slice."""
        return self.grid.factor


def plan_enhancement(
    scan: ScanFeatures,
    card: ModelCard,
    options: EnhanceOptions,
    choice: ModelChoice | None = None,
    *,
    arithmetic: Arithmetic = FLOATS,
) -> EnhancementPlan:
    """Decide how a scan is enhanced.

    Parameters
    ----------
    scan
        What was measured on it.
    card
        Of the model.
    options
        What the user asks for.
    choice
        Why this model was taken; None where the caller took it.
    arithmetic
        What the network can compute in.

    Raises
    ------
    CheckpointError
        The model cannot do what the options ask for.
    """
    # 1. the grid: how many slices, and which voxels the network is given
    factor = card.factor_for(scan.spacing[2], wanted=options.factor)
    grid = WorkingGrid.for_scan(scan.spacing, card.geometry, factor)
    # 2. the noise: removed first, or by the network
    denoising = _denoising(scan, card, options)
    denoise, in_network = denoising.choice == YES, denoising.choice == NETWORK
    # 3. the contrast: restored by the model, or that of the measured slices, or as it comes
    restoration = _restoration(scan, card, options, choice)
    restore = restoration.choice == YES
    matching = _matching(options, choice, denoised_only=denoise and not restore)
    match = matching.choice == YES
    # 4. what needs a kept contrast, and the noise of the scan as it was measured
    kept = card.contrast == ANY and not (restore or match)
    untouched = kept and not (denoise or options.bias)
    drowned = in_network and scan.very_noisy
    consistency = _consistency(
        scan, options, match=match, kept=kept, untouched=untouched, drowned=drowned
    )
    calibration = _calibration(card, options, kept=kept, untouched=untouched, drowned=drowned)
    # 5. what the network computes in
    precision = precision_decision(scan, card, grid, arithmetic)
    decisions = (
        _model(card, choice),
        _factor(grid, card, options),
        Decision("working grid", " x ".join(f"{s:.3g}" for s in grid.working), grid.describe()),
        _region_decision(scan, options),
        denoising,
        Decision(
            "bias correction",
            YES if options.bias else NO,
            say.BIAS if options.bias else say.NO_BIAS,
        ),
        restoration,
        matching,
        _contrast(card, restore=restore, match=match),
        consistency,
        calibration,
        precision,
    )
    return EnhancementPlan(
        grid=grid,
        region=_region(scan, options),
        extracted=scan.extracted,
        denoise=denoise,
        correct_bias=options.bias,
        restore_contrast=restore,
        match_contrast=match,
        enforce_consistency=consistency.choice == YES,
        self_calibrate=calibration.choice == YES,
        integers=precision.choice == INT8,
        decisions=decisions,
        warnings=_warnings(scan, card, options, choice),
        noise=scan.noise / scan.brain_mean if in_network else 0.0,
        noise_width=scan.noise_width / grid.pixel_ratio if in_network else 1.0,
    )


def describe(plan: EnhancementPlan) -> tuple[str, ...]:
    """The reasons of all decisions: one or two short sentences each, to be shown as they are."""
    return tuple(d.reason for d in plan.decisions)


def _model(card: ModelCard, choice: ModelChoice | None) -> Decision:
    reason = " ".join(choice.reasons) if choice is not None else ""
    return Decision(
        "model", f"{card.name} {card.version}", reason or say.MODEL.format(model=card.name)
    )


def _factor(grid: WorkingGrid, card: ModelCard, options: EnhanceOptions) -> Decision:
    before = grid.native[2]
    if not card.any_spacing:
        sentence = say.FACTOR_OF_MODEL
    else:
        sentence = say.FACTOR_ASKED if options.factor else say.FACTOR
    reason = sentence.format(
        factor=grid.factor, before=f"{before:.3g}", after=f"{before / grid.factor:.3g}",
        model=card.name,
    )  # fmt: skip
    return Decision("factor", str(grid.factor), reason)


def _region(scan: ScanFeatures, options: EnhanceOptions) -> BrainRegion | None:
    if options.whole:
        return None
    return EXTRACTED_BRAIN if scan.extracted else WHOLE_HEAD


def _region_decision(scan: ScanFeatures, options: EnhanceOptions) -> Decision:
    if options.whole:
        return Decision("region", "whole picture", say.WHOLE_PICTURE)
    reason = say.EXTRACTED if scan.extracted else say.HEAD
    return Decision("region", "brain", reason)


def _denoising(scan: ScanFeatures, card: ModelCard, options: EnhanceOptions) -> Decision:
    """Whether noise is removed first, or by the network, which is told how much there is."""
    topic, asked = "denoising", options.denoise
    if asked == "network" and not card.told_noise:
        raise CheckpointError(
            f"model {card.name} is not told of noise; leave denoise at auto, or use on or off"
        )
    if asked == "off":
        return Decision(topic, NO, say.NO_DENOISING_ASKED)
    if asked in ("on", "network") and scan.noise <= 0:
        return Decision(topic, NO, say.NO_NOISE)
    if asked == "on":
        return Decision(topic, YES, say.DENOISING_ASKED)
    if card.told_noise and scan.noise > 0:
        level = f"{scan.noise / scan.brain_mean:.2%}"
        return Decision(topic, NETWORK, say.DENOISING_BY_NETWORK.format(level=level))
    if scan.air_noise <= 0:
        return Decision(topic, NO, say.NO_AIR)
    denoise = scan.noise > 0 and scan.very_noisy
    sentence = say.DENOISING if denoise else say.NO_DENOISING
    level = f"{scan.air_noise / scan.brain_mean:.2%}"
    reason = sentence.format(level=level, limit=f"{1 / LEAST_SNR:.0%}")
    return Decision(topic, YES if denoise else NO, reason)


def _restoration(
    scan: ScanFeatures, card: ModelCard, options: EnhanceOptions, choice: ModelChoice | None
) -> Decision:
    """Whether a model that can be told to restores the contrast of its prior.

    By itself not on scans with far more noise than the training had: there it would make tissue
    out of noise.
    """
    topic = "contrast restoration"
    if not card.restores:
        if options.restore == "on":
            raise CheckpointError(
                f"model {card.name} cannot be told to restore contrast; leave restore at auto"
            )
        return Decision(topic, NO, say.CANNOT_RESTORE.format(model=card.name))
    if options.restore == "on":
        return Decision(topic, YES, say.RESTORE_ASKED)
    if options.restore == "off":
        return Decision(topic, NO, say.NO_RESTORE_ASKED)
    contrast = choice.contrast if choice is not None else None
    if contrast is None:
        return Decision(topic, NO, say.RESTORE_UNKNOWN.format(restores=card.restores))
    if contrast != card.restores:
        reason = say.RESTORE_OTHER.format(contrast=contrast, restores=card.restores)
        return Decision(topic, NO, reason)
    if _too_noisy_to_restore(scan):
        return Decision(topic, NO, say.RESTORE_NOISY)
    return Decision(topic, YES, say.RESTORE.format(contrast=contrast))


def _too_noisy_to_restore(scan: ScanFeatures) -> bool:
    return scan.brain_mean < LEAST_SNR * scan.noise


def _matching(
    options: EnhanceOptions, choice: ModelChoice | None, *, denoised_only: bool
) -> Decision:
    """Whether the result gets the contrast of the measured slices.

    By itself where the scan is unlike those of the training, by its kind or by its noise.
    """
    topic = "contrast matching"
    if options.match_contrast == "on":
        return Decision(topic, YES, say.MATCHING_ASKED)
    if options.match_contrast == "off":
        return Decision(topic, NO, say.NO_MATCHING_ASKED)
    if choice is not None and not choice.familiar:
        return Decision(topic, YES, say.MATCHING_UNFAMILIAR)
    if denoised_only:
        return Decision(topic, YES, say.MATCHING_NOISY)
    return Decision(topic, NO, say.NO_MATCHING)


def _contrast(card: ModelCard, *, restore: bool, match: bool) -> Decision:
    if match:
        return Decision("contrast", "matched", say.CONTRAST_MATCHED)
    if restore:
        return Decision("contrast", "restored", say.CONTRAST_RESTORED)
    if card.contrast == ANY:
        return Decision("contrast", "kept", say.CONTRAST_KEPT)
    return Decision("contrast", "changed", say.CONTRAST_CHANGED)


def _consistency(
    scan: ScanFeatures,
    options: EnhanceOptions,
    *,
    match: bool,
    kept: bool,
    untouched: bool,
    drowned: bool,
) -> Decision:
    topic = "data consistency"
    if not options.data_consistency:
        return Decision(topic, NO, say.NO_CONSISTENCY_ASKED)
    if match:
        return Decision(topic, NO, say.NO_CONSISTENCY_MATCHED)
    if not kept:
        return Decision(topic, NO, say.NO_CONSISTENCY_CONTRAST)
    if not untouched:
        return Decision(topic, NO, say.NO_CONSISTENCY_CHANGED)
    if drowned:  # wide noise would be taken for contradiction
        return Decision(topic, NO, say.NO_CONSISTENCY_MUCH_NOISE)
    if scan.noise <= 0:
        return Decision(topic, NO, say.NO_CONSISTENCY_NOISE)
    return Decision(topic, YES, say.CONSISTENCY)


def _calibration(
    card: ModelCard, options: EnhanceOptions, *, kept: bool, untouched: bool, drowned: bool
) -> Decision:
    topic = "self-calibration"
    if not card.gives_uncertainty:
        return Decision(topic, NO, say.NO_UNCERTAINTY.format(model=card.name))
    if not card.any_spacing:
        return Decision(topic, NO, say.NO_CALIBRATION_FACTOR.format(model=card.name))
    if not options.self_calibration:
        return Decision(topic, NO, say.NO_CALIBRATION_ASKED)
    if not kept:
        return Decision(topic, NO, say.NO_CALIBRATION_CONTRAST)
    if not untouched:
        return Decision(topic, NO, say.NO_CALIBRATION_CHANGED)
    if drowned:
        return Decision(topic, NO, say.NO_CALIBRATION_MUCH_NOISE)
    return Decision(topic, YES, say.CALIBRATION)


def _warnings(
    scan: ScanFeatures, card: ModelCard, options: EnhanceOptions, choice: ModelChoice | None
) -> tuple[str, ...]:
    warnings = list(choice.warnings) if choice is not None else []
    if scan.slice_axis != 2:
        warnings.append(say.OTHER_PLANE.format(plane=PLANES[scan.slice_axis]))
    able = choice is not None and card.restores and choice.contrast == card.restores
    if able and options.restore == "auto" and _too_noisy_to_restore(scan):
        warnings.append(say.MUCH_NOISE.format(snr=f"{scan.brain_mean / scan.noise:.0f}"))
    return tuple(warnings)
