"""Results that are written to a folder as soon as they are there."""

from __future__ import annotations

from pathlib import Path

from siqt_app.outcome import COMBINED, ENHANCED, Outcome
from siqt_engine.io import check_result_writable, derived_name, sidecar_path


def write_outcome(outcome: Outcome, path: Path) -> None:
    """Write the enhanced scan and its sidecar; the scan's own file is never replaced."""
    outcome.result.write(path, input_path=source_of(outcome, path), input_name=outcome.source.name)


def source_of(outcome: Outcome, path: Path) -> Path | None:
    """The file that was enhanced, if it is still there.

    Raises
    ------
    OSError
        It is what is to be written.
    """
    source = outcome.source.path
    check_result_writable(path, inputs=(source,) if source else ())
    return source if source is not None and source.is_file() else None


def free_path(folder: Path, outcome: Outcome, taken: frozenset[Path] = frozenset()) -> Path:
    """A name in a folder that no file has: numbered where there is one already.

    Parameters
    ----------
    taken
        Names that are about to be written.
    """
    number = 1
    while True:
        label = COMBINED if outcome.combined else ENHANCED
        path = folder / derived_name(outcome.name, label if number == 1 else f"{label}{number}")
        if not (path.exists() or path in taken or sidecar_path(path).exists()):
            return path
        number += 1
