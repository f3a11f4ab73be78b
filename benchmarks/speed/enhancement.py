"""Time and memory of one enhancement, each in a process of its own.

    python -m benchmarks.speed enhancement [SCAN.nii.gz ...]

Without arguments a synthetic head of 256 x 256 x 40 voxels is enhanced. Memory is the peak of the
resident set while enhancing, less what is resident once everything has been imported. The total
time is that of the whole ``siqt enhance`` process, start and files included.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from scipy import ndimage

from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume

MIB = 2**20


def synthetic_head(
    shape: tuple[int, int, int] = (256, 256, 40),
    spacing: tuple[float, float, float] = (0.9, 0.9, 4.0),
) -> Volume:
    """A head with scalp, skull, fluid, grey and white matter, and noise."""
    x, y, z = np.ogrid[tuple(slice(-(n - 1) / 2, (n - 1) / 2 + 1) for n in shape)]
    radius = np.sqrt(
        (x * spacing[0] / 68) ** 2 + (y * spacing[1] / 85) ** 2 + (z * spacing[2] / 64) ** 2
    )
    data = np.zeros(shape, np.float32)
    for outer, value in ((1.25, 800), (1.17, 60), (1.02, 300), (0.97, 650), (0.8, 900)):
        data[radius < outer] = value
    folds = ndimage.gaussian_filter(np.random.default_rng(1).normal(size=shape), (4, 4, 1))
    data[(radius < 0.97) & (radius > 0.6) & (folds > folds.std())] = 650
    data = ndimage.gaussian_filter(data, (0.6, 0.6, 0.3))
    data += np.random.default_rng(0).normal(scale=12, size=shape)
    affine = np.diag([*spacing, 1.0])
    return Volume(np.abs(data).astype(np.float32), affine)


def resident(entry: str) -> int:
    """VmRSS (now) or VmHWM (peak) of this process in bytes."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(entry))


def measure(path: str, model: str | None, device: str, backend: str, threads: int | None) -> None:
    """In a process of its own: enhance, and print times and memory as JSON."""
    import nibabel  # noqa: F401
    import SimpleITK  # noqa: F401

    from siqt_engine.core.openvino_runtime import has_openvino, import_openvino
    from siqt_engine.enhancement.enhancer import Enhancer
    from siqt_engine.io.nifti import read_volume
    from siqt_engine.models.library import choose_model, contrast_of, find_model
    from siqt_engine.segmentation import brain_mask as brain  # noqa: F401

    if has_openvino() and backend != "torch":
        import_openvino()
    imported = resident("VmRSS")
    volume = read_volume(path)
    models = [find_model(model)] if model else None
    choice = choose_model(volume, contrast_of(path) or "T1w", models=models)
    enhancer = Enhancer.from_checkpoint(
        choice.model.path, compute=ComputeSettings(device=device, backend=backend, threads=threads)
    )
    result = enhancer.enhance(volume)
    print(
        json.dumps(
            {
                "peak": resident("VmHWM") - imported,
                "imported": imported,
                "tile": result.provenance.parameters["tile"],
                "device": result.provenance.device,
                "timings": result.timings,
                "seconds": result.provenance.seconds,
            }
        )
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scans", nargs="*")
    parser.add_argument("--model")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--backend", default="auto")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> None:
    if args.measure:
        measure(args.scans[0], args.model, args.device, args.backend, args.threads)
        return
    flags = ["--device", args.device, "--backend", args.backend]
    flags += ["--model", args.model] if args.model else []
    flags += ["--threads", str(args.threads)] if args.threads else []
    with tempfile.TemporaryDirectory() as folder:
        scans = args.scans
        if not scans:
            scans = [str(Path(folder) / "head_T1w.nii.gz")]
            write_volume(synthetic_head(), scans[0])
        for scan in scans:
            report(scan, flags, Path(folder) / "enhanced.nii.gz")


def report(scan: str, flags: list[str], out: Path) -> None:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "siqt_engine.cli", "enhance", scan, str(out), *flags, "-q"],
        check=True,
    )
    total = time.perf_counter() - start
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.speed", "enhancement", "--measure", scan, *flags],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    told = json.loads(done.stdout.splitlines()[-1])
    print(f"{Path(scan).name}: {told['device']}, tiles of {told['tile']}")
    print(f"  whole process {total:.1f} s; enhancing alone {told['seconds']:.1f} s:")
    for stage, seconds in told["timings"].items():
        print(f"    {stage:<20}{seconds:6.1f} s")
    print(
        f"  memory: {told['imported'] / MIB:.0f} MiB after the imports, "
        f"{told['peak'] / MIB:.0f} MiB more at the peak"
    )
