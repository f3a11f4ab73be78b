"""Is the first or the last slice brighter or darker than its neighbours say?

    python -m benchmarks.quality stack-ends SCANS [--factor 5] [--pictures FOLDER]

Scans with thick slices are enhanced as they are. Of scans with thin slices, a slab in the middle of
the brain is made thick (as `siqt simulate`, with the contrast kept) and enhanced, so that the brain
reaches both of its ends.

For each scan whose brain reaches an end: the mean of each enhanced slice minus that of the
interpolated one, which has the trend of the anatomy, over the pixels of the brain at that end, in
percent of the brain's mean. Each is held against a line through the two slices before and the two
behind it (the outermost slice: through the three on one side). Printed is the largest deviation
among the slices within one slice spacing of the end, and beyond it, and the slice; and the largest
between the slices in the middle, where nothing ends.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from scipy import ndimage

from benchmarks.command import add_model, add_scans, load_enhancer, scan_files
from siqt_engine.core.grid import scaled_affine, slice_axis
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.core.linear import along_axis
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.evaluation.columns import markdown_table
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.orientation import in_canonical_order
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation.brain_mask import brain_mask
from siqt_engine.simulation.forward_model import parameters_for_factor
from siqt_engine.simulation.slice_profile import acquisition_matrix

THICK_MM = 2.0
"""Slice spacing from which a scan is enhanced as it is."""
END_AREA = 0.1
"""Area of the brain in an end slice, relative to the largest, from which it reaches the end."""
SLAB_AREA = 0.6
"""The same for the slab that is cut out of a scan with thin slices."""
SLAB_SLICES = 10
INNER = 3
"""Pixels that the brain is eroded by, so that its edge does not count."""
NOISE = 0.012
SEED = 305


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_scans(parser)
    add_model(parser)
    parser.add_argument("--factor", type=int, default=5, help="of the slabs (default: 5)")
    parser.add_argument("--pictures", type=Path, help="folder for coronal and sagittal pictures")


def run(args: argparse.Namespace) -> None:
    enhancer, rows = load_enhancer(args), []
    for path in scan_files(args.scans):
        volume = in_canonical_order(read_volume(path))
        mask = brain_mask(volume)
        axis = slice_axis(volume.spacing)
        if volume.spacing[axis] < THICK_MM:
            axis = 2
            volume, mask = slab(volume, mask, args.factor)
        rows += ends(enhancer, volume, mask, axis, path, args.pictures)
    header = ["scan", "r", "end", "worst at the end [%]", "slice", "worst in the middle [%]"]
    print(markdown_table(header, rows))


def slab(volume: Volume, mask: np.ndarray, factor: int) -> tuple[Volume, np.ndarray]:
    """Thick slices in the middle of the brain, with noise, and their mask."""
    area = mask.sum(axis=(0, 1))
    wide = np.flatnonzero(area >= SLAB_AREA * area.max())
    matrix = acquisition_matrix(volume.shape[2], *parameters_for_factor(factor))
    first = -(-int(wide[0]) // factor)
    last = min(int(wide[-1]) // factor, first + SLAB_SLICES, len(matrix)) + 1
    data = along_axis(matrix[first:last], volume.data, 2)
    noise = np.random.default_rng(SEED).normal(0, NOISE, data.shape) * data.mean()
    data = np.where(data > 0, np.abs(data + noise), 0).astype(np.float32)
    affine = scaled_affine(volume.affine, factor, 2)
    return Volume(data, affine), mask[..., ::factor][..., first:last]


def ends(
    enhancer: Enhancer,
    volume: Volume,
    mask: np.ndarray,
    axis: int,
    path: Path,
    pictures: Path | None,
) -> list[list[str]]:
    """A row of the table for each end that the brain reaches."""
    options = EnhanceOptions(restore="off", self_calibration=False, force=True)
    result = enhancer.enhance(volume, mask=mask.astype(np.float32), options=options)
    picture = np.moveaxis(result.volume.data, axis, 2)
    brain = np.moveaxis(mask, axis, 2)
    measured = np.moveaxis(volume.data, axis, 2)
    factor = picture.shape[2] // brain.shape[2]
    added = picture - interpolate_slices(measured, factor)
    mean = float(measured[brain].mean())
    area = brain.sum(axis=(0, 1))
    rows = []
    for end, k in (("first", 0), ("last", brain.shape[2] - 1)):
        if area[k] < END_AREA * area.max():
            continue
        inner = ndimage.binary_erosion(brain[..., k], iterations=INNER)
        off = deviations(added[inner].mean(axis=0, dtype=np.float64) / mean)
        near = range(factor + 1) if k == 0 else range((k - 1) * factor, len(off))
        worst = max(near, key=lambda j: abs(off[j]))
        middle = np.abs(off[2 * factor : -3 * factor]).max(initial=0)
        name = f"{path.parent.name}/{path.name.removesuffix('.gz').removesuffix('.nii')}"
        rows.append([
            name, str(factor), end, f"{100 * off[worst]:+.1f}", f"{worst} of {len(off)}",
            f"{100 * middle:.1f}",
        ])  # fmt: skip
    if pictures is not None and rows:
        draw(picture, brain, result.volume.spacing, axis, pictures / f"{path.name}.png")
    return rows


def deviations(means: np.ndarray) -> np.ndarray:
    """Each of a row of numbers minus what a line through its neighbours says."""
    found, count = np.zeros(len(means)), len(means)
    for j in range(count):
        around = [i for i in range(j - 2, j + 3) if i != j and 0 <= i < count]
        if j in (0, count - 1):  # one side alone
            around = list(range(1, 4)) if j == 0 else list(range(count - 4, count - 1))
        line = np.polyfit(np.array(around) - j, means[around], 1)
        found[j] = means[j] - line[1]
    return found


def draw(
    picture: np.ndarray,
    brain: np.ndarray,
    spacing: tuple[float, float, float],
    axis: int,
    target: Path,
) -> None:
    """Two planes across the slices, through the middle of the brain."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    x, y, _ = (int(v) for v in np.argwhere(brain).mean(axis=0))
    in_plane = np.delete(np.array(spacing), axis)
    figure, axes = plt.subplots(1, 2, figsize=(12, 5))
    high = float(np.percentile(picture[picture > 0], 99.5))
    for ax, plane, pixel in zip(axes, (picture[x], picture[:, y]), in_plane[::-1], strict=True):
        ax.imshow(plane.T, origin="lower", cmap="gray", vmin=0, vmax=high,
                  aspect=spacing[axis] / pixel, interpolation="nearest")  # fmt: skip
        ax.axis("off")
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target, dpi=110, bbox_inches="tight")
    plt.close(figure)
