"""Tables as data, shown in a terminal or in a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from statistics import median
from typing import Any


@dataclass(frozen=True)
class Table:
    """Rows of cells, all text; ``notes`` stand below. The first ``names`` columns are names, the others figures."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    names: int = 1
    data: list[dict[str, Any]] = field(default_factory=list)
    """The same unrounded, for ``--json``."""

    def markdown(self) -> str:
        return "\n".join(self._markdown())

    def _markdown(self) -> Iterator[str]:
        yield _row(self.head)
        yield _row("---" if n < self.names or not self._figures(n) else "---:" for n in range(len(self.head)))
        yield from (_row(cell.replace("|", "\\|") for cell in row) for row in self.rows)
        for note in self.notes:
            yield ""
            yield note

    def plain(self) -> str:
        widths = [max(len(line[n]) for line in (self.head, *self.rows)) for n in range(len(self.head))]
        lines = []
        for line in (self.head, *self.rows):
            cells = [c.rjust(w) if self._figures(n) else c.ljust(w) for n, (c, w) in enumerate(zip(line, widths, strict=True))]
            lines.append("  ".join(cells).rstrip())
        return "\n".join([*lines, *self.notes])

    def _figures(self, column: int) -> bool:
        """Whether a column holds figures, which stand to the right."""
        return column >= self.names and all(not row[column] or row[column][0] in "+-−0123456789" for row in self.rows)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def error(figure: float | None, measured: float) -> float | None:
    """Relative error, None without a figure."""
    return None if figure is None else figure / measured - 1


def percent(value: float | None) -> str:
    """A relative error for people; less than half a percent has no sign."""
    if value is None:
        return "-"
    return f"{100 * value:+.0f} %" if abs(value) >= 0.005 else "0 %"


def number(figure: float | None, digits: int = 2) -> str:
    return "-" if figure is None else f"{figure:.{digits}f}"


def summary(errors: Iterable[float | None]) -> str:
    """``median 1.2 %, worst 14.7 %`` of absolute errors, and of how many."""
    found = [abs(e) for e in errors if e is not None]
    if not found:
        return "no figures"
    return f"median {100 * median(found):.1f} %, worst {100 * max(found):.1f} % of {len(found)}"
