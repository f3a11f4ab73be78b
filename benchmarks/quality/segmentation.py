"""Grey and white matter against labels: the built-in segmentation, and Atropos beside it.

    python -m benchmarks.quality segmentation DATA [--atropos PYTHON]

DATA is the folder of real scans; its ``test/oasis_miccai2012`` is used. PYTHON is the
interpreter of an environment with antspyx; without it, the built-in figures stand alone.

Two references. The manual one: 133 regions drawn by hand, put together into GM (cortex,
nuclei, cerebellar cortex) and WM (cerebral and cerebellar white matter, brainstem); what has
no label counts as neither. The automatic one: the three-class labels that come with the scans.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.scores import dice
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation import template as registration
from siqt_engine.segmentation.bias_field import correct_bias
from siqt_engine.segmentation.tissues import segment_tissues, spatial_priors

SUBJECTS = ("1010", "1011", "1036")
CSF, GM, WM = 1, 2, 3
WHITE = (35, 40, 41, 44, 45)
"""Brainstem, cerebellar and cerebral white matter."""
FLUID = (4, 11, 46, 49, 50, 51, 52)
"""Third and fourth ventricle, lateral and inferior lateral ventricles, CSF."""
NEITHER = (0, 61, 62, 63, 64)
"""No label; ventral diencephalon and vessels, which hold both."""
METHODS = {
    "built-in": "SIQT",
    "kmeans": "Atropos, KMeans[3]",
    "priors": "Atropos, MNI152 priors, weight 0.25",
}

ATROPOS = """
import sys, time
import ants
image, mask, out, *priors = sys.argv[1:]
scan, mask = ants.image_read(image), ants.image_read(mask)
start = time.process_time()
scan = ants.n4_bias_field_correction(scan, mask=mask, shrink_factor=4)
options = dict(a=scan, x=mask, m="[0.1,1x1x1]", c="[5,0]")
if priors:
    found = ants.atropos(i=[ants.image_read(p) for p in priors], priorweight=0.25, **options)
else:
    found = ants.atropos(i="KMeans[3]", **options)
print(time.process_time() - start)
ants.image_write(found["segmentation"], out)
"""


@dataclass(frozen=True)
class Row:
    """Dice coefficients of one method on one scan, and the processor time it took (s)."""

    subject: str
    method: str
    manual_gm: float
    manual_wm: float
    automatic_gm: float
    automatic_wm: float
    seconds: float


def integers(path: Path) -> np.ndarray:
    return np.round(read_volume(path).data).astype(np.int16)


def built_in(scan: Volume, mask: np.ndarray) -> tuple[np.ndarray, float]:
    """Labels 1-3, and seconds of processor time."""
    start = time.process_time()
    maps = segment_tissues(scan, mask=mask)
    seconds = time.process_time() - start
    labels = np.argmax(np.stack([maps.csf, maps.gm, maps.wm]), axis=0) + 1
    return np.where(mask, labels, 0), seconds


def atropos(
    python: Path, scan: Volume, mask: np.ndarray, work: Path, *, priors: bool
) -> tuple[np.ndarray, float]:
    """Labels 1-3, and seconds of processor time: N4, Atropos with an MRF, 5 iterations."""
    named = {"image": scan, "mask": scan.with_data(mask.astype(np.float32))}
    if priors:
        flat = correct_bias(scan, mask)
        maps, _ = spatial_priors(flat, mask, registration.affine_to_template(flat))
        for label, row in zip((CSF, GM, WM), (maps[2], maps[0], maps[1]), strict=True):
            whole = np.zeros(scan.shape, dtype=np.float32)
            whole[mask] = row
            named[f"prior{label}"] = scan.with_data(whole)
    for name, volume in named.items():
        write_volume(volume, work / f"{name}.nii.gz")
    out = work / "labels.nii.gz"
    inputs = [work / f"{name}.nii.gz" for name in ("image", "mask")]
    extra = [work / f"prior{label}.nii.gz" for label in (CSF, GM, WM)] if priors else []
    words = [str(w) for w in (python, "-c", ATROPOS, *inputs, out, *extra)]
    told = subprocess.run(words, check=True, capture_output=True, text=True)
    return integers(out), float(told.stdout.split()[-1])


def rows(folder: Path, python: Path | None, work: Path) -> Iterator[Row]:
    for subject in SUBJECTS:
        scan = read_volume(folder / f"{subject}_T1w_brain.nii.gz")
        automatic = integers(folder / f"{subject}_tissues.nii.gz")
        regions = integers(folder / f"{subject}_labels.nii.gz")
        mask = automatic > 0
        white = np.isin(regions, WHITE)
        grey = ~white & ~np.isin(regions, FLUID + NEITHER)
        for method in METHODS:
            if method == "built-in":
                labels, seconds = built_in(scan, mask)
            elif python is None:
                continue
            else:
                labels, seconds = atropos(python, scan, mask, work, priors=method == "priors")
            yield Row(
                subject,
                METHODS[method],
                dice(labels == GM, grey),
                dice(labels == WM, white),
                dice(labels == GM, automatic == GM),
                dice(labels == WM, automatic == WM),
                seconds,
            )


def cells(row: Row, name: str) -> str:
    figures = (row.manual_gm, row.manual_wm, row.automatic_gm, row.automatic_wm)
    return f"| {name} | " + " | ".join(f"{f:.3f}" for f in figures) + f" | {row.seconds:.0f} |"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", type=Path)
    parser.add_argument("--atropos", type=Path, metavar="PYTHON")


def run(args: argparse.Namespace) -> None:
    folder = args.data / "test" / "oasis_miccai2012"
    print("| scan, method | GM, manual | WM, manual | GM, automatic | WM, automatic | CPU s |")
    print("|---|---|---|---|---|---|")
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as work:
        for row in rows(folder, args.atropos, Path(work)):
            found.append(row)
            print(cells(row, f"{row.subject}, {row.method}"), flush=True)
    for method in dict.fromkeys(row.method for row in found):
        own = [row for row in found if row.method == method]
        mean = np.mean(
            [(r.manual_gm, r.manual_wm, r.automatic_gm, r.automatic_wm, r.seconds) for r in own],
            axis=0,
        )
        print(cells(Row("mean", method, *(float(m) for m in mean)), f"**mean, {method}**"))
