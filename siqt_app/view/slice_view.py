"""One pane of the comparison: draws a `Scene`, and says in signals what the mouse asks for."""

from __future__ import annotations

from qtpy.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from qtpy.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from qtpy.QtWidgets import QAbstractScrollArea, QWidget

from siqt_app.view.marks.scene import Scene
from siqt_app.view.marks.slice_marks import MarksPainter, image_rect, window_rect
from siqt_app.view.shape_hit import Grip, grip_at
from siqt_app.view.sheet_image import SheetImage
from siqt_app.view.state import CUBIC, NEAREST

GRIP = 12
"""Pixels from the divider at which a press takes hold of it."""
NOTCH = 120
"""Wheel angle of one step, as Qt counts it."""
GROUND = QColor(0, 0, 0)
LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)


class _Layer:
    """The voxels of one slot and what is laid over them, cut to a part of the pane."""

    def __init__(self) -> None:
        self.clip = QRectF()
        self.base, self.over = SheetImage(), SheetImage()

    def paint(self, painter: QPainter) -> None:
        painter.save()
        painter.setClipRect(self.clip, Qt.ClipOperation.IntersectClip)
        self.base.paint(painter)
        self.over.paint(painter)
        painter.restore()


class SliceView(QAbstractScrollArea):
    """One pane.

    Signals carry positions in pixels of the pane.

    stepped(slices), zoomed(factor, x, y), panned(dx, dy), pointed(x, y), windowed(dx, dy),
    window_began(), divided(x), hovered(x, y), left(), reset(), window_clicked();
    with a pencil: draw_began(x, y), drawn(x, y), draw_ended();
    of what was drawn: grip_began(`Grip`, x, y), gripped(x, y), grip_ended()
    """

    stepped = Signal(int)
    zoomed = Signal(float, float, float)
    panned = Signal(float, float)
    pointed = Signal(float, float)
    window_began = Signal()
    windowed = Signal(float, float)
    divided = Signal(float)
    hovered = Signal(float, float)
    left = Signal()
    reset = Signal()
    window_clicked = Signal()
    draw_began = Signal(float, float)
    drawn = Signal(float, float)
    draw_ended = Signal()
    grip_began = Signal(object, float, float)
    gripped = Signal(float, float)
    grip_ended = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameStyle(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setMinimumSize(120, 120)
        self.shown = Scene()
        self.decorated = True
        self.inset = 0.0
        """Pixels before the title that something else stands in, and after one at the right."""
        self.pencil = False
        """Whether the left button draws."""
        self._layers = (_Layer(), _Layer())
        self._drag: str = ""
        self._last = QPointF()
        self._moved = False
        self._turned = 0.0

    def sizeHint(self) -> QSize:
        return QSize(400, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    @property
    def pane_rect(self) -> QRectF:
        return QRectF(0, 0, self.viewport().width(), self.viewport().height())

    def image_room(self) -> QRectF:
        """Where a head at zoom 1 lies."""
        return image_rect(self.pane_rect, self.font())

    def show_scene(self, scene: Scene) -> None:
        """Draw a scene; what is unchanged since the last one is left alone."""
        if scene == self.shown:
            return
        self.shown = scene
        whole, divider = self.pane_rect, scene.marks.divider
        for n, layer in enumerate(self._layers):
            base, over = scene.layers[n] if n < len(scene.layers) else (None, None)
            part = QRectF(whole)
            if divider is not None and n == 0:
                part.setRight(divider)
            elif divider is not None:
                part.setLeft(divider)
            layer.clip = part
            layer.base.show(base, scene.screen, cubic=scene.drawing == CUBIC)
            layer.over.show(over, scene.screen)
        self.viewport().update()  # parts of it: a region of several rectangles is drawn slower

    def paint(self, painter: QPainter) -> None:
        """Draw what is shown, with a painter in pixels of the pane."""
        painter.fillRect(self.pane_rect, GROUND)
        smooth = self.shown.drawing != NEAREST
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        for layer in self._layers:
            layer.paint(painter)
        inset = self.inset if self.decorated else 0.0
        MarksPainter(painter, self.pane_rect, self.font(), inset).paint(
            self.shown.marks, cursor=self.decorated
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _near_divider(self, x: float) -> bool:
        divider = self.shown.marks.divider
        return divider is not None and abs(x - divider) <= GRIP

    def _grip_at(self, where: QPointF) -> Grip | None:
        """What was drawn and lies under the mouse."""
        shapes = self.shown.marks.shapes
        return grip_at(shapes, where.x(), where.y(), handles_only=self.pencil) if shapes else None

    def _on_window(self, where: QPointF) -> bool:
        """Whether the mouse is over width and level."""
        text = self.shown.marks.window
        return window_rect(self.pane_rect, self.font(), text).contains(where)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where, shift = event.position(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._last = where
        if event.button() == MIDDLE or (event.button() == LEFT and shift):
            self._drag = "pan"
            self.viewport().setCursor(QCursor(Qt.CursorShape.ClosedHandCursor))
        elif event.button() == LEFT and self._on_window(where):
            self.window_clicked.emit()
        elif event.button() == LEFT and self._near_divider(where.x()):
            self._drag = "divider"
        elif event.button() == LEFT and (grip := self._grip_at(where)) is not None:
            self._drag, self._moved = "grip", False
            self.grip_began.emit(grip, where.x(), where.y())
        elif event.button() == LEFT and self.pencil:
            self._drag = "draw"
            self.draw_began.emit(where.x(), where.y())
        elif event.button() == LEFT:
            self._drag = "point"
            self.pointed.emit(where.x(), where.y())
        elif event.button() == RIGHT:
            self._drag = "window"
            self.window_began.emit()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position()
        moved = where - self._last
        self._last = where
        if self._drag == "pan":
            self.panned.emit(moved.x(), moved.y())
        elif self._drag == "divider":
            self.divided.emit(where.x())
        elif self._drag == "point":
            self.pointed.emit(where.x(), where.y())
        elif self._drag == "draw":
            self.drawn.emit(where.x(), where.y())
        elif self._drag == "grip":
            self._moved = True
            self.gripped.emit(where.x(), where.y())
        elif self._drag == "window":
            self.windowed.emit(moved.x(), moved.y())
        else:
            shape = Qt.CursorShape.CrossCursor
            if self._near_divider(where.x()):
                shape = Qt.CursorShape.SplitHCursor
            elif self._grip_at(where) is not None:
                shape = Qt.CursorShape.SizeAllCursor
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(QCursor(shape))
        self.hovered.emit(where.x(), where.y())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            if self._drag == "pan":
                self.viewport().setCursor(QCursor(Qt.CursorShape.CrossCursor))
            ended, self._drag = self._drag, ""
            if ended == "draw":
                self.draw_ended.emit()
            elif ended == "grip":
                self.grip_ended.emit()
                if not self._moved and not self.pencil:  # a click beneath a shape is a click
                    self.pointed.emit(event.position().x(), event.position().y())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == LEFT:
            self.reset.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()  # the right button changes the window

    def wheelEvent(self, event: QWheelEvent) -> None:
        angle = event.angleDelta().y() or event.angleDelta().x()
        where = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1.2 ** (angle / NOTCH), where.x(), where.y())
        else:
            # A touchpad turns in parts of a notch.
            self._turned += angle / NOTCH
            steps = int(self._turned)
            self._turned -= steps
            if steps:
                self.stepped.emit(steps)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()
