"""Named operand values: conditions, predicate patterns, prefetch operations, barriers."""

from __future__ import annotations

from svedsl.isa.codecs import Names, codec

CONDITIONS = ("eq", "ne", "hs", "lo", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al", "nv")
CONDITION_SYNONYMS = {
    "cs": 2, "cc": 3, "none": 0, "any": 1, "nlast": 2, "last": 3, "first": 4, "nfrst": 5, "pmore": 8, "plast": 9, "tcont": 10, "tstop": 11,
}  # fmt: skip
"""Arm ARM C1.2.4 and, for SVE, the names of the flags a predicate test sets."""

PATTERNS = {
    "pow2": 0, "vl1": 1, "vl2": 2, "vl3": 3, "vl4": 4, "vl5": 5, "vl6": 6, "vl7": 7, "vl8": 8, "vl16": 9, "vl32": 10, "vl64": 11,
    "vl128": 12, "vl256": 13, "mul4": 29, "mul3": 30, "all": 31,
}  # fmt: skip

PREFETCH_SVE = {
    f"p{kind}l{level}{policy}": code << 3 | (level - 1) << 1 | hint
    for code, kind in enumerate(("ld", "st"))
    for level in (1, 2, 3)
    for hint, policy in enumerate(("keep", "strm"))
}
PREFETCH = {
    f"p{kind}l{level}{policy}": code << 3 | (level - 1) << 1 | hint
    for code, kind in enumerate(("ld", "li", "st"))
    for level in (1, 2, 3)
    for hint, policy in enumerate(("keep", "strm"))
}
BARRIERS = {
    "oshld": 1, "oshst": 2, "osh": 3, "nshld": 5, "nshst": 6, "nsh": 7, "ishld": 9, "ishst": 10, "ish": 11, "ld": 13, "st": 14, "sy": 15,
}  # fmt: skip

codec("cond")(lambda: Names({name: raw for raw, name in enumerate(CONDITIONS)}, CONDITION_SYNONYMS))
codec("pattern")(lambda: Names(PATTERNS, number=True))
codec("prfop_sve")(lambda: Names(PREFETCH_SVE, number=True))
codec("prfop")(lambda: Names(PREFETCH, number=True))
codec("barrier")(lambda: Names(BARRIERS, number=True))
codec("shift_op")(lambda: Names({"lsl": 0, "lsr": 1, "asr": 2, "ror": 3}))
codec("shift_arith")(lambda: Names({"lsl": 0, "lsr": 1, "asr": 2}))
EXTENDS = {"uxtb": 0, "uxth": 1, "uxtw": 2, "uxtx": 3, "sxtb": 4, "sxth": 5, "sxtw": 6, "sxtx": 7}
"""Arm ARM, DecodeRegExtend. In 64-bit forms the ``x`` ones take a 64-bit register and the others a 32-bit one."""

codec("extend_w")(lambda element: Names({name: raw for name, raw in EXTENDS.items() if element == "w" or name[-1] != "x"}))
codec("extend_x")(lambda: Names({"uxtx": 3, "sxtx": 7}))
codec("xtw")(lambda: Names({"uxtw": 0, "sxtw": 1}))
codec("cond_not")(
    lambda: Names({name: raw ^ 1 for raw, name in enumerate(CONDITIONS[:14])}, {name: raw ^ 1 for name, raw in CONDITION_SYNONYMS.items()})
)
codec("bti")(lambda: Names({"c": 1, "j": 2, "jc": 3}))
codec("isb")(lambda: Names({"sy": 15}, number=True))
