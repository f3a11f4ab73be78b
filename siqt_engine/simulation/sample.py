"""The bundled sample scan: the MNI152 template as a low-field scanner would have seen it.

``python -m siqt_engine.simulation.sample --write`` makes the file anew from the template in
nilearn, with
this project's own simulator; nothing is downloaded. The template is an average of 152 people
and brain-extracted, so that the sample shows nobody's face.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

from siqt_engine.core.geometry import affine_of_part, bounding_box
from siqt_engine.core.resources import resource, resources_root
from siqt_engine.io.mni152 import template_images
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import SourceGeometry, Volume
from siqt_engine.simulation.forward_model import Simulation, SimulationParameters, simulate_pair

NAME = "sample/sub-mni152_acq-lowfield_T1w.nii.gz"
PARAMETERS = SimulationParameters(slice_thickness=3, slice_gap=1, noise_seed=152)
"""The mean of the published T1w prior, r = 4."""

WHITE = 2000.0
"""Intensity given to the brightest voxel of the template, which nilearn scales to 0..1. It is
written in whole numbers: steps of 1 are a twentieth of the noise's standard deviation."""
MNI_SPACE = 4
"""NIfTI-1 code of coordinates in the space of the MNI152 template."""
DESCRIPTION = "MNI152 template, simulated low field, not acquired"
MARGIN = 6
"""Voxels kept around the brain."""


def _brain_box(mask: np.ndarray, multiple: int) -> tuple[slice, slice, slice]:
    """The brain with its margin; the last axis is cut to a multiple of the slice spacing."""
    spans = bounding_box(mask, MARGIN)
    length = spans[2].stop - spans[2].start
    return spans[0], spans[1], slice(spans[2].start, spans[2].stop - length % multiple)


def template_scan() -> tuple[Volume, TissueMaps]:
    """The MNI152 T1w template (1 mm, brain only, RAS+) and its tissue probabilities."""
    template = template_images(1)
    brain, gm, wm = np.clip(template.t1, 0, 1), template.gm, template.wm
    mask = brain > 0
    box = _brain_box(mask, int(PARAMETERS.factor))
    gm, wm = gm * mask, wm * mask
    csf = np.clip(mask - gm - wm, 0, 1)
    affine = affine_of_part(template.affine, [span.start for span in box])
    maps = TissueMaps(gm[box], wm[box], csf[box], source="MNI152 template")
    source = SourceGeometry(sform_code=MNI_SPACE, qform_code=MNI_SPACE)
    return Volume(WHITE * brain[box], affine, source), maps


def make_sample() -> Simulation:
    """Simulate the sample; its ``truth`` is the template it was made from."""
    scan, tissues = template_scan()
    return simulate_pair(scan, tissues, PARAMETERS)


def sample_path() -> Path:
    """The bundled file."""
    return resource(NAME)


def write_sample(folder: Path) -> Path:
    """Simulate the sample and write it, as 16-bit integers, to ``folder``/`NAME`."""
    path = folder / NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    write_volume(make_sample().volume, path, description=DESCRIPTION, dtype=np.int16)
    return path


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="sample", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the file")
    parser.add_argument("--folder", type=Path, default=resources_root(), help="resources folder")
    args = parser.parse_args(argv)
    print(write_sample(args.folder) if args.write else sample_path())
    return 0


if __name__ == "__main__":
    sys.exit(main())
