"""Puts what commands print into README and docs: ``python tools/outputs.py [PAGE …]``, with ``--check`` only compares.

Between ``<!-- output: COMMAND -->`` and ``<!-- end of output -->`` stands what ``svedsl …`` prints at 150 columns: Markdown where the
command says ``--markdown``, else the command and its text in a fence. ``COMMAND, 9 lines`` shows the first of them, ``COMMAND, 9 lines
from "TEXT"`` those from the first one on that begins with the text.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run as a script, this folder comes first, not the repository

WIDTH = "150"
LLVM = "14"
"""The version of llvm-mca whose figures the pages show; another one's may differ, so a comparison leaves its columns out."""
MCA_HEADS = re.compile(r"(.* )?mca")
_BLOCK = re.compile(
    r'(?P<head><!-- output: (?P<command>.*?)(?:, (?P<count>\d+) lines(?: from "(?P<first>.*?)")?)? -->\n)'
    r"(?P<body>.*?)<!-- end of output -->",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Output:
    """A block of a page: what it shows and the command whose output that is; so many lines of it (or all) from the ``first`` on."""

    page: Path
    command: str
    count: int | None
    first: str
    shown: str

    @property
    def name(self) -> str:
        return f"{self.page.name}: {self.command}"


def pages() -> list[Path]:
    """The pages with such blocks."""
    candidates = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return [page for page in candidates if _BLOCK.search(page.read_text(encoding="utf-8"))]


def outputs(page: Path) -> Iterator[Output]:
    for found in _BLOCK.finditer(page.read_text(encoding="utf-8")):
        yield _output(page, found)


def _output(page: Path, found: re.Match[str]) -> Output:
    return Output(page, found["command"], int(found["count"]) if found["count"] else None, found["first"] or "", found["body"])


def printed(output: Output) -> str:
    """What the block should show. Raises RuntimeError for a command that fails or does not print the line that the block begins with."""
    from svedsl.cli import main

    words = shlex.split(output.command)
    if words[0] != "svedsl":
        raise RuntimeError(f"{output.name}: only svedsl's own commands are run")
    out, before = io.StringIO(), os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = WIDTH
    try:
        with contextlib.redirect_stdout(out):
            status = main(words[1:])
    finally:
        if before is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = before
    if status:
        raise RuntimeError(f"{output.name}: exit status {status}")
    lines = [line.rstrip() for line in out.getvalue().splitlines()]
    begin = next((n for n, line in enumerate(lines) if line.startswith(output.first)), None)
    if begin is None:
        raise RuntimeError(f"{output.name}: no line begins with {output.first!r}")
    lines = lines[begin : begin + output.count if output.count else None]
    text = "\n".join(lines) + "\n"
    return text if "--markdown" in words else f"```text\n$ {output.command}\n{text}```\n"


def llvm_version() -> str:
    """The major version of this machine's llvm-mca, "" without one."""
    from svedsl_kernels.llvm_mca import tool

    path = tool()
    if path is None:
        return ""
    done = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"LLVM version (\d+)", done.stdout)
    return found[1] if found else ""


def without_mca(text: str) -> str:
    """A Markdown table without the columns of llvm-mca's figures; other text as it is."""
    lines = text.splitlines()
    if not lines or not lines[0].startswith("|"):
        return text
    heads = [cell.strip() for cell in lines[0].strip("|").split("|")]
    kept = [n for n, head in enumerate(heads) if not MCA_HEADS.fullmatch(head)]
    return "".join("|".join(line.strip("|").split("|")[n] for n in kept) + "\n" for line in lines)


def same(shown: str, now: str) -> bool:
    """Whether a block shows what is printed now, llvm-mca's figures apart where this machine has another version."""
    return shown == now if llvm_version() == LLVM else without_mca(shown) == without_mca(now)


def main(arguments: list[str]) -> int:
    """Writes or checks pages. Returns the exit status: 1 if one shows something else."""
    check = "--check" in arguments
    chosen = [Path(a).resolve() for a in arguments if not a.startswith("--")] or pages()
    stale = 0
    for page in chosen:
        text = page.read_text(encoding="utf-8")
        new = _BLOCK.sub(lambda m, page=page: f"{m['head']}{printed(_output(page, m))}<!-- end of output -->", text)  # type: ignore[misc]
        if new != text:
            stale += 1
            print(f"{'shows something else' if check else 'written'}: {page.relative_to(ROOT)}")
            if not check:
                page.write_text(new, encoding="utf-8")
    return 1 if stale and check else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
