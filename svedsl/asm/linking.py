"""The end of an assembly: lays sections out, resolves what waits for symbols, and leaves the rest as relocations."""

from __future__ import annotations

from typing import Literal

from svedsl.asm.expressions import ExpressionError, Value, evaluate
from svedsl.asm.instructions import Instruction, WaitingInstruction, encoded, relocated, symbolic_form, with_number
from svedsl.asm.layout import Contents, Fixup, SymbolEntry, integer_bytes, number_of
from svedsl.asm.lexer import Statement
from svedsl.asm.operands_text import Reference
from svedsl.asm.relocations import DATA, instruction_class, is_indirect, is_thread_local
from svedsl.asm.sections import ABSOLUTE, COMMON, UNDEFINED, Object, Relocation, Section, Symbol
from svedsl.asm.state import State
from svedsl.errors import AsmSyntaxError

_LOCAL_PREFIX = ".L"
"""Names of labels that are not to appear in the symbol table (GNU as manual, "Symbol Names")."""
_DISTANCES = ("adr", "literal", "b", "bl", "cond", "test")
"""Classes of instructions whose field is the distance to a place; that of ADRP depends on where the linker puts the page."""


class Linker:
    """Resolves a finished assembly. With ``final`` no other object can define a global symbol, so that its own definition is used.

    ``relocations`` holds those of each section, with the statements they are of; ``ids`` the name of each section in the object.
    """

    def __init__(self, state: State, final: bool = False, keep_locals: bool = False) -> None:
        self.state, self.final, self.keep_locals = state, final, keep_locals
        self.contents = list(state.sections.values())
        self.relocations: dict[Contents, list[tuple[Relocation, Statement]]] = {c: [] for c in self.contents}
        names = [c.name for c in self.contents]
        self.ids = {c: c.name if names.count(c.name) == 1 else f"{c.name}#{n}" for n, c in enumerate(self.contents)}

    def link(self) -> Object:
        """The object. Raises AsmSyntaxError at the statement whose symbols or distances do not work out."""
        for contents in self.contents:
            self.state.flush_pool(contents)
        for entry in self.state.next_local.values():
            raise entry.where.error("1f or its like: no such label stands after this line")
        self.name_sections()
        self.lay_out()
        for contents in self.contents:
            for fixup in contents.data_fixups:
                self.datum(contents, fixup)
            for waiting in contents.waiting:
                self.instruction(contents, waiting)
            for chunk, offset, kind, entry, where in contents.markers:
                self.relocate(contents, chunk.base + offset, kind, Value(0, entry), "tlsdesc", where)
            self.relocations[contents].sort(key=lambda pair: pair[0].offset)
        symbols = self.symbols()
        return Object([self.section(c) for c in self.contents], symbols, self.state.source)

    def name_sections(self) -> None:
        """The name of a section stands for its start where no symbol has that name (``.word .debug_abbrev``)."""
        for contents in self.contents:
            entry = self.state.symbols.get(contents.name)
            if entry is not None and not entry.defined and entry.common is None and entry.binding is None:
                entry.chunk = contents.chunks[0]
                del self.state.symbols[contents.name]

    def lay_out(self) -> None:
        """Arranges the sections anew until every LEB128 has room for its value, which may be a distance across others."""
        grown = True
        while grown:
            for contents in self.contents:
                contents.arrange()
            grown = sum(self.grow(contents) for contents in self.contents) > 0

    def grow(self, contents: Contents) -> bool:
        try:
            return contents.grow()
        except ExpressionError as error:
            assert contents.at_fault is not None
            where: Statement = contents.at_fault.where
            raise where.error(error.reason, 0, len(where.text)) from None

    def datum(self, contents: Contents, fixup: Fixup) -> None:
        """An integer that waited for symbols: its value, or a relocation."""
        try:
            value = evaluate(fixup.tree)
            if value.plus is None and value.minus is None:
                fixup.chunk.data[fixup.offset : fixup.offset + fixup.size] = integer_bytes(value.number, fixup.size)
                return
            place = fixup.chunk.base + fixup.offset
            kind, value = self.data_relocation(contents, fixup, value, place)
        except ExpressionError as error:
            raise fixup.where.error(error.reason, 0, len(fixup.where.text)) from None
        self.relocate(contents, place, "R_AARCH64_" + kind, value, "", fixup.where)

    def data_relocation(self, contents: Contents, fixup: Fixup, value: Value, place: int) -> tuple[str, Value]:
        """The relocation of a datum and what is to be added to its symbol; a distance from here may be made one from the datum itself."""
        if value.plus is None:
            raise ExpressionError(f"no relocation holds the negative address of {value.minus.shown}" if value.minus else "")
        if fixup.size not in DATA:
            raise ExpressionError(f"{value.plus.shown} is an address, for which {fixup.size} byte is too small")
        absolute, relative = DATA[fixup.size]
        if value.minus is None:
            return absolute, value
        if value.minus.section is not contents:
            where = f"defined in section {value.minus.section.name}" if value.minus.section else "not defined"
            raise ExpressionError(f"{value.minus.shown} is {where}: only a place of this section can be subtracted from {value.plus.shown}")
        return relative, Value(value.number + place - value.minus.address, value.plus)

    def instruction(self, contents: Contents, waiting: WaitingInstruction) -> None:
        """An instruction that waited for symbols: its word, or a word with an empty field and a relocation."""
        instruction = waiting.instruction
        statement = instruction.statement
        place = waiting.chunk.base + waiting.offset
        pending: tuple[Reference, Value] | None = None
        for reference in instruction.references:
            try:
                value = evaluate(reference.tree)
            except ExpressionError as error:
                raise statement.error(error.reason, 0, len(statement.text)) from None
            if value.plus is None and value.minus is None and not reference.operator:
                instruction = with_number(instruction, reference, value.number)
                continue
            if pending or value.minus or reference.wrap:
                symbol = value.plus or value.minus
                shown = symbol.shown if symbol else reference.text
                raise statement.error(f"{shown} is not a number by the end of the text", 0, len(statement.text))
            pending = reference, value
        word = self.symbolic(contents, instruction, *pending, place) if pending else encoded(instruction)
        waiting.chunk.data[waiting.offset : waiting.offset + 4] = word.to_bytes(4, "little")

    def symbolic(self, contents: Contents, instruction: Instruction, reference: Reference, value: Value, place: int) -> int:
        """The word of an instruction with one open reference, a relocation being left for it unless its distance is known."""
        entry = symbolic_form(instruction)
        statement = instruction.statement
        if entry is None:
            shown = value.plus.shown if value.plus else reference.text
            raise statement.error(f"{shown} is an address, a number is needed", 0, len(statement.text))
        target = value.plus
        kind, _ = instruction_class(entry)
        if target and not reference.operator and kind in _DISTANCES and target.section is contents and self.is_final(target):
            return encoded(with_number(instruction, reference, target.address + value.number - place))
        word, name = relocated(instruction, entry, reference)
        self.relocate(contents, place, name, value, reference.operator, statement)
        return word

    def is_final(self, entry: SymbolEntry) -> bool:
        """Whether the definition in this text is the one that the program will use."""
        if entry.kind == "gnu_indirect_function":
            return False
        return entry.binding in (None, "local") or (self.final and entry.binding == "global")

    def relocate(self, contents: Contents, place: int, kind: str, value: Value, operator: str, where: Statement) -> None:
        """Leaves a relocation, against the section for a local symbol where the linker needs no more (AAELF64, "Relocation")."""
        entry, addend = value.plus, value.number
        name = None
        if entry is not None:
            if entry.common is None and not entry.defined and is_thread_local(operator):
                entry.kind = "tls_object"
            name = entry.name
            section = entry.section
            if section is not None and self.by_section(entry, section, addend, operator):
                name, addend = self.ids[section], addend + entry.address
            elif not name:
                raise where.error("a nameless place cannot be referred to from a mergeable section or by its own entry of a table")
            else:
                entry.needed = True
        self.relocations[contents].append((Relocation(place, kind, name, addend), where))

    def by_section(self, entry: SymbolEntry, section: Contents, addend: int, operator: str) -> bool:
        """Whether section + offset says the same as the symbol. Not in GOT and TLS entries, nor inside what the linker merges."""
        if not entry.name:
            return True
        if entry.binding not in (None, "local") or is_indirect(operator) or entry.kind == "gnu_indirect_function" or entry.variant_pcs:
            return False
        return not ("M" in section.flags and addend) and "T" not in section.flags

    def section(self, c: Contents) -> Section:
        nobits = c.type == "nobits"
        return Section(
            c.name, c.flags, c.type, c.align, b"" if nobits else c.content(), c.size if nobits else 0, c.entsize, self.mapping(c),
            [r for r, _ in self.relocations[c]], c.group, c.linked_to, id=self.ids[c],
        )  # fmt: skip

    def mapping(self, c: Contents) -> list[tuple[int, Literal["x", "d"]]]:
        """Where instructions and data begin, each change once."""
        at = {chunk.base + offset: state for chunk, offset, state in c.mapping}
        result: list[tuple[int, Literal["x", "d"]]] = []
        for offset, state in at.items():
            if not result or result[-1][1] != state:
                result.append((offset, state))
        return result

    def symbols(self) -> list[Symbol]:
        """The symbol table: what is defined or referred to, but not the labels that are only the assembler's."""
        found = []
        for entry in self.state.symbols.values():
            hidden = entry.name.startswith(_LOCAL_PREFIX) and not self.keep_locals
            if hidden and not entry.needed and entry.binding is None:
                continue
            try:
                symbol = self.symbol(entry)
            except ExpressionError as error:
                raise entry.where.error(f"{entry.name}: {error.reason}", 0, len(entry.where.text)) from None
            if symbol is not None:
                found.append(symbol)
        return found

    def symbol(self, entry: SymbolEntry) -> Symbol | None:
        """One symbol; None for a name that was mentioned only."""
        size = number_of(entry.size) if entry.size is not None else 0
        kind, visibility, pcs = entry.kind or "notype", entry.visibility, entry.variant_pcs
        if entry.common is not None:
            return Symbol(entry.name, COMMON, entry.common[1], entry.common[0], entry.binding or "global", kind, visibility, pcs)
        if not entry.defined:
            if entry.binding == "local" and entry.needed:
                raise ExpressionError("is .local, and not defined")
            used = entry.needed or entry.binding == "weak"
            return Symbol(entry.name, UNDEFINED, 0, size, entry.binding or "global", kind, visibility, pcs) if used else None
        value = entry.expanded() if entry.tree is not None else Value(0, entry)
        target = value.plus
        if value.minus is not None:
            raise ExpressionError(f"its value needs the address of {value.minus.shown}")
        if target is None:
            return Symbol(entry.name, ABSOLUTE, value.number, size, entry.binding or "local", kind, visibility, pcs)
        section = entry.section
        if section is None:
            return None
        if target is not entry:
            kind = entry.kind or target.kind or "notype"
            size = size or (number_of(target.size) if target.size is not None else 0)
        if "T" in section.flags:
            kind = "tls_object"
        return Symbol(entry.name, self.ids[section], entry.address, size, entry.binding or "local", kind, visibility, pcs)


def only_text(linker: Linker, obj: Object) -> bytes:
    """The bytes of ``.text``. Raises AsmSyntaxError where the object holds more than they can say: a relocation, other data."""
    result = b""
    for contents, section in zip(linker.contents, obj.sections, strict=True):
        for relocation, where in linker.relocations[contents]:
            raise _open_symbol(relocation, where)
        if section.name == ".text" and section.group is None:
            result = section.data
        elif section.data or section.size:
            raise contents.where.error(
                f"section {section.name} holds {len(section.data) or section.size} bytes, and only .text was asked for;"
                " an object file (svedsl asm -o FILE.o) holds all sections",
                0, len(contents.where.text),
            )  # fmt: skip
    for entry in linker.state.symbols.values():
        if entry.common is not None:
            raise entry.where.error(f"{entry.name} needs memory outside .text", 0, len(entry.where.text))
    return result


def _open_symbol(relocation: Relocation, where: Statement) -> AsmSyntaxError:
    name = relocation.symbol or "an absolute address"
    return where.error(
        f"{name} is known only to the linker ({relocation.type} remains); an object file (svedsl asm -o FILE.o) holds relocations",
        0, len(where.text),
    )  # fmt: skip
