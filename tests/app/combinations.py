"""A combination of scans without registration, network or least squares."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
from scans import quick_result

from siqt_engine.fusion.results.result import CombinationResult, StackReport
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.io.volume import Volume

MOVED = RigidMotion(rotation=(0.0, 0.0, 0.0), translation=(3.0, 0.0, 0.0))


def quick_reports(request, residual=0.0):
    """All scans but the first are said to have moved by `MOVED`."""
    first = StackReport(request.name(0), "axial", False, (2, 2, 4), 3.0, 20.0, residual=residual)
    rest = [
        replace(first, name=request.name(n), motion=MOVED) for n in range(1, len(request.scans))
    ]
    return (first, *rest)


def quick_combination(request):
    """The first scan on cubes."""
    made = quick_result(request.scans[0])
    held = {f.name: getattr(made, f.name) for f in fields(made)}
    side = min(request.scans[0].spacing)
    cubes = request.scans[0].affine @ np.diag([*(side / np.array(request.scans[0].spacing)), 1])
    shape = (64, 64, round(10 * request.scans[0].spacing[2] / side))
    data = np.resize(made.volume.data, shape).astype(np.float32)
    held |= {
        "volume": Volume(data, cubes), "mask": Volume((data > data.mean()) * 1.0, cubes),
        "uncertainty": Volume(np.abs(data) / 10, cubes),
        "warnings": (f"{request.name(1)} was left out.",),
    }  # fmt: skip
    return CombinationResult(**held, stacks=quick_reports(request, 0.9))
