"""Every state of the window in every language: no word is cut off, and none stays English."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from events import settle
from qtpy.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout
from room_for_words import cut_words, shown_words
from window_states import Files, make_files, states

from siqt_app.help.pages import manual_pages, title_of
from siqt_app.language.catalogue import read_catalogue
from siqt_app.language.widgets import use_language
from siqt_app.language.words import ENGLISH, FOLDER, LANGUAGES
from siqt_app.window.main_window import MainWindow

SIZE = (1024, 600)
"""The smallest screen; what fits here fits everywhere."""
WORD = re.compile(r"[A-Za-z][a-z]{2}")
NO_WORDS = re.compile(
    r"[sS]ub-\d.*|.*_T1w.*|t1_tse_tra.*|planes|[a-z0-9]+([-_][a-z0-9]+)+|charbonnier|mse|espcn|auto"
    r"|small|SIQT|Viridis|SNR .*|D1: .*|.* [x×] .*|• sub-1.*|This result was made for a test\.|/.*"
    r"|English|\d+ mm"
)
"""Names of files, models and networks, figures, and what this test made up."""


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> Files:
    return make_files(tmp_path_factory.mktemp("states"))


@dataclass
class Seen:
    """What was found in one language.

    Attributes
    ----------
    cut
        Words without room, by state.
    said
        All words.
    """

    cut: list[str]
    said: set[str]


def look_at_all(code: str, files: Files) -> Seen:
    """Go through every state in a language."""
    app = QApplication.instance()
    use_language(app, code)
    window, seen, names = MainWindow(), Seen([], set()), []
    try:
        window.view.sweep_ms = 0
        window.resize(*SIZE)
        window.show()
        for name, widget in states(window, files):
            settle()
            seen.cut += [f"{name}: {words}" for words in cut_words(widget)]
            seen.said |= shown_words(widget)
            names.append(name)
        assert (window.width(), window.height()) == SIZE
        assert len(names) == len(set(names)) > 32
    finally:
        use_language(app, ENGLISH)
        window.saving.leave()
        window.close()
        window.deleteLater()
        settle()
    return seen


def in_english(texts: set[str], code: str, english: set[str]) -> list[str]:
    """Words on the screen that are the same in English, though the catalogue has others."""
    known = read_catalogue(FOLDER / f"siqt_{code}.ts")
    same = {text for text, found in known.items() if text == found}
    same |= {title_of(page) for page in manual_pages()}
    left = {text for text in texts & english if WORD.search(text) and not NO_WORDS.fullmatch(text)}
    return sorted(left - same)


def test_no_word_is_cut_off_or_left_in_english(qtbot, files):
    english = look_at_all(ENGLISH, files)
    assert not english.cut
    assert len(english.said) > 500
    for code in LANGUAGES:
        if code != ENGLISH:
            seen = look_at_all(code, files)
            assert not seen.cut, code
            assert not in_english(seen.said, code, english.said), code


@pytest.mark.parametrize("width", [40, 400])
def test_a_word_without_room_is_noticed(qtbot, width):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    for widget in (QLabel("a long sentence"), QPushButton("a long name")):
        widget.setFixedWidth(width)
        layout.addWidget(widget)
    dialog.show()
    assert len(cut_words(dialog)) == (2 if width < 100 else 0)
