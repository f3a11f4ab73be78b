"""From a scanner's folder to an enhanced series, and no trace of the patient elsewhere."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import dicom_series as made
import numpy as np
import pytest
from phantoms import brain_phantom
from small_models import any_spacing_model

from siqt_engine.cli.main import main
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume


@pytest.fixture(scope="module")
def disc(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("disc") / "Zanzibar^Quintessa"
    volume, _ = brain_phantom((40, 44, 12))
    data = np.clip(volume.data[::-1, ::-1], 0, None).astype(np.uint16)
    made.write_series(
        folder / "a", data, pixel=(4.0, 4.0), spacing=10.0, description="t1 Zanzibar tra"
    )
    made.write_localizer(folder / "b")
    return folder


def traces(raw: bytes) -> list[str]:
    """Values that identify and that stand in some bytes."""
    values = [*made.CANARIES.values(), "Zanzibar", "Quintessa", made.UID_ROOT, "Hippocrates"]
    return [value for value in values if value.lower().encode() in raw.lower()]


def test_the_list_names_no_patient(disc: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(disc)]) == 0
    table = capsys.readouterr()
    assert main(["list", str(disc), "--json"]) == 0
    printed = capsys.readouterr()
    values = json.loads(printed.out)
    assert values["usable"] == [2] and len(values["series"]) == 2
    assert "t1 *** tra" in table.out and "mixed orientations" in table.out
    for text in (table.out, table.err, printed.out, printed.err):
        assert not traces(text.encode())


def test_check_tells_the_age_of_a_dicom_header_and_no_name(
    disc: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(disc), "--json", "-q"]) == 0
    printed = capsys.readouterr()
    (scan,) = json.loads(printed.out)["scans"]
    assert scan["name"] == "series004_T1w" and scan["age_years"] == 75
    assert "child" not in {f["code"] for f in scan["findings"]}
    assert not traces((printed.out + printed.err).encode())


@pytest.fixture
def quick_tissues(monkeypatch: pytest.MonkeyPatch) -> None:
    """A report's volumes need tissue maps, which take seconds; here each has a third of the brain.

    `test_no_other_command_leaves_a_trace_of_the_patient` makes real ones.
    """

    def thirds(volume: Volume, *, mask: np.ndarray, **_: object) -> TissueMaps:
        return TissueMaps(*[np.where(mask, np.float32(1 / 3), np.float32(0))] * 3)

    monkeypatch.setattr("siqt_engine.segmentation.tissues.segment_tissues", thirds)


@pytest.mark.usefixtures("quick_tissues")
def test_no_trace_of_the_patient_but_in_dicom(
    disc: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    model = any_spacing_model(tmp_path / "models", widest_pixel=4.0) / "small"
    (tmp_path / "out").mkdir()
    line = ["enhance", str(disc), str(tmp_path / "out"), "--uncertainty", "--force"]
    line += ["--factor", "2"]  # few slices are written, and read, sooner
    line += ["--model", str(model), "--dicom", str(tmp_path / "series"), "--dicom-maps", "--report"]
    line += ["--guide", str(disc), "--like", str(disc)]
    assert main(line) == 0
    printed = capsys.readouterr()
    written = [p for p in (tmp_path / "out").rglob("*") if p.is_file()]
    assert {p.name for p in written} >= {
        "series004_desc-enhanced_T1w.nii.gz",
        "series004_desc-enhanced_T1w.json",
    }
    for path in written:
        raw = path.read_bytes()
        raw = gzip.decompress(raw) if path.suffix == ".gz" else raw
        assert not traces(raw) and not traces(path.name.encode()), path.name
    assert not traces((printed.out + printed.err + caplog.text).encode())
    series = sorted((tmp_path / "series").iterdir())
    assert [path.name for path in series[-2:]] == ["brain_mask.dcm", "uncertainty.dcm"]
    assert len(series[:-2]) % 12 == 0 and traces(series[0].read_bytes())  # the canary can be found
    assert not any(traces(path.name.encode()) for path in series)


@pytest.mark.usefixtures("quick_tissues")
def test_the_patient_is_named_where_somebody_asks_for_it(
    disc: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["list", str(disc), "--keep-identity"]) == 0
    printed = capsys.readouterr()
    assert {*made.CANARIES.values()} <= set(traces(printed.out.encode()))
    assert "t1 Zanzibar tra" in printed.out
    assert main(["list", str(disc), "--keep-identity", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["patient"]["PatientID"] == "PID777123456"
    model = any_spacing_model(tmp_path / "models", widest_pixel=4.0) / "small"
    (tmp_path / "out").mkdir()
    line = ["enhance", str(disc), str(tmp_path / "out"), "--model", str(model), "--force"]
    assert main([*line, "--report", "--keep-identity"]) == 0
    name = "PID777123456_series004_desc-enhanced_T1w"
    sidecar = json.loads((tmp_path / "out" / f"{name}.json").read_text(encoding="utf-8"))
    assert {k: sidecar["Patient"][k] for k in made.CANARIES} == made.CANARIES
    assert {*made.CANARIES.values()} <= set(
        traces((tmp_path / "out" / f"{name}_report.html").read_bytes())
    )
    raw = gzip.decompress((tmp_path / "out" / f"{name}.nii.gz").read_bytes())
    assert not traces(raw[:352])  # a NIfTI header has no place for it


@pytest.fixture(scope="module")
def beside(disc: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second series of the patient, and masks, tissue maps and a model for both."""
    folder = tmp_path_factory.mktemp("beside")
    volume, tissues = brain_phantom((40, 44, 12), texture=0.2)
    data = np.clip(volume.data[::-1, ::-1], 0, None).astype(np.uint16)
    made.write_series(
        folder / "Zanzibar", data, pixel=(4.0, 4.0), spacing=10.0, series=5, description="t1 tra"
    )
    scan = read_volume(disc)
    write_volume(scan.with_data(tissues.brain > 0.5), folder / "mask.nii")
    for number, share in enumerate((tissues.gm, tissues.wm, tissues.csf), 1):
        for name in ("series004_T1w", "PID777123456_series004_T1w"):
            write_volume(scan.with_data(share), disc.parent / f"c{number}{name}.nii")
    write_volume(scan.with_data(scan.data), folder / "grid.nii")
    any_spacing_model(folder / "models")
    return folder


