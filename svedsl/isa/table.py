"""Loads the instruction table: rows of ``tables/*.isa`` -> Form objects, one per encoding variant, compiled when first used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from importlib import resources
from typing import Any

from svedsl.errors import TableError
from svedsl.isa.codecs import Codec
from svedsl.isa.pattern import (
    Bits,
    ImmNode,
    ListNode,
    ModNode,
    Node,
    RegNode,
    Variant,
    codec_for,
    parse_bits,
    parse_operands,
    parse_variants,
    substitute,
    substitute_bits,
    walk,
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table file, unread but for its columns. ``group`` is the heading it stands under."""

    id: str
    assembly: str
    bits: str
    variants: str
    extra: str
    group: str
    place: str

    def fail(self, message: str) -> TableError:
        return TableError(f"{self.place}: {self.id}: {message}")


def read_rows(text: str, name: str) -> Iterator[Row]:
    """The rows of one table file. ``## heading`` starts a group, other ``#`` lines are comments.

    Raises TableError for a line without five columns.
    """
    group = ""
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if stripped.startswith("## "):
            group = stripped[3:]
        if not stripped or stripped.startswith("#"):
            continue
        columns = [c.strip() for c in re.split(r"(?:^|\s)\|(?=\s|$)", line)]
        if len(columns) != 5:
            raise TableError(f"{name}:{number}: {len(columns)} columns instead of 5")
        identifier, assembly, bits, variants, extra = columns
        yield Row(identifier, assembly, bits, variants, extra, group, f"{name}:{number}")


@dataclass(eq=False)
class Form:
    """One encoding variant of a row: fixed bits, fields, operand nodes and flags.

    ``id`` is the row's, ``variant`` its T choice; ``flags`` the bare words of the extra column, ``facts`` its ``key=value`` pairs.
    """

    row: Row
    variant: Variant
    order: int
    mnemonic: str
    template: str
    bits: Bits
    flags: frozenset[str]
    facts: dict[str, str]
    memo: dict[str, Any] = field(default_factory=dict)
    """Generated functions, by kind, made by encode, decode and effects."""

    @property
    def id(self) -> str:
        return self.row.id

    @property
    def name(self) -> str:
        """``fmla_z_p_zzz.s``: unique in the table."""
        return f"{self.row.id}.{self.variant.name}" if self.variant.name else self.row.id

    @property
    def group(self) -> str:
        return self.row.group

    @property
    def mask(self) -> int:
        return self.bits.mask

    @property
    def value(self) -> int:
        return self.bits.value

    @property
    def is_alias(self) -> bool:
        return "alias" in self.facts or "noprint" in self.flags

    @property
    def syntax(self) -> str:
        """Mnemonic and operands of this variant, in Arm's notation."""
        template = re.sub(r"<([RFG])(\w+)", lambda m: f"<{self.kinds.get(m[1], m[1]).upper()}{m[2]}", self.template)
        template = re.sub(r"(<W\w+)[|]SP>", r"\1|WSP>", template)
        return f"{self.mnemonic} {template}".rstrip()

    @cached_property
    def kinds(self) -> dict[str, str]:
        return {k: v for k, v in self.variant.values.items() if k in ("R", "F", "G")}

    @cached_property
    def nodes(self) -> list[Node]:
        """The operands, parsed; every field an operand names is checked to exist, and the other way round."""
        nodes = parse_operands(self.template, self.kinds)
        for leaf in walk(nodes):
            if isinstance(leaf, RegNode) and leaf.field not in self.bits.pieces:
                leaf.field = next((f for f in self.bits.pieces if f[1:] == leaf.field[1:]), leaf.field)
        named = set(_fields(nodes))
        missing = named - set(self.bits.pieces)
        unnamed = set(self.bits.pieces) - named
        if missing or unnamed:
            raise self.row.fail(f"fields without bits: {sorted(missing)}; bits without operand: {sorted(unnamed)}")
        return nodes

    def codec(self, name: str) -> Codec:
        try:
            return codec_for(name, self.bits, self.facts)
        except (TableError, TypeError, KeyError) as error:
            raise self.row.fail(str(error)) from error

    @cached_property
    def differ(self) -> list[tuple[str, str]]:
        """Pairs of register fields that must not name one register: the result would be CONSTRAINED UNPREDICTABLE."""
        pairs = [pair.partition("/") for pair in self.facts.get("differ", "").split(",") if pair]
        return [(one, other) for one, _, other in pairs]

    def default(self, name: str) -> int:
        """The raw value of an optional field that is left out."""
        return int(self.facts.get(f"default.{name}", "0"))


