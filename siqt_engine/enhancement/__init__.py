"""``siqt enhance``: a thick-slice scan in, an enhanced scan out."""