COMMANDS = {
    "simulate": "{disc} {out}/x.nii.gz --truth {out}/y.nii.gz --save-params "
    "{out}/draw.json --noise-seed 1",
    "segment": "{disc} --out {out}",
    "combine": "{disc} {beside}/Zanzibar {out}/x.nii.gz --mask {beside}/mask.nii --mask "
    "{beside}/mask.nii --no-registration --keep-all --uncertainty --report --png {out}/x.png "
    "--model {beside}/models/small --spacing 4",
}
"""Lines that write everything that a command can write of a DICOM series."""


def written_by(command: str, like: str, disc: Path, beside: Path, out: Path, *more: str) -> str:
    """Run a line of `COMMANDS`; its files, names and words in one text, NIfTI files unpacked."""
    places = {"disc": disc, "beside": beside, "out": out}
    words = [word.format(**places) for word in COMMANDS[command].split()]
    assert main([command, *words, "--like", like.format(**places), *more]) == 0
    found = b""
    for path in sorted(out.rglob("*")):
        raw = path.read_bytes()
        found += path.name.encode() + (gzip.decompress(raw) if path.suffix == ".gz" else raw)
    return found.decode("latin-1")


@pytest.mark.parametrize(
    ("command", "like"),
    [
        *((command, "{beside}/grid.nii") for command in COMMANDS),
        ("simulate", "{disc}"),
        ("segment", "{disc}"),
    ],
)
def test_no_other_command_leaves_a_trace_of_the_patient(
    command: str,
    like: str,
    disc: Path,
    beside: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    written = written_by(command, like, disc, beside, tmp_path)
    assert "series004_T1w" in written
    printed = capsys.readouterr()
    for text in (written, printed.out, printed.err, caplog.text):
        assert not traces(text.encode())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_names_the_patient_where_somebody_asks_for_it(
    command: str, disc: Path, beside: Path, tmp_path: Path
) -> None:
    written_by(command, "{beside}/grid.nii", disc, beside, tmp_path, "--keep-identity")
    told = [json.loads(p.read_text(encoding="utf-8")) for p in tmp_path.glob("*.json")]
    named = [values["Patient"] for values in told if "GeneratedBy" in values]
    assert named and all(patient.items() >= made.CANARIES.items() for patient in named)
    if command == "segment":
        assert all(p.name.startswith("PID777123456_series004") for p in tmp_path.iterdir())
    for path in tmp_path.glob("*.nii.gz"):
        assert not traces(gzip.decompress(path.read_bytes())[:352])
    for path in tmp_path.glob("*_report.html"):
        assert {*made.CANARIES.values()} <= set(traces(path.read_bytes()))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (["{disc}", "out.nii.gz", "--series", "1"], "series 1 cannot be used: its slices have"),
        (["{disc}", "out.nii.gz", "--series", "9"], "there is no series 9"),
        (["{disc}", "out.nii.gz", "--burn-in"], "--burn-in goes with --dicom"),
        (["{disc}", "out.nii.gz", "--dicom-maps"], "--dicom-maps goes with --dicom"),
        (["{disc}", "out.nii.gz", "--dicom", "{disc}"], "holds files already"),
        (["{disc}/b", "out.nii.gz"], "no series in it can be used"),
    ],
)
def test_a_wrong_line_writes_nothing(
    disc: Path,
    tmp_path: Path,
    line: list[str],
    words: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["enhance", *(part.format(disc=disc) for part in line)]) == 2
    told = capsys.readouterr().err
    assert words in told
    assert told.count("\n") == 1
    assert "Zanzibar" not in told or "holds files already" in told  # an output is named as given
    assert not list(tmp_path.iterdir())
