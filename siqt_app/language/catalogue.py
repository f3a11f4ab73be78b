"""Catalogues: the .ts files of Qt, one for each language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

NOTE = "Not reviewed by a native speaker."


def read_catalogue(path: Path) -> dict[str, str]:
    """Translations by their English text; empty for one that is not finished.

    Raises
    ------
    OSError
        It cannot be read.
    """
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        text = message.findtext("translation") or ""
        found[message.findtext("source") or ""] = text
    return found


def read_sources(path: Path) -> list[str]:
    """The English texts of a catalogue; none where there is no catalogue."""
    return list(read_catalogue(path)) if path.is_file() else []


def write_catalogue(path: Path, code: str, entries: Mapping[str, str]) -> None:
    """Write a catalogue, in the order of its English texts."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f"<!-- {NOTE} -->",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        "<context>",
        "    <name>siqt</name>",
    ]
    for source in sorted(entries):
        text = entries[source]
        state = "" if text else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(source)}</source>",
            f"        <translation{state}>{escape(text)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def merged(entries: Mapping[str, str], sources: Iterable[str]) -> dict[str, str]:
    """Entries for exactly these texts; what was translated stays."""
    return {source: entries.get(source, "") for source in sources}
