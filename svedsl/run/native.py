"""Native execution: a kernel's code in this process's memory, called with the caller's own arrays.

API::

    refusal(code, vl=None)              # why `code` cannot run here, or None
    one, two = place([code1, code2])    # NativeKernels that share pages; raises NativeError
    one.run(bound, vl=None, safe=False, timeout=None)
    call = one.prepare(bound); call()   # no conversions, no checks but that of the vector length
    one.address                         # for foreign callers, valid while `one` lives
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from operator import itemgetter
from types import NotImplementedType
from typing import TYPE_CHECKING, Literal

from svedsl.errors import BindError, NativeError
from svedsl.flow.args import locate
from svedsl.run.binding import returned
from svedsl.run.cpu import in_thread, set_vector_length, this_cpu, vector_length, vector_lengths
from svedsl.run.features import branches_indirectly, unmet, uses_sve
from svedsl.run.pages import CodePages
from svedsl.run.stub_code import BLOCK_D, BLOCK_WORDS, BLOCK_X
from svedsl.run.stubs import Result, stubs

if TYPE_CHECKING:
    from svedsl.asm.code import Code
    from svedsl.run.binding import Array, Bound
    from svedsl.run.guard import Crash
    from svedsl.run.timing import Timing

Value = int | float | None
Safe = bool | Literal["process"]
RET = (0xD65F03C0).to_bytes(4, "little")

SIGNALS = {
    "SIGSEGV": "memory that is not there or not allowed",
    "SIGBUS": "a misaligned or failing memory access",
    "SIGILL": "an instruction that this CPU does not have, or a branch to where none may arrive",
    "SIGTRAP": "a breakpoint instruction",
}
NEAR = 65536  # bytes around an array within which a faulting address is told relative to it


def refusal(code: Code, vl: int | None = None) -> str | None:
    """Why ``code`` cannot run natively in this thread, at vector length ``vl`` bits where given; None if it can."""
    cpu = this_cpu()
    if cpu.refusal:
        return cpu.refusal
    if not cpu.sve and (uses_sve(code) or code.vl or vl):
        return "this CPU has no SVE (HWCAP_SVE is not set)"
    need = unmet(code, cpu.hwcaps)
    if need:
        return f"this CPU has no HWCAP_{need.hwcap.upper()}, which {code.text(need.offset)} needs, at {code.where(need.offset)}"
    if code.vl and vl and code.vl != vl:
        return f"it is written for a vector length of {code.vl} bits, not {vl}"
    if vl and vl not in vector_lengths():
        return f"this CPU has no vector length of {vl} bits; it has {_listed(vector_lengths())}"
    if code.vl and not vl and code.vl != vector_length():
        has = vector_lengths()
        offer = f"; vl={code.vl} selects it" if code.vl in has else f" and the CPU has only {_listed(has)}"
        return f"it needs a vector length of {code.vl} bits, this thread's is {vector_length()}{offer}"
    return None


def _listed(lengths: Iterable[int]) -> str:
    return ", ".join(map(str, lengths))


def place(codes: Sequence[Code]) -> list[NativeKernel]:
    """Put kernels side by side into executable pages. Raises NativeError where this CPU cannot run one of them at any length."""
    for code in codes:
        reason = refusal(code, code.vl)
        if reason:
            raise NativeError(f"{code.name}: {reason}")
    bti = "bti" in this_cpu().hwcaps and not any(branches_indirectly(code) for code in codes)
    pages = CodePages([code.data for code in codes], bti=bti)
    return [NativeKernel(code, pages, index) for index, code in enumerate(codes)]


class NativeKernel:
    """One kernel in executable memory, which is unmapped when the last kernel on it is gone. Any number of threads may run it at once."""

    def __init__(self, code: Code, pages: CodePages, index: int) -> None:
        self.code = code
        self.address = pages.entries[index]
        self.base = pages.bases[index]
        self._pages = pages
        self._returns = code.returns
        self._stub, self._stub_result = stubs().enter, stubs().enter_result
        places, stack_words = _block_places(code)
        self._head = struct.pack("<QQQ", self.address, (code.vl or 0) // 8, 8 * stack_words)
        order = sorted(range(len(places)), key=places.__getitem__)
        self._in_order: Callable[[Sequence[int]], Sequence[int]] = itemgetter(*order) if len(order) > 1 else tuple
        words = range(len(self._head) // 8, BLOCK_WORDS + stack_words)
        self._pack = struct.Struct("<" + "".join("Q" if word in places else "8x" for word in words)).pack

    def run(self, bound: Bound, *, vl: int | None = None, safe: Safe = False, timeout: float | None = None) -> Value:
        """Run once on bound arguments; returns what the kernel returns.

        ``vl`` in bits selects a vector length that the CPU offers, in a thread of its own. ``safe`` turns a crash, and ``timeout`` seconds
        without an end, into a NativeError with instruction, source line and address, and gives the arrays their old contents; it costs a
        copy of them. ``safe="process"`` does it in a forked child, which also undoes stores beside the arrays and whatever else happens
        to a process. Raises NativeError, too, before anything runs where the vector length is not the one that the kernel needs.
        """
        if safe not in (False, True, "process"):
            raise BindError(f'{self.code.name}: safe={safe!r} given; expected True, False or "process"')
        if vl is not None:
            reason = refusal(self.code, vl)
            if reason:
                raise NativeError(f"{self.code.name}: {reason}")
            if vl != vector_length():
                return in_thread(lambda: self._run_at(vl, bound, safe, timeout))
        block = self._block([a.bits for a in bound.arguments])
        if safe or timeout is not None:
            return self._run_guarded(block, bound, timeout, in_child=safe == "process")
        return self._call(block, bound)

    def run_at_once(self, bits: Sequence[int], _alive: object) -> Value | NotImplementedType:
        """As ``run`` without any option, on the bits of the arguments alone; ``_alive`` holds their arrays.

        NotImplemented, and nothing has run, where this thread's vector length is not the one that the kernel needs.
        """
        block = self._head + self._pack(*self._in_order(bits))
        if self._returns is None:
            return NotImplemented if self._stub(block) else None
        result = Result()
        return NotImplemented if self._stub_result(block, result) else returned(self._returns, *result)

    def prepare(self, bound: Bound) -> Callable[[], Value]:
        """A callable that runs the kernel on these very arrays, which it keeps alive, with no conversion left to do."""
        reason = refusal(self.code)
        if reason:
            raise NativeError(f"{self.code.name}: {reason}")
        return partial(self._call, self._block([a.bits for a in bound.arguments]), bound)

    def time(self, bound: Bound, samples: int = 15) -> Timing:
        """Measure the kernel on these arguments; its arrays have their old contents afterwards. Raises NativeError as ``run`` does."""
        from svedsl.run.timing import measure

        reason = refusal(self.code)
        if reason:
            raise NativeError(f"{self.code.name}: {reason}")
        nothing = CodePages([RET])
        empty = [nothing.entries[0], 0, 0] + [0] * (BLOCK_WORDS - 3)
        restore = _copies(bound)
        try:
            return measure(self._block([a.bits for a in bound.arguments]), struct.pack(f"<{BLOCK_WORDS}Q", *empty), samples)
        finally:
            restore()

    def _call(self, block: bytes, _alive: object) -> Value:
        """Run the kernel; ``_alive`` is here so that a prepared call owns its arrays."""
        if self._returns is not None:
            return self._call_for_result(block)
        if self._stub(block):
            self._refuse()
        return None

    def _call_for_result(self, block: bytes) -> Value:
        result = Result()
        if self._stub_result(block, result):
            self._refuse()
        return self._value(*result)

    def _value(self, x0: int, d0: int) -> Value:
        return returned(self._returns, x0, d0) if self._returns else None

    def _run_at(self, vl: int, bound: Bound, safe: Safe, timeout: float | None) -> Value:
        set_vector_length(vl)
        return self.run(bound, safe=safe, timeout=timeout)

    def _block(self, bits: Sequence[int]) -> bytes:
        return self._head + self._pack(*self._in_order(bits))

    def _refuse(self) -> None:
        raise NativeError(f"{self.code.name}: {refusal(self.code)}")

    def _run_guarded(self, block: bytes, bound: Bound, timeout: float | None, in_child: bool) -> Value:
        from svedsl.run.child import Death, call_in_child
        from svedsl.run.guard import call

        restore = _copies(bound)  # for a child, too: arrays may lie in memory that the caller shares with others
        outcome = call_in_child(block, _writeable(bound), timeout) if in_child else call(block, timeout)
        if isinstance(outcome, Death):
            restore()
            raise NativeError(f"{self.code.name}: the process that ran it {outcome}")
        if outcome.other_length:
            self._refuse()
        if outcome.crash or outcome.spoilt:
            restore()
            raise NativeError(self._story(outcome.crash, bound, timeout) if outcome.crash else self._spoilt_story(outcome.spoilt))
        return self._value(outcome.x0, outcome.d0)

    def _spoilt_story(self, registers: tuple[str, ...]) -> str:
        return (
            f"{self.code.name}: returned with {', '.join(registers)} changed, which a callee preserves (AAPCS64 6.1 and the thread pointer)"
        )

    def _story(self, crash: Crash, bound: Bound, timeout: float | None) -> str:
        """What happened, where, and at which address."""
        offset = crash.pc - self.base
        if 0 <= offset < self.code.size:
            where = f"at {self.code.where(offset)}\n  instruction: {self.code.text(offset)}  (+{offset:#x})"
        else:
            where = f"outside the kernel, at {crash.pc:#x}"
        if crash.signal is None:
            return f"{self.code.name}: not finished after {timeout} s, stopped {where}"
        text = f"{self.code.name}: {crash.signal.name} ({SIGNALS[crash.signal.name]}) {where}"
        if crash.signal.name in ("SIGSEGV", "SIGBUS"):
            text += f"\n  address: {crash.address:#x}{_relation(crash.address, bound)}"
        return text


def _block_places(code: Code) -> tuple[list[int], int]:
    """For each parameter its word in the block (see `stub_code`), and the number of stack words, which is even."""
    start = {"x": BLOCK_X, "v": BLOCK_D}
    places = [BLOCK_WORDS + at.number // 8 if at.kind == "stack" else start[at.kind] + at.number for at in locate(code.params)]
    stack_words = max(0, *places, BLOCK_WORDS - 1) - (BLOCK_WORDS - 1)
    return places, stack_words + stack_words % 2


def _writeable(bound: Bound) -> list[Array]:
    """The arrays that a kernel may have changed."""
    return [a.array for a in bound.arguments if a.array is not None and a.array.flags.writeable]


def _copies(bound: Bound) -> Callable[[], None]:
    """A function that gives the arrays of ``bound`` the contents back that they have now."""
    arrays = _writeable(bound)
    copies = [array.copy() for array in arrays]

    def restore() -> None:
        for array, copy in zip(arrays, copies, strict=True):
            array[...] = copy

    return restore


def _relation(address: int, bound: Bound) -> str:
    """How the address lies to the nearest array argument, if one is near."""
    distances = []
    for argument in bound.arguments:
        if argument.array is not None:
            begin, end = argument.bits, argument.bits + argument.array.nbytes
            distances.append((max(begin - address, address - end, 0), argument.param.name, begin, end))
    distance, name, begin, end = min(distances, default=(NEAR, "", 0, 0))
    if distance >= NEAR:
        return ""
    if address >= end:
        return f", {address - end} bytes behind the end of {name}"
    return f", {begin - address} bytes before {name}" if address < begin else f", in {name} at byte {address - begin}"
