"""What is odd about the intensities of a scan."""

from __future__ import annotations

import numpy as np

from siqt_engine.io.checks.finding import Finding, warning
from siqt_engine.io.checks.scan_signal import ScanSignal, scan_signal
from siqt_engine.io.volume import Volume

EMPTY_FRACTION = 0.03
CLIPPED_FRACTION = 0.002
NEGATIVE_FRACTION = 0.01
MAX_LABELS = 256
LABEL_SAMENESS = 0.6
"""Share of neighbours with the very same value, inside the object, that only label maps have."""

FEWEST_GREY_LEVELS = 6
"""Fewer values are those of a map of tissues."""
FEWEST_PAIRS = 20
STEP_LEVELS, STEP_SHARE = 2.0, 0.12
"""Usual step between neighbours that differ, in levels and in shares of all levels, up to which
they are shades of grey, not labels."""
FEW_LEVELS = 16
LEVELS_SHARE = 0.999
HOT = 10.0
"""Brightness above which single voxels are errors, in those of the brightest tissue."""
BRIGHT_QUANTILE = 0.99


def check_intensities(volume: Volume) -> list[Finding]:
    """What is odd about the intensities of a scan whose voxels are numbers."""
    low, high = float(volume.data.min()), float(volume.data.max())
    if low == high:
        return [warning("no-contrast", f"Every voxel has the same value ({low:g}): no scan.")]
    signal = scan_signal(volume)
    found = [warning(code, sentence) for code, sentence in signal.sentences().items()]
    data = signal.volume.data
    values, counts = np.unique(data, return_counts=True)
    background = float(values[counts[:-1].argmax()])
    apart = np.abs(data - background)
    bright = float(np.quantile(apart[apart > 0], BRIGHT_QUANTILE))
    share = float(np.mean(apart > 0.02 * bright))
    if share < EMPTY_FRACTION:
        found.append(
            warning(
                "mostly-empty",
                f"The picture is almost empty: only {100 * share:.2g} % of it differs from the "
                "background.",
            )
        )
    if _is_label_map(data, values, background):
        found.append(
            warning(
                "label-map",
                f"This looks like a map of regions ({len(values)} different whole numbers), "
                "not like a scan.",
            )
        )
        return found
    return [*found, *_brightness(data, values, counts, apart, bright), *_negative(volume, signal)]


def _brightness(
    data: np.ndarray, values: np.ndarray, counts: np.ndarray, apart: np.ndarray, bright: float
) -> list[Finding]:
    """Few grey levels, single voxels that are far too bright, and tissue that is cut off."""
    found = []
    common = np.sort(counts[:-1])[::-1] if len(counts) > 1 else counts
    levels = int(np.searchsorted(np.cumsum(common), LEVELS_SHARE * common.sum())) + 1
    if levels < FEW_LEVELS:
        found.append(
            warning(
                "few-levels",
                f"The scan has only {levels} grey levels. Fine contrast is lost. Export the scan "
                "again with more levels.",
            )
        )
    hot = int(np.count_nonzero(apart > HOT * bright))
    if hot:
        found.append(
            warning(
                "hot-voxels",
                f"{hot} voxels are far brighter than all others. They may be errors of the scanner "
                "or of a conversion. Do not trust the result around them.",
            )
        )
    clipped = counts[-1] / max(1.0, float(np.count_nonzero(apart)))
    if len(values) > 2 and clipped > CLIPPED_FRACTION:
        found.append(
            warning(
                "clipped",
                f"{100 * clipped:.1f} % of the picture has the highest value ({data.max():g}): the "
                "brightest tissue seems cut off.",
            )
        )
    return found


def _negative(volume: Volume, signal: ScanSignal) -> list[Finding]:
    """Signal below 0, besides fill values."""
    filled, back = signal.background.filled, signal.background
    held = volume.data if filled is None else volume.data[~filled]
    below = float(np.mean(held < 0))
    if held.min() <= -900 and np.mean(held < -500) > 0.05 and not back.wrapped:
        return [warning("ct", "The intensities look like those of a CT, not of an MRI.")]
    if below > NEGATIVE_FRACTION and not (back.zero or back.wrapped):
        return [
            warning(
                "negative",
                f"{100 * below:.0f} % of the voxels are negative, which magnitude MRI never is. "
                "Was the scan filtered or normalised before?",
            )
        ]
    return []


def _is_label_map(data: np.ndarray, values: np.ndarray, background: float) -> bool:
    """Whether neighbours have the very same value, or one that is not near in a map of regions."""
    if len(values) > MAX_LABELS or (values != np.rint(values)).any():
        return False
    pairs = []
    for axis in range(2):
        moved = np.moveaxis(data, axis, 0)
        inside = (moved[:-1] != background) & (moved[1:] != background)
        pairs.append(np.stack([moved[:-1][inside], moved[1:][inside]]))
    left, right = np.concatenate(pairs, axis=1)
    if not left.size or float(np.mean(left == right)) <= LABEL_SAMENESS:
        return not left.size
    return not _has_grey_levels(left, right)


def _has_grey_levels(left: np.ndarray, right: np.ndarray) -> bool:
    """Whether each value has neighbours of values next to it, as the levels of a picture have."""
    values, ranks = np.unique(np.concatenate([left, right]), return_inverse=True)
    if len(values) < FEWEST_GREY_LEVELS:
        return False
    a, b = ranks[: left.size], ranks[left.size :]
    differ = a != b
    step = np.abs(a - b)[differ]
    total = np.bincount(a[differ], step, minlength=len(values))
    count = np.bincount(a[differ], minlength=len(values))
    seen = count >= FEWEST_PAIRS
    if not seen.any():
        return False
    usual = float(np.median(total[seen] / count[seen]))
    return usual <= max(STEP_LEVELS, STEP_SHARE * len(values))
