"""A progress bar for work that takes longer than a look: on the terminal, never in the output."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def track(items: Sequence[T], what: str) -> Iterator[T]:
    """The items, with a bar on standard error while it is a terminal."""
    from rich.console import Console
    from rich.progress import track as bar

    console = Console(stderr=True)
    return iter(bar(items, what, console=console, transient=True, disable=not console.is_terminal))
