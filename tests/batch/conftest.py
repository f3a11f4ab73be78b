"""What tests of batches share."""

from __future__ import annotations

import pytest
from stub_enhancer import StubEnhancer, stub_combine

from siqt_engine.batch import run as batch_run
from siqt_engine.enhancement.results import figure
from siqt_engine.fusion import combine
from siqt_engine.fusion.results import figure as combined_figure


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch) -> type[StubEnhancer]:
    """An enhancer without a network, in this process."""
    monkeypatch.setattr(batch_run, "ScanEnhancer", StubEnhancer)
    monkeypatch.setattr(StubEnhancer, "seen", [])
    monkeypatch.setattr(figure, "enhancement_png", lambda *_: b"a picture")
    monkeypatch.setattr(combine, "combine_scans", stub_combine)
    monkeypatch.setattr(combined_figure, "combination_png", lambda *_: b"a picture")
    return StubEnhancer
