"""Registers, memory operands, shifts and names: the values that instructions take.

Every operand carries ``sig``, the text by which the instruction table is searched (``"z.s"``, ``"p/m"``, ``"[x,#]"``). Registers are
immutable and shared: ``Z(3) is Z(3)``. A virtual register (made by ``svedsl.flow``) is a register of the same class with
``virtual`` set and number 0; it never reaches an encoded word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, overload

from svedsl.errors import OperandError

if TYPE_CHECKING:
    from svedsl.types import Merging, Predication, Zeroing


class Reg:
    """A register or one view of it. ``n`` is the number in the encoding, ``base`` the register that all its views share."""

    __slots__ = ("base", "n", "sig", "text", "virtual")

    sig: str
    n: int
    text: str
    base: Reg
    virtual: int | None

    def __init__(self, sig: str, n: int, text: str, base: Reg | None = None, virtual: int | None = None) -> None:
        self.sig = sig
        self.n = n
        self.text = text
        self.base = base if base is not None else self
        self.virtual = virtual

    def __repr__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        raise OperandError(
            f"{self.text} is neither true nor false while the kernel is written: what a register holds is known when the kernel runs; "
            "set the flags (k.cmp, k.ptest) and write `with k.if_(k.ne):`, or branch with k.cbz"
        )


class Lane(Reg):
    """One element of a vector: ``z0.s[1]``."""

    __slots__ = ("index",)

    def __init__(self, view: Reg, index: int) -> None:
        super().__init__(view.sig + "[]", view.n, f"{view.text}[{index}]", view.base, view.virtual)
        self.index = index


class Elements(Reg):
    """A vector register seen as elements of one size: ``z0.s``, ``v1.d``; index it for one lane."""

    __slots__ = ()
    __iter__ = None  # Python would ask for lane after lane without an end, as every index is one

    def __getitem__(self, index: int) -> Lane:
        return Lane(self, index)


class ZB(Elements):
    """``z0.b``."""

    __slots__ = ()


class ZH(Elements):
    """``z0.h``."""

    __slots__ = ()


class ZS(Elements):
    """``z0.s``."""

    __slots__ = ()


class ZD(Elements):
    """``z0.d``."""

    __slots__ = ()


class ZQ(Elements):
    """``z0.q``."""

    __slots__ = ()


class PB(Reg):
    """``p0.b``."""

    __slots__ = ()


class PH(Reg):
    """``p0.h``."""

    __slots__ = ()


class PS(Reg):
    """``p0.s``."""

    __slots__ = ()


class PD(Reg):
    """``p0.d``."""

    __slots__ = ()


class PM(Reg):
    """``p0/m``: governs, inactive lanes keep their value."""

    __slots__ = ()


class PZ(Reg):
    """``p0/z``: governs, inactive lanes become zero."""

    __slots__ = ()


class VB(Elements):
    """``v0.b``, to be indexed for a lane."""

    __slots__ = ()


class VH(Elements):
    """``v0.h``, to be indexed for a lane."""

    __slots__ = ()


class VS(Elements):
    """``v0.s``, to be indexed for a lane."""

    __slots__ = ()


class VD(Elements):
    """``v0.d``, to be indexed for a lane."""

    __slots__ = ()


class V8B(Reg):
    """``v0.8b``."""

    __slots__ = ()


class V16B(Reg):
    """``v0.16b``."""

    __slots__ = ()


class V4H(Reg):
    """``v0.4h``."""

    __slots__ = ()


class V8H(Reg):
    """``v0.8h``."""

    __slots__ = ()


class V2S(Reg):
    """``v0.2s``."""

    __slots__ = ()


class V4S(Reg):
    """``v0.4s``."""

    __slots__ = ()


class V1D(Reg):
    """``v0.1d``."""

    __slots__ = ()


class V2D(Reg):
    """``v0.2d``."""

    __slots__ = ()


class V1Q(Reg):
    """``v0.1q``."""

    __slots__ = ()


class V2H(Reg):
    """``v0.2h``."""

    __slots__ = ()


class V4B(Reg):
    """``v0.4b``."""

    __slots__ = ()


class BReg(Reg):
    """The scalar ``b0``."""

    __slots__ = ()


class HReg(Reg):
    """The scalar ``h0``."""

    __slots__ = ()


class SReg(Reg):
    """The scalar ``s0``."""

    __slots__ = ()


class DReg(Reg):
    """The scalar ``d0``."""

    __slots__ = ()


class QReg(Reg):
    """The scalar ``q0``."""

    __slots__ = ()


class W(Reg):
    """A 32-bit general register, ``w0``-``w30``, ``wzr``."""

    __slots__ = ()


class StackPointerW(W):
    """``wsp``."""

    __slots__ = ()


VIEWS: dict[str, type[Reg]] = {
    "z.b": ZB,
    "z.h": ZH,
    "z.s": ZS,
    "z.d": ZD,
    "z.q": ZQ,
    "p.b": PB,
    "p.h": PH,
    "p.s": PS,
    "p.d": PD,
    "p/m": PM,
    "p/z": PZ,
    "v.b": VB,
    "v.h": VH,
    "v.s": VS,
    "v.d": VD,
    "v.8b": V8B,
    "v.16b": V16B,
    "v.4h": V4H,
    "v.8h": V8H,
    "v.2s": V2S,
    "v.4s": V4S,
    "v.1d": V1D,
    "v.2d": V2D,
    "v.1q": V1Q,
    "v.2h": V2H,
    "v.4b": V4B,
    "b": BReg,
    "h": HReg,
    "s": SReg,
    "d": DReg,
    "q": QReg,
    "w": W,
}
"""The class of a view by its ``sig``, so that type checkers can tell ``.s`` from ``.d``."""


class General(Reg):
    """A 64-bit general register (``x0``-``x30``, ``xzr``) or ``sp``; ``.w`` is its 32-bit view."""

    __slots__ = ("w",)

    w: W

    def __init__(self, n: int, text: str, sig: str = "x", virtual: int | None = None) -> None:
        super().__init__(sig, n, text, None, virtual)
        self.w = W("w", n, f"w{text[1:]}", self, virtual) if sig == "x" else StackPointerW("wsp", n, "wsp", self, virtual)


class StackPointer(General):
    """``sp``; a class of its own, so that the kind of an operand can be told by its class."""

    __slots__ = ()


class Vector(Reg):
    """An SVE register ``z0``-``z31`` with its views ``.b .h .s .d .q``."""

    __slots__ = ("_simd", "b", "d", "h", "q", "s")

    _simd: SimdVector
    b: ZB
    h: ZH
    s: ZS
    d: ZD
    q: ZQ

    def __init__(self, n: int, text: str, virtual: int | None = None) -> None:
        super().__init__("z", n, text, None, virtual)
        for t in "bhsdq":
            setattr(self, t, VIEWS[f"z.{t}"](f"z.{t}", n, f"{text}.{t}", self, virtual))

    @property
    def v(self) -> SimdVector:
        """The same register as Advanced SIMD sees it: its low 128 bits."""
        if self.virtual is None:
            return VREGS[self.n]
        if not hasattr(self, "_simd"):  # made once, since operands that must be one register are compared by identity
            self._simd = SimdVector(0, self.text, self.virtual)
            self._simd._sve = self
        return self._simd


class Predicate(Reg):
    """A predicate register with its views ``.b .h .s .d`` and its governing forms ``/m`` (``.m``) and ``/z`` (``.z``)."""

    __slots__ = ("b", "d", "h", "m", "s", "z")

    b: PB
    h: PH
    s: PS
    d: PD
    m: PM
    z: PZ

    def __init__(self, n: int, text: str, virtual: int | None = None) -> None:
        super().__init__("p", n, text, None, virtual)
        for t in "bhsd":
            setattr(self, t, VIEWS[f"p.{t}"](f"p.{t}", n, f"{text}.{t}", self, virtual))
        for t in "mz":
            setattr(self, t, VIEWS[f"p/{t}"](f"p/{t}", n, f"{text}/{t}", self, virtual))

    @overload
    def __truediv__(self, mark: Merging) -> PM: ...
    @overload
    def __truediv__(self, mark: Zeroing) -> PZ: ...
    def __truediv__(self, mark: Predication) -> Reg:
        letter = getattr(mark, "letter", None)
        if letter not in ("m", "z"):
            raise TypeError(f"{self.text}/... takes m or z, not {mark!r}")
        view: Reg = getattr(self, letter)
        return view


ARRANGEMENTS = ("8b", "16b", "4h", "8h", "2s", "4s", "1d", "2d", "1q", "2h", "4b")
"""Advanced SIMD arrangements; ``v0.s4`` is Arm's ``v0.4s`` (a Python name cannot start with a digit)."""


