"""Many scans: one bad scan stops nothing, a killed run loses nothing, a second does the rest."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import stub_enhancer
from stub_enhancer import KILL, StubEnhancer, write_scans

from siqt_engine.batch import memory, run
from siqt_engine.batch.enhance_one import in_words
from siqt_engine.batch.job import ScanJob, plan_jobs
from siqt_engine.batch.memory import PROCESS_BYTES, workers_that_fit
from siqt_engine.batch.run import BatchProgress
from siqt_engine.batch.summary import failed_row
from siqt_engine.cli._batch_table import in_minutes, print_row
from siqt_engine.cli.main import main
from siqt_engine.core.locks import LOCK, only_run_in
from siqt_engine.enhancement.preparation.suitability import Unsuitable
from siqt_engine.io.sidecar import file_sha256, read_sidecar

MANY = int(os.environ.get("SIQT_SCANS", "0"))
NAMES = ["a/sub-01_T1w.nii.gz", "b/sub-01_T1w.nii.gz", "b/scan ü 脳.nii"]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    write_scans(tmp_path / "study", NAMES)
    return tmp_path / "study"


def rows_of(folder: Path) -> list[dict[str, str]]:
    with open(folder / "summary.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def files_of(folder: Path) -> dict[str, str]:
    """Name and content of every file but the table, sidecars' times apart."""
    return {
        p.relative_to(folder).as_posix(): file_sha256(p)
        for p in sorted(folder.rglob("*"))
        if p.is_file() and p.suffix in (".gz", ".nii", ".png")
    }


def test_a_folder_keeps_its_shape_and_a_bad_scan_does_not_stop_it(
    study: Path, tmp_path: Path, stub: type[StubEnhancer], capsys: pytest.CaptureFixture[str]
) -> None:
    (study / "b" / "bad.nii.gz").write_text("not a scan")
    write_scans(study, ["unsuitable.nii.gz"])
    out = tmp_path / "out"
    assert main(["enhance", str(study), str(out), "--uncertainty"]) == 2
    assert {p for p in files_of(out) if "uncertainty" not in p and not p.endswith("png")} == {
        "a/sub-01_desc-enhanced_T1w.nii.gz", "b/sub-01_desc-enhanced_T1w.nii.gz",
        "b/scan ü 脳_desc-enhanced.nii.gz",
    }  # fmt: skip
    assert (out / "a" / "sub-01_desc-enhanced_T1w_uncertainty.nii.gz").is_file()
    assert (out / "a" / "sub-01_desc-enhanced_T1w_preview.png").is_file()
    rows = {row["file"]: row for row in rows_of(out)}
    assert set(rows) == {*NAMES, "b/bad.nii.gz", "unsuitable.nii.gz"}
    good, bad = rows["a/sub-01_T1w.nii.gz"], rows["b/bad.nii.gz"]
    assert (good["state"], good["exit"], good["model"]) == ("enhanced", "0", "stub 1")
    assert float(good["snr"]) > 10 and float(good["uncertainty_percent"]) > 0
    assert good["findings"] == "A warning."
    assert (bad["state"], bad["exit"]) == ("failed", "2") and "bad.nii.gz" in bad["error"]
    printed = capsys.readouterr()
    assert "3 of 5 scans enhanced." in printed.out and "Traceback" not in printed.err
    assert not (out / LOCK).exists()


