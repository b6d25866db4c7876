"""The `k` object: the assembler with automatic registers, parameters, loops and the stack frame."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from svedsl.asm.code import Code
from svedsl.asm.program import Ins, Item, Label, Origin, located
from svedsl.asm.source import caller
from svedsl.errors import AllocationError, FlowError, OperandError
from svedsl.flow.allocate import allocate
from svedsl.flow.args import locate as locate_params
from svedsl.flow.branches import INVERSE_CONDITION
from svedsl.flow.checks import check
from svedsl.flow.constants import Constants, move_sequence
from svedsl.flow.far import lengthen
from svedsl.flow.frame import Frame, install, place_slots, plan
from svedsl.flow.graph import VIRTUAL, Flow, node_of
from svedsl.flow.lines import argument_of, pointing
from svedsl.flow.movprfx import check as check_movprfx
from svedsl.flow.registers import ELEMENT, Dtype, T
from svedsl.flow.stream import Stream, check_order, check_placed
from svedsl.flow.stream import interleave as merge
from svedsl.flow.virtuals import BASE
from svedsl.isa.effects import SP_NUMBER, Z_BASE
from svedsl.isa.operands import MODIFIERS, SP, VL, VREGS, XREGS, Elements, General, Predicate, Reg, SimdVector, Symbol, sig_of
from svedsl.types import SCALARS, Param, Ptr, Scalar

asr = MODIFIERS["asr"]
RESERVED = {18: "the platform register (AAPCS64 6.1.1)", 29: "the frame pointer (AAPCS64 6.4.6)"}


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

    def __init__(
        self, params: Sequence[Param] = (), vl: int | None = None, returns: Scalar | None = None, origin: Origin | None = None
    ) -> None:
        """``origin`` is where the kernel begins: the line that loads of stack arguments show."""
        super().__init__()
        self._origin = origin or caller()
        self.returns = returns
        self.params = tuple(params)
        self.vl = vl
        self._frame = Frame()
        self._slots: dict[tuple[str, int | None, int], tuple[str, int]] = {}
        self._open_if: Label | None = None
        self._streams: list[Stream] = []
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
            base = self._virtual("v", SimdVector, param.name, pin) if is_float else self._virtual("x", General, param.name, pin)
            size = 8 if isinstance(t, Ptr) else t.size
            operand = getattr(base, f"as_{ELEMENT[size]}") if is_float else base if size == 8 else base.w
            if place.kind == "stack":
                self._slot_access("ldr", operand, ("argument", place.number), f"argument {param.name} from the stack", self._origin)
            made.append(operand)
        return tuple(made)

    # control flow ---------------------------------------------------------

    @contextmanager
    def loop(self, n: Any = None, while_: str | None = None) -> Iterator[Any]:
        """A loop.

        ``k.loop(n)`` runs the body n times, n a register (a w register is signed) or a number, zero times for n <= 0; it yields the
        counter, which counts down to 1, and uses the flags. ``k.loop(while_=k.first)`` tests the condition at the bottom, so that the
        body runs at least once.
        """
        if (n is None) == (while_ is None):
            raise _at_caller(OperandError("k.loop takes a count or while_=condition, one of them"))
        if while_ is not None and while_ not in INVERSE_CONDITION:
            raise _at_caller(OperandError(f"while_={while_!r}: no condition; there are {', '.join(INVERSE_CONDITION)}"))
        body = self.label("loop")
        if while_ is not None:
            self.place(body)
            yield None
            self._append(f"b.{while_}", (body,), caller(), "loop")
            return
        counter = self.x("count")
        end = self.label("loop_end")
        self._put_count(counter, n)
        self._note("cmp", counter, 0)
        self._note("b.le", end)
        self.place(body)
        yield counter
        self._note("subs", counter, counter, 1)
        self._note("b.gt", body)
        self.place(end)

    @contextmanager
    def vloop(self, n: Any, dtype: Dtype) -> Iterator[tuple[General, Predicate]]:
        """The whilelt loop over ``n`` elements of ``dtype``: yields index and predicate; zero times for n <= 0. It uses the flags.

        ``n`` is a register (a w register is signed) or a number. Raises OperandError for a ``dtype`` that is no scalar type.
        """
        if not isinstance(dtype, Scalar):
            raise _at_caller(OperandError(f"{dtype!r} is no element type; there are {', '.join(SCALARS)}", 2))
        t = ELEMENT[dtype.size]
        n = self._count(n)
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

        ``j`` is the copy's number, 0 to by - 1, and ``by`` in the remainder. ``n`` is a register or a number, ``by`` a power of two.
        Runs zero times for n <= 0.
        """
        if by < 2 or by & (by - 1):
            raise _at_caller(OperandError(f"by={by}: must be a power of two, at least 2", 2))
        n = self._count(n)
        blocks, left = self.x("blocks"), self.x("left")
        self._note("asr", blocks, n, by.bit_length() - 1)
        self._note("bic", left, n, n, asr(63))  # n where it is positive, else 0
        self._note("and", left, left, by - 1)
        with self.loop(blocks):
            yield from range(by)
        with self.loop(left):
            yield by

    def _count(self, n: Any) -> Any:
        """A count as a 64-bit register."""
        if isinstance(n, Reg) and n.sig == "x":
            return n
        wide = self.x("n")
        self._put_count(wide, n)
        return wide

    def _put_count(self, register: General, n: Any) -> None:
        if isinstance(n, Reg) and n.sig == "w":
            self._note("sxtw", register, n)
        elif type(n) is int:
            self._move(register, move_sequence(n, 64), "loop")
        elif isinstance(n, Reg) and n.sig == "x":
            self._note("mov", register, n)
        else:
            raise _at_caller(OperandError(f"{n!r} is no count: a general register or an integer", 1))

    @contextmanager
    def if_(self, condition: str) -> Iterator[None]:
        """Runs the body where the condition holds; ``with k.else_():`` directly after it, where it does not."""
        if condition not in INVERSE_CONDITION:
            raise _at_caller(OperandError(f"{condition!r}: no condition; there are {', '.join(INVERSE_CONDITION)}", 1))
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
        if not self._left():
            self._note("b", end)
        self.items.append(otherwise)
        yield
        self.place(end)

    def _left(self) -> bool:
        """Whether the last instruction never goes on to the next."""
        last = self.items[-1] if self.items else None
        return isinstance(last, Ins) and node_of(last).branch in ("b", "ret", "indirect")

    # streams ----------------------------------------------------------------

    @contextmanager
    def stream(self) -> Iterator[Stream]:
        """Collects the instructions written inside without placing them: ``with k.stream() as s: …``, then ``s.issue(2)``."""
        outer, self.items = self.items, []
        made = Stream(self, len(outer), len(self._streams), caller(1))
        try:
            yield made
            try:
                made.fill(self.items)
            except OperandError as error:
                raise _at_caller(error) from None
        finally:
            self.items = outer
        self._streams.append(made)

    def interleave(self, *streams: Stream, ratio: Sequence[int] | None = None) -> None:
        """Places the instructions of several streams in turn, ``ratio[i]`` at a time; without a ratio in proportion to their lengths."""
        try:
            merge(streams, ratio)
        except OperandError as error:
            raise _at_caller(error) from None

    def fma(self, dst: Any, a: Any, b: Any, c: Any, pg: Any) -> None:
        """dst = a * b + c under ``pg`` (merging): fmla, fmad or movprfx with fmla, whichever fits where ``dst`` already is.

        Inactive lanes keep what ``dst`` holds where it is ``a``, ``b`` or ``c``; else they get those of ``c``.
        """
        self._three_operands("fma", ("fmla", "fmad"), dst, a, b, c, pg)

    def fms(self, dst: Any, a: Any, b: Any, c: Any, pg: Any) -> None:
        """dst = c - a * b, as scalar FMSUB does it: fmls, fmsb or movprfx with fmls. Lanes as for :meth:`fma`."""
        self._three_operands("fms", ("fmls", "fmsb"), dst, a, b, c, pg)

    def _three_operands(self, note: str, names: tuple[str, str], dst: Any, a: Any, b: Any, c: Any, pg: Any) -> None:
        """``names``: what adds to its destination, and what multiplies it."""
        for number, operand in enumerate((a, b, c), 2):
            if sig_of(operand) != sig_of(dst) or not isinstance(dst, Elements):
                raise _at_caller(OperandError(f"{operand!r} beside {dst!r}: all four are vectors of one element size", number))
        onto, over = names
        if dst.base is c.base:
            self._emit(onto, (dst, pg, a, b), note)
        elif dst.base is a.base:
            self._emit(over, (dst, pg, b, c), note)
        elif dst.base is b.base:
            self._emit(over, (dst, pg, a, c), note)
        else:
            self._emit("movprfx", (dst.base, c.base), note)
            self._emit(onto, (dst, pg, a, b), note)

    # calls and the stack ------------------------------------------------------

    def call(self, target: Any) -> None:
        """Calls a label of this kernel, an external symbol (its name), an absolute address or the address in a register.

        x30 is kept for the kernel. Arguments are the registers of AAPCS64 that the kernel writes by name (``k.mov(x0, n)``), results are in
        fixed registers too, and what a callee may change (AAPCS64 6.1) is lost: nothing in x0-x17, vectors and predicates is kept. A number
        goes through x16. A label is a function inside the kernel, whose registers are the kernel's: it changes only what it writes,
        and returns by ``k.ret(lr)``; ``k.ret()`` is the return of the kernel.
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
        """Stores a register in a slot of the stack frame, its own for each register. Of a v register the low 64 bits."""
        self._slot_access("str", register, self._slot(register), f"spill {register}")

    def reload(self, register: Reg) -> None:
        """Loads a register from its slot. Raises OperandError if it was never spilled."""
        if _identity(register) not in self._slots:
            raise _at_caller(OperandError(f"{register} was never spilled", 1))
        self._slot_access("ldr", register, self._slot(register), f"reload {register}")

    def _slot(self, register: Reg) -> tuple[str, int]:
        key = _identity(register)
        if key not in self._slots:
            kind = {"x": "scalar", "v": "scalar", "z": "vector", "p": "predicate"}[key[0][0]]
            if kind == "scalar":
                self._slots[key] = (kind, self._frame.scalar_slots)
                self._frame.scalar_slots += 1
            else:
                self._slots[key] = (kind, self._frame.vector_slots)
                self._frame.vector_slots += 1
        return self._slots[key]

    def _slot_access(self, mnemonic: str, register: Reg, slot: tuple[str, int], note: str, origin: Origin | None = None) -> None:
        """A load or store at an offset that is 0 until the frame is known. A v register is spilled as its d part."""
        view = register.base if register.base.sig in ("x", "z", "p") and slot[0] != "argument" else register
        if isinstance(register.base, SimdVector) and slot[0] != "argument":
            view = register.base.as_d
        offset: Any = VL * 0 if slot[0] in ("vector", "predicate") else 0
        self._append(mnemonic, (view, [SP, offset]), origin or caller(), note)
        ins = self.items[-1]
        assert isinstance(ins, Ins)
        ins.slot = slot

    def _note(self, mnemonic: str, *args: Any) -> None:
        self._append(mnemonic, args, caller(1), "loop")

    # the end ----------------------------------------------------------------

    def build(self, name: str, requires: Sequence[str] = (), coalesce: bool = False, vector_pcs: bool = False) -> Code:
        """Allocates registers, adds the frame, resolves labels.

        Raises AllocationError (registers clash or run out), FlowError (reads of what nothing wrote) and OperandError (labels, merges of
        streams, MOVPRFX pairs), with the user's lines.
        """
        with _collector_paused():
            return self._build(name, requires, coalesce, vector_pcs)

    def _build(self, name: str, requires: Sequence[str], coalesce: bool, vector_pcs: bool) -> Code:
        if not any(isinstance(item, Ins) for item in self.items):
            raise FlowError(f"{name}: the kernel has no instructions")
        check_placed(self._streams)
        check_order(self.items, self._streams)
        live_at_exit = () if self.returns is None else (Z_BASE if self.returns.kind == "float" else 0,)
        flow = Flow(self.items, live_at_exit)
        check(flow, self._virtuals, self._defined_at_entry(), lambda ins: id(ins) in self._quiet)
        check_movprfx(self.items, lambda error, ins: located(error, ins.origin) if ins.origin else error)
        items, colours = allocate(self.items, flow, self._virtuals, coalesce, vector_pcs)
        frame = plan(self._kept_for_caller(flow, colours, vector_pcs), self._frame, vector_pcs)
        place_slots(items, frame)
        items, states = install(items, frame)
        self.items: list[Item] = lengthen(items, {label: constant for constant, label in self._pool.items()})
        return self.finish(name, self.params, self.vl, requires, states, vector_pcs, self.returns)

    def _kept_for_caller(self, flow: Flow, colours: dict[int, int], vector_pcs: bool) -> set[int]:
        """The storage that the kernel writes; marks in the frame what it needs besides. Raises AllocationError for x18 and x29."""
        written = {colours[v.number] + BASE[v.register_class] for v in self._virtuals if v.number in colours}
        for node in flow.nodes:
            if node.branch == "call":
                self._frame.calls = True
                written.update(node.defs if vector_pcs else ())  # a callee keeps d8-d15 for our caller, not z8-z23 (AAPCS64 6.1.2)
                continue
            written.update(d for d in node.defs if d < VIRTUAL)
            for number in RESERVED.keys() & {*node.defs}:
                place = pointing(node.ins, argument_of(node, number, "w"))
                raise AllocationError(f"x{number} is {RESERVED[number]} and cannot be written\n{place}")
        self._frame.calls |= 30 in written
        self._frame.moves |= SP_NUMBER in written
        return written

    def _defined_at_entry(self) -> set[int]:
        """Variables that hold something at entry: parameters, by name and by the register that passes them."""
        pinned = [v for v in self._virtuals if v.pin is not None]
        return {VIRTUAL + v.number for v in pinned} | {(v.pin or 0) + BASE[v.register_class] for v in pinned}

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


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No cyclic garbage collection: a build makes many objects and no garbage in cycles, and walking them again and again takes longer."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _at_caller(error: OperandError) -> OperandError:
    return located(error, caller(1))


def _identity(register: Reg) -> tuple[str, int | None, int]:
    """What tells a register from others: kind, and the number as a virtual or a physical one. Raises OperandError for what is none."""
    if not isinstance(register, Reg):
        raise _at_caller(OperandError(f"{register!r} is no register", 1))
    return register.base.sig, register.virtual, register.base.n
