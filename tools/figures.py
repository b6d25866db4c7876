"""Writes the figures of README and docs from the records in ``docs/runs``: ``python tools/figures.py``, with ``--check`` only compares.

Between ``<!-- figures: PATTERNS -->`` and ``<!-- end of figures -->`` stands a table of the runs that the file patterns choose
(``isa-*, emulator``; ``isa-words:2`` the first two figures only). A run older than the code it covers is marked stale.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # run as a script, this folder comes first, not the repository

from tools import runs

ROOT = runs.ROOT
_BLOCK = re.compile(r"(<!-- figures: (?P<patterns>[^>]*?) -->\n).*?(<!-- end of figures -->)", re.DOTALL)


def pages() -> list[Path]:
    """The pages that hold figures."""
    candidates = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return [page for page in candidates if _BLOCK.search(page.read_text(encoding="utf-8"))]


def written(page: Path, text: str, folder: Path = runs.RUNS) -> str:
    """The text of a page with its blocks as the records have them. Raises ValueError for a pattern that chooses no record."""
    return _BLOCK.sub(lambda m: m[1] + "\n".join(_table(page, m["patterns"], folder)) + "\n" + m[3], text)


def _table(page: Path, patterns: str, folder: Path) -> Iterator[str]:
    yield "| | | made by |"
    yield "|---|---|---|"
    for item in re.split(r"[,\s]+", patterns.strip()):
        pattern, _, count = item.partition(":")
        paths = sorted(folder.glob(f"{pattern}.json"))
        if not paths:
            raise ValueError(f"no record in {folder} is called {pattern}")
        for path in paths:
            yield from islice(_rows(os.path.relpath(path, page.parent), runs.load(path)), int(count) if count else None)


def _rows(link: str, run: Mapping[str, Any]) -> Iterator[str]:
    stale = " **(stale: the code is newer)**" if runs.is_stale(run) else ""
    origin = f"`{run['command']}`, {_duration(run['seconds'])}, [{run['date']}]({link})"
    for what, figure in run["figures"].items():
        yield f"| {what} | {shown(figure)}{stale} | {origin} |"
        origin = ""


def shown(figure: runs.Figure) -> str:
    """A figure for people: thousands apart, three significant digits."""
    if isinstance(figure, str):
        return figure
    return f"{figure:,}" if isinstance(figure, int) or figure >= 1000 else f"{figure:.3g}"


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"


def main(arguments: list[str]) -> int:
    """Writes or checks the pages. Returns the exit status."""
    differing = []
    for page in pages():
        text = page.read_text(encoding="utf-8")
        new = written(page, text)
        if new != text:
            differing.append(page)
            if "--check" not in arguments:
                page.write_text(new, encoding="utf-8")
    for page in differing:
        print(f"{'not as the records say' if '--check' in arguments else 'written'}: {page.relative_to(ROOT)}")
    return 1 if differing and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
