"""gdb, attached to an emulated A64FX, stops at a Python line of a kernel that runs inside CPython."""

import itertools
import re
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

@kernel
def ninth(k, a: i64, b: i64, c: i64, d: i64, e: i64, f: i64, g: i64, h: i64, on_stack: i64) -> i64:
    k.nop()
    k.return_(on_stack)

assert add_up.native(3, 5) == 15
assert ninth.native(*range(9), safe=True) == 8
"""
INTERPRETER = ["_PyEval_EvalFrameDefault", "PyEval_EvalCode", "Py_RunMain", "Py_BytesMain", "__libc_start_main", "_start"]


def _backtraces(output):
    """The names of the frames, innermost first, of each backtrace; what is not known by name is left out."""
    frames = [(int(number), name) for number, name in re.findall(r"^#(\d+) +(?:0x\w+ in )?(\S+) \(", output, re.M)]
    starts = [at for at, (number, _) in enumerate(frames) if number == 0]
    return [[name for _, name in frames[a:b] if name != "??"] for a, b in itertools.pairwise([*starts, len(frames)])]


def test_gdb_stops_at_a_python_line_of_a_jit_kernel(tmp_path):
    """Fails when gdb does not find the JIT interface in CPython, the image has wrong lines, symbols or arguments, or frames break off."""
    debugger, python = need_tool("gdb-multiarch"), guest_python()
    program, socket = tmp_path / "program.py", tmp_path / "gdb.socket"
    program.write_text(SCRIPT)
    root = python.parent.parent / "root"
    libraries = [tmp_path / "cache" / "svedsl", *(path.parent for path in root.rglob("_ctypes.*.so"))]
    commands = [
        "set pagination off", "set confirm off", "set width 0", f"set sysroot {root}",
        f"set solib-search-path {':'.join(map(str, libraries))}",
        "set breakpoint pending on", f"file {next((root / 'usr/bin').glob('python3.*'))}", f"target remote {socket}",
        "break program.py:8", "continue", "list *$pc,+0", "info args", "info symbol $pc", "backtrace",
        "delete", "break program.py:13", "continue", "backtrace", "kill",
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
    plain, guarded = _backtraces(done.stdout)
    assert plain[:3] == ["add_up", "svedsl_enter", "svedsl_enter_result"]
    assert guarded[:2] == ["ninth", "svedsl_guarded"]
    for names in (plain, guarded):  # through ctypes and libffi to where the process began
        assert [name for name in names if name in INTERPRETER][-6:] == INTERPRETER, done.stdout
