"""What is done around the long work of every job: checks, reading, the sidecar, whole writing.

1. `read_scans`: can every file be written, and can the model do what is asked? Then the scans.
2. The long work, which is not here: `enhance_one`, `combine_one`.
3. `with_record`: what the sidecar tells of the job.
4. `write_job`: all files, or none.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from siqt_engine.batch.job import BatchSettings, ScanJob, requested
from siqt_engine.core.files import check_folder, check_space, replacing
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.results.assessment import Verdict
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.enhancement.results.uncertainty import check_gives_uncertainty
from siqt_engine.enhancement.scan_enhancer import choose
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.sidecar import check_result_writable
from siqt_engine.io.volume import Volume
from siqt_engine.models import library as model_library

VOXEL_BYTES = 4
"""Of a result, which is float32."""
REQUEST = "request"
"""Key of the parameters in the sidecar: what was asked for."""
VERDICTS = "verdicts"
"""Key of the rows of the traffic light."""

Result = TypeVar("Result", bound=EnhancementResult)
Made = Callable[[], bytes]
"""What makes a file beside the result when it is wanted: a picture, a page."""


def read_scans(
    job: ScanJob,
    settings: BatchSettings,
    *,
    inputs: tuple[Path, ...] = (),
    on_progress: Observer = ignore,
) -> tuple[Volume, ...]:
    """The scans of a job, after a look whether its files can be written and its model will do.

    Parameters
    ----------
    inputs
        Other files that may not be written over.

    Raises
    ------
    VolumeError, OSError
        A scan cannot be read, a file cannot be written, or the disk is too full.
    ValueError
        The model gives no uncertainty, or makes fewer slices than are asked for.
    """
    check_outputs(job, settings, inputs)
    keep = settings.outputs.keep_identity
    scans = tuple(
        read_volume(path, series=series, keep_identity=keep, on_progress=on_progress)
        for path, series in job.sources
    )
    check_model(job, settings, scans[0])
    return scans


def check_outputs(job: ScanJob, settings: BatchSettings, inputs: tuple[Path, ...]) -> None:
    """Raise, before the long work, where a file could not be written."""
    taken = (
        *(path for path, _ in job.sources),
        *inputs,
        *(p for p in (job.mask, job.guide) if p is not None),
    )
    check_result_writable(job.target, inputs=taken)
    if settings.outputs.uncertainty:
        check_result_writable(job.uncertainty, inputs=taken)
    for path in (job.preview, job.report):
        if path in job.files(settings.outputs):
            check_folder(path)


def check_model(job: ScanJob, settings: BatchSettings, scan: Volume) -> None:
    """Look, before the long work, whether the model and the disk can do what is asked.

    Raises
    ------
    ValueError
        The model gives no uncertainty, or makes fewer slices than are asked for.
    OSError
        The disk is too full.
    """
    card = choose(scan, job.scan, settings.enhance).model.card
    if settings.outputs.uncertainty:
        check_gives_uncertainty(card, model_library.available())
    factor = card.factor_for(max(scan.spacing), wanted=settings.options.factor)
    volumes = 2 if settings.outputs.uncertainty else 1
    size = VOXEL_BYTES * scan.data.size * factor * volumes
    check_space(job.target, size)


def with_record(
    result: Result,
    job: ScanJob,
    settings: BatchSettings,
    verdicts: Sequence[Verdict],
    **more: Any,
) -> Result:
    """The result whose sidecar tells what was asked for, the traffic light, and ``more``."""
    told = {
        **result.provenance.parameters,
        REQUEST: requested(settings, job),
        **more,
        VERDICTS: as_json(verdicts),
    }
    provenance = replace(result.provenance, parameters=told, fields=job.sidecar)
    return replace(result, provenance=provenance)


def as_json(verdicts: Sequence[Verdict]) -> dict[str, dict[str, str]]:
    """Level and sentence of each verdict, by its topic."""
    return {v.topic: {"level": v.level, "sentence": v.sentence} for v in verdicts}


def write_job(
    job: ScanJob,
    settings: BatchSettings,
    result: EnhancementResult,
    *,
    preview: Made,
    report: Made | None,
) -> None:
    """Write all files; picture and report get their names after the volumes, or not at all.

    Parameters
    ----------
    preview, report
        Make the picture and the page where they are wanted; None where there is nothing to report.

    Raises
    ------
    OSError
        A file cannot be written.
    """
    outputs = settings.outputs
    with contextlib.ExitStack() as stack:
        if outputs.preview:
            stack.enter_context(replacing(job.preview)).write(preview())
        if outputs.report and report is not None:
            stack.enter_context(replacing(job.report)).write(report())
        result.write(
            job.target,
            uncertainty_path=job.uncertainty if outputs.uncertainty else None,
            input_path=job.scan,
        )
