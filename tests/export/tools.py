"""Running cross tools in the export tests."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.needs import unavailable
from tests.oracles import tools

CROSS = "aarch64-linux-gnu-"
SYSROOT = "/usr/aarch64-linux-gnu"
"""Where Debian's cross compilers keep the C library of the target."""


def need(*names: str) -> str:
    """Path of the first of the programs ``names``, LLVM's also by their versioned names; without any the test is skipped."""
    return tools.find(*names) or unavailable(f"{' or '.join(names)} is not installed")


def run(command: Sequence[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a tool that must succeed, and keep what it printed."""
    done = tools.run(command, str(cwd))
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done


def need_module(name: str) -> None:
    """Skip the test without the Python package ``name``."""
    if not tools.has_module(name):
        unavailable(f"{name} is not installed")
