"""Formats besides NIfTI, and the example of one."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from nibabel.freesurfer import MGHImage

from siqt_engine.io import FORMATS, ScanFormat, Volume, VolumeError, plain_suffix, read_volume
from siqt_engine.io.formats import register_format
from siqt_engine.io.scans import find_scans

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "new_format.py"
TILTED = np.array([[0, 0, 3.0, -20], [-0.9, 0.1, 0, 30], [0.1, 0.9, 0, 5], [0, 0, 0, 1]])


@pytest.fixture
def formats() -> Iterator[list[ScanFormat]]:
    """The registry, left as it was."""
    before = list(FORMATS)
    yield FORMATS
    FORMATS[:] = before


@pytest.fixture
def example(formats: list[ScanFormat]) -> ScanFormat:
    runpy.run_path(str(EXAMPLE))
    return formats[-1]


def write_mgh(path: Path) -> np.ndarray:
    data = np.random.default_rng(1).normal(100, 10, (7, 8, 9)).astype(np.float32)
    MGHImage(data, TILTED).to_filename(path)
    return data


def test_an_unknown_ending_is_refused_in_words(tmp_path: Path) -> None:
    write_mgh(tmp_path / "scan.mgz")
    with pytest.raises(VolumeError, match="only NIfTI"):
        read_volume(tmp_path / "scan.mgz")


@pytest.mark.parametrize("name", ["scan_T1w.mgz", "SCAN_T1w.MGH"])
def test_the_example_keeps_every_voxel_in_its_place(
    tmp_path: Path, example: ScanFormat, name: str
) -> None:
    data = write_mgh(tmp_path / name)
    volume = read_volume(tmp_path / name)
    assert isinstance(volume, Volume)
    for index in [(0, 0, 0), (6, 2, 5), (3, 7, 8)]:
        world = TILTED @ [*index, 1]
        i, j, k = np.rint((np.linalg.inv(volume.affine) @ world)[:3]).astype(int)
        assert volume.data[i, j, k] == data[index]
        assert volume.affine @ [i, j, k, 1] == pytest.approx(world, abs=1e-4)


def test_scans_of_the_format_are_found_and_named(tmp_path: Path, example: ScanFormat) -> None:
    write_mgh(tmp_path / "sub-01_T1w.mgz")
    assert find_scans(tmp_path) == [tmp_path / "sub-01_T1w.mgz"]
    assert plain_suffix("scans/sub-01_T1w.mgz") == Path("scans/sub-01_T1w")


def test_a_damaged_file_is_told_in_words(tmp_path: Path, example: ScanFormat) -> None:
    (tmp_path / "scan.mgz").write_bytes(b"\x1f\x8b no scan")
    with pytest.raises(VolumeError, match="scan.mgz: cannot be read as an MGH file"):
        read_volume(tmp_path / "scan.mgz")
    with pytest.raises(FileNotFoundError, match=r"none\.mgz"):
        read_volume(tmp_path / "none.mgz")


@pytest.mark.parametrize("suffix", [".nii", ".nii.gz", ".mgz"])
def test_an_ending_belongs_to_one_format(example: ScanFormat, suffix: str) -> None:
    with pytest.raises(ValueError, match=rf"end in {suffix}"):
        register_format(ScanFormat("Another", (suffix,), example.read))
