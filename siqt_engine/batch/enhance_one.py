"""What is done for one scan of a batch: read, enhance, measure, write all files or none."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from siqt_engine.batch.job import BatchSettings, ScanJob
from siqt_engine.batch.job_frame import read_scans, with_record, write_job
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.preparation.suitability import Unsuitable
from siqt_engine.enhancement.results.assessment import Verdict, assess_result
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer, choose
from siqt_engine.io.filenames import told_name
from siqt_engine.io.nifti import read_mask, read_volume
from siqt_engine.io.volume import Volume
from siqt_engine.models import library as model_library

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from siqt_engine.enhancement.results.change_maps import ChangeFigures
    from siqt_engine.enhancement.results.result import EnhancementResult
    from siqt_engine.quality.result_measures import ResultMeasures
    from siqt_engine.segmentation.volume_range import VolumeRange

CAN_BE_FORCED = "It is enhanced nevertheless where that is forced"


@dataclass(frozen=True, eq=False)
class DoneJob:
    """A scan that was enhanced, and whose files are written.

    Attributes
    ----------
    scan, result
        In memory.
    measures
        None where nothing was measured.
    verdicts
        The rows of the traffic light.
    seconds
        With reading and writing.
    """

    job: ScanJob
    scan: Volume
    result: EnhancementResult
    measures: ResultMeasures | None
    verdicts: tuple[Verdict, ...]
    seconds: float


def enhance_job(
    job: ScanJob,
    settings: BatchSettings,
    enhancer: ScanEnhancer,
    *,
    inputs: tuple[Path, ...] = (),
    on_progress: Observer = ignore,
) -> DoneJob:
    """Enhance one scan and write its files: all of them or none.

    Parameters
    ----------
    inputs
        Other files that may not be written over.

    Raises
    ------
    VolumeError, CheckpointError, OSError, MemoryError
        In words, where the scan cannot be enhanced or a file cannot be written.
    """
    from siqt_engine.enhancement.results.figure import enhancement_png
    from siqt_engine.quality.result_measures import with_measures

    started = time.perf_counter()
    # 1. before the long work: what is needed is there, and every file can be written
    (scan,) = read_scans(job, settings, inputs=inputs, on_progress=on_progress)
    mask = read_mask(job.mask) if job.mask else None
    like = read_volume(settings.like) if settings.like else None
    guide = read_volume(job.guide) if job.guide else None
    # 2. enhance
    result = enhancer.enhance(
        scan, path=job.scan, settings=settings.enhance, mask=mask, options=settings.options,
        on_progress=on_progress,
    )  # fmt: skip
    if guide is not None:
        # loads SimpleITK, which takes a second
        from siqt_engine.fusion.registration.guide import Guide, sharpen_with_guide

        result = sharpen_with_guide(scan, result, Guide(guide, job.guide))
    # 3. measure
    changes, measures = measure(job, settings, scan, result)
    # 4. write
    choice = choose(scan, job.scan, settings.enhance)
    verdicts = assess_result(choice, enhancer.findings, result, changes)
    result = with_record(result, job, settings, verdicts)
    on_disk = with_measures(result, measures)
    write_job(
        job, settings, on_disk if like is None else on_grid_of(on_disk, like, settings.like),
        preview=lambda: enhancement_png(scan, result, changes.uncertainty),
        report=lambda: _report(job, settings, scan, result, measures, verdicts),
    )  # fmt: skip
    return DoneJob(job, scan, result, measures, verdicts, time.perf_counter() - started)


def measure(
    job: ScanJob, settings: BatchSettings, scan: Volume, result: EnhancementResult
) -> tuple[ChangeFigures, ResultMeasures]:
    """What an enhancement changed, and figures on it."""
    from siqt_engine.enhancement.results.change_maps import measure_changes
    from siqt_engine.quality.result_measures import measure_result, volumes_of_result

    changes = measure_changes(scan, result)
    volumes: Mapping[str, VolumeRange] = {}
    if settings.outputs.volumes or settings.outputs.report:
        contrast = settings.enhance.contrast or model_library.contrast_of_scan(scan, job.scan)
        volumes = volumes_of_result(result, contrast)
    return changes, measure_result(scan, result, changes, volumes)


def _report(
    job: ScanJob,
    settings: BatchSettings,
    scan: Volume,
    result: EnhancementResult,
    measures: ResultMeasures,
    verdicts: tuple[Verdict, ...],
) -> bytes:
    from siqt_engine.core.files import shown_name
    from siqt_engine.enhancement.results.change_maps import map_changes
    from siqt_engine.reporting.page import page_of
    from siqt_engine.reporting.scan_report import report_of_result

    card = choose(scan, job.scan, settings.enhance).model.card
    name = shown_name(job.name or job.scan)  # a DICOM folder can be called after the patient
    changes = map_changes(scan, result)
    return page_of(report_of_result(name, scan, result, changes, measures, card, verdicts))


def on_grid_of(result: EnhancementResult, like: Volume, path: Path | None) -> EnhancementResult:
    """The result with its volumes on another scan's grid."""
    from siqt_engine.io.resampling import resample_like

    name = "" if path is None and not like.source.origin else told_name(path or "", like)
    told: dict[str, Any] = {**result.provenance.parameters, "like": name}
    fields = dict(result.provenance.fields)
    if name:
        fields["SpatialReference"] = name
    sigma = result.uncertainty
    return replace(
        result,
        volume=resample_like(result.volume, like),
        uncertainty=None if sigma is None else resample_like(sigma, like, kind="map"),
        provenance=replace(result.provenance, parameters=told, fields=fields),
    )


def in_words(error: BaseException, name: str) -> str:
    """An error as one sentence that names the scan."""
    words = " ".join(str(error).split()) or "there is not enough memory"
    if isinstance(error, Unsuitable):
        words = f"{words}. {CAN_BE_FORCED}"
    return words if name in words else f"{name}: {words}"
