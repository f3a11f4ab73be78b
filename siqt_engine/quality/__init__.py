"""``siqt check``: what a scan is like, and what speaks against enhancing it."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
