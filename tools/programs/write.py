"""Writes one random program: vector, predicate and scalar instructions, loops, branches, functions, streams, spills.

Every variable is defined whole where it is made, so that no result depends on what a register held before. The data and output arrays are
read and written within their bounds whatever the values are.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import contextmanager
from typing import Any

from svedsl import VL, KernelBuilder, f32, f64, i16, lsl, m, uxtw, z
from svedsl.isa.operands import XREGS
from tools.programs.naming import Empty, Naming, Variable

VECTORS = 24
"""Vectors of the longest length in the data array; the output array has twice as many."""

CONDITIONS = ("eq", "ne", "hs", "lo", "mi", "pl", "hi", "ls", "ge", "lt", "gt", "le", "none", "any", "first", "nfrst", "last", "nlast")
ELEMENTS = "bhsd"
X_BINARY = ("add", "sub", "mul", "eor", "and_", "orr", "lslv", "asrv", "smulh")
Z_BINARY = ("add", "sub", "sqadd", "uqsub", "zip1", "uzp2", "trn1")
Z_MERGING = ("add", "subr", "smax", "umin", "eor", "lsl", "asr", "smulh", "bic", "sabd")
Z_FLOAT = ("fadd", "fmul", "fsub", "fmaxnm", "fminnm", "fabd")
P_BINARY = ("and_", "bic", "eor", "nand", "nor", "orn", "orr", "sel")
COMPARES = ("cmpeq", "cmpge", "cmpgt", "cmphi", "cmphs", "cmpne")


class Writer:
    """One program in the making. ``naming`` decides which registers it has; every other choice is drawn from ``seed``."""

    def __init__(self, k: KernelBuilder, naming: Naming, arguments: tuple[Any, ...], seed: int) -> None:
        self.k, self.naming = k, naming
        self.data, self.out, self.a, self.b, self.f, self.d = arguments
        self.draw = random.Random(seed)
        self.scopes: list[list[Variable]] = []
        self.functions: list[Any] = []
        self.deep = 0
        self.in_function = False

    # variables ------------------------------------------------------------

    @contextmanager
    def scope(self) -> Any:
        """What is made inside ends with it."""
        self.scopes.append([])
        yield
        for variable in reversed(self.scopes.pop()):
            self.naming.free(variable)

    def any(self, kind: str) -> Any:
        """The register of some variable of that kind; makes one if there is none."""
        found = [r for s in self.scopes for v in s if v.kind == kind for r in (v.register if v.many else [v.register])]
        return self.draw.choice(found) if found else self.make(kind).register

    def make(self, kind: str, **how: Any) -> Variable:
        """A new variable of the innermost scope, defined. Raises Empty."""
        variable = self.naming.new(kind, **how)  # type: ignore[arg-type]
        for register in variable.register if variable.many else [variable.register]:
            getattr(self, f"define_{kind}")(register)
        self.scopes[-1].append(variable)
        return variable

    def define_x(self, x: Any) -> None:
        choice = self.draw.randrange(3)
        if choice == 0:
            self.k.mov(x, self.draw.choice((0, 1, 7, -1, 0x12345678, 0x123456789ABCDEF)))
        elif choice == 1:
            self.k.add(x, self.a, self.draw.randrange(4096))
        else:
            self.k.ldr(x, [self.data, 8 * self.draw.randrange(64)])

    def define_z(self, v: Any) -> None:
        choice, e = self.draw.randrange(5), self.draw.choice(ELEMENTS)
        if choice == 0:
            self.k.ldr(v, [self.data, self.draw.randrange(VECTORS) * VL])
        elif choice == 1:
            self.k.index(getattr(v, e), self.draw.randrange(-16, 16), self.draw.randrange(-16, 16))
        elif choice == 2:
            self.k.mov(v.s, self.f)
        elif choice == 3:
            self.k.dup(v.d, self.b)
        else:
            self.k.fmov(v.s, self.draw.choice((0.0, 1.5, -2.0)))

    def define_p(self, p: Any) -> None:
        e = self.draw.choice(ELEMENTS)
        if self.draw.random() < 0.5:
            self.k.ptrue(getattr(p, e), self.draw.choice(("all", "vl3", "pow2", "mul3")))
        else:
            self.k.whilelt(getattr(p, e), self.a.w, self.b.w)

    # statements -----------------------------------------------------------

    def statements(self, count: int) -> None:
        for _ in range(count):
            try:
                self.draw.choices(*zip(*((s, w) for s, w in self.kinds() if w), strict=True))[0]()
            except Empty:
                self.scalar()

    def kinds(self) -> list[tuple[Callable[[], None], int]]:
        nested = 3 if self.deep < 3 else 0
        main = 0 if self.in_function else 1
        return [
            (self.scalar, 8), (self.unpredicated, 8), (self.merging, 8), (self.floating, 6), (self.multiply_add, 5),
            (self.predicate, 5), (self.compare, 4), (self.fresh, 10), (self.lists, 3), (self.indexed, 3 * main), (self.movprfx, 3),
            (self.store, 4), (self.gather, 2), (self.reduce, 3), (self.copy, 3), (self.update_parameter, 1), (self.spilled, 2),
            (self.streams, 2), (self.counted_loop, nested), (self.vector_loop, nested), (self.condition, nested), (self.skip, nested),
            (self.backward, nested), (self.call, 2 * main * bool(self.functions)),
        ]  # fmt: skip

    def scalar(self) -> None:
        name = self.draw.choice(X_BINARY)
        registers = [self.any("x") for _ in range(3)]
        if self.draw.random() < 0.3 and name in ("add", "sub", "eor", "lslv"):
            registers = [r.w for r in registers]
        getattr(self.k, name)(*registers)
        if self.draw.random() < 0.3:
            self.k.csel(self.any("x"), self.any("x"), self.any("x"), self.flags())

    def flags(self) -> str:
        """Sets the flags; gives a condition on them."""
        choice = self.draw.randrange(3)
        if choice == 0:
            self.k.cmp(self.any("x"), self.any("x"))
        elif choice == 1:
            self.k.tst(self.any("x"), self.draw.choice((1, 2, 0xFF)))
        else:
            self.k.ptest(self.any("p"), self.any("p").b)
        return self.draw.choice(CONDITIONS)

    def unpredicated(self) -> None:
        e = self.draw.choice(ELEMENTS)
        getattr(self.k, self.draw.choice(Z_BINARY))(*(getattr(self.any("z"), e) for _ in range(3)))

    def merging(self) -> None:
        e, v = self.draw.choice(ELEMENTS), self.any("z")
        getattr(self.k, self.draw.choice(Z_MERGING))(getattr(v, e), self.any("p") / m, getattr(v, e), getattr(self.any("z"), e))

    def floating(self) -> None:
        e, v = self.draw.choice("hsd"), self.any("z")
        getattr(self.k, self.draw.choice(Z_FLOAT))(getattr(v, e), self.any("p") / m, getattr(v, e), getattr(self.any("z"), e))

    def multiply_add(self) -> None:
        e, names = self.draw.choice("sd"), self.draw.choice((("mla", "mls", "mad", "msb"), ("fmla", "fmls", "fmad", "fnmsb")))
        v, a, b = (getattr(self.any("z"), e) for _ in range(3))
        getattr(self.k, self.draw.choice(names))(v, self.any("p") / m, a, b)

    def predicate(self) -> None:
        pd, pn, pm = (self.any("p").b for _ in range(3))
        name, pg = self.draw.choice(P_BINARY), self.any("p")
        getattr(self.k, name)(pd, pg if name == "sel" else pg / z, pn, pm)

    def compare(self) -> None:
        e = self.draw.choice(ELEMENTS)
        getattr(self.k, self.draw.choice(COMPARES))(
            getattr(self.any("p"), e), self.any("p") / z, getattr(self.any("z"), e), getattr(self.any("z"), e)
        )

    def fresh(self) -> None:
        self.make(self.draw.choice("xxzzzp"))

    def copy(self) -> None:
        kind = self.draw.choice("xzp")
        first, second = self.any(kind), self.any(kind)
        view = {"x": "", "z": "d", "p": "b"}[kind]
        self.k.mov(getattr(first, view) if view else first, getattr(second, view) if view else second)

    def update_parameter(self) -> None:
        self.k.add(self.a, self.a, self.any("x")) if self.draw.random() < 0.5 else self.k.fadd(self.f, self.f, self.f)

    def lists(self) -> None:
        count, e = self.draw.choice((2, 3, 4)), self.draw.choice(ELEMENTS)
        letter = {"b": "b", "h": "h", "s": "w", "d": "d"}[e]
        group = self.make("z", count=count).register
        offset = count * self.draw.randrange(2) * VL
        getattr(self.k, f"ld{count}{letter}")(getattr(group, e), self.any("p") / z, [self.data, offset])
        if self.draw.random() < 0.5:
            getattr(self.k, f"st{count}{letter}")(getattr(group, e), self.any("p"), [self.out, offset])

    def indexed(self) -> None:
        low = self.make("z", low=True).register
        name, lane = self.draw.choice((("fmla", low.s[3]), ("fmls", low.s[0]), ("sdot", low.b[2]), ("fmul", low.s[1])))
        other = self.any("z")
        getattr(self.k, name)(self.any("z").s, other.b if name == "sdot" else other.s, lane)

    def movprfx(self) -> None:
        pg, source = self.any("p"), self.any("z")
        operand = self.any("z")
        target = self.make("z").register
        e = self.draw.choice("sd")
        prefix = [target, source] if self.draw.random() < 0.5 else [getattr(target, e), pg / self.draw.choice((m, z)), getattr(source, e)]
        if operand is target:
            operand = source
        self.k.movprfx(*prefix)
        self.k.fmla(getattr(target, e), pg / m, getattr(source, e), getattr(operand, e))
        self.k.fma(getattr(self.any("z"), e), getattr(source, e), getattr(operand, e), getattr(target, e), self.every() / m)

    def every(self) -> Any:
        p = self.make("p").register
        self.k.ptrue(p.b)
        return p

    def store(self) -> None:
        place = self.draw.randrange(2 * VECTORS)
        if self.draw.random() < 0.5:
            self.k.st1w(self.any("z").s, self.any("p"), [self.out, self.draw.randrange(8) * VL])
        elif self.draw.random() < 0.5:
            self.k.str(self.any("p"), [self.out, self.draw.randrange(64) * VL])
        else:
            self.k.str(self.any("x"), [self.out, 8 * place])

    def gather(self) -> None:
        places = self.make("z").register
        self.k.and_(places.s, places.s, 0xFF)
        self.k.ld1w(self.any("z").s, self.any("p") / z, [self.data, places.s, uxtw(2)])

    def reduce(self) -> None:
        choice = self.draw.randrange(4)
        if choice == 0:
            self.k.cntp(self.any("x"), self.any("p"), self.any("p").s)
        elif choice == 1:
            self.k.lasta(self.any("x").w, self.any("p"), self.any("z").s)
        elif choice == 2:
            scalar = self.naming.new("z")
            self.k.faddv(scalar.register.v.as_s, self.any("p"), self.any("z").s)
            self.k.fmov(self.any("x").w, scalar.register.v.as_s)
            self.naming.free(scalar)
        else:
            self.k.incp(self.any("x"), self.any("p").h)

    def spilled(self) -> None:
        kind = self.draw.choice("xzp")
        register = self.any(kind)
        self.k.spill(register)
        getattr(self, f"define_{kind}")(register)
        if kind == "x":
            self.k.add(self.any("x"), self.any("x"), register)
        self.k.reload(register)

    def streams(self) -> None:
        """Two streams on registers of their own, merged."""
        source = self.any("z")
        made = [self.make("z").register, self.make("z").register]
        held = []
        for v in made:
            with self.k.stream() as stream:
                for _ in range(self.draw.randrange(1, 5)):
                    e = self.draw.choice("sd")
                    getattr(self.k, self.draw.choice(("fmul", "fadd", "add")))(getattr(v, e), getattr(v, e), getattr(source, e))
            held.append(stream)
        if source not in made:
            self.k.interleave(*held, ratio=self.draw.choice((None, (1, 1), (2, 1), (1, 3))))
        else:
            for stream in held:
                stream.issue()

    # control flow -----------------------------------------------------------

    @contextmanager
    def nested(self) -> Any:
        self.deep += 1
        with self.scope():
            yield
        self.deep -= 1

    def body(self) -> None:
        self.statements(self.draw.randrange(1, 6))

    def counted_loop(self) -> None:
        """k.loop, or the same by hand."""
        k, n = self.k, self.draw.choice((0, 1, 3, self.b))
        by_hand = self.naming.new("x")
        if self.naming.automatic:
            with k.loop(n) as counter, self.nested():
                k.add(self.any("x"), self.any("x"), counter)
                self.body()
        else:
            counter, top, end = by_hand.register, k.label("top"), k.label("end")
            k.mov(counter, n)
            k.cmp(counter, 0)
            k.b_le(end)
            k.place(top)
            with self.nested():
                k.add(self.any("x"), self.any("x"), counter)
                self.body()
            k.subs(counter, counter, 1)
            k.b_gt(top)
            k.place(end)
        self.naming.free(by_hand)

    def vector_loop(self) -> None:
        """k.vloop over the data array, or the same by hand."""
        k, (type_, e, letter) = self.k, self.draw.choice(((f32, "s", "w"), (f64, "d", "d"), (i16, "h", "h")))
        i, pg = self.naming.new("x"), self.naming.new("p")
        if self.naming.automatic:
            with k.vloop(self.b, type_) as (index, lanes), self.nested():
                self.vector_body(index, lanes, e, letter)
        else:
            top, end = k.label("top"), k.label("end")
            view = getattr(pg.register, e)
            k.mov(i.register, 0)
            k.whilelt(view, i.register, self.b)
            k.b_none(end)
            k.place(top)
            with self.nested():
                self.vector_body(i.register, pg.register, e, letter)
            getattr(k, f"inc{letter}")(i.register)
            k.whilelt(view, i.register, self.b)
            k.b_first(top)
            k.place(end)
        self.naming.free(pg)
        self.naming.free(i)

    def vector_body(self, index: Any, lanes: Any, e: str, letter: str) -> None:
        shift = {"s": 2, "d": 3, "h": 1}[e]
        v = self.any("z")
        getattr(self.k, f"ld1{letter}")(getattr(v, e), lanes / z, [self.data, index, lsl(shift)])
        self.body()
        getattr(self.k, f"st1{letter}")(getattr(v, e), lanes, [self.out, index, lsl(shift)])

    def condition(self) -> None:
        """if, often with an else, sometimes with an early return."""
        with self.k.if_(self.flags()), self.nested():
            self.body()
            if not self.in_function and self.draw.random() < 0.1:
                self.k.return_(self.any("x"))
        if self.draw.random() < 0.6:
            with self.k.else_(), self.nested():
                self.body()

    def skip(self) -> None:
        """A branch forward over some statements."""
        k, over = self.k, self.k.label("over")
        choice = self.draw.randrange(3)
        if choice == 0:
            getattr(k, "b_" + self.flags())(over)
        elif choice == 1:
            getattr(k, self.draw.choice(("cbz", "cbnz")))(self.any("x"), over)
        else:
            getattr(k, self.draw.choice(("tbz", "tbnz")))(self.any("x"), self.draw.randrange(64), over)
        with self.nested():
            self.body()
        k.place(over)

    def backward(self) -> None:
        """A loop by labels, its condition at the bottom."""
        k, top = self.k, self.k.label("back")
        counter = self.naming.new("x")
        k.mov(counter.register, self.draw.randrange(1, 4))
        k.place(top)
        with self.nested():
            self.body()
        k.sub(counter.register, counter.register, 1)
        k.cbnz(counter.register, top)
        self.naming.free(counter)

    def call(self) -> None:
        self.k.call(self.draw.choice(self.functions))

    # the whole ----------------------------------------------------------------

    def program(self, size: int) -> None:
        """All of it: variables that live throughout, statements, what they hold in the end, the functions."""
        k = self.k
        with self.scope():
            for kind in "xxxxzzzzzzppp":
                self.make(kind)
            self.functions = [k.label("function") for _ in range(self.draw.randrange(3))]
            with self.scope():
                self.statements(size)
            for at, variable in enumerate(self.scopes[0]):
                step = {"x": 8 * (2 * VECTORS + at), "z": at * VL, "p": (64 + at) * VL}[variable.kind]
                k.str(variable.register, [self.out, step])
            k.return_(self.any("x"))
            self.in_function, self.naming.prefix = True, "function "
            for function in self.functions:
                k.place(function)
                with self.scope():
                    self.statements(self.draw.randrange(1, 5))
                k.ret(XREGS[30])
