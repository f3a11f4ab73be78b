"""Pages of the help: the same in every language, with the words of the window."""

from __future__ import annotations

import re

import pytest
from qtpy.QtCore import QUrl
from qtpy.QtWidgets import QApplication

from siqt_app.help import pages
from siqt_app.help.window import HelpWindow
from siqt_app.language.catalogue import read_catalogue
from siqt_app.language.widgets import use_language
from siqt_app.language.words import ENGLISH, FOLDER, LANGUAGES

OTHERS = [code for code in LANGUAGES if code != ENGLISH]
HEADING = re.compile(r"^#+ ", re.MULTILINE)
LINK = re.compile(r"\]\(([^)]+)\)")
LIST_ITEM = re.compile(r"^(?:- |\d+\. |\|)", re.MULTILINE)
CODE = re.compile(r"`[^`]+`")
MOST_WORDS = 300
"""Of a page; the manual tells the rest."""
LONGEST_SENTENCE = 26
"""Words."""
SENTENCE_END = re.compile(r"[.!?:]\s|\n\n|\n- |\n\d|\|")


@pytest.fixture
def language():
    """Switches the language, and back at the end."""
    app = QApplication.instance()
    yield lambda code: use_language(app, code)
    use_language(app, ENGLISH)


def shape_of(text: str) -> dict[str, list[str]]:
    """What does not depend on the language: headings, links, lists, code, words of the window."""
    return {
        "headings": HEADING.findall(text),
        "links": LINK.findall(text),
        "items": LIST_ITEM.findall(text),
        "code": CODE.findall(text),
        "words": sorted(pages.WORD.findall(text)),
    }


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("name", pages.ORDER)
def test_a_page_has_the_same_headings_links_and_words_in_every_language(name, code):
    english = (pages.FOLDER / ENGLISH / f"{name}.md").read_text(encoding="utf-8")
    there = (pages.FOLDER / code / f"{name}.md").read_text(encoding="utf-8")
    assert shape_of(there) == shape_of(english)
    assert pages.title_of(pages.FOLDER / code / f"{name}.md") not in english


@pytest.mark.parametrize("name", pages.ORDER)
def test_a_page_is_short_and_names_what_is_in_the_window(name):
    text = (pages.FOLDER / ENGLISH / f"{name}.md").read_text(encoding="utf-8")
    known = read_catalogue(FOLDER / "siqt_fr.ts")
    assert not [word for word in pages.WORD.findall(text) if word not in known]
    assert not [link for link in LINK.findall(text) if link.removesuffix(".md") not in pages.ORDER]
    assert len(text.split()) <= MOST_WORDS
    assert max(len(part.split()) for part in SENTENCE_END.split(text)) <= LONGEST_SENTENCE


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_there_is_no_page_that_the_list_leaves_out(code):
    assert {page.stem for page in (pages.FOLDER / code).glob("*.md")} == set(pages.ORDER)


def test_every_page_of_the_manual_is_in_the_list():
    names = {page.stem for page in pages.manual_pages()}
    assert names == {page.stem for page in pages.CHECKOUT.glob("*.md")}
    assert set(pages.MANUAL_ORDER) <= names


def test_a_page_that_a_language_lacks_is_shown_in_english(tmp_path, monkeypatch):
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "keys.md").write_text("# Touches\n", encoding="utf-8")
    monkeypatch.setattr(pages, "FOLDER", tmp_path)
    folders = {page.stem: page.parent.name for page in pages.window_pages("fr")}
    assert folders["keys"] == "fr"
    assert {folder for name, folder in folders.items() if name != "keys"} == {ENGLISH}


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_the_help_is_in_the_language_of_the_window(qtbot, language, code):
    language(code)
    known = read_catalogue(FOLDER / f"siqt_{code}.ts") if code != ENGLISH else {}
    window = HelpWindow()
    qtbot.addWidget(window)
    titles = [window.list.item(n).text() for n in range(window.list.count())]
    assert titles[: len(pages.ORDER)] == [pages.title_of(p) for p in pages.window_pages(code)]
    assert known.get("Manual, in English", "Manual, in English") in titles
    note = known.get(pages.NOT_REVIEWED, "no such note")
    for row in range(len(pages.ORDER)):
        window.list.setCurrentRow(row)
        shown = window.text.toPlainText()
        assert not re.search(r"[{}*]|\]\(", shown), shown
        assert (note in shown) == (code != ENGLISH)
    window.show_page("first_scan")
    assert f" {known.get('Enhance', 'Enhance')}" in window.text.toPlainText()


def test_links_lead_to_pages_beside_them(qtbot):
    window = HelpWindow()
    qtbot.addWidget(window)
    window._on_link(QUrl("limits.md"))
    assert window.text.toPlainText().startswith("What it is not")
    assert "To keep the scan's contrast" in window.text.toPlainText()
    assert window.show_page("window") and "siqt-app" in window.text.toPlainText()
    window._on_link(QUrl("first_scan.md"))
    assert "in six clicks" in window.text.toPlainText() and ".png" not in window.text.toMarkdown()
    assert not window.show_page("a page that is not there")
    assert "in six clicks" in window.text.toPlainText()
