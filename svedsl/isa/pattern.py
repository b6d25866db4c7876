"""Reads the two notations of a table row, assembly template and bit pattern, into fields and operand nodes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from svedsl.errors import TableError
from svedsl.isa.codecs import Codec, find

SIZE_CODES = {"b": "00", "h": "01", "s": "10", "d": "11"}
ARRANGEMENT_CODES = {
    "8b": ("0", "00"), "16b": ("1", "00"), "4h": ("0", "01"), "8h": ("1", "01"), "2s": ("0", "10"), "4s": ("1", "10"),
    "1d": ("0", "11"), "2d": ("1", "11"),
}  # fmt: skip
WIDER = {"b": "h", "h": "s", "s": "d", "d": "q"}
"""The element twice as wide."""
WIDER_ARRANGEMENT = {"b": "8h", "h": "4s", "s": "2d", "d": "1q"}
"""The 128-bit arrangement of elements twice as wide (``<Ta>`` beside ``<Tb>`` in the Arm ARM)."""
ELEMENT_BYTES = {"b": "1", "h": "2", "s": "4", "d": "8"}


@dataclass(frozen=True, slots=True)
class Piece:
    """``width`` bits of a field, from its bit ``low``, standing at bit ``at`` of the word."""

    low: int
    at: int
    width: int


@dataclass(slots=True)
class Bits:
    """A parsed bit pattern: fixed bits and the pieces of each field."""

    mask: int = 0
    value: int = 0
    preset: int = 0
    """Should-be bits ``(1)``: encoded so, not required when decoding."""
    pieces: dict[str, list[Piece]] = field(default_factory=dict)
    codecs: dict[str, str] = field(default_factory=dict)

    def width(self, name: str) -> int:
        return max(p.low + p.width for p in self.pieces[name])

    def extract(self, name: str, word: int) -> int:
        """The raw value of a field in ``word``."""
        return sum((word >> p.at & ((1 << p.width) - 1)) << p.low for p in self.pieces[name])

    def spread(self, name: str, raw: int) -> int:
        """``raw`` of the field put into word position."""
        return sum((raw >> p.low & ((1 << p.width) - 1)) << p.at for p in self.pieces[name])


_SPLIT = re.compile(r"(\w+)\[(\d+)(?::(\d+))?\]$")
_FIELD = re.compile(r"(\w+):(\w\S*)$")


def parse_bits(text: str) -> Bits:
    """``0110 imm:s4 Zm:3 (1) imm[8:3]`` -> Bits. Raises TableError unless it makes exactly 32 bits."""
    bits = Bits()
    at = 32
    for token in text.replace(")", ") ").split():
        if set(token) <= {"0", "1"}:
            at -= len(token)
            bits.mask |= ((1 << len(token)) - 1) << at
            bits.value |= int(token, 2) << at
        elif token[0] == "(" and token[-1] == ")":
            at -= len(token) - 2
            bits.preset |= int(token[1:-1], 2) << at
        elif split := _SPLIT.match(token):
            high, low = int(split[2]), int(split[3] or split[2])
            at -= high - low + 1
            bits.pieces.setdefault(split[1], []).append(Piece(low, at, high - low + 1))
        elif named := _FIELD.match(token):
            digits = re.search(r"\d+", named[2])
            if not digits:
                raise TableError(f"field {token!r} has no width")
            width = int(digits[0])
            at -= width
            bits.pieces.setdefault(named[1], []).append(Piece(0, at, width))
            if not named[2].isdigit():
                bits.codecs[named[1]] = named[2]
        else:
            raise TableError(f"unknown token {token!r} in the bit pattern")
    if at != 0:
        raise TableError(f"bit pattern has {32 - at} bits, not 32")
    return bits


@dataclass(frozen=True, slots=True)
class Variant:
    """One choice of the T column: its name and what it puts for each placeholder and field."""

    name: str
    values: dict[str, str]
    fields: dict[str, str]


def _letters(text: str, bits: str) -> list[Variant] | None:
    """The short forms of the T column: ``bhsd``, ``wx``, ``8b 16b 4h``, ``F:hsd``; None if it is none of them."""
    words = text.split()
    if all(w in ARRANGEMENT_CODES for w in words):
        return [_arrangement(w) for w in words]
    if text == "wx":
        return [Variant(r, {"R": r}, {"sf": s, "N": s}) for r, s in (("w", "0"), ("x", "1"))]
    if re.fullmatch("[bhsdq]+", text):
        two = "T:2" in bits.split()
        return [Variant(t, {"T": t}, {"T": SIZE_CODES.get(t, "") if two else str(i)}) for i, t in enumerate(text)]
    if scalars := re.fullmatch("F:([bhsd]+)", text):
        return [_scalar(f) for f in scalars[1]]
    return None


def _arrangement(name: str) -> Variant:
    """An Advanced SIMD arrangement, its element, the element's bytes, and the arrangement of elements twice as wide."""
    q, size = ARRANGEMENT_CODES[name]
    element = name[-1]
    values = {"T": name, "Tb": name, "Ts": element, "bytes": ELEMENT_BYTES[element], "Ta": WIDER_ARRANGEMENT[element]}
    return Variant(name, values, {"Q": q, "size": size, "sz": size[1]})


