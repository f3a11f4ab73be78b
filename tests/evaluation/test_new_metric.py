"""A new metric is one file and one line among the columns: the example of the documentation."""

from __future__ import annotations

import csv
import io
import json
import runpy
from pathlib import Path

import numpy as np
import pytest
from phantoms import brain_phantom

from siqt_engine.evaluation import columns, evaluate, plan, report
from siqt_engine.evaluation.columns import METRICS
from siqt_engine.evaluation.comparison import Comparison, Metric
from siqt_engine.evaluation.evaluate import interpolation
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.evaluation.subjects import EvaluationSubject

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "docs" / "examples" / "new_metric.py"


@pytest.fixture
def metric(monkeypatch: pytest.MonkeyPatch) -> Metric:
    """The one line: a further entry of `columns.METRICS`, which these modules have by name."""
    made: Metric = runpy.run_path(str(EXAMPLE))["MEAN_ABSOLUTE_ERROR"]
    for module in (columns, evaluate, plan, report):
        monkeypatch.setattr(module, "METRICS", (*METRICS, made))
    return made


def test_the_metric_of_the_example_is_what_it_says(metric):
    truth = np.zeros((2, 2, 2))
    estimate = np.arange(8.0).reshape(2, 2, 2) - 4
    mask = estimate != 3
    found = metric.compute(Comparison(truth, estimate, mask, gm=mask, wm=mask))
    assert found == pytest.approx((4 + 3 + 2 + 1 + 0 + 1 + 2) / 7)


def test_a_new_metric_is_scored_written_and_defined(metric):
    told = EvaluationPlan(seed=7)
    (draw,) = told.draws(1)
    subject = EvaluationSubject("sub-1", lambda on_progress: brain_phantom((24, 26, 29)), draw)
    result = evaluate.evaluate([subject], [interpolation("linear", told)], told)
    value = float(result.column("linear", False, "mae")[0])
    assert value > 0
    (row,) = [
        line
        for line in csv.DictReader(io.StringIO(report.csv_text(result)))
        if line["candidate"] == "linear" and line["linear_fit"] == "0"
    ]
    assert float(row["mae"]) == pytest.approx(value, rel=1e-5)
    assert json.loads(report.json_text(result))["definitions"]["mae"]["unit"] == "intensity"
    text = report.markdown_text(result, title="Phantoms")
    assert "MAE [intensity]" in text and metric.definition in text


def test_a_metric_is_named_among_the_columns_alone():
    """But for PSNR and SSIM, from which the gains over the baselines are made."""
    for made in METRICS:
        if made.key in ("psnr", "ssim", "rmse"):  # rmse is a function of the public API as well
            continue
        named = [
            path.name
            for path in (ROOT / "siqt_engine" / "evaluation").rglob("*.py")
            if f'"{made.key}"' in path.read_text(encoding="utf-8")
        ]
        assert named == ["columns.py"], made.key
