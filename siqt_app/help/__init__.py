"""Help inside the window: pages, and a short tour at the first start."""
