"""One scan of a batch: what is read, what is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from siqt_engine.batch.scan_groups import ListedScan
from siqt_engine.core import parameters
from siqt_engine.core.parameters import parameter
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings
from siqt_engine.enhancement.uncertainty.files import path_beside
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.io.dicom.convert import identity_of
from siqt_engine.io.dicom.files import files_sha256, is_dicom_input
from siqt_engine.io.dicom.listing import list_series
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.filenames import derived_name, plain_suffix
from siqt_engine.io.folders import Unreadable, refuse
from siqt_engine.io.nifti import is_dicom
from siqt_engine.io.scans import find_scans, scan_name
from siqt_engine.io.sidecar import file_sha256


@dataclass(frozen=True)
class Outputs:
    """What is written beside an enhanced scan."""

    uncertainty: bool = parameter(
        False,
        "write the standard deviation of the expected error, too: OUT_uncertainty.nii.gz, in the "
        "scan's intensities; not a probability that a lesion is real",
    )
    preview: bool = parameter(
        True, "write a picture of before and after beside the result: OUT_preview.png"
    )
    report: bool = parameter(
        False,
        "write a report beside the result: OUT_report.html, one file that opens without a network",
    )
    volumes: bool = parameter(
        False,
        "measure the volumes of grey matter, white matter and CSF of an enhanced T1w scan; part "
        "of a report",
    )
    keep_identity: bool = parameter(
        False,
        "of a DICOM scan: name the patient in the JSON file, the report and the names of files",
    )


@dataclass(frozen=True)
class BatchSettings:
    """How the scans of a batch are enhanced.

    Attributes
    ----------
    enhance, options
        Model, contrast, processor; how an enhancement is carried out.
    outputs
        What is written.
    combine
        How scans of one person are combined.
    like
        A scan on whose grid the results are written; None for their own.
    """

    enhance: EnhanceSettings = field(default_factory=EnhanceSettings)
    options: EnhanceOptions = field(default_factory=EnhanceOptions)
    outputs: Outputs = field(default_factory=Outputs)
    combine: CombineOptions = field(default_factory=CombineOptions)
    like: Path | None = None


@dataclass(frozen=True)
class ScanJob:
    """One scan of a batch, or several of one person that become one volume.

    Attributes
    ----------
    scan, target
        File that is read, and the enhanced scan that is written.
    name
        For tables: the path of the scan inside its folder.
    dicom, series
        Whether ``scan`` is a folder, zip or file of DICOM, and which series of it: as it was
        listed, or the number that somebody gave, where none could be.
    more
        Further scans of the same person and contrast, which are combined with ``scan``.
    mask
        Brain mask; found if None.
    guide
        A scan of the same person in another contrast, that saw what lies between the slices.
    uncertainty_path, preview_path, report_path
        Beside the target unless they are given.
    sidecar
        Fields that the sidecar holds besides the usual ones.
    """

    scan: Path
    target: Path
    name: str = ""
    dicom: bool = False
    series: int | DicomSeries | None = None
    more: tuple[ListedScan, ...] = ()
    mask: Path | None = None
    guide: Path | None = None
    uncertainty_path: Path | None = None
    preview_path: Path | None = None
    report_path: Path | None = None
    sidecar: dict[str, Any] = field(default_factory=dict)

    @property
    def sources(self) -> tuple[tuple[Path, int | DicomSeries | None], ...]:
        """File, and DICOM series or its number, of every scan that is read."""
        return ((self.scan, self.series), *((m.path, m.series) for m in self.more))

    @property
    def uncertainty(self) -> Path:
        return self.uncertainty_path or path_beside(self.target)

    @property
    def preview(self) -> Path:
        return self.preview_path or _beside(self.target, "_preview.png")

    @property
    def report(self) -> Path:
        return self.report_path or _beside(self.target, "_report.html")

    def files(self, outputs: Outputs) -> list[Path]:
        """Every file that is written, sidecars apart."""
        wanted = [(True, self.target), (outputs.uncertainty, self.uncertainty)]
        wanted += [(outputs.preview, self.preview), (outputs.report, self.report)]
        return [path for asked, path in wanted if asked]


def _beside(target: Path, ending: str) -> Path:
    plain = plain_suffix(target)
    return plain.with_name(plain.name + ending)


def plan_jobs(
    inputs: Sequence[Path],
    output: Path,
    *,
    series: int | None = None,
    keep_identity: bool = False,
    on_unreadable: Unreadable = refuse,
) -> list[ScanJob]:
    """Input and output file of each scan of some files and folders.

    One scan goes to the file ``output``. Several, or a folder, go to the folder ``output``, which
    is made; scans of a folder keep their place inside it. A folder of DICOM files is one scan. Its
    result is not called after it, since its name can be that of the patient.

    Parameters
    ----------
    series
        Which series of a DICOM source; with a single input.
    keep_identity
        Call a DICOM scan after the patient.
    on_unreadable
        Told every folder inside a folder of scans that cannot be read; by default that is an error.

    Raises
    ------
    OSError, ValueError
        A folder holds no scan, the output is no folder, or two scans would become one file.
    """
    if series is not None and len(inputs) > 1:
        raise ValueError("--series goes with a single scan")
    dicom = {path for path in inputs if is_dicom_input(path)}
    if len(inputs) == 1 and dicom and not output.is_dir():
        return [dicom_job(inputs[0], output, series, keep_identity)]
    if len(inputs) == 1 and not output.is_dir() and not inputs[0].is_dir():
        return [ScanJob(inputs[0], output, inputs[0].name)]
    if output.exists() and not output.is_dir():
        raise NotADirectoryError(f"{output} is not a folder; several scans need one as output")
    if not output.is_dir() and not any(path.is_dir() for path in inputs if path not in dicom):
        raise NotADirectoryError(
            f"{output} is not a folder; {len(inputs)} scans need one as output (make it first)"
        )
    jobs = []
    for number, given in enumerate(inputs, 1):
        if given in dicom:
            job = dicom_job(given, output, series, keep_identity)
            name = f"scan{number:03d}_{job.name}" if len(inputs) > 1 else job.name
            target = output / derived_name(name, "enhanced")
            jobs.append(replace(job, name=name, target=target))
            continue
        for scan in scans_of(given, output, on_unreadable):
            name = scan_name(scan, given) if given.is_dir() else scan.name
            folder = output / Path(name).parent
            target = folder / derived_name(plain_suffix(scan).name, "enhanced")
            jobs.append(ScanJob(scan, target, name))
    targets = [job.target for job in jobs]
    if len(set(targets)) < len(targets):
        twice = sorted({t.name for t in targets if targets.count(t) > 1})
        raise ValueError(f"several scans would be written to {', '.join(twice)}")
    return jobs


def dicom_job(path: Path, target: Path, series: int | None, keep_identity: bool) -> ScanJob:
    """The job of a DICOM source: called after the number of its series, never after its folder."""
    try:
        listed = list_series(path).choose(series)
        name = listed.name_with(identity_of(listed) if keep_identity else {})
    except (ValueError, OSError):  # told when its turn comes
        return ScanJob(path, target, "series", dicom=True, series=series)
    return ScanJob(path, target, name, dicom=True, series=listed)


def scans_of(given: Path, output: Path, on_unreadable: Unreadable = refuse) -> list[Path]:
    """The scans of a folder without those that an earlier run made; a file as it is.

    Raises
    ------
    FileNotFoundError
        The folder holds no scan, or only results of earlier runs.
    """
    if not given.is_dir():
        return [given]
    inside = output.resolve()
    try:
        scans = find_scans(given, on_unreadable=on_unreadable)
    except FileNotFoundError:
        raise FileNotFoundError(
            f"{given}: this folder holds no scan. "
            "Give NIfTI files (.nii or .nii.gz) or a DICOM series"
        ) from None
    found = [s for s in scans if not s.resolve().is_relative_to(inside)]
    if not found:
        raise FileNotFoundError(f"{given}: the folder holds no scan besides earlier results")
    return found


def requested(settings: BatchSettings, job: ScanJob) -> dict[str, Any]:
    """What a result depends on besides the scan, as plain values that a sidecar can hold."""
    from siqt_engine import __version__
    from siqt_engine.models import library

    given = settings.enhance.model
    models = library.available() if given is None else [library.find_model(given)]
    combined = {"combine": parameters.to_dict(settings.combine)} if job.more else {}
    return {
        "version": __version__,
        "options": parameters.to_dict(settings.options),
        "outputs": parameters.to_dict(settings.outputs),
        "contrast": settings.enhance.contrast,
        "models": {m.card.name: m.card.weights_sha256 for m in models},
        "like": None if settings.like is None else scan_sha256(settings.like),
        "mask": None if job.mask is None else file_sha256(job.mask),
        "guide": None if job.guide is None else scan_sha256(job.guide),
        **combined,
    }


def scan_sha256(path: Path, series: int | DicomSeries | None = None) -> str:
    """SHA-256 of a scan as its result's sidecar tells it: of a file, or of a DICOM series.

    Raises
    ------
    VolumeError, OSError
        There is no such scan.
    """
    if series is None and not is_dicom(path):
        return file_sha256(path)
    if not isinstance(series, DicomSeries):
        series = list_series(path).choose(series)
    return files_sha256(dict.fromkeys(image.file for image in series.images))
