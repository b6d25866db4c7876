"""Files derived from the instruction table are what the table says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_stub_and_reference_are_not_stale() -> None:
    """Would break: editors and readers seeing another instruction set than the assembler has (``python tools/generate.py`` writes it)."""
    done = subprocess.run([sys.executable, str(ROOT / "tools" / "generate.py"), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
