"""The window of SIQT. It holds no computation: everything it does is a call of `siqt_engine`."""

from siqt_engine import __version__

__all__ = ["__version__"]
