"""``siqt simulate``: what it writes, how a draw is replayed, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest
from phantoms import brain_phantom, oblique_affine

from siqt_engine.cli import main as cli
from siqt_engine.core import parameters
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.forward_model import SimulationParameters, simulate_pair
from siqt_engine.simulation.snr_prior import SNRPrior

SHAPE = (20, 22, 26)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A scan in LAS order with SPM's maps beside it."""
    volume, tissues = brain_phantom(SHAPE, affine=oblique_affine())
    affine = volume.affine @ np.diag([-1.0, 1, 1, 1])
    affine[:3, 3] += volume.affine[:3, 0] * (SHAPE[0] - 1)
    named = {"": volume.data, "c1": tissues.gm, "c2": tissues.wm, "c3": tissues.csf}
    for prefix, data in named.items():
        nib.save(nib.Nifti1Image(data[::-1], affine), tmp_path / f"{prefix}sub-1_T1w.nii")
    return tmp_path / "sub-1_T1w.nii"


def simulate(*words: object) -> int:
    return cli.main(["simulate", *(str(word) for word in words)])


def expected(scan: Path, p: SimulationParameters) -> Volume:
    _, tissues = brain_phantom(SHAPE)
    return simulate_pair(read_volume(scan), tissues, p).volume


def test_the_file_holds_what_the_engine_simulates(scan, tmp_path, capsys):
    out, truth = tmp_path / "low.nii.gz", tmp_path / "truth.nii.gz"
    flags = ["--snr-wm", 40, "--snr-gm", 31.5, "--noise-seed", 9, "--fixed-tissue", "WM"]
    assert simulate(scan, out, "--truth", truth, *flags) == 0
    p = SimulationParameters(snr_wm=40, snr_gm=31.5, noise_seed=9, fixed_tissue="WM")
    low = read_volume(out)
    wanted = expected(scan, p)
    np.testing.assert_allclose(low.data, wanted.data, rtol=1e-5, atol=1e-3)
    np.testing.assert_allclose(low.affine, wanted.affine, atol=1e-5)
    assert nib.aff2axcodes(nib.load(out).affine) == ("L", "A", "S")
    assert read_volume(truth).shape == (20, 22, 24)
    shown = capsys.readouterr().out
    assert "SNR of white matter is 40.00" in shown and str(out) in shown


def test_a_landmark_keeps_its_world_position(scan, tmp_path):
    out = tmp_path / "low.nii.gz"
    assert simulate(scan, out, "--noise", "none", "--slice-thickness", 1, "--slice-gap", 1) == 0
    low, high = read_volume(out), read_volume(scan)
    index = np.stack(np.nonzero(low.data > 0))
    world = low.affine[:3, :3] @ index + low.affine[:3, 3:]
    there = np.linalg.solve(high.affine[:3, :3], world - high.affine[:3, 3:])
    assert np.abs(there - np.rint(there)).max() < 1e-3
    values = high.data[tuple(np.rint(there).astype(int))]
    assert np.corrcoef(values, low.data[tuple(index)])[0, 1] > 0.95
    mirrored = high.data[::-1][tuple(np.rint(there).astype(int))]
    assert np.corrcoef(mirrored, low.data[tuple(index)])[0, 1] < 0.9


def test_a_saved_draw_is_replayed_bit_for_bit(scan, tmp_path):
    first, draw = tmp_path / "first.nii", tmp_path / "draw.json"
    flags = ["--preset", "T1w", "--seed", 5, "--factor", 2, "--bias-amplitude", 0.2]
    assert simulate(scan, first, *flags, "--noise", "rician", "--save-params", draw) == 0
    by_draw, by_sidecar = tmp_path / "second.nii", tmp_path / "third.nii"
    assert simulate(scan, by_draw, "--params", draw) == 0
    assert simulate(scan, by_sidecar, "--params", tmp_path / "first.json") == 0
    bits = [nib.load(path).get_fdata().tobytes() for path in (first, by_draw, by_sidecar)]
    assert bits[0] == bits[1] == bits[2]
    p = parameters.from_json(SimulationParameters, draw.read_text())
    base = SimulationParameters(slice_thickness=2, slice_gap=0)
    drawn = SNRPrior.preset("T1w").sample(np.random.default_rng(5), base)
    assert (p.snr_wm, p.snr_gm, p.noise_seed) == (drawn.snr_wm, drawn.snr_gm, drawn.noise_seed)
    assert (p.bias_amplitude, p.noise, p.factor) == (0.2, "rician", 2)


def test_flags_change_a_replayed_draw(scan, tmp_path):
    draw = tmp_path / "draw.json"
    draw.write_text(parameters.to_json(SimulationParameters(noise_seed=4, snr_wm=30)))
    out = tmp_path / "low.nii"
    assert simulate(scan, out, "--params", draw, "--snr-wm", 99, "-q") == 0
    told = json.loads((tmp_path / "low.json").read_text())["Parameters"]["Simulation"]
    assert (told["noise_seed"], told["snr_wm"]) == (4, 99)


def test_lengths_may_be_given_in_millimetres(scan, tmp_path):
    out, size = tmp_path / "low.nii", read_volume(scan).spacing
    flags = ["--slice-thickness-mm", 2 * size[2], "--slice-gap-mm", 0, "--in-plane-fwhm-mm", 0.1]
    assert simulate(scan, out, *flags, "-q") == 0
    told = json.loads((tmp_path / "low.json").read_text())["Parameters"]["Simulation"]
    assert (told["slice_thickness"], told["slice_gap"], told["in_plane_fwhm"]) == (2, 0, 0)


