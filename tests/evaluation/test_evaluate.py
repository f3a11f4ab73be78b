"""Evaluation: fair to every candidate, honest about its numbers, the same every time."""

from __future__ import annotations

import argparse
import csv
import dataclasses
import io
import json
import math
import shlex
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest
from phantoms import brain_phantom

from siqt_engine.cli import main as cli
from siqt_engine.cli.evaluate import command_line
from siqt_engine.core import grid, parameters
from siqt_engine.core.progress import Cancelled, Observer, Progress, ignore
from siqt_engine.evaluation import columns as tables
from siqt_engine.evaluation import evaluate as evaluation
from siqt_engine.evaluation import metrics
from siqt_engine.evaluation import report as evaluation_report
from siqt_engine.evaluation.columns import METRICS
from siqt_engine.evaluation.evaluate import (
    Candidate,
    CandidateScore,
    Evaluation,
    baselines,
    evaluate,
    interpolation,
)
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.evaluation.subjects import EvaluationSubject, subjects_from
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.forward_model import simulate_pair

PLAN = EvaluationPlan(seed=7)
SHAPE = (24, 26, 29)


def phantom(seed: int) -> tuple[Volume, TissueMaps]:
    return brain_phantom(SHAPE, seed=seed)


def subjects(count: int = 2, plan: EvaluationPlan = PLAN) -> list[EvaluationSubject]:
    def loader(seed: int) -> Callable[[Observer], tuple[Volume, TissueMaps]]:
        return lambda on_progress: phantom(seed)

    return [
        EvaluationSubject(f"sub-{n}", loader(n), draw) for n, draw in enumerate(plan.draws(count))
    ]


def truth_of(number: int, plan: EvaluationPlan = PLAN) -> Volume:
    volume, tissues = phantom(number)
    return simulate_pair(volume, tissues, plan.draws(number + 1)[number]).truth


class Oracle:
    """A candidate that knows the truth of each subject in turn, and changes it."""

    def __init__(self, change: Callable[[np.ndarray], np.ndarray]) -> None:
        self.change = change
        self.calls = 0

    def __call__(self, low: Volume, on_progress: Observer) -> Volume:
        truth = truth_of(self.calls)
        self.calls += 1
        return truth.with_data(self.change(truth.data))


@pytest.fixture(scope="module")
def result() -> Evaluation:
    models = [
        Candidate("perfect", Oracle(lambda data: data)),
        Candidate("dimmed", Oracle(lambda data: 0.5 * data + 30)),
    ]
    return evaluate(subjects(), [*baselines(PLAN), *models], PLAN)


def test_every_candidate_is_scored_with_and_without_the_fit(result):
    rows = [(s.subject, s.candidate, s.fitted) for s in result.scores]
    names = ["nearest", "linear", "cubic", "perfect", "dimmed"]
    assert rows == [
        row
        for subject in ("sub-0", "sub-1")
        for row in [
            (subject, "truth", False),
            *((subject, name, fitted) for name in names for fitted in (False, True)),
        ]
    ]


def test_a_perfect_candidate_gets_perfect_scores(result):
    for fitted in (False, True):
        assert result.column("perfect", fitted, "rmse").max() < 1e-3
        assert result.column("perfect", fitted, "ssim").min() > 1 - 1e-9
        np.testing.assert_allclose(
            result.column("perfect", fitted, "contrast"),
            result.column("truth", False, "contrast"),
            rtol=1e-5,
        )


def test_brightness_and_contrast_cost_nothing_after_the_fit(result):
    assert result.column("dimmed", False, "psnr").max() < 20
    assert result.column("dimmed", True, "psnr").min() > 90
    assert result.column("dimmed", True, "ssim").min() > 1 - 1e-6


