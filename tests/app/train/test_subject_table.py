"""The table of scans to train on: no word of a short column is cut off."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from siqt_app.train.subject_table import MAPS, ROLE, SubjectTable
from siqt_engine.training import Candidate


def test_columns_follow_words_that_become_longer(qtbot):
    table = SubjectTable()
    qtbot.addWidget(table)
    row = Candidate(Path("a_T1w.nii"), "a_T1w")
    table.show_rows([row])
    narrow = table.columnWidth(ROLE)
    table.show_rows([replace(row, role="validation", maps="to segment")])
    assert table.columnWidth(ROLE) > narrow
    for column in (ROLE, MAPS):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
