"""One pane of the comparison: draws a `Scene`, and says in signals what the mouse asks for."""

from __future__ import annotations

import pyqtgraph as pg
from qtpy.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from qtpy.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from qtpy.QtWidgets import QGraphicsItem, QGraphicsRectItem, QGraphicsView, QWidget

from siqt_app.view.frame import Screen
from siqt_app.view.marks.colour_bar import colours
from siqt_app.view.marks.scene import Scene, Sheet
from siqt_app.view.marks.slice_marks import MarksPainter, image_rect, window_rect
from siqt_app.view.shape_hit import Grip, grip_at
from siqt_app.view.state import CUBIC, NEAREST
from siqt_app.view.volumes.magnify import magnification, magnified

GRIP = 12
"""Pixels from the divider at which a press takes hold of it."""
NOTCH = 120
"""Wheel angle of one step, as Qt counts it."""
LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)


class _Image:
    """One image item; it is given only what has changed."""

    def __init__(self, parent: QGraphicsItem, depth: int) -> None:
        self.item = pg.ImageItem(axisOrder="col-major")
        self.item.setParentItem(parent)
        self.item.setZValue(depth)
        self.item.setVisible(False)
        self.sheet: Sheet | None = None
        self._times = 1

    def show(self, sheet: Sheet | None, screen: Screen | None, *, cubic: bool = False) -> None:
        if sheet is None or screen is None:
            self.item.setVisible(False)
            self.sheet = None
            return
        look = sheet.kind, sheet.colours
        if self.sheet is None or look != (self.sheet.kind, self.sheet.colours):
            table = colours(*look) if sheet.kind else None
            self.item.setLookupTable(table, update=sheet.same_voxels(self.sheet))
        times = magnification(screen.scale, sheet.affine) if cubic else 1
        if not sheet.same_voxels(self.sheet) or times != self._times:
            self._times = times
            voxels = magnified(sheet.voxels, times)
            self.item.setImage(voxels, autoLevels=False, levels=sheet.limits)
        elif self.sheet is None or sheet.limits != self.sheet.limits:
            self.item.setLevels(sheet.limits)
        place = QTransform(*screen.image_transform(sheet.affine, sheet.index))
        self.item.setTransform(place.scale(1 / times, 1 / times))
        self.item.setOpacity(sheet.alpha)
        self.item.setVisible(True)
        self.sheet = sheet


class _Layer:
    """The voxels of one slot and what is laid over them, cut to a part of the pane."""

    def __init__(self, view: SliceView) -> None:
        self.clip = QGraphicsRectItem()
        self.clip.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape, True)
        self.clip.setPen(QColor(0, 0, 0, 0))
        view.scene().addItem(self.clip)
        self.base = _Image(self.clip, 0)
        self.over = _Image(self.clip, 1)


class SliceView(pg.GraphicsView):
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
        super().__init__(parent, useOpenGL=False, background=(0, 0, 0))
        # `show_scene` asks for the painting; the items would ask a second time.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
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
        self._layers = (_Layer(self), _Layer(self))
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
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scene.drawing != NEAREST)
        whole, divider = self.pane_rect, scene.marks.divider
        for n, layer in enumerate(self._layers):
            base, over = scene.layers[n] if n < len(scene.layers) else (None, None)
            part = QRectF(whole)
            if divider is not None and n == 0:
                part.setRight(divider)
            elif divider is not None:
                part.setLeft(divider)
            layer.clip.setRect(part)
            layer.base.show(base, scene.screen, cubic=scene.drawing == CUBIC)
            layer.over.show(over, scene.screen)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: object) -> None:
        inset = self.inset if self.decorated else 0.0
        MarksPainter(painter, self.pane_rect, self.font(), inset).paint(
            self.shown.marks, cursor=self.decorated
        )

    def resizeEvent(self, event: QResizeEvent | None) -> None:
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