def test_resume_does_what_is_missing_or_changed_and_no_more(
    study: Path, tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    out = tmp_path / "out"
    line = ["enhance", str(study), str(out), "-q", "--resume"]
    assert main(line) == 0
    assert len(stub.seen) == 3

    def again(*flags: str) -> list[str]:
        stub.seen.clear()
        assert main([*line, *flags]) == 0
        return sorted(stub.seen)

    assert again() == []
    assert {row["state"] for row in rows_of(out)} == {"kept"}
    # a result that is gone, one that is damaged, and a picture that is gone
    first = out / "a" / "sub-01_desc-enhanced_T1w.nii.gz"
    first.unlink()
    assert again() == ["sub-01_T1w.nii.gz"]
    first.write_bytes(first.read_bytes()[:-20])
    assert again() == ["sub-01_T1w.nii.gz"]
    (out / "b" / "scan ü 脳_desc-enhanced_preview.png").unlink()
    assert again() == ["scan ü 脳.nii"]
    # another scan of the same name, and another option
    write_scans(study, ["b/sub-01_T1w.nii.gz", "x.nii.gz"])
    assert again() == ["sub-01_T1w.nii.gz", "x.nii.gz"]
    assert len(again("--bias")) == 4
    assert again("--bias") == []


def test_results_inside_the_folder_of_scans_are_not_scans(
    study: Path, stub: type[StubEnhancer]
) -> None:
    out = study / "enhanced"
    for _ in range(2):
        assert main(["enhance", str(study), str(out), "-q", "--no-preview"]) == 0
    assert len(rows_of(out)) == 3


CHILD = """
import sys
sys.path[:0] = {path!r}
from stub_enhancer import StubEnhancer
from siqt_engine.batch import run
run.ScanEnhancer = StubEnhancer
from siqt_engine.cli.main import main
sys.exit(main({arguments!r}))
"""


def run_apart(arguments: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, with the stub."""
    code = CHILD.format(path=[str(Path(stub_enhancer.__file__).parent)], arguments=arguments)
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True,
        env={**os.environ, **environment},
    )  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_killed_run_loses_nothing_and_resume_gives_what_an_undisturbed_run_gives(
    study: Path, tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    out, whole = tmp_path / "out", tmp_path / "whole"
    line = ["enhance", str(study), str(out), "-q", "--resume", "--no-preview"]
    assert run_apart(line, **{KILL: "b/sub"}).returncode == -9
    done = [p for p in files_of(out) if p.endswith(".nii.gz")]
    assert done and len(done) < 3
    assert all(read_sidecar(out / p)["OutputSHA256"] == file_sha256(out / p) for p in done)
    assert main(line) == 0
    assert len(stub.seen) == 3 - len(done)
    assert main(["enhance", str(study), str(whole), "-q", "--no-preview"]) == 0
    assert files_of(out) == files_of(whole)


@pytest.mark.skipif(MANY == 0, reason="SIQT_SCANS=500 kills a run of so many scans")
def test_many_scans_are_killed_in_the_middle(tmp_path: Path, stub: type[StubEnhancer]) -> None:
    write_scans(tmp_path / "study", [f"{n:05d}.nii.gz" for n in range(MANY)])
    out = tmp_path / "out"
    line = ["enhance", str(tmp_path / "study"), str(out), "-q", "--resume", "--no-preview"]
    assert run_apart(line, **{KILL: f"{MANY // 2:05d}"}).returncode == -9
    done = list(out.glob("*.nii.gz"))
    assert len(done) == MANY // 2
    assert all(read_sidecar(p)["OutputSHA256"] == file_sha256(p) for p in done)
    assert main(line) == 0
    assert len(stub.seen) == MANY - MANY // 2
    assert [row["state"] for row in rows_of(out)].count("kept") == MANY // 2


def test_two_runs_on_one_output_do_not_mix(
    study: Path, tmp_path: Path, stub: type[StubEnhancer], capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with only_run_in(out):
        assert run_apart(["enhance", str(study), str(out), "-q", "--no-preview"]).returncode == 2
    assert list(out.iterdir()) == []
    assert main(["enhance", str(study), str(out), "-q", "--no-preview"]) == 0


@pytest.mark.parametrize(("free_gb", "workers"), [(0.1, 1), (3, 3), (1000, 4)])
def test_memory_bounds_the_processes(free_gb: float, workers: int, tmp_path: Path) -> None:
    write_scans(tmp_path, [f"{n}.nii.gz" for n in range(4)])
    jobs = plan_jobs([tmp_path], tmp_path / "out")
    assert workers_that_fit(8, jobs, free=free_gb * 1e9) == workers
    assert PROCESS_BYTES > 0


def test_a_small_memory_leaves_one_process_of_those_that_are_asked_for(
    study: Path, tmp_path: Path, stub: type[StubEnhancer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "free_memory", lambda: 1e9)
    assert main(["enhance", str(study), str(tmp_path / "out"), "-q", "--jobs", "4"]) == 0
    assert len(stub.seen) == 3  # in this process


def test_the_table_tells_how_much_time_is_left(
    study: Path, tmp_path: Path, stub: type[StubEnhancer], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    clock = iter(range(0, 10_000, 90))  # it is looked at once before, and after every scan
    monkeypatch.setattr(run, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    assert main(["enhance", str(study), str(tmp_path / "out")]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == ["scan", "seconds", "left", "notes", "file"]
    assert [line[0] for line in lines[1:4]] == ["1/3", "2/3", "3/3"]
    assert [" ".join(line[3:5]) for line in lines[1:4]] == ["3:00 min", "1:30 min", "0:00 min"]
    assert [in_minutes(s) for s in (None, 59.6, 3600, 90_061)] == [
        "", "1:00 min", "1 h 00", "25 h 01"
    ]  # fmt: skip


def test_a_full_disk_fails_a_scan_in_one_sentence_and_leaves_nothing_half_written(
    study: Path, tmp_path: Path, stub: type[StubEnhancer], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    import errno

    from siqt_engine.io import sidecar

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(sidecar, "_write_volume", full)
    out = tmp_path / "out"
    assert main(["enhance", str(study), str(out), "-q", "--no-preview"]) == 2
    assert {p.name for p in out.rglob("*") if p.is_file()} == {"summary.csv", "summary.html"}
    assert {row["state"] for row in rows_of(out)} == {"failed"}
    assert "no space left" in capsys.readouterr().err


def test_the_traffic_light_says_the_same_in_terminal_sidecar_table_and_report(
    study: Path, tmp_path: Path, stub: type[StubEnhancer], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    from siqt_engine.enhancement import scan_enhancer
    from siqt_engine.enhancement.results import assessment as light

    monkeypatch.setattr(scan_enhancer, "ScanEnhancer", StubEnhancer)
    out = tmp_path / "out"
    assert main(["enhance", str(study), str(out), "-q", "--report"]) == 0
    (row,) = (row for row in rows_of(out) if row["file"] == NAMES[0])
    told = read_sidecar(out / row["output"])["Parameters"]["verdicts"]
    assert set(told) == {light.MODEL, light.AGREEMENT, light.ERROR}
    assert [row[c] for c in ("suits", "agrees", "error_level")] == [
        light.LEVEL_NAMES[told[t]["level"]] for t in (light.MODEL, light.AGREEMENT, light.ERROR)
    ]
    page = (out / "a" / "sub-01_desc-enhanced_T1w_report.html").read_text(encoding="utf-8")
    capsys.readouterr()
    assert main(["enhance", str(study / NAMES[0]), str(tmp_path / "one.nii.gz")]) == 0
    printed = capsys.readouterr().out
    for verdict in told.values():
        assert verdict["sentence"] in page
        assert f"{light.LEVEL_NAMES[verdict['level']]:<5}  {verdict['sentence']}" in printed


def test_a_picture_that_is_asked_for_is_made_in_spite_of_resume(
    tmp_path: Path, stub: type[StubEnhancer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("siqt_engine.enhancement.scan_enhancer.ScanEnhancer", StubEnhancer)
    (scan,) = write_scans(tmp_path, ["scan_T1w.nii.gz"])
    picture = tmp_path / "picture.png"
    line = ["enhance", str(scan), str(tmp_path / "out.nii.gz"), "-q", "--no-preview", "--resume"]
    for more, runs in (([], 1), ([], 1), (["--png", str(picture)], 2)):
        assert main([*line, *more]) == 0
        assert len(stub.seen) == runs
    assert picture.is_file()


def test_the_flag_that_forces_is_named_where_the_command_has_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = in_words(Unsuitable("its slices are not thick"), "a.nii.gz")
    assert "--" not in words
    row = failed_row(ScanJob(tmp_path / "a.nii.gz", tmp_path / "b.nii.gz"), words)
    for forced in (True, False):
        print_row(BatchProgress(row, 1, 1, None), quiet=True, forced=forced)
        assert ("--force" in capsys.readouterr().err) is forced
