"""`siqt demo` does what it prints: an enhanced scan, a picture, and a gain over interpolation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import matplotlib.image
import numpy as np
import PIL.Image
import pytest

from siqt_engine.cli import main as cli
from siqt_engine.enhancement import demo
from siqt_engine.enhancement.demo import ENHANCED, MODEL_TAG, PICTURE
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.sidecar import sidecar_path
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.sample import make_sample, sample_path

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "output"


def part_of(volume: Volume, slices: slice) -> Volume:
    affine = volume.affine.copy()
    affine[:3, 3] += affine[:3, 2] * slices.start
    return replace(volume, data=volume.data[..., slices].copy(), affine=affine)


@pytest.fixture(scope="module")
def part(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The demonstration works on 8 slices of the sample, which takes a fifth of the time."""
    path = tmp_path_factory.mktemp("sample") / sample_path().name
    write_volume(part_of(read_volume(sample_path()), slice(20, 28)), path)
    truth = part_of(make_sample().truth, slice(80, 112))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demo, "sample_path", lambda: path)
        patch.setattr(demo, "make_sample", lambda: SimpleNamespace(truth=truth))
        yield path


@pytest.fixture(scope="module")
def printed(folder: Path, part: Path) -> str:
    """What ``siqt demo`` prints."""
    with pytest.MonkeyPatch.context() as patch:
        lines: list[str] = []
        patch.setattr("builtins.print", lambda *words, **_: lines.append(" ".join(map(str, words))))
        assert cli.main(["demo", str(folder), "--device", "cpu"]) == 0
    return "\n".join(lines)


def test_demo_says_where_things_are(printed: str, folder: Path) -> None:
    for name in (ENHANCED, PICTURE):
        assert str(folder / name) in printed
        assert (folder / name).is_file()
    assert "not for diagnosis" in printed


def test_demo_gains_over_cubic_interpolation(printed: str) -> None:
    """On the bundled sample with the bundled model; the floor for people is in results.md."""
    cubic, ours = (
        tuple(map(float, found))
        for found in re.findall(r"PSNR ([\d.]+) dB, SSIM ([\d.]+)", printed)
    )
    assert ours[0] > cubic[0] + 1
    assert ours[1] > cubic[1]
    (gain,) = re.findall(r"\(([+-][\d.]+) dB\)", printed)
    assert float(gain) == pytest.approx(ours[0] - cubic[0], abs=0.16)  # three roundings


def test_demo_output_lies_where_the_sample_does(printed: str, folder: Path, part: Path) -> None:
    low, enhanced = read_volume(part), read_volume(folder / ENHANCED)
    assert enhanced.shape == (*low.shape[:2], 4 * low.shape[2])
    assert enhanced.spacing == pytest.approx((1, 1, 1))
    np.testing.assert_allclose(enhanced.affine[:3, 3], low.affine[:3, 3], atol=1e-4)


def test_demo_keeps_a_record(printed: str, folder: Path) -> None:
    record = json.loads(sidecar_path(folder / ENHANCED).read_text(encoding="utf-8"))
    assert record["Sources"] == [sample_path().name]
    assert len(record["Model"]["SHA256"]) == 64


def test_demo_picture_is_in_grey(printed: str, folder: Path) -> None:
    picture = matplotlib.image.imread(folder / PICTURE)
    assert min(picture.shape[:2]) > 600
    assert np.ptp(picture[..., :3], axis=2).max() == 0
    assert picture[..., 0].max() > 0.9


def test_the_picture_of_the_readme_was_made_by_the_bundled_model(
    printed: str, folder: Path
) -> None:
    """`make images` makes it anew."""
    pictures = (folder / PICTURE, ROOT / "docs" / "images" / "before_after.png")
    made, shown = (PIL.Image.open(picture).text[MODEL_TAG] for picture in pictures)
    assert shown == made
