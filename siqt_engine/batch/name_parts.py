"""What the name of a scan says: whose it is, which contrast it has, and what may differ besides."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from siqt_engine.io.filenames import plain_suffix
from siqt_engine.models.library import contrast_of

PLANE_WORDS = frozenset(
    "ax axi axial tra trans transverse transversal cor coro coronal sag sagi sagittal".split()
)
SEQUENCE_WORDS = frozenset("tse fse se gre spgr fspgr flash mprage blade propeller".split())
"""Sequences; two scans of one contrast may have different ones."""
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^A-Za-z]+")
_RUN = re.compile(r"(?i)(?<![A-Za-z0-9])(run|rep)[-_ ]?\d+(?![A-Za-z0-9])")
_PLANE_ENTITY = re.compile(
    rf"(?i)(?<![A-Za-z0-9])acq-({'|'.join(sorted(PLANE_WORDS))})(?![A-Za-z0-9])"
)
"""A plane that is named as in BIDS, in a name that is none of BIDS otherwise."""
_WEIGHTING = re.compile(r"(?i)(?<![A-Za-z0-9])(t[12]w?|flair)(?![A-Za-z0-9])")
_BIDS = re.compile(
    r"(?P<person>sub-[A-Za-z0-9]+(?:_ses-[A-Za-z0-9]+)?)"
    r"(?P<entities>(?:_[a-z]+-[A-Za-z0-9]+)*)_(?P<suffix>[A-Za-z0-9]+)"
)
_SEPARATORS = " _-.+"


@dataclass(frozen=True)
class NameParts:
    """A name in its parts.

    Attributes
    ----------
    key
        The same for scans of one person, session and contrast that differ by plane, run or
        repetition only: folder, and what else the name says.
    contrast
        "T1w", "T2w" or "FLAIR", contrast agent included; empty where the name does not say.
    common
        The name without plane and run: what a combination of such scans is called. Empty where
        nothing is left.
    """

    key: str
    contrast: str
    common: str


def name_parts(path: str | os.PathLike[str]) -> NameParts:
    """The parts of a file's name, in BIDS or free."""
    path = Path(path)
    stem, contrast = plain_suffix(path).name, contrast_of(path) or ""
    folder = "/".join(filter(None, (without_words(p) for p in path.absolute().parent.parts)))
    if found := _BIDS.fullmatch(stem):
        common = _bids_name(found["person"], found["entities"], found["suffix"])
        return NameParts(f"{folder}/{common}", contrast, common)
    common = _tidy(_RUN.sub("", without_words(_PLANE_ENTITY.sub("", stem))))
    rest = common
    if contrast:  # two of one contrast need not spell it alike
        rest = _tidy(_WEIGHTING.sub("", without_words(common, SEQUENCE_WORDS)))
    return NameParts(f"{folder}/{rest}".lower(), contrast, common)


def without_words(text: str, words: frozenset[str] = PLANE_WORDS) -> str:
    """A text without some words; ``T2_AX`` becomes ``T2``, ``tseCor`` becomes ``tse``."""
    kept = "".join(w for w in _WORDS.findall(text) if w.lower() not in words)
    return text if kept == text else _tidy(kept)


def _bids_name(person: str, entities: str, suffix: str) -> str:
    """A BIDS name without ``run-`` and without the plane in ``acq-``."""
    kept = []
    for entity in filter(None, entities.split("_")):
        name, _, label = entity.partition("-")
        label = without_words(label) if name == "acq" else label
        if label and name != "run":
            kept.append(f"{name}-{label}")
    return "_".join([person, *kept, suffix])


def _tidy(text: str) -> str:
    """Without separators that follow one another, or stand at an end."""
    return re.sub(rf"([{re.escape(_SEPARATORS)}])[{re.escape(_SEPARATORS)}]+", r"\1", text).strip(
        _SEPARATORS
    )
