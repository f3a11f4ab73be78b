"""``siqt models``: trained networks on disk, their cards, and which one suits a scan."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
