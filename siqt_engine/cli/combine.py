"""``siqt combine``: several scans of one person in, one volume out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from siqt_engine.enhancement.results.assessment import Verdict
    from siqt_engine.enhancement.results.uncertainty import Uncertainty
    from siqt_engine.fusion.request import CombineRequest
    from siqt_engine.fusion.results.result import CombinationResult

NAME = "combine"
HELP = "make one volume from several scans of one person, such as an axial, coronal and sagittal"
VOXEL_BYTES = 4
"""Of a result, which is float32."""
FOLDER = "{output}: the results of a folder of scans need a folder; give its name"
KEEP_FLAG = "The flag that keeps all scans is --keep-all."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from siqt_engine.batch.job import Outputs
    from siqt_engine.cli.enhance import add_batch_flags
    from siqt_engine.core import parameters
    from siqt_engine.fusion.options import CombineOptions
    from siqt_engine.inference.settings import ComputeSettings

    parser.add_argument(
        "scans", type=Path, nargs="+", metavar="IN",
        help="scans of one person and one contrast (.nii, .nii.gz, DICOM); the first gives the "
        "place. Or one folder: its scans are put together by person, session and contrast",
    )  # fmt: skip
    parser.add_argument(
        "output", type=Path, metavar="OUT", help="the combined volume, or a folder for several"
    )
    parser.add_argument(
        "--dry-run", action="store_true",
        help="print what would be combined and why; no model runs and no file is written",
    )  # fmt: skip
    parser.add_argument("--like", type=Path, metavar="SCAN", help="write on the grid of this scan")
    parser.add_argument("--model", help="name or path of a model (default: the one that suits)")
    parser.add_argument(
        "--contrast", choices=("T1w", "T2w", "FLAIR"), help="default: what the file names say"
    )
    parameters.add_arguments(parser, CombineOptions)
    parser.add_argument(
        "--mask", type=Path, action="append", default=[], metavar="FILE",
        help="brain mask on the grid of one of the scans; once for each of them, in their order "
        "(default: found)",
    )  # fmt: skip
    parser.add_argument(
        "--uncertainty", action="store_true",
        help="write the standard deviation of the expected error, too: OUT_uncertainty.nii.gz",
    )  # fmt: skip
    parser.add_argument(
        "--guide", type=Path, metavar="SCAN",
        help="a scan of the same person in another contrast, that has thinner slices, another "
        "plane, or slices in the gaps of the scans: it sharpens each of them before they are "
        "combined",
    )  # fmt: skip
    parser.add_argument(
        "--report", action="store_true",
        help="write a report beside the result, too: OUT_report.html, one file that opens without "
        "a network",
    )  # fmt: skip
    parameters.add_arguments(parser, Outputs, only=("keep_identity",))
    parser.add_argument("--png", type=Path, metavar="FILE", help="write a before/after picture too")
    parameters.add_arguments(parser, ComputeSettings)
    add_batch_flags(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing unless it fails")


def run(args: argparse.Namespace) -> int:
    from siqt_engine.cli._groups import is_set, run_groups
    from siqt_engine.io.dicom.files import is_dicom_input

    if len(args.scans) == 1 and is_set(args.scans[0], args.output):
        return run_groups(args)
    if len(args.scans) == 1 and args.scans[0].is_dir() and not is_dicom_input(args.scans[0]):
        raise ValueError(FOLDER.format(output=args.output.name))
    if args.resume or args.jobs != 1:
        raise ValueError("--resume and --jobs go with a folder of scans")
    return _combine(args)


def _combine(args: argparse.Namespace) -> int:
    """Combine the scans that are named."""
    from dataclasses import replace

    from siqt_engine.batch.job_frame import VERDICTS, as_json
    from siqt_engine.cli.enhance import LIGHT
    from siqt_engine.cli.progress import progress_bar
    from siqt_engine.enhancement.results.figure import enhancement_picture
    from siqt_engine.enhancement.results.uncertainty import relative_uncertainty
    from siqt_engine.enhancement.uncertainty.files import path_beside
    from siqt_engine.fusion.combine import combine_scans
    from siqt_engine.fusion.request import check_uncertainty
    from siqt_engine.fusion.results.assessment import assess_combination
    from siqt_engine.fusion.results.figure import combination_picture

    beside = path_beside(args.output) if args.uncertainty else None
    _check_outputs(args, beside)
    request = _request(args)
    if args.uncertainty:
        check_uncertainty(request)
    if args.dry_run:
        return _print_plan(request, args)
    _check_space(request, args, beside)
    with progress_bar(quiet=args.quiet) as on_progress:
        result = combine_scans(request, on_progress=on_progress)
    uncertainty = relative_uncertainty(request.scans[0], result)
    verdicts = assess_combination(request, result, uncertainty)
    told = {**result.provenance.parameters, VERDICTS: as_json(verdicts)}
    result = replace(result, provenance=replace(result.provenance, parameters=told))
    _write(request, result, uncertainty, verdicts, args, beside)
    if args.png and result.stacks:
        combination_picture(request.scans, result, uncertainty, args.png)
    elif args.png:
        enhancement_picture(request.scans[0], result, args.png)
    if args.quiet:
        return 0
    for verdict in verdicts:
        print(LIGHT.format(level=verdict.level_name, sentence=verdict.sentence))
    for sentence in result.findings:
        print(f"  {sentence}")
    _print_warnings(result.warnings)
    print(f"  {result.provenance.device}, {result.provenance.seconds:.1f} s")
    print(f"Combined: {args.output}")
    if beside is not None:
        print(f"Uncertainty: {beside}")
    if args.report:
        print(f"Report: {_report_path(args.output)}")
    if args.png:
        print(f"Picture: {args.png}")
    print("For research; not for diagnosis or treatment.")
    return 0


def _write(
    request: CombineRequest,
    result: CombinationResult,
    uncertainty: Uncertainty | None,
    verdicts: Sequence[Verdict],
    args: argparse.Namespace,
    beside: Path | None,
) -> None:
    """Write the result; the report gets its name after the volumes, or not at all."""
    import contextlib

    from siqt_engine.core.files import replacing

    with contextlib.ExitStack() as stack:
        if args.report:
            from siqt_engine.enhancement.scan_enhancer import choose
            from siqt_engine.reporting.combination_report import report_of_combination
            from siqt_engine.reporting.page import page_of

            card = choose(request.scans[0], args.scans[0], request.settings).model.card
            page = page_of(
                report_of_combination(request.scans, result, uncertainty, verdicts, card)
            )
            stack.enter_context(replacing(_report_path(args.output))).write(page)
        result.write(args.output, uncertainty_path=beside, input_path=args.scans[0])


def _report_path(output: Path) -> Path:
    from siqt_engine.io.filenames import plain_suffix

    plain = plain_suffix(output)
    return plain.with_name(plain.name + "_report.html")


def _request(args: argparse.Namespace) -> CombineRequest:
    """The scans, read, and what is asked for."""
    from siqt_engine.core import parameters
    from siqt_engine.enhancement.scan_enhancer import EnhanceSettings
    from siqt_engine.fusion.options import CombineOptions
    from siqt_engine.fusion.request import CombineRequest
    from siqt_engine.inference.settings import ComputeSettings
    from siqt_engine.io.nifti import read_mask, read_volume

    if args.like and len(args.scans) == 1:
        raise ValueError(
            "--like goes with two scans or more; a single scan is enhanced where it is"
        )
    if args.report and len(args.scans) == 1:
        raise ValueError(
            "--report goes with two scans or more; `siqt enhance --report` writes that of one scan"
        )
    if args.mask and len(args.mask) != len(args.scans):
        raise ValueError(
            f"--mask was given {len(args.mask)} times for {len(args.scans)} scans; give one mask "
            "for each scan, in their order, or none"
        )
    twice = {p.name for p in args.scans if args.scans.count(p) > 1}
    if twice:
        raise ValueError(f"{', '.join(sorted(twice))} was given twice; give each scan once")
    return CombineRequest(
        scans=tuple(read_volume(p, keep_identity=bool(args.keep_identity)) for p in args.scans),
        paths=tuple(args.scans),
        masks=tuple(read_mask(p) for p in args.mask) or None,
        like=read_volume(args.like) if args.like else None,
        guide=read_volume(args.guide) if args.guide else None,
        guide_path=args.guide,
        settings=EnhanceSettings(
            model=args.model,
            contrast=args.contrast,
            compute=parameters.from_arguments(ComputeSettings, args),
        ),
        options=parameters.from_arguments(CombineOptions, args),
    )


def _check_outputs(args: argparse.Namespace, beside: Path | None) -> None:
    """Raise, before the long work, where a result could not be written."""
    from siqt_engine.core.files import check_folder
    from siqt_engine.io.sidecar import check_result_writable

    given = (args.like, args.guide)
    inputs = (*args.scans, *args.mask, *(path for path in given if path is not None))
    for output in (args.output, *([beside] if beside else [])):
        check_result_writable(output, inputs=inputs)
    if args.report:
        check_folder(_report_path(args.output))
    if args.png:
        if args.png.suffix.lower() != ".png":
            raise ValueError(f"{args.png.name}: the picture must end in .png")
        check_folder(args.png)


def _check_space(request: CombineRequest, args: argparse.Namespace, beside: Path | None) -> None:
    """Raise, before the long work, where the disk has no room for the result."""
    from siqt_engine.core.files import check_space

    first = request.scans[0]
    voxels = 1.0
    for count, size in zip(first.shape, first.spacing, strict=True):
        voxels *= count * size / (request.options.spacing or 1.0)
    outputs = [args.output] if beside is None else [args.output, beside]
    for output in outputs:
        check_space(output, VOXEL_BYTES * int(voxels) * len(outputs))


def _print_warnings(warnings: Sequence[str]) -> None:
    from siqt_engine.fusion.sentences import KEEP_ALL

    for sentence in warnings:
        print(f"  Note: {sentence}")
    if any(sentence.endswith(KEEP_ALL) for sentence in warnings):
        print(f"  {KEEP_FLAG}")


def _print_plan(request: CombineRequest, args: argparse.Namespace) -> int:
    from siqt_engine.cli._batch_table import told_grid
    from siqt_engine.cli.progress import progress_bar
    from siqt_engine.fusion.combine import plan_combination

    with progress_bar(quiet=args.quiet) as on_progress:
        plan = plan_combination(request, on_progress=on_progress)
    for sentence in plan.findings:
        print(f"  {sentence}")
    if request.like is not None:
        print(f"  {told_grid(args.like, request.like)}")
    _print_warnings(plan.warnings)
    print("Dry run: no model was run, and no file was written.")
    return 0