@pytest.mark.parametrize(("name", "order"), [("nearest", 0), ("linear", 1), ("cubic", 3)])
def test_baselines_are_what_their_names_say(result, name, order):
    for number, subject in enumerate(subjects()):
        volume, tissues = subject.load(ignore)
        simulation = simulate_pair(volume, tissues, subject.draw)
        high = grid.to_high_field(simulation.volume.data, 4, 2, order=order)
        mask = (simulation.tissues.brain > 0.5) & (simulation.truth.data != 0)
        assert result.column(name, False, "psnr")[number] == pytest.approx(
            metrics.psnr_corrected(simulation.truth.data, high, mask), abs=1e-9
        )
        fit = metrics.linear_fit(high, simulation.truth.data, mask)
        assert result.column(name, True, "rmse")[number] == pytest.approx(
            metrics.rmse(simulation.truth.data, fit.apply(high), mask), rel=1e-9
        )


def test_the_fit_never_raises_the_rmse(result):
    for name in result.candidates:
        assert (
            result.column(name, True, "rmse") <= result.column(name, False, "rmse") + 1e-3
        ).all()


def test_evaluating_again_gives_the_same_numbers(result):
    again = evaluate(subjects(), baselines(PLAN), PLAN)
    for name in ("nearest", "linear", "cubic"):
        for fitted in (False, True):
            for metric in METRICS:
                np.testing.assert_array_equal(
                    again.column(name, fitted, metric.key), result.column(name, fitted, metric.key)
                )


@pytest.mark.parametrize(("axis", "factor"), [(0, 2), (0, 4), (1, 3), (2, 2), (2, 4)])
def test_any_slice_axis_and_factor(axis, factor):
    plan = EvaluationPlan(factor=factor, slice_axis=axis, seed=1)
    found = evaluate(subjects(1, plan), baselines(plan), plan)
    assert 10 < found.column("cubic", True, "psnr")[0] < 60
    assert found.subjects[0].draw.factor == factor


def test_the_candidate_sees_the_low_field_scan_and_nothing_else():
    seen = []

    def spy(low: Volume, on_progress: Observer) -> Volume:
        seen.append(low)
        return baselines(PLAN)[2].enhance(low, on_progress)

    evaluate(subjects(1), [Candidate("spy", spy)], PLAN)
    volume, tissues = phantom(0)
    expected = simulate_pair(volume, tissues, PLAN.draws(1)[0]).volume
    np.testing.assert_array_equal(seen[0].data, expected.data)
    np.testing.assert_array_equal(seen[0].affine, expected.affine)


def test_an_estimate_on_another_grid_is_refused():
    def thick(low: Volume, on_progress: Observer) -> Volume:
        return low

    with pytest.raises(VolumeError, match="thick gave .* but the truth has .*cannot be compared"):
        evaluate(subjects(1), [Candidate("thick", thick)], PLAN)


def test_an_estimate_that_is_not_a_number_is_refused():
    broken = Candidate("broken", Oracle(lambda data: data * np.float32(np.nan)))
    with pytest.raises(VolumeError, match="broken gave voxels that are not numbers"):
        evaluate(subjects(1), [broken], PLAN)


@pytest.mark.parametrize("names", [["a", "a"], ["truth"]])
def test_names_must_differ(names):
    same = [Candidate(name, Oracle(lambda data: data)) for name in names]
    with pytest.raises(ValueError, match="different names"):
        evaluate(subjects(1), same, PLAN)


def test_nothing_to_evaluate_is_an_error():
    with pytest.raises(ValueError, match="no scan"):
        evaluate([], baselines(PLAN), PLAN)


def test_progress_counts_up_to_the_end():
    seen: list[Progress] = []
    evaluate(subjects(), baselines(PLAN), PLAN, on_progress=seen.append)
    done = [p.done for p in seen]
    assert done == sorted(done)
    assert {p.total for p in seen} == {8}
    assert done[-1] == 8
    assert any("sub-1: cubic" in p.stage for p in seen)


