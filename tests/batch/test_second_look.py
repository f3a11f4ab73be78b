"""Failures stand first, then figures beyond limits, then what is unlike the group."""

from __future__ import annotations

from dataclasses import replace

from siqt_engine.batch.second_look import second_look
from siqt_engine.batch.summary import ENHANCED, FAILED, SummaryRow


def test_the_order_of_a_group() -> None:
    good = [
        SummaryRow(f"{n}", ENHANCED, snr=60.0 + n % 3, residual=1.0 + 0.01 * (n % 4))
        for n in range(10)
    ]
    odd = [
        SummaryRow("failed", FAILED, exit=2, error="It has a single slice."),
        replace(good[0], file="noisy", snr=12.0),
        replace(good[0], file="other", agrees="Bad"),
        replace(good[0], file="unlike", residual=3.0),
        replace(good[0], file="warned", warnings=1, findings="A finding."),
    ]
    ranked = second_look([*good, *reversed(odd)])
    assert [r.row.file for r in ranked[:5]] == ["failed", "noisy", "other", "unlike", "warned"]
    assert ranked[0].reasons == ("It has a single slice.",)
    assert ranked[1].reasons == ("The signal-to-noise ratio is 12.",)
    assert ranked[2].reasons == ("The result does not agree with what it was made of.",)
    assert ranked[3].reasons == (
        "The residual is 3 times the noise. That is unlike the other scans.",
    )
    assert all(r.score == 0 for r in ranked[5:])
