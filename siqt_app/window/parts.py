"""The parts of the window that its commands act on."""

from __future__ import annotations

from dataclasses import dataclass

from qtpy.QtWidgets import QMainWindow

from siqt_app.enhance.panel import EnhancePanel
from siqt_app.scan_display import ScanDisplay
from siqt_app.session.session import Session
from siqt_app.settings import Settings
from siqt_app.view.comparison import ComparisonView
from siqt_app.widgets.notification import Notification
from siqt_app.window.actions import Actions


@dataclass(frozen=True, eq=False)
class WindowParts:
    """What a command may use of the window, so that commands need not know the window itself.

    Attributes
    ----------
    frame
        Parent of dialogs.
    """

    frame: QMainWindow
    actions: Actions
    session: Session
    view: ComparisonView
    display: ScanDisplay
    enhance_panel: EnhancePanel
    notification: Notification
    settings: Settings