class SimdVector(Reg):
    """An Advanced SIMD register: ``.s4`` is ``v0.4s``, ``.s[1]`` a lane, ``.as_d`` the scalar ``d0``."""

    __slots__ = (
        "_sve", "as_b", "as_d", "as_h", "as_q", "as_s", "b", "b16", "b4", "b8", "d", "d1", "d2", "h", "h2", "h4", "h8", "q1", "s", "s2",
        "s4",
    )  # fmt: skip

    _sve: Vector
    as_b: BReg
    as_h: HReg
    as_s: SReg
    as_d: DReg
    as_q: QReg
    b: VB
    h: VH
    s: VS
    d: VD
    b4: V4B
    b8: V8B
    b16: V16B
    h2: V2H
    h4: V4H
    h8: V8H
    s2: V2S
    s4: V4S
    d1: V1D
    d2: V2D
    q1: V1Q

    def __init__(self, n: int, text: str, virtual: int | None = None) -> None:
        super().__init__("v", n, text, None, virtual)
        for a in ARRANGEMENTS:
            setattr(self, a[-1] + a[:-1], VIEWS[f"v.{a}"](f"v.{a}", n, f"{text}.{a}", self, virtual))
        for t in "bhsd":
            setattr(self, t, VIEWS[f"v.{t}"](f"v.{t}", n, f"{text}.{t}", self, virtual))
        for t in "bhsdq":
            scalar = f"{t}{n}" if virtual is None else f"{text}.{t}"
            setattr(self, f"as_{t}", VIEWS[t](t, n, scalar, self, virtual))

    @property
    def z(self) -> Vector:
        """The same register as SVE sees it, whole."""
        if self.virtual is None:
            return ZREGS[self.n]
        if not hasattr(self, "_sve"):
            self._sve = Vector(0, self.text, self.virtual)
            self._sve._simd = self
        return self._sve


