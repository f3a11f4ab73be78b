"""The evaluation of several stacks: fixed draws, tables, and what is kept between runs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from siqt_engine.fusion.evaluation.stack_evaluation import COMBINED, StackCase, StackScore
from siqt_engine.fusion.evaluation.stack_report import (
    best_single,
    case_path,
    markdown_text,
    read_case,
    write_case,
)
from siqt_engine.fusion.evaluation.stack_simulation import (
    StackDraw,
    StackPlan,
    draw_stacks,
    isotropic_truth,
    simulate_stack,
)
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.io.volume import Volume


def head() -> Volume:
    data = np.zeros((24, 24, 24), dtype=np.float32)
    data[6:18, 5:17, 7:19] = 100
    return Volume(data, np.eye(4))


def test_draws_belong_to_a_person() -> None:
    truth = head()
    plan = StackPlan(motion=4)
    draws = draw_stacks("one", truth, truth.data > 0, plan, 4, 305)
    assert draws == draw_stacks("one", truth, truth.data > 0, plan, 4, 305)
    assert draws != draw_stacks("two", truth, truth.data > 0, plan, 4, 305)
    assert [d.axis for d in draws] == [2, 1, 0]
    assert draws[0].motion == RigidMotion()
    assert all(0 < max(map(abs, d.motion.translation)) <= 4 for d in draws[1:])
    assert draws[0].noise == pytest.approx(100 / plan.snr)


def test_a_stack_moves_with_the_head() -> None:
    truth = head()
    still = StackDraw(2, 4.0, 3.0, RigidMotion(), 0.0, 0)
    moved = StackDraw(2, 4.0, 3.0, RigidMotion((0, 0, 0), (2, 0, 0)), 0.0, 0)
    np.testing.assert_allclose(
        simulate_stack(truth, moved).data[2:], simulate_stack(truth, still).data[:-2], atol=1e-3
    )


def test_a_truth_with_other_voxels_keeps_its_place() -> None:
    truth = Volume(np.ones((10, 12, 8)), np.diag([0.5, 0.5, 2.0, 1.0]))
    made = isotropic_truth(truth)
    assert made.shape == (5, 6, 15)
    np.testing.assert_allclose(made.affine, np.eye(4))


def case(name: str, combined: float) -> StackCase:
    scores = (
        StackScore("enhanced, axial", 28.0, 0.9, 0.7),
        StackScore("enhanced, coronal", 27.0, 0.8, 0.7),
        StackScore(COMBINED, combined, 0.95, 0.8),
    )  # fmt: skip
    return StackCase(name, scores, (0.1, 0.02), (0.05, 0.2), 0.9, 40.0, 20.0, 1.1, 2e9)


def test_scores_are_kept_whole(tmp_path: Path) -> None:
    path = case_path(tmp_path, "folder/one", "r4")
    assert read_case(path) is None
    write_case(case("one", 32.0), path)
    assert read_case(path) == case("one", 32.0)
    path.write_text('{"name": "half')
    assert read_case(path) is None


def test_the_table_tells_the_gain_over_the_best_single_scan() -> None:
    cases = [case("one", 32.0), case("two", 33.0)]
    assert best_single(cases[0]) == 28.0
    text = markdown_text(cases, title="Three stacks", command="siqt evaluate")
    assert "| combined | 32.50 ± 0.71 |" in text
    assert "| one | 28.00 | 32.00 | 4.00 | 0.10°, 0.20 mm | 90.0% | 1.10 | 40 | 20 | 2.0 |" in text
