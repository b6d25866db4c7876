"""Driving gdb over qemu's stub: the commands of a session, what it prints."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from tests.export.tools import SYSROOT, need

_PRELUDE = ["set pagination off", "set confirm off", "set width 0", f"set sysroot {SYSROOT}", "set breakpoint pending on"]


def session(folder: Path, commands: Sequence[str]) -> str:
    """What ``gdb`` prints for ``commands`` on the program ``main`` in ``folder``, stopped at its entry."""
    qemu, debugger = need("qemu-aarch64-static", "qemu-aarch64"), need("gdb-multiarch")
    script = folder / "commands.gdb"
    script.write_text("\n".join([*_PRELUDE, "file main", "target remote gdb.socket", *commands, "kill", ""]))
    program = [qemu, "-cpu", "max,sve512=on", "-L", SYSROOT, "-g", "gdb.socket", "./main"]
    with subprocess.Popen(program, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as guest:
        try:
            _wait_for(folder / "gdb.socket")
            done = subprocess.run([debugger, "-nx", "-batch", "-x", script.name], cwd=folder, capture_output=True, text=True, timeout=120)
        finally:
            guest.kill()
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _wait_for(path: Path) -> None:
    deadline = time.monotonic() + 30
    while not path.exists():
        assert time.monotonic() < deadline, f"{path.name} did not appear"
        time.sleep(0.02)
