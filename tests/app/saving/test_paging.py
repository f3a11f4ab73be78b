"""Results beyond a few are on the disk: the same when they are needed, gone with the window."""

from __future__ import annotations

import gc
import pickle
import weakref
from dataclasses import dataclass

import numpy as np
import pytest
from events import run_until
from scans import quick_outcome, small_scan

from siqt_app.paging import LARGE, Page
from siqt_app.saving.kept_results import PAGES, KeptResults
from siqt_app.session.results import MOST_IN_MEMORY, write_pages
from siqt_app.session.session import Session
from siqt_engine.enhancement.preparation.suitability import inspect_scan
from siqt_engine.io.volume import Volume


@dataclass
class Held:
    """A value with arrays of every kind."""

    large: np.ndarray
    again: np.ndarray
    small: np.ndarray
    scan: np.ndarray
    words: str


def test_a_page_comes_back_as_it_was_and_shares_what_is_shared(tmp_path):
    rng = np.random.default_rng(0)
    scan, large = (rng.normal(size=(LARGE, 2)).astype(np.float32, order="F") for _ in range(2))
    page = Page(Held(large, large, np.arange(3), scan, "patient"))
    page.release()
    assert page.in_memory  # nothing was written yet
    page.write(tmp_path, {"scan": scan})
    page.release()
    gc.collect()
    assert not page.in_memory
    back = page.get()
    np.testing.assert_array_equal(back.large, large)
    assert back.large is back.again and back.scan is scan and type(back.large) is np.ndarray
    assert back.large.flags.f_contiguous and back.words == "patient"
    assert page.get() is back  # as long as anybody holds it
    (file,) = tmp_path.iterdir()
    assert b"patient" not in file.read_bytes()


def arrays_of(outcome) -> list[weakref.ref]:
    """References to the arrays that belong to a result alone."""
    result, changes = outcome.result, outcome.changes
    volumes = (
        result.volume, result.mask, result.uncertainty, changes.reacquired, changes.residual,
        changes.added_detail,
    )  # fmt: skip
    return [weakref.ref(volume.data) for volume in volumes]


def test_the_arrays_of_twenty_results_are_not_all_held(qtbot, tmp_path):
    session = Session(kept=KeptResults(tmp_path / "kept"))
    scan = inspect_scan(small_scan(), "a")
    arrays, first = [], None
    for number in range(1, 21):
        outcome = quick_outcome(scan, number)
        first = np.array(outcome.result.volume.data) if number == 1 else first
        arrays += arrays_of(outcome)
        session.results.add(outcome)
        del outcome
    outcomes = session.outcomes
    run_until(lambda: sum(o.in_memory for o in outcomes) == MOST_IN_MEMORY)
    run_until(lambda: not session.board.names)
    gc.collect()
    held = sum(array() is not None for array in arrays)
    assert held == MOST_IN_MEMORY * len(arrays) // 20
    assert outcomes[-1].in_memory and not outcomes[0].in_memory
    back = outcomes[0]
    np.testing.assert_array_equal(back.result.volume.data, first)
    assert back.title == outcomes[1].title and back.changes.consistency.correlation > 0
    assert not back.in_memory and len(session.unsaved) == 20
    session.results.remove(back)
    pages = session.results.kept.folder / PAGES
    assert not (pages / "1").exists() and (pages / "2").is_dir()
    assert session.close(60)
    session.results.kept.close()
    assert not pages.exists()
    assert len(KeptResults(tmp_path / "kept").left_behind()) == 19  # they are not saved


def test_pages_of_a_window_that_was_killed_are_removed(tmp_path):
    kept = KeptResults(tmp_path / "kept")
    kept.keep(quick_outcome())
    assert write_pages(quick_outcome(), kept, print)
    kept._lock.unlock()  # as the system does for a process that is gone
    assert [f.name for f in KeptResults(tmp_path / "kept").left_behind()] == ["1"]
    assert not (kept.folder / PAGES).exists()


@pytest.mark.parametrize("error", [OSError("disk full"), pickle.PicklingError("odd")])
def test_what_cannot_be_written_stays_in_memory(tmp_path, monkeypatch, error):
    def fail(*_):
        raise error

    monkeypatch.setattr("siqt_app.paging.np.save", fail)
    outcome = quick_outcome()
    assert not write_pages(outcome, KeptResults(tmp_path / "kept"), print)
    outcome.release()
    assert outcome.in_memory and isinstance(outcome.result.volume, Volume)
