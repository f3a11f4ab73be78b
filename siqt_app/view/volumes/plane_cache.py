"""The planes shown last."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from siqt_app.view.volumes.planes import PlaneSource, slab_plane


@dataclass
class PlaneCache:
    """The planes shown last, so that one plane is asked for once. One per volume and axis."""

    _kept: dict[tuple[int, int], tuple[tuple[int, float], np.ndarray]] = field(default_factory=dict)

    def plane(
        self, source: PlaneSource, edition: int, axis: int, index: int, slab: float = 0.0
    ) -> np.ndarray:
        kept = self._kept.get((edition, axis))
        if kept is None or kept[0] != (index, slab):
            kept = (index, slab), slab_plane(source, axis, index, slab)
            self._kept[edition, axis] = kept
        return kept[1]

    def keep_only(self, editions: set[int]) -> None:
        for key in [key for key in self._kept if key[0] not in editions]:
            del self._kept[key]
