"""The MR contrast that the name of a file states."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal

MRContrast = Literal["T1w", "T2w", "FLAIR"]


def guess_contrast(path_name: str | os.PathLike[str]) -> MRContrast | None:
    """The contrast that a file name states: ``_T1w``, ``T2_AX``, ``inplaneT2``, ``FLAIR``, ...

    None when the name says nothing, is ambiguous, or names a map (T2*, T1 map) and no
    weighted image. Folders do not count. A T1 FLAIR is T1-weighted.
    """
    name = Path(path_name).name
    suffix = re.search(r"_(T1w|T2w|FLAIR)\.nii(?:\.gz)?$", name)
    if suffix:
        return suffix[1]  # type: ignore[return-value]
    weights = set()
    for match in re.finditer(r"(?:(?<![A-Za-z0-9])[Tt]|(?<=[a-z])T)([12])(?![0-9])(?=(\w*))", name):
        if re.match(r"(?i)[_-]?(star|map|rho|\*)", match[2]) or "T2*" in name:
            return None
        weights.add(match[1])
    if re.search(r"(?i)mp2?rage|(?<![a-z])(f?spgr|bravo)(?![a-z])", name):
        weights.add("1")
    if re.search(r"(?i)flair", name) and weights <= {"2"}:
        return "FLAIR"
    if len(weights) != 1:
        return None
    return "T1w" if weights == {"1"} else "T2w"


def has_contrast_agent(path_name: str | os.PathLike[str]) -> bool:
    """Whether a file name says that gadolinium was given (``POST_GAD``, ``T1ce``, ``ce-``)."""
    name = Path(path_name).name
    return bool(
        re.search(
            r"(?i)gad(?![a-z])|gadolin|contrast[_-]?enhanced|t1w?[_-]?(c|ce|gd|post)(?![a-z])"
            r"|(?<![a-z])post[_-]?(con|gd)|(?<![a-z])(gd|ce-)",
            name,
        )
    )
