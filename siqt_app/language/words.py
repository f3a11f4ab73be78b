"""A text in the language of the window.

Texts are written in English where they are used. `translated` looks them up in Qt's translation:
first as they are, then by the templates of the catalogue ("Expected error: {percent} %"), since a
sentence of the engine arrives with its numbers in it. What is in no catalogue stays English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from qtpy.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from siqt_app.language.catalogue import read_sources

ENGLISH = "en"
LANGUAGES = {
    ENGLISH: "English",
    "fr": "Français",
    "pt_BR": "Português",
    "es": "Español",
    "zh_CN": "简体中文",
}
"""By code; the names are not translated."""
CONTEXT = "siqt"
FOLDER = Path(__file__).parent / "catalogues"
_HOLE = re.compile(r"\{(\w+)[^{}]*\}")


class _Loaded:
    """What is in place now."""

    translators: list[QTranslator] = []
    templates: list[tuple[re.Pattern[str], str]] = []


def load_language(app: QCoreApplication, code: str) -> None:
    """Show the window in a language from now on; English for a code that has no catalogue."""
    for translator in _Loaded.translators:
        app.removeTranslator(translator)
    _Loaded.translators, _Loaded.templates = [], []
    translated.cache_clear()
    if code == ENGLISH or code not in LANGUAGES:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt), (f"siqt_{code}", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _Loaded.translators.append(translator)
    sources = read_sources(FOLDER / f"siqt_{code}.ts")
    _Loaded.templates = [(pattern_of(s), s) for s in sources if _HOLE.search(s)]


@lru_cache(maxsize=4096)
def translated(text: str) -> str:
    """A text in the language of the window; as it is where no catalogue has it."""
    if not _Loaded.translators or not text:
        return text
    found = QCoreApplication.translate(CONTEXT, text)
    if found != text:
        return found
    for pattern, source in _Loaded.templates:
        if match := pattern.fullmatch(text):
            template = QCoreApplication.translate(CONTEXT, source)
            return _filled(template, match.groupdict())
    return text


def _filled(template: str, held: Mapping[str, str]) -> str:
    return _HOLE.sub(lambda hole: translated(held[hole[1]]), template)


def pattern_of(template: str) -> re.Pattern[str]:
    """What a template looks like when it is filled in."""
    parts, end, seen = [], 0, set()
    for hole in _HOLE.finditer(template):
        parts.append(re.escape(template[end : hole.start()]))
        name = hole[1]
        parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.+?)")
        seen.add(name)
        end = hole.end()
    return re.compile("".join(parts) + re.escape(template[end:]), re.DOTALL)


def holes_of(template: str) -> set[str]:
    """Names of the placeholders of a template."""
    return {hole[1] for hole in _HOLE.finditer(template)}
