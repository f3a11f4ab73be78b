"""What a report holds, as plain values: sections with sentences, a table and figures."""

from __future__ import annotations

import base64
from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """A PNG.

    Attributes
    ----------
    label
        What it shows, in a word or two.
    png
        Bytes of the file.
    """

    label: str
    png: bytes

    @property
    def source(self) -> str:
        """The picture inside the page."""
        return "data:image/png;base64," + base64.b64encode(self.png).decode()


@dataclass(frozen=True)
class ColourBar:
    """Colours of a map, and the values at their ends."""

    picture: Picture
    low: str
    high: str


@dataclass(frozen=True)
class Figure:
    """One picture, or two that are shown in turns.

    Attributes
    ----------
    caption
        Sentences.
    pictures
        Of the same size; two flicker.
    bar
        For colours.
    """

    caption: str
    pictures: tuple[Picture, ...]
    bar: ColourBar | None = None


@dataclass(frozen=True)
class Section:
    """A part of a report.

    Attributes
    ----------
    sentences
        A list.
    rows
        A table of names and values.
    text
        A paragraph.
    """

    title: str
    sentences: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    figures: tuple[Figure, ...] = ()
    text: str = ""


@dataclass(frozen=True)
class Report:
    """A report: one page."""

    title: str
    sections: tuple[Section, ...]
    note: str = ""
