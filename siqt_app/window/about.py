"""About the program, and its keys."""

from __future__ import annotations

from qtpy.QtCore import qVersion
from qtpy.QtWidgets import QMessageBox, QWidget

from siqt_app.window.actions import commands
from siqt_engine import __version__
from siqt_engine.models import library as model_library

INTENDED_USE = "For research only. Not for diagnosis or treatment."

_MOUSE = (
    ("Wheel", "step through the slices"),
    ("Ctrl + wheel", "zoom"),
    ("Left button", "move the crosshair"),
    ("Right button", "grey window: up and down brightness, left and right contrast"),
    ("Middle button, Shift + left", "shift the picture"),
    ("Double click", "whole picture"),
)


def about_text() -> str:
    models = "".join(f"<li>{m.summary}</li>" for m in model_library.available())
    return (
        f"<h3>SIQT {__version__}</h3>"
        "<p>Turns thick-slice, low-field brain MRI into the image that a high-field scanner "
        "would have given: stochastic image quality transfer (Lin et al., Medical Image Analysis "
        "2023).</p>"
        f"<p><b>{INTENDED_USE}</b> An enhanced scan is an estimate, not an acquisition. It can "
        "miss or invent detail, most of all in lesions.</p>"
        f"<p>Models:</p><ul>{models}</ul>"
        f"<p>Everything runs on this computer; nothing is sent anywhere. Qt {qVersion()}. "
        "MIT licence.</p>"
    )


def keys_text() -> str:
    rows = [(c.keys.replace(" ", ", "), c.text.rstrip("…")) for c in commands() if c.keys]
    lines = "".join(f"<tr><td><b>{k}</b>&nbsp;&nbsp;</td><td>{t}</td></tr>" for k, t in rows)
    mouse = "".join(f"<tr><td><b>{k}</b>&nbsp;&nbsp;</td><td>{t}</td></tr>" for k, t in _MOUSE)
    return f"<h3>Mouse</h3><table>{mouse}</table><h3>Keys</h3><table>{lines}</table>"


def show_text(parent: QWidget, title: str, text: str) -> QMessageBox:
    """A box with rich text that does not block the window."""
    box = QMessageBox(parent)
    box.setObjectName("text_box")
    box.setWindowTitle(title)
    box.setText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
    return box
