"""Where the files lie that come with the program: models, the sample scan."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resources_root() -> Path:
    """The folder ``resources``: inside the installed package, or at the top of a checkout."""
    installed = _PACKAGE / "resources_data"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(path: str) -> Path:
    """Absolute path of a bundled file or folder.

    Parameters
    ----------
    path
        Relative to the folder ``resources``, such as ``"sample/LICENCE"``.

    Raises
    ------
    FileNotFoundError
        If it is not there: the installation is incomplete.
    """
    found = resources_root() / path
    if not found.exists():
        raise FileNotFoundError(
            f"{path} is missing from this installation of SIQT (looked in {resources_root()}); "
            "install it again"
        )
    return found


def is_bundled(path: Path) -> bool:
    """Whether a file came with the program."""
    return path.resolve().is_relative_to(resources_root().resolve())
