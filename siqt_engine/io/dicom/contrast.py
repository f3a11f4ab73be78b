"""Which contrast a series has, by its description and by the times of its sequence."""

from __future__ import annotations

from siqt_engine.io.checks.stated_contrast import MRContrast, guess_contrast, has_contrast_agent
from siqt_engine.io.dicom.image_header import ImageHeader

WORDS: dict[str, MRContrast] = {"T1": "T1w", "T2": "T2w", "FLUID_ATTENUATED": "FLAIR"}
"""DICOM's words for the contrasts that are told apart."""
UNDECIDED = ("", "UNKNOWN", "MIXED")
FLAIR_INVERSION_MS = 1300.0
"""Shortest inversion time that nulls fluid, in scanners of 0.05 T and more."""
FLAIR_ECHO_MS = 60.0
STIR_INVERSION_MS = 300.0
"""Inversion times below it null fat."""
T1_SPIN_ECHO = (1200.0, 35.0)
"""Longest TR and TE in ms of a T1-weighted spin echo."""
T2_SPIN_ECHO = (1500.0, 60.0)
"""Shortest TR and TE in ms of a T2-weighted spin echo."""
T1_GRADIENT_ECHO_MS = 12.0
"""Longest TE in ms of a T1-weighted gradient echo."""


def series_contrast(header: ImageHeader) -> MRContrast | None:
    """What the description states, else DICOM's own word, else what the times say; else None."""
    for text in (header.description, header.protocol, header.sequence):
        if stated := guess_contrast(_as_name(text)):
            return stated
    if header.acquisition_contrast not in UNDECIDED:
        return WORDS.get(header.acquisition_contrast)
    return contrast_of_times(
        header.repetition_ms, header.echo_ms, header.inversion_ms, header.kinds, header.variants
    )


def series_has_agent(header: ImageHeader) -> bool:
    """Whether a contrast agent was given, by its own attribute or by the description."""
    return header.agent or has_contrast_agent(_as_name(header.description))


def contrast_of_times(
    repetition_ms: float | None,
    echo_ms: float | None,
    inversion_ms: float | None,
    kinds: tuple[str, ...],
    variants: tuple[str, ...],
) -> MRContrast | None:
    """The contrast of a sequence by its times, where they leave no doubt.

    Parameters
    ----------
    repetition_ms, echo_ms, inversion_ms
        TR, TE and TI in ms; None where unknown.
    kinds
        DICOM's scanning sequence: SE, IR, GR, EP.
    variants
        DICOM's sequence variant: SP for spoiled, SS for steady state, MP for a prepared one.
    """
    if echo_ms is None:
        return None
    inverted = bool(inversion_ms) and inversion_ms > 0  # type: ignore[operator]
    if inverted and inversion_ms < STIR_INVERSION_MS:  # type: ignore[operator]
        return None
    if inverted and inversion_ms >= FLAIR_INVERSION_MS and echo_ms >= FLAIR_ECHO_MS:  # type: ignore[operator]
        return "FLAIR"
    if inverted:
        return "T1w" if echo_ms <= T1_SPIN_ECHO[1] else None
    if "GR" in kinds:
        steady = "SS" in variants and "SP" not in variants
        return "T1w" if echo_ms <= T1_GRADIENT_ECHO_MS and not steady else None
    if repetition_ms is None or "EP" in kinds:
        return None
    if repetition_ms <= T1_SPIN_ECHO[0] and echo_ms <= T1_SPIN_ECHO[1]:
        return "T1w"
    if repetition_ms >= T2_SPIN_ECHO[0] and echo_ms >= T2_SPIN_ECHO[1]:
        return "T2w"
    return None


def _as_name(text: str) -> str:
    """A description as a file's name would hold it."""
    return text.replace(" ", "_").replace("/", "_").replace("\\", "_")
