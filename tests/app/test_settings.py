"""What is remembered, and that nothing remembered can stop the start."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qtpy.QtCore import QByteArray

from siqt_app.settings import MOST_RECENT, Settings


def test_recent_files_newest_first_without_those_that_are_gone(tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.nii" for n in range(MOST_RECENT + 3)]
    kept = Settings()
    for path in paths:
        path.touch()
        kept.add_recent(path)
    kept.add_recent(paths[5])
    paths[-1].unlink()
    kept.sync()
    recent = Settings().recent
    assert recent[0] == paths[5]
    assert len(recent) == MOST_RECENT - 1
    assert paths[-1] not in recent


def test_values_survive_a_restart() -> None:
    one = Settings()
    one.set_text("plane", "coronal")
    one.set_flag("linked", False)
    one.set_blob("geometry", QByteArray(b"\x00\xff\x01"))
    one.sync()
    other = Settings()
    assert other.text("plane", "axial", ("axial", "coronal")) == "coronal"
    assert other.text("plane", "axial", ("axial",)) == "axial"
    assert other.flag("linked", True) is False
    assert other.blob("geometry").data() == b"\x00\xff\x01"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_any_bytes_in_the_file_read_as_defaults(own_settings: Path, content: bytes) -> None:
    path = own_settings / "SIQT" / "siqt-app.ini"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    kept = Settings()
    assert isinstance(kept.recent, list)
    assert isinstance(kept.text("plane", "axial"), str)
    assert isinstance(kept.flag("linked", True), bool)
    kept.blob("geometry")


@pytest.mark.parametrize(
    "content",
    [
        b"[General]\nrecent=@Invalid()\ngeometry=notbase64\nplane=7\nwindow=\xff\xfe\n",
        b'[General]\nrecent="[1, null, {}]"\nplane="\\"oblique\\""\n',
        b"\x00" * 64,
    ],
)
def test_window_starts_with_broken_settings(qtbot, own_settings: Path, content: bytes) -> None:
    from siqt_app.window.main_window import MainWindow

    path = own_settings / "SIQT" / "siqt-app.ini"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.view.plane == "axial"
    window.close()


def test_settings_that_cannot_be_written_do_not_matter(own_settings: Path, caplog) -> None:
    own_settings.parent.mkdir(exist_ok=True)
    own_settings.write_text("a file where the folder should be")
    kept = Settings()
    kept.set_text("plane", "coronal")
    kept.sync()
    assert "could not be saved" in caplog.text
