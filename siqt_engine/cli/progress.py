"""The progress bar of all commands."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from siqt_engine.core.progress import Observer, Progress


class ProgressBar:
    """A bar on standard error, and lines above it; nothing where nobody sees it.

    Parameters
    ----------
    hidden
        Whether no bar is drawn.
    unit
        What is counted.
    leave
        Whether the bar stays when all is done.
    """

    def __init__(self, *, hidden: bool, unit: str = "tile", leave: bool = False) -> None:
        from tqdm import tqdm

        self.bar: Any = tqdm(disable=hidden, dynamic_ncols=True, unit=unit, leave=leave)
        self._stage = ""

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the bar; it may be closed twice."""
        self.bar.close()

    def report(self, progress: Progress) -> None:
        """The observer; a new stage begins anew, at the step where it is."""
        if self.bar.disable:
            return  # such a bar has no description
        if progress.stage != self._stage or progress.done == 0:
            self._stage = progress.stage
            self.bar.reset(total=progress.total or None)
            self.bar.initial = progress.done
            self.bar.set_description(progress.stage)
        self.bar.total = progress.total or None
        self.bar.update(progress.done - self.bar.n)

    def note(self, **words: str) -> None:
        """Names and values at the end of the bar."""
        self.bar.set_postfix(**words)

    def write(self, line: str) -> None:
        """A line above the bar."""
        self.bar.write(line)


@contextmanager
def progress_bar(*, quiet: bool) -> Iterator[Observer]:
    """An observer that draws a bar, where there is a terminal to draw it on."""
    from siqt_engine.core.progress import ignore

    if quiet or not sys.stderr.isatty():
        yield ignore
        return
    with ProgressBar(hidden=False) as bar:
        yield bar.report
