"""``siqt enhance``: the main job on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from siqt_engine.cli.progress import progress_bar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from siqt_engine.batch.enhance_one import DoneJob
    from siqt_engine.batch.job import BatchSettings, ScanJob
    from siqt_engine.io.volume import Volume

NAME = "enhance"
HELP = "make enhanced scans from thick-slice scans"
LIGHT = "  {level:<5}  {sentence}"
"""A row of the traffic light."""
NO_MAP = "The model gives no uncertainty, so the DICOM folder holds the brain mask only."
BY_HAND = ("whole", "force")
"""Options that are switched on, not given a value."""
FORMER_FLAGS = {
    "--anchor": "match_contrast",
    "--project": "data_consistency",
    "--trial": "self_calibration",
}
"""Flags of earlier versions, which still work, and the options that they set."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from siqt_engine.batch.job import Outputs
    from siqt_engine.core import parameters
    from siqt_engine.enhancement.results.dicom_files import DicomOptions

    parser.add_argument(
        "scans", type=Path, nargs="+", metavar="IN",
        help="thick-slice scan (.nii, .nii.gz), a folder of scans, or the folder, zip, DICOMDIR or "
        "file of a DICOM series",
    )  # fmt: skip
    parser.add_argument(
        "output", type=Path, metavar="OUT", help="the enhanced scan, or a folder for several"
    )
    parser.add_argument(
        "--series", type=int, metavar="NO.",
        help="which series of a DICOM folder, by its number in `siqt list` (default: the only one)",
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true",
        help="print each decision with its reason; the model does not run and no file is written",
    )  # fmt: skip
    add_settings(parser)
    parser.add_argument("--mask", type=Path, help="brain mask on the scan's grid (default: found)")
    parser.add_argument(
        "--guide", type=Path, metavar="SCAN",
        help="sharpen between the slices with a scan of the same person in another contrast, that "
        "has thinner slices, another plane, or slices in the gaps of this one",
    )  # fmt: skip
    parameters.add_arguments(parser, Outputs)
    parser.add_argument(
        "--like", type=Path, metavar="SCAN",
        help="write the results on the grid of this scan, which lies in the same world; a DICOM "
        "series keeps its own",
    )  # fmt: skip
    parser.add_argument("--png", type=Path, metavar="FILE", help="write a before/after picture too")
    parser.add_argument(
        "--dicom", type=Path, metavar="DIR",
        help="write the result as a DICOM series into a new folder, too: for a scan from DICOM, in "
        "its study; it holds the patient's name",
    )  # fmt: skip
    parameters.add_arguments(parser, DicomOptions)
    add_batch_flags(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing unless it fails")


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add the flags of model, options and processor."""
    from siqt_engine.core import parameters
    from siqt_engine.enhancement.options import EnhanceOptions
    from siqt_engine.inference.settings import ComputeSettings

    parser.add_argument("--model", help="name or path of a model (default: the one that suits)")
    parser.add_argument(
        "--contrast", choices=("T1w", "T2w", "FLAIR"), help="default: what the file name says"
    )
    parameters.add_arguments(parser, EnhanceOptions, skip=BY_HAND)
    for flag, name in FORMER_FLAGS.items():
        if parameters.plain_type(EnhanceOptions, name) is bool:
            parser.add_argument(
                flag, action=argparse.BooleanOptionalAction, dest=name, default=None,
                help=argparse.SUPPRESS,
            )  # fmt: skip
        else:
            parser.add_argument(flag, dest=name, default=None, help=argparse.SUPPRESS)
    parser.add_argument(
        "--whole", "--no-mask", action="store_true", dest="whole",
        help="run the network on the whole picture, not only on the brain",
    )  # fmt: skip
    parser.add_argument(
        "--force", action="store_true", help="enhance a scan without thick slices, too"
    )
    parameters.add_arguments(parser, ComputeSettings)


def add_batch_flags(parser: argparse.ArgumentParser) -> None:
    """Add the flags of how several scans are gone through."""
    parser.add_argument(
        "--resume", action="store_true",
        help="keep results that were made from the same scan in the same way",
    )  # fmt: skip
    parser.add_argument(
        "--jobs", type=int, default=1, metavar="N",
        help="scans at a time, each in a process of its own; fewer where the memory is too small "
        "(default: 1)",
    )  # fmt: skip


def batch_settings(args: argparse.Namespace) -> BatchSettings:
    """What the flags of `add_settings` and of the outputs ask for."""
    from siqt_engine.batch.job import BatchSettings, Outputs
    from siqt_engine.core import parameters
    from siqt_engine.enhancement.options import EnhanceOptions
    from siqt_engine.enhancement.scan_enhancer import EnhanceSettings
    from siqt_engine.fusion.options import CombineOptions
    from siqt_engine.inference.settings import ComputeSettings

    if args.jobs < 1:
        raise parameters.ParameterError(f"--jobs is {args.jobs}, but must be at least 1")
    return BatchSettings(
        enhance=EnhanceSettings(
            model=args.model,
            contrast=args.contrast,
            compute=parameters.from_arguments(ComputeSettings, args),
        ),
        options=parameters.from_arguments(EnhanceOptions, args),
        outputs=parameters.from_arguments(Outputs, args),
        combine=parameters.from_arguments(CombineOptions, args),
        like=getattr(args, "like", None),
    )


def run(args: argparse.Namespace) -> int:
    from dataclasses import replace

    from siqt_engine.batch.job import plan_jobs
    from siqt_engine.cli._batch_table import print_left_out
    from siqt_engine.io.nifti import read_volume

    settings = batch_settings(args)
    closed: list[Path] = []
    jobs = plan_jobs(
        args.scans, args.output, series=args.series, keep_identity=settings.outputs.keep_identity,
        on_unreadable=closed.append,
    )  # fmt: skip
    single = len(jobs) == 1 and (jobs[0].dicom or not args.scans[0].is_dir())
    like = None
    if args.like and (args.dry_run or not single):  # else it is read before the scan is enhanced
        like = read_volume(args.like)
    if single:
        job = replace(jobs[0], mask=args.mask, guide=args.guide)
        _dry_run(job, settings, args, like) if args.dry_run else _single(job, settings, args)
        return 0
    if args.mask or args.png or args.dicom or args.guide:
        raise ValueError("--mask, --guide, --png and --dicom go with a single scan")
    code = print_left_out(closed, *args.scans)
    if args.dry_run:
        for job in jobs:
            _dry_run(job, settings, args, like)
        return code
    return max(code, run_batch(jobs, settings, args.output, args))


def _single(job: ScanJob, settings: BatchSettings, args: argparse.Namespace) -> None:
    """Enhance one scan, and say what was done."""
    from siqt_engine.batch.enhance_one import enhance_job
    from siqt_engine.batch.resume import is_done
    from siqt_engine.core.files import check_folder
    from siqt_engine.enhancement.preparation.suitability import Unsuitable
    from siqt_engine.enhancement.results.figure import enhancement_picture
    from siqt_engine.enhancement.scan_enhancer import ScanEnhancer

    if args.png:
        if args.png.suffix.lower() != ".png":
            raise ValueError(f"{args.png.name}: the picture must end in .png")
        check_folder(args.png)
    if args.dicom:
        _check_dicom(job, args.dicom)
    for flag, given in (("--burn-in", args.burn_in), ("--dicom-maps", args.dicom_maps)):
        if given and not args.dicom:
            raise ValueError(f"{flag} goes with --dicom")
    # no sidecar tells what a picture or a DICOM series was made of, so these are made anew
    if args.resume and not (args.dicom or args.png) and is_done(job, settings):
        _say(args, f"Kept: {job.target}. It was made from this scan in this way.")
        return
    try:
        with progress_bar(quiet=args.quiet) as on_progress:
            done = enhance_job(job, settings, ScanEnhancer(), on_progress=on_progress)
    except Unsuitable as error:
        raise Unsuitable(f"{error}. Use --force to enhance it nevertheless") from None
    result = done.result
    _say(args, job.name or job.scan.name)
    for verdict in done.verdicts:
        _say(args, LIGHT.format(level=verdict.level_name, sentence=verdict.sentence))
    for sentence in result.findings:
        _say(args, f"  {sentence}")
    for sentence in result.warnings:
        _say(args, f"  Note: {sentence}")
    _say(args, f"  {result.provenance.device}, {result.provenance.seconds:.1f} s")
    _say(args, f"Enhanced: {job.target}")
    for path in job.files(settings.outputs)[1:]:
        _say(args, f"Written: {path}")
    if args.dicom:
        _write_dicom(done, args)
    if args.png:
        enhancement_picture(done.scan, result, args.png)
        _say(args, f"Picture: {args.png}")
    _say(args, "For research; not for diagnosis or treatment.")


def _check_dicom(job: ScanJob, folder: Path) -> None:
    """Raise, before the long work, where no DICOM series can be written."""
    from siqt_engine.io.dicom.write import check_dicom_folder

    if not job.dicom:
        raise ValueError(
            "--dicom needs a scan that is DICOM itself: the series gets its patient and study"
        )
    check_dicom_folder(folder)


def _write_dicom(done: DoneJob, args: argparse.Namespace) -> None:
    """Write the enhanced scan as a DICOM series."""
    from siqt_engine.core import parameters
    from siqt_engine.enhancement.results.dicom_files import DicomOptions, write_dicom

    with progress_bar(quiet=args.quiet) as on_progress:
        files = write_dicom(
            done.result, args.dicom, parameters.from_arguments(DicomOptions, args),
            on_progress=on_progress,
        )  # fmt: skip
    if args.dicom_maps and done.result.uncertainty is None:
        _say(args, f"  Note: {NO_MAP}")
    _say(args, f"DICOM: {args.dicom} ({len(files)} files; they hold the patient's name)")


def _dry_run(
    job: ScanJob, settings: BatchSettings, args: argparse.Namespace, like: Volume | None
) -> None:
    """Print what an enhancement would do, and why."""
    from siqt_engine.cli._batch_table import told_grid
    from siqt_engine.enhancement.scan_enhancer import plan_scan
    from siqt_engine.io.nifti import read_mask, read_volume

    volume = read_volume(job.scan, series=job.series)
    _say(args, job.name or job.scan.name)
    with progress_bar(quiet=args.quiet) as on_progress:
        plan = plan_scan(
            volume, path=job.scan, settings=settings.enhance, options=settings.options,
            mask=read_mask(job.mask) if job.mask else None, on_progress=on_progress,
        )  # fmt: skip
    for decision in plan.decisions:
        print(f"  {decision.topic}: {decision.choice}. {decision.reason}")
    if job.guide:
        from siqt_engine.fusion.registration.guide import Guide, told_of_guide

        guide = Guide(read_volume(job.guide), job.guide)
        print(f"  {told_of_guide(volume, job.name or job.scan.name, guide)}")
    if like is not None:
        print(f"  {told_grid(args.like, like)}")
    for sentence in plan.warnings:
        print(f"  Note: {sentence}")
    print("Dry run: no model was run, and no file was written.")


def run_batch(
    jobs: Sequence[ScanJob], settings: BatchSettings, folder: Path, args: argparse.Namespace
) -> int:
    """Enhance several scans; prints a line for each and returns the exit code."""
    from siqt_engine.batch.run import Batch
    from siqt_engine.batch.second_look import write_group_page
    from siqt_engine.cli._batch_table import TABLE, print_outcome, print_row
    from siqt_engine.core.locks import only_run_in

    folder.mkdir(parents=True, exist_ok=True)
    with only_run_in(folder):
        batch = Batch(jobs, settings, folder, processes=args.jobs, resume=args.resume)
        _say(args, TABLE.format("scan", "", "seconds", "left", "notes", "file"))
        with progress_bar(quiet=args.quiet) as on_progress:
            rows = batch.run(
                on_scan=lambda told: print_row(told, quiet=args.quiet, forced="force" in args),
                on_progress=on_progress,
            )
        write_group_page(rows, folder, "Enhanced scans")
    return print_outcome(rows, quiet=args.quiet)


def _say(args: argparse.Namespace, line: str) -> None:
    if not args.quiet:
        print(line, flush=True)
