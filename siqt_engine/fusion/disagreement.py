"""Why scans are not combined, where the user can decide that they are."""

from __future__ import annotations

from siqt_engine.io.volume import VolumeError


class Disagreement(VolumeError):
    """The scans do not belong together, by what they show or by their names.

    Attributes
    ----------
    option
        Name of the option by which they are combined all the same.
    """

    def __init__(self, message: str, option: str) -> None:
        super().__init__(message)
        self.option = option
