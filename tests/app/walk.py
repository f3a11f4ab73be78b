"""A person who does anything that can be done, in any order."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

from qtpy.QtCore import Qt
from test_stories import high_field

if TYPE_CHECKING:
    from siqt_app.window.main_window import MainWindow

LEFT_OUT = {
    "quit", "train", "sample", "high_field_sample", "restore", "help", "tour", "about", "keys",
    "export_size", "edit_window", "edit_overlay", "choose_view", "add_same_person", "show_report",
}  # fmt: skip
"""Commands that open a window of their own, take long, or end the walk."""
SHARES = {
    "command": 10, "open": 2, "template": 1, "pick_scan": 2, "select": 3, "remove": 1,
    "compare": 1, "pair": 1, "noise": 2, "enhance_this": 1, "choose": 1, "tab": 1,
    "tick": 3, "place": 4, "combine_ticked": 1,
}  # fmt: skip
"""How often each kind of step is taken, beside the others."""


class Walk:
    """Steps through a window by chance; only what a person could choose is chosen.

    Parameters
    ----------
    files
        What can be opened; one of them may be no scan.
    folder
        Where files are saved.
    """

    def __init__(self, window: MainWindow, files: list[Path], folder: Path, seed: int) -> None:
        self.window, self.files, self.folder = window, files, folder
        self.chance = random.Random(seed)
        self.steps: list[str] = []
        self._saved = 0

    def step(self) -> None:
        kind = self.chance.choices(list(SHARES), list(SHARES.values()))[0]
        self.steps.append(kind)
        getattr(self, f"_{kind}")()

    # What dialogs answer

    def several_files(self, *_: object, **__: object) -> tuple[list[str], str]:
        count = self.chance.randint(0, len(self.files))
        return [str(path) for path in self.chance.sample(self.files, count)], ""

    def one_file(self, *_: object, **__: object) -> tuple[str, str]:
        return str(self.chance.choice(self.files)), ""

    def one_folder(self, *_: object, **__: object) -> str:
        return str(self.files[0].parent)

    def new_file(self, parent: object, title: str, name: str = "", *_: object) -> tuple[str, str]:
        self._saved += 1
        return str(self.folder / f"{self._saved}-{Path(name).name}"), ""

    # Steps

    def _command(self) -> None:
        possible = [
            name
            for name, action in self.window.actions_.items()
            if action.isEnabled() and name not in LEFT_OUT
            if not name.startswith(("language_", "theme_"))
        ]
        if "enhance" in possible and self.chance.random() < 0.3:
            possible = ["enhance"]
        self.steps[-1] = name = self.chance.choice(possible)
        self.window.actions_[name].trigger()

    def _open(self) -> None:
        self.window.open(self.chance.choice(self.files))

    def _template(self) -> None:
        self.window.session.set_scan(high_field())

    def _pick_scan(self) -> None:
        if scans := self.window.session.scans:
            self.window.session.set_scan(self.chance.choice(scans))

    def _select(self) -> None:
        rows = self.window.enhance_panel.results.list
        rows.setCurrentRow(self.chance.randrange(-1, rows.count()))

    def _remove(self) -> None:
        self.window.enhance_panel.results.remove.click()

    def _compare(self) -> None:
        self.window.enhance_panel.results.compare.click()

    def _pair(self) -> None:
        results = self.window.enhance_panel.results
        if results.outcomes:
            menu = results.menu_of(self.chance.choice(results.outcomes))
            if menu is not None:
                menu.actions()[0].trigger()
                menu.deleteLater()

    def _noise(self) -> None:
        if self.window.simulation_panel.controls.isEnabled():
            self.window.simulation_panel.new_noise()

    def _enhance_this(self) -> None:
        self.window.simulation_panel.result.enhance.click()

    def _choose(self) -> None:
        slot = self.chance.randrange(4)
        offer = self.chance.choice(self.window.views.offers(slot))
        self.window.view.choosers.chosen.emit(slot, offer.value)

    def _tab(self) -> None:
        self.window.tabs.setCurrentIndex(self.chance.randrange(self.window.tabs.count()))

    def _tick(self) -> None:
        stacks = self.window.combine_panel.stacks
        if stacks.count():
            item = stacks.item(self.chance.randrange(stacks.count()))
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _place(self) -> None:
        self.window.combine_panel.place.click()

    def _combine_ticked(self) -> None:
        self.window.combine_panel.button.click()
