"""``python -m benchmarks.quality``: one sub-command for every module of this folder."""

from benchmarks.command import main

if __name__ == "__main__":
    main(__file__)
