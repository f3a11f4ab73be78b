"""The command line: one module per ``siqt`` subcommand.

Each has ``NAME``, ``HELP``, ``add_arguments(parser)`` and ``run(args) -> int``, and imports what
is slow to import inside ``run`` only.
"""
