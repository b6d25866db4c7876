"""Running cross tools in the export tests."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.oracles.tools import find

CROSS = "aarch64-linux-gnu-"


def need(*names: str) -> str:
    """Path of the first of the programs ``names``; without any the test is skipped (fails under SVEDSL_REQUIRE_ORACLES)."""
    path = find(*names)
    if path:
        return path
    message = f"{' or '.join(names)} is not installed"
    if os.environ.get("SVEDSL_REQUIRE_ORACLES"):
        pytest.fail(message + " though SVEDSL_REQUIRE_ORACLES is set")
    pytest.skip(message)


def run(command: Sequence[str], cwd: Path, *, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """Run a tool that must succeed, and keep what it printed."""
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}, timeout=timeout, stdin=subprocess.DEVNULL
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done
