"""Operands of a form made from its row alone: any legal ones, those at each limit, and those just past one."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from svedsl.isa.codecs import Names
from svedsl.isa.generate import Shape
from svedsl.isa.operands import MODIFIERS, PREGS, SP, VREGS, XREGS, XZR, ZREGS, Lane, Modifier, MulVL, Pre, Reg, text_of, view_of
from svedsl.isa.pattern import ImmNode, ListNode, MemNode, ModNode, Node, RegNode, walk
from svedsl.isa.table import Form

REGISTER_COUNT = {"p": 16}
SPELLED = "spelled"
Values = Mapping[str, Any]
"""What each field holds: of a register field the register's number, of others the value that its codec takes."""


class Call(NamedTuple):
    """Operands for one shape of a form, and their Arm syntax with the mnemonic in front."""

    form: Form
    shape: Shape
    args: tuple[Any, ...]
    text: str


class PastLimit(NamedTuple):
    """A call that its form must refuse, and what is wrong with it."""

    call: Call
    what: str


def registers(shape: Shape) -> dict[str, RegNode]:
    """The register fields of a shape with the operand that stands for each first."""
    leaves = (leaf.regs[0] if isinstance(leaf, ListNode) else leaf for leaf in walk(list(shape.nodes)))
    found: dict[str, RegNode] = {}
    for leaf in leaves:
        if isinstance(leaf, RegNode):
            found.setdefault(leaf.field, leaf)
    return found


def _lane_field(node: RegNode | ListNode) -> list[str]:
    return [node.lane[1:-1]] if node.lane.startswith("<") else []


def fields(shape: Shape) -> list[str]:
    """The fields that the operands of a shape fill, each once."""
    found: list[str] = []
    for leaf in walk(list(shape.nodes)):
        if isinstance(leaf, RegNode | ListNode):
            found += [leaf.regs[0].field if isinstance(leaf, ListNode) else leaf.field, *_lane_field(leaf)]
        elif isinstance(leaf, ModNode):
            found += [name for name in (leaf.op_field, leaf.amount_field) if name]
        elif leaf.field:
            found.append(leaf.field)
    return list(dict.fromkeys(found))


@lru_cache(1 << 16)
def raws(form: Form, name: str, register: bool) -> tuple[int, ...]:
    """The bits a field may hold: of a register field all its numbers, of another those worth testing (``Codec.samples``)."""
    width = form.bits.width(name)
    if not register:
        return tuple(form.codec(name).samples(width))
    coded = form.codec(name) if name in form.facts else None
    return tuple(n for n in range(1 << width) if coded is None or coded.decode(n) is not None)


