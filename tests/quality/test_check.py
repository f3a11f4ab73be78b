"""What a scan is like: figures that grow with what they measure, findings, ages, the command."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from heads import mni152_brain, thick_slices
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from siqt_engine.cli.main import main
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.origin import ScanOrigin
from siqt_engine.io.volume import Volume
from siqt_engine.quality.age import age_in_years, parse_age
from siqt_engine.quality.check import CUT, check_file, check_quality, quality_findings
from siqt_engine.quality.measures import QualityMeasures, bias_range, cut_faces
from siqt_engine.quality.misalignment import slice_shifts

GOOD = QualityMeasures(
    brain_ml=1400.0, extracted=False, snr=60.0, ghost_level=0.01, misalignment_mm=0.1,
    largest_shift_mm=0.2, bias=0.25, cut_faces=(),
)  # fmt: skip


def thick_brain() -> Volume:
    brain = mni152_brain()
    return thick_slices(brain, brain.data > 0, 3)[0]


def textured(shape: tuple[int, int, int] = (48, 40, 8)) -> np.ndarray:
    """Smooth structure that hardly changes from slice to slice."""
    noise = np.random.default_rng(3).standard_normal(shape)
    smooth = ndimage.gaussian_filter(noise, (3, 3, 6))
    return (100 + 20 * smooth / smooth.std()).astype(np.float32)


@settings(max_examples=8)
@given(st.floats(-1.5, 1.5), st.floats(-1.5, 1.5))
def test_the_shift_of_every_second_slice_is_measured(along: float, across: float) -> None:
    data = textured()
    for k in range(0, data.shape[2], 2):
        data[..., k] = ndimage.shift(data[..., k], (along, across), order=3, mode="nearest")
    brain = np.zeros(data.shape, dtype=bool)
    brain[6:-6, 6:-6] = True
    shifts = slice_shifts(data, brain, (0.5, 2.0))
    assert len(shifts) == data.shape[2] - 2
    assert np.median(shifts) == pytest.approx(np.hypot(0.5 * along, 2.0 * across), abs=0.25)


def test_bias_is_how_far_the_brightness_ranges() -> None:
    brain = mni152_brain()
    inside = brain.data > 0.2
    across = np.linspace(-0.5, 0.5, brain.shape[0], dtype=np.float32)[:, None, None]
    levels = [
        bias_range(brain.with_data(brain.data * np.exp(s * across)), inside) for s in (0, 0.7, 1.4)
    ]
    assert levels[0] < levels[1] < levels[2]
    # 5th to 95th percentile of a brain that fills most of the width
    assert levels[2] - levels[0] > 0.4


@given(st.sets(st.sampled_from(sorted(CUT))))
def test_faces_that_cut_the_brain_are_named(faces: set[str]) -> None:
    brain = np.zeros((12, 12, 12), dtype=bool)
    spans = []
    for low, high in (("left", "right"), ("back", "front"), ("bottom", "top")):
        spans.append(slice(0 if low in faces else 3, 12 if high in faces else 9))
    brain[tuple(spans)] = True
    assert set(cut_faces(brain)) == faces


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"snr": 10.0}, "noisy"),
        ({"ghost_level": 0.2}, "ghosts"),
        ({"misalignment_mm": 0.8}, "moved"),
        ({"largest_shift_mm": 1.5}, "moved"),
        ({"bias": 0.8}, "uneven"),
        ({"brain_ml": 300.0}, "brain-size"),
        ({"cut_faces": ("top",)}, "brain-cut"),
        ({"extracted": True}, "brain-alone"),
    ],
)
def test_each_figure_has_its_finding(change: dict, code: str) -> None:
    assert quality_findings(GOOD) == []
    (found,) = quality_findings(replace(GOOD, **change))
    assert found.code == code
    assert "{" not in found.message and found.message.endswith(".")


def test_noise_lowers_the_snr_and_a_cut_brain_is_told() -> None:
    scan = thick_brain()
    rng = np.random.default_rng(0)
    noisy = scan.with_data(scan.data + rng.normal(0, 0.05, scan.shape).astype(np.float32))
    plain, worse = check_quality(scan, "plain"), check_quality(noisy, "noisy")
    assert plain.measures is not None and worse.measures is not None
    assert worse.measures.snr is not None and worse.measures.snr < 25
    assert "noisy" in {f.code for f in worse.findings}
    half = Volume(np.ascontiguousarray(scan.data[:, :, :18]), scan.affine, scan.source)
    assert "top" in (check_quality(half, "half").measures or GOOD).cut_faces


@pytest.mark.parametrize(
    ("told", "years"),
    [("012Y", 12), ("006M", 0.5), (7, 7), ("34.5", 34.5), ("89+", 89), ("n/a", None), (None, None),
     ("", None), (True, None), ("12 apples", None)],
)  # fmt: skip
def test_ages_are_understood(told: object, years: float | None) -> None:
    assert parse_age(told) == (None if years is None else pytest.approx(years))


def test_a_child_is_found_in_the_table_of_its_data_set_or_the_sidecar(tmp_path: Path) -> None:
    scan = tmp_path / "sub-07" / "anat" / "sub-07_T1w.nii.gz"
    scan.parent.mkdir(parents=True)
    write_volume(thick_brain(), scan)
    assert age_in_years(scan) is None
    table = tmp_path / "participants.tsv"
    table.write_text("participant_id\tage\nsub-08\t40\nsub-07\t9\n", encoding="utf-8")
    assert age_in_years(scan) == 9
    found = check_file(scan)
    assert found.age_years == 9
    assert "child" in {f.code for f in found.findings}
    scan.with_name("sub-07_T1w.json").write_text('{"PatientAge": "044Y"}', encoding="utf-8")
    assert age_in_years(scan) == 44


def test_a_child_is_found_in_a_dicom_header() -> None:
    scan = thick_brain()
    origin = ScanOrigin("series004_T1w", "", age="009Y")
    found = check_quality(replace(scan, source=replace(scan.source, origin=origin)), "series004")
    assert found.age_years == 9 and "child" in {f.code for f in found.findings}


def test_the_command_prints_a_table_or_json_and_a_bad_scan_does_not_stop_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_volume(thick_brain(), tmp_path / "good_T1w.nii.gz")
    (tmp_path / "bad.nii.gz").write_text("not a scan")
    before = sorted(tmp_path.iterdir())
    assert main(["check", str(tmp_path)]) == 2
    printed = capsys.readouterr()
    assert printed.out.startswith("scan ") and "good_T1w.nii.gz" in printed.out
    assert printed.err.count("\n") == 1 and "bad.nii.gz" in printed.err
    assert main(["check", str(tmp_path / "good_T1w.nii.gz"), "--json"]) == 0
    (scan,) = json.loads(capsys.readouterr().out)["scans"]
    assert scan["spacing_mm"] == [2, 2, 6]
    assert scan["measures"]["brain_ml"] == pytest.approx(1900, rel=0.1)
    assert sorted(tmp_path.iterdir()) == before
    (tmp_path / "empty").mkdir()
    assert main(["check", str(tmp_path / "empty"), str(tmp_path / "good_T1w.nii.gz"), "-q"]) == 2
    printed = capsys.readouterr()
    assert "good_T1w" in printed.out and "empty: no NIfTI scan" in printed.err
