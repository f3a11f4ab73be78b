"""Enhance every real scan of a folder and say what came of it, as a Markdown table.

    python -m benchmarks.trust real-scans FOLDER [--out PICTURES]

Each scan is enhanced as ``siqt enhance`` would, then acquired again by the forward model and
compared with what was measured, inside the brain; interpolation is treated alike. Scans that
are not made of thick slices are refused and named below the table; maps of labels are left out.
The pictures show heads: they are for looking at, not for publishing.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from siqt_engine.core.grid import high_field_affine, slice_axis
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.enhancer import EnhancementResult, Enhancer
from siqt_engine.enhancement.planning.plan_sentences import (
    CONTRAST_CHANGED,
    CONTRAST_KEPT,
    CONTRAST_MATCHED,
    CONTRAST_RESTORED,
)
from siqt_engine.enhancement.preparation.suitability import check_usable
from siqt_engine.enhancement.reconstruction.agreement import Consistency, measure_consistency
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.library import choose_model, contrast_of, find_model

MODES = {
    CONTRAST_MATCHED: "matched",
    CONTRAST_CHANGED: "free",
    CONTRAST_KEPT: "kept",
    CONTRAST_RESTORED: "restored",
}


@dataclass(frozen=True)
class Row:
    """One scan of the table."""

    name: str
    volume: Volume
    contrast: str
    mode: str
    result: EnhancementResult | None = None
    enhanced: Consistency | None = None
    cubic: Consistency | None = None
    seconds: float = 0.0


HEADER = (
    "| scan | voxels | mm | contrast | seconds | correlation | difference | cubic: correlation "
    "| cubic: difference | mode |\n|---|---|---|---|---|---|---|---|---|---|"
)


def interpolated(volume: Volume, factor: int) -> Volume:
    """Cubic interpolation on the enhanced grid."""
    axis = slice_axis(volume.spacing)
    data = interpolate_slices(np.moveaxis(volume.data, axis, 2), factor)
    affine = high_field_affine(volume.affine, factor, axis)
    return Volume(np.moveaxis(data, 2, axis), affine, volume.source)


def check_geometry(volume: Volume, enhanced: Volume, factor: int) -> None:
    """Raise where a voxel of the scan is not where it was."""
    axis = slice_axis(volume.spacing)
    step = np.ones(3)
    step[axis] = factor
    corners = np.array(volume.shape) - 1
    for index in (np.zeros(3), corners):
        before = volume.affine @ [*index, 1]
        after = enhanced.affine @ [*(index * step), 1]
        if np.abs(before - after).max() > 1e-3:
            raise VolumeError(f"voxel {index} moved from {before[:3]} to {after[:3]} mm")
    if enhanced.shape != tuple(int(n) for n in np.array(volume.shape) * step):
        raise VolumeError(f"{volume.shape} became {enhanced.shape}")


class Table:
    """Runs scans; a model is loaded once."""

    def __init__(self, model: str | None, device: str, threads: int | None) -> None:
        self.models = [find_model(model)] if model else None
        self.device, self.threads = device, threads
        self.enhancers: dict[Path, Enhancer] = {}

    def run(self, path: Path) -> Row | None:
        volume = read_volume(path)
        if any(f.code == "label-map" for f in check_scan(volume, path=path)):
            return None
        contrast = contrast_of(path)
        name = f"{path.parent.name}/{path.name.removesuffix('.nii.gz')}"
        try:
            check_usable(volume)
        except VolumeError as error:
            return Row(name, volume, contrast or "?", f"refused: {error}")
        choice = choose_model(volume, contrast, models=self.models)
        where = choice.model.path
        if where not in self.enhancers:
            self.enhancers[where] = Enhancer.from_checkpoint(
                where, compute=ComputeSettings(device=self.device, threads=self.threads)
            )
        enhancer = self.enhancers[where]
        enhancer.choice = choice
        start = time.perf_counter()
        result = enhancer.enhance(volume)
        seconds = time.perf_counter() - start
        axis = slice_axis(volume.spacing)
        factor = result.volume.shape[axis] // volume.shape[axis]
        check_geometry(volume, result.volume, factor)
        if not np.isfinite(result.volume.data).all():
            raise VolumeError(f"{name}: the enhanced scan holds voxels that are not numbers")
        mask = result.mask.data > 0.5
        mode = next((MODES[f] for f in result.findings if f in MODES), "?")
        return Row(
            name, volume, contrast or "?", mode, result,
            measure_consistency(volume, result.volume, mask),
            measure_consistency(volume, interpolated(volume, factor), mask), seconds,
        )  # fmt: skip


def line(row: Row) -> str:
    shape = " x ".join(str(n) for n in row.volume.shape)
    size = " x ".join(f"{s:.3g}" for s in row.volume.spacing)
    cells = [row.name, shape, size, row.contrast]
    if row.enhanced is None or row.cubic is None:
        cells += ["", "", "", "", ""]
    else:
        cells.append(f"{row.seconds:.1f}")
        for found in (row.enhanced, row.cubic):
            cells += [
                f"{found.correlation:.4f}",
                f"{100 * found.bias:+.1f} ± {100 * found.standard_deviation:.1f} %",
            ]
    return "| " + " | ".join([*cells, row.mode]) + " |"


def pictures(row: Row, folder: Path) -> None:
    """Interpolated and enhanced, three planes and a magnified part of each."""
    from matplotlib.figure import Figure

    if row.result is None:
        return
    mask = row.result.mask.data > 0.5
    axis = slice_axis(row.volume.spacing)
    factor = row.result.volume.shape[axis] // row.volume.shape[axis]
    columns = [
        ("cubic", interpolated(row.volume, factor)),
        ("enhanced", row.result.volume),
    ]
    top = float(np.percentile(row.volume.data[mask], 99.7))
    middle = [int(np.median(np.flatnonzero(mask.any(axis=o)))) for o in ((1, 2), (0, 2), (0, 1))]
    middle[axis] = middle[axis] * factor + factor // 2  # between two acquired slices
    spans = [
        np.flatnonzero(np.repeat(mask, factor, axis).any(axis=o)) for o in ((1, 2), (0, 2), (0, 1))
    ]
    size = row.result.volume.spacing
    figure = Figure(figsize=(22, 21), facecolor="black")
    axes = figure.subplots(3, 4, gridspec_kw={"wspace": 0.02, "hspace": 0.02})
    for cut in range(3):
        right, up = (a for a in range(3) if a != cut)
        planes = [np.take(v.data, middle[cut], axis=cut) for _, v in columns]
        zoom = tuple(
            slice(int(s[0] + 0.28 * (s[-1] - s[0])), int(s[0] + 0.72 * (s[-1] - s[0])) + 1)
            for s in (spans[right], spans[up])
        )
        shown = [*planes, *(p[zoom] for p in planes)]
        for ax, plane, title in zip(axes[cut], shown, ["cubic", "enhanced"] * 2, strict=True):
            ax.imshow(
                plane.T, cmap="gray", vmin=0, vmax=top, origin="lower",
                aspect=size[up] / size[right], interpolation="nearest",
            )  # fmt: skip
            ax.set_title(title, color="white", fontsize=9, pad=2)
            ax.set_axis_off()
    figure.suptitle(row.name, color="white")
    figure.savefig(folder / (row.name.replace("/", "_") + ".png"), dpi=60, bbox_inches="tight")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="folder for pictures")
    parser.add_argument("--model")
    parser.add_argument("--only", default="", help="only files whose path holds this")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int)


def run(args: argparse.Namespace) -> None:
    table = Table(args.model, args.device, args.threads)
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
    print(HEADER)
    refused: dict[str, list[str]] = {}
    for path in sorted(args.folder.rglob("*.nii*")):
        if args.only not in str(path):
            continue
        row = table.run(path)
        if row is None:
            continue
        if row.result is None:
            refused.setdefault(path.parent.name, []).append(path.name.partition(".")[0])
            continue
        print(line(row), flush=True)
        if args.out:
            pictures(row, args.out)
    for folder, names in refused.items():
        print(f"\nRefused, because the slices are not thick: {folder}: {', '.join(names)}.")
