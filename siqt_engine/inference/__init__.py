"""A network over a whole scan: devices, backends, sliding window."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
