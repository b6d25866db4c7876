"""The `k` object: the assembler with automatic registers, parameters, loops and the stack frame."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from svedsl.asm.code import Code
from svedsl.asm.program import Ins, Label, located
from svedsl.asm.source import caller
from svedsl.errors import AllocationError, OperandError
from svedsl.flow.allocate import allocate
from svedsl.flow.args import locate as locate_params
from svedsl.flow.branches import INVERSE_CONDITION, lengthen
from svedsl.flow.checks import check
from svedsl.flow.constants import Constants, move_sequence
from svedsl.flow.frame import SAVED_D, Frame, install, place_slots, plan
from svedsl.flow.graph import VIRTUAL, node_of
from svedsl.flow.movprfx import check as check_movprfx
from svedsl.flow.registers import ELEMENT, Dtype, T
from svedsl.flow.stream import Stream, check_order
from svedsl.flow.stream import interleave as merge
from svedsl.isa.effects import Z_BASE
from svedsl.isa.operands import MODIFIERS, SP, VL, VREGS, XREGS, General, Predicate, Reg, SimdVector, Symbol
from svedsl.types import Param, Ptr, Scalar

asr = MODIFIERS["asr"]
_KEPT_BY_CALLEES = sum(1 << Z_BASE + n for n in SAVED_D)
"""A callee may change Z8-Z15 but for the low 64 bits (AAPCS64 6.1.2), which are all that a kernel's own frame has to keep."""


class Condition(str):
    """A condition by its name: ``k.first``, ``k.eq``; for ``k.loop(while_=…)``, ``k.if_`` and as an operand of ``k.csel``."""

    __slots__ = ()
    sig = "@"


