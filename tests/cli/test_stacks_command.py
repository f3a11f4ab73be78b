"""``siqt evaluate --stacks``: a person that was scored before is not simulated again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from siqt_engine.cli.main import main
from siqt_engine.fusion.evaluation.stack_evaluation import StackCase, StackScore
from siqt_engine.fusion.evaluation.stack_report import case_path, write_case
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume

LABEL = "r5_s3_m2_snr30_seed7"
ESTIMATES = (
    "cubic, axial", "enhanced, axial", "mean of cubics", "mean of enhanced", "least squares",
    "combined",
)  # fmt: skip


def test_kept_scores_make_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scan, out = tmp_path / "sub-01_T2w.nii.gz", tmp_path / "scores"
    write_volume(Volume(np.ones((4, 4, 4), np.float32), np.eye(4)), scan)  # no head: not simulated
    scores = tuple(StackScore(name, 20.0 + n, 0.9) for n, name in enumerate(ESTIMATES))
    case = StackCase("sub-01_T2w", scores, (0.1, 0.2), (0.3, 0.4), 0.9, 5.0, 7.0)
    write_case(case, case_path(out, case.name, LABEL))
    command = ["evaluate", str(scan), "--out", str(out), "--stacks", "3", "--motion", "2"]
    command += ["--snr", "30", "--seed", "7", "--factor", "5", "--preset", "T2w"]
    assert main(command) == 0
    told = capsys.readouterr().out
    assert "3 stacks, T2w, slices 5 mm apart" in told and "25.00" in told
    assert str(tmp_path) not in told
    assert (out / f"{LABEL}_stacks.md").read_text(encoding="utf-8") == told.rstrip("\n") + "\n"


def test_two_models_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scan = tmp_path / "sub-01_T2w.nii.gz"
    write_volume(Volume(np.ones((4, 4, 4), np.float32), np.eye(4)), scan)
    command = ["evaluate", str(scan), "--out", str(tmp_path / "out"), "--stacks", "3"]
    assert main([*command, "--model", "a", "--model", "b"]) == 2
    assert "one model at a time" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