def test_the_sidecar_tells_the_whole_draw(scan, tmp_path):
    out = tmp_path / "low.nii.gz"
    assert simulate(scan, out, "--preset", "FLAIR", "--seed", 3) == 0
    told = json.loads((tmp_path / "low.json").read_text())
    assert "simulated" in told["Description"] and "not acquired" in told["Description"]
    assert told["Sources"] == ["sub-1_T1w.nii"]
    assert told["Parameters"]["Prior"] == {"Preset": "FLAIR", "Seed": 3}
    assert told["Parameters"]["TissueMaps"].startswith("SPM")
    p = parameters.from_dict(SimulationParameters, told["Parameters"]["Simulation"])
    contrast, means = told["Parameters"]["Contrast"], told["Parameters"]["TissueMeans"]
    assert means["gm"] * contrast["gm"] / contrast["sigma"] == pytest.approx(p.snr_gm)
    assert str(tmp_path) not in json.dumps(told)


def test_tissue_maps_may_lie_elsewhere(scan, tmp_path):
    folder = tmp_path / "maps"
    folder.mkdir()
    for prefix in ("c1", "c2", "c3"):
        (tmp_path / f"{prefix}sub-1_T1w.nii").rename(folder / f"{prefix}sub-1_T1w.nii")
    out = tmp_path / "low.nii"
    assert simulate(scan, out, "--tissues", folder) == 0
    p = SimulationParameters()
    np.testing.assert_allclose(read_volume(out).data, expected(scan, p).data, rtol=1e-5, atol=1e-3)


def wrong_commands() -> list[tuple[list[str], str]]:
    return [
        (["{scan}", "{out}", "--snr-wm", "-1"], "snr_wm is -1, but must be greater than 0"),
        (["{scan}", "{out}", "--slice-thickness", "40"], "must be at most 32"),
        (["{scan}", "{out}", "--slice-thickness-mm", "0.1"], "slice_thickness is 0.1 mm, but must"),
        (["{scan}", "{out}", "--slice-gap", "1", "--slice-gap-mm", "1"], "cannot go together"),
        (["{scan}", "{out}", "--slice-gap", "30"], "leaves no slice of the 26"),
        (["{scan}", "{out}", "--factor", "0"], "must be at least 1"),
        (["{scan}", "{out}", "--noise", "pink"], "invalid choice: 'pink'"),
        (["{scan}", "{out}", "--seed", "1"], "--seed needs --preset"),
        (["{scan}", "{out}", "--preset", "T1w", "--seed", "-1"], "seed is -1"),
        (["{scan}", "{out}", "--preset", "T1w", "--params", "{bad}"], "--params replays a draw"),
        (["{scan}", "{out}", "--params", "{bad}"], "is not JSON"),
        (["{scan}", "{out}", "--params", "{unknown}"], "has no parameter snr"),
        (["{scan}", "{out}", "--params", "{null}"], "snr_wm is null"),
        (["{scan}", "{out}", "--params", "{none}"], "none.json"),
        (["{scan}", "{scan}"], "the output is the input itself"),
        (["{scan}", "{folder}/low.txt"], "must end in .nii or .nii.gz"),
        (["{scan}", "{folder}/none/low.nii"], "does not exist"),
        (["{scan}", "{out}", "--truth", "{out}"], "the same file"),
        (["{scan}", "{out}", "--tissues", "{folder}/none"], "no such folder"),
        (["{scan}", "{out}", "--tissues", "{empty}"], "c1"),
        (["{folder}/none.nii", "{out}"], "none.nii: no such file"),
    ]


@pytest.mark.parametrize(("words", "message"), wrong_commands())
def test_a_wrong_command_ends_in_one_sentence(scan, tmp_path, capsys, words, message):
    out = tmp_path / "out" / "low.nii"
    out.parent.mkdir()
    files = {"bad": "{", "unknown": '{"snr": 3}', "null": '{"snr_wm": null}'}
    for name, text in files.items():
        (tmp_path / f"{name}.json").write_text(text)
    (tmp_path / "empty").mkdir()
    names = {name: tmp_path / f"{name}.json" for name in (*files, "none")}
    names |= {"scan": scan, "out": out, "folder": tmp_path, "empty": tmp_path / "empty"}
    try:
        code = simulate(*(word.format(**names) for word in words))
    except SystemExit as stop:
        code = stop.code
    assert code == 2
    error = capsys.readouterr().err
    assert error.startswith("siqt: error: ") and message in error
    assert error.count("\n") == 1
    assert list(out.parent.iterdir()) == []


def test_maps_on_another_grid_are_refused(scan, tmp_path, capsys):
    small, tissues = brain_phantom((10, 11, 12))
    assert isinstance(tissues, TissueMaps)
    for prefix in ("c1", "c2", "c3"):
        nib.save(nib.Nifti1Image(tissues.gm, small.affine), tmp_path / f"{prefix}sub-1_T1w.nii")
    assert simulate(scan, tmp_path / "low.nii") == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "low.nii").exists()


def test_the_result_lies_on_the_grid_of_another_scan(scan, tmp_path):
    like, out = tmp_path / "like.nii.gz", tmp_path / "low.nii.gz"
    truth = tmp_path / "truth.nii.gz"
    assert simulate(scan, like, "--factor", 2, "-q") == 0
    assert simulate(scan, out, "--like", like, "--truth", truth, "-q") == 0
    wanted = read_volume(like)
    for path in (out, truth):
        assert read_volume(path).same_grid(wanted, tolerance_mm=1e-4)
    told = json.loads((tmp_path / "low.json").read_text())
    assert told["Parameters"]["like"] == told["SpatialReference"] == "like.nii.gz"
    assert simulate(scan, like, "--like", like) == 2  # not over the scan that gives the grid
