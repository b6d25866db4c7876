"""How fast code runs: core models. ``analyze_loop`` for a loop body, ``analyze_trace`` for an executed run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from svedsl.cores.analysis import Analysis as Analysis
    from svedsl.cores.analysis import analyze_loop as analyze_loop
    from svedsl.cores.analysis import analyze_trace as analyze_trace
    from svedsl.cores.find import Loop as Loop
    from svedsl.cores.find import innermost_loops as innermost_loops
    from svedsl.cores.find import loop_at as loop_at

_HOME = {
    "Analysis": "analysis",
    "analyze_loop": "analysis",
    "analyze_trace": "analysis",
    "Loop": "find",
    "innermost_loops": "find",
    "loop_at": "find",
}


def __getattr__(name: str) -> Any:
    """Loads a name's module on first use, so that importing the package costs nothing."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"svedsl.cores.{_HOME[name]}"), name)
