"""A text in the language of the window.

Texts are written in English where they are used, those of the engine too, which knows no Qt. The
catalogue holds them as templates ("Expected error: {percent} %"): the English template is the name
of a message. `translated` finds the template of a text that arrives with its numbers in it.

    1. the text as it is
    2. the template that it was made from; the one with the most words of its own comes first
    3. its lines, its parts between dots, its sentences, what stands behind "name: " or "• "

What is in no catalogue stays English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
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
_WORD = re.compile(r"[^\W\d_]{3}")
"""A template without a word of its own would fit anything."""
SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[A-Z\d{\"'(])")
"""Between two sentences; those of the engine are translated one by one."""
SEPARATORS = ("\n", " · ", " | ")
"""Between the parts of a text that stand alone."""
CLAUSES = "; "
BULLET = "• "
FULL_STOP = "。"
"""Of Chinese: no space after it."""
_HELD, _LAST_HELD = r"(?:(?!\. [A-Z\d]).)+?", r".+"
"""What a placeholder may hold: no whole sentence but at the end."""
_NAMED = re.compile(r"[^:]{1,120}: ")
_PARAGRAPH = re.compile(r"<p>(.*)</p>", re.DOTALL)


class _Loaded:
    """What is in place now."""

    code: str = ENGLISH
    translators: list[QTranslator] = []
    templates: list[tuple[str, re.Pattern[str], str]] = []


def load_language(app: QCoreApplication, code: str) -> None:
    """Show the window in a language from now on; English for a code that has no catalogue."""
    for translator in _Loaded.translators:
        app.removeTranslator(translator)
    _Loaded.code, _Loaded.translators, _Loaded.templates = ENGLISH, [], []
    translated.cache_clear()
    if code == ENGLISH or code not in LANGUAGES:
        return
    _Loaded.code = code
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt), (f"siqt_{code}", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _Loaded.translators.append(translator)
    sources = read_sources(FOLDER / f"siqt_{code}.ts")
    _Loaded.templates = templates_of(sources)


def loaded_language() -> str:
    """Code of the language that the window is shown in."""
    return _Loaded.code


def templates_of(sources: Iterable[str]) -> list[tuple[str, re.Pattern[str], str]]:
    """Longest part, pattern and source of those texts that are templates.

    The most words of its own come first. Few texts hold the longest part of a template; only for
    these the pattern is tried.
    """
    held = [s for s in sources if _HOLE.search(s) and _WORD.search(_HOLE.sub("", s))]
    held.sort(key=lambda s: -len(_HOLE.sub("", s)))
    return [(max(_parts(s), key=len), pattern_of(s), s) for s in held]


def _parts(template: str) -> list[str]:
    """What stands between its placeholders."""
    return _HOLE.split(template)[::2]


@lru_cache(maxsize=4096)
def translated(text: str) -> str:
    """A text in the language of the window; as it is where no catalogue has it."""
    if not _Loaded.translators or not text:
        return text
    if (found := _whole(text)) is not None:
        return found
    return _in_parts(text)


def _whole(text: str) -> str | None:
    """A text that the catalogue has, as it is or as a template; None where it has none."""
    found = QCoreApplication.translate(CONTEXT, text)
    if found != text:
        return found
    for part, pattern, source in _Loaded.templates:
        if part in text and (match := pattern.fullmatch(text)):
            template = QCoreApplication.translate(CONTEXT, source)
            if template != source:
                return _filled(template, match.groupdict())
    small = text[:1].lower() + text[1:]
    if small != text and (whole := _whole(small)) is not None:
        return whole[:1].upper() + whole[1:]
    return None


def _in_parts(text: str) -> str:
    """A text whose parts the catalogue may have."""
    for separator in SEPARATORS:
        if separator in text:
            return separator.join(translated(part) for part in text.split(separator))
    if text.startswith(BULLET):
        return BULLET + translated(text[len(BULLET) :])
    if inner := _PARAGRAPH.fullmatch(text):
        return f"<p>{translated(inner[1])}</p>"
    sentences = SENTENCE_END.split(text)
    if len(sentences) > 1:
        joined = " ".join(_in_longest(sentences))
        return joined.replace(f"{FULL_STOP} ", FULL_STOP)
    name = _NAMED.match(text)
    if name and (whole := _whole(text[name.end() :])) is not None:
        return f"{translated(name[0].removesuffix(': '))}: {whole}"
    if CLAUSES in text:
        return CLAUSES.join(translated(part) for part in text.split(CLAUSES))
    return name[0] + translated(text[name.end() :]) if name else text


def _in_longest(sentences: list[str]) -> list[str]:
    """Sentences one by one, but for those that the catalogue holds together."""
    found: list[str] = []
    while sentences:
        for end in range(len(sentences), 1, -1):
            whole = _whole(" ".join(sentences[:end]))
            if whole is not None:
                break
        else:
            end, whole = 1, translated(sentences[0])
        found.append(whole)
        sentences = sentences[end:]
    return found


def _filled(template: str, held: Mapping[str, str]) -> str:
    return _HOLE.sub(lambda hole: translated(held[hole[1]]), template)


def pattern_of(template: str) -> re.Pattern[str]:
    """What a template looks like when it is filled in."""
    parts, end, seen = [], 0, set()
    for hole in _HOLE.finditer(template):
        parts.append(re.escape(template[end : hole.start()]))
        name = hole[1]
        held = _LAST_HELD if hole.end() == len(template) else _HELD
        parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>{held})")
        seen.add(name)
        end = hole.end()
    return re.compile("".join(parts) + re.escape(template[end:]), re.DOTALL)


def holes_of(template: str) -> set[str]:
    """Names of the placeholders of a template."""
    return {hole[1] for hole in _HOLE.finditer(template)}
