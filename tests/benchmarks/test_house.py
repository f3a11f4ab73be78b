"""The figures of the code's shape, on trees whose figures are known."""

from __future__ import annotations

from pathlib import Path

from benchmarks.release.house import (
    described,
    floors_and_circles,
    import_graph,
    modules_of,
    repeated_lines,
)

TREE = {
    "siqt_engine/__init__.py": "",
    "siqt_engine/core/__init__.py": "",
    "siqt_engine/core/__init__.pyi": "from .bottom import thing\n",
    "siqt_engine/core/bottom.py": "# a comment\n\nthing = 1\n",
    "siqt_engine/middle.py": "from .core import thing\n\n\ndef short():\n    return thing\n",
    "siqt_engine/top.py": "from typing import TYPE_CHECKING\nfrom siqt_engine import middle\n"
    "if TYPE_CHECKING:\n    import siqt_engine.roof\n",
    "siqt_engine/roof.py": "import siqt_engine.top\ndef late():\n    import siqt_engine.hut\n",
    "siqt_engine/hut.py": "import siqt_engine.roof\n",
}


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


def test_floors_count_what_is_loaded_and_circles_what_imports_itself(tmp_path: Path) -> None:
    write(tmp_path, TREE)
    graph = import_graph(modules_of(tmp_path, "siqt_engine"))
    assert graph["siqt_engine.middle"] == {"siqt_engine.core.bottom"}  # through the face
    assert floors_and_circles(graph) == (5, 0)  # bottom, middle, top, roof, hut
    write(tmp_path, {"siqt_engine/core/bottom.py": "from siqt_engine import middle\n"})
    graph = import_graph(modules_of(tmp_path, "siqt_engine"))
    assert floors_and_circles(graph) == (4, 1)


def test_the_rows_of_a_package(tmp_path: Path) -> None:
    write(tmp_path, TREE)
    rows = described(tmp_path, "siqt_engine")
    assert rows["modules"] == "7" and rows["largest folder [modules]"] == "5 (siqt_engine)"
    assert rows["longest function [lines]"] == "2 (siqt_engine.roof.late)"
    assert rows["comments"] == "7.7 %"  # 1 of 13


def test_a_stretch_that_stands_twice_is_repeated_once(tmp_path: Path) -> None:
    stretch = "".join(f"value_{n} = {n}\n" for n in range(7))
    write(tmp_path, {"pack/a.py": stretch, "pack/b.py": "other = 1\n" + stretch})
    assert repeated_lines(modules_of(tmp_path, "pack")) == 7
    write(tmp_path, {"pack/b.py": "".join(stretch.splitlines(keepends=True)[:5])})
    assert repeated_lines(modules_of(tmp_path, "pack")) == 0
