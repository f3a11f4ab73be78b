"""``siqt enhance``: the main job on the command line."""

from __future__ import annotations

import argparse
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from siqt_engine.enhance import EnhancementResult, Enhancer
    from siqt_engine.model_library import Choice
    from siqt_engine.progress import Observer
    from siqt_engine.volume import Volume

NAME = "enhance"
HELP = "make an enhanced scan from a thick-slice scan"
SOME_FAILED = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "scans", type=Path, nargs="+", metavar="IN", help="thick-slice scan (.nii, .nii.gz)"
    )
    parser.add_argument(
        "output", type=Path, metavar="OUT", help="the enhanced scan, or a folder for several"
    )
    parser.add_argument("--model", help="name or path of a model (default: the one that suits)")
    parser.add_argument(
        "--contrast", choices=("T1w", "T2w", "FLAIR"), help="default: what the file name says"
    )
    parser.add_argument(
        "--anchor", choices=("auto", "on", "off"), default="auto",
        help="make the result agree with the measured slices, so that the model adds only what "
        "lies between them (default auto: where the scan is unlike those of the training)",
    )  # fmt: skip
    parser.add_argument("--mask", type=Path, help="brain mask on the scan's grid (default: found)")
    parser.add_argument(
        "--whole", "--no-mask", action="store_true", dest="whole",
        help="use the network on the whole picture, not just on the brain",
    )  # fmt: skip
    parser.add_argument("--png", type=Path, metavar="FILE", help="write a before/after picture too")
    parser.add_argument(
        "--force", action="store_true", help="enhance what does not look like a thick-slice scan"
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps")
    parser.add_argument("--backend", choices=("auto", "torch", "openvino"), default="auto")
    parser.add_argument("--precision", choices=("auto", "f32", "bf16"), default="auto")
    parser.add_argument("--threads", type=int, help="processor threads (default: all)")
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
    from siqt_engine.nifti import plain_suffix

    if len(scans) == 1 and not output.is_dir():
        return [(scans[0], output)]
    if not output.is_dir():
        raise NotADirectoryError(
            f"{output} is not a folder; {len(scans)} scans need one as output (make it first)"
        )
    targets = []
    for scan in scans:
        stem, _, suffix = plain_suffix(scan).name.rpartition("_")
        if stem and suffix in ("T1w", "T2w", "FLAIR"):
            name = f"{stem}_desc-enhanced_{suffix}"
        else:
            name = f"{plain_suffix(scan).name}_desc-enhanced"
        targets.append(output / f"{name}.nii.gz")
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
            print(f"siqt: error: {scan.name}: {words}", file=sys.stderr)
    if not args.quiet:
        print(f"{len(jobs) - len(failed)} of {len(jobs)} scans enhanced.")
    if failed:
        print(f"siqt: error: not enhanced: {', '.join(failed)}", file=sys.stderr)
    return SOME_FAILED if failed else 0


class _Session:
    """Enhances scans one by one; a model that serves several of them is loaded once."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.loaded: tuple[Path, Enhancer] | None = None

    def enhance(self, scan: Path, target: Path) -> None:
        from siqt_engine.atomic import check_folder
        from siqt_engine.enhancement import EnhanceOptions, check_usable
        from siqt_engine.header_check import check_scan
        from siqt_engine.nifti import read_volume
        from siqt_engine.provenance import check_result_writable
        from siqt_engine.volume import VolumeError

        args = self.args
        inputs = (scan, args.mask) if args.mask else (scan,)
        check_result_writable(target, inputs=inputs)
        if args.png:
            if args.png.suffix.lower() != ".png":
                raise ValueError(f"{args.png.name}: the picture must end in .png")
            check_folder(args.png)
        volume = read_volume(scan)
        mask = read_volume(args.mask) if args.mask else None
        options = EnhanceOptions(anchor=args.anchor, whole=args.whole, force=args.force)
        odd = check_scan(volume, path=scan)
        self._say(f"{scan.name}: {_times(volume.shape)} voxels of {_sizes(volume)} mm")
        check_usable(volume, options)
        if any(f.code == "label-map" for f in odd) and not options.force:
            raise VolumeError(
                f"{scan.name} looks like a map of regions, not like a scan; --force enhances it "
                "nevertheless"
            )
        enhancer = self._enhancer(self._choice(volume, scan))
        with progress_bar(quiet=args.quiet) as on_progress:
            result = enhancer.enhance(volume, mask=mask, on_progress=on_progress, options=options)
        result = with_scan_findings(result, [f.message for f in odd])
        result.write(target, input_path=scan)
        for sentence in result.findings:
            self._say(f"  {sentence}")
        for sentence in result.warnings:
            self._say(f"  Note: {sentence}")
        self._say(f"  {result.provenance.device}, {result.provenance.seconds:.1f} s")
        self._say(f"Enhanced: {target}")
        if args.png:
            picture(volume, result, args.png)
            self._say(f"Picture: {args.png}")
        self._say("For research; not for diagnosis or treatment.")

    def _choice(self, volume: Volume, scan: Path) -> Choice:
        from siqt_engine import model_library

        contrast = self.args.contrast or model_library.contrast_of(scan)
        if self.args.model:
            model = model_library.find_model(self.args.model)
            return model_library.choose_model(volume, contrast, models=[model])
        return model_library.choose_model(volume, contrast)

    def _enhancer(self, choice: Choice) -> Enhancer:
        from siqt_engine.enhance import Enhancer

        args = self.args
        if self.loaded is None or self.loaded[0] != choice.model.path:
            enhancer = Enhancer.from_checkpoint(
                choice.model.path, device=args.device, backend=args.backend,
                precision=args.precision, threads=args.threads,
            )  # fmt: skip
            self.loaded = (choice.model.path, enhancer)
        self.loaded[1].choice = choice
        return self.loaded[1]

    def _say(self, line: str) -> None:
        if not self.args.quiet:
            print(line, flush=True)


def with_scan_findings(result: EnhancementResult, odd: list[str]) -> EnhancementResult:
    """The result with what was odd about the file, in its warnings and its sidecar."""
    from dataclasses import replace

    warnings = (*odd, *(w for w in result.warnings if w not in odd))
    return replace(
        result, warnings=warnings, provenance=replace(result.provenance, warnings=warnings)
    )


@contextmanager
def progress_bar(*, quiet: bool) -> Iterator[Observer]:
    """An observer that draws a bar, where there is a terminal to draw it on."""
    import sys

    from tqdm import tqdm

    from siqt_engine.progress import Progress, ignore

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


def picture(before: Volume, result: EnhancementResult, path: Path) -> None:
    """Write the three planes through the middle of the brain, before and after."""
    import numpy as np

    from siqt_engine.figure import Panel, before_after

    brain = result.mask.data > 0.5
    middle = [float(np.median(np.flatnonzero(brain.any(axis=others)))) for others in _OTHERS]
    position = [float(before.affine[a, 3]) + middle[a] * before.spacing[a] for a in range(3)]
    before_after(
        [
            Panel("Before", f"{_sizes(before)} mm", before),
            Panel("Enhanced", f"{_sizes(result.volume)} mm", result.volume),
        ],
        path,
        position_mm=(position[0], position[1], position[2]),
        window=(0.0, float(np.percentile(before.data[brain], 99.5))),
        note="One grey window. Enhanced, not acquired: research use only.",
    )


_OTHERS = ((1, 2), (0, 2), (0, 1))


def _times(shape: tuple[int, int, int]) -> str:
    return " x ".join(str(n) for n in shape)


def _sizes(volume: Volume) -> str:
    return " x ".join(f"{s:.3g}" for s in volume.spacing)
