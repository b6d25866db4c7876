"""Names of system registers and of the SYS operations AT, DC, IC and TLBI, from ``tables/system_*.txt``."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import Any

from svedsl.isa.codecs import Codec, Names, codec


def pack(numbers: list[int]) -> int:
    """``op0, op1, CRn, CRm, op2`` -> the 16 bits in which MSR and MRS hold them."""
    op0, op1, crn, crm, op2 = numbers
    return op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2


@cache
def lines(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of a table of names, split at white space, comments dropped."""
    text = (resources.files("svedsl.isa") / "tables" / name).read_text(encoding="utf-8")
    return tuple(tuple(line.split()) for line in text.splitlines() if line and not line.startswith("#"))


_GENERIC = re.compile(r"s([023])_([0-7])_c(1[0-5]|\d)_c(1[0-5]|\d)_([0-7])$")


class SystemRegister(Codec):
    """``sysreg.r`` (MRS), ``sysreg.w`` (MSR): a register by name, or ``S<op0>_<op1>_C<n>_C<m>_<op2>`` (Arm ARM, D13.1).

    ``sysreg.r.nzcv`` is that register alone, for a row that says what it does to the flags.
    """

    sigs = ("@",)
    hash_mark = False

    def __init__(self, access: str, only: str = "") -> None:
        self.to_name: dict[int, str] = {}
        self.from_name: dict[str, int] = {}
        for name, kind, *numbers in lines("system_registers.txt"):
            if access in kind:
                raw = pack([int(n) for n in numbers])
                self.from_name[name.lower()] = raw
                self.to_name.setdefault(raw, name)
        self.only = self.from_name[only] if only else None
        self.allowed = (
            only.upper() or "a system register that can be " + {"r": "read", "w": "written"}[access] + ", such as FPCR or S3_3_C4_C4_0"
        )

    def encode(self, value: Any) -> int | None:
        found = self.from_name.get(value.lower())
        if found is None and (generic := _GENERIC.match(value.lower())):
            found = pack([int(n) for n in generic.groups()])
        return found if self.only in (None, found) else None

    def decode(self, raw: int) -> str | None:
        if self.only not in (None, raw):
            return None
        name = self.to_name.get(raw)
        if name is None and raw >> 14 != 1:
            return f"S{raw >> 14}_{raw >> 11 & 7}_C{raw >> 7 & 15}_C{raw >> 3 & 15}_{raw & 7}"
        return name

    def samples(self, width: int) -> list[int]:
        return [self.only] if self.only is not None else sorted({*self.to_name, *super().samples(width)})

    def outside(self, width: int) -> list[Any]:
        return ["no_such_register", "S1_0_C0_C0_0", "S3_8_C0_C0_0", "S3_0_C16_C0_0"]


class ControlRegister(Names):
    """``cn``: ``c0`` to ``c15``, the CRn and CRm of SYS and SYSL."""

    def __init__(self) -> None:
        super().__init__({f"c{n}": n for n in range(16)})


@codec("sysop")
def operations(mnemonic: str, register: str) -> Names:
    """``sysop.tlbi.x``: the operations of a mnemonic in ``op1:3 CRn:4 CRm:4 op2:3``; ``.x`` those with a register, ``.none`` without."""
    named = {
        name.lower(): pack([0, *(int(n) for n in numbers)])
        for kind, name, takes, *numbers in lines("system_operations.txt")
        if kind == mnemonic and takes == register
    }
    return Names(named, what=f"{mnemonic} operations")


codec("sysreg")(SystemRegister)
codec("cn")(ControlRegister)
