"""Turns a Form into Python functions: one encoder per operand shape, one printer, one matcher, one operand reader.

The functions are source text compiled once per form; that is what makes table-driven code as fast as hand-written code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from svedsl.isa import operands as ops
from svedsl.isa.codecs import PcRelative, is_minus_zero
from svedsl.isa.pattern import ImmNode, ListNode, MemNode, ModNode, Node, OptNode, RegNode, walk
from svedsl.isa.table import Form

X_TEXT = [*(f"x{n}" for n in range(31)), "xzr"]
W_TEXT = [*(f"w{n}" for n in range(31)), "wzr"]
XSP_TEXT = [*X_TEXT[:31], "sp"]
WSP_TEXT = [*W_TEXT[:31], "wsp"]
X_OPERAND = [*ops.XREGS, ops.XZR]
W_OPERAND = [*ops.WREGS, ops.WZR]
XSP_OPERAND = [*ops.XREGS, ops.SP]
WSP_OPERAND = [*ops.WREGS, ops.WSP]

REGISTER_BITS = {"x": 5, "w": 5, "z": 5, "p": 4, "v": 5}


def consecutive(regs: tuple[ops.Reg, ...]) -> bool:
    """Whether the registers follow one another, z31 being followed by z0 (Arm ARM, <Zt2> is <Zt1>+1 modulo 32)."""
    first = regs[0]
    size = 16 if first.sig[0] == "p" else 32
    if first.virtual is not None:
        return all(r.virtual == first.virtual + i for i, r in enumerate(regs))
    return all(r.virtual is None and r.n == (first.n + i) % size for i, r in enumerate(regs))


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to call a form: which optional operands are there. ``sigs`` are the search keys it answers to."""

    nodes: tuple[Node, ...]
    absent: tuple[Node, ...]
    sigs: tuple[tuple[str, ...], ...]


def _flatten(nodes: list[Node]) -> Iterator[tuple[list[Node], list[Node]]]:
    """Every choice of optional operands -> (nodes without options, nodes left out)."""
    if not nodes:
        yield [], []
        return
    head, rest = nodes[0], nodes[1:]
    for tail, absent in _flatten(rest):
        if isinstance(head, OptNode):
            for inner, inner_absent in _flatten(head.items):
                yield [*inner, *tail], [*inner_absent, *absent]
            yield tail, [*walk(head.items), *absent]
        elif isinstance(head, MemNode):
            for inner, inner_absent in _flatten(head.items):
                yield [MemNode(inner, head.pre), *tail], [*inner_absent, *absent]
        else:
            yield [head, *tail], absent


def _sigs(form: Form, node: Node) -> list[str]:
    if isinstance(node, RegNode):
        return [node.sig, node.sig + "sp"] if node.sp else [node.sig]
    if isinstance(node, ListNode):
        lane = "[]" if node.lane else ""
        inner = node.regs[0].sig + lane
        many = [f"{{{inner}*{len(node.regs)}}}"]
        return [*many, inner] if len(node.regs) == 1 else many
    if isinstance(node, ImmNode):
        if node.vl:
            return ["vl"]
        if not node.field:
            return ["@"] if node.value is None else ["#", "%"] if isinstance(node.value, float) else ["#"]
        return list(form.codec(node.field).sigs)
    if isinstance(node, ModNode):
        return [node.op] if node.op else [str(n) for n in form.codec(node.op_field).from_name]  # type: ignore[attr-defined]
    if isinstance(node, MemNode):
        mark = "!" if node.pre else ""
        return ["[" + ",".join(choice) + "]" + mark for choice in product(*(_sigs(form, n) for n in node.items))]
    raise AssertionError(node)


def shapes(form: Form) -> list[Shape]:
    """The ways to call a form, fullest first."""
    result = []
    for nodes, absent in _flatten(form.nodes):
        keys = tuple(product(*(_sigs(form, n) for n in nodes)))
        result.append(Shape(tuple(nodes), tuple(absent), keys))
    return result


