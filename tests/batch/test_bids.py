"""A BIDS App: names, what is left out, kills and second runs, the official validator."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from stub_enhancer import KILL, StubEnhancer, write_scans
from test_batch import run_apart

from siqt_engine.cli.main import main
from siqt_engine.core.locks import only_run_in
from siqt_engine.io.bids import BidsError, find_bids_scans
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.volume import Volume

SESSIONS = int(os.environ.get("SIQT_SESSIONS", "0"))
SCANS = [
    "sub-01/anat/sub-01_T1w.nii.gz",
    "sub-02/ses-a/anat/sub-02_ses-a_acq-low_run-1_T2w.nii.gz",
    "sub-02/ses-a/anat/sub-02_ses-a_acq-low_run-2_T2w.nii.gz",
    "sub-02/ses-b/anat/sub-02_ses-b_FLAIR.nii.gz",
]


def dataset(root: Path, names: list[str]) -> Path:
    """A data set with sidecars that the validator accepts."""
    write_scans(root, names)
    described = {"Name": "test", "BIDSVersion": "1.10.0", "DatasetType": "raw", "License": "CC0"}
    (root / "dataset_description.json").write_text(json.dumps(described))
    (root / "README").write_text("A data set made for a test, with scans of balls.\n")
    people = sorted({name.split("/")[0] for name in names})
    rows = "".join(f"{p}\t{30 + n}\n" for n, p in enumerate(people))
    (root / "participants.tsv").write_text(f"participant_id\tage\n{rows}")
    return root


@pytest.fixture
def study(tmp_path: Path) -> Path:
    root = dataset(tmp_path / "bids", SCANS)
    (root / "sub-01" / "anat" / "sub-01_T1w_mask.nii.gz").write_bytes(b"no scan")
    (root / "derivatives").mkdir()
    return root


def content(folder: Path) -> dict[str, bytes]:
    return {p.as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_results_are_named_by_the_standard_and_the_input_is_left_alone(
    study: Path, tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    before, out = content(study), tmp_path / "out"
    assert main(["bids", str(study), str(out), "participant", "--uncertainty", "-q"]) == 0
    assert content(study) == before
    made = out / "sub-02/ses-a/anat/sub-02_ses-a_acq-low_run-1_desc-iqt_T2w.nii.gz"
    assert made.is_file()
    assert made.with_name("sub-02_ses-a_acq-low_run-1_desc-iqtStd_T2w.nii.gz").is_file()
    sidecar = json.loads(made.with_name(made.name.replace(".nii.gz", ".json")).read_text())
    assert sidecar["Sources"] == [f"bids:raw:{SCANS[1]}"]
    assert sidecar["SkullStripped"] is True and sidecar["SpatialReference"] == "orig"
    described = json.loads((out / "dataset_description.json").read_text())
    assert described["DatasetType"] == "derivative"
    assert described["GeneratedBy"][0]["Name"] == "SIQT"
    assert (out / described["DatasetLinks"]["raw"]).resolve() == study.resolve()
    assert sum(p.name.endswith("desc-iqt_preview.png") for p in out.rglob("*")) == 0
    assert len(list(out.glob("sub-*/**/figures/*_preview.png"))) == 4


def test_participants_and_sessions_are_chosen(
    study: Path, tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    line = ["bids", str(study), str(tmp_path / "out"), "participant", "-q"]
    assert main([*line, "--participant-label", "sub-02", "--session-id", "b"]) == 0
    assert stub.seen == ["sub-02_ses-b_FLAIR.nii.gz"]
    assert main([*line, "--participant-label", "09"]) == 2
    with pytest.raises(BidsError, match="no BIDS label"):
        find_bids_scans(study, ["../x"])


def test_scans_without_thick_slices_are_left_out(
    study: Path, tmp_path: Path, stub: type[StubEnhancer], capsys: pytest.CaptureFixture[str]
) -> None:
    path = study / SCANS[0]
    write_volume(Volume(read_volume(path).data, np.diag([2.0, 2, 2, 1])), path)
    assert main(["bids", str(study), str(tmp_path / "out"), "participant"]) == 0
    assert f"left out: {SCANS[0]}" in capsys.readouterr().out
    assert len(stub.seen) == 3


def test_a_killed_worker_loses_nothing_and_the_group_tells_what_is_missing(
    study: Path, tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    out = tmp_path / "out"
    line = ["bids", str(study), str(out), "participant", "-q", "--no-preview"]
    assert run_apart(line, **{KILL: "run-2"}).returncode == -9
    assert main(["bids", str(study), str(out), "group", "-q"]) == 0
    assert (out / "summary.csv").read_text().count("was not enhanced yet") == 2
    assert main(line) == 0
    assert stub.seen == ["sub-02_ses-a_acq-low_run-2_T2w.nii.gz", "sub-02_ses-b_FLAIR.nii.gz"]
    assert main(["bids", str(study), str(out), "group", "-q"]) == 0
    page = (out / "summary.html").read_text(encoding="utf-8")
    assert "not enhanced yet" not in page and SCANS[1] in page


def test_a_failure_is_told_by_the_group_and_stops_no_other(
    study: Path, tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    (study / SCANS[1]).write_bytes(b"no scan at all")
    out = tmp_path / "out"
    assert main(["bids", str(study), str(out), "participant", "-q"]) == 2
    assert len(stub.seen) == 3
    assert main(["bids", str(study), str(out), "group", "-q"]) == 0
    assert "is not a NIfTI file" in (out / "summary.html").read_text(encoding="utf-8")


def test_a_participant_is_held_by_one_run(
    study: Path, tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    out = tmp_path / "out"
    (out / "sub-02").mkdir(parents=True)
    line = ["bids", str(study), str(out), "participant", "-q", "--participant-label"]
    with only_run_in(out / "sub-02"):
        assert run_apart([*line, "02"]).returncode == 2
        assert main([*line, "01"]) == 0


@pytest.mark.parametrize("what", ["no description", "no scan", "the data set itself"])
def test_what_cannot_be_is_refused(
    what: str, study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    if what == "no description":
        (study / "dataset_description.json").unlink()
    elif what == "no scan":
        shutil.rmtree(study / "sub-01")
        shutil.rmtree(study / "sub-02")
    else:
        out = study
    before = content(tmp_path)
    assert main(["bids", str(study), str(out), "participant"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("siqt: error: ") and error.count("\n") == 1
    assert content(tmp_path) == before


def validator() -> str | None:
    beside = Path(sys.executable).with_name("bids-validator-deno")
    return str(beside) if beside.exists() else shutil.which("bids-validator-deno")


def check_valid(folder: Path) -> None:
    """Raise where the official validator reports an error."""
    command = [validator() or "", str(folder), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    issues = json.loads(done.stdout)["issues"]["issues"]
    errors = [i for i in issues if i.get("severity") == "error"]
    assert not errors, errors


@pytest.mark.skipif(SESSIONS == 0, reason="SIQT_SESSIONS=30 kills a run on a tree of so many")
@pytest.mark.skipif(validator() is None, reason="bids-validator-deno is not installed")
def test_a_tree_whose_run_was_killed_is_valid_in_the_end(
    tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    places = [(n // 2, n % 2) for n in range(SESSIONS)]
    names = [f"sub-{p:02d}/ses-{s}/anat/sub-{p:02d}_ses-{s}_T2w.nii.gz" for p, s in places]
    root, out = dataset(tmp_path / "bids", names), tmp_path / "out"
    line = ["bids", str(root), str(out), "participant", "-q", "--uncertainty"]
    middle = "sub-{:02d}_ses-{}".format(*places[SESSIONS // 2])
    assert run_apart(line, **{KILL: middle}).returncode == -9
    assert main(line) == 0
    assert len(stub.seen) == SESSIONS - SESSIONS // 2
    assert main(["bids", str(root), str(out), "group", "-q"]) == 0
    check_valid(root)
    check_valid(out)


@pytest.mark.skipif(validator() is None, reason="bids-validator-deno is not installed")
def test_the_official_validator_finds_no_error(
    study: Path, tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    out = tmp_path / "out"
    (study / "sub-01" / "anat" / "sub-01_T1w_mask.nii.gz").unlink()
    flags = ["-q", "--uncertainty"]
    assert main(["bids", str(study), str(out), "participant", *flags]) == 0
    assert main(["bids", str(study), str(out), "group", "-q"]) == 0
    check_valid(out)