def _scalar(kind: str) -> Variant:
    """A scalar register kind F and the kind G of twice its width."""
    fields = {"size": SIZE_CODES[kind]}
    if kind != "b":
        ftype = {"h": "11", "s": "00", "d": "01"}[kind]
        fields |= {"ftype": ftype, "sz": ftype[1]}
    return Variant(kind, {"F": kind, "G": WIDER[kind]}, fields)


def parse_variants(text: str, bits: str) -> list[Variant]:
    """The T column. Short forms, or ``T,Tb:size= h,b:01 s,h:10``; groups joined by ``;`` multiply. Raises TableError."""
    if not text:
        return [Variant("", {}, {})]
    groups: list[list[Variant]] = []
    for group in (g.strip() for g in text.split(";")):
        short = _letters(group, bits)
        if short is not None:
            groups.append(short)
            continue
        head, _, choices = group.partition("=")
        names, _, fields = head.partition(":")
        if not choices:
            raise TableError(f"cannot read T column {group!r}")
        made = []
        for choice in choices.split():
            values, _, codes = choice.partition(":")
            v, c = values.split(","), codes.split(",") if codes else []
            made.append(
                Variant(v[0], dict(zip(names.split(","), v, strict=True)), dict(zip(filter(None, fields.split(",")), c, strict=True)))
            )
        groups.append(made)
    result = []
    for combination in product(*groups):
        merged_values: dict[str, str] = {}
        merged_fields: dict[str, str] = {}
        for part in combination:
            merged_values |= part.values
            merged_fields |= part.fields
        result.append(Variant(".".join(p.name for p in combination if p.name), merged_values, merged_fields))
    return result


def substitute(text: str, variant: Variant) -> str:
    """Puts a variant's values for ``<T>`` placeholders."""
    for name, value in variant.values.items():
        text = text.replace(f"<{name}>", value)
    return text


def substitute_bits(text: str, variant: Variant) -> str:
    """Puts a variant's bits for its size fields (``T:2`` -> ``10``). Raises TableError for bits of another width."""
    tokens = []
    for token in substitute(text, variant).split():
        name, _, width = token.partition(":")
        code = variant.fields.get(name)
        if code is None or not width.isdigit():
            tokens.append(token)
        elif len(code) != int(width):
            raise TableError(f"{token!r} gets the bits {code!r}")
        else:
            tokens.append(code)
    return " ".join(tokens)


@dataclass(slots=True)
class RegNode:
    """A register operand. ``plus`` k means the field's register + k (lists, pairs); ``lane`` names the index field or a fixed index."""

    kind: str
    field: str
    name: str
    view: str = ""
    sp: bool = False
    plus: int = 0
    lane: str = ""

    @property
    def sig(self) -> str:
        if self.kind in "zpv" and self.view:
            return f"{self.kind}{self.view}" + ("[]" if self.lane else "")
        return self.kind


@dataclass(slots=True)
class ListNode:
    """A register list ``{ z0.s, z1.s }``: first register, count, stride."""

    regs: list[RegNode]
    lane: str = ""


@dataclass(slots=True)
class ImmNode:
    """An immediate or name in field ``field`` (with ``value`` set: a literal that must be given). ``vl``: followed by ``mul vl``.

    ``part`` names one of the operands that share the field (``<bits.lsb>, <bits.width>``), which stand next to each other.
    """

    field: str
    value: float | None = None
    vl: bool = False
    text: str = ""
    part: str = ""


@dataclass(slots=True)
class ModNode:
    """A shift or extend: fixed operation ``op`` or a field that holds it; fixed ``amount``, a field, or none."""

    op: str = ""
    op_field: str = ""
    amount: int | None = None
    amount_field: str = ""
    amount_optional: bool = False


@dataclass(slots=True)
class MemNode:
    """A memory operand."""

    items: list[Node]
    pre: bool = False


@dataclass(slots=True)
class OptNode:
    """Operands that may be left out; their fields then hold the defaults."""

    items: list[Node]


Node = RegNode | ListNode | ImmNode | ModNode | MemNode | OptNode

_REG = re.compile(
    r"<(?P<kind>[WXRZPVFGBHSDQ])(?P<rest>\w*)(?P<plus>\+\d)?(?P<sp>\|(?:SP|WSP))?>(?P<view>[./]\w+)?(?:\[(?P<lane>[^\]]*)\])?$"
)
_MODS = ("lsl", "lsr", "asr", "ror", "msl", "uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx", "mul")


