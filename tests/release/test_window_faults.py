"""The table of the faults that new users found: every test that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "results" / "window_faults.md"
FAULTS = 31
QUOTED = re.compile(r"`([^`]+)`")


def rows() -> dict[str, tuple[str, str]]:
    """What was done and the tests, by the number of the fault."""
    found = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"\| (A\d+) ", line):
            _, done, tests = (cell.strip() for cell in line.strip("|").split(" | ", 2))
            found[match[1]] = (done, tests)
    return found


def test_every_fault_has_a_test_that_exists_or_a_reason() -> None:
    table = rows()
    assert list(table) == [f"A{n}" for n in range(1, FAULTS + 1)]
    for fault, (done, tests) in table.items():
        if not tests.strip(" |"):
            assert len(done.split()) >= 8, f"{fault} has neither a test nor a reason"
            continue
        where = Path()
        for name in QUOTED.findall(tests):
            if name.endswith((".py", "/")):
                where = ROOT / ("" if name.startswith("tests/") else "tests/app") / name
                assert where.exists(), (fault, name)
            else:
                text = where.read_text(encoding="utf-8")
                assert re.search(rf"def test_\w*{name}", text), (fault, name)
