"""Where no window can be opened, the program says why in one sentence and does not crash."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from siqt_app.window_check import package_of
from siqt_engine.cli import doctor

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only on Linux Qt needs system packages"),
    pytest.mark.skipif(find_spec("PySide6") is None, reason="the window is not installed"),
]
NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def start(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        env={**os.environ, **NO_DISPLAY, **variables},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libGL.so.1", "libgl1"),
        ("libX11.so.6", "libx11-6"),
        ("libstdc++.so.6", "libstdc++6"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_package_of_a_library(library: str, package: str) -> None:
    assert package_of(library) == package


@pytest.mark.parametrize(
    ("variables", "words"),
    [({}, "DISPLAY is not set"), ({"DISPLAY": ":987"}, "cannot reach the display :987")],
    ids=["none", "unreachable"],
)
def test_without_a_display_the_program_ends_with_a_sentence(
    variables: dict[str, str], words: str
) -> None:
    done = start("siqt_app", **variables)
    assert done.returncode == 2
    assert done.stderr.startswith("siqt-app: error: the window")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.fixture
def lacking_plugin(tmp_path: Path) -> Path:
    """Qt's plugin for X11, changed to need libraries of a version that no system has."""
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt"
    if not (qt / "plugins/platforms/libqxcb.so").is_file():
        pytest.skip("this PySide6 has no plugin for X11")
    platforms = tmp_path / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    (tmp_path / "lib").symlink_to(qt / "lib")
    code = (qt / "plugins/platforms/libqxcb.so").read_bytes()
    library = (qt / "lib/libQt6XcbQpa.so.6").read_bytes()
    wanted = b"libxcb-icccm.so.4"
    assert wanted in code + library
    (platforms / "libqxcb.so").write_bytes(code.replace(wanted, b"libxcb-icccm.so.9"))
    return platforms


def test_missing_libraries_are_named_by_their_packages(lacking_plugin: Path) -> None:
    folder = {"QT_QPA_PLATFORM_PLUGIN_PATH": str(lacking_plugin), "DISPLAY": ":987"}
    done = start("siqt_app", **folder)
    assert done.returncode == 2
    assert done.stderr.endswith("run: sudo apt-get install libxcb-icccm9\n")
    assert done.stderr.count("\n") == 1
    assert start("siqt_app.window_check", "--packages", **folder).stdout == "libxcb-icccm9\n"


def test_doctor_says_that_there_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in NO_DISPLAY.items():
        monkeypatch.setenv(name, value)
    assert "DISPLAY is not set" in doctor.display_state()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert doctor.display_state() == "usable"


@pytest.fixture
def no_font(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without any font."""
    config = tmp_path / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{tmp_path / 'fonts'}</dir><cachedir>{tmp_path}</cachedir></fontconfig>"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))


@pytest.mark.parametrize(("code", "told"), [("zh_CN", "fonts-noto-cjk"), ("fr", "")])
def test_doctor_says_that_no_font_has_the_characters_of_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_font: None, code: str, told: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "SIQT").mkdir()
    (tmp_path / "SIQT" / "siqt-app.conf").write_text(f'[General]\nlanguage="\\"{code}\\""\n')
    lines = [line for line in doctor.extra_lines() if line.startswith("  language")]
    assert len(lines) == bool(told)
    assert all(told in line and "Chinese is chosen" in line for line in lines)