@pytest.mark.parametrize("after", [0, 3, 5])
def test_cancel_stops_at_once_even_inside_a_candidate(after):
    reports, scored = [], []

    def observer(progress: Progress) -> None:
        reports.append(progress)
        if len(reports) > after:
            raise Cancelled

    def slow(low: Volume, on_progress: Observer) -> Volume:
        for tile in range(1000):
            on_progress(Progress("tiles", tile, 1000))
        raise ValueError("not cancelled")

    with pytest.raises(Cancelled):
        evaluate(
            subjects(), [Candidate("slow", slow)], PLAN, on_progress=observer,
            on_score=scored.append,
        )  # fmt: skip
    assert len(reports) == after + 1
    assert all(score.candidate == "truth" for score in scored)


# the report


def test_csv_has_a_line_per_row_with_the_draw(result):
    lines = list(csv.DictReader(io.StringIO(evaluation_report.csv_text(result))))
    assert len(lines) == len(result.scores)
    draws = PLAN.draws(2)
    for line, score in zip(lines, result.scores, strict=True):
        assert (line["subject"], line["candidate"]) == (score.subject, score.candidate)
        assert int(line["linear_fit"]) == score.fitted
        draw = draws[int(line["subject"][-1])]
        assert float(line["snr_wm"]) == pytest.approx(draw.snr_wm, abs=1e-4)
        assert int(line["noise_seed"]) == draw.noise_seed
        for metric in METRICS:
            value = score[metric.key]
            if math.isnan(value):
                assert line[metric.key] == ""
            else:
                assert float(line[metric.key]) == pytest.approx(value, rel=1e-5)


def test_summary_has_mean_and_deviation_over_subjects(result):
    told = json.loads(evaluation_report.json_text(result, [{"name": "perfect"}]))
    assert told["models"] == [{"name": "perfect"}]
    assert told["plan"]["seed"] == 7
    assert set(told["definitions"]) == {metric.key for metric in METRICS}
    cubic = next(
        s for s in told["summary"] if s["candidate"] == "cubic" and s["linear_fit"] is True
    )
    psnr = result.column("cubic", True, "psnr")
    assert cubic["values"]["psnr"]["mean"] == pytest.approx(sum(psnr) / 2)
    assert cubic["values"]["psnr"]["sd"] == pytest.approx(abs(psnr[0] - psnr[1]) / math.sqrt(2))
    replayed = told["subjects"][1]["draw"]
    assert replayed == json.loads(json.dumps(replayed)) and replayed["snr_gm"] > 0


def test_gain_is_over_the_better_row_of_the_baseline(result):
    gains = {(g.candidate, g.fitted, g.against): g for g in evaluation_report.gains(result)}
    assert {key[0] for key in gains} == {"perfect", "dimmed"}
    g = gains["dimmed", False, "cubic"]
    best = np.maximum(result.column("cubic", False, "psnr"), result.column("cubic", True, "psnr"))
    difference = result.column("dimmed", False, "psnr") - best
    assert g.psnr_mean == pytest.approx(difference.mean())
    assert g.psnr_least == pytest.approx(difference.min())
    best = np.maximum(result.column("cubic", False, "ssim"), result.column("cubic", True, "ssim"))
    above = result.column("dimmed", False, "ssim") > best
    assert (g.ssim_above, g.subjects) == (above.sum(), 2)
    overall = gains["dimmed", True, "best baseline"]
    every = [result.column(b, f, "psnr") for b in result.baselines for f in (False, True)]
    assert overall.psnr_mean == pytest.approx(
        (result.column("dimmed", True, "psnr") - np.max(every, axis=0)).mean()
    )


