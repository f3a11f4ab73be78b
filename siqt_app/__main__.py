"""``python -m siqt_app``."""

import sys

from siqt_app.app import main

if __name__ == "__main__":
    sys.exit(main())
