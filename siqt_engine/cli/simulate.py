"""``siqt simulate``: what a weaker scanner would have seen of a high-field scan."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from siqt_engine.io.tissue_maps import TissueMaps
    from siqt_engine.io.volume import Volume
    from siqt_engine.simulation.forward_model import SimulationParameters

NAME = "simulate"
HELP = "make a low-field scan from a high-field one, and keep the draw that made it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from siqt_engine.batch.job import Outputs
    from siqt_engine.core import parameters
    from siqt_engine.simulation.forward_model import SimulationParameters
    from siqt_engine.simulation.lengths import LENGTHS
    from siqt_engine.simulation.snr_prior import PRESETS

    parser.add_argument("input", type=Path, help="high-field scan (.nii, .nii.gz, DICOM)")
    parser.add_argument("output", type=Path, help="low-field scan to write (.nii, .nii.gz)")
    parser.add_argument(
        "--tissues",
        default="auto",
        metavar="DIR",
        help="folder with SPM's c1/c2/c3 maps of the scan; auto: those beside the scan, else the "
        "built-in segmentation of a T1w scan (default: auto)",
    )
    parser.add_argument(
        "--params",
        type=Path,
        metavar="FILE.json",
        help="replay a draw: a file of --save-params, or the sidecar of a simulated scan",
    )
    parser.add_argument(
        "--preset", choices=tuple(PRESETS), help="draw the SNRs from the prior of this contrast"
    )
    parser.add_argument("--seed", type=int, help="seed of the draw from --preset (default: 0)")
    parser.add_argument(
        "--factor", type=int, help="slice spacing in high-field voxels; sets thickness and gap"
    )
    parser.add_argument("--truth", type=Path, help="also write the ground truth on its own grid")
    parser.add_argument(
        "--like", type=Path, metavar="SCAN",
        help="write the results on the grid of this scan, which lies in the same world",
    )  # fmt: skip
    parser.add_argument(
        "--save-params", type=Path, metavar="FILE.json", help="also write the draw by itself"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing")
    parser.add_argument(
        "--series", type=int, metavar="NO.",
        help="which series of a DICOM folder, by its number in `siqt list` (default: the only one)",
    )  # fmt: skip
    parameters.add_arguments(parser, Outputs, only=("keep_identity",))
    parameters.add_arguments(parser, SimulationParameters)
    for name in LENGTHS:
        parser.add_argument(
            f"{_flag(name)}-mm", type=float, metavar="MM",
            help=f"the same as {_flag(name)}, in millimetres of the high-field scan",
        )  # fmt: skip


def draw_from(args: argparse.Namespace) -> SimulationParameters:
    """The draw that the flags ask for: a replayed one or a preset's, then the single flags."""
    from dataclasses import replace

    import numpy as np

    from siqt_engine.core import parameters
    from siqt_engine.simulation.files import read_draw
    from siqt_engine.simulation.forward_model import SimulationParameters, parameters_for_factor
    from siqt_engine.simulation.snr_prior import SNRPrior

    if args.params and args.preset:
        raise parameters.ParameterError(
            "--params and --preset cannot go together. --params replays a draw, and --preset "
            "makes a new one"
        )
    if args.seed is not None and not args.preset:
        raise parameters.ParameterError(
            "--seed needs --preset: it is the seed of that draw. The seed of the noise is "
            "--noise-seed"
        )
    draw = read_draw(args.params) if args.params else SimulationParameters()
    if args.factor is not None:
        thickness, gap = parameters_for_factor(args.factor)
        draw = replace(draw, slice_thickness=thickness, slice_gap=gap)
    if args.preset:
        seed = args.seed or 0
        if seed < 0:
            raise parameters.ParameterError(f"--seed is {seed}. It must be 0 or more")
        draw = SNRPrior.preset(args.preset).sample(np.random.default_rng(seed), draw)
    return parameters.from_arguments(SimulationParameters, args, draw)


def lengths_from(args: argparse.Namespace) -> dict[str, float]:
    """The lengths that are given in mm, by field.

    Raises
    ------
    ParameterError
        The same length is given in voxels too.
    """
    from siqt_engine.core.parameters import ParameterError
    from siqt_engine.simulation.lengths import LENGTHS

    given = {name: getattr(args, f"{name}_mm") for name in LENGTHS}
    for name, length in given.items():
        if length is not None and getattr(args, name) is not None:
            raise ParameterError(
                f"{_flag(name)} and {_flag(name)}-mm cannot go together. They set the same length"
            )
    return {name: length for name, length in given.items() if length is not None}


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def tissues_for(args: argparse.Namespace, volume: Volume) -> TissueMaps:
    """The tissue maps that ``--tissues`` names."""
    from siqt_engine.cli.progress import progress_bar
    from siqt_engine.io.filenames import file_beside, plain_suffix
    from siqt_engine.io.tissue_maps import spm_tissue_maps
    from siqt_engine.segmentation.tissues import load_tissue_maps

    scan = file_beside(args.input, volume)
    if args.tissues == "auto":
        with progress_bar(quiet=args.quiet) as on_progress:
            return load_tissue_maps(scan, volume, on_progress=on_progress)
    folder = Path(args.tissues)
    if not folder.is_dir():
        raise NotADirectoryError(f"--tissues {folder}: there is no such folder")
    found = spm_tissue_maps(folder / scan.name, volume)
    if found is None:
        stem = plain_suffix(scan).name
        raise FileNotFoundError(
            f"--tissues {folder}: this folder does not hold the maps c1{stem}, c2{stem} and "
            f"c3{stem} (.nii or .nii.gz)"
        )
    return found


def run(args: argparse.Namespace) -> int:
    import time

    from siqt_engine.core import parameters
    from siqt_engine.core.files import check_folder
    from siqt_engine.io.nifti import read_volume
    from siqt_engine.io.sidecar import check_result_writable
    from siqt_engine.simulation.files import describe, write_draw, write_simulation
    from siqt_engine.simulation.forward_model import simulate_pair
    from siqt_engine.simulation.lengths import from_millimetres

    started = time.perf_counter()
    draw, in_mm = draw_from(args), lengths_from(args)
    outputs = [path for path in (args.output, args.truth) if path is not None]
    inputs = (args.input, *([args.like] if args.like else []))
    for path in outputs:
        check_result_writable(path, inputs=inputs)
    if args.save_params:
        check_folder(args.save_params)
    if args.truth and args.truth.resolve() == args.output.resolve():
        raise parameters.ParameterError("--truth and the output are the same file. Give two names")

    like = read_volume(args.like) if args.like else None
    volume = read_volume(args.input, series=args.series, keep_identity=bool(args.keep_identity))
    draw = from_millimetres(draw, in_mm, volume.spacing)
    tissues = tissues_for(args, volume)
    simulation = simulate_pair(volume, tissues, draw)
    write_simulation(
        simulation, args.output, source=volume, source_path=args.input, truth=args.truth,
        seconds=time.perf_counter() - started,
        prior={"Preset": args.preset, "Seed": args.seed or 0} if args.preset else None,
        like=like, like_path=args.like or "",
    )  # fmt: skip
    if args.save_params:
        write_draw(draw, args.save_params)
    if not args.quiet:
        print(describe(simulation))
        for path in (*outputs, *([args.save_params] if args.save_params else [])):
            print(f"Written: {path}")
    return 0
