"""Data sets in BIDS: which scans there are, and what results and their descriptions are called.

Only what an enhancement needs: anatomical scans by their place and name. See the specification at
https://bids-specification.readthedocs.io (1.10).
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from siqt_engine import __version__
from siqt_engine.core.files import replacing
from siqt_engine.io.filenames import CONTRAST_SUFFIXES, derived_name, plain_suffix
from siqt_engine.io.folders import Unreadable, entries_of, nothing_else, refuse
from siqt_engine.io.formats import NIFTI_SUFFIXES

DESCRIPTION = "dataset_description.json"
VERSION = "1.10.0"
RAW = "raw"
"""Name of the data set that results come from, in BIDS URIs."""
ENHANCED, SIGMA = "iqt", "iqtStd"
"""Labels of ``desc-``: the enhanced scan, the standard deviation of its expected error."""
COMBINED, COMBINED_SIGMA = "combined", "combinedStd"
"""The same of several scans that were combined."""
NOT_BIDS = ("*.html", "*.csv", "figures", "logs")
"""Files beside the derivatives that BIDS has no name for."""
LABEL = re.compile(r"[A-Za-z0-9]+")


class BidsError(ValueError):
    """A data set that cannot be used; the message is fit to show to a user."""


@dataclass(frozen=True)
class BidsScan:
    """An anatomical scan of a data set.

    Attributes
    ----------
    root
        Folder of the data set.
    path
        Of the scan.
    participant, session
        Labels without ``sub-`` and ``ses-``; the session is empty where there is none.
    """

    root: Path
    path: Path
    participant: str
    session: str

    @property
    def inside(self) -> str:
        """Path inside the data set."""
        return self.path.relative_to(self.root).as_posix()

    @property
    def uri(self) -> str:
        """The scan in a result's ``Sources``."""
        return f"bids:{RAW}:{self.inside}"

    def derivative(self, output: Path, label: str) -> Path:
        """File of a result: same entities and suffix, with ``desc-``."""
        folder = output / self.path.parent.relative_to(self.root)
        return folder / derived_name(plain_suffix(self.path).name, label)

    def figure(self, output: Path, ending: str, label: str = ENHANCED) -> Path:
        """File of a picture or a page of the result with that ``desc-``."""
        folder = output / self.path.parent.parent.relative_to(self.root) / "figures"
        return folder / (plain_suffix(self.derivative(output, label)).name + ending)


def check_dataset(root: Path) -> None:
    """Raise `BidsError` where a folder is no BIDS data set, in what matters here."""
    if not root.is_dir():
        raise BidsError(f"{root}: no such folder. Give the folder of a BIDS data set")
    try:
        told = json.loads((root / DESCRIPTION).read_text(encoding="utf-8-sig"))
    except OSError:
        raise BidsError(
            f"{root}: there is no {DESCRIPTION}, so this is no BIDS data set "
            "(--skip-bids-validation uses it nevertheless)"
        ) from None
    except ValueError:
        raise BidsError(f"{root}: its {DESCRIPTION} is not valid JSON") from None
    missing = [n for n in ("Name", "BIDSVersion") if not isinstance(told, dict) or n not in told]
    if missing:
        raise BidsError(f"{root}: its {DESCRIPTION} lacks {', '.join(missing)}")


def find_bids_scans(
    root: Path,
    participants: Sequence[str] = (),
    sessions: Sequence[str] = (),
    *,
    on_unreadable: Unreadable = refuse,
) -> list[BidsScan]:
    """Anatomical scans (T1w, T2w, FLAIR) of a data set, in order.

    Parameters
    ----------
    participants, sessions
        Labels, with or without ``sub-`` and ``ses-``; all if none are given.
    on_unreadable
        Told every folder of those that cannot be read; by default that is an error.

    Raises
    ------
    BidsError
        There is no such participant or session, or no scan.
    """
    wanted = _labels(participants, "sub-")
    chosen = _labels(sessions, "ses-")
    closed: set[str] = set()

    def told(folder: Path) -> None:
        closed.add(folder.relative_to(root).parts[0].removeprefix("sub-"))
        on_unreadable(folder)

    found = [
        scan
        for folder in _folders(root, "sub-", refuse)
        if not wanted or folder.name.removeprefix("sub-") in wanted
        for scan in _of_participant(root, folder, told)
    ]
    for kind, labels, held in (
        ("participant", wanted, {s.participant for s in found}),
        ("session", chosen, {s.session for s in found}),
    ):
        if unknown := sorted(labels - held - closed):
            raise BidsError(f"{root}: {kind} {unknown[0]} has no anatomical scan there")
    kept = [
        s for s in found
        if (not wanted or s.participant in wanted) and (not chosen or s.session in chosen)
    ]  # fmt: skip
    if not kept and closed:
        raise nothing_else(root, len(closed))
    if not kept:
        raise BidsError(f"{root}: there is no scan sub-*/[ses-*/]anat/*_T1w, _T2w or _FLAIR")
    return kept


