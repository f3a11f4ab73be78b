"""What the window shows while no scan is open."""

from __future__ import annotations

from pathlib import Path

from qtpy.QtCore import Qt, Signal
from qtpy.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from siqt_app.widgets.sentence import button_text

SHOWN = 5
LEFT_ONE = "1 result was not saved last time."
LEFT_MANY = "{count} results were not saved last time."
TEXT_WIDTH = 460


class Welcome(QWidget):
    """Ways to open a scan."""

    open_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(object)
    restore_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        title = QLabel("Drop a scan here")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        title.setFont(font)
        text = QLabel(
            "A thick-slice brain MRI: a NIfTI file (.nii, .nii.gz), or the folder or zip of a "
            "scanner (DICOM). It is enhanced on this computer; nothing is sent anywhere."
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(TEXT_WIDTH)
        text.setMinimumHeight(text.heightForWidth(TEXT_WIDTH))
        self.open_button = choose = QPushButton("Open a scan…")
        choose.setObjectName("welcome_open")
        choose.setToolTip("A NIfTI file (.nii, .nii.gz) or DICOM")
        choose.clicked.connect(self.open_requested)
        sample = QPushButton("Open the sample scan")
        sample.setObjectName("welcome_sample")
        sample.setToolTip("A low-field scan that was simulated from the MNI152 template")
        sample.clicked.connect(self.sample_requested)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(choose)
        buttons.addWidget(sample)
        buttons.addStretch()
        self._left = _LeftBehind()
        self._left.restore.clicked.connect(self.restore_requested)
        self._left.discard.clicked.connect(self.discard_requested)
        self._heading = QLabel("Opened before")
        self._recent = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(self._left, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(title, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(text, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(buttons)
        layout.addSpacing(12)
        layout.addWidget(self._heading, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._recent)
        layout.addStretch(3)
        self.set_recent([])

    def set_left_behind(self, count: int) -> None:
        """Offer results that were not saved before the program ended."""
        self._left.set_count(count)

    def set_recent(self, paths: list[Path]) -> None:
        """Show the files that were opened before."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._heading.setVisible(bool(paths))
        for path in paths[:SHOWN]:
            button = QPushButton()
            button.setFlat(True)
            button.setText(
                button.fontMetrics().elidedText(
                    button_text(path.name), Qt.TextElideMode.ElideMiddle, TEXT_WIDTH
                )
            )
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, p=path: self.recent_requested.emit(p))
            self._recent.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)


class _LeftBehind(QFrame):
    """Offers results that an earlier window did not save."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.words = QLabel()
        self.words.setObjectName("left_behind")
        self.restore = QPushButton("Bring back")
        self.restore.setObjectName("restore_results")
        self.restore.setToolTip("Open the scans and their results again")
        self.discard = QPushButton("Discard")
        self.discard.setObjectName("discard_results")
        self.discard.setToolTip("Throw the results away")
        row = QHBoxLayout(self)
        for widget in (self.words, self.restore, self.discard):
            row.addWidget(widget)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        one = count == 1
        self.words.setText(LEFT_ONE if one else LEFT_MANY.format(count=count))
        self.setVisible(count > 0)
