"""What a user asks for when scans are combined."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from siqt_engine.enhancement.preparation.suitability import Unsuitable, check_usable
from siqt_engine.enhancement.results.uncertainty import NoUncertainty, check_gives_uncertainty
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, choose
from siqt_engine.fusion import sentences as say
from siqt_engine.fusion.options import CombineOptions
from siqt_engine.io.filenames import plain_suffix
from siqt_engine.io.volume import Volume
from siqt_engine.models import library


@dataclass(frozen=True, eq=False)
class CombineRequest:
    """Scans of one person and one contrast, and how they are combined.

    Attributes
    ----------
    scans
        The first one gives the scanner space and the unit of intensity.
    paths
        Their files, None for one without: names tell the contrast, and are shown.
    names
        What they are called, where that is not the name of the file.
    masks
        A brain mask of each, on its grid; found if not given.
    like
        A scan on whose grid the result shall lie, in the first scan's space.
    guide, guide_path
        A scan of the same person in another contrast, which sharpens every scan between its slices
        before they are combined, and its file.
    settings, options
        With what, and how.
    """

    scans: tuple[Volume, ...]
    paths: tuple[str | os.PathLike[str] | None, ...] | None = None
    names: tuple[str, ...] | None = None
    masks: tuple[Volume, ...] | None = None
    like: Volume | None = None
    guide: Volume | None = None
    guide_path: Path | None = None
    settings: EnhanceSettings = field(default_factory=EnhanceSettings)
    options: CombineOptions = field(default_factory=CombineOptions)

    def path(self, number: int) -> str | os.PathLike[str] | None:
        """The file of a scan."""
        return None if self.paths is None else self.paths[number]

    def name(self, number: int) -> str:
        """What a scan is called; that of a DICOM series tells nothing of the patient."""
        if origin := self.scans[number].source.origin:
            return origin.name
        if self.names is not None:
            return self.names[number]
        path = self.path(number)
        return f"scan {number + 1}" if path is None else plain_suffix(Path(path)).name


def check_uncertainty(request: CombineRequest) -> None:
    """Raise `NoUncertainty`, before the long work, where none could be given."""
    if not any(_is_thick(scan) for scan in request.scans):
        raise NoUncertainty(say.ALL_THIN)
    choice = choose(request.scans[0], request.path(0), request.settings)
    check_gives_uncertainty(choice.model.card, library.available())


def _is_thick(scan: Volume) -> bool:
    """Whether the network is run on a scan."""
    try:
        check_usable(scan)
    except Unsuitable:
        return False
    return True
