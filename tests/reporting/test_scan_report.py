"""A report holds everything it shows, asks for nothing, and has left and right where they are."""

from __future__ import annotations

import datetime
import io
import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from stub_enhancer import StubEnhancer, write_scans

from siqt_engine.batch.enhance_one import enhance_job
from siqt_engine.batch.job import BatchSettings, Outputs, ScanJob
from siqt_engine.io.volume import Volume
from siqt_engine.quality import result_measures
from siqt_engine.reporting.page import css_string, page_of
from siqt_engine.reporting.planes import PIXEL_MM, Shown, planes_picture
from siqt_engine.reporting.sections import Report, Section
from siqt_engine.segmentation.volume_range import VolumeRange


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("report")
    (scan,) = write_scans(folder, ["sub-01_<b>&T1w.nii.gz"])
    job = ScanJob(scan, folder / "out.nii.gz")
    with pytest.MonkeyPatch.context() as patch:
        volumes = {"gm": VolumeRange(600.0, 550.0, 650.0)}
        patch.setattr(result_measures, "volumes_of_result", lambda *_: volumes)
        settings = BatchSettings(outputs=Outputs(report=True, preview=False))
        enhance_job(job, settings, StubEnhancer())  # type: ignore[arg-type]
    assert job.report.stat().st_size < 5e6
    return job.report.read_text(encoding="utf-8")


def test_the_page_asks_for_nothing(page: str) -> None:
    addresses = re.findall(r"(?:src|href|url)\s*[=(]\s*[\"']?([^\"'\s)>]+)", page)
    assert addresses and all(a.startswith("data:image/png;base64,") for a in addresses)
    assert "default-src 'none'" in page
    assert not re.search(r"@import|fetch\(|XMLHttpRequest|<link|<iframe", page)


def test_names_are_escaped(page: str) -> None:
    assert "sub-01_&lt;b&gt;&amp;T1w" in page and "_<b>" not in page


def test_every_printed_page_names_the_scan_and_what_it_is_for(page: str) -> None:
    running = re.findall(r'@top-left { content: "([^"]*)"', page)
    assert running == [css_string("sub-01_<b>&T1w.nii.gz")]
    assert "counter(page)" in page and datetime.date.today().isoformat() in page


@given(st.text(max_size=30))
def test_a_name_cannot_leave_a_css_string(text: str) -> None:
    escaped = css_string(text)
    assert re.fullmatch(r"([A-Za-z0-9]|\\[0-9a-f]{6})*", escaped)
    back = re.sub(r"\\([0-9a-f]{6})", lambda m: chr(int(m[1], 16)), escaped)
    assert back == text


@pytest.mark.parametrize(
    "words",
    ["Before and after", "A warning.", "600 ml (550 to 650)", "Added detail", "Residual",
     "Uncertainty", "any-spacing", "weights SHA-256", "doi:10.1016/j.media.2023.102807",
     "not for diagnosis", "no measurement for a patient", "of the scanner&#39;s centre"],
)  # fmt: skip
def test_every_part_is_there(page: str, words: str) -> None:
    assert words in page


def test_no_folder_is_named(page: str, tmp_path: Path) -> None:
    assert str(tmp_path.parent) not in page


def test_the_patients_left_is_on_the_right_and_the_top_is_up() -> None:
    data = np.zeros((40, 50, 30), np.float32)
    data[:10, :, 20:] = 1  # left, top
    volume = Volume(data, np.eye(4))
    picture = planes_picture(volume, (5.0, 25.0, 25.0), Shown(0, 1), "")
    pixels = np.asarray(Image.open(io.BytesIO(picture.png)).convert("L"), float)
    coronal = pixels[:, round(50 / PIXEL_MM) + 6 :][:, : round(40 / PIXEL_MM)]
    middle = coronal[coronal.shape[0] // 2 - 21 : coronal.shape[0] // 2 + 21]
    top, right = middle[:14], middle[:, 44:]
    assert right.mean() > 3 * middle[:, :43].mean()
    assert top.mean() > 3 * middle[15:].mean()


def test_a_report_without_pictures_is_a_page() -> None:
    report = Report("x", (Section("A", sentences=("One.",), rows=(("n", "<1>"),), text="T"),))
    page = page_of(report).decode()
    assert "One." in page and "&lt;1&gt;" in page
