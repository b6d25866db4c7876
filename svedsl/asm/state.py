"""What an assembler remembers between statements: sections, the current place, symbols, local labels."""

from __future__ import annotations

from contextlib import suppress

from svedsl.asm.expressions import ExpressionError, Here, LocalLabel, Name, Tree, bind
from svedsl.asm.layout import Contents, SymbolEntry, number_of
from svedsl.asm.lexer import Statement
from svedsl.asm.operands_text import OperandReader
from svedsl.asm.sections import SectionType

NAMED_SECTIONS: dict[str, tuple[str, SectionType]] = {
    ".text": ("ax", "progbits"), ".init": ("ax", "progbits"), ".fini": ("ax", "progbits"), ".rodata": ("a", "progbits"),
    ".data": ("aw", "progbits"), ".bss": ("aw", "nobits"), ".tdata": ("awT", "progbits"), ".tbss": ("awT", "nobits"),
    ".init_array": ("aw", "init_array"), ".fini_array": ("aw", "fini_array"), ".preinit_array": ("aw", "preinit_array"),
    ".note": ("", "note"), ".eh_frame": ("a", "progbits"), ".gcc_except_table": ("a", "progbits"),
}  # fmt: skip
"""Flags and type by name, or by the first part of it (``.data.rel.ro``), where a directive does not say them (gABI, "Special Sections")."""

SectionKey = tuple[str, str | None, str | None]
"""Name, COMDAT group, number after ``unique``."""


def named_section(name: str) -> tuple[str, SectionType]:
    """Flags and type of a section by its name."""
    if name in NAMED_SECTIONS:
        return NAMED_SECTIONS[name]
    first = "." + name[1:].split(".", 1)[0]
    return NAMED_SECTIONS.get(first, ("", "progbits")) if name.startswith(".") else ("", "progbits")


class State:
    """An assembly in progress. ``current`` is the section that statements append to; ``statement`` the one being read."""

    def __init__(self, reader: OperandReader, file: str = "") -> None:
        self.reader = reader
        self.file = file
        self.source: str | None = None
        """The name that ``.file`` gives."""
        self.sections: dict[SectionKey, Contents] = {}
        self.symbols: dict[str, SymbolEntry] = {}
        self.last_local: dict[int, SymbolEntry] = {}
        self.next_local: dict[int, SymbolEntry] = {}
        self.stack: list[tuple[Contents, Contents]] = []
        self.statement = Statement("", 0, 1, "", file)
        self.line_view: tuple[SymbolEntry, int] | None = None
        self.current = self.previous = self.section(".text")

    def section(
        self, name: str, flags: str | None = None, kind: SectionType | None = None, entsize: int = 0, group: str | None = None,
        unique: str | None = None,
    ) -> Contents:  # fmt: skip
        """The section of that name, made if there is none. Raises ExpressionError where it exists with other flags or another type."""
        key = (name, group, unique)
        found = self.sections.get(key)
        if found is None:
            named_flags, named_kind = named_section(name)
            found = Contents(name, named_flags if flags is None else flags, kind or named_kind, entsize, group)
            found.where = self.statement
            self.sections[key] = found
        elif flags is not None and set(flags) != set(found.flags):
            raise ExpressionError(f'section {name} has the flags "{found.flags}" already')
        elif kind is not None and kind != found.type:
            raise ExpressionError(f"section {name} has the type {found.type} already")
        return found

    def enter(self, section: Contents) -> None:
        """Makes ``section`` the current one."""
        self.previous, self.current = self.current, section

    def symbol(self, name: str) -> SymbolEntry:
        """The symbol of that name, made undefined if there is none."""
        entry = self.symbols.get(name)
        if entry is None:
            entry = self.symbols[name] = SymbolEntry(name)
            entry.where = self.statement
        return entry

    def is_symbol(self, name: str) -> bool:
        return name in self.symbols

    def here(self) -> SymbolEntry:
        """A nameless symbol at the current place."""
        entry = SymbolEntry("")
        entry.place(self.current.chunk)
        return entry

    def bind(self, tree: Tree) -> Tree:
        """The expression joined to symbols as they are at this statement. Raises ExpressionError for ``1b`` without a label ``1:``."""
        return bind(tree, self._meaning)

    def _meaning(self, leaf: Name | LocalLabel | Here) -> Tree:
        if isinstance(leaf, Here):
            return self.here()
        if isinstance(leaf, Name):
            entry = self.symbol(leaf.name)
            return entry.tree if isinstance(entry.tree, int) else entry
        if leaf.forward:
            if leaf.number not in self.next_local:
                entry = self.next_local[leaf.number] = SymbolEntry("")
                entry.where = self.statement
            return self.next_local[leaf.number]
        if leaf.number not in self.last_local:
            raise ExpressionError(f"no label {leaf.number}: stands before this line")
        return self.last_local[leaf.number]

    def define_label(self, name: str) -> None:
        """Places a label here. Raises ExpressionError if it has a place already."""
        if name.isdigit():
            entry = self.next_local.pop(int(name), None) or SymbolEntry("")
            self.last_local[int(name)] = entry
        else:
            entry = self.symbol(name)
            self.refuse_second(entry)
            entry.where = self.statement
        entry.place(self.current.chunk)

    def refuse_second(self, entry: SymbolEntry) -> None:
        """Raises ExpressionError for a symbol that cannot be defined here because it is a label or common already."""
        if entry.chunk is not None or entry.common is not None:
            raise ExpressionError(f"{entry.name} is defined already, in line {entry.where.number}")

    def assign(self, name: str, tree: Tree) -> None:
        """``.set``: gives a symbol the value of an expression; it may be given another one later."""
        entry = self.symbol(name)
        self.refuse_second(entry)
        value = self.bind(tree)
        with suppress(ExpressionError):  # it becomes known later, or stays an address
            value = number_of(value)
        if entry.tree is not None and not isinstance(entry.tree, int):
            entry = self.symbols[name] = entry.renewed()
        entry.tree = value
        entry.where = self.statement

    def flush_pool(self, section: Contents) -> None:
        """Puts the literals that wait in a section at its end, by size, each aligned to it. Raises AsmSyntaxError for one too large."""
        entries, section.pool = section.pool, []
        for size in (4, 8, 16):
            group = [literal for literal in entries if literal.size == size]
            if group:
                section.pad(size, b"\0", size)
            for literal in group:
                literal.symbol.place(section.chunk)
                try:
                    section.datum(size, literal.tree, literal.where)
                except ExpressionError as error:
                    raise literal.where.error(error.reason, 0, len(literal.where.text)) from None
