"""Networks, by name. Taking one out loads torch; their names do not."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
