"""The fixed registers by name: ``from svedsl.regs import x0, z3, p0, v1, d8, sp``."""

from __future__ import annotations

from svedsl.isa import operands as _o
from svedsl.isa.operands import SP as sp
from svedsl.isa.operands import WSP as wsp
from svedsl.isa.operands import WZR as wzr
from svedsl.isa.operands import XZR as xzr

for _r in (*_o.XREGS, *_o.WREGS, *_o.ZREGS, *_o.PREGS, *_o.VREGS):
    globals()[_r.text] = _r
for _v in _o.VREGS:
    for _t in "bhsdq":
        globals()[f"{_t}{_v.n}"] = getattr(_v, f"as_{_t}")
lr = _o.XREGS[30]
fp = _o.XREGS[29]

__all__ = ["fp", "lr", "sp", "wsp", "wzr", "xzr", *sorted(n for n in globals() if n[0] in "xwzpvbhsdq" and n[1:].isdigit())]
