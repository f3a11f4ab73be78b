"""Folders whose scans are put together: what is shown first, what is made, and what is kept."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from dicom_series import AXIAL, CANARIES, CORONAL, write_series
from stub_enhancer import StubEnhancer, write_scans

from siqt_engine.batch.bids_app import BidsRun
from siqt_engine.batch.job import BatchSettings, Outputs, ScanJob, scan_sha256
from siqt_engine.batch.memory import PROCESS_BYTES, VOXEL_BYTES, workers_that_fit
from siqt_engine.cli.main import main
from siqt_engine.io import read_volume
from siqt_engine.io.bids import find_bids_scans

NAMES = ["bob/T2_AX.nii.gz", "bob/T2_COR.nii.gz", "bob/FLAIR_AX.nii.gz", "ann/T2_AX.nii.gz"]


def rows_of(folder: Path) -> dict[str, dict[str, str]]:
    with open(folder / "summary.csv", encoding="utf-8", newline="") as file:
        return {row["output"]: row for row in csv.DictReader(file)}


def test_the_groups_are_shown_first_and_a_dry_run_writes_nothing(
    tmp_path: Path, stub: type[StubEnhancer], capsys: pytest.CaptureFixture[str]
) -> None:
    write_scans(tmp_path / "study", NAMES)
    out = tmp_path / "out"
    line = ["combine", str(tmp_path / "study"), str(out)]
    assert main([*line, "--dry-run", "-q"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert [words.split()[0] for words in shown[1:5]] == ["1", "2", "3", "axial"]
    assert "1 of 3 groups are combined. The other scans are enhanced, each alone." in shown
    like = str(tmp_path / "study" / NAMES[0])
    assert main([*line, "--dry-run", "-q", "--like", like]) == 0
    assert (
        "on the grid of T2_AX.nii.gz: 16 x 18 x 9 voxels of 2 x 2 x 6 mm" in capsys.readouterr().out
    )
    for command, more in (("combine", "--dry-run"), ("enhance", "--dry-run"), ("enhance", "-q")):
        words = [command, *line[1:], more, "--like", str(tmp_path / "nowhere.nii")]
        assert main(words) == 2
        assert "nowhere.nii: no such file" in capsys.readouterr().err
    assert not stub.seen and not out.exists()
    assert main(line) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("\n".join(shown[:5]))
    assert "3 of 3 results made, from 4 scans." in printed
    assert stub.seen == ["T2_AX.nii.gz", "FLAIR_AX.nii.gz", "T2_AX + T2_COR"]
    rows = rows_of(out)
    assert set(rows) == {
        "ann/T2_AX_desc-enhanced.nii.gz", "bob/FLAIR_AX_desc-enhanced.nii.gz",
        "bob/T2_desc-combined.nii.gz",
    }  # fmt: skip
    row = rows["bob/T2_desc-combined.nii.gz"]
    assert (row["state"], row["scans"], row["snr"], row["residual"]) == ("combined", "2", "30", "2")
    assert [row[name] for name in ("suits", "agrees", "error_level")] == ["Good", "Check", "Bad"]
    assert '<td class="figure">Check</td>' in (out / "summary.html").read_text(encoding="utf-8")
    assert (out / "bob" / "T2_desc-combined_preview.png").is_file()


def test_a_second_run_does_what_is_missing_or_changed(
    tmp_path: Path, stub: type[StubEnhancer]
) -> None:
    study, out = tmp_path / "study", tmp_path / "out"
    write_scans(study, NAMES)
    line = ["combine", str(study), str(out), "-q", "--resume"]
    assert main(line) == 0

    def again(*flags: str) -> list[str]:
        stub.seen.clear()
        assert main([*line, *flags]) == 0
        return stub.seen

    assert again() == []
    assert again("--spacing", "2") == ["T2_AX + T2_COR"]
    write_scans(study, ["bob/T2_COR.nii.gz", "x.nii.gz"])  # another scan of that name
    assert again("--spacing", "2") == ["T2_AX + T2_COR", "x.nii.gz"]


@pytest.mark.parametrize("flags", [["--png", "x.png"], ["--mask", "m.nii"], ["--jobs", "0"]])
def test_flags_of_single_scans_are_refused(
    flags: list[str], tmp_path: Path, stub: type[StubEnhancer], capsys: pytest.CaptureFixture[str]
) -> None:
    write_scans(tmp_path / "study", NAMES)
    assert main(["combine", str(tmp_path / "study"), str(tmp_path / "out"), *flags]) == 2
    error = capsys.readouterr().err
    assert error.startswith("siqt: error: ") and error.count("\n") == 1
    assert not (tmp_path / "out").exists()


def disc(folder: Path) -> Path:
    for number, (text, way) in enumerate((("t2_tra", AXIAL), ("t2_cor", CORONAL)), 1):
        write_series(folder / text, series=number, description=text, orientation=way)
    write_series(folder / "t1", series=3, description="t1_tra")
    return folder


def test_a_disc_is_grouped_and_resume_keeps_what_was_made_of_it(
    tmp_path: Path, stub: type[StubEnhancer], capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = disc(tmp_path / "Zanzibar"), tmp_path / "out"
    line = ["combine", str(source), str(out), "--resume"]
    assert main(line) == 0
    assert stub.seen == ["series001_T2w + series002_T2w", "Zanzibar"]
    assert set(rows_of(out)) == {
        "series001_desc-combined_T2w.nii.gz", "series003_desc-enhanced_T1w.nii.gz"
    }  # fmt: skip
    stub.seen.clear()
    assert main(line) == 0
    assert stub.seen == []
    told = capsys.readouterr().out + "".join(
        p.read_text(encoding="utf-8", errors="replace") for p in out.rglob("*") if p.is_file()
    )
    assert not [value for value in CANARIES.values() if value in told]
    file = next((source / "t2_cor").iterdir())
    file.write_bytes(file.read_bytes() + b"\0\0")
    assert main(line) == 0
    assert stub.seen == ["series001_T2w + series002_T2w"]


def test_results_of_a_disc_name_the_patient_where_somebody_asks_for_it(
    tmp_path: Path, stub: type[StubEnhancer], capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = disc(tmp_path / "disc"), tmp_path / "out"
    line = ["combine", str(source), str(out), "--keep-identity"]
    assert main(line) == 0
    assert set(rows_of(out)) == {
        "PID777123456_series001_desc-combined_T2w.nii.gz",
        "PID777123456_series003_desc-enhanced_T1w.nii.gz",
    }  # fmt: skip
    assert "PID777123456_series002_T2w" in capsys.readouterr().out
    for path in out.glob("*.json"):
        assert json.loads(path.read_text())["Patient"]["PatientName"] == CANARIES["PatientName"]


def test_the_hash_of_a_series_is_that_of_its_sidecar(tmp_path: Path) -> None:
    source = disc(tmp_path / "disc")
    for number in (1, 3):
        origin = read_volume(source, series=number).source.origin
        assert origin is not None and scan_sha256(source, number) == origin.sha256


def test_memory_counts_dicom_and_every_scan_of_a_group(tmp_path: Path) -> None:
    source = disc(tmp_path / "disc")
    job = ScanJob(source, tmp_path / "x.nii", dicom=True, series=1)
    voxels = 12 * 10 * 9  # of `dicom_series.marked`
    room = (PROCESS_BYTES + VOXEL_BYTES * voxels) / 0.8
    assert workers_that_fit(3, [job] * 3, free=3 * room + 8) == 3
    assert workers_that_fit(3, [job] * 3, free=3 * room - 8) == 2


def test_bids_combines_what_differs_by_plane_or_run(
    tmp_path: Path, stub: type[StubEnhancer], capsys: pytest.CaptureFixture[str]
) -> None:
    root, out = tmp_path / "bids", tmp_path / "out"
    start = "sub-01/ses-a/anat/sub-01_ses-a"
    write_scans(
        root,
        [f"{start}_acq-{p}_T2w.nii.gz" for p in ("axi", "cor", "sag")]
        + [f"{start}_run-{n}_T1w.nii.gz" for n in (1, 2)]
        + [f"{start.replace('ses-a', 'ses-b')}_acq-axi_T2w.nii.gz"],
    )
    (root / "dataset_description.json").write_text('{"Name": "x", "BIDSVersion": "1.10.0"}')
    line = ["bids", str(root), str(out), "participant", "--combine"]
    assert main([*line, "--dry-run"]) == 0
    assert "2 of 3 groups are combined." in capsys.readouterr().out
    assert not out.exists()
    assert main([*line, "--uncertainty"]) == 0
    jobs = BidsRun(root, out, BatchSettings(), combine=True).jobs(find_bids_scans(root))
    reports = [job.files(Outputs(report=True))[-1] for job in jobs]
    assert {path.parent.name for path in reports} == {"figures"}
    assert all(path.name.endswith("_report.html") for path in reports)
    names = {p.name.removesuffix(".nii.gz") for p in out.rglob("*.nii.gz")}
    made = {"sub-01_ses-a_desc-{}_T1w", "sub-01_ses-a_desc-{}_T2w"}
    wanted = {name.format(label) for name in made for label in ("combined", "combinedStd")}
    alone = {f"sub-01_ses-b_acq-axi_desc-{label}_T2w" for label in ("iqt", "iqtStd")}
    assert names == wanted | alone
    sidecar = json.loads((out / f"{start}_desc-combined_T2w.json").read_text())
    sources = [f"bids:raw:{start}_acq-{p}_T2w.nii.gz" for p in ("axi", "cor", "sag")]
    assert sidecar["Sources"] == sources
    assert (out / "sub-01/ses-a/figures/sub-01_ses-a_desc-combined_T2w_preview.png").is_file()
    stub.seen.clear()
    assert main([*line, "--uncertainty", "-q"]) == 0
    assert stub.seen == []
    assert main(["bids", str(root), str(out), "group", "--combine", "-q"]) == 0
    assert {row["scans"] for row in rows_of(out).values()} == {"1", "2", "3"}