def split_top(text: str) -> list[str]:
    """Splits at commas outside brackets; an optional group ``{, …}`` is a part of its own."""
    parts: list[str] = []
    depth = 0
    current = ""
    i = 0
    while i < len(text):
        ch = text[i]
        if ch == "{" and depth == 0 and text[i + 1 :].lstrip().startswith(","):
            if current.strip():
                parts.append(current.strip())
            end = _closing(text, i)
            parts.append(text[i : end + 1])
            current, i = "", end + 1
            continue
        depth += ch in "[{<"
        depth -= ch in "]}>"
        if ch == "," and depth == 0:
            if current.strip():
                parts.append(current.strip())
            current = ""
        else:
            current += ch
        i += 1
    if current.strip():
        parts.append(current.strip())
    return parts


def _closing(text: str, start: int) -> int:
    depth = 0
    for i in range(start, len(text)):
        depth += text[i] == "{"
        depth -= text[i] == "}"
        if depth == 0:
            return i
    raise TableError(f"unclosed brace in {text!r}")


def parse_operands(text: str, kinds: dict[str, str]) -> list[Node]:
    """An operand list of a template (placeholders substituted). ``kinds`` maps R, F and G to this variant's register kind.

    Raises TableError for what is no operand.
    """
    nodes: list[Node] = []
    for part in split_top(text):
        if part == "mul vl":
            last = nodes[-1]
            if not isinstance(last, ImmNode):
                raise TableError("'mul vl' without an immediate before it")
            last.vl = True
        else:
            nodes.append(_node(part, kinds))
    return nodes


def _node(part: str, kinds: dict[str, str]) -> Node:
    if part.startswith("{") and part[1:].lstrip().startswith(","):
        return OptNode(parse_operands(part[1:-1].lstrip().removeprefix(","), kinds))
    if part.startswith("{"):
        inner, _, lane = part[1:].partition("}")
        regs = [_node(p, kinds) for p in split_top(inner)]
        if not all(isinstance(r, RegNode) for r in regs):
            raise TableError(f"cannot read the list {part!r}")
        return ListNode([r for r in regs if isinstance(r, RegNode)], lane.strip("[]"))
    if part.startswith("["):
        pre = part.endswith("!")
        return MemNode(parse_operands(part.rstrip("!")[1:-1], kinds), pre)
    head, _, rest = part.partition(" ")
    if head in _MODS or (head.startswith("<") and rest) or "{ #" in part or "{#" in part:
        return _modifier(part)
    if part in _MODS:
        return ModNode(op=part)
    reg = _REG.match(part)
    if reg and (reg["rest"] or reg["kind"] in kinds):
        letter = reg["kind"]
        kind = kinds.get(letter, letter.lower())
        name = letter + reg["rest"]
        return RegNode(kind, name, name, reg["view"] or "", bool(reg["sp"]), int(reg["plus"] or 0), reg["lane"] or "")
    bare = part.removeprefix("#")
    if named := re.fullmatch(r"<(\w+)(?:\.(\w+))?>", bare):
        return ImmNode(named[1], part=named[2] or "")
    if re.fullmatch(r"-?\d+(\.\d+)?", bare):
        return ImmNode("", float(bare) if "." in bare else int(bare), text=bare)
    if re.fullmatch(r"\w+", bare):
        return ImmNode("", None, text=bare)
    raise TableError(f"cannot read the operand {part!r}")


def _modifier(part: str) -> ModNode:
    node = ModNode()
    optional = re.search(r"\{\s*#(?:<(\w+)>|(\d+))\s*\}", part)
    head = part.split("{")[0].split()[0]
    if head.startswith("<"):
        node.op_field = head[1:-1]
    else:
        node.op = head
    if optional:
        node.amount_field, node.amount_optional = optional[1] or "", True
        node.amount = int(optional[2]) if optional[2] else None
    elif found := re.search(r"#<(\w+)>", part):
        node.amount_field = found[1]
    elif fixed := re.search(r"#(\d+)", part):
        node.amount = int(fixed[1])
    return node


def walk(nodes: list[Node]) -> Iterator[RegNode | ListNode | ImmNode | ModNode]:
    """The leaves of an operand list, in order."""
    for node in nodes:
        if isinstance(node, MemNode | OptNode):
            yield from walk(node.items)
        else:
            yield node


def codec_for(name: str, bits: Bits, extra: dict[str, str]) -> Codec:
    """The codec of a field: named in the row's extra column or in the bit pattern, else an unsigned number."""
    width = bits.width(name)
    return find(extra.get(name) or bits.codecs.get(name) or f"u{width}", width)
