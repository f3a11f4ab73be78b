"""The one entry: command line, tests and scripts all start the window here."""

from __future__ import annotations

import argparse
import os
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from siqt_engine import __version__

if TYPE_CHECKING:
    from siqt_app.window.main_window import MainWindow

PROGRAM = "siqt-app"
UNUSABLE = 2
"""Exit code where no window can be opened."""
PRELOAD_MS = 150
"""PyTorch takes a second to load; the window is on the screen before that begins."""


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(
        prog=PROGRAM,
        description="The window of SIQT: open a thick-slice brain MRI, click Enhance, compare. "
        "For research; not for diagnosis or treatment.",
    )
    p.add_argument("scan", nargs="?", type=Path, help="scan to open (.nii, .nii.gz)")
    p.add_argument("--sample", action="store_true", help="open the bundled sample scan")
    p.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return p


def main(argv: Sequence[str] | None = None) -> int:
    """Start the window; returns the exit code."""
    args = parser().parse_args(argv)
    from siqt_app.widgets.binding import BindingError, check_binding
    from siqt_app.window_check import obstacle

    try:
        check_binding()
        problem = obstacle()
    except BindingError as error:
        problem = str(error)
    if problem:
        print(f"{PROGRAM}: error: {problem}", file=sys.stderr)
        return UNUSABLE
    return create_app(args.scan, sample=args.sample)


def create_app(
    path: Path | None = None,
    *,
    sample: bool = False,
    exec_app: bool = True,
    on_window: Callable[[MainWindow], Any] | None = None,
) -> int:
    """Make the application and its window, and run it.

    Parameters
    ----------
    path, sample
        What to open at once.
    exec_app
        Run until the window is closed; tests have their own event loop.
    on_window
        Told the window as soon as it is shown.
    """
    from qtpy.QtCore import QTimer
    from qtpy.QtWidgets import QApplication

    from siqt_app.language.widgets import use_language
    from siqt_app.language.words import ENGLISH
    from siqt_app.language_check import chosen_language, obstacle
    from siqt_app.window.icons import program_icon
    from siqt_app.window.main_window import MainWindow

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([PROGRAM])
    app.setApplicationName(PROGRAM)
    app.setApplicationDisplayName("SIQT")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(program_icon())
    unwritable = obstacle()
    use_language(app, ENGLISH if unwritable else chosen_language())
    window = MainWindow()
    with ExceptionHook(window):
        window.show()
        if unwritable:
            window.notification.say(unwritable, level="warning")
        if path is not None:
            window.open(path)
        elif sample:
            window.run("sample")
        else:
            QTimer.singleShot(0, window.view.setFocus)
        if on_window is not None:
            on_window(window)
        if not exec_app:
            return 0
        QTimer.singleShot(PRELOAD_MS, window.session.preload)
        QTimer.singleShot(PRELOAD_MS, window.help.welcome)
        code: int = app.exec()
    if any(t.name.startswith("siqt-") and t.is_alive() for t in threading.enumerate()):
        # A library that is computing or being imported cannot be torn down under its thread;
        # settings and results are on the disk by now.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


class ExceptionHook:
    """What nobody caught is told in the window, with its details, and the window lives on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __enter__(self) -> ExceptionHook:
        self._kept = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook = self._kept

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        traceback.print_exception(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            self._window.saving.leave()
            return
        from siqt_app.jobs.worker import failure_of

        try:
            self._window.report_failure(failure_of(error))
        except RuntimeError:  # the window is gone
            pass
