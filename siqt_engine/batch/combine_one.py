"""What is done for several scans of one person: read, combine, write all files or none."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from siqt_engine.batch.job import BatchSettings, ScanJob
from siqt_engine.batch.job_frame import read_scans, with_record, write_job
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.results.uncertainty import Uncertainty, relative_uncertainty
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer, choose
from siqt_engine.fusion.request import CombineRequest, check_uncertainty
from siqt_engine.fusion.results.assessment import assess_combination
from siqt_engine.fusion.results.result import CombinationResult
from siqt_engine.io.nifti import read_volume
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
    from siqt_engine.fusion.results.figure import combination_png
    from siqt_engine.reporting.combination_report import report_of_combination
    from siqt_engine.reporting.page import page_of

    started = time.perf_counter()
    # 1. before the long work: what is needed is there, and every file can be written
    scans = read_scans(job, settings, inputs=inputs, on_progress=on_progress)
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
    result = with_record(result, job, settings, verdicts, **{KEY: measures})
    seconds = time.perf_counter() - started
    result = replace(result, provenance=replace(result.provenance, seconds=seconds))
    # 4. write
    card = choose(scans[0], job.scan, settings.enhance).model.card

    def report() -> bytes:
        return page_of(report_of_combination(scans, result, uncertainty, verdicts, card))

    write_job(
        job, settings, result,
        preview=lambda: combination_png(scans, result, uncertainty),
        report=report if result.stacks else None,
    )  # fmt: skip
    return result


def _measures(result: CombinationResult, uncertainty: Uncertainty | None) -> dict[str, Any]:
    """Figures on a combination: those of the scan that is worst off."""
    used = [stack for stack in result.stacks if stack.used]
    return {
        "snr": min((s.snr for s in used), default=None),
        "residual": max((s.residual for s in used), default=None),
        "uncertainty_percent": None if uncertainty is None else uncertainty.typical,
    }
