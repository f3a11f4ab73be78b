"""What the README shows works: its Python runs, its commands parse, its links lead somewhere."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import numpy as np
import pytest
from small_models import any_spacing_model

from siqt_engine.cli import main as cli
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.sample import template_scan

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)


def command_lines(name: str) -> list[list[str]]:
    """The words after ``name`` of each line that starts with it in a bash block."""
    lines = (
        shlex.split(line, comments=True) for block in blocks("bash") for line in block.split("\n")
    )
    return [words[1:] for words in lines if words and words[0] == name]


def test_the_readme_shows_what_it_should() -> None:
    assert len(blocks("python")) == 1
    assert command_lines("siqt")
    first_screen = "\n".join(README.splitlines()[:30])
    for words in ("not for diagnosis", "make demo", "make test", "siqt enhance"):
        assert words in first_screen


@pytest.mark.parametrize("words", command_lines("siqt"), ids=" ".join)
def test_command_lines_are_understood(words: list[str]) -> None:
    args = cli.build_parser(words[0]).parse_args(words)
    assert args.command == words[0]


@pytest.mark.parametrize("words", command_lines("make"), ids=" ".join)
def test_make_targets_exist(words: list[str]) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{words[0]}:.*## ", makefile, flags=re.MULTILINE)


def test_every_command_is_in_the_table() -> None:
    for name in cli.COMMANDS:
        assert f"`siqt {name}`" in README


def test_links_lead_to_files() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", README)
    assert links
    for link in links:
        assert (ROOT / link).is_file(), link


def test_python_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a model of a few weights in the place of the bundled one."""
    monkeypatch.setenv("SIQT_MODELS", str(any_spacing_model(tmp_path / "models")))
    head, _ = template_scan()
    affine = head.affine.copy()
    affine[:3, 3] += affine[:3, 2] * 76
    affine[:3, :2] *= 2
    # a slab with voxels of 2 mm in plane is enough, and takes less time
    scan = Volume(head.data[::2, ::2, 76:92].copy(), affine)
    write_volume(scan, tmp_path / "subject01_T1w.nii.gz", dtype=np.int16)
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for block in blocks("python"):
        exec(compile(block, "README.md", "exec"), names)
    assert "Progress(" in capsys.readouterr().out
    enhanced = read_volume(tmp_path / "subject01_enhanced.nii.gz")
    assert enhanced.shape == scan.shape
    assert enhanced.same_grid(scan)
