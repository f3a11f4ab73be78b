"""Which Qt the window runs on; versions that are known to break are refused in words."""

from __future__ import annotations

import sys
from importlib import metadata

ADVICE = "install it with: pip install 'siqt[app]'"


class BindingError(RuntimeError):
    """Qt is missing or of a version that cannot be used."""


def _numbers(version: str) -> tuple[int, ...]:
    parts = []
    for part in version.split(".")[:3]:
        digits = "".join(c for c in part if c.isdigit())
        parts.append(int(digits) if digits else 0)
    return tuple(parts)


def obstacle(version: str | None, python: tuple[int, int]) -> str:
    """Why this PySide6 cannot be used; empty if it can.

    PySide6 6.12.0 loses references to None, True and False on Python before 3.12, and so kills
    the program after some thousand calls; in 6.11.0 and 6.11.1 docks cannot be moved.
    """
    if version is None:
        return f"the window needs PySide6-Essentials; {ADVICE}"
    numbers = _numbers(version)
    if numbers < (6, 8, 3):
        return f"PySide6 {version} is too old for the window, it needs 6.8.3 or newer; {ADVICE}"
    if numbers >= (6, 12) and python < (3, 12):
        return (
            f"PySide6 {version} ends the program at random on Python {python[0]}.{python[1]}; "
            "install another with: pip install 'PySide6-Essentials>=6.8.3,<6.12,!=6.11.0,!=6.11.1'"
        )
    if numbers in ((6, 11, 0), (6, 11, 1)):
        return f"PySide6 {version} is broken (docks and sizes of windows); {ADVICE}"
    return ""


def installed_version() -> str | None:
    for name in ("PySide6-Essentials", "PySide6"):
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return None


def check_binding() -> None:
    """Raise `BindingError` in words if the window cannot run on what is installed."""
    problem = obstacle(installed_version(), sys.version_info[:2])
    if problem:
        raise BindingError(problem)
    for package in ("qtpy", "pyqtgraph"):
        try:
            metadata.version(package)
        except metadata.PackageNotFoundError:
            raise BindingError(f"the window needs {package}; {ADVICE}") from None