def _fields(nodes: list[Node]) -> Iterator[str]:
    for leaf in walk(nodes):
        if isinstance(leaf, RegNode):
            yield leaf.field
            if leaf.lane.startswith("<"):
                yield leaf.lane[1:-1]
        elif isinstance(leaf, ListNode):
            yield leaf.regs[0].field
            if leaf.lane.startswith("<"):
                yield leaf.lane[1:-1]
        elif isinstance(leaf, ImmNode) and leaf.field:
            yield leaf.field
        elif isinstance(leaf, ModNode):
            yield from filter(None, (leaf.op_field, leaf.amount_field))


_WORD = re.compile(r"\S+")


def forms_of(row: Row, order: int = 0) -> list[Form]:
    """The variants of one row. Raises TableError naming the row where something does not fit."""
    result = []
    facts: dict[str, str] = {}
    flags = set()
    for word in _WORD.findall(row.extra):
        key, equals, value = word.partition("=")
        if equals:
            facts[key] = value
        else:
            flags.add(word)
    try:
        for variant in parse_variants(row.variants, row.bits):
            mnemonic, _, template = substitute(row.assembly, variant).partition(" ")
            bits = parse_bits(substitute_bits(row.bits, variant))
            own = {k: substitute(v, variant) for k, v in facts.items()}
            result.append(Form(row, variant, order, mnemonic, template.strip(), bits, frozenset(flags), own))
    except (TableError, ValueError) as error:
        raise row.fail(str(error)) from error
    return result


class Table:
    """All rows, found by mnemonic; forms are made when a mnemonic is first asked for."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        self._by_mnemonic: dict[str, list[tuple[int, Row]]] = {}
        self._forms: dict[int, list[Form]] = {}
        for order, row in enumerate(rows):
            head = row.assembly.split(" ", 1)[0]
            names = {head} if "<" not in head else {substitute(head, v) for v in parse_variants(row.variants, row.bits)}
            for name in names:
                self._by_mnemonic.setdefault(name, []).append((order, row))

    def mnemonics(self) -> list[str]:
        return sorted(self._by_mnemonic)

    def __contains__(self, mnemonic: str) -> bool:
        return mnemonic in self._by_mnemonic

    def _row_forms(self, order: int, row: Row) -> list[Form]:
        if order not in self._forms:
            self._forms[order] = forms_of(row, order)
        return self._forms[order]

    def forms_of_row(self, order: int) -> list[Form]:
        """The variants of the row that stands at place ``order``."""
        return self._row_forms(order, self.rows[order])

    def forms(self, mnemonic: str) -> list[Form]:
        """The variants of a mnemonic, in table order; empty if there is none."""
        return [
            form for order, row in self._by_mnemonic.get(mnemonic, ()) for form in self._row_forms(order, row) if form.mnemonic == mnemonic
        ]

    def all_forms(self) -> list[Form]:
        """Every variant of every row, in table order."""
        return [form for order, row in enumerate(self.rows) for form in self._row_forms(order, row)]


_loaded: Table | None = None


def table() -> Table:
    """The table of the package, read on first use."""
    global _loaded
    if _loaded is None:
        rows: list[Row] = []
        folder = resources.files("svedsl.isa") / "tables"
        for file in sorted(folder.iterdir(), key=lambda f: f.name):
            if file.name.endswith(".isa"):
                rows += read_rows(file.read_text(encoding="utf-8"), file.name)
        _loaded = Table(rows)
    return _loaded
