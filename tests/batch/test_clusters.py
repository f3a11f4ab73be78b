"""The script for Slurm: which participant a task takes, and what it is told."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "docs" / "clusters" / "siqt_bids.slurm"


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
@pytest.mark.parametrize(
    ("environment", "said"),
    [
        (
            {"SLURM_ARRAY_TASK_ID": "1"},
            "participant --participant-label sub-01 --n-cpus 4 --combine",
        ),
        (
            {"SLURM_ARRAY_TASK_ID": "3", "SLURM_CPUS_PER_TASK": "2"},
            "participant --participant-label sub-20 --n-cpus 2 --combine",
        ),
        ({"LEVEL": "group"}, "group --combine"),
    ],
)
def test_each_task_takes_its_participant(
    tmp_path: Path, environment: dict[str, str], said: str
) -> None:
    data, out, programs = (tmp_path / name for name in ("my data", "out", "bin"))
    for name in ("sub-01", "sub-10", "sub-20", "derivatives"):
        (data / name).mkdir(parents=True)
    programs.mkdir()
    siqt = programs / "siqt"
    siqt.write_text('#!/bin/bash\nprintf "%s|" "$@"\n')
    siqt.chmod(0o755)
    told = {
        **os.environ, **environment, "BIDS": str(data), "OUT": str(out),
        "PATH": f"{programs}:{os.environ['PATH']}",
    }  # fmt: skip
    done = subprocess.run(
        ["bash", str(SCRIPT), "--combine"], env=told, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("|")[:-1] == ["bids", str(data), str(out), *said.split()]
