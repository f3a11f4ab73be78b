"""The script that trains for some minutes elsewhere: what it leaves goes on here."""

from __future__ import annotations

import dataclasses
import os
import subprocess
from pathlib import Path

import pytest
import torch
from tensors import assert_close
from tiny_training import TINY, scans  # noqa: F401

from siqt_engine.cli.main import main
from siqt_engine.cli.train import overall
from siqt_engine.models.checkpoint import load_state
from siqt_engine.training.recipes.recipe_files import recipe_to_json
from siqt_engine.training.run_files.log import StepReport
from siqt_engine.training.run_files.run_folder import look_at_run
from siqt_engine.training.run_files.state import new_state

SCRIPT = Path(__file__).parents[2] / "docs" / "training" / "gpu_leg.sh"
CPU = torch.device("cpu")


def test_a_state_in_16_bits_is_half_as_large_and_goes_on(tmp_path):
    config = dataclasses.replace(
        TINY, network='{"widths": [24, 48]}'
    )  # larger than the file's head
    state = new_state(config, CPU)
    for weights in state.network.parameters():
        weights.grad = torch.full_like(weights, 1e-5)  # its square is 0 in float16
    state.optimizer.step()
    state.save(tmp_path)
    whole = (tmp_path / "state.safetensors").stat().st_size
    state.save(tmp_path, small=True)
    assert (tmp_path / "state.safetensors").stat().st_size < 0.55 * whole
    again = new_state(config, CPU)
    again.load(tmp_path)
    for one, two in zip(state.network.parameters(), again.network.parameters(), strict=True):
        assert two.dtype == torch.float32
        assert_close(one, two, rtol=1e-3, atol=1e-6)
        for name, value in state.optimizer.state[one].items():
            assert_close(value, again.optimizer.state[two][name], rtol=1e-2, atol=0)
            assert (again.optimizer.state[two][name] != 0).all()


def test_the_speed_of_a_leg_is_that_after_its_first_report():
    """In which the network is compiled; the others count by the time they took."""

    def report(step: int, rate: float, waiting: float) -> StepReport:
        return StepReport(step, 0.1, 1e-3, 1.0, 4 * rate, 0.0, rate, waiting, 0.5)

    assert overall([report(5, 0.1, 0.9)]) == report(5, 0.1, 0.9)
    found = overall([report(5, 0.1, 0.9), report(15, 10.0, 0.0), report(25, 10 / 3, 0.4)])
    assert found.steps_per_second == pytest.approx(20 / 4)
    assert found.patches_per_second == pytest.approx(4 * 20 / 4)
    assert found.waiting == pytest.approx(0.4 * 3 / 4) and found.busy == pytest.approx(0.5)


@pytest.mark.skipif(os.name != "posix", reason="the script is one of a POSIX shell")
def test_what_the_script_leaves_goes_on_with_the_scans(tmp_path, scans, capsys):  # noqa: F811
    packed, out, run = (tmp_path / name for name in ("a.siqt-set", "out", "run"))
    (tmp_path / "recipe.json").write_text(recipe_to_json(TINY))
    assert main(["train", str(scans), "--pack", str(packed), "--validation-subjects", "1"]) == 0
    flags = ["--recipe", str(tmp_path / "recipe.json"), "--steps", "2", "--device", "cpu"]
    # what it starts is noted and run here; the next time it finds the run
    asked, python = tmp_path / "asked", tmp_path / "python"
    python.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {asked}\n[ -f {run}/state.safetensors ]\n')
    python.chmod(0o755)

    def script(*more: str) -> tuple[int, list[str]]:
        done = subprocess.run(
            ["sh", str(SCRIPT), str(packed), str(run), "5", str(out), *more],
            env={**os.environ, "PYTHON": str(python)}, capture_output=True, text=True,
        )  # fmt: skip
        return done.returncode, asked.read_text().splitlines()

    code, (minus_m, module, *words) = script(*flags)
    assert code != 0 and [minus_m, module] == ["-m", "siqt_engine.cli"]
    assert not list(out.iterdir())  # where training fails, nothing is handed on
    capsys.readouterr()
    assert main(words) == 0
    told = capsys.readouterr().out
    assert "steps/s" in told and "waiting" in told
    code, words = script()
    assert code == 0 and words[-1] == "--resume"
    names = sorted(p.name for p in out.iterdir())
    assert names == ["best.safetensors", "last.safetensors", "state.safetensors", "texts.tar"]
    subprocess.run(["tar", "xf", "texts.tar"], cwd=out, check=True)
    assert load_state(out / "state.safetensors")[0]["network/last.weight"].dtype == torch.float16
    assert main(["train", str(scans), "--out", str(out), "--resume", "--steps", "3", "-q"]) == 0
    status = look_at_run(out)
    assert status is not None and status.finished and status.step == 3