class KernelBuilder(Constants):
    """What a kernel function gets as its first argument."""

    eq = Condition("eq")
    ne = Condition("ne")
    hs = Condition("hs")
    cs = Condition("cs")
    lo = Condition("lo")
    cc = Condition("cc")
    mi = Condition("mi")
    pl = Condition("pl")
    vs = Condition("vs")
    vc = Condition("vc")
    hi = Condition("hi")
    ls = Condition("ls")
    ge = Condition("ge")
    lt = Condition("lt")
    gt = Condition("gt")
    le = Condition("le")
    al = Condition("al")
    none = Condition("none")
    any = Condition("any")
    nlast = Condition("nlast")
    last = Condition("last")
    first = Condition("first")
    nfrst = Condition("nfrst")
    pmore = Condition("pmore")
    plast = Condition("plast")
    tcont = Condition("tcont")
    tstop = Condition("tstop")

    def __init__(self, params: Sequence[Param] = (), vl: int | None = None, returns: Scalar | None = None) -> None:
        super().__init__()
        self.returns = returns
        self.params = tuple(params)
        self.vl = vl
        self._frame = Frame()
        self._slots: dict[Reg, tuple[str, int]] = {}
        self._open_if: Label | None = None
        self.written_at: dict[int, int] = {}
        self._written = 0
        self._quiet: set[int] = set()
        self.arguments = self._make_arguments()

    # parameters -----------------------------------------------------------

    def _make_arguments(self) -> tuple[Any, ...]:
        """The parameters as operands: virtual registers pinned to where AAPCS64 passes them; those on the stack are loaded at entry."""
        made = []
        for param, place in zip(self.params, locate_params(self.params), strict=True):
            t = param.type
            is_float = isinstance(t, Scalar) and t.kind == "float"
            pin = None if place.kind == "stack" else place.number
            v = self._virtual("v" if is_float else "x", param.name, pin)
            base: Any = SimdVector(0, v.name, virtual=v.number) if is_float else General(0, v.name, virtual=v.number)
            size = 8 if isinstance(t, Ptr) else t.size
            operand = getattr(base, f"as_{ELEMENT[size]}") if is_float else base if size == 8 else base.w
            if place.kind == "stack":
                self._slot_access("ldr", operand, ("argument", place.number), f"argument {param.name} from the stack")
            made.append(operand)
        return tuple(made)

    # control flow ---------------------------------------------------------

    @contextmanager
    def loop(self, n: Any = None, while_: str | None = None) -> Iterator[Any]:
        """A loop.

        ``k.loop(n)`` runs the body n times, n a register or a number, zero times for n <= 0; it yields the counter, which counts down
        to 1. ``k.loop(while_=k.first)`` tests the condition at the bottom, so that the body runs at least once.
        """
        if (n is None) == (while_ is None):
            raise _at_caller(OperandError("k.loop takes a count or while_=condition, one of them"))
        body = self.label("loop")
        if while_ is not None:
            self.place(body)
            yield None
            self._append(f"b.{while_}", (body,), caller(), "loop")
            return
        counter = self.x("count")
        end = self.label("loop_end")
        self._note("mov", counter, n.base if isinstance(n, Reg) and n.sig == "x" else n)
        self._note("cmp", counter, 0)
        self._note("b.le", end)
        self.place(body)
        yield counter
        self._note("subs", counter, counter, 1)
        self._note("b.gt", body)
        self.place(end)

    @contextmanager
    def vloop(self, n: Any, dtype: Dtype) -> Iterator[tuple[General, Predicate]]:
        """The whilelt loop over ``n`` elements of ``dtype``: yields index and predicate; zero times for n <= 0. It uses the flags."""
        t = ELEMENT[dtype.size]
        i, pg = self.x("i"), self.p("pg")
        body, end = self.label("vloop"), self.label("vloop_end")
        view = getattr(pg, t)
        self._note("mov", i, 0)
        self._note("whilelt", view, i, n)
        self._note("b.none", end)
        self.place(body)
        yield i, pg
        self._note("inc" + {"b": "b", "h": "h", "s": "w", "d": "d"}[t], i)
        self._note("whilelt", view, i, n)
        self._note("b.first", body)
        self.place(end)

    def unrolled(self, n: Any, by: int = 4) -> Iterator[int]:
        """``for j in k.unrolled(n, by=4):`` writes the body ``by`` times in a loop and once in a loop for the remainder.

        ``j`` is the copy's number, 0 to by - 1, and ``by`` in the remainder. ``n`` is a register; ``by`` a power of two. Runs zero times
        for n <= 0.
        """
        if by < 2 or by & (by - 1):
            raise _at_caller(OperandError(f"by={by}: must be a power of two, at least 2", 2))
        blocks, left = self.x("blocks"), self.x("left")
        self._note("asr", blocks, n, by.bit_length() - 1)
        self._note("bic", left, n, n, asr(63))  # n where it is positive, else 0
        self._note("and", left, left, by - 1)
        with self.loop(blocks):
            yield from range(by)
        with self.loop(left):
            yield by

    @contextmanager
    def if_(self, condition: str) -> Iterator[None]:
        """Runs the body where the condition holds; ``with k.else_():`` directly after it, where it does not."""
        if condition not in INVERSE_CONDITION:
            raise _at_caller(OperandError(f"{condition!r} is no condition that can be inverted", 1))
        otherwise = self.label("else")
        self._note(f"b.{INVERSE_CONDITION[condition]}", otherwise)
        yield
        self.place(otherwise)
        self._open_if = otherwise

    @contextmanager
    def else_(self) -> Iterator[None]:
        """The body for when the condition of the ``k.if_`` just closed does not hold. Raises OperandError anywhere else."""
        if self._open_if is None or self.items[-1] is not self._open_if:
            raise _at_caller(OperandError("k.else_() must follow the body of k.if_() directly"))
        otherwise, end = self.items.pop(), self.label("endif")
        self._note("b", end)
        self.items.append(otherwise)
        yield
        self.place(end)

    # streams ----------------------------------------------------------------

    @contextmanager
    def stream(self) -> Iterator[Stream]:
        """Collects the instructions written inside without placing them: ``with k.stream() as s: …``, then ``s.issue(2)``."""
        outer, self.items = self.items, []
        made = Stream(self)
        try:
            yield made
            try:
                made.fill(self.items, self._written)
            except OperandError as error:
                raise _at_caller(error) from None
            self._written += len(self.items)
        finally:
            self.items = outer

    def interleave(self, *streams: Stream, ratio: Sequence[int] | None = None) -> None:
        """Places the instructions of several streams in turn, ``ratio[i]`` at a time; without a ratio in proportion to their lengths."""
        try:
            merge(streams, ratio)
        except OperandError as error:
            raise _at_caller(error) from None

    def fma(self, dst: Any, a: Any, b: Any, c: Any, pg: Any) -> None:
        """dst = a * b + c under ``pg`` (merging): fmla, fmad or movprfx with fmla, whichever fits where ``dst`` already is."""
        if dst.base is c.base:
            self._emit("fmla", (dst, pg, a, b), "fma")
        elif dst.base is a.base:
            self._emit("fmad", (dst, pg, b, c), "fma")
        elif dst.base is b.base:
            self._emit("fmad", (dst, pg, a, c), "fma")
        else:
            self._emit("movprfx", (dst.base, c.base), "fma")
            self._emit("fmla", (dst, pg, a, b), "fma")

    # calls and the stack ------------------------------------------------------

    def call(self, target: Any) -> None:
        """Calls a label of this kernel, an external symbol (its name), an absolute address or the address in a register.

        The caller-saved registers of AAPCS64 are lost, x30 is kept for the kernel. Arguments and results are in fixed registers. A function
        inside the kernel returns by ``k.ret(lr)``; ``k.ret()`` is the return of the kernel. Changes x16 for a number.
        """
        if isinstance(target, str):
            self._emit("bl", (Symbol(target),), f"call {target}")
        elif isinstance(target, Symbol):
            self._emit("bl", (target,), "call")
        elif isinstance(target, int):
            self._move(XREGS[16], move_sequence(target, 64), f"call {target:#x}")
            self._emit("blr", (XREGS[16],), f"call {target:#x}")
        else:
            self._emit("blr", (target,), "call")

    def spill(self, register: Reg) -> None:
        """Stores a register in a slot of the stack frame, its own for each register."""
        self._slot_access("str", register, self._slot(register), f"spill {register}")

    def reload(self, register: Reg) -> None:
        """Loads a register from its slot. Raises OperandError if it was never spilled."""
        if register.base not in self._slots:
            raise _at_caller(OperandError(f"{register} was never spilled", 1))
        self._slot_access("ldr", register, self._slot(register), f"reload {register}")

    def _slot(self, register: Reg) -> tuple[str, int]:
        base = register.base
        if base not in self._slots:
            kind = {"x": "scalar", "v": "scalar", "z": "vector", "p": "predicate"}[base.sig[0]]
            if kind == "scalar":
                self._slots[base] = (kind, self._frame.scalar_slots)
                self._frame.scalar_slots += 1
            else:
                self._slots[base] = (kind, self._frame.vector_slots)
                self._frame.vector_slots += 1
        return self._slots[base]

    def _slot_access(self, mnemonic: str, register: Reg, slot: tuple[str, int], note: str) -> None:
        """A load or store at an offset that is 0 until the frame is known. A v register is spilled as its d part."""
        view = register.base if register.base.sig in ("x", "z", "p") and slot[0] != "argument" else register
        if isinstance(register.base, SimdVector) and slot[0] != "argument":
            view = register.base.as_d
        offset: Any = VL * 0 if slot[0] in ("vector", "predicate") else 0
        self._append(mnemonic, (view, [SP, offset]), caller(), note)
        ins = self.items[-1]
        assert isinstance(ins, Ins)
        ins.slot = slot

    def _note(self, mnemonic: str, *args: Any) -> None:
        self._append(mnemonic, args, caller(1), "loop")

    # the end ----------------------------------------------------------------

    def build(self, name: str, requires: Sequence[str] = (), coalesce: bool = False, vector_pcs: bool = False) -> Code:
        """Allocates registers, adds the frame, resolves labels.

        Raises AllocationError (registers clash or run out) and OperandError (labels), both with the user's lines.
        """
        check_order(self.items, self.written_at)
        live_at_exit = 0 if self.returns is None else 1 << (Z_BASE if self.returns.kind == "float" else 0)
        check(self.items, [v.name for v in self._virtuals], self._defined_at_entry(), live_at_exit, lambda ins: id(ins) in self._quiet)
        check_movprfx(self.items, lambda error, ins: located(error, ins.origin) if ins.origin else error)
        items, _ = allocate(self.items, self._virtuals, live_at_exit, coalesce)
        written = 0
        for item in items:
            if not isinstance(item, Label):
                node = node_of(item)
                call = node.branch == "call"
                written |= node.defs & ~_KEPT_BY_CALLEES if call and not vector_pcs else node.defs
                self._frame.calls |= call
        numbers = [n for n in range(81) if written >> n & 1]
        if 18 in numbers:
            raise AllocationError(f"{name}: x18 is the platform register (AAPCS64 6.1.1) and cannot be written")
        frame = plan(numbers, self._frame, vector_pcs)
        place_slots(items, frame)
        items, states = install(items, frame)
        self.items = lengthen(items)
        return self.finish(name, self.params, self.vl, requires, states, vector_pcs, self.returns)

    def _defined_at_entry(self) -> int:
        """Variables that hold something at entry: parameters, by name and by the register that passes them."""
        mask = 0
        for v in self._virtuals:
            if v.pin is not None:
                mask |= 1 << VIRTUAL + v.number | 1 << v.pin + (Z_BASE if v.register_class == "z" else 0)
        return mask

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """No warnings (SveWarning) about the instructions written inside."""
        first = len(self.items)
        yield
        self._quiet.update(id(item) for item in self.items[first:])

    def return_(self, value: T) -> T:
        """Moves ``value`` to where the return type of the kernel is returned (x0, w0, d0, s0, h0) and returns from the kernel.

        Gives ``value`` back, so that a kernel that ends in ``return k.return_(value)`` has the type that it declares.
        """
        if self.returns is None:
            raise _at_caller(OperandError("the kernel has no return type; write `-> i64` or another scalar"))
        if self.returns.kind == "float":
            target: Any = getattr(VREGS[0], f"as_{ELEMENT[self.returns.size]}")
            self._emit("fmov", (target, value), "return value")
        else:
            self._emit("mov", (XREGS[0] if self.returns.size == 8 else XREGS[0].w, value), "return value")
        self._emit("ret", ())
        return value


def _at_caller(error: OperandError) -> OperandError:
    return located(error, caller(1))
