"""Finding and running the external tools: discovery is cached, every run has its own scratch directory."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

_LLVM_SUFFIXES = ("", *(f"-{v}" for v in range(14, 24)))


@cache
def find(*names: str) -> str | None:
    """Path of the first of the programs ``names`` on PATH; LLVM tools also by their versioned Debian names."""
    for name in names:
        for suffix in _LLVM_SUFFIXES if name.startswith("llvm-") else ("",):
            path = shutil.which(name + suffix)
            if path:
                return path
    return None


@cache
def has_module(name: str) -> bool:
    """Whether the Python package ``name`` is installed."""
    return importlib.util.find_spec(name) is not None


@cache
def version(path: str) -> str:
    """The line of ``path --version`` that carries the version number."""
    lines = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()
    return next((line.strip() for line in lines if "version" in line.lower() or "GNU" in line), lines[0].strip())


def cache_dir() -> Path:
    """Scratch directory for cached results; losing it costs only time."""
    path = Path(tempfile.gettempdir()) / f"svedsl-oracles-{os.getuid()}"
    path.mkdir(mode=0o700, exist_ok=True)
    return path


def run(command: Sequence[str], cwd: str) -> subprocess.CompletedProcess[str]:
    """Run a tool in ``cwd``; a refusal of its input is not an error here, the caller reads stderr.

    Raises RuntimeError when the tool died of a signal: its results would be worthless.
    """
    env = {**os.environ, "LC_ALL": "C", "ZIG_GLOBAL_CACHE_DIR": str(cache_dir() / "zig"), "ZIG_LOCAL_CACHE_DIR": str(cache_dir() / "zig")}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL)
    if done.returncode < 0:
        raise RuntimeError(f"{command[0]} died of signal {-done.returncode}:\n{done.stderr[-2000:]}")
    return done
