"""One progress over all stages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_app.jobs.overall_progress import EXPECTED, OverallProgress
from siqt_engine.core.progress import Progress

STAGES = [
    ("loading the model", 0, 0), ("finding the brain", 0, 0), ("brain mask", 0, 2),
    ("brain mask", 2, 2), ("enhancing", 0, 4), ("enhancing", 2, 4), ("enhancing", 4, 4),
    ("joining", 0, 0),
]  # fmt: skip


@given(
    stages=st.lists(
        st.tuples(
            st.sampled_from([*EXPECTED, "something new"]),
            st.integers(0, 4),
            st.sampled_from([0, 4]),
        ),
        max_size=20,
    )
)
def test_it_only_grows_and_never_says_that_all_is_done(stages):
    overall, before = OverallProgress(), 0.0
    for n, (stage, done, total) in enumerate(stages):
        overall.report(Progress(stage, done, total), float(n))
        assert before <= overall.fraction < 1
        before = overall.fraction


def test_it_does_not_start_over_with_a_stage():
    overall, shares = OverallProgress(), []
    for n, stage in enumerate(STAGES):
        overall.report(Progress(*stage), float(n))
        shares.append(overall.fraction)
    assert shares[0] == 0 and shares == sorted(shares)
    assert 0.1 < shares[4] < 0.4 and shares[5] - shares[4] > 0.3 and shares[-1] > 0.9


def test_the_second_job_knows_how_long_the_first_took():
    first = OverallProgress()
    for seconds, (stage, done, total) in (
        (0, ("brain mask", 0, 2)), (30, ("brain mask", 2, 2)), (30, ("enhancing", 0, 4)),
        (40, ("enhancing", 4, 4)),
    ):  # fmt: skip
        first.report(Progress(stage, done, total), float(seconds))
    assert first.measured == {"brain mask": 30, "enhancing": 10}
    second = OverallProgress(first.measured)
    second.report(Progress("brain mask", 1, 2), 15.0)
    assert second.fraction == pytest.approx(15 / 40)
    assert second.seconds_left == pytest.approx(25)


def test_no_time_is_told_too_early():
    overall = OverallProgress()
    overall.report(Progress("enhancing", 1, 4), 0.5)
    assert overall.seconds_left is None
