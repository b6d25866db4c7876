"""Virtual registers: what the user's automatic registers are until they get a number, and which numbers there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from svedsl.flow.graph import VIRTUAL
from svedsl.isa.effects import P_BASE, Z_BASE
from svedsl.isa.operands import PREGS, VREGS, XREGS, ZREGS, Reg, SimdVector, Vector

Preference = dict[str, list[int]]

PREFERENCE: Preference = {
    "x": [*range(18), *range(19, 29)],
    "z": [*range(8), *range(16, 32), *range(8, 16)],
    "p": [*range(8, 16), *range(8)],
}
"""Order in which registers are tried: those that a callee may clobber first (AAPCS64 6.1), x18, x29 and x30 never; of the predicates those
that cannot govern first, so that p0-p7 stay free for those that must."""

PREFERENCE_VECTOR_PCS: Preference = {**PREFERENCE, "z": [*range(8), *range(24, 32), *range(8, 24)], "p": [*range(16)]}
"""The same where z8-z23 and p4-p15 must be saved for the caller."""

BASE = {"x": 0, "z": Z_BASE, "p": P_BASE}
PHYSICAL = {"x": XREGS, "z": ZREGS, "p": PREGS, "v": VREGS}
CLASS_WORDS = {"x": "general", "z": "vector", "p": "predicate"}


@dataclass(slots=True)
class Virtual:
    """A virtual register: its kind (x, z, p, v), name, operand, and the physical number it is pinned to (parameters)."""

    number: int
    kind: str
    name: str
    register: Reg
    pin: int | None = None
    allowed: set[int] = field(default_factory=set)
    neighbours: set[int] = field(default_factory=set)

    @property
    def register_class(self) -> str:
        return "z" if self.kind == "v" else self.kind

    def is_view(self, base: Reg) -> bool:
        """Whether an operand's register is this one, be it as SVE or as Advanced SIMD sees it."""
        twin = self.register.v if isinstance(self.register, Vector) else self.register.z if isinstance(self.register, SimdVector) else None
        return base is self.register or base is twin


def class_of(number: int, virtuals: Sequence[Virtual]) -> str:
    """The register class of a variable, empty for FFR and the flags."""
    if number >= VIRTUAL:
        return virtuals[number - VIRTUAL].register_class
    return "x" if number < Z_BASE else "z" if number < P_BASE else "p" if number < P_BASE + 16 else ""
