"""gdb, attached to an emulated A64FX, stops at a Python line of a kernel that runs inside CPython."""

import subprocess
import time

from tests.guest import guest_python, start_guest
from tests.needs import need_tool

SCRIPT = """\
from svedsl import i64, kernel

@kernel
def add_up(k, n: i64, step: i64) -> i64:
    total = k.x("total")
    k.mov(total, 0)
    with k.loop(n):
        k.add(total, total, step)
    k.return_(total)

assert add_up.native(3, 5) == 15
"""


def test_gdb_stops_at_a_python_line_of_a_jit_kernel(tmp_path):
    """Fails when gdb does not find the JIT interface in CPython, or the image has wrong lines, symbols or arguments."""
    debugger, python = need_tool("gdb-multiarch"), guest_python()
    program, socket = tmp_path / "program.py", tmp_path / "gdb.socket"
    program.write_text(SCRIPT)
    root = python.parent.parent / "root"
    commands = [
        "set pagination off", "set confirm off", "set width 0", f"set sysroot {root}", f"set solib-search-path {tmp_path}/cache/svedsl",
        "set breakpoint pending on", f"file {next((root / 'usr/bin').glob('python3.*'))}", f"target remote {socket}",
        "break program.py:8", "continue", "list *$pc,+0", "info args", "info symbol $pc", "kill",
    ]  # fmt: skip
    (tmp_path / "commands").write_text("\n".join(commands))
    environment = {"QEMU_GDB": str(socket), "SVEDSL_SYMBOLS": "gdb", "XDG_CACHE_HOME": str(tmp_path / "cache")}
    with start_guest([str(program)], tmp_path, environment) as guest:
        try:
            deadline = time.monotonic() + 60
            while not socket.exists():
                assert time.monotonic() < deadline, "qemu's gdb stub did not appear"
                time.sleep(0.05)
            done = subprocess.run(
                [debugger, "-nx", "-batch", "-x", str(tmp_path / "commands")], capture_output=True, text=True, timeout=300
            )
        finally:
            guest.kill()
    assert "8\t        k.add(total, total, step)\n" in done.stdout, done.stdout + done.stderr
    assert "step = 5\n" in done.stdout
    assert "add_up + 16 in section .text of <in-memory@" in done.stdout
