"""One emulated machine: a Unicorn engine with SVE awake, its code region, its register templates, and how a run stopped.

Unicorn 2.1 carries QEMU 5.0.1. Its ``max`` CPU has SVE, trapped at reset; writing CPTR_EL3, CPACR_EL1 and ZCR_EL1-3 as coprocessor
registers releases it and sets the vector length (Arm ARM D19: CPTR_EL3.EZ, CPACR_EL1.ZEN/FPEN, ZCR_ELx.LEN).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from svedsl.errors import EmulationFault
from svedsl.run.interrupts import interruptible
from svedsl.run.memory import PAGE, STACK_TOP, GuestMemory
from svedsl.run.registers import P_BYTES, Registers, System, find_offsets, patch
from svedsl.run.watchdog import Limit

if TYPE_CHECKING:
    from unicorn import Uc

CODE_START = 0x40_0000
CODE_SIZE = 16 << 20
RETURN = 0x10_0000
"""The return address (LR) of every kernel: reaching it ends the run."""


def awake() -> Uc:
    """A fresh engine with 4 KiB pages and SVE enabled at every exception level."""
    from unicorn import UC_ARCH_ARM64, UC_MODE_ARM, Uc
    from unicorn.arm64_const import UC_ARM64_REG_CP_REG, UC_CPU_ARM64_MAX

    uc = Uc(UC_ARCH_ARM64, UC_MODE_ARM)
    uc.ctl_set_page_size(PAGE)
    uc.ctl_set_cpu_model(UC_CPU_ARM64_MAX)
    uc.reg_write(UC_ARM64_REG_CP_REG, (1, 1, 3, 6, 2, 1 << 8))
    uc.reg_write(UC_ARM64_REG_CP_REG, (1, 0, 3, 0, 2, 3 << 20 | 3 << 16))
    return uc


def set_vector_length(uc: Uc, vl: int) -> None:
    """Set ZCR_EL1, ZCR_EL2 and ZCR_EL3 to ``vl`` bits."""
    from unicorn.arm64_const import UC_ARM64_REG_CP_REG

    for op1 in (0, 4, 6):
        uc.reg_write(UC_ARM64_REG_CP_REG, (1, 2, 3, op1, 0, vl // 128 - 1))


@dataclass(frozen=True, slots=True)
class Poison:
    """What registers and memory hold where the caller has set nothing: a byte for Z and memory, one for P and FFR, X, and NZCV bits.

    The values are meant to hurt: Z and memory read as NaN in every float format, X is an unmapped address.
    """

    memory: int
    predicate: int
    x: int
    nzcv: int


POISONS = (
    Poison(0x00, 0x00, 0, 0),
    Poison(0xFF, 0xA5, 0x7FF5_7FF5_7FF5_7FF5, 0b1001 << 28),
    Poison(0x3C, 0x5A, 0x3C5A_3C5A_3C5A_3C5A, 0b0110 << 28),
)
"""Nothing, the pattern of a single run, and the other one that a second run is compared with."""


@dataclass(slots=True)
class Stop:
    """How a run ended other than by returning: Unicorn's memory event (access, address, size), an exception number, a refusal in words,

    Unicorn's own error, or its time limit.
    """

    access: int | None = None
    address: int = 0
    size: int = 0
    interrupt: int | None = None
    refusal: str | None = None
    error: str | None = None
    timed_out: bool = False

    @property
    def happened(self) -> bool:
        """Whether the run ended otherwise than by returning or by its instruction limit."""
        return self.timed_out or any(cause is not None for cause in (self.access, self.interrupt, self.refusal, self.error))


Handlers = Callable[[], Mapping[int, Callable[[int], None]]]
Kind = Literal["plain", "counted", "stepping", "blocks"]
"""Engines differ in their hooks, because a hook only acts on code translated after it was set: none; an instruction limit;
one call per instruction; one call per basic block."""


@dataclass(slots=True)
class Machine:
    """One engine and everything that lives as long as it."""

    kind: Kind
    uc: Uc = field(init=False)
    memory: GuestMemory = field(init=False)
    vl: int = field(default=0, init=False)
    stop: Stop = field(default_factory=Stop, init=False)
    on_step: Callable[[int, int], None] | None = field(default=None, init=False)
    """Called with (address, bytes) before each instruction (kind ``stepping``) or basic block (``blocks``)."""
    _context: Any = field(init=False)
    _bytes: memoryview = field(init=False)
    _templates: dict[tuple[int, Poison], bytes] = field(default_factory=dict, init=False)
    _codes: dict[tuple[bytes, str], int] = field(default_factory=dict, init=False)
    _hooks: list[int] = field(default_factory=list, init=False)
    _next: int = field(default=CODE_START, init=False)

    def __post_init__(self) -> None:
        from unicorn import UC_PROT_EXEC, UC_PROT_READ

        self.uc = awake()
        self.uc.mem_map(CODE_START, CODE_SIZE, UC_PROT_READ | UC_PROT_EXEC)
        self.uc.mem_map(RETURN, PAGE, UC_PROT_READ | UC_PROT_EXEC)
        self.memory = GuestMemory(self.uc)
        self._context = self.uc.context_save()
        raw = (ctypes.c_char * self._context.size).from_address(self._context.context.value)
        self._bytes = memoryview(raw).cast("B")
        self._add_hooks()

    def _add_hooks(self) -> None:
        """Hooks for faults cost nothing until one happens; the kinds add theirs."""
        from unicorn import UC_HOOK_BLOCK, UC_HOOK_CODE, UC_HOOK_INTR, UC_HOOK_MEM_INVALID

        def invalid(_uc: Uc, access: int, address: int, size: int, _value: int, _data: object) -> bool:
            if self.stop.access is None:  # a store goes on, and so does its basic block: only the first event has the state
                self.stop = Stop(access=access, address=address & (1 << 64) - 1, size=size)
                self.uc.context_update(self._context)
            return False

        def interrupt(uc: Uc, number: int, _data: object) -> None:
            self.stop = Stop(interrupt=number)
            uc.emu_stop()

        def step(_uc: Uc, address: int, size: int, _data: object) -> None:
            if self.on_step:
                self.on_step(address, size)

        self.uc.hook_add(UC_HOOK_MEM_INVALID, invalid)
        self.uc.hook_add(UC_HOOK_INTR, interrupt)
        if self.kind in ("stepping", "blocks"):
            self.uc.hook_add(UC_HOOK_CODE if self.kind == "stepping" else UC_HOOK_BLOCK, step)

    def load(
        self, data: bytes, handlers: Handlers | None = None, key: str = "", *, lead: int = 0, writable: tuple[int, int] = (0, 0)
    ) -> int:
        """Put code into the guest once and return the address of its instructions, page aligned.

        ``handlers`` is asked, when the code is new, for functions by byte offset; each is called with the address before the instruction
        there is executed, at no cost to the others. The same bytes with another ``key`` are another code. ``lead``: bytes of ``data``
        before the instructions; ``writable``: the (start, end) in ``data`` that the code may write; both in whole pages.
        """
        base = self._codes.get((data, key))
        if base is not None:
            return base
        from unicorn import UC_HOOK_CODE, UC_PROT_READ, UC_PROT_WRITE

        size = -(-(len(data) + 1) // PAGE) * PAGE
        if size > CODE_SIZE:
            raise EmulationFault(f"{len(data)} bytes of code; the emulator has room for {CODE_SIZE}")
        if self._next + size > CODE_START + CODE_SIZE:
            self._forget_code()
        start = self._next
        self._next += size
        self.uc.mem_write(start, data)
        if writable[1] > writable[0]:
            length = -(-(writable[1] - writable[0]) // PAGE) * PAGE
            self.uc.mem_protect(start + writable[0], length, UC_PROT_READ | UC_PROT_WRITE)
        base = start + lead
        for offset, function in (handlers() if handlers else {}).items():
            self._hooks.append(self.uc.hook_add(UC_HOOK_CODE, _handler(function), None, base + offset, base + offset))
        self._codes[data, key] = base
        return base

    def _forget_code(self) -> None:
        """Start over with an empty code region: zero words are UDF #0."""
        from unicorn import UC_PROT_EXEC, UC_PROT_READ

        for hook in self._hooks:
            self.uc.hook_del(hook)
        self._hooks.clear()
        self._codes.clear()
        self.uc.mem_write(CODE_START, bytes(self._next - CODE_START))
        self.uc.mem_protect(CODE_START, CODE_SIZE, UC_PROT_READ | UC_PROT_EXEC)
        self.uc.ctl_flush_tb()
        self._next = CODE_START

    def template(self, vl: int, poison: Poison) -> bytes:
        """The saved context at a kernel's entry: this vector length, every register poisoned, SP and LR set, FPCR = FPSR = 0."""
        found = self._templates.get((vl, poison))
        if found is not None:
            return found
        from unicorn.arm64_const import UC_ARM64_REG_FPCR, UC_ARM64_REG_FPSR, UC_ARM64_REG_NZCV

        set_vector_length(self.uc, vl)
        for register, value in ((UC_ARM64_REG_NZCV, poison.nzcv), (UC_ARM64_REG_FPCR, 0), (UC_ARM64_REG_FPSR, 0)):
            self.uc.reg_write(register, value)
        self.uc.context_update(self._context)
        at = find_offsets()
        buffer = self._bytes
        for n in range(31):
            buffer[at.x + 8 * n : at.x + 8 * n + 8] = poison.x.to_bytes(8, "little")
        for n in range(32):
            buffer[at.z + at.z_stride * n : at.z + at.z_stride * n + vl // 8] = bytes([poison.memory]) * (vl // 8)
        flags = (int.from_bytes(bytes([poison.predicate]) * P_BYTES, "little") & (1 << vl // 8) - 1).to_bytes(P_BYTES, "little")
        for n in range(17):
            buffer[at.p + at.p_stride * n : at.p + at.p_stride * n + P_BYTES] = flags
        buffer[at.x + 8 * 30 : at.x + 8 * 32] = RETURN.to_bytes(8, "little") + STACK_TOP.to_bytes(8, "little")
        self._templates[vl, poison] = self.context
        return self._templates[vl, poison]

    def enter(self, state: bytes | bytearray, vl: int, registers: Mapping[str, Any] | None = None) -> None:
        """Make a saved context the machine's state, with single registers set on top of it."""
        self.vl = vl
        self._bytes[:] = state
        rest = [patch(self._bytes, find_offsets(), vl, name, value) for name, value in (registers or {}).items()]
        self.uc.context_restore(self._context)
        for name, value in filter(None, rest):
            self._set_system(name, value)

    def _set_system(self, name: str, value: int) -> None:
        """Write NZCV, FPCR or FPSR: into the engine, since the context alone does not know which bits its CPU has."""
        from unicorn import arm64_const

        self.uc.reg_write(getattr(arm64_const, f"UC_ARM64_REG_{name.upper()}"), value)
        self.uc.context_update(self._context)

    def execute(self, start: int, *, count: int = 0, timeout: float | None = None) -> Stop | None:
        """Run from ``start`` until the return address, a fault, ``count`` instructions or ``timeout`` seconds; what went wrong, or None.

        A run that used up ``count`` is no error here: PC tells. Exceptions of our own hooks pass through; so does Ctrl-C, at once.
        """
        self.stop = Stop()
        if count == 1:  # no time to limit, and perhaps inside another run
            self._start(start, count)
        else:
            with Limit(timeout, self.uc.emu_stop) as limit, interruptible(limit, hooked=self.kind in ("stepping", "blocks")):
                self._start(start, count)
            if limit.interrupted:
                raise KeyboardInterrupt
            self.stop.timed_out = limit.passed
        if self.stop.access is None:
            self.uc.context_update(self._context)
        return self.stop if self.stop.happened else None

    def _start(self, start: int, count: int) -> None:
        from unicorn import UcError

        try:
            self.uc.emu_start(start, RETURN, 0, count)
        except UcError as error:
            self.stop.error = str(error)

    def refuse(self, why: str) -> None:
        """Stop before the present instruction, from inside a hook."""
        self.stop = Stop(refusal=why)
        self.uc.emu_stop()

    @property
    def context(self) -> bytes:
        """The saved context at the last stop or the last :meth:`sync`."""
        return self._bytes.tobytes()

    def sync(self) -> memoryview:
        """Bring the saved context up to date, from inside a hook, and return its bytes (to be changed and then pushed)."""
        self.uc.context_update(self._context)
        return self._bytes

    def push(self) -> None:
        """Make the (changed) bytes of :meth:`sync` the machine's state."""
        self.uc.context_restore(self._context)

    def skip(self, address: int) -> None:
        """Continue behind the instruction at ``address``, from inside a hook there."""
        from unicorn.arm64_const import UC_ARM64_REG_PC

        self.uc.reg_write(UC_ARM64_REG_PC, address + 4)

    def flags(self) -> int:
        """NZCV as four bits, at the last :meth:`sync` or stop."""
        from unicorn.arm64_const import UC_ARM64_REG_NZCV

        value: int = self._context.reg_read(UC_ARM64_REG_NZCV)
        return value >> 28

    def read(self, address: int, size: int) -> bytes | None:
        """Guest memory, None where some of it is not mapped."""
        from unicorn import UcError

        try:
            return bytes(self.uc.mem_read(address, size))
        except UcError:
            return None

    def writable(self, address: int) -> bool:
        """Whether guest memory at ``address`` is mapped and may be written."""
        from unicorn import UC_PROT_WRITE

        return any(begin <= address <= end and rights & UC_PROT_WRITE for begin, end, rights in self.uc.mem_regions())

    def registers(self, vl: int) -> Registers:
        """The registers at the last stop or :meth:`sync`."""
        from unicorn.arm64_const import UC_ARM64_REG_FPCR, UC_ARM64_REG_FPSR, UC_ARM64_REG_NZCV

        read = self._context.reg_read
        system = System(read(UC_ARM64_REG_NZCV), read(UC_ARM64_REG_FPCR), read(UC_ARM64_REG_FPSR))
        return Registers(vl, self.context, find_offsets(), system)


def _handler(function: Callable[[int], None]) -> Callable[..., None]:
    """A Unicorn code hook that calls ``function`` with the address."""

    def hook(_uc: object, address: int, _size: int, _data: object) -> None:
        function(address)

    return hook


_pool: dict[Kind, list[Machine]] = {}


def borrow(kind: Kind) -> Machine:
    """A warm machine of this kind, or a new one; give it back with :func:`give_back`. Threads never share one."""
    try:
        return _pool[kind].pop()
    except (KeyError, IndexError):
        return Machine(kind)


def give_back(machine: Machine) -> None:
    """Return a machine to the pool for the next call."""
    machine.on_step = None
    machine.memory.blocks = ()
    _pool.setdefault(machine.kind, []).append(machine)
