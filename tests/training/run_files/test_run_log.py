"""The log of a run: the same bytes in every locale, whole or as it was, readable after a crash."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from siqt_engine.training.run_files.log import RunLog, StepReport, read_history
from siqt_engine.training.validation import ValidationScore

NAMES = ("снимок_T1w.nii.gz", "頭部_T1w.nii.gz", "broken\udcff_T1w.nii.gz")
WRITE = """
import sys, warnings
from pathlib import Path
from siqt_engine.training.run_files.log import RunLog, StepReport, read_history
from siqt_engine.training.validation import ValidationScore
warnings.simplefilter("error", EncodingWarning)
folder = Path(sys.argv[1])
for last in (0, 5):
    log = RunLog(folder, last)
    log.step(StepReport(5, 0.5, 1e-3, 0.1, 2.0, 3.0))
    log.validation(5, [ValidationScore("n", 30.0, 0.9, 29.0, 0.8)])
read_history(folder, 5)
"""


def score(name: str) -> ValidationScore:
    return ValidationScore(name, 30.0, 0.9, 29.0, 0.8)


def step(number: int) -> StepReport:
    return StepReport(number, 0.5, 1e-3, 0.1, 2.0, float(number))


def test_no_file_is_written_or_read_in_the_encoding_of_the_locale(tmp_path):
    """Python warns where an encoding is not given, and such a warning is an error here."""
    done = subprocess.run(
        [sys.executable, "-X", "warn_default_encoding", "-c", WRITE, str(tmp_path)],
        env=os.environ, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_scans_may_be_named_in_any_script(tmp_path):
    log = RunLog(tmp_path, 0)
    log.validation(1, [score(name) for name in NAMES])
    text = (tmp_path / "validation.csv").read_bytes().decode("utf-8")
    assert NAMES[0] in text and NAMES[1] in text
    RunLog(tmp_path, 1)  # as on resuming
    ((_, scores),) = read_history(tmp_path, 1).validations
    assert [s.name for s in scores[:2]] == list(NAMES[:2]) and "broken" in scores[2].name


def test_a_log_that_cannot_be_rewritten_stays_as_it_was(tmp_path, monkeypatch):
    log = RunLog(tmp_path, 0)
    log.step(step(1))
    log.validation(1, [score("a")])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert set(before) == {"steps.csv", "validation.csv", "log.json"}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        RunLog(tmp_path, 1)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("end", [b"", b"2", b"2,0.5", b",,,,", b"x,1,2\r\n", b"\xff\xfe"])
def test_a_cut_off_log_can_be_resumed(tmp_path, end):
    log = RunLog(tmp_path, 0)
    log.step(step(1))
    log.step(step(9))
    path: Path = tmp_path / "steps.csv"
    path.write_bytes(path.read_bytes() + end)
    assert [s.step for s in read_history(tmp_path, 5).steps] == [1]
    RunLog(tmp_path, 5).step(step(6))
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert [r["step"] for r in rows if r["loss"]][0] == "1" and rows[-1]["step"] == "6"
