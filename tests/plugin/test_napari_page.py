"""The script on the napari page runs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import napari
import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "user" / "napari.md"


@pytest.mark.napari_window
def test_script_of_the_page_runs(
    viewer: Any, thick_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (script,) = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(), flags=re.M | re.S)
    thick_file.rename(thick_file.with_name("subject01_T1w.nii.gz"))
    monkeypatch.chdir(thick_file.parent)
    monkeypatch.setattr(napari, "Viewer", lambda: viewer)
    names: dict[str, Any] = {}
    exec(compile(script, PAGE.name, "exec"), names)
    assert viewer.layers[0] is names["scan"]
    assert names["enhance"] is not None
