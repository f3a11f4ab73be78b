"""A viewer for the tests of the plugin, with settings of its own, and a look at what is left."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import threading
import warnings
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from garbage import set_modules_aside
from plugin_docks import close_all
from plugin_volumes import blob
from qtpy.QtCore import QSettings

from siqt_engine.io.nifti import write_volume

if find_spec("napari") is None:
    collect_ignore_glob = ["test_*.py"]
else:
    # before napari is imported, so that nobody's own settings are read or changed
    own = tempfile.mkdtemp(prefix="siqt-napari-")
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    os.environ["NAPARI_CONFIG"] = str(Path(own) / "napari.yaml")
    os.environ["NAPARI_ASYNC"] = "0"
    os.environ["NAPARI_ENSURE_PLUGIN_MAIN_THREAD"] = "1"
    with warnings.catch_warnings():
        # napari and pydantic are not of one mind about json_encoders; nothing of ours
        warnings.simplefilter("ignore", DeprecationWarning)
        import napari.layers
        import napari.viewer  # noqa: F401
        from napari.components import ViewerModel
        from napari.utils import _testsupport
    from npe2._pytest_plugin import npe2pm  # noqa: F401

    # not every version of napari has all of them
    for name in (
        "_disable_qt_warnings", "_clean_themes", "make_napari_viewer", "mock_app_model",
        "plugin_settings", "pytest_runtest_makereport",
    ):  # fmt: skip
        if hasattr(_testsupport, name):
            globals()[name] = getattr(_testsupport, name)

MANIFEST = Path(__file__).resolve().parents[2] / "siqt_app" / "napari.yaml"


@pytest.fixture(autouse=True)
def napari_options(request: pytest.FixtureRequest) -> None:
    """What napari's own pytest plugin, which is switched off, would have as options."""
    for option in ("--save-leaked-object-graph", "--show-napari-viewer"):
        setattr(request.config.option, option, False)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Settings of the program go to a file of the test's own."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    scope = QSettings.Scope.UserScope
    QSettings.setPath(QSettings.Format.IniFormat, scope, str(tmp_path / "settings"))


@pytest.fixture
def plugin(npe2pm: Any) -> Iterator[Any]:  # noqa: F811
    """npe2 with nothing but SIQT in it."""
    with npe2pm.tmp_plugin(manifest=str(MANIFEST)):
        yield npe2pm


@pytest.fixture
def viewer(plugin: Any, request: pytest.FixtureRequest) -> Any:
    """Layers and dimensions without a window, which takes a second to make and to close.

    Tests marked ``napari_window`` get all of napari.
    """
    if request.node.get_closest_marker("napari_window"):
        return request.getfixturevalue("make_napari_viewer")()
    return ViewerModel()


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """After a test no thread of ours may run."""
    yield
    close_all()
    for thread in _threads():
        thread.join(60)
    assert not _threads(), f"threads left running: {_threads()}"
    set_modules_aside()


def _threads() -> list[threading.Thread]:
    return [t for t in threading.enumerate() if t.name.startswith("siqt-")]


@pytest.fixture
def thick_file(tmp_path: Path) -> Path:
    """A small file with thick slices."""
    path = tmp_path / "sub-01_T1w.nii.gz"
    write_volume(blob(), path)
    return path
