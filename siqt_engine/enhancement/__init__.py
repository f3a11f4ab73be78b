"""``siqt enhance``: a thick-slice scan in, an enhanced scan out."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
