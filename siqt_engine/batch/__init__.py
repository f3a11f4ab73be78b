"""Many scans: jobs, several processes, what is done already, and the table of a batch."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
