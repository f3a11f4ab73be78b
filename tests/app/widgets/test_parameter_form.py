"""Forms made from parameter dataclasses: what is typed, dragged and shown."""

from __future__ import annotations

import struct
from dataclasses import dataclass, fields, replace

import pytest
from qtpy.QtCore import QPoint, QPointF, Qt
from qtpy.QtGui import QWheelEvent
from qtpy.QtWidgets import QApplication, QLabel, QWidget

from siqt_app.widgets.parameter_form import ParameterForm, Scale
from siqt_engine.core import parameters
from siqt_engine.core.parameters import parameter
from siqt_engine.simulation.forward_model import SimulationParameters
from siqt_engine.training.recipes.recipe import TrainingConfig


@dataclass(frozen=True)
class Sample:
    size: float = parameter(
        2.0, "how large", unit="mm", minimum=0, exclusive_minimum=True, maximum=9
    )
    count: int = parameter(3, "how many", minimum=0)
    limit: float | None = parameter(None, "upper limit", maximum=5)
    shape: tuple[int, ...] = parameter((4, 5), "shape")
    kind: str = parameter("plain", "kind", choices=("plain", "fancy"))
    name: str = parameter("", "name")
    on: bool = parameter(False, "whether")

    def __post_init__(self) -> None:
        parameters.validate(self)


def form(qtbot, cls=Sample, **options) -> tuple[ParameterForm, list, list]:
    made = ParameterForm(cls, **options)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    changed, committed = [], []
    made.changed.connect(changed.append)
    made.committed.connect(committed.append)
    return made, changed, committed


def control(made: ParameterForm, name: str) -> QWidget:
    return made.editor(name).control


def type_in(qtbot, made: ParameterForm, name: str, text: str, *, enter: bool = True) -> None:
    widget = control(made, name)
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(widget, Qt.Key.Key_Delete)
    qtbot.keyClicks(widget, text)
    if enter:
        qtbot.keyClick(widget, Qt.Key.Key_Return)


def shown_problem(made: ParameterForm, name: str) -> str:
    label = made.findChild(QLabel, f"{name}_problem")
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize("cls", [SimulationParameters, TrainingConfig, Sample])
def test_an_untouched_form_gives_back_what_it_was_given(qtbot, cls):
    made, changed, committed = form(qtbot, cls)
    assert made.value() == cls()
    assert set(made.fields) == {f.name for f in fields(cls)}
    assert (changed, committed, made.problem()) == ([], [], "")


def test_every_digit_survives_what_the_boxes_can_show(qtbot):
    given = SimulationParameters(
        snr_wm=63.287348711234567, snr_gm=0.1 + 0.2, noise_seed=2**70 + 1, slice_thickness=3.3
    )
    made, _, _ = form(qtbot, SimulationParameters, sliders={"snr_wm": Scale(5, 200)})
    made.set_value(given)
    control(made, "snr_wm").setFocus()
    control(made, "noise_seed").setFocus()  # focus in and out changes nothing
    type_in(qtbot, made, "slice_gap", "2")
    got = made.value()
    assert struct.pack("dd", got.snr_wm, got.snr_gm) == struct.pack(
        "dd", given.snr_wm, given.snr_gm
    )
    assert got == replace(given, slice_gap=2.0)


def test_typing_is_told_at_each_key_and_once_at_the_end(qtbot):
    made, changed, committed = form(qtbot)
    type_in(qtbot, made, "size", "3.25")
    assert changed[-1].size == 3.25
    assert [c.size for c in committed] == [3.25]
    type_in(qtbot, made, "size", "4,5")  # a comma is as good
    assert made.value().size == 4.5


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("size", "0", "greater than 0"),
        ("size", "12", "Size is 12 mm, but must be at most 9"),
        ("size", "1e400", "finite"),
        ("size", "three", "“three” is not a number"),
        ("size", "", "a number is missing"),
        ("count", "-2", "at least 0"),
        ("count", "1.5", "not a whole number"),
        ("shape", "4, x", "whole numbers"),
    ],
)
def test_what_is_wrong_is_said_beside_it_and_the_last_value_stays(qtbot, name, text, words):
    made, changed, committed = form(qtbot)
    told = []
    made.problem_changed.connect(told.append)
    type_in(qtbot, made, name, text)
    assert words in shown_problem(made, name)
    assert words in made.problem()
    assert committed == []
    assert all(getattr(c, name) != 12 for c in changed)
    parameters.validate(made.value())
    type_in(qtbot, made, name, "4, 4" if name == "shape" else "4")
    assert (shown_problem(made, name), made.problem(), told[-1]) == ("", "", "")
    assert len(committed) == 1


def test_a_rule_over_several_fields_is_told_too(qtbot):
    made, _, committed = form(qtbot, TrainingConfig)
    type_in(qtbot, made, "patch", "48, 48, 47")
    assert "needs a multiple of the factor 4" in made.problem()
    assert committed == []
    assert made.value() == TrainingConfig()
    made.set_value(TrainingConfig(seed=5))
    assert made.problem() == ""
    assert made.value() == TrainingConfig(seed=5)


