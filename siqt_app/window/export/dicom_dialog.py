"""Asks what is to be written as DICOM."""

from __future__ import annotations

from qtpy.QtCore import Qt, Signal
from qtpy.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from siqt_app.widgets.parameter_form import ParameterForm
from siqt_app.widgets.sentence import Sentence
from siqt_engine.enhancement import DicomOptions

WORDS = (
    "The enhanced scan becomes a series in the study of its source. The files hold the name of "
    "the patient, as those of the scanner do."
)


class DicomDialog(QDialog):
    """``chosen`` tells the `DicomOptions`. Cancel and Esc tell nothing."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dicom_dialog")
        self.setWindowTitle("Save as DICOM")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.form = ParameterForm(DicomOptions)
        self.buttons = QDialogButtonBox()
        folder = self.buttons.addButton("Choose folder…", QDialogButtonBox.ButtonRole.AcceptRole)
        folder.setObjectName("dicom_folder")
        folder.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._choose)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Sentence(WORDS))
        layout.addWidget(self.form)
        layout.addSpacing(8)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(460)

    def _choose(self) -> None:
        self.chosen.emit(self.form.value())
        self.accept()
