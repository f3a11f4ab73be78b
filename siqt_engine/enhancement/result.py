"""What an enhancement gives back, and how it is put together from the stages."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np

from siqt_engine.enhancement.expected_error import ExpectedError
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.plan import EnhancementPlan
from siqt_engine.enhancement.prepared_scan import PreparedScan
from siqt_engine.enhancement.reconstruction import Reconstruction
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.uncertainty_files import uncertainty_provenance
from siqt_engine.io.orientation import in_canonical_order
from siqt_engine.io.sidecar import Provenance, write_result, write_results
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.card import ANY, ModelCard
from siqt_engine.models.normalization import NAME as NORMALISATION


@dataclass(frozen=True, eq=False)
class EnhancementResult:
    """An enhanced scan, and how it came about.

    Attributes
    ----------
    volume
        The enhanced scan: the input's axes and intensity scale, slice spacing divided by the
        factor, the first slice (in canonical axis order) in the same place.
    uncertainty
        Standard deviation of the expected error of ``volume``, in the scan's intensities and on
        the grid of ``volume``, 0 where the model had no say; None if the model gives none.
    mask
        The brain mask that was used (0 or 1), on the input's grid.
    findings
        Sentences: what was done.
    warnings
        Sentences: what is odd about the scan or the run.
    provenance
        All of it, for the file beside the output.
    timings
        Seconds of each step.
    """

    volume: Volume
    mask: Volume
    findings: tuple[str, ...]
    warnings: tuple[str, ...]
    provenance: Provenance
    timings: dict[str, float] = field(default_factory=dict)
    uncertainty: Volume | None = None

    def write(
        self,
        path: str | os.PathLike[str],
        *,
        uncertainty_path: str | os.PathLike[str] | None = None,
        input_path: str | os.PathLike[str] | None = None,
        input_name: str = "",
        overwrite: bool = True,
    ) -> Path:
        """Write the scan and its JSON sidecar, whole or not at all; returns the sidecar's path.

        Parameters
        ----------
        uncertainty_path
            Where to write the uncertainty, with a sidecar of its own: all files or none.
        input_path, input_name
            File that was enhanced, for the sidecar: its name and SHA-256, or its name alone.

        Raises
        ------
        OSError
            A file cannot be written; then none is.
        VolumeError
            The uncertainty is asked for, but the model gives none.
        """
        provenance = self._of_input(input_path, input_name)
        files = [(self.volume, path, provenance)]
        if uncertainty_path is not None:
            files.append((self._known(), uncertainty_path, uncertainty_provenance(provenance)))
        return write_results(files, overwrite=overwrite)[0]

    def write_uncertainty(
        self,
        path: str | os.PathLike[str],
        *,
        input_path: str | os.PathLike[str] | None = None,
        input_name: str = "",
        overwrite: bool = True,
    ) -> Path:
        """Write the uncertainty and its JSON sidecar; parameters as for `write`."""
        provenance = uncertainty_provenance(self._of_input(input_path, input_name))
        return write_result(self._known(), path, provenance, overwrite=overwrite)

    def in_canonical_order(self) -> EnhancementResult:
        """The result with the axes of its volumes towards right, anterior and superior."""
        uncertainty = self.uncertainty
        return replace(
            self,
            volume=in_canonical_order(self.volume),
            mask=in_canonical_order(self.mask),
            uncertainty=None if uncertainty is None else in_canonical_order(uncertainty),
        )

    def _known(self) -> Volume:
        if self.uncertainty is None:
            raise VolumeError(f"model {self.provenance.model_name} gives no uncertainty")
        return self.uncertainty

    def _of_input(self, path: str | os.PathLike[str] | None, name: str) -> Provenance:
        origin = self.volume.source.origin
        if path is not None or origin is not None:
            return self.provenance.with_input(path or "", origin)
        return replace(self.provenance, input_name=Path(name).name) if name else self.provenance


def assemble(
    scan: PreparedScan,
    plan: EnhancementPlan,
    reconstruction: Reconstruction,
    error: ExpectedError,
    card: ModelCard,
    options: EnhanceOptions,
    report: Report,
) -> EnhancementResult:
    """The result of an enhancement: axes, offset and affine of the scan, and a sidecar.

    Parameters
    ----------
    scan, plan, reconstruction, error
        Of the four stages.
    card, options
        The model, and what it was told.
    report
        Findings, warnings and timings so far.
    """
    enhanced = scan.with_own_intensities(reconstruction.picture, plan.factor)
    uncertainty = None if error.sigma is None else scan.placed(error.sigma, plan.factor)
    return EnhancementResult(
        volume=enhanced,
        mask=scan.placed(scan.stack.brain.astype(np.float32)),
        findings=tuple(report.findings),
        warnings=tuple(report.warnings),
        provenance=_provenance(scan, plan, reconstruction, error, card, options, report),
        timings=report.timings,
        uncertainty=uncertainty,
    )


def _provenance(
    scan: PreparedScan,
    plan: EnhancementPlan,
    reconstruction: Reconstruction,
    error: ExpectedError,
    card: ModelCard,
    options: EnhanceOptions,
    report: Report,
) -> Provenance:
    settings = {
        **asdict(options),
        "factor": plan.factor,
        "contrast_restored": plan.restore_contrast or card.contrast != ANY,
        "plan": {d.topic: d.choice for d in plan.decisions},
        "tile": list(reconstruction.tile),
        "normalisation": NORMALISATION,
        "brain_mean": reconstruction.scale.mean,
        "noise": scan.stack.noise,
        "ghost_level": scan.ghosts,
        "self_calibration_factor": error.self_calibration_factor,
        "working_spacing_mm": [round(s, 6) for s in plan.grid.working],
        "findings": list(report.findings),
        "timings": {name: round(seconds, 3) for name, seconds in report.timings.items()},
    }
    return Provenance(
        command="enhance",
        model_name=f"{card.name} {card.version}",
        model_sha256=card.weights_sha256,
        parameters=settings,
        device=reconstruction.device,
        seconds=report.seconds,
        warnings=tuple(report.warnings),
        skull_stripped=plan.extracted,
        input_spacing_mm=scan.given_spacing,
    )
