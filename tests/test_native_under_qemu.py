"""Native execution on machines that qemu emulates: the suite of tests/native on an A64FX, and refusals on lesser ones."""

import re

from svedsl.run.cpu import this_cpu
from tests.guest import run_guest


def test_native_suite_on_a64fx(tmp_path):
    """Fails when native execution is broken on an A64FX; the output is that of tests/native there."""
    status, output = run_guest(
        ["-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", "-o", "addopts=--import-mode=importlib --strict-markers",
         "--confcutdir=tests/native", "tests/native"],
        tmp_path,
    )  # fmt: skip
    assert status == 0, output[-20000:]
    assert re.search(r"\b[1-9]\d* passed", output), output
    assert "skipped" not in output, output


def test_documentation_of_native_execution(tmp_path):
    """Fails when docs/native.md shows something that does not work or prints something else."""
    status, output = run_guest(["-m", "doctest", "-o", "ELLIPSIS", "docs/native.md"], tmp_path)
    assert status == 0, output


LESSER = """
from svedsl import NativeError
from tests.native.support import SAXPY, Native, code
from svedsl.run.cpu import this_cpu, vector_lengths
from svedsl.run.native import refusal
from svedsl.types import i64

print("a64fx", this_cpu().a64fx, "lengths", *vector_lengths())
print("any:", refusal(code(SAXPY)))
print("512:", refusal(code("ret", vl=512)))
print("integer:", refusal(code("ret")))
print("atomic:", refusal(code("nop\\n ldadd x0, x1, [x2]\\n ret")))
print("result:", Native("fmov d0, #1.0\\n fmov x0, d0\\n ret", returns=i64)())
try:
    Native(SAXPY, vl=512)
except NativeError as error:
    print("error:", error)
"""


def test_cpu_without_sve_runs_what_needs_none(tmp_path):
    """Fails when SVE code is let loose on a CPU without it, or code that any AArch64 CPU runs is refused there."""
    status, output = run_guest(["-c", LESSER], tmp_path, "cortex-a72")
    assert status == 0, output
    no_sve = "this CPU has no SVE (HWCAP_SVE is not set)"
    assert output.splitlines()[-7:] == [
        "a64fx False lengths",
        f"any: {no_sve}",
        f"512: {no_sve}",
        "integer: None",
        "atomic: this CPU has no HWCAP_ATOMICS, which ldadd x0, x1, [x2] needs, at k+0x4",
        f"result: {0x3FF0 << 48}",
        f"error: k: {no_sve}",
    ]


def test_cpu_with_shorter_vectors_refuses_longer_ones(tmp_path):
    """Fails when a kernel written for 512 bits runs at 256."""
    status, output = run_guest(["-c", LESSER], tmp_path, "max,sve256=on,sve512=off")
    assert status == 0, output
    needs = "it needs a vector length of 512 bits, this thread's is 256 and the CPU has only 128, 256"
    assert output.splitlines()[-7:] == [
        "a64fx False lengths 128 256",
        "any: None",
        f"512: {needs}",
        "integer: None",
        "atomic: None",
        f"result: {0x3FF0 << 48}",
        "error: k: this CPU has no vector length of 512 bits; it has 128, 256",
    ]


LANDINGS = """
import ctypes
from svedsl import NativeError
from tests.native.support import Native
from svedsl.types import i64

plain, indirect = Native("mov x0, #7\\n ret", returns=i64), Native("adr x9, #8\\n br x9\\n ret")
print("landing:", plain(), plain(safe=True), indirect())
over = Native("stp x29, x30, [sp, #-16]!\\n blr x0\\n ldp x29, x30, [sp], #16\\n ret", target=i64)
over(indirect.kernel.base, safe=True)
over(plain.kernel.address, safe=True)
try:
    over(plain.kernel.base, safe=True)
except NativeError as error:
    print("error:", str(error).splitlines()[0])
"""


def test_cpu_with_bti_keeps_indirect_branches_to_the_landings(tmp_path):
    """Fails when code pages are not guarded on a CPU with BTI, or a kernel's own entry is no landing."""
    status, output = run_guest(["-c", LANDINGS], tmp_path, "max")
    assert status == 0, output
    landing, error = output.splitlines()[-2:]
    assert landing == "landing: 7 7 None"
    assert error.startswith("error: k: SIGILL (an instruction that this CPU does not have, or a branch to where none may arrive) outside")


def test_this_machine_says_what_it_is():
    """Fails when a machine that is not AArch64 Linux gives no reason for emulating."""
    cpu = this_cpu()
    assert (cpu.refusal is None) == (cpu.machine in ("aarch64", "arm64") and cpu.system == "Linux")
    assert cpu.sve <= (cpu.refusal is None)