def test_markdown_prints_each_definition_beside_the_numbers(result):
    text = evaluation_report.markdown_text(result, title="Phantoms", command="siqt evaluate x")
    for metric in METRICS:
        assert metric.definition in text
        assert tables.heading(metric) in text
    assert evaluation.MASK in text and evaluation_report.FIT in text
    assert "99.9th percentile of the truth inside the mask" in text
    assert "`siqt evaluate x`" in text
    psnr = result.column("cubic", True, "psnr")
    assert f"{psnr.mean():.2f} ± {psnr.std(ddof=1):.2f}" in text
    widths = [line.count("|") for line in text.splitlines() if line.startswith("| ")]
    assert len(set(widths[:12])) == 1


def test_one_subject_has_no_deviation():
    found = evaluate(subjects(1), baselines(PLAN), PLAN)
    text = evaluation_report.markdown_text(found, title="One")
    assert "±" not in text.split("PSNR [dB] / SSIM")[0].replace("Mean ± standard", "")
    told = json.loads(evaluation_report.json_text(found))
    assert told["summary"][1]["values"]["psnr"]["sd"] is None


def test_exact_and_missing_values_are_printed_in_words():
    assert tables.number(float("inf"), 2) == "exact"
    assert tables.number(float("nan"), 2) == "–"
    assert tables.mean_and_sd(1.234, 0.5, 1) == "1.2 ± 0.5"
    assert tables.markdown_table(["a", "b"], [["x|y", "1"]]).splitlines() == [
        "| a | b |",
        "|---|---:|",
        "| x\\|y | 1 |",
    ]
    with pytest.raises(ValueError, match="does not fit"):
        tables.markdown_table(["a"], [["1", "2"]])


def test_exactly_right_against_exactly_right_is_no_gain():
    rows = []
    for name in ("cubic", "model"):
        for fitted in (False, True):
            values = tuple(math.inf if m.key == "psnr" else 1.0 for m in METRICS)
            rows.append(CandidateScore("s", name, fitted, values))
    record = evaluate(subjects(1), baselines(PLAN), PLAN).subjects[0]
    exact = Evaluation(
        PLAN, ("cubic", "model"), ("cubic",), (replace(record, name="s"),), tuple(rows)
    )
    found = evaluation_report.gains(exact)[0]
    assert math.isnan(found.psnr_mean) and found.ssim_above == 0


# scans on disk


def write_subject(folder: Path, name: str, seed: int) -> None:
    """A scan with SPM's maps beside it, stored left to right as most scans are."""
    volume, tissues = phantom(seed)
    affine = volume.affine @ np.diag([-1.0, 1, 1, 1])
    affine[0, 3] = volume.shape[0] - 1
    folder.mkdir(parents=True, exist_ok=True)
    named = {"": volume.data, "c1": tissues.gm, "c2": tissues.wm, "c3": tissues.csf}
    for prefix, data in named.items():
        nib.save(nib.Nifti1Image(data[::-1], affine), folder / f"{prefix}{name}.nii.gz")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("scans")
    for seed, name in enumerate(["sub-a_T1w", "sub-b_T1w", "sub-c_T1w"]):
        write_subject(root, name, seed)
    return root


def test_a_subject_keeps_its_draw_when_others_are_left_out(folder, tmp_path):
    paths = [folder / f"sub-{x}_T1w.nii.gz" for x in "cab"]
    every = subjects_from(paths, PLAN, tmp_path)
    some = subjects_from(paths, PLAN, tmp_path, only=["sub-c", "sub-a"])
    assert [s.name for s in every] == ["sub-a_T1w", "sub-b_T1w", "sub-c_T1w"]
    assert [(s.name, s.draw) for s in some] == [
        (s.name, s.draw) for s in every if s.name != "sub-b_T1w"
    ]
    assert [s.draw for s in every] == PLAN.draws(3)
    with pytest.raises(VolumeError, match="no scan with 'sub-x'"):
        subjects_from(paths, PLAN, tmp_path, only=["sub-x"])


