"""The rows of docs/results/stacks.md are printed from what `siqt evaluate` keeps of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.command import call
from benchmarks.quality.stacks import ROWS, Row
from siqt_engine.cli.main import build_parser
from siqt_engine.fusion.evaluation.stack_evaluation import StackCase, StackScore
from siqt_engine.fusion.evaluation.stack_report import case_path, write_case


def test_each_row_has_its_own_folder_and_a_command_that_exists() -> None:
    assert len({row.folder for row in ROWS}) == len(ROWS)
    parser = build_parser("evaluate")
    for row in ROWS:
        args = parser.parse_args(["evaluate", "scan.nii", "--out", "out", *row.words])
        assert (args.stacks, args.motion, args.factor) == (row.stacks, row.motion, row.factor)


def test_a_row_that_was_computed_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row: Row = ROWS[0]
    estimates = {"enhanced, axial": 28.0, "enhanced, coronal": 27.0, "least squares": 31.0}
    scores = (
        *(StackScore(name, psnr, 0.9) for name, psnr in estimates.items()),
        StackScore("combined", 33.5, 0.975, 0.96),
    )
    case = StackCase(row.scan, scores, (0.01,), (0.02,), 0.9, 20, 30)
    write_case(case, case_path(tmp_path / row.folder, row.scan, "r4"))
    call("quality", "stacks", str(tmp_path), "--out", str(tmp_path), "--print")
    printed = capsys.readouterr().out
    assert "| combined | 33.50 / 0.975 / 0.960 |" in printed
    assert "| 28.00 | 33.50 / 0.975 | +5.50 | +2.50 | 0.01°, 0.02 mm | 90.0% |" in printed