@dataclass(slots=True)
class _Writer:
    """Source lines of one generated function and the objects its names stand for."""

    names: dict[str, Any] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    serial: int = 0

    def give(self, value: Any) -> str:
        name = f"g{len(self.names)}"
        self.names[name] = value
        return name

    def fresh(self) -> str:
        self.serial += 1
        return f"v{self.serial}"

    def compile(self, head: str) -> Callable[..., Any]:
        source = f"def made({head}):\n" + "\n".join("    " + line for line in self.lines)
        exec(compile(source, "<svedsl table>", "exec"), self.names)
        made: Callable[..., Any] = self.names["made"]
        return made


def _placed(form: Form, name: str, expression: str) -> str:
    """The expression's bits moved to the field's places."""
    parts = []
    whole = form.bits.width(name)
    for p in form.bits.pieces[name]:
        if p.low == 0 and p.width == whole:
            parts.append(f"{expression} << {p.at}" if p.at else expression)
        else:
            taken = f"{expression} >> {p.low} & {(1 << p.width) - 1}"
            parts.append(f"({taken}) << {p.at}" if p.at else taken)
    return " | ".join(f"({p})" for p in parts)


def _field(form: Form, name: str) -> str:
    """The expression that reads a field's raw value from word ``w``."""
    parts = []
    seen = 0
    for p in form.bits.pieces[name]:
        mask = ((1 << p.width) - 1) << p.low
        if seen & mask:
            continue
        seen |= mask
        parts.append(f"(w >> {p.at} & {(1 << p.width) - 1})" + (f" << {p.low}" if p.low else ""))
    return " | ".join(f"({p})" for p in parts) if len(parts) > 1 else parts[0]


