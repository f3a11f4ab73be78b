"""Sheared slices: what lies at a place of the world stays there."""

from __future__ import annotations

from pathlib import Path

import dicom_series as made
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.io import list_series, read_volume
from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.dicom.straighten import straightened, upright_by_dcm2niix

SHAPE = (30, 34, 9)
SIGMA_MM = 6.0
"""Of the landmarks: wide enough for slices that are 5.5 mm apart."""


def landmark(shape: tuple[int, ...], affine: np.ndarray, place: np.ndarray) -> np.ndarray:
    """A ball around a place of the world, as the voxels of a grid see it."""
    index = np.indices(shape).reshape(3, -1)
    world = affine[:3, :3] @ index + affine[:3, 3:]
    squared = ((world - place[:, None]) ** 2).sum(axis=0)
    return (1000 * np.exp(-squared / (2 * SIGMA_MM**2))).reshape(shape)


def centre(data: np.ndarray, affine: np.ndarray) -> np.ndarray:
    index = np.indices(data.shape).reshape(3, -1)
    middle = (index * data.ravel()).sum(axis=1) / data.sum()
    return affine[:3, :3] @ middle + affine[:3, 3]


def sheared(shear: tuple[float, float], orientation: tuple[float, ...]) -> np.ndarray:
    step = shear[0] * np.array(orientation[:3]) + shear[1] * np.array(orientation[3:])
    return made.geometry(SHAPE, orientation, (2.0, 1.8), 5.5, (-25.0, -30.0, -20.0), step)[1]


@given(
    st.tuples(st.floats(-2.5, 2.5), st.floats(-2.5, 2.5)),
    st.sampled_from([made.AXIAL, made.CORONAL, made.SAGITTAL, made.oblique()]),
    st.tuples(*[st.floats(-1.5, 1.5)] * 3),
    st.booleans(),
)
def test_a_landmark_keeps_its_place(
    shear: tuple[float, float],
    orientation: tuple[float, ...],
    beside: tuple[float, ...],
    flip: bool,
) -> None:
    affine = sheared(shear, orientation)
    if flip:  # slices that follow one another against the normal
        affine[:3, 3] += affine[:3, 2] * (SHAPE[2] - 1)
        affine[:3, 2] *= -1
    place = affine[:3, :3] @ (np.array(SHAPE) // 2 + np.array(beside)) + affine[:3, 3]
    data, upright = straightened(landmark(SHAPE, affine, place), affine)
    axes = upright[:3, :3] / np.linalg.norm(upright[:3, :3], axis=0)
    np.testing.assert_allclose(axes.T @ axes, np.eye(3), atol=1e-6)
    assert np.linalg.norm(centre(data, upright) - place) < 0.1


def test_slices_that_are_shifted_by_whole_pixels_keep_their_values() -> None:
    affine = np.diag([2.0, 2.0, 5.0, 1.0])
    affine[:3, 2] = [2.0, -4.0, 5.0]  # one pixel, two pixels
    data = np.random.default_rng(1).uniform(1, 9, SHAPE).astype(np.float32)
    found, upright = straightened(data, affine)
    for k in range(SHAPE[2]):
        start = np.linalg.inv(upright) @ affine @ [0, 0, k, 1]
        i, j, n = np.rint(start[:3]).astype(int)
        assert n == k
        there = found[i : i + SHAPE[0], j : j + SHAPE[1], k]
        np.testing.assert_allclose(there, data[:, :, k], atol=1e-4)
        assert np.count_nonzero(found[:, :, k] > 1e-4) == data[:, :, k].size


@pytest.mark.parametrize("orientation", [made.AXIAL, made.oblique()])
def test_a_sheared_series_is_read_upright_and_told(
    tmp_path: Path, orientation: tuple[float, ...]
) -> None:
    affine = sheared((0.4, -1.2), orientation)
    place = affine[:3, :3] @ (np.array(SHAPE) // 2 + 0.7) + affine[:3, 3]
    data = landmark(SHAPE, affine, place).astype(np.uint16)
    made.write_series(
        tmp_path, data, orientation=orientation, pixel=(2.0, 1.8), origin=(-25.0, -30.0, -20.0),
        shear=0.4 * np.array(orientation[:3]) - 1.2 * np.array(orientation[3:]),
    )  # fmt: skip
    assert list_series(tmp_path).choose().spacing_mm == pytest.approx(5.5)
    volume = read_volume(tmp_path)
    assert np.linalg.norm(centre(volume.data, volume.affine) - place) < 0.1
    # where dcm2niix puts it is far from there: the reason for all this
    assert np.linalg.norm(centre(data, upright_by_dcm2niix(affine)) - place) > 2
    told = " ".join(finding.message for finding in check_scan(volume))
    assert "sheared by 13.0 degrees" in told and "shifted in its plane" in told
