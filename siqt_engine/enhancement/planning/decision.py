"""One decision of a plan, in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Decision:
    """One decision.

    Attributes
    ----------
    topic
        What is decided, such as "denoising".
    choice
        What was chosen, such as "yes".
    reason
        One or two short sentences that stand alone.
    """

    topic: str
    choice: str
    reason: str