XREGS = tuple(General(n, f"x{n}") for n in range(31))
XZR = General(31, "xzr")
SP = StackPointer(31, "sp", "xsp")
WZR, WSP = XZR.w, SP.w
WREGS = tuple(x.w for x in XREGS)
ZREGS = tuple(Vector(n, f"z{n}") for n in range(32))
PREGS = tuple(Predicate(n, f"p{n}") for n in range(16))
VREGS = tuple(SimdVector(n, f"v{n}") for n in range(32))


def view_of(view: Reg, base: Reg) -> Reg:
    """The view of ``base`` that ``view`` is of its own register: of ``v7.s`` and z3, ``z3.s``. Used to put physical registers in."""
    sig = view.sig
    if isinstance(view, Lane):
        elements: Elements = getattr(base, sig[2:-2])
        return elements[view.index]
    if sig in ("x", "z", "p", "v", "xsp"):
        return base
    if sig in ("w", "wsp"):
        return base.w  # type: ignore[attr-defined, no-any-return]
    if sig in ("b", "h", "s", "d", "q"):
        return getattr(base, f"as_{sig}")  # type: ignore[no-any-return]
    name = sig[2:]
    return getattr(base, name[-1] + name[:-1])  # type: ignore[no-any-return]


class Symbol:
    """A place in the code or a name elsewhere: a label, or an external symbol with the relocation operator it is written with."""

    __slots__ = ("addend", "name", "operator")

    sig: ClassVar[str] = "L"

    def __init__(self, name: str, addend: int = 0, operator: str = "") -> None:
        self.name = name
        self.addend = addend
        self.operator = operator

    def __repr__(self) -> str:
        prefix = f":{self.operator}:" if self.operator else ""
        return f"{prefix}{self.name}{self.addend:+d}" if self.addend else prefix + self.name


