"""Files of tests: pytest imports them by their names alone."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parents[1]


def test_no_two_files_of_tests_have_one_name() -> None:
    names = Counter(path.name for path in TESTS.rglob("test_*.py"))
    assert len(names) > 100
    assert [name for name, count in names.items() if count > 1] == []


def test_a_file_of_tests_imports_others_of_its_own_folder_only() -> None:
    folders = {path.stem: path.parent for path in TESTS.rglob("test_*.py")}
    for path in TESTS.rglob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            words = line.split()
            if words[:1] in (["from"], ["import"]) and words[1] in folders:
                assert folders[words[1]] == path.parent, f"{path.name}: {line}"
