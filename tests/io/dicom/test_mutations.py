"""Damaged headers: a series is read or refused in words, and nothing else happens.

A campaign of any size: ``SIQT_MUTATIONS=20000 pytest tests/io/dicom/test_mutations.py``. What
failed in a campaign is kept as its number in `FAILED_ONCE`.
"""

from __future__ import annotations

import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import dicom_series as made
import pytest
from pydicom.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian

from siqt_engine.io import VolumeError
from siqt_engine.io.dicom import list_series

COUNT = int(os.environ.get("SIQT_MUTATIONS", "240"))
FAILED_ONCE: tuple[int, ...] = ()
"""Numbers of mutations that once raised something else than a sentence."""
NASTY = [b"\x00", b"\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff", b"nan", b"1e999", b"-1", b"SQ"]


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """One file of each way to write a header."""
    folder = tmp_path_factory.mktemp("originals")
    data = made.marked((6, 5, 3))
    made.write_series(folder / "a", data)
    made.write_series(folder / "b", data, syntax=ImplicitVRLittleEndian)
    made.write_series(folder / "c", data, syntax=ExplicitVRBigEndian)
    made.write_enhanced(folder / "d", data)
    return [sorted((folder / name).iterdir())[0].read_bytes() for name in "abcd"]


def mutated(raw: bytes, rng: random.Random) -> bytes:
    """The file with some bytes changed, cut out, doubled or swapped."""
    data = bytearray(raw)
    for _ in range(rng.choice([1, 1, 2, 4, 16])):
        place = rng.randrange(132, max(133, len(data)))
        kind = rng.randrange(6)
        if kind == 0:
            data[place : place + 1] = bytes([rng.randrange(256)])
        elif kind == 1:
            nasty = rng.choice(NASTY)
            data[place : place + len(nasty)] = nasty
        elif kind == 2:
            del data[place : place + rng.randrange(1, 40)]
        elif kind == 3:
            data[place:place] = data[place : place + rng.randrange(1, 40)]
        elif kind == 4:
            del data[place:]
        else:
            data[place : place + 1] = bytes([data[place % len(data)] ^ (1 << rng.randrange(8))])
    return bytes(data)


def test_a_damaged_header_is_read_or_refused_in_words(
    originals: list[bytes], tmp_path: Path
) -> None:
    path = tmp_path / "scan.dcm"
    refused = 0
    for number in (*FAILED_ONCE, *range(COUNT)):
        rng = random.Random(number)
        path.write_bytes(mutated(originals[number % len(originals)], rng))
        try:
            for series in list_series(path).series:
                series.as_row()
                assert series.usable or series.reason_unusable
        except (VolumeError, OSError) as error:
            refused += 1
            assert "\n" not in str(error) and len(str(error)) < 400, number
        except Exception as error:  # what the campaign looks for
            pytest.fail(f"mutation {number}: {type(error).__name__}: {error}")
    assert 0.05 * COUNT < refused < COUNT


@pytest.mark.parametrize("shuffle", [random.Random(1).shuffle])
def test_shuffled_names_change_nothing(
    tmp_path: Path, shuffle: Callable[[list[str]], None]
) -> None:
    written = made.write_series(tmp_path / "a")
    before = list_series(written.folder).choose()
    names = [path.name for path in written.folder.iterdir()]
    other = list(names)
    shuffle(other)
    for name in names:
        (written.folder / name).rename(written.folder / f"tmp{name}")
    for name, new in zip(names, other, strict=True):
        (written.folder / f"tmp{name}").rename(written.folder / new)
    after = list_series(written.folder).choose()
    assert [i.instance_uid for i in after.images] == [i.instance_uid for i in before.images]


def test_damaged_zips_are_read_or_refused_in_words(tmp_path: Path) -> None:
    made.write_series(tmp_path / "a", made.marked((6, 5, 3)))
    with zipfile.ZipFile(tmp_path / "good.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in (tmp_path / "a").iterdir():
            archive.write(path, path.name)
    raw = (tmp_path / "good.zip").read_bytes()
    for number in range(max(60, COUNT // 20)):
        data = bytearray(raw)
        rng = random.Random(number)
        for _ in range(rng.choice([1, 3, 9])):
            data[rng.randrange(len(data))] = rng.randrange(256)
        (tmp_path / "bad.zip").write_bytes(data)
        try:
            list_series(tmp_path / "bad.zip")
        except (VolumeError, OSError):
            continue
        except Exception as error:
            pytest.fail(f"zip {number}: {type(error).__name__}: {error}")
