"""``siqt demo``: enhances the bundled sample scan and shows what was gained."""

from __future__ import annotations

import argparse
from pathlib import Path

NAME = "demo"
HELP = "enhance the bundled sample scan; make a before/after picture"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from siqt_engine.core import parameters
    from siqt_engine.inference.settings import ComputeSettings

    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=Path("demo-output"),
        help="where to write (default: %(default)s)",
    )
    parameters.add_arguments(parser, ComputeSettings)


def run(args: argparse.Namespace) -> int:
    from siqt_engine.core import parameters
    from siqt_engine.enhancement.demo import demonstrate
    from siqt_engine.inference.settings import ComputeSettings

    compute = parameters.from_arguments(ComputeSettings, args)
    print("Enhancing the bundled sample scan (up to a minute on two cores) ...", flush=True)
    done = demonstrate(args.folder, compute=compute)
    gain = done.enhanced_score.psnr_fitted - done.cubic_score.psnr_fitted
    print(f"Enhanced in {done.seconds:.1f} s:")
    print(f"  {done.enhanced.resolve()}")
    print(f"Before and after:\n  {done.picture.resolve()}")
    print("Compared with the high-field template, inside the brain:")
    print(f"  cubic interpolation  {done.cubic_score.fitted_words}")
    print(f"  SIQT                 {done.enhanced_score.fitted_words}  ({gain:+.1f} dB)")
    print("(PSNR and SSIM with the template's 99.9th percentile as range, after a linear fit.)")
    print("This is a simulated scan. For research; not for diagnosis or treatment.")
    return 0
