"""``siqt simulate``: the forward model, what a weaker scanner would have seen."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
