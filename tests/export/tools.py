"""Running cross tools in the export tests."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import pytest

from tests.oracles import tools

CROSS = "aarch64-linux-gnu-"
SYSROOT = "/usr/aarch64-linux-gnu"
"""Where Debian's cross compilers keep the C library of the target."""


def need(*names: str) -> str:
    """Path of the first of the programs ``names``; without any the test is skipped (fails under SVEDSL_REQUIRE_ORACLES)."""
    path = tools.find(*names)
    if path:
        return path
    _missing(" or ".join(names))


def _missing(what: str) -> NoReturn:
    message = f"{what} is not installed"
    if os.environ.get("SVEDSL_REQUIRE_ORACLES"):
        pytest.fail(message + " though SVEDSL_REQUIRE_ORACLES is set")
    pytest.skip(message)


def run(command: Sequence[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a tool that must succeed, and keep what it printed."""
    done = tools.run(command, str(cwd))
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done


def need_module(name: str) -> None:
    """Skip the test without the Python package ``name`` (fail under SVEDSL_REQUIRE_ORACLES)."""
    if not tools.has_module(name):
        _missing(name)