@pytest.mark.parametrize("scale", [Scale(1, 9, 0.5), Scale(1, 8, logarithmic=True)])
def test_slider_and_box_follow_each_other(qtbot, scale):
    made, changed, committed = form(qtbot, sliders={"size": scale})
    slider = made.editor("size").slider
    type_in(qtbot, made, "size", "4")
    assert slider.value() == scale.position(4)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert made.value().size == scale.value(scale.position(4) + 1) > 4
    assert float(control(made, "size").lineEdit().text()) == made.value().size
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert made.value().size == scale.maximum
    assert committed[-1] == changed[-1] == made.value()


def test_dragging_is_live_and_committed_at_release(qtbot):
    made, changed, committed = form(qtbot, sliders={"size": Scale(1, 9, 0.1)})
    made.resize(300, made.height())
    slider = made.editor("size").slider
    slider.setValue(0)
    changed.clear()
    committed.clear()
    middle = slider.rect().center().y()
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(5, middle))
    for x in range(20, 200, 20):
        qtbot.mouseMove(slider, QPoint(x, middle))
    assert len({c.size for c in changed}) > 3
    assert committed == []
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert committed == [changed[-1]]


@pytest.mark.parametrize("scale", [Scale(1, 32, 0.25), Scale(2, 500, logarithmic=True)])
def test_scale_positions_are_their_own_inverse(scale):
    for position in range(scale.steps + 1):
        assert abs(scale.position(scale.value(position)) - position) <= (
            1 if scale.logarithmic else 0
        )
    assert scale.value(0) == scale.minimum and scale.value(scale.steps) == scale.maximum


def test_arrow_keys_step_within_bounds(qtbot):
    made, _, _ = form(qtbot, steps={"size": 5})
    for key, expected in ((Qt.Key.Key_Up, 7), (Qt.Key.Key_Up, 9), (Qt.Key.Key_Up, 9)):
        qtbot.keyClick(control(made, "size"), key)
        assert made.value().size == expected
    qtbot.keyClick(control(made, "count"), Qt.Key.Key_PageDown)
    assert made.value().count == 0


def test_optional_choice_switch_and_text(qtbot):
    made, changed, _ = form(qtbot, choices={"kind": {"plain": "As it is", "fancy": "With care"}})
    assert made.value().limit is None
    qtbot.mouseClick(
        control(made, "limit"),
        Qt.MouseButton.LeftButton,
        pos=QPoint(8, 10),
    )
    assert made.value().limit == 0.0
    combo = control(made, "kind")
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == "With care"
    control(made, "on").setFocus()
    qtbot.keyClick(control(made, "on"), Qt.Key.Key_Space)
    type_in(qtbot, made, "name", "a b")
    assert changed[-1] == Sample(limit=0.0, kind="fancy", on=True, name="a b")
    made.set_value(Sample())
    assert made.value() == Sample()


def test_setting_is_silent(qtbot):
    made, changed, committed = form(qtbot, sliders={"size": Scale(1, 9)})
    for n in range(50):
        made.set_value(
            Sample(size=1 + n % 8, count=n, limit=None if n % 2 else 1.0, on=bool(n % 2))
        )
    assert (changed, committed) == ([], [])


def test_shown_fields_only_and_the_others_are_kept(qtbot):
    made, _, _ = form(qtbot, fields=("count",))
    made.set_value(Sample(size=7, count=1))
    type_in(qtbot, made, "count", "8")
    assert made.value() == Sample(size=7, count=8)


def test_tooltips_tell_help_range_and_unit(qtbot):
    made, _, _ = form(qtbot)
    tip = control(made, "size").toolTip()
    assert "How large" in tip and "More than 0, at most 9 mm" in tip
    assert made.findChild(QLabel, "size_note").text() == "mm"
    assert control(made, "size").accessibleName() == "Size"


def test_the_wheel_over_the_form_changes_nothing_without_focus(qtbot):
    made, changed, _ = form(qtbot, sliders={"size": Scale(1, 9)})
    control(made, "count").setFocus()
    for widget in (made.editor("size").slider, control(made, "size"), control(made, "kind")):
        event = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
    assert changed == []


def test_label_tip_slider_and_names_are_those_of_the_declaration(qtbot):
    made, _, _ = form(qtbot, SimulationParameters)
    declared = parameters.described(SimulationParameters)
    for name in made.fields:
        p, editor = declared[name][1], made.editor(name)
        assert editor.control.accessibleName() == p.label
        assert p.tip in editor.toolTip()
        assert (editor.slider is not None) == (p.slider is not None)
    names = [name for _, name in declared["slice_axis"][1].value_names]
    box = made.editor("slice_axis").control
    assert [box.itemText(n) for n in range(box.count())] == names
