"""The preparation of a training is one progress over all scans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_app.train.scan_progress import ScanProgress
from siqt_engine.core.progress import Progress


@given(
    count=st.integers(1, 5),
    stages=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=4),
)
def test_it_only_grows_and_ends_where_all_scans_are_done(count, stages):
    """Whatever the stages of one scan tell, between the reports that count the scans."""
    progress, before = ScanProgress(), 0.0
    for number in range(count):
        reports = [
            Progress(f"tissue maps of s{number} ({number + 1} of {count})", min(d, t), t)
            for d, t in stages
        ]
        for report in (*reports, Progress("preparing", number, count)):
            found = progress.over_all(report)
            assert found.stage == "preparing"
            assert before <= found.fraction <= (number + 1) / count
            before = found.fraction
    last = Progress(f"tissue maps of s ({count} of {count})", 1, 1)
    assert progress.over_all(last).fraction == 1


def test_what_is_not_about_scans_stays_as_it_is():
    progress = ScanProgress()
    assert progress.over_all(Progress("tissue maps of a (1 of 4)", 1, 2)).fraction == pytest.approx(
        1 / 8
    )
    training = Progress("training", 3, 200)
    assert progress.over_all(training) == training
