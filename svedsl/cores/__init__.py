"""How fast code goes: core timing tables, pipeline, caches, reports."""
