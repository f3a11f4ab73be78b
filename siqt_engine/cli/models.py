"""``siqt models``: the models at hand, what they were trained on and what they are for."""

from __future__ import annotations

import argparse

NAME = "models"
TOLD = """\
{summary}
  Training data: {data}. Licence: {licence}.{limits}
  Intended use: {use}
  Weights: {file}. Their SHA-256 begins with {hash}."""
NO_MODEL = "There is no model. This installation is incomplete. Install SIQT again."
MORE = (
    "`siqt models NAME` shows the whole card of a model. The variable {variable} names folders "
    "with more models."
)
HELP = "list the models: what they are for, what they were trained on, how good they are"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", nargs="?", help="tell all about this one (a name or a path)")


def run(args: argparse.Namespace) -> int:
    from siqt_engine.models import library as model_library

    if args.model:
        print(model_library.find_model(args.model).card.to_json(), end="")
        return 0
    models = model_library.available()
    for model in models:
        card = model.card
        print(
            TOLD.format(
                summary=model.summary,
                data=card.trained_on.rstrip("."),
                licence=card.data_licence.rstrip("."),
                limits="".join(f"\n  {s}" for s in (*card.limitations, *card.known_failures)),
                use=card.intended_use,
                file=model.path.name,
                hash=card.weights_sha256[:16],
            )
        )
    if not models:
        print(NO_MODEL)
    print(MORE.format(variable=model_library.FOLDERS_VARIABLE))
    return 0 if models else 1
