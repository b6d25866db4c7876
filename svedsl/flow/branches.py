"""Conditions and their inverses."""

from __future__ import annotations

INVERSE_MNEMONIC = {"cbz": "cbnz", "cbnz": "cbz", "tbz": "tbnz", "tbnz": "tbz"}
INVERSE_CONDITION = {
    "eq": "ne", "hs": "lo", "cs": "cc", "mi": "pl", "vs": "vc", "hi": "ls", "ge": "lt", "gt": "le",
    "none": "any", "nlast": "last", "first": "nfrst", "pmore": "plast", "tcont": "tstop",
}  # fmt: skip
INVERSE_CONDITION |= {b: a for a, b in INVERSE_CONDITION.items()}


def inverse(mnemonic: str) -> str:
    """The conditional branch that is taken where this one is not: ``b.eq`` -> ``b.ne``, ``tbz`` -> ``tbnz``."""
    return INVERSE_MNEMONIC.get(mnemonic) or f"b.{INVERSE_CONDITION[mnemonic[2:]]}"
