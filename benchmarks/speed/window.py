"""Speed and memory of the window: start, preview, responsiveness while enhancing, drawing.

    python -m benchmarks.speed window [SCAN]

SCAN is enhanced while the gaps of the event loop are measured; by default the bundled sample. The
preview is also measured with a large scan, where `$SIQT_DATA` names the folder of real scans.
Where there is no display, a virtual one with software drawing is started.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

RUNS = 5

START = """
import os, sys, time
from qtpy.QtCore import QEvent, QObject, QTimer
class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not done:
            done.append(1)
            QTimer.singleShot(0, told)
        return False
done, keep = [], []
def told():
    pages = int(open("/proc/self/statm").read().split()[1]) if os.path.exists("/proc") else 0
    print(time.time() - float(sys.argv[1]), pages * 4096 / 1e6, flush=True)
    keep[0].close()
def watch(window):
    keep.append(window)
    first = First(window)
    window.centralWidget().installEventFilter(first)
from siqt_app.app import create_app
sys.exit(create_app(on_window=watch))
"""

ENHANCE = """
import os, sys, time
from pathlib import Path
from qtpy.QtCore import QTimer
from siqt_app.app import create_app
def memory():
    for line in open("/proc/self/status"):
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1e3
def watch(window):
    gaps, last, running = [], [time.perf_counter()], []
    def tick():
        now = time.perf_counter()
        if running:
            gaps.append(now - last[0])
        last[0] = now
    timer = QTimer(window); timer.setInterval(5); timer.timeout.connect(tick); timer.start()
    def begin(scan):
        QTimer.singleShot(5000, lambda: (running.append(1), window.run("enhance")))
    def end(outcome):
        running.clear()
        ordered = sorted(gaps)
        print(outcome.result.provenance.seconds, ordered[len(ordered) // 2], ordered[int(.99 * len(ordered))], ordered[-1], memory(), flush=True)
        QTimer.singleShot(300, again if rounds.pop() else window.saving.leave)
    def again():
        gaps.clear(); last[0] = time.perf_counter(); running.append(1); window.run("enhance")
    rounds = [0, 1, 1]
    window.session.scan_changed.connect(begin)
    window.session.outcome_added.connect(end)
sample = len(sys.argv) < 2
sys.exit(create_app(None if sample else Path(sys.argv[1]), sample=sample, on_window=watch))
"""  # noqa: E501


PREVIEW = """
import sys, time
from pathlib import Path
from qtpy.QtCore import QTimer
from siqt_app.app import create_app
def watch(window):
    clicked, told = [], []
    def begin(scan):
        QTimer.singleShot(3000, click)
    def click():
        if any(map(window.session.board.running, ("preload", "plan"))):
            QTimer.singleShot(500, click)
            return
        clicked[:] = [time.perf_counter(), time.process_time()]
        window.run("enhance")
    def shown(preview):
        window.repaint()
        told.append((time.perf_counter() - clicked[0], time.process_time() - clicked[1]))
        if len(told) == 3:
            print(*(value for pair in told for value in pair), flush=True)
            window.run("cancel")
    def ended(lane):
        if told:
            window.saving.leave()
    window.session.queue.previewed.connect(shown)
    window.session.scan_changed.connect(begin)
    window.session.ended.connect(ended)
sample = len(sys.argv) < 2
sys.exit(create_app(None if sample else Path(sys.argv[1]), sample=sample, on_window=watch))
"""

LARGE = Path("test/open_ms_long/patient01_study1_T2W.nii.gz")
"""406 x 448 x 36 voxels; within `$SIQT_DATA`."""


def measure_preview(scan: Path | None) -> None:
    """From the click on Enhance to each of the three slices, painted."""
    ((one, one_cpu, two, two_cpu, three, three_cpu),) = run_apart(
        PREVIEW, *([str(scan)] if scan else [])
    )
    name = scan.name if scan else "the sample"
    print(
        f"preview of {name}: first slice after {one:.1f} s (processor {one_cpu:.1f} s), two after "
        f"{two:.1f} s ({two_cpu:.1f} s), all three after {three:.1f} s ({three_cpu:.1f} s; "
        "target 3)",
        flush=True,
    )


def run_apart(code: str, *arguments: str) -> list[list[float]]:
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    return [[float(v) for v in line.split()] for line in done.stdout.splitlines()]


def measure(scan: Path | None) -> None:
    run_apart(START, str(time.time()))  # the disk's cache
    starts = [run_apart(START, str(time.time()))[0] for _ in range(RUNS)]
    seconds = [row[0] for row in starts]
    print(
        f"start to first paint: {median(seconds):.2f} s (median of {RUNS}; "
        f"{min(seconds):.2f} to {max(seconds):.2f}; target 2.5)"
    )
    print(f"memory at first paint: {median(row[1] for row in starts):.0f} MB")
    for number, row in enumerate(run_apart(ENHANCE, *([str(scan)] if scan else [])), 1):
        took, middle, p99, longest, peak = row
        print(
            f"enhancing ({took:.1f} s), run {number}: gap of the event loop {1e3 * middle:.0f} ms "
            f"median, {1e3 * p99:.0f} ms p99, {1e3 * longest:.0f} ms longest (target 50); "
            f"memory at most {peak:.0f} MB"
        )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scan", nargs="?", type=Path)


def run(args: argparse.Namespace) -> None:
    os.environ["XDG_CONFIG_HOME"] = "/nonexistent"
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        from pyvirtualdisplay.display import Display

        with Display(visible=False, size=(1920, 1200)):
            everything(args.scan)
    else:
        everything(args.scan)


def everything(scan: Path | None) -> None:
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"{os.cpu_count()} processors, load {load:.1f}", flush=True)
    measure_preview(scan)
    large = Path(os.environ.get("SIQT_DATA", "")) / LARGE
    if scan is None and large.is_file():
        measure_preview(large)
    measure(scan)
    sys.stdout.flush()
    for name in ("views", "preview"):
        subprocess.run([sys.executable, "-m", "benchmarks.speed", name], check=True)
