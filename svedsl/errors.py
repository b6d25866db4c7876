"""Every refusal of svedsl: subclasses of :class:`SveError`, each with a message for a person."""

from __future__ import annotations

from typing import Any


class SveError(Exception):
    """Base of everything svedsl raises on purpose."""


class TableError(SveError):
    """A row of an instruction or timing table is malformed; names file, line and row."""


class OperandError(SveError):
    """An instruction was given operands it cannot encode; shows the line, the argument and the closest form.

    ``argument`` is the number of the refused operand from 1 (0: the instruction as a whole), ``reason`` what is wrong with it and
    ``form`` the closest form in Arm's notation.
    """

    def __init__(self, reason: str, argument: int = 0, form: str = "", where: str = "") -> None:
        self.reason, self.argument, self.form = reason, argument, form
        text = f"argument {argument}: {reason}" if argument else reason
        place = "\n" + where if where else ""
        super().__init__(text + place + (f"\n  form: {form}" if form else ""))


class AsmSyntaxError(SveError):
    """Assembly text that is not understood; shows line, column and what was expected.

    ``reason`` is what is wrong, ``line`` and ``column`` count from 1.
    """

    def __init__(self, reason: str, line: int = 0, column: int = 0, where: str = "") -> None:
        self.reason, self.line, self.column = reason, line, column
        super().__init__(reason + ("\n" + where if where else ""))


class DecodeError(SveError):
    """Bytes or a value that cannot be machine code at all (not a multiple of four, not 32 bits)."""


class AllocationError(SveError):
    """Registers clash or run out; names the live ranges and their lines."""


class BindError(SveError):
    """An argument of a kernel call does not fit its declaration; names the argument."""


class EmulationFault(SveError):
    """A kernel did something in the emulator that hardware would trap, or broke the calling convention; names instruction and line.

    ``offset``: byte offset of the instruction in the code, None outside it; ``address``: the guest address of a bad access; ``array``: the
    parameter whose memory that is next to; ``before`` and ``registers``: all registers at entry and at the fault, by name.
    """

    def __init__(
        self,
        message: str,
        *,
        offset: int | None = None,
        address: int | None = None,
        array: str | None = None,
        before: Any = None,
        registers: Any = None,
    ) -> None:
        super().__init__(message)
        self.offset, self.address, self.array = offset, address, array
        self.before, self.registers = before, registers

    def diff(self) -> list[str]:
        """The registers that differ between entry and fault, one line each."""
        return list(self.before.changes(self.registers)) if self.before and self.registers else []


class NativeError(SveError):
    """This machine cannot run the code natively, or the code crashed; says why."""


class AnalysisError(SveError):
    """The core model cannot analyse what it was given; says why."""


class LoadError(SveError):
    """An object file or shared library cannot be loaded; names the symbol, section or relocation."""


class ExportError(SveError):
    """An object, header or assembly file cannot be written as asked; says why."""


class FlowError(SveError):
    """A kernel reads a register, predicate or flags that nothing wrote, or runs off its end; names the line."""


class SveWarning(UserWarning):
    """Code that cannot be meant: unreachable, or computing what nobody reads. Silenced by ``with k.quiet():``."""


for _error in list(vars().values()):
    if isinstance(_error, type) and issubclass(_error, SveError | SveWarning):
        _error.__module__ = "svedsl"  # where users import it from, and what a traceback shows
