"""Batches on a disk that is full, without a home to write to, and where names cannot be printed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from stub_enhancer import StubEnhancer, write_scans
from test_batch import run_apart

from siqt_engine.cli.main import main
from siqt_engine.core.files import TEMPORARY
from siqt_engine.io import file_sha256, read_volume
from siqt_engine.io.sidecar import read_sidecar

NAMES = [f"{name}.nii.gz" for name in ("a", "b", "c", "ü 脳")]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    write_scans(tmp_path / "study", NAMES)
    return tmp_path / "study"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB: of the four results, of about 20 kB each, not all fit."""
    folder = tmp_path / "disk"
    folder.mkdir()
    line = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    try:
        done = subprocess.run(line, capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("there is no program mount here")
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_up_leaves_whole_files_and_resume_makes_the_rest(
    study: Path, small_disk: Path, stub: type[StubEnhancer], capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["enhance", str(study), str(small_disk), "-q", "--no-preview", "--resume"]
    assert main(line) == 2
    error = capsys.readouterr().err
    assert "o space left" in error or "MB free" in error
    assert "Traceback" not in error
    made = sorted(small_disk.glob("*.nii.gz"))
    assert 0 < len(made) < 4
    assert not list(small_disk.rglob(TEMPORARY.format("*")))
    for path in made:
        read_volume(path)
        sidecar = read_sidecar(path)
        assert sidecar is not None and sidecar["OutputSHA256"] == file_sha256(path)
    grown = ["mount", "-o", "remount,size=8m", str(small_disk)]
    subprocess.run(grown, check=True)
    stub.seen.clear()
    assert main(line) == 0
    assert len(stub.seen) == 4 - len(made)
    assert len(list(small_disk.glob("*.nii.gz"))) == 4


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="no folder that nobody can write to")
def test_a_home_that_cannot_be_written_to_changes_nothing(study: Path, tmp_path: Path) -> None:
    homes = {name: "/proc" for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    out = tmp_path / "out"
    done = run_apart(["enhance", str(study), str(out), "-q"], **homes)
    assert done.returncode == 0, done.stderr
    assert len(list(out.glob("*.nii.gz"))) == 4


def test_names_that_the_console_cannot_print_are_enhanced(study: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    plain = {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "ascii",
        "PYTHONCOERCECLOCALE": "0",
    }
    done = run_apart(["enhance", str(study), str(out), "--no-preview"], **plain)
    assert done.returncode == 0, done.stderr
    assert "4 of 4 scans enhanced." in done.stdout
    assert (out / "ü 脳_desc-enhanced.nii.gz").is_file()
    for table in ("summary.csv", "summary.html"):
        assert "ü 脳" in (out / table).read_text(encoding="utf-8")