def test_scans_of_one_file_name_in_two_folders_keep_their_own_draws(tmp_path):
    paths = []
    for seed, person in enumerate(["sub-b", "sub-a"]):
        (tmp_path / person / "anat").mkdir(parents=True)
        write_subject(tmp_path / person / "anat", "T1w", seed)
        paths.append(tmp_path / person / "anat" / "T1w.nii.gz")
    found = subjects_from(paths, PLAN, tmp_path)
    assert [s.name for s in found] == ["sub-a/anat/T1w", "sub-b/anat/T1w"]
    assert [s.draw for s in found] == PLAN.draws(2)
    (only,) = subjects_from(paths, PLAN, tmp_path, only=["sub-b"])
    assert only.draw == found[1].draw
    result = evaluate(found, [interpolation("linear", PLAN)], PLAN)
    lines = csv.DictReader(io.StringIO(evaluation_report.csv_text(result)))
    told = {row["subject"]: row["noise_seed"] for row in lines}
    assert told == {s.name: str(s.draw.noise_seed) for s in found}
    assert len(set(told.values())) == 2


def test_two_subjects_of_one_name_are_refused(tmp_path):
    one, other = subjects(2)
    twice = [one, dataclasses.replace(other, name=one.name)]
    with pytest.raises(ValueError, match="different names"):
        evaluate(twice, [interpolation("linear", PLAN)], PLAN)
    paths = [tmp_path / "T1w.nii", tmp_path / "T1w.nii.gz"]
    with pytest.raises(VolumeError, match="have the same name in the report"):
        subjects_from(paths, PLAN, tmp_path)


def test_the_command_in_the_report_gives_the_same_plan_back(tmp_path):
    def plan_of(words: list[str]) -> tuple[EvaluationPlan, argparse.Namespace]:
        args = cli.build_parser("evaluate").parse_args(words)
        return parameters.from_arguments(EvaluationPlan, args), args

    words = ["evaluate", "two words.nii", "--out", "r", "--seed", "7", "--no-keep-contrast"]
    plan, args = plan_of([*words, "--preset", "T2w", "--subjects", "a b"])
    again, args_again = plan_of(shlex.split(command_line(args))[1:])
    assert (again, args_again.subjects) == (plan, args.subjects)
    assert args_again.scans == args.scans


def test_the_command_writes_what_the_engine_measures(folder, tmp_path, capsys):
    out = tmp_path / "report"
    code = cli.main(
        ["evaluate", str(folder), "--out", str(out), "--seed", "7", "--title", "Phantoms"]
    )
    assert code == 0
    shown = capsys.readouterr().out
    assert "cubic + fit" in shown and "Phantoms" in shown
    lines = list(csv.DictReader(io.StringIO((out / "scores.csv").read_text())))
    assert {line["subject"] for line in lines} == {"sub-a_T1w", "sub-b_T1w", "sub-c_T1w"}
    found = evaluate(subjects(3), baselines(PLAN), PLAN)
    for line in lines:
        if line["candidate"] != "truth":
            number = "abc".index(line["subject"][4])
            expected = found.column(line["candidate"], line["linear_fit"] == "1", "psnr")[number]
            # the command keeps tissue maps in steps of 1/255
            assert float(line["psnr"]) == pytest.approx(expected, abs=0.05)
    told = json.loads((out / "summary.json").read_text())
    assert told["subjects"][0]["tissues"].startswith("SPM")
    assert str(folder) not in (out / "table.md").read_text()
    first = (out / "scores.csv").read_text()
    assert cli.main(["evaluate", str(folder), "--out", str(out), "--seed", "7", "-q"]) == 0
    assert capsys.readouterr().out == ""

    def without_time(text: str) -> list[str]:
        return [",".join(line.split(",")[:6] + line.split(",")[7:]) for line in text.splitlines()]

    assert without_time((out / "scores.csv").read_text()) == without_time(first)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["{folder}/none.nii.gz", "--out", "{out}"], "none.nii.gz does not exist"),
        (["{folder}", "--out", "{out}", "--factor", "1"], "factor is 1, but must be at least 2"),
        (["{folder}", "--out", "{out}", "--model", "no-such"], "there is no model 'no-such'"),
        (["{folder}", "--out", "{out}", "--subjects", "x-1"], "there is no scan with 'x-1'"),
        (["{folder}", "--out", "{folder}/sub-a_T1w.nii.gz"], "is a file, but must be a folder"),
        (["{folder}"], "required: --out"),
    ],
)
def test_a_wrong_command_ends_in_one_sentence(folder, tmp_path, capsys, words, message):
    out = tmp_path / "report"
    argv = [w.format(folder=folder, out=out) for w in words]
    try:
        code = cli.main(["evaluate", *argv])
    except SystemExit as stop:
        code = stop.code
    assert code == 2
    error = capsys.readouterr().err
    assert error.startswith("siqt: error: ") and message in error
    assert error.count("\n") == 1
    assert not (out / "scores.csv").exists()


