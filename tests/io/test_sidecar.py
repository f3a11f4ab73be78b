"""Every volume has a sidecar that is true, names no folder, and is never alone half written."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

import nibabel as nib
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import siqt_engine
import siqt_engine.io.sidecar as provenance_module
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.sidecar import (
    Provenance,
    as_json,
    check_result_writable,
    read_sidecar,
    sidecar_path,
    write_result,
    write_sidecar,
)
from siqt_engine.io.volume import Volume, VolumeError

VOLUME = Volume(np.random.default_rng(4).normal(size=(6, 7, 8)), np.diag([0.9, 0.9, 1.25, 1]))


@dataclass(frozen=True)
class Settings:
    tile: int = 64
    overlap: tuple[int, ...] = (8, 8, 2)
    model: Path = Path("/home/jane/models/m.safetensors")


FULL = Provenance(
    command="enhance",
    input_name="/home/jane/sub-01 é.nii.gz",
    input_sha256="ab" * 32,
    model_name="t1w-r4",
    model_sha256="cd" * 32,
    parameters=Settings(),
    device="cpu, OpenVINO bf16",
    seconds=12.34567,
    warnings=("The scan has only 5 slices.",),
    skull_stripped=False,
    input_spacing_mm=(0.9, 0.9, 5.0),
)


def test_the_sidecar_says_what_was_done(tmp_path):
    path = write_result(VOLUME, tmp_path / "x.nii.gz", FULL)
    assert path == tmp_path / "x.json"
    assert json.loads(path.read_text("utf-8")) == {
        "Description": "enhanced, not acquired",
        "IntendedUse": "research use, not for diagnosis",
        "Sources": ["sub-01 é.nii.gz"],
        "SourcesSHA256": ["ab" * 32],
        "SpatialReference": "orig",
        "GeneratedBy": [{"Name": "SIQT", "Version": siqt_engine.__version__, "Command": "enhance"}],
        "Model": {"Name": "t1w-r4", "SHA256": "cd" * 32},
        "Parameters": {"tile": 64, "overlap": [8, 8, 2], "model": "m.safetensors"},
        "Device": "cpu, OpenVINO bf16",
        "Seconds": 12.346,
        "Warnings": ["The scan has only 5 slices."],
        "SkullStripped": False,
        "VoxelSizeMillimetres": [0.9, 0.9, 1.25],
        "Resolution": "0.9 x 0.9 x 1.25 mm, from 0.9 x 0.9 x 5 mm",
        "OutputSHA256": hashlib.sha256((tmp_path / "x.nii.gz").read_bytes()).hexdigest(),
    }
    assert "/home" not in path.read_text("utf-8")
    assert np.array_equal(read_volume(tmp_path / "x.nii.gz").data, VOLUME.data)
    descrip = nib.load(tmp_path / "x.nii.gz").header["descrip"].item().decode()
    assert descrip == f"enhanced, not acquired; SIQT {siqt_engine.__version__}"
    assert sorted(os.listdir(tmp_path)) == ["x.json", "x.nii.gz"]


def test_the_input_is_named_without_its_folder_and_hashed(tmp_path):
    (tmp_path / "in.nii").write_bytes(b"scan")
    provenance = Provenance().with_input(tmp_path / "in.nii")
    assert provenance.input_name == "in.nii"
    assert provenance.input_sha256 == hashlib.sha256(b"scan").hexdigest()


values = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(),
        st.floats(width=32).map(np.float32), st.integers(-99, 99).map(np.int16),
        st.lists(st.floats(), max_size=3).map(np.array), st.just(Path("/home/jane/x.nii")),
        st.just("/home/jane/x.nii"), st.just("C:\\Users\\jane\\x.nii"),
        st.just(PureWindowsPath("C:/Users/jane/x.nii")),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(st.text(), inner, max_size=3),
    ),
    max_leaves=10,
)  # fmt: skip


@settings(max_examples=50)
@given(st.dictionaries(st.text(), values, max_size=3))
def test_any_parameters_become_strict_json_without_folders(parameters):
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is not JSON")

    text = as_json(Provenance(parameters=parameters))
    text.encode("utf-8")
    json.loads(text, parse_constant=refuse)
    assert "jane" not in text


@pytest.mark.parametrize(
    ("volume", "sidecar"),
    [("x.nii", "x.json"), ("x.nii.gz", "x.json"), ("x.NII.GZ", "x.json"), ("a.b.nii", "a.b.json")],
)
def test_names_of_sidecars(volume, sidecar):
    assert sidecar_path(Path("f") / volume) == Path("f") / sidecar


@pytest.mark.parametrize("content", ["", "not JSON", "[1, 2]", '{"a": NaN', "[" * 100_000])
def test_a_file_that_is_no_sidecar_is_none(tmp_path, content):
    (tmp_path / "x.json").write_text(content)
    assert read_sidecar(tmp_path / "x.nii") is None
    assert read_sidecar(tmp_path / "missing.nii") is None


def test_the_sidecar_of_a_scanner_is_not_replaced(tmp_path):
    (tmp_path / "x.json").write_text('{"Manufacturer": "Siemens"}')
    for write in (
        lambda: check_result_writable(tmp_path / "x.nii.gz"),
        lambda: write_result(VOLUME, tmp_path / "x.nii.gz", FULL),
    ):
        with pytest.raises(VolumeError, match="x.json would replace a file that SIQT did not"):
            write()
    assert os.listdir(tmp_path) == ["x.json"]
    assert (tmp_path / "x.json").read_text() == '{"Manufacturer": "Siemens"}'


def test_a_result_can_be_written_again(tmp_path):
    write_result(VOLUME, tmp_path / "x.nii.gz", FULL)
    check_result_writable(tmp_path / "x.nii.gz")
    write_result(VOLUME.with_data(-VOLUME.data), tmp_path / "x.nii.gz", Provenance(seconds=1))
    assert read_sidecar(tmp_path / "x.nii.gz")["Seconds"] == 1
    assert np.array_equal(read_volume(tmp_path / "x.nii.gz").data, -VOLUME.data)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize("renames", [0, 1])
def test_a_rename_that_fails_leaves_both_files_as_they_were(tmp_path, monkeypatch, old, renames):
    """The sidecar is renamed first; when the volume then cannot be, the sidecar is undone."""
    if old:
        write_result(VOLUME, tmp_path / "x.nii", FULL)
    before = snapshot(tmp_path)
    rename, names = os.replace, []

    def failing(source, target):
        names.append(Path(target).name)
        if len(names) == renames + 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        rename(source, target)

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(OSError, match="not written"):
        write_result(VOLUME.with_data(-VOLUME.data), tmp_path / "x.nii", Provenance())
    assert names[: renames + 1] == ["x.json", "x.nii"][: renames + 1]
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(errno.ENOSPC, "full")])
def test_a_write_that_fails_leaves_both_files_as_they_were(tmp_path, monkeypatch, old, error):
    if old:
        write_result(VOLUME, tmp_path / "x.nii", FULL)
    before = snapshot(tmp_path)

    def half(file, block, disk, *, compressed):
        file.write(block)
        raise error

    monkeypatch.setattr(provenance_module, "write_stream", half)
    with pytest.raises(type(error)):
        write_result(VOLUME.with_data(-VOLUME.data), tmp_path / "x.nii", Provenance())
    assert snapshot(tmp_path) == before


def test_a_sidecar_can_be_written_alone(tmp_path):
    assert write_sidecar(FULL, tmp_path / "mask.nii.gz") == tmp_path / "mask.json"
    assert read_sidecar(tmp_path / "mask.nii.gz")["Sources"] == ["sub-01 é.nii.gz"]


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX matter")
@pytest.mark.parametrize("moment", [1, 2])
def test_no_volume_without_its_sidecar_when_killed(tmp_path, moment):
    """Killed right before each of the two renames: there is never a volume alone."""
    code = f"""
import os, signal, sys, numpy as np
from siqt_engine.io.sidecar import Provenance, write_result
from siqt_engine.io.volume import Volume
rename, calls = os.replace, []
def replace(source, target):
    calls.append(target)
    if len(calls) == {moment}:
        os.kill(os.getpid(), signal.SIGKILL)
    rename(source, target)
os.replace = replace
write_result(Volume(np.arange(60.0).reshape(3, 4, 5), np.eye(4)), sys.argv[1], Provenance())
"""
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "x.nii.gz")])
    assert done.returncode == -signal.SIGKILL
    left = {name for name in os.listdir(tmp_path) if not name.startswith(".siqt-")}
    assert left == (set() if moment == 1 else {"x.json"})
