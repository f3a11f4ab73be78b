"""Languages: no text is forgotten, no placeholder is broken, the tool bar fits."""

from __future__ import annotations

import ast
import re
import runpy

import pytest
from qtpy.QtCore import QTranslator
from qtpy.QtWidgets import QApplication, QToolBar, QToolButton

from siqt_app.language.catalogue import NOTE, read_catalogue
from siqt_app.language.fonts import can_write
from siqt_app.language.widgets import use_language
from siqt_app.language.words import (
    CONTEXT,
    ENGLISH,
    FOLDER,
    LANGUAGES,
    holes_of,
    pattern_of,
    translated,
)
from siqt_app.settings import Settings
from siqt_app.window.main_window import MainWindow
from siqt_engine.enhancement.planning import plan_sentences

CODES = [code for code in LANGUAGES if code != ENGLISH]
MOST_UNFINISHED = 60
"""Texts of a language that may be missing or unfinished; they are shown in English."""
HOLE = re.compile(r"\{(\w+)[^{}]*\}")
WORD = re.compile(r"[A-Za-z]{3}")
SIZES = ((1280, 720), (1024, 600))
UPDATE = "run `python docs/languages.py`, and translate what is unfinished in the .ts files"


@pytest.fixture(scope="module")
def texts(repository_root) -> list[str]:
    tools = runpy.run_path(str(repository_root / "docs" / "languages.py"))
    return sorted(tools["in_source"]() | set(tools["EXTRA"]))


@pytest.fixture
def language():
    """Switches the language, and back at the end."""
    app = QApplication.instance()
    yield lambda code: use_language(app, code)
    use_language(app, ENGLISH)


@pytest.mark.parametrize("code", CODES)
def test_no_text_is_forgotten(code, texts):
    known = read_catalogue(FOLDER / f"siqt_{code}.ts")
    missing = [text for text in texts if text not in known and text not in LANGUAGES.values()]
    unfinished = [text for text, found in known.items() if not found]
    assert len(missing) + len(unfinished) <= MOST_UNFINISHED, (UPDATE, missing, unfinished)


@pytest.mark.parametrize("code", CODES)
def test_placeholders_agree_and_the_compiled_file_is_the_same(qtbot, code):
    path = FOLDER / f"siqt_{code}.ts"
    assert NOTE in path.read_text(encoding="utf-8")
    compiled = QTranslator()
    assert compiled.load(f"siqt_{code}", str(FOLDER))
    for source, found in read_catalogue(path).items():
        if found:
            assert holes_of(found) == holes_of(source), (source, found)
            assert found.count("<p>") == source.count("<p>"), (source, found)
            assert compiled.translate(CONTEXT, source) == found, UPDATE


def test_sentences_of_the_engine_are_translated_with_their_numbers(qtbot, language):
    sentence = "Expected error: about 7.3 % of the brightness."
    assert translated(sentence) == sentence
    language("fr")
    assert translated(sentence) == "Erreur attendue\u00a0: environ 7.3\u00a0% de la luminosité."
    assert translated("Enhancing sub-1: 40 %, about 20 s left") == (
        "Amélioration de sub-1\u00a0: 40\u00a0%, reste environ 20 s"
    )
    assert translated("nobody has translated this") == "nobody has translated this"
    language(ENGLISH)
    assert translated(sentence) == sentence


@pytest.mark.parametrize("code", CODES)
def test_every_template_is_found_again_by_a_text_made_from_it(qtbot, language, code):
    language(code)
    wrong = []
    for source, found in read_catalogue(FOLDER / f"siqt_{code}.ts").items():
        if holes_of(source) and found and WORD.search(HOLE.sub("", source)):
            values = {name: str(11 + n) for n, name in enumerate(sorted(holes_of(source)))}
            made = HOLE.sub(lambda hole: values[hole[1]], source)  # noqa: B023
            if translated(made) != HOLE.sub(lambda hole: values[hole[1]], found):  # noqa: B023
                wrong.append((made, translated(made)))
    assert not wrong


