"""What an enhancement gives back, and how it is put together from the stages."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np

from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.planning.plan import EnhancementPlan
from siqt_engine.enhancement.preparation.prepared_scan import PreparedScan
from siqt_engine.enhancement.reconstruction.reconstruct import Reconstruction
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.uncertainty.expected_error import ExpectedError
from siqt_engine.enhancement.uncertainty.files import uncertainty_provenance
from siqt_engine.io.checks.scan_signal import ScanSignal
from siqt_engine.io.orientation import axis_codes, in_canonical_order, with_axis_codes
from siqt_engine.io.sidecar import Provenance, write_result, write_results
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.card import ANY, ModelCard
from siqt_engine.models.normalization import NAME as NORMALISATION

HIGH_ENDS = ("right", "anterior", "superior")
"""Where the axes of a volume in canonical order point to."""
CONTINUED = (
    "{count} slices at the {end} end ({mm} mm) lie beyond the centre of the last measured slice. "
    "There the scan is continued, not measured."
)
TRIMMED = (
    "{count} slices at the {end} end ({mm} mm) would lie beyond the centre of the last measured "
    "slice. They are left out of the output."
)


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
    slice_axis
        Axis of the slices in canonical order.
    trimmed_slices
        Slices at its high end that are left out of the files.
    signal
        That of the scan, for what is measured later; None if it was not kept.
    """

    volume: Volume
    mask: Volume
    findings: tuple[str, ...]
    warnings: tuple[str, ...]
    provenance: Provenance
    timings: dict[str, float] = field(default_factory=dict)
    uncertainty: Volume | None = None
    slice_axis: int = 2
    trimmed_slices: int = 0
    signal: ScanSignal | None = field(default=None, repr=False)

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
        files = [(self.trimmed(self.volume), path, provenance)]
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
        return self.trimmed(self.uncertainty)

    def trimmed(self, volume: Volume) -> Volume:
        """A volume on the grid of the result without the slices that are left out of the files.

        The first slice in canonical order stays.
        """
        if not self.trimmed_slices:
            return volume
        canonical = in_canonical_order(volume)
        kept: list[slice] = [slice(None)] * 3
        kept[self.slice_axis] = slice(0, -self.trimmed_slices)
        data = np.ascontiguousarray(canonical.data[tuple(kept)])
        cut = Volume(data, canonical.affine, canonical.source)
        return with_axis_codes(cut, axis_codes(volume.affine))

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
    beyond = plan.factor - 1
    if beyond:
        sentence = TRIMMED if options.trim else CONTINUED
        report.findings.append(
            sentence.format(
                count=beyond,
                mm=f"{beyond * plan.grid.native[2] / plan.factor:.3g}",
                end=HIGH_ENDS[scan.features.slice_axis],
            )  # fmt: skip
        )
    uncertainty = None if error.sigma is None else scan.placed(error.sigma, plan.factor)
    return EnhancementResult(
        volume=enhanced,
        mask=scan.placed(scan.stack.brain.astype(np.float32)),
        findings=tuple(report.findings),
        warnings=tuple(report.warnings),
        provenance=_provenance(scan, plan, reconstruction, error, card, options, report),
        timings=report.timings,
        uncertainty=uncertainty,
        slice_axis=scan.features.slice_axis,
        trimmed_slices=beyond if options.trim else 0,
        signal=scan.signal,
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
        "slices_beyond_last_centre": {
            "count": plan.factor - 1,
            "mm": round((plan.factor - 1) * plan.grid.native[2] / plan.factor, 6),
            "end": HIGH_ENDS[scan.features.slice_axis],
            "written": not options.trim,
        },
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
