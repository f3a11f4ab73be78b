"""``siqt segment``: brain mask and tissue maps of a scan."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from siqt_engine.io.tissue_maps import TissueMaps
    from siqt_engine.io.volume import Volume

NAME = "segment"
HELP = "make a brain mask and maps of grey matter, white matter and CSF"
MAPS = {"gm": "GM", "wm": "WM", "csf": "CSF"}
"""Field of `TissueMaps`, and the BIDS label in the file name."""
NAMED = {
    "brain": "brain (grey and white matter)",
    "gm": "grey matter",
    "wm": "white matter",
    "csf": "cerebrospinal fluid",
}
VOLUME = "The volume of the {} is {:.0f} ml ({:.0f} to {:.0f})."
NOT_T1W = (
    "White matter is not brighter than grey matter. The tissue maps are made for T1w scans, and "
    "this scan does not look like one."
)
THICK = "The slices are {mm:.1f} mm apart. Most voxels hold several tissues, so the maps are rough."
ODD_SIZE = (
    "The brain measures {litres:.2f} l. This is unusual. Check whether the mask leaves out a part "
    "of the brain, or holds more than the brain."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from siqt_engine.batch.job import Outputs
    from siqt_engine.core import parameters

    parser.add_argument(
        "input",
        type=Path,
        help="T1w scan (.nii, .nii.gz), whole head or brain alone; any contrast with --mask-only",
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder to write to; made if missing"
    )
    parser.add_argument(
        "--mask-only", action="store_true", help="write the brain mask and nothing else"
    )
    parser.add_argument(
        "--mask", type=Path, metavar="FILE", help="brain mask on the scan's grid (default: found)"
    )
    parser.add_argument(
        "--ignore-spm", action="store_true", help="do not use SPM's c1/c2/c3 maps beside the scan"
    )
    parser.add_argument(
        "--like", type=Path, metavar="SCAN",
        help="write the mask and the maps on the grid of this scan, which lies in the same world",
    )  # fmt: skip
    parser.add_argument(
        "--series", type=int, metavar="NO.",
        help="which series of a DICOM folder, by its number in `siqt list` (default: the only one)",
    )  # fmt: skip
    parameters.add_arguments(parser, Outputs, only=("keep_identity",))
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing")


def outputs(scan: Path, folder: Path, *, mask_only: bool) -> dict[str, Path]:
    """Where each result goes: "mask", and the fields of `MAPS`."""
    from siqt_engine.io.filenames import plain_suffix

    stem = plain_suffix(scan).name
    paths = {"mask": folder / f"{stem}_desc-brain_mask.nii.gz"}
    if not mask_only:
        for tissue, label in MAPS.items():
            paths[tissue] = folder / f"{stem}_label-{label}_probseg.nii.gz"
    return paths


def mask_from(path: Path, volume: Volume) -> Volume:
    """A mask that the user gives; it must lie on the scan's grid."""
    from siqt_engine.io.nifti import read_mask
    from siqt_engine.io.volume import VolumeError

    mask = read_mask(path)
    if not mask.same_grid(volume, tolerance_mm=0.1):
        raise VolumeError(
            f"the mask {path.name} (shape {mask.shape}) does not lie on the grid of the scan "
            f"(shape {volume.shape}). Give a mask on the scan's grid"
        )
    return mask


def doubts(volume: Volume, tissues: TissueMaps) -> tuple[str, ...]:
    """What speaks against the maps, in words."""
    from siqt_engine.io.tissue_maps import tissue_volumes

    white = float((volume.data * tissues.wm).sum() / max(float(tissues.wm.sum()), 1e-6))
    grey = float((volume.data * tissues.gm).sum() / max(float(tissues.gm.sum()), 1e-6))
    found = []
    if white <= grey:
        found.append(NOT_T1W)
    if max(volume.spacing) > 2.5:
        found.append(THICK.format(mm=max(volume.spacing)))
    litres = sum(tissue_volumes(volume, tissues).values()) / 1000
    if not 0.7 < litres < 2.2:
        found.append(ODD_SIZE.format(litres=litres))
    return tuple(found)


def run(args: argparse.Namespace) -> int:
    import time
    from dataclasses import asdict, replace

    import numpy as np

    from siqt_engine.cli.progress import progress_bar
    from siqt_engine.io.filenames import file_beside, told_name
    from siqt_engine.io.nifti import read_volume
    from siqt_engine.io.resampling import resample_like
    from siqt_engine.io.sidecar import Provenance, check_result_writable, write_results
    from siqt_engine.io.tissue_maps import spm_tissue_maps
    from siqt_engine.segmentation.brain_mask import brain_mask
    from siqt_engine.segmentation.tissues import segment_tissues
    from siqt_engine.segmentation.volume_range import volume_ranges

    started = time.perf_counter()
    if args.out.exists() and not args.out.is_dir():
        raise NotADirectoryError(f"--out {args.out.name} is a file. Give the name of a folder")
    volume = read_volume(args.input, series=args.series, keep_identity=bool(args.keep_identity))
    scan = file_beside(args.input, volume)
    paths = outputs(scan, args.out, mask_only=args.mask_only)
    like = read_volume(args.like) if args.like else None
    if args.out.is_dir():
        for path in paths.values():
            check_result_writable(path, inputs=(args.input,))
    given = mask_from(args.mask, volume).data > 0.5 if args.mask else None
    tissues, mask, source = None, given, "given" if args.mask else "built-in"
    if not args.mask_only and not args.ignore_spm and not args.mask:
        tissues = spm_tissue_maps(scan, volume)
    with progress_bar(quiet=args.quiet) as on_progress:
        if tissues is None and mask is None:
            mask = brain_mask(volume, on_progress=on_progress)
        if tissues is None and not args.mask_only:
            tissues = segment_tissues(volume, mask=mask, on_progress=on_progress)
    warnings: tuple[str, ...] = ()
    if tissues is not None:
        mask, source = tissues.brain > 0.5, tissues.source
        warnings = doubts(volume, tissues)

    args.out.mkdir(parents=True, exist_ok=True)
    ranges = {} if tissues is None else volume_ranges(volume, tissues)
    provenance = Provenance(
        command=NAME,
        parameters={
            "TissueMaps": source if tissues is not None else None,
            "BrainMask": source,
            "VolumesMillilitres": {name: asdict(found) for name, found in ranges.items()},
        },
        fields={"SpatialReference": told_name(args.like, like)} if like is not None else {},
        seconds=time.perf_counter() - started,
        warnings=warnings,
        input_spacing_mm=volume.spacing,
    ).with_input(args.input, volume.source.origin)
    results = []
    for name, path in paths.items():
        data = np.asarray(mask, np.float32) if name == "mask" else getattr(tissues, name)
        words = "brain mask" if name == "mask" else f"share of {NAMED[name]}"
        found = volume.with_data(data)
        if like is not None:
            found = resample_like(found, like, kind="mask" if name == "mask" else "map")
        results.append((found, path, replace(provenance, description=words)))
    dtypes = [np.uint8 if name == "mask" else np.float32 for name in paths]
    write_results(results, dtypes=dtypes)
    if not args.quiet:
        for warning in warnings:
            print(f"Note: {warning}")
        for name, told in ranges.items():
            print(VOLUME.format(NAMED[name], told.ml, told.low, told.high))
        for path in paths.values():
            print(f"Written: {path}")
    return 0
