"""``siqt combine``: several stacks of one person in, one volume out."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