class MulVL:
    """``3*VL``: an offset in vector lengths (``#3, mul vl``)."""

    __slots__ = ("value",)

    sig: ClassVar[str] = "vl"

    def __init__(self, value: int) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"#{self.value}, mul vl"

    def __mul__(self, factor: int) -> MulVL:
        return MulVL(self.value * factor)

    __rmul__ = __mul__

    def __neg__(self) -> MulVL:
        return MulVL(-self.value)


VL = MulVL(1)


class Modifier:
    """A shift, extend or ``mul``: ``lsl(2)``, ``sxtw`` alone, ``mul(4)``. ``sig`` is its name, each has a class of its own."""

    __slots__ = ("amount", "sig")

    def __init__(self, name: str, amount: int | None = None) -> None:
        self.sig = name
        self.amount = amount

    def __call__(self, amount: int | None) -> Modifier:
        return type(self)(self.sig, amount)

    def __repr__(self) -> str:
        return self.sig if self.amount is None else f"{self.sig} #{self.amount}"


MODIFIERS = {
    name: type(name.capitalize(), (Modifier,), {"__slots__": ()})(name)
    for name in ("lsl", "lsr", "asr", "ror", "msl", "uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx", "mul")
}


class Pre:
    """A pre-indexed memory operand: ``pre([x0, 16])`` is ``[x0, #16]!``."""

    __slots__ = ("items",)

    def __init__(self, items: Sequence[Any]) -> None:
        self.items = list(items)

    @property
    def sig(self) -> str:
        return sig_of(self.items) + "!"

    def __getitem__(self, i: int) -> Any:
        return self.items[i]

    def __repr__(self) -> str:
        return text_of(self.items) + "!"


class Post:
    """A post-indexed memory operand: ``post([x0], 16)`` is ``[x0], #16``; it stands for two operands."""

    __slots__ = ("items", "offset")

    def __init__(self, items: Sequence[Any], offset: Any) -> None:
        self.items = list(items)
        self.offset = offset


_PLAIN = {int: "#", float: "%", str: "@"}


KIND_BY_CLASS = frozenset(
    {int, float, str, General, StackPointer, StackPointerW, Vector, Predicate, SimdVector, MulVL}
    | set(VIEWS.values())
    | set(map(type, MODIFIERS.values()))
)
"""The classes of which every operand has the same ``sig``: all but lanes and pre-indexed memory operands."""


def sig_of(arg: Any) -> str:
    """The search text of one operand; ``"?"`` and the type's name for what no instruction takes."""
    kind = type(arg)
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind is list or kind is tuple:
        try:
            sigs = [_PLAIN.get(type(a)) or a.sig for a in arg]
        except AttributeError:
            sigs = [sig_of(a) for a in arg]
        if kind is list:
            return f"[{','.join(sigs)}]"
        return f"{{{sigs[0]}*{len(sigs)}}}" if len(set(sigs)) == 1 else "{?}"
    try:
        sig: str = arg.sig
    except AttributeError:
        return f"?{kind.__name__}"
    return sig


def text_of(arg: Any) -> str:
    """An operand as Arm syntax, for messages."""
    kind = type(arg)
    if kind is int or kind is float:
        return f"#{arg}"
    if kind is list:
        return "[" + ", ".join(text_of(a) for a in arg) + "]"
    if kind is tuple:
        return "{" + ", ".join(text_of(a) for a in arg) + "}"
    return str(arg)