def value_of(form: Form, name: str, raw: int, register: bool) -> Any:
    """What stands for the bits ``raw`` of a field."""
    return raw if register else form.codec(name).decode(raw)


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes calls of one shape of a form from ``source``."""

    form: Form
    shape: Shape
    source: random.Random

    def random_values(self) -> dict[str, Any]:
        """A legal value for every field, at random; a name may be one of its synonyms. SPELLED: an amount that may be left out is not."""
        named = registers(self.shape)
        values: dict[str, Any] = {SPELLED: bool(self.source.getrandbits(1))}
        for name in fields(self.shape):
            values[name] = value_of(self.form, name, self.source.choice(raws(self.form, name, name in named)), name in named)
            codec = None if name in named else self.form.codec(name)
            if isinstance(codec, Names) and not self.source.randrange(4):
                values[name] = self.source.choice(list(codec.from_name))
        return values

    def limits(self) -> Iterator[dict[str, Any]]:
        """The lowest and highest bits of each field, the others at random."""
        named = registers(self.shape)
        for name in fields(self.shape):
            possible = raws(self.form, name, name in named)
            for raw in dict.fromkeys((possible[0], possible[-1])):
                yield self.random_values() | {name: value_of(self.form, name, raw, name in named)}

    def sweep(self) -> Iterator[dict[str, Any]]:
        """Every usable value of each field that is no register, the others at random."""
        named = registers(self.shape)
        for name in fields(self.shape):
            for raw in raws(self.form, name, False) if name not in named else ():
                yield self.random_values() | {name: value_of(self.form, name, raw, False)}

    def legal(self, values: Values) -> bool:
        """Whether no two registers that must differ are the same."""
        nodes = registers(self.shape)
        return all(
            one not in nodes
            or other not in nodes
            or register(nodes[one], values[one]).base is not register(nodes[other], values[other]).base
            for one, other in self.form.differ
        )

    def call(self, values: Values) -> Call:
        """The operands that these values make."""
        args = tuple(operand(node, values, self.form) for node in self.shape.nodes)
        return call_of(self.form, self.shape, args)

    def past_limits(self) -> Iterator[PastLimit]:
        """Each limit passed by one, the other operands legal: values of codecs, register numbers, ties, pairs and lists."""
        named = registers(self.shape)
        for name in fields(self.shape):
            for value in (
                past_numbers(self.form, named[name]) if name in named else self.form.codec(name).outside(self.form.bits.width(name))
            ):
                yield PastLimit(self.call(self.random_values() | {name: value, SPELLED: True}), f"<{name}> {value}")
        for path, reg in repeated(self.shape):
            values = self.random_values()
            call = self.call(values)
            other = view_of(register(reg, 0), register(reg, values[reg.field] + 1).base)
            yield PastLimit(call_of(self.form, self.shape, with_item(call.args, path, other)), f"<{reg.name}> another register")

    def misfits(self) -> Iterator[PastLimit]:
        """Calls of another shape: one register in another view, a list one longer, one operand too few or too many."""
        for path, node in places(self.shape):
            call = self.call(self.random_values())
            other = self.source.choice([reg for reg in views(self.source.randrange(8)) if reg.sig != node.sig])
            yield PastLimit(call_of(self.form, self.shape, with_item(call.args, path, other)), f"{other} for <{node.name}>")
        args = self.call(self.random_values()).args
        yield PastLimit(call_of(self.form, self.shape, (*args, args[-1] if args else XZR)), "an operand too many")
        if args:
            yield PastLimit(call_of(self.form, self.shape, args[:-1]), "an operand missing")

    def calls(self, count: int, sweep: bool = False) -> Iterator[Call]:
        """Each limit (or all values of each field), then ``count`` calls at random."""
        chosen = list(self.sweep() if sweep else self.limits())
        if sweep:
            chosen += self.limits()
        chosen += [self.random_values() for _ in range(count if fields(self.shape) else 1)]
        for values in chosen:
            if self.legal(values):
                yield self.call(values)


def past_numbers(form: Form, node: RegNode) -> list[int]:
    """Register numbers that a field cannot hold: one too many, and those that its codec excludes."""
    width = form.bits.width(node.field)
    count = REGISTER_COUNT.get(node.kind, 32)
    excluded = [n for n in range(count) if n not in raws(form, node.field, True)]
    return [1 << width, *excluded[:1], *excluded[-1:]] if 1 << width < count else [*excluded[:1], *excluded[-1:]]


def places(shape: Shape) -> Iterator[tuple[tuple[int, ...], RegNode]]:
    """The registers of a shape with the way to each: the argument's number and, in a list or memory operand, the item's."""
    for place, node in enumerate(shape.nodes):
        if isinstance(node, RegNode):
            yield (place,), node
        elif isinstance(node, MemNode | ListNode):
            for i, item in enumerate(node.items if isinstance(node, MemNode) else node.regs):
                if isinstance(item, RegNode):
                    yield (place, i), item


def repeated(shape: Shape) -> Iterator[tuple[tuple[int, ...], RegNode]]:
    """The registers that are tied to an earlier operand, or are members of a list after its first."""
    seen = set()
    for path, node in places(shape):
        if node.field in seen:
            yield path, node
        seen.add(node.field)


def views(number: int) -> list[Reg]:
    """Every kind of operand that a register number can be, lanes apart."""
    z, p, v, x = ZREGS[number], PREGS[number], VREGS[number], XREGS[number]
    found = [x, x.w, z, z.b, z.h, z.s, z.d, z.q, p, p.b, p.h, p.s, p.d, p.m, p.z, v.b8, v.b16, v.h4, v.h8, v.s2, v.s4, v.d1, v.d2]
    return [*found, v.as_b, v.as_h, v.as_s, v.as_d, v.as_q]


def with_item(args: Any, path: tuple[int, ...], item: Any) -> Any:
    """``args`` with one item, inside a list or memory operand where ``path`` has two steps, replaced."""
    if not path:
        return item
    inner = args.items if isinstance(args, Pre) else args
    changed = [with_item(a, path[1:], item) if i == path[0] else a for i, a in enumerate(inner)]
    return Pre(changed) if isinstance(args, Pre) else tuple(changed) if isinstance(args, tuple) else changed


def register(node: RegNode, number: int) -> Reg:
    """The register operand of a node for a number of its field, without its lane."""
    number += node.plus
    if node.kind in "xw":
        general = (SP if node.sp else XZR) if number % 32 == 31 else XREGS[number % 32]
        return general if node.kind == "x" else general.w
    if node.kind == "p":
        predicate = PREGS[number % 16]
        return getattr(predicate, node.view[1:]) if node.view else predicate
    if node.kind == "z":
        vector = ZREGS[number % 32]
        return getattr(vector, node.view[1:]) if node.view else vector
    simd = VREGS[number % 32]
    if node.kind != "v":
        return getattr(simd, f"as_{node.kind}")  # type: ignore[no-any-return]
    view = node.view[1:]
    return getattr(simd, view[-1] + view[:-1])  # type: ignore[no-any-return]


def operand(node: Node, values: Values, form: Form) -> Any:
    """The operand of a node where the fields hold ``values``."""
    if isinstance(node, RegNode):
        return _laned(register(node, values[node.field]), node.lane, values)
    if isinstance(node, ListNode):
        return tuple(_laned(register(reg, values[node.regs[0].field]), node.lane, values) for reg in node.regs)
    if isinstance(node, ModNode):
        amount = values[node.amount_field] if node.amount_field else node.amount
        given = amount if values[SPELLED] or not node.amount_optional else None
        name = values[node.op_field] if node.op_field else node.op
        return MODIFIERS.get(name, Modifier(name))(given)
    if isinstance(node, MemNode):
        items = [operand(item, values, form) for item in node.items]
        return Pre(items) if node.pre else items
    assert isinstance(node, ImmNode)
    if not node.field:
        return node.text if node.value is None else node.value
    value = values[node.field]
    if node.part:
        value = value[form.codec(node.field).parts.index(node.part)]
    return MulVL(value) if node.vl else value


def _laned(reg: Reg, lane: str, values: Values) -> Reg:
    if not lane:
        return reg
    return reg[values[lane[1:-1]] if lane.startswith("<") else int(lane)]  # type: ignore[index, no-any-return]


def call_of(form: Form, shape: Shape, args: tuple[Any, ...]) -> Call:
    """Operands with their syntax."""
    parts = [_text(node, arg) for node, arg in zip(shape.nodes, args, strict=False)]
    parts += [text_of(arg) for arg in args[len(parts) :]]
    return Call(form, shape, args, f"{form.mnemonic} {', '.join(parts)}".rstrip())


def _text(node: Node, arg: Any) -> str:
    """An operand in Arm syntax; of a list of lanes the index stands once, behind the braces."""
    if isinstance(node, ListNode) and isinstance(arg, tuple):
        names = [f"{reg.text.partition('[')[0]}" for reg in arg]
        index = f"[{arg[0].index}]" if isinstance(arg[0], Lane) else ""
        return "{" + ", ".join(names) + "}" + index
    return text_of(arg)
