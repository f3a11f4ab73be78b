"""Reports that open in any browser without a network: of one scan, and of a group of scans."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