def test_a_model_is_scored_as_a_user_would_run_it(tmp_path, monkeypatch):
    """An untrained residual network adds nothing to the interpolated scan, end to end."""
    torch = pytest.importorskip("torch")
    from siqt_engine.core.interpolation import interpolate_slices
    from siqt_engine.models.card import ModelCard, NativeGeometry
    from siqt_engine.models.checkpoint import save_checkpoint
    from siqt_engine.models.normalization import NAME as NORMALISATION
    from siqt_engine.networks import SubSliceUNet

    torch.manual_seed(0)
    network = SubSliceUNet(4, widths=(4, 6), pools=((2, 2, 1),))
    card = ModelCard(
        name="nothing", version="1", architecture=network.name, network=network.config, factor=4,
        contrast="T1w", geometry=NativeGeometry(3.0, 12.0, (1.5, 5.0), (8.0, 16.0)),
        normalisation=NORMALISATION, trained_on="nothing", data_licence="none",
    )  # fmt: skip
    card = save_checkpoint(tmp_path / "model", network.state_dict(), card)
    monkeypatch.setenv("SIQT_MODELS", "")
    scans, out = tmp_path / "scans", tmp_path / "report"
    volume, tissues = brain_phantom((44, 50, 48), affine=np.diag([3.0, 3, 3, 1]))
    scans.mkdir()
    named = {"": volume.data, "c1": tissues.gm, "c2": tissues.wm, "c3": tissues.csf}
    for prefix, data in named.items():
        nib.save(nib.Nifti1Image(data, volume.affine), scans / f"{prefix}sub-a_T1w.nii")
    words = [str(scans / "sub-a_T1w.nii"), "--out", str(out), "--seed", "7", "-q"]
    model = ["--model", str(tmp_path / "model.safetensors"), "--device", "cpu", "--threads", "1"]
    assert cli.main(["evaluate", *words, *model]) == 0
    lines = list(csv.DictReader(io.StringIO((out / "scores.csv").read_text())))
    scored = {row["linear_fit"]: row for row in lines if row["candidate"] == "nothing"}

    def interpolated(low: Volume, on_progress: Observer) -> Volume:
        affine = grid.high_field_affine(low.affine, 4, 2)
        return Volume(interpolate_slices(low.data, 4), affine)

    subject = subjects_from([scans / "sub-a_T1w.nii"], PLAN, out / "tissues")
    found = evaluate(subject, [Candidate("same", interpolated)], PLAN)
    for fitted in (False, True):
        for metric in METRICS:
            expected = found.column("same", fitted, metric.key)[0]
            assert float(scored[str(int(fitted))][metric.key]) == pytest.approx(expected, rel=1e-5)
    told = json.loads((out / "summary.json").read_text())
    assert told["models"] == [
        {
            "name": "nothing",
            "file": "model.safetensors",
            "version": "1",
            "sha256": card.weights_sha256,
        }
    ]
    assert {g["candidate"] for g in told["gains"]} == {"nothing"}
