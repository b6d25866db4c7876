"""Which relocation an instruction needs: by its class and the operator its symbol is written with.

Source: ELF for the Arm 64-bit Architecture (AAELF64), "Static AArch64 relocations"; the operators are those of GNU as and LLVM (Arm
Compiler and GNU as manuals, "AArch64 Relocations"). ``*`` stands for the number of bits that the instruction loads or stores.
"""

from __future__ import annotations

import re

from svedsl.isa.encode import Entry


def _group(name: str) -> dict[str, str]:
    return {"movz": name, "movk": name}


def _signed_group(name: str) -> dict[str, str]:
    """Of a group whose value may be negative: the linker makes a MOVZ or a MOVN of the instruction, so that it can be no MOVK."""
    return {"movz": name}


OPERATORS: dict[str, dict[str, str]] = {
    "": {
        "adr": "ADR_PREL_LO21", "adrp": "ADR_PREL_PG_HI21", "literal": "LD_PREL_LO19", "b": "JUMP26", "bl": "CALL26", "cond": "CONDBR19",
        "test": "TSTBR14",
    },
    "pg_hi21": {"adrp": "ADR_PREL_PG_HI21"},
    "pg_hi21_nc": {"adrp": "ADR_PREL_PG_HI21_NC"},
    "lo12": {"add": "ADD_ABS_LO12_NC", "memory": "LDST*_ABS_LO12_NC"},
    "got": {"adrp": "ADR_GOT_PAGE", "literal": "GOT_LD_PREL19"},
    "got_lo12": {"memory": "LD64_GOT_LO12_NC"},
    "gotpage_lo15": {"memory": "LD64_GOTPAGE_LO15"},
    "tlsgd": {"adr": "TLSGD_ADR_PREL21", "adrp": "TLSGD_ADR_PAGE21"},
    "tlsgd_lo12": {"add": "TLSGD_ADD_LO12_NC"},
    "tlsldm": {"adr": "TLSLD_ADR_PREL21", "adrp": "TLSLD_ADR_PAGE21"},
    "tlsldm_lo12_nc": {"add": "TLSLD_ADD_LO12_NC"},
    "dtprel_hi12": {"add": "TLSLD_ADD_DTPREL_HI12"},
    "dtprel_lo12": {"add": "TLSLD_ADD_DTPREL_LO12", "memory": "TLSLD_LDST*_DTPREL_LO12"},
    "dtprel_lo12_nc": {"add": "TLSLD_ADD_DTPREL_LO12_NC", "memory": "TLSLD_LDST*_DTPREL_LO12_NC"},
    "gottprel": {"adrp": "TLSIE_ADR_GOTTPREL_PAGE21", "literal": "TLSIE_LD_GOTTPREL_PREL19"},
    "gottprel_lo12": {"memory": "TLSIE_LD64_GOTTPREL_LO12_NC"},
    "tprel_hi12": {"add": "TLSLE_ADD_TPREL_HI12"},
    "tprel_lo12": {"add": "TLSLE_ADD_TPREL_LO12", "memory": "TLSLE_LDST*_TPREL_LO12"},
    "tprel_lo12_nc": {"add": "TLSLE_ADD_TPREL_LO12_NC", "memory": "TLSLE_LDST*_TPREL_LO12_NC"},
    "tlsdesc": {"adr": "TLSDESC_ADR_PREL21", "adrp": "TLSDESC_ADR_PAGE21", "literal": "TLSDESC_LD_PREL19"},
    "tlsdesc_lo12": {"add": "TLSDESC_ADD_LO12", "memory": "TLSDESC_LD64_LO12"},
    **{f"abs_g{n}": _group(f"MOVW_UABS_G{n}") for n in range(4)},
    **{f"abs_g{n}_nc": _group(f"MOVW_UABS_G{n}_NC") for n in range(3)},
    **{f"abs_g{n}_s": _signed_group(f"MOVW_SABS_G{n}") for n in range(3)},
    **{f"prel_g{n}": _signed_group(f"MOVW_PREL_G{n}") for n in range(4)},
    **{f"prel_g{n}_nc": _group(f"MOVW_PREL_G{n}_NC") for n in range(3)},
    **{f"dtprel_g{n}": _group(f"TLSLD_MOVW_DTPREL_G{n}") for n in range(3)},
    **{f"dtprel_g{n}_nc": _group(f"TLSLD_MOVW_DTPREL_G{n}_NC") for n in range(2)},
    **{f"tprel_g{n}": _signed_group(f"TLSLE_MOVW_TPREL_G{n}") for n in range(3)},
    **{f"tprel_g{n}_nc": _group(f"TLSLE_MOVW_TPREL_G{n}_NC") for n in range(2)},
    "gottprel_g1": _group("TLSIE_MOVW_GOTTPREL_G1"),
    "gottprel_g0_nc": _group("TLSIE_MOVW_GOTTPREL_G0_NC"),
    "tlsgd_g1": _signed_group("TLSGD_MOVW_G1"),
    "tlsgd_g0_nc": _group("TLSGD_MOVW_G0_NC"),
    "tlsdesc_off_g1": _group("TLSDESC_OFF_G1"),
    "tlsdesc_off_g0_nc": _group("TLSDESC_OFF_G0_NC"),
}  # fmt: skip
"""Operator -> class of instruction -> relocation, without the prefix R_AARCH64_."""

DATA = {2: ("ABS16", "PREL16"), 4: ("ABS32", "PREL32"), 8: ("ABS64", "PREL64")}
"""Size of a datum -> its relocation to an address, and to a distance from its own place."""

_CLASSES = {"adr": "adr", "adrp": "adrp", "add": "add", "b": "b", "bl": "bl", "cbz": "cond", "cbnz": "cond", "tbz": "test",
            "tbnz": "test", "movz": "movz", "movn": "movz", "movk": "movk"}  # fmt: skip
_SCALED = re.compile(r"lo12\.(\d+)$")


def instruction_class(entry: Entry) -> tuple[str, int]:
    """The class of a form, a key of OPERATORS' values ("" if it takes no relocation), and the bits that a memory operand of it moves."""
    mnemonic = entry.form.mnemonic
    if mnemonic in _CLASSES:
        return _CLASSES[mnemonic], 0
    if mnemonic.startswith("b."):
        return "cond", 0
    scales = [found[1] for found in map(_SCALED.match, entry.form.facts.values()) if found]
    if scales and "mem" in entry.form.facts:
        return "memory", 8 * int(scales[0])
    return ("literal" if mnemonic in ("ldr", "ldrsw", "prfm") else ""), 0


def relocation_type(operator: str, kind: str, bits: int) -> str | None:
    """The name of the relocation, or None where the operator cannot stand in an instruction of this class."""
    name = OPERATORS[operator].get(kind)
    if name is None or (kind == "memory" and "*" not in name and bits != 64):
        return None
    return "R_AARCH64_" + name.replace("*", str(bits))


def group_shift(operator: str) -> int:
    """The shift that an operator implies: 16 bits for each group of a MOVZ or MOVK, 12 for the upper half of an ADD pair."""
    group = re.search(r"_g(\d)", operator)
    if group:
        return 16 * int(group[1])
    return 12 if operator.endswith("_hi12") else 0


def is_indirect(operator: str) -> bool:
    """Whether the linker makes an entry for the symbol itself (GOT, TLS), so that no other symbol can stand for it."""
    return operator.startswith(("got", "tls", "tprel", "dtprel"))


def is_thread_local(operator: str) -> bool:
    """Whether the symbol must be of type TLS."""
    return operator.startswith(("tls", "tprel", "dtprel", "gottprel"))
