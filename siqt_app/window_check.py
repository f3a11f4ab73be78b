"""Whether Qt can open a window here, found out by letting it try in another process.

Qt ends the program where it cannot load its platform plugin, so the program asks first.
``python -m siqt_app.window_check`` prints one sentence and exits with 2 if no window can be opened;
with ``--packages`` it prints the missing Debian packages instead, and needs no display.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

PROBE = """
import resource
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
from qtpy.QtGui import QGuiApplication
QGuiApplication(["siqt-app"])
"""
PROBE_SECONDS = 60
"""Far more than a start of Qt takes; a display that never answers ends here."""
NO_DISPLAY_NEEDED = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")

ODD_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
    "libbrotlidec.so.1": "libbrotli1",
}
"""Libraries whose Debian package is not named by the rule of `package_of`."""


def package_of(library: str) -> str:
    """Name of the Debian or Ubuntu package that holds a shared library.

    Debian joins name and version of the library, with a hyphen if the name ends in a digit:
    ``libxcb-icccm.so.4`` is in ``libxcb-icccm4``, ``libX11.so.6`` in ``libx11-6``.
    """
    if library in ODD_PACKAGES:
        return ODD_PACKAGES[library]
    name, _, version = library.lower().replace("_", "-").partition(".so.")
    return name + ("-" if name[-1:].isdigit() else "") + version


def qt_libraries() -> list[Path]:
    """The files that must load for a window: Qt's own and the plugin for X11."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        return []
    home = Path(next(iter(spec.submodule_search_locations)))
    plugins = os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH")
    platforms = Path(plugins) if plugins else home / "Qt" / "plugins" / "platforms"
    files = [home / f"Qt{name}.abi3.so" for name in ("Core", "Gui", "Widgets")]
    return [path for path in (*files, platforms / "libqxcb.so") if path.is_file()]


def missing_libraries() -> list[str]:
    """Shared libraries that Qt needs and the system lacks, in alphabetical order."""
    files = qt_libraries()
    if not files:
        return []
    try:
        done = subprocess.run(["ldd", *map(str, files)], capture_output=True, text=True)
    except OSError:  # no ldd on this system
        return []
    return sorted(set(re.findall(r"^\s*(\S+) => not found", done.stdout, flags=re.MULTILINE)))


def missing_packages() -> list[str]:
    """Debian packages of the missing libraries, in alphabetical order."""
    return sorted({package_of(library) for library in missing_libraries()})


def _wants_display(environment: Mapping[str, str]) -> bool:
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return not platform.startswith(NO_DISPLAY_NEEDED)


def obstacle() -> str:
    """Why Qt can open no window here, in one sentence; empty if it can."""
    if sys.platform != "linux":  # elsewhere Qt brings all that it needs
        return ""
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    error = None if _wants_display(os.environ) and not display else _error_of_probe()
    if error == "":
        return ""
    packages = missing_packages()
    if packages:
        names = " ".join(packages)
        return (
            "the window needs system packages that are missing; "
            f"on Debian or Ubuntu, run: sudo apt-get install {names}"
        )
    if error is None:
        return "the window needs a display, and DISPLAY is not set; start it on a desktop"
    if "could not connect to display" in error:
        return f"the window cannot reach the display {display}; check the variable DISPLAY"
    return f"Qt cannot start: {' '.join(error.split())}"


def _error_of_probe() -> str:
    """What Qt writes when it cannot start; empty if it starts."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=PROBE_SECONDS
        )
    except subprocess.TimeoutExpired:
        return f"no answer from the display within {PROBE_SECONDS} s"
    if done.returncode == 0:
        return ""
    return done.stderr.strip() or f"it ended with code {done.returncode}"


def main() -> int:
    if "--packages" in sys.argv[1:]:
        print(" ".join(missing_packages()))
        return 0
    problem = obstacle()
    if problem:
        print(problem, file=sys.stderr)
    return 2 if problem else 0


if __name__ == "__main__":
    sys.exit(main())
