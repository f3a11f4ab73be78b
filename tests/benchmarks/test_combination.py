"""``speed combination``: what belongs to the network, and what to all the rest."""

from __future__ import annotations

from benchmarks.speed.combination import MIB, StageClock, table
from siqt_engine.core.progress import Progress
from siqt_engine.fusion import sentences as say


def test_the_networks_stages_are_one_and_are_not_counted_with_the_rest() -> None:
    clock = StageClock()
    clock.begin("first")
    clock(Progress(say.ENHANCING_ALL, 0, 0))
    clock(Progress(say.ENHANCING.format(number=1, count=3), 1, 9))
    clock(Progress(say.SOLVING, 0, 0))
    clock.begin("")
    names = list(clock.stages)
    assert names == ["first", "the network on every scan", say.SOLVING]
    assert all(peak > MIB for _, _, peak in clock.stages.values())
    told = dict(
        zip(names, ([1.0, 2.0, 3 * MIB], [50.0, 60.0, 9 * MIB], [4.0, 8.0, 5 * MIB]), strict=True)
    )
    assert table(told).splitlines()[-1] == "| all but the network | 5.0 | 10.0 | 5 |"