class _Encoder:
    """Writes the encoder of one shape: a function of the argument tuple that gives the word, or the index of the argument it refuses.

    Refusals are negative: -1 - index.
    """

    def __init__(self, form: Form, shape: Shape) -> None:
        self.form = form
        self.out = _Writer()
        self.parts: list[str] = []
        self.seen: dict[str, str] = {}
        self.shared: dict[str, list[str]] = {}
        word = form.bits.value | form.bits.preset
        for leaf in shape.absent:
            for name in _leaf_fields(leaf):
                word |= form.bits.spread(name, form.default(name))
        places: dict[str, int] = {}
        for i, node in enumerate(shape.nodes):
            self.refuse = f"return {-1 - i}"
            self.node(node, f"a[{i}]")
            for name in self.seen:
                places.setdefault(name, i)
        for one, other in form.differ:
            self.line(f"if {self.seen[one]}.base is {self.seen[other]}.base: return {-1 - max(places[one], places[other])}")
        self.out.lines.append("return " + " | ".join([str(word), *self.parts]))

    def line(self, text: str) -> None:
        self.out.lines.append(text)

    def node(self, node: Node, e: str) -> None:
        if isinstance(node, RegNode):
            self.register(node, e)
        elif isinstance(node, ListNode):
            self.list(node, e)
        elif isinstance(node, ImmNode):
            self.immediate(node, e)
        elif isinstance(node, ModNode):
            self.modifier(node, e)
        elif isinstance(node, MemNode):
            for i, item in enumerate(node.items):
                self.node(item, f"{e}[{i}]")

    def register(self, node: RegNode, e: str) -> None:
        v = self.out.fresh()
        self.line(f"{v} = {e}")
        if node.plus:
            self.line(f"if not {self.out.give(consecutive)}(({self.seen[node.field]}, {v})): {self.refuse}")
            return
        if node.sp:
            self.line(f"if {v}.base is {self.out.give(ops.XZR)}: {self.refuse}")
        if node.field in self.seen:
            self.line(f"if {v}.base is not {self.seen[node.field]}.base: {self.refuse}")
        else:
            self.seen[node.field] = v
            width = self.form.bits.width(node.field)
            spec = self.form.facts.get(node.field)
            if spec:
                encode = self.out.give(self.form.codec(node.field).encode)
                self.line(f"if {encode}({v}.n) is None: {self.refuse}")
                self.parts.append(_placed(self.form, node.field, f"{encode}({v}.n)"))
            else:
                if width < REGISTER_BITS.get(node.kind, 5):
                    self.line(f"if {v}.n > {(1 << width) - 1}: {self.refuse}")
                self.parts.append(_placed(self.form, node.field, f"{v}.n"))
        self.lane(node.lane, f"{v}.index")

    def lane(self, lane: str, e: str) -> None:
        if lane.startswith("<"):
            self.coded(lane[1:-1], e)
        elif lane:
            self.line(f"if {e} != {lane}: {self.refuse}")

    def list(self, node: ListNode, e: str) -> None:
        v = self.out.fresh()
        if len(node.regs) == 1:
            self.line(f"{v} = {e}[0] if type({e}) is tuple else {e}")
        else:
            self.line(f"if not {self.out.give(consecutive)}({e}): {self.refuse}")
            if node.lane:
                self.line(f"if any(r.index != {e}[0].index for r in {e}): {self.refuse}")
            self.line(f"{v} = {e}[0]")
        self.parts.append(_placed(self.form, node.regs[0].field, f"{v}.n"))
        self.seen[node.regs[0].field] = v
        self.lane(node.lane, f"{v}.index")

    def coded(self, name: str, e: str) -> None:
        v = self.out.fresh()
        self.line(f"{v} = {self.out.give(self.form.codec(name).encode)}({e})")
        self.line(f"if {v} is None: {self.refuse}")
        self.parts.append(_placed(self.form, name, v))

    def immediate(self, node: ImmNode, e: str) -> None:
        if node.part:
            self.shared.setdefault(node.field, []).append(e)
            if node.part == self.form.codec(node.field).parts[-1]:
                self.coded(node.field, f"({', '.join(self.shared[node.field])})")
        elif node.field:
            codec = self.form.codec(node.field)
            if "L" in codec.sigs:
                self.line(f"if {e}.__class__ is not int: return {self.out.give(LABEL)}")
            self.coded(node.field, f"{e}.value" if node.vl else e)
        elif isinstance(node.value, float):
            self.line(f"if {e} != {node.value!r} or {self.out.give(is_minus_zero)}({e}): {self.refuse}")
        elif node.value is not None:
            self.line(f"if {e} != {node.value!r}: {self.refuse}")
        else:
            self.line(f"if {e}.lower() != {node.text.lower()!r}: {self.refuse}")

    def modifier(self, node: ModNode, e: str) -> None:
        if node.op_field:
            self.coded(node.op_field, f"{e}.sig")
        amount = f"{e}.amount"
        if node.amount is not None:
            missing = f" and {amount} is not None" if node.amount_optional else ""
            self.line(f"if {amount} != {node.amount}{missing}: {self.refuse}")
        elif not node.amount_field:
            self.line(f"if {amount} is not None: {self.refuse}")
        elif node.amount_optional:
            codec = self.form.codec(node.amount_field)
            default = codec.decode(self.form.default(node.amount_field))
            self.coded(node.amount_field, f"({default!r} if {amount} is None else {amount})")
        else:
            self.line(f"if {amount} is None: {self.refuse}")
            self.coded(node.amount_field, amount)


LABEL = -1000
"""What an encoder returns for an operand that is a label: the word is known only when the label's place is."""


def _leaf_fields(leaf: Node) -> list[str]:
    if isinstance(leaf, RegNode):
        return [leaf.field]
    if isinstance(leaf, ImmNode):
        return [leaf.field] if leaf.field else []
    if isinstance(leaf, ModNode):
        return [f for f in (leaf.op_field, leaf.amount_field) if f]
    raise AssertionError(leaf)


def make_encoder(form: Form, shape: Shape) -> Callable[[tuple[Any, ...]], int]:
    """The encoder of one shape: argument tuple -> word, or -1 - (index of the refused argument), or LABEL."""
    return _Encoder(form, shape).out.compile("a")


