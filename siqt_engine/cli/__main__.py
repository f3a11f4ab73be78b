"""``python -m siqt_engine.cli``."""

import sys

from siqt_engine.cli.main import main

sys.exit(main())