@pytest.mark.parametrize("code", CODES)
def test_what_an_enhancement_tells_is_in_the_language_of_the_window(qtbot, language, code):
    language(code)
    templates = [value for name, value in vars(plan_sentences).items() if name.isupper()]
    told = [text for text in templates if isinstance(text, str)]
    made = [HOLE.sub("7", text) for text in told]
    assert len(made) > 40 and not [text for text in made if translated(text) == text]
    line = " · ".join(made[:2]) + "\n• " + made[2]
    assert translated(line) == (
        f"{translated(made[0])} · {translated(made[1])}\n• {translated(made[2])}"
    )


def test_errors_lose_neither_the_name_of_the_file_nor_the_advice(qtbot, language):
    language("fr")
    told = "a.b_T1w.nii.gz: the file is empty (0 bytes); copy or export it again"
    assert translated(told) == (
        "a.b_T1w.nii.gz: le fichier est vide (0 octet)\u00a0; copiez-le ou exportez-le de nouveau"
    )
    assert translated("Strange words. The file says nothing. Nobody knows") == (
        "Strange words. The file says nothing. Nobody knows"
    )


def test_clauses_are_translated_one_by_one(qtbot, language):
    language("es")
    assert translated("0 to train on; 3 held out for validation; 1 left out") == (
        "0 para entrenar; 3 para la validación; 1 descartada(s)"
    )


def test_an_f_string_is_a_template_whose_names_tell_its_values_apart(repository_root):
    tools = runpy.run_path(str(repository_root / "docs" / "languages.py"))
    tree = ast.parse('f"{a.size} of {b.size} or {a.size}: about {len(rows)} rows left, {1 + 1}"')
    (node,) = [n for n in ast.walk(tree) if isinstance(n, ast.JoinedStr)]
    assert tools["_template"](node) == (
        "{size} of {size2} or {size}: about {rows} rows left, {value}"
    )


def test_a_template_matches_what_it_makes_and_nothing_else():
    template = "Agrees with the scan: {percent:.0f} % only. ({percent:.0f})"
    assert pattern_of(template).fullmatch(template.format(percent=93.4))["percent"] == "93"
    assert not pattern_of(template).fullmatch("Agrees with the scan: 93 % only. (94)")
    assert holes_of(template) == {"percent"}


def test_the_choice_is_remembered_for_the_next_start(qtbot, window):
    window.actions_["language_pt_BR"].trigger()
    assert Settings().text("language", ENGLISH, (*LANGUAGES,)) == "pt_BR"
    assert "Português" in window.notification.text
    again = MainWindow(Settings())
    qtbot.addWidget(again, before_close_func=lambda w: w.saving.leave())
    assert again.actions_["language_pt_BR"].isChecked()


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_the_window_speaks_the_language_and_its_tool_bar_fits(qtbot, language, code):
    language(code)
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda w: w.saving.leave())
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    known = read_catalogue(FOLDER / f"siqt_{code}.ts") if code != ENGLISH else {}
    assert window.actions_["enhance"].text() == known.get("Enhance", "Enhance")
    assert window.enhance_panel.button.text() == known.get("Enhance", "Enhance")
    window.enhance_panel.set_busy(True)  # a button whose words change
    assert window.enhance_panel.button.text() == known.get("Add to the queue", "Add to the queue")
    window.enhance_panel.set_busy(False)
    assert window.enhance_panel.button.text() == known.get("Enhance", "Enhance")
    assert window._recent_menu.title() == known.get("Open recent", "Open recent")
    (bar,) = window.findChildren(QToolBar)
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    for size in SIZES:
        window.resize(*size)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size
        assert not more.isVisible(), (code, size)
    window.run("train")
    words = known.get("Start training", "Start training")
    assert window.training_panel.start.text() == words


def test_without_a_font_for_chinese_the_window_says_so_in_english(qtbot, window, monkeypatch):
    monkeypatch.setattr("siqt_app.language.fonts.QFontDatabase.families", lambda system: [])
    assert can_write("fr") and not can_write("zh_CN")
    window.actions_["language_zh_CN"].trigger()
    assert "fonts-noto-cjk" in window.notification.text
    window.actions_["language_fr"].trigger()
    assert "Français" in window.notification.text
