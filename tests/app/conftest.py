"""What every test of the window needs: settings of its own, and a look at what is left behind."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from garbage import set_modules_aside
from qtpy.QtCore import QSettings
from qtpy.QtWidgets import QApplication
from small_models import any_spacing_model

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from siqt_app.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and unsaved results go to folders of the test's own, never to the user's."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "user_data"))
    folder = tmp_path / "settings"
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    return folder


def _threads() -> list[threading.Thread]:
    return [t for t in threading.enumerate() if t.name.startswith("siqt-")]


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test no widget of its own may be on screen and no thread of ours may run."""
    app = QApplication.instance()
    before = set(app.topLevelWidgets()) if isinstance(app, QApplication) else set()
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication) and "qtbot" in request.fixturenames:
        app.processEvents()
        gc.collect()
        app.processEvents()
        left = [w for w in set(app.topLevelWidgets()) - before if w.isVisible()]
        assert not left, f"widgets left on screen: {left}"
        set_modules_aside()
    for thread in _threads():
        thread.join(60)
    assert not _threads(), f"threads left running: {_threads()}"


@pytest.fixture(autouse=True)
def soon_at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slider of the simulator rests sooner than it would for a user."""
    monkeypatch.setattr("siqt_app.simulate.simulator.RELEASE_MS", 20)


@pytest.fixture(scope="session")
def small_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What stands in for the program's own files: a library with one small model."""
    root = tmp_path_factory.mktemp("resources")
    any_spacing_model(root / "models")
    return root


@pytest.fixture(autouse=True)
def quick_enhancement(
    request: pytest.FixtureRequest, small_models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small model instead of the bundled one, by PyTorch, unless a test asks for the latter."""
    if "bundled_model" not in request.fixturenames:
        monkeypatch.setattr("siqt_engine.models.library.resources_root", lambda: small_models)
        monkeypatch.setattr("siqt_engine.inference.backends.has_openvino", lambda: False)


@pytest.fixture
def bundled_model() -> None:
    """The window runs the bundled model as it does for a user."""


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """The window of the program, on the screen."""
    from siqt_app.window.main_window import MainWindow

    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda w: w.saving.leave())
    window.resize(1280, 800)
    window.view.sweep_ms = 0
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def scan_path(tmp_path: Path) -> Path:
    """A small low-field scan in a file."""
    from scans import write_small_scan

    return write_small_scan(tmp_path)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Enhance answers at once, without a network."""
    from scans import quick_result

    from siqt_engine.enhancement.scan_enhancer import ScanEnhancer

    monkeypatch.setattr(ScanEnhancer, "enhance", lambda self, volume, **_: quick_result(volume))


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Combine answers at once, without registration or network; what it was asked for."""
    from combinations import quick_combination, quick_reports

    from siqt_engine import fusion

    asked = []

    def combine(request, *, enhancer, on_progress):
        asked.append(request)
        return quick_combination(request)

    monkeypatch.setattr(fusion, "combine_scans", combine)
    monkeypatch.setattr(fusion, "place_scans", lambda request, on_progress: quick_reports(request))
    return asked
