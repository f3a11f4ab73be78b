"""Pictures of every main state of the window, made from the bundled sample.

    python docs/screenshots.py FOLDER

Where there is no display, a virtual one is started. Three of the pictures stand in the README;
``make screenshots`` copies these to docs/images.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SIZES = ((1280, 800), (1920, 1200))
SECONDS = 120.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as settings:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = settings
        if sys.platform == "linux" and not os.environ.get("DISPLAY"):
            from pyvirtualdisplay import Display

            with Display(visible=False, size=(1920, 1200)):
                return take_all(folder)
        return take_all(folder)


def take_all(folder: Path) -> int:
    from qtpy.QtWidgets import QApplication

    from siqt_app.window.theme import apply_theme

    app = QApplication([])
    for theme, size in (*(("light", size) for size in SIZES), ("dark", SIZES[0])):
        apply_theme(app, theme)
        label = f"{size[0]}x{size[1]}" + ("-dark" if theme == "dark" else "")
        Photographer(app, folder, size, label).take()
    return 0


class Photographer:
    """Goes through the states of one window."""

    def __init__(self, app, folder: Path, size: tuple[int, int], label: str) -> None:  # type: ignore[no-untyped-def]
        from siqt_app.window.main_window import MainWindow

        self.app, self.folder, self.label = app, folder, label
        self.window = MainWindow()
        self.window.resize(*size)
        self.window.show()
        self.wait(lambda: True)

    def wait(self, done: Callable[[], bool]) -> None:
        """Run the event loop until something has happened, and a little longer."""
        until = time.monotonic() + SECONDS
        while not done():
            if time.monotonic() > until:
                raise TimeoutError(f"nothing happened for {SECONDS:.0f} s")
            self.app.processEvents()
            time.sleep(0.005)
        for _ in range(60):
            self.app.processEvents()
            time.sleep(0.005)

    def save(self, name: str) -> None:
        self.wait(lambda: self.window.view.state.sweep is None)
        path = self.folder / f"{name}-{self.label}.png"
        self.window.grab().save(str(path))
        print(path)

    def take(self) -> None:
        w = self.window
        self.save("welcome")
        w.run("sample")
        self.wait(lambda: w.session.scan is not None)
        self.save("opened")
        w.run("enhance")
        self.wait(lambda: w.session.enhancing)
        self.save("enhancing")
        self.wait(lambda: len(w.session.outcomes) == 1 and not w.session.enhancing)
        self.save("enhanced")
        w.view.set_plane("coronal")
        self.save("coronal")
        for name in ("swipe", "three-plane"):
            w.actions_[name].trigger()
            self.save(name)
        w.actions_["side-by-side"].trigger()
        for name in ("added_detail", "residual", "uncertainty"):
            if w.actions_[name].isEnabled():
                w.actions_[name].trigger()
                self.save(name)
        w.actions_["no_overlay"].trigger()
        w.open(Path("a scan that is not there.nii"))
        self.wait(lambda: w.notification.isVisible())
        self.save("failure")
        w.notification.dismiss()
        w.run("high_field_sample")
        w.tabs.setCurrentWidget(w.simulation_panel)
        self.wait(lambda: w.display.simulation is not None)
        self.save("simulate")
        w.simulation_panel.enhance_requested.emit(w.display.simulation)
        self.wait(lambda: len(w.session.outcomes) == 2 and not w.session.enhancing)
        self.save("simulated-enhanced")
        w.actions_["train"].trigger()
        self.save("train")
        w.saving.leave()
        w.deleteLater()
        self.wait(lambda: True)


if __name__ == "__main__":
    sys.exit(main())
