"""How code is written: the builder, assembly text, finished code."""