class _Reader:
    """Writes a function of the word: its text, or its operands, or None where the word is not of this form."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.out = _Writer()
        self.values: dict[str, str] = {}
        self.repeated()

    def repeated(self) -> None:
        """A field that stands twice in the word must hold the same bits twice."""
        for pieces in self.form.bits.pieces.values():
            for i, p in enumerate(pieces):
                for q in pieces[:i]:
                    low, high = max(p.low, q.low), min(p.low + p.width, q.low + q.width)
                    if low < high:
                        mask = (1 << (high - low)) - 1
                        self.out.lines.append(
                            f"if (w >> {p.at + low - p.low} & {mask}) != (w >> {q.at + low - q.low} & {mask}): return None"
                        )

    def decoded(self, name: str) -> str:
        """A local variable with the field's value, checked."""
        if name not in self.values:
            v = self.values[name] = self.out.fresh()
            self.out.lines.append(f"{v} = {self.out.give(self.form.codec(name).decode)}({_field(self.form, name)})")
            self.out.lines.append(f"if {v} is None: return None")
        return self.values[name]

    def part(self, node: ImmNode) -> str:
        """The operand's value: that of its field, or its part of it."""
        value = self.decoded(node.field)
        return f"{value}[{self.form.codec(node.field).parts.index(node.part)}]" if node.part else value

    def number(self, node: RegNode) -> str:
        raw = self.decoded(node.field) if node.field in self.form.facts else _field(self.form, node.field)
        if node.plus:
            return f"(({raw}) + {node.plus} & {15 if node.kind == 'p' else 31})"
        return f"({raw})"

    def lane_value(self, lane: str) -> str:
        return self.decoded(lane[1:-1]) if lane.startswith("<") else lane

    # text ---------------------------------------------------------------

    def text(self) -> Callable[[int, int], str | None]:
        body = " + ".join([repr(self.form.mnemonic), *self.text_list(self.form.nodes, " ")])
        self.out.lines.append(f"return {body}")
        return self.out.compile("w, address")

    def text_list(self, nodes: list[Node], before: str = "") -> list[str]:
        """The expressions of operands with commas between them and ``before`` in front of the first."""
        parts: list[str] = []
        for i, node in enumerate(nodes):
            lead = f"{(', ' if i else before)!r} + " if i or before else ""
            if isinstance(node, OptNode):
                inner = lead + " + ".join(self.text_list(node.items))
                parts.append(f"('' if {self.is_default(node)} else {inner})")
            else:
                parts.append(lead + self.text_node(node))
        return parts

    def is_default(self, node: OptNode) -> str:
        names = [f for leaf in walk(node.items) for f in _leaf_fields(leaf)]
        return " and ".join(f"({_field(self.form, n)}) == {self.form.default(n)}" for n in names) or "True"

    def text_node(self, node: Node) -> str:
        if isinstance(node, RegNode):
            return self.text_register(node)
        if isinstance(node, ListNode):
            inner = " + ', ' + ".join(self.text_register(r) for r in node.regs)
            lane = f" + '[' + str({self.lane_value(node.lane)}) + ']'" if node.lane else ""
            return f"'{{ ' + {inner} + ' }}'{lane}"
        if isinstance(node, ImmNode):
            return self.text_immediate(node)
        if isinstance(node, ModNode):
            return self.text_modifier(node)
        if isinstance(node, MemNode):
            close = "']!'" if node.pre else "']'"
            return " + ".join(["'['", *self.text_list(node.items), close])
        raise AssertionError(node)

    def text_register(self, node: RegNode) -> str:
        n = self.number(node)
        if node.kind in "xw":
            names = {"x": (X_TEXT, XSP_TEXT), "w": (W_TEXT, WSP_TEXT)}[node.kind][node.sp]
            return f"{self.out.give(names)}[{n}]"
        text = f"'{node.kind}' + str({n})"
        if node.view:
            text += f" + {node.view!r}"
        if node.lane:
            text += f" + '[' + str({self.lane_value(node.lane)}) + ']'"
        return text

    def text_immediate(self, node: ImmNode) -> str:
        if not node.field:
            return repr("#" + node.text if node.value is not None else node.text)
        codec = self.form.codec(node.field)
        v = self.part(node)
        if isinstance(codec, PcRelative):
            return f"({self.out.give(target_text)}({v}, address, {codec.scale >= 4096}))"
        text = f"{self.out.give(codec.text)}({v})"
        if codec.hash_mark:
            text = f"'#' + {text}"
        return text + (" + ', mul vl'" if node.vl else "")

    def text_modifier(self, node: ModNode) -> str:
        op = self.decoded(node.op_field) if node.op_field else repr(node.op)
        if node.amount is not None and not node.amount_optional:
            return f"{op} + ' #{node.amount}'"
        if not node.amount_field:
            return op
        v = self.decoded(node.amount_field)
        shown = f"{op} + ' #' + str({v})"
        if node.amount_optional:
            raw = _field(self.form, node.amount_field)
            return f"({op} if ({raw}) == {self.form.default(node.amount_field)} else {shown})"
        return shown

    # operands -----------------------------------------------------------

    def arguments(self) -> Callable[[int], tuple[Any, ...] | None]:
        parts = self.argument_list(self.form.nodes)
        self.out.lines.append(f"return ({' '.join(p + ',' for p in parts)})")
        return self.out.compile("w")

    def argument_list(self, nodes: list[Node]) -> list[str]:
        parts: list[str] = []
        for node in nodes:
            if isinstance(node, OptNode):
                inner = " ".join(p + "," for p in self.argument_list(node.items))
                parts.append(f"*(() if {self.is_default(node)} else ({inner}))")
            else:
                parts.append(self.argument(node))
        return parts

    def argument(self, node: Node) -> str:
        if isinstance(node, RegNode):
            return self.register_operand(node)
        if isinstance(node, ListNode):
            lane = f"[{self.lane_value(node.lane)}]" if node.lane else ""
            return "(" + " ".join(self.register_operand(r) + lane + "," for r in node.regs) + ")"
        if isinstance(node, ImmNode):
            if not node.field:
                return repr(node.text if node.value is None else node.value)
            v = self.part(node)
            return f"{self.out.give(ops.MulVL)}({v})" if node.vl else v
        if isinstance(node, ModNode):
            op = self.decoded(node.op_field) if node.op_field else repr(node.op)
            amount = self.decoded(node.amount_field) if node.amount_field else repr(None if node.amount_optional else node.amount)
            if node.amount_optional and node.amount_field:
                amount = f"(None if ({_field(self.form, node.amount_field)}) == {self.form.default(node.amount_field)} else {amount})"
            return f"{self.out.give(ops.MODIFIERS)}[{op}]({amount})"
        if isinstance(node, MemNode):
            inner = "[" + ", ".join(self.argument_list(node.items)) + "]"
            return f"{self.out.give(ops.Pre)}({inner})" if node.pre else inner
        raise AssertionError(node)

    def register_operand(self, node: RegNode) -> str:
        n = self.number(node)
        if node.kind in "xw":
            regs = {"x": (X_OPERAND, XSP_OPERAND), "w": (W_OPERAND, WSP_OPERAND)}[node.kind][node.sp]
            return f"{self.out.give(regs)}[{n}]"
        if node.kind in "bhsdq":
            return f"{self.out.give(ops.VREGS)}[{n}].as_{node.kind}"
        regs_by_kind: dict[str, Any] = {"z": ops.ZREGS, "p": ops.PREGS, "v": ops.VREGS}
        base = f"{self.out.give(regs_by_kind[node.kind])}[{n}]"
        if not node.view:
            return base
        view = node.view[1:]
        attribute = view[-1] + view[:-1] if view[0].isdigit() else view
        lane = f"[{self.lane_value(node.lane)}]" if node.lane else ""
        return f"{base}.{attribute}{lane}"


def target_text(distance: int, address: int, page: bool) -> str:
    """A PC-relative target: its absolute address where the instruction's is known, else the distance as llvm-mc prints it."""
    if not address:
        return f"#{distance}"
    start = address & ~0xFFF if page else address
    return hex(start + distance & 0xFFFFFFFFFFFFFFFF)


def make_text(form: Form) -> Callable[[int, int], str | None]:
    """Word and address -> text, or None where a field holds bits that are not this form's."""
    return _Reader(form).text()


def make_arguments(form: Form) -> Callable[[int], tuple[Any, ...] | None]:
    """Word -> operands as the builder takes them, or None as above."""
    return _Reader(form).arguments()
