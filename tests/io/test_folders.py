"""A folder inside that cannot be read is told by every door, and the rest is used."""

from __future__ import annotations

import json
from pathlib import Path

import dicom_series as made
import pytest
from closed_folder import close_folder
from stub_enhancer import StubEnhancer, write_scans

from siqt_engine.batch import run as batch_run
from siqt_engine.cli.main import main
from siqt_engine.enhancement.results import figure
from siqt_engine.io import find_scans, list_series, read_volume
from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.folders import files_below

SENTENCE = "b: this folder cannot be read, so what is in it is left out"


@pytest.fixture
def study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A scan in a folder, and one in a folder that cannot be read."""
    write_scans(tmp_path / "study", ["a/x_T1w.nii.gz", "b/y_T1w.nii.gz"])
    close_folder(monkeypatch, tmp_path / "study" / "b")
    return tmp_path / "study"


def test_scans_of_a_folder(study: Path) -> None:
    closed: list[Path] = []
    assert [p.name for p in find_scans(study, on_unreadable=closed.append)] == ["x_T1w.nii.gz"]
    assert closed == [study / "b"]
    with pytest.raises(PermissionError, match="^b: this folder cannot be read. Allow it"):
        find_scans(study)
    (study / "a" / "x_T1w.nii.gz").unlink()
    with pytest.raises(PermissionError, match=r"^study: no scan was found, but .*count: 1"):
        find_scans(study, on_unreadable=closed.append)
    with pytest.raises(PermissionError, match="^b: this folder"):
        find_scans(study / "b", on_unreadable=closed.append)


def test_a_loop_of_links_ends_and_files_come_in_order(tmp_path: Path) -> None:
    for name in ("b", "a", "c/d", "c/.e"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "c" / "up").symlink_to(tmp_path)
    found = [p.relative_to(tmp_path).as_posix() for p in files_below(tmp_path)]
    assert found == ["a", "b", "c/.e", "c/d"]
    assert len(list(files_below(tmp_path, hidden=False))) == 3


@pytest.mark.parametrize("dry", [True, False])
def test_enhance(
    study: Path, dry: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(batch_run, "ScanEnhancer", StubEnhancer)
    monkeypatch.setattr(figure, "enhancement_png", lambda *_: b"a picture")
    command = ["combine", "--dry-run"] if dry else ["enhance"]
    assert main([*command, str(study), str(tmp_path / "out")]) == 2
    told = capsys.readouterr()
    assert f"siqt: error: {SENTENCE}\n" in told.err
    assert "1 of 1" in told.out or "0 of 1 groups are combined" in told.out
    assert (tmp_path / "out" / "a" / "x_desc-enhanced_T1w.nii.gz").is_file() is not dry


def test_check(study: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(study), "--json", "-q"]) == 2
    told = json.loads(capsys.readouterr().out)
    assert [scan["name"] for scan in told["scans"]] == ["x_T1w.nii.gz"]
    assert told["failed"] == [{"name": "b", "error": SENTENCE}]


@pytest.mark.parametrize("closed", ["sub-2", "sub-2/ses-a", "sub-2/ses-a/anat"])
def test_bids(
    closed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "bids"
    write_scans(root, [f"sub-{n}/ses-a/anat/sub-{n}_ses-a_T1w.nii.gz" for n in (1, 2, 3)])
    close_folder(monkeypatch, root / closed)
    line = ["bids", str(root), str(tmp_path / "out"), "participant", "--skip-bids-validation"]
    assert main([*line, "--dry-run", "--participant-label", "1", "2"]) == 2
    told = capsys.readouterr()
    assert told.err.startswith(f"siqt: error: {closed}") and "cannot be read" in told.err
    assert told.err.count("cannot be read") == 1
    assert "sub-1_ses-a_T1w" in told.out and "sub-3" not in told.out
    assert main([*line, "--participant-label", "2"]) == 2
    assert "bids: no scan was found, but some folders in it" in capsys.readouterr().err


def test_list_and_the_scans_of_a_disc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made.write_series(tmp_path / "disc" / "a")
    (tmp_path / "disc" / "Zanzibar").mkdir()
    close_folder(monkeypatch, tmp_path / "disc" / "Zanzibar")
    assert main(["list", str(tmp_path / "disc")]) == 0
    assert "1 folders could not be read. Series may be missing." in capsys.readouterr().out
    assert main(["list", str(tmp_path / "disc"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["unreadable_folders"] == 1
    volume = read_volume(tmp_path / "disc")
    told = " ".join(finding.message for finding in check_scan(volume))
    assert "A folder inside the DICOM folder could not be read." in told
    assert "Zanzibar" not in told


def test_a_file_of_a_disc_that_cannot_be_read_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = made.write_series(tmp_path, made.marked((6, 5, 4)))
    whole = open
    last = sorted(written.folder.iterdir())[0]

    def scratched(path, *rest, **more):  # type: ignore[no-untyped-def]
        if path == last:
            raise OSError(5, "Input/output error", str(path))
        return whole(path, *rest, **more)

    monkeypatch.setattr("builtins.open", scratched)
    listing = list_series(tmp_path)
    assert listing.damaged == 1
    assert "Slices at its ends may be missing" in listing.series[0].warnings[0]
