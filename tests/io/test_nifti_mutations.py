"""Damaged NIfTI files: a scan is read or refused in one sentence, and nothing is written.

A campaign of any size: ``SIQT_MUTATIONS=20000 pytest tests/io/test_nifti_mutations.py``. What
failed in a campaign is kept as its number in `FAILED_ONCE`.
"""

from __future__ import annotations

import gzip
import os
import random
import struct
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest

from siqt_engine.cli.main import main
from siqt_engine.io import VolumeError, read_volume

COUNT = int(os.environ.get("SIQT_MUTATIONS", "240"))
FAILED_ONCE: tuple[int, ...] = ()
"""Numbers of mutations that once raised something else than a sentence."""
THROUGH_THE_COMMAND = 40
"""One refused file of so many is given to the command, too."""
HEADER = {"1": 352, "2": 544}
NUMBERS = {
    "h": (0, 1, -1, 2, 3, 4, 7, 512, 1025, 32767, -32768),
    "f": (0.0, -1.0, 1e-30, 1e30, 3.4e38, float("nan"), float("inf"), 0.05, 16.0),
    "d": (0.0, -1.0, 1e-300, 1e300, float("nan"), float("inf"), 0.05, 16.0),
    "q": (0, 1, -1, 512, 1025, 2**31, 2**62, -(2**63)),
}


def original(version: str, order: str) -> bytes:
    data = np.random.default_rng(1).integers(0, 900, (6, 5, 4)).astype(f"{order}i2")
    kind = nib.Nifti1Image if version == "1" else nib.Nifti2Image
    affine = np.diag([-0.9, 1.1, 3.0, 1.0])
    image = kind(data, affine, kind.header_class(endianness=order))
    image.header.set_data_dtype(data.dtype)
    image.set_qform(affine, code=1)
    image.set_sform(affine, code=1)
    return image.to_bytes()


ORIGINALS = [(v, o, original(v, o)) for v in HEADER for o in "<>"]


def mutated(number: int) -> bytes:
    """A file with numbers of the header replaced, bytes changed, cut out, doubled or packed."""
    rng = random.Random(number)
    version, order, raw = ORIGINALS[number % len(ORIGINALS)]
    data = bytearray(raw)
    for _ in range(rng.choice([1, 1, 2, 4, 12])):
        place = rng.randrange(HEADER[version])
        kind = rng.randrange(6)
        if kind <= 1:
            layout = rng.choice(sorted(NUMBERS))
            size = struct.calcsize(layout)
            place -= place % size
            new = struct.pack(order + layout, rng.choice(NUMBERS[layout]))
            data[place : place + size] = new[: len(data) - place]
        elif kind == 2:
            data[place : place + 1] = bytes([rng.randrange(256)])
        elif kind == 3:
            data[place : place + 1] = bytes([data[place % len(data)] ^ (1 << rng.randrange(8))])
        elif kind == 4:
            del data[place : place + rng.randrange(1, 40)]
        else:
            data[place:place] = data[place : place + rng.randrange(1, 40)]
        if not data:
            break
    if rng.random() < 0.1:
        del data[rng.randrange(len(data) + 1) :]
    if rng.random() < 0.3:
        return gzip.compress(bytes(data), 1, mtime=0)
    return bytes(data)


def test_a_damaged_header_is_read_or_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, refused = tmp_path / "scan.nii", 0
    for number in (*FAILED_ONCE, *range(COUNT)):
        path.write_bytes(mutated(number))
        try:
            volume = read_volume(path)
        except (VolumeError, OSError) as error:
            told = str(error)
            assert "\n" not in told and len(told) < 400 and told.startswith("scan.nii"), number
        except Exception as error:  # what the campaign looks for
            pytest.fail(f"mutation {number}: {type(error).__name__}: {error}")
        else:
            assert np.isfinite(volume.data).all() and np.isfinite(volume.affine).all(), number
            assert 0.09 < min(volume.spacing) and max(volume.spacing) < 15.1, number
            continue
        refused += 1
        if refused % THROUGH_THE_COMMAND == 0:
            assert main(["enhance", str(path), str(tmp_path / "out.nii.gz")]) == 2, number
            printed = capsys.readouterr()
            assert printed.err.startswith("siqt: error: scan.nii"), number
            assert printed.err.count("\n") == 1 and "Traceback" not in printed.err, number
            assert [p.name for p in tmp_path.iterdir()] == ["scan.nii"], number
    assert 0.1 * COUNT < refused < 0.9 * COUNT
