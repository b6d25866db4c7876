"""Records of long runs: ``docs/runs/NAME.json`` holds the figures of one, with what makes them comparable and what makes them stale.

A record names the command, seed, duration, tools, machine and commit, and a fingerprint of the source files whose behaviour it measured.
``tools/figures.py`` writes README and docs from the records and marks those whose files have changed since.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import platform
import resource
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RUNS = ROOT / "docs" / "runs"
_SOURCES = {".py", ".isa", ".txt", ".timing", ".j2", ".toml"}

Figure = int | float | str


@dataclass(frozen=True)
class Run:
    """A run under way. ``covers`` are files and folders, relative to the repository, whose contents the figures depend on.

    They are looked at when the run begins: one that ends on other code than it began with is stale from the start.
    """

    covers: tuple[str, ...]
    began: float
    worked: float
    commit: str
    fingerprint: str

    def record(
        self,
        name: str,
        figures: Mapping[str, Figure],
        *,
        command: str,
        seed: int | None = None,
        tools: Mapping[str, str] | None = None,
        details: Mapping[str, Any] | None = None,
        folder: Path = RUNS,
    ) -> Path:
        """Writes the record and returns its path.

        ``figures`` are what README and docs show, in this order; ``details`` what only the file keeps; ``tools`` the versions of other
        programs.
        """
        content = {
            "command": command,
            "figures": dict(figures),
            "seed": seed,
            "seconds": round(time.monotonic() - self.began, 1),
            "processor_seconds": round(_processor_time() - self.worked, 1),
            "date": datetime.now(UTC).strftime("%Y-%m-%d"),
            "commit": self.commit,
            "machine": machine(),
            "tools": {"python": platform.python_version(), **(tools or {})},
            "covers": list(self.covers),
            "fingerprint": self.fingerprint,
            **(details or {}),
        }
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.json"
        path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return path


def begin(*covers: str) -> Run:
    """A run that begins now. Raises FileNotFoundError for something covered that is not there."""
    return Run(covers, time.monotonic(), _processor_time(), commit(covers), fingerprint(covers))


def _processor_time() -> float:
    """Seconds of this process and of those it waited for, which on a shared machine tell more than those of the clock."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def load(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


def is_stale(run: Mapping[str, Any]) -> bool:
    """Whether a file that the run covers has changed since, come or gone."""
    return bool(run["fingerprint"] != fingerprint(run["covers"]))


def fingerprint(covers: Sequence[str]) -> str:
    """A hash of the source files in ``covers``, without what changes no figure: docstrings, comment lines, blanks."""
    digest = hashlib.sha256()
    for path in sorted({path for cover in covers for path in _files(ROOT / cover)}):
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0")
        for line in _code(path):
            digest.update(line.rstrip().encode() + b"\n")
    return digest.hexdigest()[:16]


def _code(path: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    nodes = ast.walk(ast.parse(text)) if path.suffix == ".py" else ()
    alone = [n for n in nodes if isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant) and isinstance(n.value.value, str)]
    docstrings = {number for node in alone for number in range(node.lineno, (node.end_lineno or node.lineno) + 1)}
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#") and number not in docstrings:
            yield line


def _files(path: Path) -> list[Path]:
    if not path.exists():
        raise FileNotFoundError(f"{path}: a run covers it, but it is not there")
    return (
        [path] if path.is_file() else [found for found in path.rglob("*") if found.suffix in _SOURCES and "__pycache__" not in found.parts]
    )


def commit(covers: Sequence[str]) -> str:
    """The commit checked out, with ``+changes`` where the covered files differ from it."""
    head = _git("rev-parse", "--short=12", "HEAD")
    return head + "+changes" * bool(_git("status", "--porcelain", "--", *covers)) if head else "unknown"


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def machine() -> str:
    """Processor and number of cores."""
    cpuinfo = Path("/proc/cpuinfo")
    models = (
        [line.partition(":")[2].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        if cpuinfo.exists()
        else []
    )
    return f"{models[0] if models else platform.machine()}, {os.cpu_count()} cores"