def write_descriptions(root: Path, output: Path) -> None:
    """Write what makes a folder of results a data set, where it is not there yet."""
    link = Path(os.path.relpath(root.resolve(), output.resolve())).as_posix()
    described: dict[str, Any] = {
        "Name": "SIQT: enhanced scans",
        "BIDSVersion": VERSION,
        "DatasetType": "derivative",
        "License": "as the source data set",
        "GeneratedBy": [
            {
                "Name": "SIQT",
                "Version": __version__,
                "Description": "Enhanced, not acquired. For research; not for diagnosis.",
            }
        ],
        "SourceDatasets": [{"URL": link}],
        "DatasetLinks": {RAW: link},
    }
    rows = [
        ("desc_id", "description"),
        (f"desc-{ENHANCED}", "enhanced, not acquired"),
        (f"desc-{SIGMA}", "standard deviation of the error expected of the enhanced scan"),
        (f"desc-{COMBINED}", "combined from several scans and enhanced, not acquired"),
        (f"desc-{COMBINED_SIGMA}", "standard deviation of the error expected of the combined scan"),
    ]
    table = "".join("\t".join(row) + "\n" for row in rows)
    texts = {
        DESCRIPTION: json.dumps(described, indent=2, ensure_ascii=False) + "\n",
        "descriptions.tsv": table,
        "README": "Scans enhanced by SIQT. Enhanced, not acquired: for research only, not for\n"
        "diagnosis or treatment. What was done stands in the JSON file beside each scan.\n",
        ".bidsignore": "".join(f"{pattern}\n" for pattern in NOT_BIDS),
    }
    for name, text in texts.items():
        path = output / name
        if not path.exists() or path.read_text(encoding="utf-8", errors="replace") != text:
            with replacing(path) as file:
                file.write(text.encode("utf-8", "replace"))


def _labels(given: Sequence[str], prefix: str) -> set[str]:
    labels = {label.removeprefix(prefix) for label in given}
    for label in labels:
        if not LABEL.fullmatch(label):
            raise BidsError(f"{label!r} is no BIDS label; labels hold letters and digits only")
    return labels


def _folders(parent: Path, prefix: str, on_unreadable: Unreadable) -> list[Path]:
    return sorted(
        p for p in entries_of(parent, on_unreadable)
        if p.name.startswith(prefix) and p.is_dir() and LABEL.fullmatch(p.name.removeprefix(prefix))
    )  # fmt: skip


def _of_participant(root: Path, folder: Path, on_unreadable: Unreadable) -> list[BidsScan]:
    participant, scans = folder.name.removeprefix("sub-"), []
    closed: list[Path] = []
    sessions = _folders(folder, "ses-", closed.append)
    for one in closed:
        on_unreadable(one)
    for place in () if closed else (folder, *sessions):
        session = "" if place is folder else place.name.removeprefix("ses-")
        start = folder.name if place is folder else f"{folder.name}_{place.name}"
        for path in entries_of(place / "anat", on_unreadable):
            name = path.name
            ends = tuple(f"_{s}{e}" for s in CONTRAST_SUFFIXES for e in NIFTI_SUFFIXES)
            if name.startswith(f"{start}_") and name.endswith(ends) and path.is_file():
                scans.append(BidsScan(root, path, participant, session))
    return scans
