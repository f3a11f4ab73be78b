"""Odd scans that people met: each is read and judged as it should be. Needs the real files."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.nifti import read_mask, read_volume
from siqt_engine.io.volume import VolumeError
from siqt_engine.segmentation.brain_mask import find_brain


@pytest.fixture(scope="module")
def cases() -> Path:
    """The folder of odd scans: ``$SIQT_CASES``, or ``cases`` beside the folder of real scans."""
    beside = Path(__file__).resolve().parents[3] / "shared" / "data"
    folder = Path(os.environ.get("SIQT_DATA") or beside).parent / "cases"
    folder = Path(os.environ.get("SIQT_CASES") or folder)
    if not (folder / "_good").is_dir():
        pytest.skip(f"no folder of odd scans at {folder}; set SIQT_CASES")
    return folder


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("_good/head_T2w", set()),
        ("background_below_zero/brain_T1w", {"fill-value"}),
        ("zscored_brain/brain_T1w", {"normalised", "fill-value"}),
        ("zscored_brain/brain_min_background_T1w", {"normalised"}),
        ("blank_slices/head_T2w", {"empty-slices"}),
        ("blank_slices/brain_one_blank_T1w", {"empty-slices"}),
        ("int16_wrap/head_T2w", {"overflow"}),
        ("pixel_padding/head_T2w", {"fill-value"}),
        ("few_grey_levels/head_T1w", {"few-levels"}),
        ("sform_all_zero/crop_T2w", {"unusable-sform"}),
        ("sform_all_zero/crop_nan_sform_T2w", {"unusable-sform"}),
        ("pixdim_zero/crop_T2w", {"two-voxel-sizes"}),
        ("pixdim_zero/crop_nan_T2w", {"two-voxel-sizes"}),
        ("dim4_zero/crop_T2w", set()),
        ("gzip_trailing_bytes/crop_T2w", set()),
        ("gzip_trailing_bytes/crop_more_T2w", set()),
    ],
)
def test_what_is_odd_is_told_and_the_scan_is_read(cases, name, codes):
    path = cases / f"{name}.nii.gz"
    found = {f.code for f in check_scan(read_volume(path), path=path)}
    assert codes <= found
    assert not found & {"ct", "label-map", "negative", "mostly-empty"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("gzip_twice/crop_T2w", "compressed twice"),
        ("slices_in_4th_dim/crop_T2w", "lie along the fourth dimension"),
    ],
)
def test_what_cannot_be_read_is_said(cases, name, words):
    with pytest.raises(VolumeError, match=words):
        read_volume(cases / f"{name}.nii.gz")


def test_a_mask_of_ones_is_a_mask(cases):
    assert (read_mask(cases / "mask_all_ones" / "mask.nii.gz").data == 1).all()


@pytest.mark.parametrize(
    ("name", "good", "lost"),
    [
        ("background_below_zero/brain_T1w", "brain_T1w", []),
        ("zscored_brain/brain_T1w", "brain_T1w", []),
        ("zscored_brain/brain_min_background_T1w", "brain_T1w", []),
        ("blank_slices/brain_one_blank_T1w", "brain_T1w", [20]),
        ("blank_slices/head_T2w", "head_T2w", [15, 16]),
        ("pixel_padding/head_T2w", "head_T2w", []),
    ],
)
def test_the_brain_is_that_of_the_sound_twin(cases, name, good, lost):
    wanted = find_brain(read_volume(cases / "_good" / f"{good}.nii.gz"))
    found = find_brain(read_volume(cases / f"{name}.nii.gz"))
    assert found.extracted == wanted.extracted
    one, two = (np.delete(brain.mask, lost, axis=2) for brain in (found, wanted))
    assert 2 * (one & two).sum() / (one.sum() + two.sum()) > 0.98
