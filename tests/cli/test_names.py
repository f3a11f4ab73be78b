"""A name that the console cannot show is no error."""

from __future__ import annotations

import io
import sys

import pytest

from siqt_engine.cli import main as cli


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
@pytest.mark.parametrize("name", ["J\udce9r_T2w.nii.gz", "脳_out.nii.gz", "Łódź.nii.gz"])
def test_any_name_can_be_printed(monkeypatch, encoding, name):
    class Command:
        HELP = "prints"

        @staticmethod
        def add_arguments(parser):
            parser.add_argument("name")

        @staticmethod
        def run(args):
            print(f"Enhanced: {args.name}")
            return 0

    out = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="strict")
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(cli, "command_module", lambda _: Command)
    assert cli.main(["demo", name]) == 0
    out.seek(0)
    assert out.read().startswith("Enhanced: ")
