"""The scan that is simulated from: what is known of it, and what can be done next."""

from __future__ import annotations

from qtpy.QtWidgets import QVBoxLayout, QWidget

from siqt_app.simulate.result import button, words

NOTHING = "Open a high-field scan with thin slices, or use the MNI152 template."
UNPREPARED = (
    "The simulator needs the places of white and grey matter. Finding them takes about a minute. "
    "The scan should be T1-weighted."
)


class SimulationSource(QWidget):
    """A sentence and two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.state = words("simulation_state")
        self.use_sample = button(
            "use_template",
            "Use the MNI152 template",
            "An average of 152 people, brain only, with its own tissue maps.",
        )
        self.find_tissues = button(
            "find_tissues",
            "Find white and grey matter",
            "Reads SPM's maps c1, c2, c3 beside the scan, or segments the scan.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.state, self.use_sample, self.find_tissues):
            column.addWidget(widget)

    def show_state(self, text: str, *, sample: bool, find: bool) -> None:
        """Say how things are; offer the template, and the search for tissue.

        Parameters
        ----------
        text
            A sentence or two.
        sample, find
            Whether each button is shown.
        """
        self.state.setText(text)
        self.state.show()
        self.use_sample.setVisible(sample)
        self.find_tissues.setVisible(find)
