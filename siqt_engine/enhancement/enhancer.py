"""The main job: a thick-slice scan in, an enhanced scan out, in five stages."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.planning.plan import describe, plan_enhancement
from siqt_engine.enhancement.preparation.last_prepared import LastPrepared
from siqt_engine.enhancement.reconstruction.preprocessing import preprocess
from siqt_engine.enhancement.reconstruction.reconstruct import reconstruct
from siqt_engine.enhancement.reconstruction.slice_preview import (
    PREVIEW,
    PreviewRequest,
    tell_preview,
)
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.results.result import EnhancementResult, assemble
from siqt_engine.enhancement.uncertainty.expected_error import expected_error
from siqt_engine.inference.precision import Arithmetic
from siqt_engine.inference.settings import AUTOMATIC, ComputeSettings
from siqt_engine.io.volume import Volume
from siqt_engine.models import library as model_library
from siqt_engine.models.card import CheckpointError, ModelCard
from siqt_engine.models.library import ModelChoice
from siqt_engine.models.normalization import NAME as NORMALISATION

if TYPE_CHECKING:
    from siqt_engine.networks import EnhancementNetwork
    from siqt_engine.networks.stored_unet import StoredUNet

__all__ = ["EnhanceOptions", "EnhancementResult", "Enhancer"]


class Enhancer:
    """A model on a device, ready to enhance scans.

    Parameters
    ----------
    network, card
        From `siqt_engine.models.checkpoint.load_network`, or of `siqt_engine.models.weights`.
    compute
        What the network runs on.
    choice
        Why this model was taken.

    Attributes
    ----------
    last
        Holds the scan that was planned last, which is not prepared again.
    arithmetic
        What the network can compute in.
    """

    def __init__(
        self,
        network: EnhancementNetwork | StoredUNet,
        card: ModelCard,
        *,
        compute: ComputeSettings = AUTOMATIC,
        choice: ModelChoice | None = None,
    ) -> None:
        from siqt_engine.inference.prepared_network import PreparedNetwork

        if card.normalisation != NORMALISATION:
            raise CheckpointError(
                f"model {card.name} needs the intensity normalisation {card.normalisation!r}, but "
                f"this version of the program has {NORMALISATION!r}"
            )
        self.card = card
        self.choice = choice
        self.last = LastPrepared()
        self.prepared = PreparedNetwork(network, compute)
        self.arithmetic = Arithmetic.of(compute)

    @classmethod
    def from_checkpoint(
        cls,
        path: str | os.PathLike[str],
        *,
        compute: ComputeSettings = AUTOMATIC,
        choice: ModelChoice | None = None,
    ) -> Enhancer:
        """Load a model from its weights, card or folder."""
        from siqt_engine.models.files import load_card
        from siqt_engine.models.weights import is_stored_unet, load_unet

        if is_stored_unet(load_card(path)):  # needs no torch, unless its device does
            return cls(*load_unet(path), compute=compute, choice=choice)
        from siqt_engine.models.checkpoint import load_network

        return cls(*load_network(path), compute=compute, choice=choice)

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
        preview: PreviewRequest | None = None,
    ) -> EnhancementResult:
        """Enhance a scan.

        Parameters
        ----------
        volume
            The low-field scan; its slices lie along the axis with the largest spacing. Its axes
            may have any order; the result has the same.
        mask
            Brain mask on its grid; found by `segmentation.brain_mask.find_brain` if not given.
        on_progress
            Told after each tile; may raise `Cancelled`.
        options
            How to go about it.
        preview
            Slices that are told as soon as they can be; None for none.

        Raises
        ------
        VolumeError
            The scan cannot be enhanced, or the mask does not fit.
        CheckpointError
            The model cannot do what the options ask for.
        MemoryError
            There is too little memory.
        """
        options, report = options or EnhanceOptions(), Report(on_progress)
        most_voxels = options.most_voxels

        scan = self.last.take(volume, mask, report, force=options.force)

        plan = plan_enhancement(
            scan.features, self.card, options, self.choice, arithmetic=self.arithmetic
        )
        report.findings.extend(describe(plan))
        report.warnings.extend(plan.warnings)

        if preview is not None:
            with report.timed(PREVIEW):
                tell_preview(preview, scan, plan, self.prepared, report, most_voxels=most_voxels)

        reconstruction = reconstruct(
            preprocess(scan, plan, report), plan, self.prepared, report, most_voxels=most_voxels
        )
        error = expected_error(
            scan, plan, reconstruction, self.prepared, self.card, report, most_voxels=most_voxels
        )
        return assemble(scan, plan, reconstruction, error, self.card, options, report)
