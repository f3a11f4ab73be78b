"""``siqt models``: the models at hand, what they were trained on and what they are for."""

from __future__ import annotations

import argparse

NAME = "models"
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
        print(model.summary)
        print(f"  trained on: {card.trained_on} ({card.data_licence})")
        for sentence in (*card.limitations, *card.known_failures):
            print(f"  {sentence}")
        print(f"  intended use: {card.intended_use}")
        print(f"  weights: {model.path.name}, SHA-256 {card.weights_sha256[:16]}...")
    if not models:
        print("There is no model: this installation is incomplete; install it again.")
    print(
        f"Folders with further models can be named in the variable {model_library.FOLDERS_VARIABLE}"
        "; `siqt models NAME` shows a whole card."
    )
    return 0 if models else 1
