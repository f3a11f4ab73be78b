"""``siqt enhance``: the main job on the command line."""

from __future__ import annotations

import argparse
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from siqt_engine.core.progress import Observer
    from siqt_engine.io.volume import Volume

NAME = "enhance"
HELP = "make an enhanced scan from a thick-slice scan"
SOME_FAILED = 2
VOXEL_BYTES = 4
"""Of a result, which is float32."""
BY_HAND = ("whole", "force")
"""Options that are switched on, not given a value."""
FORMER_FLAGS = {
    "--anchor": "match_contrast",
    "--project": "data_consistency",
    "--trial": "self_calibration",
}
"""Flags of earlier versions, which still work, and the options that they set."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from siqt_engine.core import parameters
    from siqt_engine.enhancement.options import EnhanceOptions
    from siqt_engine.inference.settings import ComputeSettings

    parser.add_argument(
        "scans", type=Path, nargs="+", metavar="IN", help="thick-slice scan (.nii, .nii.gz)"
    )
    parser.add_argument(
        "output", type=Path, metavar="OUT", help="the enhanced scan, or a folder for several"
    )
    parser.add_argument(
        "--dry-run", action="store_true",
        help="print each decision with its reason; the model does not run and no file is written",
    )  # fmt: skip
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
    parser.add_argument("--mask", type=Path, help="brain mask on the scan's grid (default: found)")
    parser.add_argument(
        "--whole", "--no-mask", action="store_true", dest="whole",
        help="run the network on the whole picture, not only on the brain",
    )  # fmt: skip
    parser.add_argument(
        "--uncertainty", action="store_true",
        help="write the standard deviation of the expected error, too: OUT_uncertainty.nii.gz, in "
        "the scan's intensities; not a probability that a lesion is real",
    )  # fmt: skip
    parser.add_argument("--png", type=Path, metavar="FILE", help="write a before/after picture too")
    parser.add_argument(
        "--force",
        action="store_true",
        help="enhance a scan without thick slices, too",
    )
    parameters.add_arguments(parser, ComputeSettings)
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing unless it fails")


def run(args: argparse.Namespace) -> int:
    jobs = plan(args.scans, args.output)
    if len(jobs) == 1:
        _Session(args).enhance(*jobs[0])
        return 0
    if args.mask or args.png:
        raise ValueError("--mask and --png go with a single scan")
    return _several(jobs, args)


def plan(scans: list[Path], output: Path) -> list[tuple[Path, Path]]:
    """Input and output file of each scan; a folder as output gets one file per scan."""
    from siqt_engine.io.filenames import derived_name, plain_suffix

    if len(scans) == 1 and not output.is_dir():
        return [(scans[0], output)]
    if not output.is_dir():
        raise NotADirectoryError(
            f"{output} is not a folder; {len(scans)} scans need one as output (make it first)"
        )
    targets = []
    for scan in scans:
        targets.append(output / derived_name(plain_suffix(scan).name, "enhanced"))
    twice = {t.name for t in targets if targets.count(t) > 1}
    if twice:
        raise ValueError(f"several scans would be written to {', '.join(sorted(twice))}")
    return list(zip(scans, targets, strict=True))


def _several(jobs: list[tuple[Path, Path]], args: argparse.Namespace) -> int:
    """One scan after another; one that fails does not stop the rest."""
    import sys

    session = _Session(args)
    failed = []
    for scan, target in jobs:
        try:
            session.enhance(scan, target)
        except (ValueError, OSError, MemoryError) as error:
            words = " ".join(str(error).split()) or "there is not enough memory"
            failed.append(scan.name)
            if scan.name not in words:
                words = f"{scan.name}: {words}"
            print(f"siqt: error: {words}", file=sys.stderr)
    if not args.quiet:
        print(f"{len(jobs) - len(failed)} of {len(jobs)} scans enhanced.")
    if failed:
        print(f"siqt: error: not enhanced: {', '.join(failed)}", file=sys.stderr)
    return SOME_FAILED if failed else 0


class _Session:
    """Enhances scans one by one."""

    def __init__(self, args: argparse.Namespace) -> None:
        from siqt_engine.core import parameters
        from siqt_engine.enhancement.options import EnhanceOptions
        from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
        from siqt_engine.inference.settings import ComputeSettings

        self.args = args
        self.enhancer = ScanEnhancer()
        self.settings = EnhanceSettings(
            model=args.model,
            contrast=args.contrast,
            compute=parameters.from_arguments(ComputeSettings, args),
        )
        self.options = parameters.from_arguments(EnhanceOptions, args)

    def enhance(self, scan: Path, target: Path) -> None:
        from siqt_engine.core.files import check_folder
        from siqt_engine.enhancement.figure import enhancement_picture, shown_spacing
        from siqt_engine.enhancement.suitability import Unsuitable
        from siqt_engine.enhancement.uncertainty import relative_uncertainty
        from siqt_engine.enhancement.uncertainty_files import path_beside
        from siqt_engine.io.nifti import read_mask, read_volume
        from siqt_engine.io.sidecar import check_result_writable

        args = self.args
        # of the other scans, too: none may be replaced before its turn
        inputs = (*args.scans, args.mask) if args.mask else tuple(args.scans)
        check_result_writable(target, inputs=inputs)
        beside = path_beside(target) if args.uncertainty else None
        outputs = [target] if beside is None else [target, beside]
        for output in outputs[1:]:
            check_result_writable(output, inputs=inputs)
        if args.png:
            if args.png.suffix.lower() != ".png":
                raise ValueError(f"{args.png.name}: the picture must end in .png")
            check_folder(args.png)
        volume = read_volume(scan)
        mask = read_mask(args.mask) if args.mask else None
        if args.uncertainty:
            self._check_model(volume, scan)
        size = " x ".join(f"{n}" for n in volume.shape)
        self._say(f"{scan.name}: {size} voxels of {shown_spacing(volume)} mm")
        try:
            if args.dry_run:
                self._print_plan(volume, mask, scan)
                return
            self._check_space(volume, scan, outputs)
            with progress_bar(quiet=args.quiet) as on_progress:
                result = self.enhancer.enhance(
                    volume, path=scan, settings=self.settings, mask=mask, options=self.options,
                    on_progress=on_progress,
                )  # fmt: skip
        except Unsuitable as error:
            raise Unsuitable(f"{error}. Use --force to enhance it nevertheless") from None
        result.write(target, uncertainty_path=beside, input_path=scan)
        for sentence in result.findings:
            self._say(f"  {sentence}")
        for sentence in result.warnings:
            self._say(f"  Note: {sentence}")
        self._say(f"  {result.provenance.device}, {result.provenance.seconds:.1f} s")
        if uncertainty := relative_uncertainty(volume, result):
            self._say(f"  {uncertainty.sentence}")
        self._say(f"Enhanced: {target}")
        if beside is not None:
            self._say(f"Uncertainty: {beside}")
        if args.png:
            enhancement_picture(volume, result, args.png)
            self._say(f"Picture: {args.png}")
        self._say("For research; not for diagnosis or treatment.")

    def _print_plan(self, volume: Volume, mask: Volume | None, scan: Path) -> None:
        """Print what an enhancement would do, and why."""
        from siqt_engine.enhancement.scan_enhancer import plan_scan

        with progress_bar(quiet=self.args.quiet) as on_progress:
            plan = plan_scan(
                volume, path=scan, settings=self.settings, mask=mask, options=self.options,
                on_progress=on_progress,
            )  # fmt: skip
        for decision in plan.decisions:
            print(f"  {decision.topic}: {decision.choice}. {decision.reason}")
        for sentence in plan.warnings:
            print(f"  Note: {sentence}")
        print("Dry run: no model was run, and no file was written.")

    def _check_space(self, volume: Volume, scan: Path, outputs: list[Path]) -> None:
        """Raise, before the long work, where the disk has no room for the result."""
        from siqt_engine.core.files import check_space
        from siqt_engine.enhancement.scan_enhancer import choose

        card = choose(volume, scan, self.settings).model.card
        factor = card.factor_for(max(volume.spacing), wanted=self.options.factor)
        voxels = volume.data.size * factor
        for output in outputs:
            check_space(output, VOXEL_BYTES * voxels * len(outputs))

    def _check_model(self, volume: Volume, scan: Path) -> None:
        """Raise, before the long work, where the model gives no uncertainty."""
        from siqt_engine.enhancement.scan_enhancer import choose
        from siqt_engine.enhancement.uncertainty import missing_words
        from siqt_engine.models import library as model_library

        card = choose(volume, scan, self.settings).model.card
        if not card.gives_uncertainty:
            words = missing_words(card, model_library.available())
            raise ValueError(f"--uncertainty: {words} (choose one with --model)")

    def _say(self, line: str) -> None:
        if not self.args.quiet:
            print(line, flush=True)


@contextmanager
def progress_bar(*, quiet: bool) -> Iterator[Observer]:
    """An observer that draws a bar, where there is a terminal to draw it on."""
    import sys

    from tqdm import tqdm

    from siqt_engine.core.progress import Progress, ignore

    if quiet or not sys.stderr.isatty():
        yield ignore
        return
    bar = tqdm(dynamic_ncols=True, unit="tile", leave=False)
    stage = ""

    def on_progress(progress: Progress) -> None:
        nonlocal stage
        if progress.stage != stage or progress.done == 0:
            stage = progress.stage
            bar.reset(total=progress.total or None)
            bar.set_description(stage)
        bar.update(progress.done - bar.n)

    with bar:
        yield on_progress
