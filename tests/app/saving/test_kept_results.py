"""Results on the disk: they survive a killed process, and are gone when they are saved."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import dicom_series as made
import numpy as np
import pytest
from scans import quick_outcome, small_scan

from siqt_app.saving.kept_results import KeptResults
from siqt_app.saving.record import RECORD, VOLUMES, of_one_scan, read_record, write_record
from siqt_app.window.export import exports
from siqt_engine.enhancement.preparation.suitability import inspect_scan, open_scan


def test_a_result_comes_back_as_it_was(tmp_path):
    outcome = quick_outcome()
    write_record(outcome, tmp_path)
    key, back = read_record(tmp_path, 7)
    assert back.number == 7 and back.title == outcome.title
    assert key.name == "sub-1_T1w"
    for name in ("volume", "mask", "uncertainty"):
        ours, theirs = getattr(outcome.result, name), getattr(back.result, name)
        np.testing.assert_array_equal(ours.data, theirs.data)
        np.testing.assert_array_equal(ours.affine, theirs.affine)
        assert ours.source == theirs.source
    assert back.result.findings == outcome.result.findings
    assert back.result.warnings == outcome.result.warnings
    assert back.result.provenance == outcome.result.provenance
    assert back.changes.consistency == outcome.changes.consistency
    assert [f.code for f in back.source.findings] == [f.code for f in outcome.source.findings]


def test_a_result_of_a_dicom_scan_comes_back_without_its_patient(tmp_path):
    folder = made.write_series(tmp_path / "Zanzibar").folder
    outcome = quick_outcome(open_scan(folder))
    (tmp_path / "kept").mkdir()
    write_record(outcome, tmp_path / "kept")
    raw = b"".join(path.read_bytes() for path in (tmp_path / "kept").iterdir())
    values = [*made.CANARIES.values(), "Zanzibar", made.UID_ROOT]
    assert not [value for value in values if value.encode() in raw]
    _, back = read_record(tmp_path / "kept", 3)
    before, after = (o.result.volume.source.origin for o in (outcome, back))
    assert vars(after) == vars(replace(before, series=None))
    assert vars(back.source.volume.source.origin) == vars(after)
    assert exports.is_dicom(outcome) and not exports.is_dicom(back)


def test_results_of_one_scan_share_it(tmp_path):
    scan = inspect_scan(small_scan(), "a")
    found = []
    for number, source in ((1, scan), (2, scan), (3, inspect_scan(small_scan(), "b"))):
        folder = tmp_path / str(number)
        folder.mkdir()
        write_record(quick_outcome(source, number), folder)
        found.append(read_record(folder, number))
    first, second, other = of_one_scan(found)
    assert first.source is second.source and first.source is not other.source


@pytest.mark.parametrize("name", [RECORD, VOLUMES])
def test_a_damaged_file_is_a_value_error(tmp_path, name):
    write_record(quick_outcome(), tmp_path)
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ValueError):
        read_record(tmp_path, 1)


def test_what_is_saved_or_removed_is_not_kept(tmp_path):
    kept, outcome = KeptResults(tmp_path / "kept"), quick_outcome()
    kept.keep(outcome)
    assert (kept.folder / "1" / RECORD).is_file()
    kept.forget(outcome)
    assert not (kept.folder / "1").exists()
    kept.keep(outcome)  # the job came too late
    assert not (kept.folder / "1").exists()
    kept.close()
    assert not kept.folder.exists()


def test_results_of_a_running_window_are_not_offered_to_another(tmp_path):
    one, other = KeptResults(tmp_path / "kept"), KeptResults(tmp_path / "kept")
    one.keep(quick_outcome())
    assert other.left_behind() == []
    other.clear_left_behind()
    assert (one.folder / "1" / RECORD).is_file()
    one.close()
    assert [f.name for f in other.left_behind()] == ["1"]
    other.adopt(other.left_behind()[0], 5)
    assert other.left_behind() == [] and (other.folder / "5" / RECORD).is_file()
    other.close(keep=False)
    assert KeptResults(tmp_path / "kept").left_behind() == []


KILLED = """
import signal, sys
from pathlib import Path
from scans import quick_outcome
from siqt_app.saving import kept_results, record
kept = kept_results.KeptResults(Path(sys.argv[1]))
kept.keep(quick_outcome(number=1))
def hang(outcome, folder):
    (folder / "volumes.npz").write_bytes(b"half")
    print("kept", flush=True)
    signal.pause()
kept_results.write_record = hang
kept.keep(quick_outcome(number=2))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
def test_results_survive_kill_9_and_half_a_result_is_not_offered(tmp_path):
    root = Path(__file__).parents[1]
    path = os.pathsep.join([str(root), *sys.path])
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path / "kept")],
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None and child.stdout.readline().strip() == "kept"
    assert KeptResults(tmp_path / "kept").left_behind() == []  # the window is still there
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    kept = KeptResults(tmp_path / "kept")
    (left,) = kept.left_behind()
    _, back = read_record(left, 1)
    np.testing.assert_array_equal(back.result.volume.data, quick_outcome().result.volume.data)
    kept.clear_left_behind()
    assert kept.left_behind() == [] and not list((tmp_path / "kept").glob("*/*"))
