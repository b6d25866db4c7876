"""What a user program on A64FX cannot execute, though the emulator would: instructions that the core lacks, and privileged ones.

The instruction table holds the instructions of A64FX; what is left here is the system space (Arm ARM C5.1), which the table decodes
as a whole: which of it Linux gives to user programs, and A64FX has.
"""

from __future__ import annotations

from typing import Literal

from svedsl.isa.decode import decode

Target = Literal["a64fx", "max"]
"""The core whose instructions are allowed; ``max`` allows all that the emulator knows."""

_SYSTEM_SPACE, _SYSTEM = 0xFFC0_0000, 0xD500_0000
_ERET, _DRPS = 0xD69F_03E0, 0xD6BF_03E0
_USER_REGISTERS = frozenset(
    ("NZCV", "FPCR", "FPSR", "TPIDR_EL0", "TPIDRRO_EL0", "CTR_EL0", "DCZID_EL0", "CNTVCT_EL0", "CNTFRQ_EL0")
)  # readable or writable at EL0 under Linux
_BARRIERS = (2, 4, 5, 6)  # op2 of CLREX, DSB, DMB, ISB
_CACHE_OPERATIONS = {(5, 1), (4, 1), (10, 1), (11, 1), (12, 1), (14, 1)}  # (CRm, op2): IC IVAU, DC ZVA, CVAC, CVAU, CVAP, CIVAC


def refusal(word: int) -> str | None:
    """Why a user program on A64FX cannot execute this word, None if it can."""
    instruction = decode(word)
    if instruction is None:
        return f"{word:#010x} is no instruction of A64FX (Armv8.2-A with SVE)"
    if word in (_ERET, _DRPS):
        return f"{instruction.text()}: privileged"
    if word & _SYSTEM_SPACE == _SYSTEM and not _user_system(word):
        return f"{instruction.text()}: privileged, or not on A64FX"
    return None


def _user_system(word: int) -> bool:
    """Whether an instruction of the system space is a user program's."""
    op0, op1, crn, crm, op2 = word >> 19 & 3, word >> 16 & 7, word >> 12 & 15, word >> 8 & 15, word >> 5 & 7
    if op0 == 0:
        hint, barrier = (op1, crn) == (3, 2), (op1, crn) == (3, 3)
        return hint or (barrier and op2 in _BARRIERS)
    if op0 == 1:
        return (op1, crn) == (3, 7) and (crm, op2) in _CACHE_OPERATIONS and not word >> 21 & 1
    instruction = decode(word, aliases=False)
    return instruction is not None and any(isinstance(arg, str) and arg.upper() in _USER_REGISTERS for arg in instruction.args)
