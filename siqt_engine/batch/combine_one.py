"""What is done for several scans of one person: read, combine, write all files or none."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from siqt_engine.batch.enhance_one import REQUEST, VERDICTS, as_json, check_model, check_outputs
from siqt_engine.batch.job import BatchSettings, ScanJob, requested
from siqt_engine.core.files import replacing
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.results.assessment import Verdict
from siqt_engine.enhancement.results.uncertainty import Uncertainty, relative_uncertainty
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer, choose
from siqt_engine.fusion.request import CombineRequest, check_uncertainty
from siqt_engine.fusion.results.assessment import assess_combination
from siqt_engine.fusion.results.result import CombinationResult
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ModelCard
from siqt_engine.quality.result_measures import KEY


def combine_job(
    job: ScanJob,
    settings: BatchSettings,
    enhancer: ScanEnhancer,
    *,
    inputs: tuple[Path, ...] = (),
    on_progress: Observer = ignore,
) -> CombinationResult:
    """Combine the scans of a job and write its files: all of them or none.

    Parameters
    ----------
    inputs
        Other files that may not be written over.

    Raises
    ------
    VolumeError, CheckpointError, OSError, MemoryError
        In words, where the scans cannot be combined or a file cannot be written.
    """
    from siqt_engine.fusion.combine import combine_scans  # loads SimpleITK, which takes a second

    started = time.perf_counter()
    # 1. before the long work: can every file be written?
    check_outputs(job, settings, inputs)
    keep = settings.outputs.keep_identity
    scans = tuple(
        read_volume(p, series=s, keep_identity=keep, on_progress=on_progress)
        for p, s in job.sources
    )
    check_model(job, settings, scans[0])
    # 2. combine
    request = CombineRequest(
        scans=scans,
        paths=tuple(path for path, _ in job.sources),
        like=read_volume(settings.like) if settings.like else None,
        settings=settings.enhance,
        options=settings.combine,
    )
    if settings.outputs.uncertainty:
        check_uncertainty(request)
    result = combine_scans(request, enhancer=enhancer, on_progress=on_progress)
    # 3. what the sidecar and the table tell
    uncertainty = relative_uncertainty(scans[0], result)
    measures = _measures(result, uncertainty)
    verdicts = assess_combination(request, result, uncertainty)
    told = {
        **result.provenance.parameters,
        REQUEST: requested(settings, job),
        KEY: measures,
        VERDICTS: as_json(verdicts),
    }
    seconds = time.perf_counter() - started
    provenance = replace(result.provenance, parameters=told, fields=job.sidecar, seconds=seconds)
    result = replace(result, provenance=provenance)
    # 4. write
    card = choose(scans[0], job.scan, settings.enhance).model.card
    _write(job, settings, scans, result, uncertainty, verdicts, card)
    return result


def _measures(result: CombinationResult, uncertainty: Uncertainty | None) -> dict[str, Any]:
    """Figures on a combination: those of the scan that is worst off."""
    used = [stack for stack in result.stacks if stack.used]
    return {
        "snr": min((s.snr for s in used), default=None),
        "residual": max((s.residual for s in used), default=None),
        "uncertainty_percent": None if uncertainty is None else uncertainty.typical,
    }


def _write(
    job: ScanJob,
    settings: BatchSettings,
    scans: Sequence[Volume],
    result: CombinationResult,
    uncertainty: Uncertainty | None,
    verdicts: Sequence[Verdict],
    card: ModelCard,
) -> None:
    """Write all files; picture and report get their names after the volumes, or not at all."""
    from siqt_engine.fusion.results import figure
    from siqt_engine.reporting.combination_report import report_of_combination
    from siqt_engine.reporting.page import page_of

    with contextlib.ExitStack() as stack:
        if settings.outputs.preview:
            png = figure.combination_png(scans, result, uncertainty)
            stack.enter_context(replacing(job.preview)).write(png)
        if settings.outputs.report and result.stacks:
            page = page_of(report_of_combination(scans, result, uncertainty, verdicts, card))
            stack.enter_context(replacing(job.report)).write(page)
        result.write(
            job.target,
            uncertainty_path=job.uncertainty if settings.outputs.uncertainty else None,
            input_path=job.scan,
        )
