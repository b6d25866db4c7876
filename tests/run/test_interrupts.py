"""Ctrl-C in the emulator: at once, whatever runs, with nothing half-done behind it."""

from __future__ import annotations

import subprocess
import sys

import pytest

# In a process of its own: a test runner has its own mind about SIGINT.
PROGRAM = """
import asyncio, os, signal, sys, threading, time
import numpy as np
from svedsl import i64, kernel, ptr

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job, as a test run may be, ignores it

@kernel
def count_down(k, n: i64, x: ptr[i64]):
    top = k.label("top")
    k.place(top)
    k.str(n, [x])
    k.subs(n, n, 1)
    k.b_ne(top)
    k.ret()

x = np.full(1, -7)
ENDLESS = 1 << 60

def later(seconds=0.1):
    threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGINT)).start()
    return time.monotonic() + seconds

def interrupted(call):
    sent = later()
    try:
        call()
    except KeyboardInterrupt:
        print(f"interrupted {time.monotonic() - sent:.3f}")

count_down.emulate(1, x)
x[0] = -7
"""


def run(script: str) -> list[str]:
    """The lines that PROGRAM and ``script`` print; nothing goes to standard error."""
    done = subprocess.run([sys.executable, "-c", PROGRAM + script], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()


VERBS = {
    "emulate": "count_down.emulate(ENDLESS, x, timeout=60)",
    "no time-out": "count_down.emulate(ENDLESS, x, timeout=None)",
    "limited": "count_down.emulate(ENDLESS, x, limit=10**15, timeout=60)",
    "count": "count_down.count(ENDLESS, x, timeout=60)",
    "trace": "count_down.trace(ENDLESS, x, timeout=60)",
    "traffic": "count_down.traffic(ENDLESS, x, timeout=60)",
    "debug": "count_down.debug(ENDLESS, x, timeout=60).run()",
}


@pytest.mark.parametrize("verb", VERBS)
def test_ctrl_c_ends_a_run_at_once(verb: str) -> None:
    """Would break: Ctrl-C that waits for the time-out, is lost in a callback, or leaves the array or the machine half-way."""
    lines = run(f"""
{VERBS[verb].replace("ENDLESS", "1")}  # whatever is imported or made once is so now
x[0] = -7
interrupted(lambda: {VERBS[verb]})
print(x[0], signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.set_wakeup_fd(-1))
count_down.emulate(3, x)
print(x[0])
""")
    word, seconds = lines[0].split()
    assert word == "interrupted"
    assert float(seconds) < 20  # long before the time-out; some 0.02 s on a machine with nothing else to do
    assert lines[1:] == ["-7 True -1", "1"]


def test_another_handler_is_called_and_ends_nothing() -> None:
    """Would break: a program that handles SIGINT itself and loses its run, or its handler."""
    lines = run("""
handled = []
signal.signal(signal.SIGINT, lambda *_: handled.append(x[0]))
later(0.05)
count_down.emulate(10_000_000, x, timeout=100)
while not handled:
    time.sleep(0.01)
print(len(handled), x[0])
""")
    assert lines == ["1 1"]


def test_whoever_waits_for_signals_still_gets_them() -> None:
    """Would break: asyncio, which learns of signals by the same means, not hearing of one that came during a run."""
    lines = run("""
async def main():
    heard = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, heard.set)
    threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGUSR1)).start()
    count_down.emulate(10_000_000, x, timeout=100)
    await asyncio.wait_for(heard.wait(), 20)
    print("heard", x[0])

asyncio.run(main())
""")
    assert lines == ["heard 1"]


def test_an_interrupt_before_a_run_is_not_one_of_it() -> None:
    """Would break: a run that ends for a signal that came earlier and has been dealt with."""
    lines = run("""
for _ in range(6):
    interrupted(lambda: count_down.emulate(ENDLESS, x, timeout=60) if _ % 2 else time.sleep(60))
    count_down.emulate(1000, x)
print(x[0])
""")
    assert [line.split()[0] for line in lines[:-1]] == ["interrupted"] * 6
    assert lines[-1] == "1"


def test_child_and_parent_have_their_own_signals() -> None:
    """Would break: a run in a forked child that ends with a signal to its parent, or the other way round."""
    lines = run("""
child = os.fork()
if not child:
    count_down.emulate(10_000_000, x, timeout=100)
    os._exit(int(x[0]))
interrupted(lambda: count_down.emulate(ENDLESS, x, timeout=60))
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
""")
    assert lines[0].startswith("interrupted")
    assert lines[1:] == ["1"]


def test_runs_in_other_threads_go_on() -> None:
    """Would break: KeyboardInterrupt in a thread that Python never interrupts."""
    lines = run("""
thread = threading.Thread(target=count_down.emulate, args=(10_000_000, x))
thread.start()
interrupted(lambda: time.sleep(60))
thread.join()
print(x[0])
""")
    assert lines[0].startswith("interrupted")
    assert lines[1:] == ["1"]
