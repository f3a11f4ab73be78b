"""What the terminal shows of several scans: a line for each with the time that is left, a sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from siqt_engine.batch.run import BatchProgress
    from siqt_engine.batch.summary import SummaryRow
    from siqt_engine.io.volume import Volume

TABLE = "{:>9}  {:<8}  {:>7}  {:>8}  {:>5}  {}"
SOME_FAILED = 2
SCANS = "{done} of {total} scans enhanced."
RESULTS = "{done} of {total} results made, from {scans} scans."
FORCE_FLAG = " (the flag is --force)"
NOT_ENHANCED = "siqt: error: not enhanced: {names}"
NOT_MADE = "siqt: error: not made: {names}"
LIKE = "The result would be written on the grid of {name}: {shape} voxels of {spacing} mm."


def told_grid(path: Path, like: Volume) -> str:
    """On whose grid results would be written."""
    from siqt_engine.io.filenames import told_name

    return LIKE.format(
        name=told_name(path, like),
        shape=" x ".join(str(n) for n in like.shape),
        spacing=" x ".join(f"{s:.3g}" for s in like.spacing),
    )


def print_left_out(folders: Sequence[Path], *roots: Path) -> int:
    """Say which folders could not be read; returns the exit code."""
    import sys

    from siqt_engine.io.folders import left_out

    for folder in folders:
        print(f"siqt: error: {left_out(folder, roots)}", file=sys.stderr)
    return SOME_FAILED if folders else 0


def print_outcome(rows: Sequence[SummaryRow], *, quiet: bool) -> int:
    """Say how many scans were enhanced, and which were not; returns the exit code."""
    import sys

    from siqt_engine.batch.summary import FAILED

    failed = [row.file for row in rows if row.state == FAILED]
    several = any(row.scans > 1 for row in rows)
    if not quiet:
        words = RESULTS if several else SCANS
        scans = sum(row.scans for row in rows)
        print(words.format(done=len(rows) - len(failed), total=len(rows), scans=scans), flush=True)
    if failed:
        words = NOT_MADE if several else NOT_ENHANCED
        print(words.format(names=", ".join(failed)), file=sys.stderr)
    return SOME_FAILED if failed else 0


def print_row(told: BatchProgress, *, quiet: bool, forced: bool = True) -> None:
    """A line of the table of a batch.

    Parameters
    ----------
    forced
        Whether the command has the flag that forces an enhancement.
    """
    import sys

    from tqdm import tqdm

    from siqt_engine.batch.enhance_one import CAN_BE_FORCED

    row = told.row
    if row.error:
        flag = FORCE_FLAG if forced and row.error.endswith(CAN_BE_FORCED) else ""
        tqdm.write(f"siqt: error: {row.error}{flag}", file=sys.stderr)
    if quiet:
        return
    seconds = "" if row.seconds is None else f"{row.seconds:.1f}"
    place = f"{told.done}/{told.total}"
    left = in_minutes(told.seconds_left)
    tqdm.write(TABLE.format(place, row.state, seconds, left, row.warnings, row.file))
    sys.stdout.flush()


def in_minutes(seconds: float | None) -> str:
    """A time as hours and minutes, or minutes and seconds; nothing where it is not known."""
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02}" if hours else f"{minutes}:{rest:02} min"
