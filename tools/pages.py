"""Runs the Python of documentation pages and compares what it prints with what the page shows.

``python tools/pages.py`` checks the pages, ``--write`` puts in what they print now. The ``python`` blocks of a page run in order in one
namespace, at the page's own line numbers; a ``text`` block directly after one is what it prints.
"""

from __future__ import annotations

import contextlib
import io
import linecache
import logging
import re
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("tutorial", "howto/registers", "howto/loops", "howto/constants", "howto/streams", "howto/calls", "kernels")
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows below a block, where that stands (character offsets in the page), and what the block prints."""

    line: int
    start: int
    end: int
    shown: str
    printed: str


def path_of(name: str) -> Path:
    return ROOT / "docs" / f"{name}.md"


def run(path: Path) -> list[Shown]:
    """Runs a page. Raises what its code raises, and SveWarning where svedsl warns."""
    text = path.read_text(encoding="utf-8")
    namespace: dict[str, Any] = {"__name__": path.stem}
    found: list[Shown] = []
    printed: str | None = None
    for block in _BLOCK.finditer(text):
        line = text.count("\n", 0, block.start(2))
        if block[1] == "python":
            printed = _execute("\n" * line + block[2], path, namespace)
        elif block[1] == "text" and printed is not None:
            found.append(Shown(line + 1, block.start(2), block.end(2), block[2], printed))
            printed = None
        else:
            printed = None
    return found


def _execute(source: str, path: Path, namespace: dict[str, Any]) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), warnings.catch_warnings():
        warnings.simplefilter("error")
        exec(compile(source, str(path), "exec"), namespace)
    lines = [line.rstrip() for line in out.getvalue().splitlines()]
    return "\n".join(lines) + "\n"


def refresh(path: Path) -> int:
    """Puts in what the page prints now; again where that moved lines, whose numbers it may show. Returns how many blocks changed."""
    changed = 0
    while stale := [b for b in run(path) if b.shown != b.printed]:
        changed += len(stale)
        text = path.read_text(encoding="utf-8")
        for block in reversed(stale):
            text = text[: block.start] + block.printed + text[block.end :]
        path.write_text(text, encoding="utf-8")
        linecache.checkcache(str(path))
    return changed


def main(arguments: list[str]) -> int:
    """Checks or writes the pages. Returns the exit status: 1 if a page shows what it does not print."""
    logging.getLogger("svedsl").setLevel(logging.ERROR)
    stale = 0
    for name in PAGES:
        path = path_of(name)
        if "--write" in arguments:
            print(f"{path.relative_to(ROOT)}: {refresh(path)} blocks written")
            continue
        for block in run(path):
            if block.shown != block.printed:
                stale += 1
                print(f"{path.relative_to(ROOT)}:{block.line}: prints something else")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
