"""What each view can show: the open scans and the results of the session."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from qtpy.QtCore import QObject, Slot

from siqt_app import shown_volume as shown
from siqt_app.session.combining import cubes_over
from siqt_app.shown_volume import ViewChoice
from siqt_app.view.choosers import Offer
from siqt_app.view.frame import rotation_of, same_rotation
from siqt_app.view.overlay_editor import OverlayEditor
from siqt_app.view.state import VIEWS
from siqt_app.widgets.sentence import button_text
from siqt_app.window.commands import Commands
from siqt_app.window.parts import WindowParts
from siqt_engine.core import Observer
from siqt_engine.enhancement import OpenedScan
from siqt_engine.io import Volume, resample_like

COLUMN = "As the program chooses"
FOLLOWING = {
    shown.SCAN: "This scan",
    shown.INTERPOLATED: "This scan, interpolated",
    shown.SIMULATED: "Simulated",
    shown.ENHANCED: "The selected result",
    shown.REFERENCE: "The reference",
}
"""What follows the scan and the result that are selected."""
COUNTS = {"views_0": 0, **{f"views_{count}": count for count in VIEWS}}
"""By the name of a command."""
PLACE_VIEW = "view"
PLACING = "Bringing {name} onto the grid of this scan"


class ViewsLink(QObject):
    """Offers volumes to the views, and carries out what is chosen there."""

    def __init__(self, parts: WindowParts, commands: Commands) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        choosers = parts.view.choosers
        choosers.set_offers(self.offers)
        choosers.chosen.connect(self._on_chosen)
        parts.session.outcome_removed.connect(parts.display.forget)
        parts.session.scans_changed.connect(self._on_scans)
        commands.add("choose_view", choosers.open)
        commands.add("edit_overlay", self._edit_overlay)
        for name, count in COUNTS.items():
            commands.add(name, partial(parts.display.set_count, count))
        parts.display.choices_changed.connect(self._on_choices)

    def offers(self, slot: int) -> list[Offer]:
        """What a view can show, in the order of its menu."""
        w = self._parts
        now = w.display.choice(slot)
        following = [
            (words, ViewChoice(kind))
            for kind, words in FOLLOWING.items()
            if kind != shown.REFERENCE or w.display.reference is not None
        ]
        results = [(button_text(o.title), ViewChoice(shown.RESULT, o)) for o in w.session.outcomes]
        others = [
            (button_text(scan.name), ViewChoice(shown.OTHER_SCAN, scan))
            for scan in w.session.scans
            if scan is not w.session.scan
        ]
        found = [Offer(COLUMN, None, now is None)]
        for group in (following, results, others):
            for n, (words, choice) in enumerate(group):
                found.append(Offer(words, choice, now == choice, rule=not n))
        return found

    def _edit_overlay(self) -> None:
        view = self._parts.view
        OverlayEditor(view).open_at(view.corner_of(view.leader()))

    @Slot(int, object)
    def _on_chosen(self, slot: int, choice: ViewChoice | None) -> None:
        """Show it as it is, and on a grid of the open scan as soon as that is made."""
        w = self._parts
        w.display.choose(slot, choice)
        scan, volume = w.session.scan, None if choice is None else choice.volume
        if choice is None or scan is None or volume is None or _parallel(volume, scan.volume):
            return
        w.session.board.start(
            f"{PLACE_VIEW} {slot}", partial(on_grid_over, volume, scan.volume),
            PLACING.format(name=choice.item.name if choice.item else ""),
            partial(self._on_placed, slot, choice, scan),
        )  # fmt: skip

    def _on_placed(self, slot: int, choice: ViewChoice, scan: OpenedScan, placed: Volume) -> None:
        w = self._parts
        if w.session.scan is scan and w.display.choice(slot) == choice:
            w.display.choose(slot, replace(choice, placed=placed))

    @Slot()
    def _on_scans(self) -> None:
        """A scan may have been closed."""
        display, scans = self._parts.display, self._parts.session.scans
        for item in display.chosen_items:
            if isinstance(item, OpenedScan) and item not in scans:
                display.forget(item)

    @Slot()
    def _on_choices(self) -> None:
        display, actions = self._parts.display, self._parts.actions
        name = next(name for name, count in COUNTS.items() if count == display.count)
        actions.check(name)


def _parallel(one: Volume, other: Volume) -> bool:
    """Whether the voxels of two volumes lie in the same directions."""
    return same_rotation(rotation_of(one.affine), rotation_of(other.affine))


def on_grid_over(volume: Volume, scan: Volume, on_progress: Observer) -> Volume:
    """A volume on cubes over a scan, by world position."""
    return resample_like(volume, cubes_over(scan))
