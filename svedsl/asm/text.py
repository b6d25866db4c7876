"""Arm assembly text -> machine code: :func:`assemble` to bytes, :func:`assemble_object` to sections, symbols and relocations.

Takes what GNU as and LLVM take: their syntax of operands, labels, comments, expressions and relocation operators, and the directives
that compilers and people write (:mod:`svedsl.asm.directives`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from svedsl.asm.directives import run_directive
from svedsl.asm.expressions import ExpressionError, Tree, read, unquoted
from svedsl.asm.instructions import (
    Instruction,
    WaitingInstruction,
    bound,
    encoded,
    literal_of,
    plain_encoder,
    read_instruction,
    symbolic_form,
)
from svedsl.asm.layout import PoolEntry, SymbolEntry
from svedsl.asm.lexer import Statement, statements, without_block_comments
from svedsl.asm.linking import Linker, only_text
from svedsl.asm.operands_text import Literal, OperandReader, Reference
from svedsl.asm.sections import Object
from svedsl.asm.state import State
from svedsl.errors import AsmSyntaxError

_ASSIGNMENT = re.compile(r"""([A-Za-z_.$][\w.$]*|"(?:[^"\\]|\\.)+")\s*=(?!=)\s*""")
_ALIAS = re.compile(r"(\w+)\s+\.req\s+(\w+)$", re.IGNORECASE)


@cache
def _common_reader() -> tuple[OperandReader, Callable[[str], bytes | None]]:
    """The reader without ``.req`` aliases, and its memory of lines, for all assemblies."""
    reader = OperandReader()
    return reader, plain_encoder(reader)


def forget() -> None:
    """Drops the memory of operands and lines that assemblies share; what they take does not change."""
    _common_reader.cache_clear()


class Assembler:
    """Reads text line by line into a :class:`State`."""

    def __init__(self, file: str = "") -> None:
        reader, self.plain = _common_reader()
        self.state = State(reader, file)

    def read(self, text: str) -> State:
        """All lines of ``text``. Raises AsmSyntaxError at the first that is not understood."""
        if not isinstance(text, str):
            hint = "; svedsl.disassemble makes text of machine code" if isinstance(text, (bytes, bytearray, memoryview, int)) else ""
            raise AsmSyntaxError(f"{type(text).__name__} given; expected assembly text as a str{hint}")
        state = self.state
        clean = without_block_comments(text.replace("\r\n", "\n"), state.file)
        for number, line in enumerate(clean.split("\n"), 1):
            word = self.plain(line)
            if word is not None and state.current.state == "x":
                state.current.chunk.data += word
                continue
            for statement in statements(line, number, state.file):
                self.statement(statement)
        return state

    def statement(self, statement: Statement) -> None:
        """One label, assignment, alias, directive or instruction."""
        state, text = self.state, statement.text
        state.statement = statement
        try:
            if statement.is_label:
                state.define_label(text)
            elif assignment := _ASSIGNMENT.match(text):
                name = assignment[1]
                self.assign(unquoted(name) if name[0] == '"' else name, text, assignment.end())
            elif alias := _ALIAS.match(text):
                self.alias(alias[1], alias[2], alias.start(2))
            elif text[0] == ".":
                before = state.reader
                run_directive(state, statement)
                if state.reader is not before:  # .unreq
                    self.use(state.reader)
            else:
                self.instruction(statement)
        except ExpressionError as error:
            raise statement.error(error.reason, error.at, len(text) - error.at) from None

    def assign(self, name: str, text: str, at: int) -> None:
        try:
            tree = read(text[at:])
        except ExpressionError as error:
            raise ExpressionError(error.reason, at + error.at) from None
        self.state.assign(name, tree)

    def alias(self, name: str, register: str, at: int) -> None:
        """``name .req register``: from here on, lines are not looked up in the memory of other assemblies."""
        reader = self.state.reader
        if register.lower() not in reader.names:
            raise ExpressionError(f"{register} is no register", at)
        if name.lower() in _common_reader()[0].names:
            raise ExpressionError(f"{name} is a register itself", 0)
        self.use(reader.with_alias(name, register))

    def use(self, reader: OperandReader) -> None:
        self.state.reader = reader
        self.plain = plain_encoder(reader)

    def instruction(self, statement: Statement) -> None:
        state = self.state
        instruction = read_instruction(statement, state.reader)
        section = state.current
        section.begin_code()
        literal = literal_of(instruction)
        if literal is not None:
            instruction = self.pooled(instruction, *literal)
        instruction = bound(instruction, state.bind, state.is_symbol)
        word = 0
        if not instruction.references:
            word = encoded(instruction)
        else:
            symbolic_form(instruction)
            section.waiting.append(WaitingInstruction(section.chunk, section.chunk.size, instruction))
        section.code(word.to_bytes(4, "little"))

    def pooled(self, instruction: Instruction, literal: Literal, size: int) -> Instruction:
        """The instruction with its literal in the pool of the section, where equal ones share a place."""
        pool = self.state.current.pool
        tree: Tree = self.state.bind(literal.tree)
        found = next((entry for entry in pool if entry.size == size and entry.tree == tree), None)
        if found is None:
            found = PoolEntry(size, tree, SymbolEntry(""), instruction.statement)
            pool.append(found)
        return instruction._replace(args=(instruction.args[0], Reference(found.symbol, literal.text)))


def assemble(text: str, file: str = "") -> bytes:
    """The machine code of ``text``: the bytes of its ``.text`` section, little-endian words.

    ``file`` is a name for messages. Raises AsmSyntaxError, with line, column and what was expected, for text that is not understood, for
    operands that no instruction takes, and where the result needs a linker: an undefined symbol, an address, data in another section.
    """
    linker = Linker(Assembler(file).read(text), final=True)
    return only_text(linker, linker.link())


def assemble_object(text: str, file: str = "", keep_locals: bool = False) -> Object:
    """The sections, symbols and relocations of ``text``, which :func:`svedsl.export.elf.write_object` makes a relocatable file.

    ``file`` is a name for messages; ``keep_locals`` keeps labels that begin with ``.L`` among the symbols (GNU as: ``--keep-locals``).
    Raises AsmSyntaxError as :func:`assemble` does, but keeps relocations and every section.
    """
    return Linker(Assembler(file).read(text), keep_locals=keep_locals).link()
