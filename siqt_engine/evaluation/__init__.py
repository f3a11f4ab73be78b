"""``siqt evaluate``: how near an estimate comes to the truth."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
