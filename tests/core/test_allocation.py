"""Keeping freed memory: it is done where the C library can, and nothing breaks where it cannot."""

import ctypes
import os
import subprocess
import sys

import pytest

from siqt_engine.core import allocation

TAKEN_AND_FREED = """
import resource, sys
import numpy as np
from siqt_engine.core.allocation import keep_freed_memory
if sys.argv[1] == "keep":
    keep_freed_memory()
def taken():
    np.ones(2**23)  # 64 MiB, more than it keeps by itself
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
taken()
before = taken()
for _ in range(4):
    after = taken()
print(after - before)
"""


def page_faults(how: str) -> int:
    as_by_default = {k: v for k, v in os.environ.items() if not k.startswith("MALLOC_")}
    done = subprocess.run(
        [sys.executable, "-c", TAKEN_AND_FREED, how],
        capture_output=True, text=True, check=True, env=as_by_default,
    )  # fmt: skip
    return int(done.stdout)


@pytest.mark.skipif(
    not (sys.platform.startswith("linux") and hasattr(ctypes.CDLL(None), "mallopt")),
    reason="only the GNU C library keeps freed memory",
)
def test_a_freed_array_costs_no_page_faults_when_it_is_taken_again() -> None:
    assert page_faults("keep") < page_faults("do not") / 10


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allocation.sys, "platform", "darwin")
    assert allocation.keep_freed_memory() is False


def test_a_library_without_it_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allocation.sys, "platform", "linux")
    monkeypatch.setattr(allocation.ctypes, "CDLL", lambda name: object())
    assert allocation.keep_freed_memory() is False
