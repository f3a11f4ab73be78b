"""What was chosen for an enhancement instead of being left to the program."""

from __future__ import annotations

from siqt_engine.core import parameters
from siqt_engine.enhancement import EnhanceOptions


def chosen_options(options: EnhanceOptions) -> tuple[str, ...]:
    """The options of the form that are not at their default, as "name: value"."""
    automatic, words = EnhanceOptions(), []
    for name, (_, p) in parameters.described(EnhanceOptions).items():
        value = getattr(options, name)
        if not p.label or value == getattr(automatic, name):
            continue
        if value is True:
            words.append(p.label)
        else:
            words.append(f"{p.label}: {dict(p.value_names).get(value, value)}")
    return tuple(words)
