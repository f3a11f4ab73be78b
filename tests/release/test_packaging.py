"""The built wheel is whole, holds nothing else, and works outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from siqt_app.window_check import obstacle
from siqt_engine import __version__

ROOT = Path(__file__).resolve().parents[2]
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
SHIPPED = {
    ".qm",
    ".ts",
    ".html",
    ".py",
    ".pyi",
    ".typed",
    ".safetensors",
    ".json",
    ".md",
    ".txt",
    ".gz",
    ".csv",
    ".yaml",
    ".svg",
    ".png",
}
LARGEST_WHEEL = 60 * 2**20


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            *PIP,
            "wheel",
            "-q",
            "--no-deps",
            "--no-index",
            "--no-build-isolation",
            "-w",
            folder,
            ROOT,
        ],
        check=True,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the wheel alone is installed into; its dependencies are those of the tests."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(
        [
            *PIP,
            "install",
            "-q",
            "--no-compile",
            "--no-deps",
            "--no-index",
            "--target",
            folder,
            wheel,
        ],
        check=True,
    )
    return folder


def run_installed(folder: Path, *arguments: str, cwd: Path) -> str:
    """Run Python with the installed package before everything else, away from the checkout."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout.strip()


def contents(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_wheel_holds_the_code_and_resources_of_the_checkout(wheel: Path) -> None:
    wanted = {
        path.relative_to(ROOT).as_posix()
        for package in ("siqt_engine", "siqt_app")
        for pattern in ("*.py", "*.pyi", "*.yaml", "*.md", "*.qm", "*.ts", "py.typed")
        for path in (ROOT / package).rglob(pattern)
    } | {
        f"siqt_engine/resources_data/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }
    wanted |= {f"siqt_app/help/manual/{p.name}" for p in (ROOT / "docs" / "user").glob("*.md")}
    assert sum(name.startswith("siqt_app/help/pages/") for name in wanted) > 50
    assert wanted <= set(contents(wheel))


def test_nothing_else_sneaks_in(wheel: Path) -> None:
    names = contents(wheel)
    info = f"siqt-{__version__}.dist-info/"
    for name in names:
        assert name.startswith(("siqt_engine/", "siqt_app/", info)), name
        if not name.startswith(info):
            assert Path(name).suffix in SHIPPED or Path(name).name == "LICENCE", name
    assert wheel.stat().st_size < LARGEST_WHEEL


def test_licence_and_notices_are_inside(wheel: Path) -> None:
    names = contents(wheel)
    for name in ("LICENSE", "NOTICE"):
        assert f"siqt-{__version__}.dist-info/licenses/{name}" in names
    assert "siqt_engine/resources_data/sample/LICENCE" in names
    with zipfile.ZipFile(wheel) as archive:
        metadata = archive.read(f"siqt-{__version__}.dist-info/METADATA").decode()
    assert "License-Expression: MIT" in metadata


USED = """
import sys
from importlib.metadata import distribution
import siqt_engine
from siqt_engine import read_volume
from siqt_engine.enhancement import Enhancer
from siqt_engine.inference import ComputeSettings
from siqt_engine.simulation.sample import sample_path
scan = read_volume(sample_path())
Enhancer.default(for_volume=scan, compute=ComputeSettings(device="cpu"))
print(siqt_engine.__file__, scan.shape, sample_path(), sep="\\n")
print([p.value for p in distribution("siqt").entry_points if p.group == "napari.manifest"])
if sys.argv[1] == "window":
    from qtpy.QtCore import QTimer
    from siqt_app.app import create_app
    def told(window):
        window.session.scan_changed.connect(lambda scan: print("opened", scan.name))
        window.session.scan_changed.connect(lambda scan: QTimer.singleShot(0, window.close))
    sys.exit(create_app(sample=True, on_window=told))
"""


@pytest.fixture(scope="module")
def window_obstacle() -> str:
    """Why the window cannot be tried here; empty if it can."""
    return obstacle() if find_spec("PySide6") else "the window is not installed"


@pytest.fixture(scope="module")
def told(
    installed: Path, tmp_path_factory: pytest.TempPathFactory, window_obstacle: str
) -> list[str]:
    """What the installed package tells when it is used, line by line; the window comes last."""
    away = tmp_path_factory.mktemp("away")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(away))
        patch.setenv("XDG_DATA_HOME", str(away))
        part = "engine" if window_obstacle else "window"
        return run_installed(installed, "-c", USED, part, cwd=away).splitlines()


def test_installed_package_is_the_one_that_runs(installed: Path, told: list[str]) -> None:
    assert Path(told[0]).is_relative_to(installed)


def test_installed_sample_and_models_load(installed: Path, told: list[str]) -> None:
    assert told[1] == "(157, 193, 40)"
    assert Path(told[2]).is_relative_to(installed)


def test_installed_command_works(installed: Path, tmp_path: Path) -> None:
    script = installed / "bin" / "siqt"
    assert run_installed(installed, str(script), "--version", cwd=tmp_path) == f"siqt {__version__}"
    assert "T1w" in run_installed(installed, str(script), "models", cwd=tmp_path)


def test_installed_window_opens_and_closes_and_the_plugin_is_found(
    installed: Path, tmp_path: Path, told: list[str], window_obstacle: str
) -> None:
    """The real program, in a process of its own."""
    assert "siqt_app:napari.yaml" in told[3]
    if window_obstacle:
        pytest.skip(window_obstacle)
    assert told[4].startswith("opened ")
    script = installed / "bin" / "siqt-app"
    said = run_installed(installed, str(script), "--version", cwd=tmp_path)
    assert said == f"siqt-app {__version__}"


def test_constraints_pin_every_dependency_within_its_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = {
        canonicalize_name(name): version
        for name, _, version in (line.partition("==") for line in lines if line[:1] != "#")
    }
    assert pins["torch"] == "2.13.0"
    assert not any("+" in version for version in pins.values())
    extras = project["optional-dependencies"]
    for text in (*project["dependencies"], *extras["dev"], *extras["app"], *extras["napari"]):
        requirement = Requirement(text)
        assert pins[canonicalize_name(requirement.name)] in requirement.specifier, text
