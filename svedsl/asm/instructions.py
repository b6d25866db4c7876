"""Instruction statements -> words: the fast way for what depends on nothing, and the full one for symbols, literals and errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from svedsl.asm.expressions import ExpressionError, Name, Tree
from svedsl.asm.layout import Chunk
from svedsl.asm.lexer import Statement
from svedsl.asm.operands_text import Literal, OperandReader, Reference, float_choices, pieces
from svedsl.asm.program import map_args
from svedsl.asm.relocations import OPERATORS, group_shift, instruction_class, relocation_type
from svedsl.errors import AsmSyntaxError, OperandError
from svedsl.isa.encode import Entry, encode, entries
from svedsl.isa.generate import LABEL
from svedsl.isa.operands import MODIFIERS, Reg, sig_of
from svedsl.isa.pattern import ListNode
from svedsl.isa.table import table

Kinds = tuple[str, ...]
Binder = Callable[[Tree], Tree]

CONDITIONAL = re.compile(r"b(eq|ne|cs|hs|cc|lo|mi|pl|vs|vc|hi|ls|ge|lt|gt|le|al|nv)$")
"""``beq`` and its like, which GNU as and LLVM take for ``b.eq``."""

_PLAIN = re.compile(r"\s*([A-Za-z][\w.]*)(?:\s+(.*))?$", re.DOTALL)
_PIECES = re.compile(r"([^,\[{]*(?:[\[{][^\]}]*[\]}][^,\[{]*)*)(?:,|$)")
_INTEGER_AT_END = re.compile(r",\s*#?\s*[-+~(]*\s*\d[^,.\]]*$")
"""A last operand that is an integer or calculated: where a float can stand, it is read with care."""
_LITERAL_BYTES = {"x": 8, "w": 4, "s": 4, "d": 8, "q": 16}


class Mnemonic:
    """What the table knows of a mnemonic: the ways to encode it by the operands' kinds, and whether any takes a float.

    Text takes a list of one register without braces for SVE only, as GNU as and LLVM do; the table takes it for all vectors.
    """

    __slots__ = ("forms", "name", "takes_floats")

    def __init__(self, name: str) -> None:
        self.name = name
        self.forms = {kinds: found for kinds, found in entries(name).items() if not _bare_lists(kinds, found[0])}
        self.takes_floats = any("%" in kinds for kinds in self.forms)

    def kinds_at(self, position: int, count: int) -> set[str]:
        """The kinds that operand ``position`` of ``count`` may have."""
        return {kinds[position] for kinds in self.forms if len(kinds) == count}


def _bare_lists(kinds: Kinds, entry: Entry) -> list[int]:
    """Where a lone Advanced SIMD register stands for a list."""
    return [i for i, node in enumerate(entry.shape.nodes) if isinstance(node, ListNode) and kinds[i].startswith("v.")]


@lru_cache(None)
def mnemonic_of(name: str) -> Mnemonic:
    """By its name in any case. Raises OperandError, with a suggestion, for an unknown one."""
    lower = name.lower()
    conditional = CONDITIONAL.match(lower)
    return Mnemonic(f"b.{conditional[1]}" if conditional else lower)


def plain_encoder(reader: OperandReader) -> Callable[[str], bytes | None]:
    """A function of a line: its four bytes if it is one instruction that depends on no symbol, else None. It remembers lines."""
    values, kinds_of = reader.values, reader.kinds
    known: dict[str, Mnemonic] = {}

    @lru_cache(1 << 16)
    def plain(line: str) -> bytes | None:
        if "//" in line:
            line = line[: line.index("//")]
        words = line.split(None, 1)
        if not words:
            return None
        mnemonic = known.get(words[0])
        if mnemonic is None:
            if words[0].lower() not in table():
                return None
            mnemonic = known[words[0]] = mnemonic_of(words[0])
        parts = _plain_pieces(words[1], mnemonic) if len(words) == 2 else []
        if parts is None:
            return None
        try:
            args = tuple([values[part] for part in parts])
        except KeyError:
            try:
                args = reader.operands(parts)
            except ExpressionError:
                return None
        for entry in mnemonic.forms.get(tuple([kinds_of[part] for part in parts]), ()):
            encoder = entry.encoder
            word = (encoder.made or encoder)(args)
            if word >= 0:
                return word.to_bytes(4, "little")
        return None

    return plain


def _plain_pieces(text: str, mnemonic: Mnemonic) -> list[str] | None:
    """The operands of an instruction that is spelled simply, else None: integers for floats and a comma at the end are not simple."""
    if mnemonic.takes_floats and _INTEGER_AT_END.search(text):
        return None
    if "[" not in text and "{" not in text:
        return text.split(",")
    return None if text.rstrip().endswith(",") else _PIECES.findall(text)[:-1]


class Instruction(NamedTuple):
    """An instruction as read: its operands, the text and place of each in the statement, and symbols still to be resolved or not."""

    mnemonic: Mnemonic
    args: tuple[Any, ...]
    parts: list[tuple[str, int]]
    statement: Statement

    def error(self, error: OperandError) -> AsmSyntaxError:
        """An operand's refusal, at the operand's place."""
        if not 1 <= error.argument <= len(self.parts):
            return self.statement.error(error.reason, 0, len(self.statement.text), error.form)
        text, at = self.parts[error.argument - 1]
        return self.statement.error(error.reason, at + len(text) - len(text.lstrip()), len(text.strip()), error.form)

    @property
    def references(self) -> list[Reference]:
        """The operands that wait for symbols, in memory operands too."""
        return list(_references(self.args))


def _references(args: Any) -> Iterator[Reference]:
    for a in args:
        if isinstance(a, Reference):
            yield a
        elif isinstance(a, list):
            yield from _references(a)
        elif hasattr(a, "items") and isinstance(a.items, list):
            yield from _references(a.items)


class WaitingInstruction(NamedTuple):
    """Four bytes of a chunk that wait for symbols."""

    chunk: Chunk
    offset: int
    instruction: Instruction


def read_instruction(statement: Statement, reader: OperandReader) -> Instruction:
    """Splits a statement into mnemonic and operands. Raises AsmSyntaxError where either is not understood."""
    found = _PLAIN.match(statement.text)
    if found is None:
        raise statement.error("expected a label, a directive or an instruction")
    try:
        mnemonic = mnemonic_of(found[1])
    except OperandError as error:
        raise statement.error(error.reason, 0, len(found[1])) from None
    parts = [(text, at + found.start(2)) for text, at in pieces(found[2] or "")]
    reader.make_room()
    args = []
    for text, at in parts:
        try:
            args.append(reader.operand(text))
        except ExpressionError as error:
            raise statement.error(error.reason, at + error.at) from None
    instruction = Instruction(mnemonic, tuple(args), parts, statement)
    return instruction._replace(args=tuple([_as_label(instruction, i, a) for i, a in enumerate(args)]))


def _as_label(instruction: Instruction, i: int, arg: Any) -> Any:
    """A name that no form takes in this place is a symbol; so is one spelled like a register where nothing but a label can stand."""
    text = instruction.parts[i][0].strip()
    allowed = instruction.mnemonic.kinds_at(i, len(instruction.args)) & {"@", "#", "L"}
    everything = instruction.mnemonic.kinds_at(i, len(instruction.args))
    if isinstance(arg, str) and allowed and "@" not in allowed:
        return Reference(Name(text), text)
    if isinstance(arg, Reg) and text.isalnum() and everything and everything <= {"#", "L"}:
        return Reference(Name(text), text)
    return arg


def bound(instruction: Instruction, bind: Binder, is_symbol: Callable[[str], bool]) -> Instruction:
    """The instruction with its expressions bound to symbols, and those that have a number by now replaced by it.

    A name that no form knows (``cntw x0, COUNT``) is a symbol if one has that name. Raises AsmSyntaxError for a relocation operator that
    does not exist.
    """

    def change(arg: Any) -> Any:
        if isinstance(arg, str) and is_symbol(arg) and not _accepts(instruction):
            arg = Reference(Name(arg), arg)
        if not isinstance(arg, Reference):
            return arg
        if arg.operator and arg.operator not in OPERATORS:
            raise ExpressionError(f":{arg.operator}: is no relocation operator of AArch64")
        tree = bind(arg.tree)
        if isinstance(tree, int) and not arg.operator:
            return arg.wrap(tree) if arg.wrap else tree
        return Reference(tree, arg.text, arg.operator, arg.wrap)

    args: list[Any] = []
    for arg, (text, at) in zip(instruction.args, instruction.parts, strict=True):
        try:
            args += map_args((arg,), change)
        except ExpressionError as error:
            raise instruction.statement.error(error.reason, at + len(text) - len(text.lstrip()), len(text.strip())) from None
    return instruction._replace(args=tuple(args))


def _accepts(instruction: Instruction) -> bool:
    try:
        encode(instruction.mnemonic.name, instruction.args)
    except OperandError:
        return False
    return True


def encoded(instruction: Instruction) -> int:
    """The word of an instruction without open symbols. Raises AsmSyntaxError at the operand that is refused."""
    try:
        _refuse_bare_lists(instruction)
        if instruction.mnemonic.takes_floats:
            return _with_floats(instruction)
        return encode(instruction.mnemonic.name, instruction.args).word
    except OperandError as error:
        raise instruction.error(error) from None


def _refuse_bare_lists(instruction: Instruction) -> None:
    args, mnemonic = instruction.args, instruction.mnemonic
    kinds = tuple([sig_of(a) for a in args])
    if kinds not in mnemonic.forms and (found := entries(mnemonic.name).get(kinds)):
        for i in _bare_lists(kinds, found[0]):
            raise OperandError(f"{args[i]}, expected a register list {{ {args[i]} }}", i + 1, found[0].form.syntax)


def _with_floats(instruction: Instruction) -> int:
    """Encodes with integers read as floats where a float can stand."""
    args, name = instruction.args, instruction.mnemonic.name
    for i, (arg, (text, _)) in enumerate(zip(args, instruction.parts, strict=True)):
        if type(arg) is not int or tuple([sig_of(a) if n != i else "%" for n, a in enumerate(args)]) not in instruction.mnemonic.forms:
            continue
        choices = float_choices(text, arg)
        if not choices:
            raise OperandError(f"{text.strip()}, expected a float; it cannot be calculated", i + 1)
        for choice in choices[:-1]:
            try:
                return encode(name, (*args[:i], choice, *args[i + 1 :])).word
            except OperandError:
                continue
        args = (*args[:i], choices[-1], *args[i + 1 :])
    return encode(name, args).word


def symbolic_form(instruction: Instruction) -> Entry | None:
    """The form that takes a symbol where the instruction has one; None if its numbers must be known first.

    Raises AsmSyntaxError if no form takes operands of these kinds even then.
    """
    if any(r.wrap for r in instruction.references):
        return None
    forms = instruction.mnemonic.forms
    for entry in forms.get(tuple([sig_of(a) for a in instruction.args]), ()):
        if entry.encoder(instruction.args) == LABEL:
            return entry
    if tuple([sig_of(a) for a in _zeros(instruction.args)]) in forms:
        return None
    try:
        encode(instruction.mnemonic.name, instruction.args)
    except OperandError as error:
        raise instruction.error(error) from None
    raise instruction.statement.error("a symbol cannot stand here")


def _zeros(args: tuple[Any, ...]) -> tuple[Any, ...]:
    return map_args(args, lambda a: 0 if isinstance(a, Reference) else a)


def with_number(instruction: Instruction, reference: Reference, number: int) -> Instruction:
    """The instruction with a number for one of its references."""
    value = reference.wrap(number) if reference.wrap else number
    return instruction._replace(args=map_args(instruction.args, lambda a: value if a is reference else a))


def relocated(instruction: Instruction, entry: Entry, reference: Reference) -> tuple[int, str]:
    """The word with an empty field, and the relocation that the linker fills it by.

    Raises AsmSyntaxError for an operator that does not fit the instruction, or a symbol that needs one.
    """
    operator = reference.operator
    kind, bits = instruction_class(entry)
    name = relocation_type(operator, kind, bits)
    index = next(i for i, a in enumerate(instruction.args, 1) if reference in _references((a,)))
    if name is None:
        reason = f":{operator}: cannot stand in {entry.form.mnemonic}" + (f" of {bits} bits" if bits else "")
        if not operator:
            reason = f"{reference} is an address or not defined, expected a number or a relocation operator such as :lo12:"
        raise instruction.error(OperandError(reason, index, entry.form.syntax))
    args = _zeros(instruction.args)
    shift = group_shift(operator)
    given = [a.amount for a in args if sig_of(a) == "lsl"]
    if given and given != [shift]:
        raise instruction.error(OperandError(f":{operator}: implies lsl #{shift}", len(args), entry.form.syntax))
    if shift and not given:
        args = (*args, MODIFIERS["lsl"](shift))
    try:
        return encode(instruction.mnemonic.name, args).word, name
    except OperandError as error:
        raise instruction.error(error) from None


def literal_of(instruction: Instruction) -> tuple[Literal, int] | None:
    """The ``=value`` operand of ``ldr register, =value`` and its size in bytes; None if there is none.

    Raises AsmSyntaxError where it cannot stand.
    """
    index = next((i for i, a in enumerate(instruction.args) if isinstance(a, Literal)), None)
    if index is None:
        return None
    size = _LITERAL_BYTES.get(sig_of(instruction.args[0]))
    if index != 1 or len(instruction.args) != 2 or instruction.mnemonic.name not in ("ldr", "ldrsw") or size is None:
        raise instruction.error(OperandError("a literal can only be the second operand of ldr or ldrsw of a register", index + 1))
    return instruction.args[1], 4 if instruction.mnemonic.name == "ldrsw" else size
