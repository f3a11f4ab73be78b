"""Long work beside the window: one engine call in a thread, and previews of which the newest wins.

Threads never touch a widget: everything comes back through the signals of a QObject that lives
on the main thread. Connect only `Slot` methods or bound methods of QObjects on the main thread.
"""

from __future__ import annotations

import itertools
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qtpy.QtCore import QObject, Signal, Slot

from siqt_engine.core import Cancelled, Observer, Progress

REPORTS_PER_SECOND = 20.0
_numbers = itertools.count(1)
_running: set[Job] = set()
"""Jobs from their start to their last signal. They outlive the widget that started them, and
their last reference is dropped in the main thread, since no other may delete a QObject."""


@dataclass(frozen=True)
class Failure:
    """Why a job did not come to its end.

    Attributes
    ----------
    message
        One sentence for people: what was given, what was wanted, what to do.
    details
        The traceback, to copy into a report.
    """

    message: str
    details: str


def failure_of(error: BaseException) -> Failure:
    """An exception in words. Errors of the engine (ValueError, OSError) are fit to show."""
    details = "".join(traceback.format_exception(error))
    words = " ".join(str(error).split())
    if isinstance(error, MemoryError) or "out of memory" in words.lower():
        return Failure(
            "There is not enough memory for this. Close other programs, or choose the CPU as "
            "device, and try again.",
            details,
        )
    if isinstance(error, ValueError | OSError) and words:
        return Failure(words, details)
    return Failure(
        f"Something went wrong that should not have ({type(error).__name__}: {words or 'no words'}"
        "). The details can be copied into a report.",
        details,
    )


class Job(QObject):
    """One call of the engine in a thread of its own.

    Parameters
    ----------
    work
        Called in the thread with an observer to pass on as ``on_progress``; after `cancel` the
        observer raises `Cancelled`.
    name
        What is being done, in words.

    Exactly one of ``succeeded``, ``failed`` and ``cancelled`` is emitted, then ``finished``. A
    job keeps itself until then.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _ended = Signal(str, object)

    def __init__(self, work: Callable[[Observer], Any], *, name: str) -> None:
        super().__init__()
        self.number = next(_numbers)
        self.name = name
        self.began = 0.0
        self._work = work
        self._cancel = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"siqt-{name}", daemon=True)
        self._reported = 0.0
        self._stage = ""
        self._over = False
        self._ended.connect(self._on_ended)

    @property
    def running(self) -> bool:
        """From `start` until one of the end signals has been emitted."""
        return self.began > 0 and not self._over

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.began

    def start(self) -> Job:
        self.began = time.monotonic()
        _running.add(self)
        self._thread.start()
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress; a result is then dropped."""
        self._cancel.set()

    def wait(self, seconds: float) -> bool:
        """Block until the thread has ended; whether it has. No signal is delivered meanwhile."""
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _observe(self, progress: Progress) -> None:
        """Runs in the thread."""
        if self._cancel.is_set():
            raise Cancelled
        now = time.monotonic()
        last = progress.total > 0 and progress.done >= progress.total
        if progress.stage != self._stage or last or now - self._reported > 1 / REPORTS_PER_SECOND:
            self._stage, self._reported = progress.stage, now
            self.progressed.emit(progress)

    def _run(self) -> None:
        try:
            result = self._work(self._observe)
        except Cancelled:
            self._end("cancelled", None)
        except BaseException as error:  # noqa: BLE001 - shown to the user, with its details
            self._end("cancelled" if self._cancel.is_set() else "failed", failure_of(error))
        else:
            self._end("cancelled" if self._cancel.is_set() else "succeeded", result)

    def _end(self, how: str, what: object) -> None:
        try:
            self._ended.emit(how, what)
        except RuntimeError:  # the window is gone, and this object with it
            pass

    @Slot(str, object)
    def _on_ended(self, how: str, what: object) -> None:
        self._over = True
        self._thread.join(1.0)  # it has nothing left to do; nobody may delete this before it ends
        if how == "succeeded":
            self.succeeded.emit(what)
        elif how == "failed":
            self.failed.emit(what)
        else:
            self.cancelled.emit()
        self.finished.emit()
        _running.discard(self)


class LatestOnly(QObject):
    """Previews: of the calls that wait, only the newest is carried out.

    ``ready`` brings the result and the tag of its request; ``failed`` a `Failure` and the tag.
    A result that was overtaken by a newer request while it was computed is still delivered if
    it is newer than what was delivered last, so that a moving slider shows movement.
    """

    ready = Signal(object, object)
    failed = Signal(object, object)
    _done = Signal(int, object, object, bool)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._condition = threading.Condition()
        self._waiting: tuple[int, Callable[[], Any], object] | None = None
        self._closed = False
        self._requests = itertools.count(1)
        self._dropped = 0
        self._done.connect(self._on_done)
        self._thread = threading.Thread(target=self._run, name=f"siqt-{name}", daemon=True)
        self._thread.start()

    def request(self, work: Callable[[], Any], tag: object = None) -> None:
        """Carry out ``work`` in the thread as soon as it is free."""
        with self._condition:
            self._waiting = (next(self._requests), work, tag)
            self._condition.notify()

    def drop(self) -> None:
        """Forget what waits, and ignore what is being computed."""
        with self._condition:
            self._waiting = None
            self._dropped = next(self._requests)

    def close(self, seconds: float = 2.0) -> bool:
        """End the thread; whether it has ended."""
        with self._condition:
            self._closed = True
            self._waiting = None
            self._dropped = next(self._requests)
            self._condition.notify()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._closed or self._waiting is not None)
                if self._closed:
                    return
                number, work, tag = self._waiting  # type: ignore[misc]
                self._waiting = None
            try:
                result, good = work(), True
            except BaseException as error:  # noqa: BLE001 - shown to the user
                result, good = failure_of(error), False
            try:
                self._done.emit(number, tag, result, good)
            except RuntimeError:  # the window is gone
                return

    @Slot(int, object, object, bool)
    def _on_done(self, number: int, tag: object, result: object, good: bool) -> None:
        if number <= self._dropped or self._closed:
            return
        (self.ready if good else self.failed).emit(result, tag)
