"""The program as a whole: its start, its words on the terminal, its last line of defence."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from events import PATIENCE, run_until

from siqt_app.widgets.binding import obstacle
from siqt_engine import __version__


def run(*arguments: str, code: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *(["-c", code] if code else ["-m", "siqt_app"]), *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE, env={**os.environ, **environment}
    )


@pytest.mark.parametrize("flag", ["--version", "--help"])
def test_version_and_help_load_no_qt(flag: str) -> None:
    code = (
        "import sys\nfrom siqt_app.app import main\n"
        f"try:\n    main(['{flag}'])\nexcept SystemExit:\n    pass\n"
        "print(sorted({m.partition('.')[0] for m in sys.modules}))"
    )
    done = run(code=code)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.rsplit("[", 1)[1]
    for module in ("PySide6", "qtpy", "torch", "pyqtgraph", "numpy"):
        assert f"'{module}'" not in loaded
    assert (__version__ if flag == "--version" else "not for diagnosis") in done.stdout


@pytest.mark.parametrize(
    ("version", "python", "good"),
    [
        ("6.12.0", (3, 11), False),
        ("6.12.0", (3, 12), True),
        ("6.13.1", (3, 11), False),
        ("6.11.0", (3, 12), False),
        ("6.11.1", (3, 11), False),
        ("6.11.3", (3, 11), True),
        ("6.8.3", (3, 11), True),
        ("6.7.9", (3, 11), False),
        (None, (3, 11), False),
    ],
)
def test_versions_of_qt_that_break_are_refused_in_words(version, python, good) -> None:
    said = obstacle(version, python)
    assert (said == "") is good
    assert good or "pip install" in said


def test_this_qt_keeps_its_references(qtbot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops one reference to None per call that returns nothing."""
    from qtpy.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.setEnabled(True)
    assert sys.getrefcount(None) > before - 500


def test_error_in_a_slot_is_told_in_the_window(qtbot, window) -> None:
    from siqt_app.app import ExceptionHook

    with ExceptionHook(window):
        try:
            raise KeyError("nobody expected this")
        except KeyError as error:
            sys.excepthook(KeyError, error, error.__traceback__)
    assert "should not have" in window.notification.text
    assert "KeyError" in window.notification.failure.details


def test_unusable_scan_on_the_command_line_opens_the_window(qtbot, tmp_path) -> None:
    from siqt_app import app

    seen = []
    code = app.create_app(tmp_path / "none.nii", exec_app=False, on_window=seen.append)
    assert code == 0
    window = seen[0]
    qtbot.addWidget(window)
    run_until(lambda: "no such file" in window.notification.text)
    window.close()
