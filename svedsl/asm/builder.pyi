"""Generated from the instruction table by tools/generate.py; do not edit."""

from typing import overload

from svedsl.asm.program import Program
from svedsl.isa.operands import (
    BReg,
    DReg,
    General,
    HReg,
    Lane,
    Modifier,
    MulVL,
    PB,
    PD,
    PH,
    PM,
    PS,
    PZ,
    Post,
    Pre,
    Predicate,
    QReg,
    SReg,
    SimdVector,
    Symbol,
    V16B,
    V1D,
    V1Q,
    V2D,
    V2H,
    V2S,
    V4B,
    V4H,
    V4S,
    V8B,
    V8H,
    VB,
    VD,
    VH,
    VS,
    Vector,
    W,
    ZB,
    ZD,
    ZH,
    ZQ,
    ZS,
)

_Mem = list[object] | Pre | Post
_Name = str
_Target = Symbol | int

def mnemonic_of(name: str) -> str: ...
def method_name(mnemonic: str) -> str: ...

class Builder(Program):
    @overload
    def abs(self, Dd: DReg, Dn: DReg, /) -> None:
        """abs <Dd>, <Dn>"""
    @overload
    def abs(self, Vd: V16B, Vn: V16B, /) -> None:
        """abs <Vd>.16b, <Vn>.16b"""
    @overload
    def abs(self, Vd: V2D, Vn: V2D, /) -> None:
        """abs <Vd>.2d, <Vn>.2d"""
    @overload
    def abs(self, Vd: V2S, Vn: V2S, /) -> None:
        """abs <Vd>.2s, <Vn>.2s"""
    @overload
    def abs(self, Vd: V4H, Vn: V4H, /) -> None:
        """abs <Vd>.4h, <Vn>.4h"""
    @overload
    def abs(self, Vd: V4S, Vn: V4S, /) -> None:
        """abs <Vd>.4s, <Vn>.4s"""
    @overload
    def abs(self, Vd: V8B, Vn: V8B, /) -> None:
        """abs <Vd>.8b, <Vn>.8b"""
    @overload
    def abs(self, Vd: V8H, Vn: V8H, /) -> None:
        """abs <Vd>.8h, <Vn>.8h"""
    @overload
    def abs(self, Zd: ZB, Pg: PM, Zn: ZB, /) -> None:
        """abs <Zd>.b, <Pg>/m, <Zn>.b"""
    @overload
    def abs(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """abs <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def abs(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """abs <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def abs(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """abs <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def adc(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """adc <Xd>, <Xn>, <Xm>"""
    @overload
    def adc(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """adc <Wd>, <Wn>, <Wm>"""
    @overload
    def adcs(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """adcs <Xd>, <Xn>, <Xm>"""
    @overload
    def adcs(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """adcs <Wd>, <Wn>, <Wm>"""
    @overload
    def add(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """add <Dd>, <Dn>, <Dm>"""
    @overload
    def add(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """add <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def add(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """add <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def add(self, Rd: General, Rn: General, Wm: W, extend: Modifier, /) -> None:
        """add <Xd|SP>, <Xn|SP>, <Wm>, <extend>{ #<amount>}"""
    @overload
    def add(self, Rd: General, Rn: General, imm: _Target, /) -> None:
        """add <Xd|SP>, <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def add(self, Rd: General, Rn: General, imm: _Target, lsl: Modifier, /) -> None:
        """add <Xd|SP>, <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def add(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """add <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def add(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """add <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def add(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """add <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def add(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """add <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def add(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """add <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def add(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """add <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def add(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """add <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def add(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """add <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def add(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """add <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def add(self, Rd: W, Rn: W, imm: _Target, /) -> None:
        """add <Wd|WSP>, <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def add(self, Rd: W, Rn: W, imm: _Target, lsl: Modifier, /) -> None:
        """add <Wd|WSP>, <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def add(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """add <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def add(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """add <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def add(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """add <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def add(self, Zdn: ZB, Zdn_: ZB, imm: int, lsl: Modifier, /) -> None:
        """add <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def add(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """add <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def add(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """add <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def add(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """add <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def add(self, Zdn: ZD, Zdn_: ZD, imm: int, lsl: Modifier, /) -> None:
        """add <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def add(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """add <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def add(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """add <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def add(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """add <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def add(self, Zdn: ZH, Zdn_: ZH, imm: int, lsl: Modifier, /) -> None:
        """add <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def add(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """add <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def add(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """add <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def add(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """add <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def add(self, Zdn: ZS, Zdn_: ZS, imm: int, lsl: Modifier, /) -> None:
        """add <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def addhn(self, Vd: V2S, Vn: V2D, Vm: V2D, /) -> None:
        """addhn <Vd>.2s, <Vn>.2d, <Vm>.2d"""
    @overload
    def addhn(self, Vd: V4H, Vn: V4S, Vm: V4S, /) -> None:
        """addhn <Vd>.4h, <Vn>.4s, <Vm>.4s"""
    @overload
    def addhn(self, Vd: V8B, Vn: V8H, Vm: V8H, /) -> None:
        """addhn <Vd>.8b, <Vn>.8h, <Vm>.8h"""
    @overload
    def addhn2(self, Vdn: V16B, Vn: V8H, Vm: V8H, /) -> None:
        """addhn2 <Vdn>.16b, <Vn>.8h, <Vm>.8h"""
    @overload
    def addhn2(self, Vdn: V4S, Vn: V2D, Vm: V2D, /) -> None:
        """addhn2 <Vdn>.4s, <Vn>.2d, <Vm>.2d"""
    @overload
    def addhn2(self, Vdn: V8H, Vn: V4S, Vm: V4S, /) -> None:
        """addhn2 <Vdn>.8h, <Vn>.4s, <Vm>.4s"""
    @overload
    def addp(self, Dd: DReg, Vn: V2D, /) -> None:
        """addp <Dd>, <Vn>.2d"""
    @overload
    def addp(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """addp <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def addp(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """addp <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def addp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """addp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def addp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """addp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def addp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """addp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def addp(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """addp <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def addp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """addp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    def addpl(self, Xd: General, Xn: General, imm: int, /) -> None:
        """addpl <Xd|SP>, <Xn|SP>, #<imm>"""
    @overload
    def adds(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """adds <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def adds(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """adds <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def adds(self, Rd: General, Rn: General, Wm: W, extend: Modifier, /) -> None:
        """adds <Xd>, <Xn|SP>, <Wm>, <extend>{ #<amount>}"""
    @overload
    def adds(self, Rd: General, Rn: General, imm: _Target, /) -> None:
        """adds <Xd>, <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def adds(self, Rd: General, Rn: General, imm: _Target, lsl: Modifier, /) -> None:
        """adds <Xd>, <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def adds(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """adds <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def adds(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """adds <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def adds(self, Rd: W, Rn: W, imm: _Target, /) -> None:
        """adds <Wd>, <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def adds(self, Rd: W, Rn: W, imm: _Target, lsl: Modifier, /) -> None:
        """adds <Wd>, <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def addv(self, Fd: BReg, Vn: V16B, /) -> None:
        """addv <Bd>, <Vn>.16b"""
    @overload
    def addv(self, Fd: BReg, Vn: V8B, /) -> None:
        """addv <Bd>, <Vn>.8b"""
    @overload
    def addv(self, Fd: HReg, Vn: V4H, /) -> None:
        """addv <Hd>, <Vn>.4h"""
    @overload
    def addv(self, Fd: HReg, Vn: V8H, /) -> None:
        """addv <Hd>, <Vn>.8h"""
    @overload
    def addv(self, Fd: SReg, Vn: V4S, /) -> None:
        """addv <Sd>, <Vn>.4s"""
    def addvl(self, Xd: General, Xn: General, imm: int, /) -> None:
        """addvl <Xd|SP>, <Xn|SP>, #<imm>"""
    @overload
    def adr(self, Xd: General, label: _Target, /) -> None:
        """adr <Xd>, <label>"""
    @overload
    def adr(self, Zd: ZD, mem: _Mem, /) -> None:
        """adr <Zd>.d, [<Zn>.d, <Zm>.d, sxtw{ #<amount>}]"""
    @overload
    def adr(self, Zd: ZS, mem: _Mem, /) -> None:
        """adr <Zd>.s, [<Zn>.s, <Zm>.s{, lsl #<amount>}]"""
    def adrp(self, Xd: General, label: _Target, /) -> None:
        """adrp <Xd>, <label>"""
    @overload
    def and_(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """and <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def and_(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """and <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def and_(self, Rd: General, Rn: General, imm: int, /) -> None:
        """and <Xd|SP>, <Xn>, #<imm>"""
    @overload
    def and_(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """and <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def and_(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """and <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def and_(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """and <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def and_(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """and <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def and_(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """and <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def and_(self, Rd: W, Rn: W, imm: int, /) -> None:
        """and <Wd|WSP>, <Wn>, #<imm>"""
    @overload
    def and_(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """and <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def and_(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """and <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def and_(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """and <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def and_(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """and <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def and_(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """and <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def and_(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """and <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def and_(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """and <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def and_(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """and <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def and_(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """and <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def and_(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """and <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def and_(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """and <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def and_(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """and <Zdn>.s, <Zdn>.s, #<imm>"""
    @overload
    def ands(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """ands <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def ands(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """ands <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def ands(self, Rd: General, Rn: General, imm: int, /) -> None:
        """ands <Xd>, <Xn>, #<imm>"""
    @overload
    def ands(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """ands <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def ands(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """ands <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def ands(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """ands <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def ands(self, Rd: W, Rn: W, imm: int, /) -> None:
        """ands <Wd>, <Wn>, #<imm>"""
    @overload
    def andv(self, Fd: BReg, Pg: Predicate, Zn: ZB, /) -> None:
        """andv <Bd>, <Pg>, <Zn>.b"""
    @overload
    def andv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """andv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def andv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """andv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def andv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """andv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def asr(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """asr <Xd>, <Xn>, <Xm>"""
    @overload
    def asr(self, Xd: General, Xn: General, amount: int, /) -> None:
        """asr <Xd>, <Xn>, #<amount>"""
    @overload
    def asr(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """asr <Wd>, <Wn>, <Wm>"""
    @overload
    def asr(self, Wd: W, Wn: W, amount: int, /) -> None:
        """asr <Wd>, <Wn>, #<amount>"""
    @overload
    def asr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """asr <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def asr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZD, /) -> None:
        """asr <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.d"""
    @overload
    def asr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, imm: int, /) -> None:
        """asr <Zdn>.b, <Pg>/m, <Zdn>.b, #<imm>"""
    @overload
    def asr(self, Zd: ZB, Zn: ZB, Zm: ZD, /) -> None:
        """asr <Zd>.b, <Zn>.b, <Zm>.d"""
    @overload
    def asr(self, Zd: ZB, Zn: ZB, imm: int, /) -> None:
        """asr <Zd>.b, <Zn>.b, #<imm>"""
    @overload
    def asr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """asr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def asr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: int, /) -> None:
        """asr <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def asr(self, Zd: ZD, Zn: ZD, imm: int, /) -> None:
        """asr <Zd>.d, <Zn>.d, #<imm>"""
    @overload
    def asr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZD, /) -> None:
        """asr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.d"""
    @overload
    def asr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """asr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def asr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: int, /) -> None:
        """asr <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def asr(self, Zd: ZH, Zn: ZH, Zm: ZD, /) -> None:
        """asr <Zd>.h, <Zn>.h, <Zm>.d"""
    @overload
    def asr(self, Zd: ZH, Zn: ZH, imm: int, /) -> None:
        """asr <Zd>.h, <Zn>.h, #<imm>"""
    @overload
    def asr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZD, /) -> None:
        """asr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.d"""
    @overload
    def asr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """asr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def asr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: int, /) -> None:
        """asr <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def asr(self, Zd: ZS, Zn: ZS, Zm: ZD, /) -> None:
        """asr <Zd>.s, <Zn>.s, <Zm>.d"""
    @overload
    def asr(self, Zd: ZS, Zn: ZS, imm: int, /) -> None:
        """asr <Zd>.s, <Zn>.s, #<imm>"""
    @overload
    def asrd(self, Zdn: ZB, Pg: PM, Zdn_: ZB, imm: int, /) -> None:
        """asrd <Zdn>.b, <Pg>/m, <Zdn>.b, #<imm>"""
    @overload
    def asrd(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: int, /) -> None:
        """asrd <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def asrd(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: int, /) -> None:
        """asrd <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def asrd(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: int, /) -> None:
        """asrd <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def asrr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """asrr <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def asrr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """asrr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def asrr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """asrr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def asrr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """asrr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def asrv(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """asrv <Xd>, <Xn>, <Xm>"""
    @overload
    def asrv(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """asrv <Wd>, <Wn>, <Wm>"""
    def at(self, op: _Name, Xt: General, /) -> None:
        """at <op>, <Xt>"""
    def autia1716(self) -> None:
        """autia1716"""
    def autiasp(self) -> None:
        """autiasp"""
    def autiaz(self) -> None:
        """autiaz"""
    def autib1716(self) -> None:
        """autib1716"""
    def autibsp(self) -> None:
        """autibsp"""
    def autibz(self) -> None:
        """autibz"""
    def b(self, label: _Target, /) -> None:
        """b <label>"""
    def b_al(self, label: _Target, /) -> None:
        """b.al <label>"""
    def b_any(self, label: _Target, /) -> None:
        """b.any <label>"""
    def b_cc(self, label: _Target, /) -> None:
        """b.cc <label>"""
    def b_cs(self, label: _Target, /) -> None:
        """b.cs <label>"""
    def b_eq(self, label: _Target, /) -> None:
        """b.eq <label>"""
    def b_first(self, label: _Target, /) -> None:
        """b.first <label>"""
    def b_ge(self, label: _Target, /) -> None:
        """b.ge <label>"""
    def b_gt(self, label: _Target, /) -> None:
        """b.gt <label>"""
    def b_hi(self, label: _Target, /) -> None:
        """b.hi <label>"""
    def b_hs(self, label: _Target, /) -> None:
        """b.hs <label>"""
    def b_last(self, label: _Target, /) -> None:
        """b.last <label>"""
    def b_le(self, label: _Target, /) -> None:
        """b.le <label>"""
    def b_lo(self, label: _Target, /) -> None:
        """b.lo <label>"""
    def b_ls(self, label: _Target, /) -> None:
        """b.ls <label>"""
    def b_lt(self, label: _Target, /) -> None:
        """b.lt <label>"""
    def b_mi(self, label: _Target, /) -> None:
        """b.mi <label>"""
    def b_ne(self, label: _Target, /) -> None:
        """b.ne <label>"""
    def b_nfrst(self, label: _Target, /) -> None:
        """b.nfrst <label>"""
    def b_nlast(self, label: _Target, /) -> None:
        """b.nlast <label>"""
    def b_none(self, label: _Target, /) -> None:
        """b.none <label>"""
    def b_nv(self, label: _Target, /) -> None:
        """b.nv <label>"""
    def b_pl(self, label: _Target, /) -> None:
        """b.pl <label>"""
    def b_plast(self, label: _Target, /) -> None:
        """b.plast <label>"""
    def b_pmore(self, label: _Target, /) -> None:
        """b.pmore <label>"""
    def b_tcont(self, label: _Target, /) -> None:
        """b.tcont <label>"""
    def b_tstop(self, label: _Target, /) -> None:
        """b.tstop <label>"""
    def b_vc(self, label: _Target, /) -> None:
        """b.vc <label>"""
    def b_vs(self, label: _Target, /) -> None:
        """b.vs <label>"""
    def bal(self, label: _Target, /) -> None:
        """bal <label>"""
    def bcc(self, label: _Target, /) -> None:
        """bcc <label>"""
    def bcs(self, label: _Target, /) -> None:
        """bcs <label>"""
    def beq(self, label: _Target, /) -> None:
        """beq <label>"""
    @overload
    def bfc(self, Rdn: General, bits: int, bits_: int, /) -> None:
        """bfc <Xdn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def bfc(self, Rdn: W, bits: int, bits_: int, /) -> None:
        """bfc <Wdn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def bfi(self, Rdn: General, Rn: General, bits: int, bits_: int, /) -> None:
        """bfi <Xdn>, <Xn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def bfi(self, Rdn: W, Rn: W, bits: int, bits_: int, /) -> None:
        """bfi <Wdn>, <Wn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def bfm(self, Rdn: General, Rn: General, immr: int, imms: int, /) -> None:
        """bfm <Xdn>, <Xn>, #<immr>, #<imms>"""
    @overload
    def bfm(self, Rdn: W, Rn: W, immr: int, imms: int, /) -> None:
        """bfm <Wdn>, <Wn>, #<immr>, #<imms>"""
    @overload
    def bfxil(self, Rdn: General, Rn: General, bits: int, bits_: int, /) -> None:
        """bfxil <Xdn>, <Xn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def bfxil(self, Rdn: W, Rn: W, bits: int, bits_: int, /) -> None:
        """bfxil <Wdn>, <Wn>, #<bits.lsb>, #<bits.width>"""
    def bge(self, label: _Target, /) -> None:
        """bge <label>"""
    def bgt(self, label: _Target, /) -> None:
        """bgt <label>"""
    def bhi(self, label: _Target, /) -> None:
        """bhi <label>"""
    def bhs(self, label: _Target, /) -> None:
        """bhs <label>"""
    @overload
    def bic(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """bic <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def bic(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """bic <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def bic(self, Rd: General, Rn: General, imm: int, /) -> None:
        """bic <Xd|SP>, <Xn>, #<imm>"""
    @overload
    def bic(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """bic <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def bic(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """bic <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def bic(self, Vdn: V2S, imm: int, /) -> None:
        """bic <Vdn>.2s, #<imm>{, lsl #<amount>}"""
    @overload
    def bic(self, Vdn: V2S, imm: int, lsl: Modifier, /) -> None:
        """bic <Vdn>.2s, #<imm>{, lsl #<amount>}"""
    @overload
    def bic(self, Vdn: V4H, imm: int, /) -> None:
        """bic <Vdn>.4h, #<imm>{, lsl #<amount>}"""
    @overload
    def bic(self, Vdn: V4H, imm: int, lsl: Modifier, /) -> None:
        """bic <Vdn>.4h, #<imm>{, lsl #<amount>}"""
    @overload
    def bic(self, Vdn: V4S, imm: int, /) -> None:
        """bic <Vdn>.4s, #<imm>{, lsl #<amount>}"""
    @overload
    def bic(self, Vdn: V4S, imm: int, lsl: Modifier, /) -> None:
        """bic <Vdn>.4s, #<imm>{, lsl #<amount>}"""
    @overload
    def bic(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """bic <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def bic(self, Vdn: V8H, imm: int, /) -> None:
        """bic <Vdn>.8h, #<imm>{, lsl #<amount>}"""
    @overload
    def bic(self, Vdn: V8H, imm: int, lsl: Modifier, /) -> None:
        """bic <Vdn>.8h, #<imm>{, lsl #<amount>}"""
    @overload
    def bic(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """bic <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def bic(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """bic <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def bic(self, Rd: W, Rn: W, imm: int, /) -> None:
        """bic <Wd|WSP>, <Wn>, #<imm>"""
    @overload
    def bic(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """bic <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def bic(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """bic <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def bic(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """bic <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def bic(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """bic <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def bic(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """bic <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def bic(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """bic <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def bic(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """bic <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def bic(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """bic <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def bic(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """bic <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def bic(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """bic <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def bic(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """bic <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def bic(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """bic <Zdn>.s, <Zdn>.s, #<imm>"""
    @overload
    def bics(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """bics <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def bics(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """bics <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def bics(self, Rd: General, Rn: General, imm: int, /) -> None:
        """bics <Xd>, <Xn>, #<imm>"""
    @overload
    def bics(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """bics <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def bics(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """bics <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def bics(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """bics <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def bics(self, Rd: W, Rn: W, imm: int, /) -> None:
        """bics <Wd>, <Wn>, #<imm>"""
    @overload
    def bif(self, Vdn: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """bif <Vdn>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def bif(self, Vdn: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """bif <Vdn>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def bit(self, Vdn: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """bit <Vdn>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def bit(self, Vdn: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """bit <Vdn>.8b, <Vn>.8b, <Vm>.8b"""
    def bl(self, label: _Target, /) -> None:
        """bl <label>"""
    def ble(self, label: _Target, /) -> None:
        """ble <label>"""
    def blo(self, label: _Target, /) -> None:
        """blo <label>"""
    def blr(self, Xn: General, /) -> None:
        """blr <Xn>"""
    def bls(self, label: _Target, /) -> None:
        """bls <label>"""
    def blt(self, label: _Target, /) -> None:
        """blt <label>"""
    def bmi(self, label: _Target, /) -> None:
        """bmi <label>"""
    def bne(self, label: _Target, /) -> None:
        """bne <label>"""
    def bnv(self, label: _Target, /) -> None:
        """bnv <label>"""
    def bpl(self, label: _Target, /) -> None:
        """bpl <label>"""
    def br(self, Xn: General, /) -> None:
        """br <Xn>"""
    def brk(self, imm: int, /) -> None:
        """brk #<imm>"""
    @overload
    def brka(self, Pd: PB, Pg: PM, Pn: PB, /) -> None:
        """brka <Pd>.b, <Pg>/m, <Pn>.b"""
    @overload
    def brka(self, Pd: PB, Pg: PZ, Pn: PB, /) -> None:
        """brka <Pd>.b, <Pg>/z, <Pn>.b"""
    def brkas(self, Pd: PB, Pg: PZ, Pn: PB, /) -> None:
        """brkas <Pd>.b, <Pg>/z, <Pn>.b"""
    @overload
    def brkb(self, Pd: PB, Pg: PM, Pn: PB, /) -> None:
        """brkb <Pd>.b, <Pg>/m, <Pn>.b"""
    @overload
    def brkb(self, Pd: PB, Pg: PZ, Pn: PB, /) -> None:
        """brkb <Pd>.b, <Pg>/z, <Pn>.b"""
    def brkbs(self, Pd: PB, Pg: PZ, Pn: PB, /) -> None:
        """brkbs <Pd>.b, <Pg>/z, <Pn>.b"""
    def brkn(self, Pdm: PB, Pg: PZ, Pn: PB, Pdm_: PB, /) -> None:
        """brkn <Pdm>.b, <Pg>/z, <Pn>.b, <Pdm>.b"""
    def brkns(self, Pdm: PB, Pg: PZ, Pn: PB, Pdm_: PB, /) -> None:
        """brkns <Pdm>.b, <Pg>/z, <Pn>.b, <Pdm>.b"""
    def brkpa(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """brkpa <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    def brkpas(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """brkpas <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    def brkpb(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """brkpb <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    def brkpbs(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """brkpbs <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def bsl(self, Vdn: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """bsl <Vdn>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def bsl(self, Vdn: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """bsl <Vdn>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def bti(self) -> None:
        """bti"""
    @overload
    def bti(self, target: _Name, /) -> None:
        """bti <target>"""
    def bvc(self, label: _Target, /) -> None:
        """bvc <label>"""
    def bvs(self, label: _Target, /) -> None:
        """bvs <label>"""
    @overload
    def cas(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """cas <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def cas(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """cas <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def casa(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """casa <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def casa(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """casa <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def casab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """casab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def casah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """casah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def casal(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """casal <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def casal(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """casal <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def casalb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """casalb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def casalh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """casalh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def casb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """casb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def cash(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """cash <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def casl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """casl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def casl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """casl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def caslb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """caslb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def caslh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """caslh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def casp(self, Rs: General, Rs_: General, Rt: General, Rt_: General, mem: _Mem, /) -> None:
        """casp <Xs>, <Xs+1>, <Xt>, <Xt+1>, [<Xn|SP>{, #0}]"""
    @overload
    def casp(self, Rs: W, Rs_: W, Rt: W, Rt_: W, mem: _Mem, /) -> None:
        """casp <Ws>, <Ws+1>, <Wt>, <Wt+1>, [<Xn|SP>{, #0}]"""
    @overload
    def caspa(self, Rs: General, Rs_: General, Rt: General, Rt_: General, mem: _Mem, /) -> None:
        """caspa <Xs>, <Xs+1>, <Xt>, <Xt+1>, [<Xn|SP>{, #0}]"""
    @overload
    def caspa(self, Rs: W, Rs_: W, Rt: W, Rt_: W, mem: _Mem, /) -> None:
        """caspa <Ws>, <Ws+1>, <Wt>, <Wt+1>, [<Xn|SP>{, #0}]"""
    @overload
    def caspal(self, Rs: General, Rs_: General, Rt: General, Rt_: General, mem: _Mem, /) -> None:
        """caspal <Xs>, <Xs+1>, <Xt>, <Xt+1>, [<Xn|SP>{, #0}]"""
    @overload
    def caspal(self, Rs: W, Rs_: W, Rt: W, Rt_: W, mem: _Mem, /) -> None:
        """caspal <Ws>, <Ws+1>, <Wt>, <Wt+1>, [<Xn|SP>{, #0}]"""
    @overload
    def caspl(self, Rs: General, Rs_: General, Rt: General, Rt_: General, mem: _Mem, /) -> None:
        """caspl <Xs>, <Xs+1>, <Xt>, <Xt+1>, [<Xn|SP>{, #0}]"""
    @overload
    def caspl(self, Rs: W, Rs_: W, Rt: W, Rt_: W, mem: _Mem, /) -> None:
        """caspl <Ws>, <Ws+1>, <Wt>, <Wt+1>, [<Xn|SP>{, #0}]"""
    @overload
    def cbnz(self, Rt: General, label: _Target, /) -> None:
        """cbnz <Xt>, <label>"""
    @overload
    def cbnz(self, Rt: W, label: _Target, /) -> None:
        """cbnz <Wt>, <label>"""
    @overload
    def cbz(self, Rt: General, label: _Target, /) -> None:
        """cbz <Xt>, <label>"""
    @overload
    def cbz(self, Rt: W, label: _Target, /) -> None:
        """cbz <Wt>, <label>"""
    @overload
    def ccmn(self, Rn: General, Rm: General, flags: int, cond: _Name, /) -> None:
        """ccmn <Xn>, <Xm>, #<flags>, <cond>"""
    @overload
    def ccmn(self, Rn: General, imm: int, flags: int, cond: _Name, /) -> None:
        """ccmn <Xn>, #<imm>, #<flags>, <cond>"""
    @overload
    def ccmn(self, Rn: W, Rm: W, flags: int, cond: _Name, /) -> None:
        """ccmn <Wn>, <Wm>, #<flags>, <cond>"""
    @overload
    def ccmn(self, Rn: W, imm: int, flags: int, cond: _Name, /) -> None:
        """ccmn <Wn>, #<imm>, #<flags>, <cond>"""
    @overload
    def ccmp(self, Rn: General, Rm: General, flags: int, cond: _Name, /) -> None:
        """ccmp <Xn>, <Xm>, #<flags>, <cond>"""
    @overload
    def ccmp(self, Rn: General, imm: int, flags: int, cond: _Name, /) -> None:
        """ccmp <Xn>, #<imm>, #<flags>, <cond>"""
    @overload
    def ccmp(self, Rn: W, Rm: W, flags: int, cond: _Name, /) -> None:
        """ccmp <Wn>, <Wm>, #<flags>, <cond>"""
    @overload
    def ccmp(self, Rn: W, imm: int, flags: int, cond: _Name, /) -> None:
        """ccmp <Wn>, #<imm>, #<flags>, <cond>"""
    @overload
    def cinc(self, Rd: General, Rn: General, cond: _Name, /) -> None:
        """cinc <Xd>, <Xn>, <cond>"""
    @overload
    def cinc(self, Rd: W, Rn: W, cond: _Name, /) -> None:
        """cinc <Wd>, <Wn>, <cond>"""
    @overload
    def cinv(self, Rd: General, Rn: General, cond: _Name, /) -> None:
        """cinv <Xd>, <Xn>, <cond>"""
    @overload
    def cinv(self, Rd: W, Rn: W, cond: _Name, /) -> None:
        """cinv <Wd>, <Wn>, <cond>"""
    @overload
    def clasta(self, Fdn: BReg, Pg: Predicate, Fdn_: BReg, Zm: ZB, /) -> None:
        """clasta <Bdn>, <Pg>, <Bdn>, <Zm>.b"""
    @overload
    def clasta(self, Fdn: DReg, Pg: Predicate, Fdn_: DReg, Zm: ZD, /) -> None:
        """clasta <Ddn>, <Pg>, <Ddn>, <Zm>.d"""
    @overload
    def clasta(self, Rdn: General, Pg: Predicate, Rdn_: General, Zm: ZD, /) -> None:
        """clasta <Xdn>, <Pg>, <Xdn>, <Zm>.d"""
    @overload
    def clasta(self, Fdn: HReg, Pg: Predicate, Fdn_: HReg, Zm: ZH, /) -> None:
        """clasta <Hdn>, <Pg>, <Hdn>, <Zm>.h"""
    @overload
    def clasta(self, Fdn: SReg, Pg: Predicate, Fdn_: SReg, Zm: ZS, /) -> None:
        """clasta <Sdn>, <Pg>, <Sdn>, <Zm>.s"""
    @overload
    def clasta(self, Rdn: W, Pg: Predicate, Rdn_: W, Zm: ZB, /) -> None:
        """clasta <Wdn>, <Pg>, <Wdn>, <Zm>.b"""
    @overload
    def clasta(self, Rdn: W, Pg: Predicate, Rdn_: W, Zm: ZH, /) -> None:
        """clasta <Wdn>, <Pg>, <Wdn>, <Zm>.h"""
    @overload
    def clasta(self, Rdn: W, Pg: Predicate, Rdn_: W, Zm: ZS, /) -> None:
        """clasta <Wdn>, <Pg>, <Wdn>, <Zm>.s"""
    @overload
    def clasta(self, Zdn: ZB, Pg: Predicate, Zdn_: ZB, Zm: ZB, /) -> None:
        """clasta <Zdn>.b, <Pg>, <Zdn>.b, <Zm>.b"""
    @overload
    def clasta(self, Zdn: ZD, Pg: Predicate, Zdn_: ZD, Zm: ZD, /) -> None:
        """clasta <Zdn>.d, <Pg>, <Zdn>.d, <Zm>.d"""
    @overload
    def clasta(self, Zdn: ZH, Pg: Predicate, Zdn_: ZH, Zm: ZH, /) -> None:
        """clasta <Zdn>.h, <Pg>, <Zdn>.h, <Zm>.h"""
    @overload
    def clasta(self, Zdn: ZS, Pg: Predicate, Zdn_: ZS, Zm: ZS, /) -> None:
        """clasta <Zdn>.s, <Pg>, <Zdn>.s, <Zm>.s"""
    @overload
    def clastb(self, Fdn: BReg, Pg: Predicate, Fdn_: BReg, Zm: ZB, /) -> None:
        """clastb <Bdn>, <Pg>, <Bdn>, <Zm>.b"""
    @overload
    def clastb(self, Fdn: DReg, Pg: Predicate, Fdn_: DReg, Zm: ZD, /) -> None:
        """clastb <Ddn>, <Pg>, <Ddn>, <Zm>.d"""
    @overload
    def clastb(self, Rdn: General, Pg: Predicate, Rdn_: General, Zm: ZD, /) -> None:
        """clastb <Xdn>, <Pg>, <Xdn>, <Zm>.d"""
    @overload
    def clastb(self, Fdn: HReg, Pg: Predicate, Fdn_: HReg, Zm: ZH, /) -> None:
        """clastb <Hdn>, <Pg>, <Hdn>, <Zm>.h"""
    @overload
    def clastb(self, Fdn: SReg, Pg: Predicate, Fdn_: SReg, Zm: ZS, /) -> None:
        """clastb <Sdn>, <Pg>, <Sdn>, <Zm>.s"""
    @overload
    def clastb(self, Rdn: W, Pg: Predicate, Rdn_: W, Zm: ZB, /) -> None:
        """clastb <Wdn>, <Pg>, <Wdn>, <Zm>.b"""
    @overload
    def clastb(self, Rdn: W, Pg: Predicate, Rdn_: W, Zm: ZH, /) -> None:
        """clastb <Wdn>, <Pg>, <Wdn>, <Zm>.h"""
    @overload
    def clastb(self, Rdn: W, Pg: Predicate, Rdn_: W, Zm: ZS, /) -> None:
        """clastb <Wdn>, <Pg>, <Wdn>, <Zm>.s"""
    @overload
    def clastb(self, Zdn: ZB, Pg: Predicate, Zdn_: ZB, Zm: ZB, /) -> None:
        """clastb <Zdn>.b, <Pg>, <Zdn>.b, <Zm>.b"""
    @overload
    def clastb(self, Zdn: ZD, Pg: Predicate, Zdn_: ZD, Zm: ZD, /) -> None:
        """clastb <Zdn>.d, <Pg>, <Zdn>.d, <Zm>.d"""
    @overload
    def clastb(self, Zdn: ZH, Pg: Predicate, Zdn_: ZH, Zm: ZH, /) -> None:
        """clastb <Zdn>.h, <Pg>, <Zdn>.h, <Zm>.h"""
    @overload
    def clastb(self, Zdn: ZS, Pg: Predicate, Zdn_: ZS, Zm: ZS, /) -> None:
        """clastb <Zdn>.s, <Pg>, <Zdn>.s, <Zm>.s"""
    @overload
    def clrex(self) -> None:
        """clrex {, #<imm>}"""
    @overload
    def clrex(self, imm: int, /) -> None:
        """clrex {, #<imm>}"""
    @overload
    def cls(self, Rd: General, Rn: General, /) -> None:
        """cls <Xd>, <Xn>"""
    @overload
    def cls(self, Vd: V16B, Vn: V16B, /) -> None:
        """cls <Vd>.16b, <Vn>.16b"""
    @overload
    def cls(self, Vd: V2S, Vn: V2S, /) -> None:
        """cls <Vd>.2s, <Vn>.2s"""
    @overload
    def cls(self, Vd: V4H, Vn: V4H, /) -> None:
        """cls <Vd>.4h, <Vn>.4h"""
    @overload
    def cls(self, Vd: V4S, Vn: V4S, /) -> None:
        """cls <Vd>.4s, <Vn>.4s"""
    @overload
    def cls(self, Vd: V8B, Vn: V8B, /) -> None:
        """cls <Vd>.8b, <Vn>.8b"""
    @overload
    def cls(self, Vd: V8H, Vn: V8H, /) -> None:
        """cls <Vd>.8h, <Vn>.8h"""
    @overload
    def cls(self, Rd: W, Rn: W, /) -> None:
        """cls <Wd>, <Wn>"""
    @overload
    def cls(self, Zd: ZB, Pg: PM, Zn: ZB, /) -> None:
        """cls <Zd>.b, <Pg>/m, <Zn>.b"""
    @overload
    def cls(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """cls <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def cls(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """cls <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def cls(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """cls <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def clz(self, Rd: General, Rn: General, /) -> None:
        """clz <Xd>, <Xn>"""
    @overload
    def clz(self, Vd: V16B, Vn: V16B, /) -> None:
        """clz <Vd>.16b, <Vn>.16b"""
    @overload
    def clz(self, Vd: V2S, Vn: V2S, /) -> None:
        """clz <Vd>.2s, <Vn>.2s"""
    @overload
    def clz(self, Vd: V4H, Vn: V4H, /) -> None:
        """clz <Vd>.4h, <Vn>.4h"""
    @overload
    def clz(self, Vd: V4S, Vn: V4S, /) -> None:
        """clz <Vd>.4s, <Vn>.4s"""
    @overload
    def clz(self, Vd: V8B, Vn: V8B, /) -> None:
        """clz <Vd>.8b, <Vn>.8b"""
    @overload
    def clz(self, Vd: V8H, Vn: V8H, /) -> None:
        """clz <Vd>.8h, <Vn>.8h"""
    @overload
    def clz(self, Rd: W, Rn: W, /) -> None:
        """clz <Wd>, <Wn>"""
    @overload
    def clz(self, Zd: ZB, Pg: PM, Zn: ZB, /) -> None:
        """clz <Zd>.b, <Pg>/m, <Zn>.b"""
    @overload
    def clz(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """clz <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def clz(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """clz <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def clz(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """clz <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def cmeq(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """cmeq <Dd>, <Dn>, <Dm>"""
    @overload
    def cmeq(self, Dd: DReg, Dn: DReg, literal: float, /) -> None:
        """cmeq <Dd>, <Dn>, #0"""
    @overload
    def cmeq(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """cmeq <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def cmeq(self, Vd: V16B, Vn: V16B, literal: float, /) -> None:
        """cmeq <Vd>.16b, <Vn>.16b, #0"""
    @overload
    def cmeq(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """cmeq <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def cmeq(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """cmeq <Vd>.2d, <Vn>.2d, #0"""
    @overload
    def cmeq(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """cmeq <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def cmeq(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """cmeq <Vd>.2s, <Vn>.2s, #0"""
    @overload
    def cmeq(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """cmeq <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def cmeq(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """cmeq <Vd>.4h, <Vn>.4h, #0"""
    @overload
    def cmeq(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """cmeq <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def cmeq(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """cmeq <Vd>.4s, <Vn>.4s, #0"""
    @overload
    def cmeq(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """cmeq <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def cmeq(self, Vd: V8B, Vn: V8B, literal: float, /) -> None:
        """cmeq <Vd>.8b, <Vn>.8b, #0"""
    @overload
    def cmeq(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """cmeq <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def cmeq(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """cmeq <Vd>.8h, <Vn>.8h, #0"""
    @overload
    def cmge(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """cmge <Dd>, <Dn>, <Dm>"""
    @overload
    def cmge(self, Dd: DReg, Dn: DReg, literal: float, /) -> None:
        """cmge <Dd>, <Dn>, #0"""
    @overload
    def cmge(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """cmge <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def cmge(self, Vd: V16B, Vn: V16B, literal: float, /) -> None:
        """cmge <Vd>.16b, <Vn>.16b, #0"""
    @overload
    def cmge(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """cmge <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def cmge(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """cmge <Vd>.2d, <Vn>.2d, #0"""
    @overload
    def cmge(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """cmge <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def cmge(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """cmge <Vd>.2s, <Vn>.2s, #0"""
    @overload
    def cmge(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """cmge <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def cmge(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """cmge <Vd>.4h, <Vn>.4h, #0"""
    @overload
    def cmge(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """cmge <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def cmge(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """cmge <Vd>.4s, <Vn>.4s, #0"""
    @overload
    def cmge(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """cmge <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def cmge(self, Vd: V8B, Vn: V8B, literal: float, /) -> None:
        """cmge <Vd>.8b, <Vn>.8b, #0"""
    @overload
    def cmge(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """cmge <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def cmge(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """cmge <Vd>.8h, <Vn>.8h, #0"""
    @overload
    def cmgt(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """cmgt <Dd>, <Dn>, <Dm>"""
    @overload
    def cmgt(self, Dd: DReg, Dn: DReg, literal: float, /) -> None:
        """cmgt <Dd>, <Dn>, #0"""
    @overload
    def cmgt(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """cmgt <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def cmgt(self, Vd: V16B, Vn: V16B, literal: float, /) -> None:
        """cmgt <Vd>.16b, <Vn>.16b, #0"""
    @overload
    def cmgt(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """cmgt <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def cmgt(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """cmgt <Vd>.2d, <Vn>.2d, #0"""
    @overload
    def cmgt(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """cmgt <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def cmgt(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """cmgt <Vd>.2s, <Vn>.2s, #0"""
    @overload
    def cmgt(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """cmgt <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def cmgt(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """cmgt <Vd>.4h, <Vn>.4h, #0"""
    @overload
    def cmgt(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """cmgt <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def cmgt(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """cmgt <Vd>.4s, <Vn>.4s, #0"""
    @overload
    def cmgt(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """cmgt <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def cmgt(self, Vd: V8B, Vn: V8B, literal: float, /) -> None:
        """cmgt <Vd>.8b, <Vn>.8b, #0"""
    @overload
    def cmgt(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """cmgt <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def cmgt(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """cmgt <Vd>.8h, <Vn>.8h, #0"""
    @overload
    def cmhi(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """cmhi <Dd>, <Dn>, <Dm>"""
    @overload
    def cmhi(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """cmhi <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def cmhi(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """cmhi <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def cmhi(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """cmhi <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def cmhi(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """cmhi <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def cmhi(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """cmhi <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def cmhi(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """cmhi <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def cmhi(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """cmhi <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def cmhs(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """cmhs <Dd>, <Dn>, <Dm>"""
    @overload
    def cmhs(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """cmhs <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def cmhs(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """cmhs <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def cmhs(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """cmhs <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def cmhs(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """cmhs <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def cmhs(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """cmhs <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def cmhs(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """cmhs <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def cmhs(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """cmhs <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def cmle(self, Dd: DReg, Dm: DReg, Dn: DReg, /) -> None:
        """cmle <Dd>, <Dm>, <Dn>"""
    @overload
    def cmle(self, Dd: DReg, Dn: DReg, literal: float, /) -> None:
        """cmle <Dd>, <Dn>, #0"""
    @overload
    def cmle(self, Vd: V16B, Vm: V16B, Vn: V16B, /) -> None:
        """cmle <Vd>.16b, <Vm>.16b, <Vn>.16b"""
    @overload
    def cmle(self, Vd: V16B, Vn: V16B, literal: float, /) -> None:
        """cmle <Vd>.16b, <Vn>.16b, #0"""
    @overload
    def cmle(self, Vd: V2D, Vm: V2D, Vn: V2D, /) -> None:
        """cmle <Vd>.2d, <Vm>.2d, <Vn>.2d"""
    @overload
    def cmle(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """cmle <Vd>.2d, <Vn>.2d, #0"""
    @overload
    def cmle(self, Vd: V2S, Vm: V2S, Vn: V2S, /) -> None:
        """cmle <Vd>.2s, <Vm>.2s, <Vn>.2s"""
    @overload
    def cmle(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """cmle <Vd>.2s, <Vn>.2s, #0"""
    @overload
    def cmle(self, Vd: V4H, Vm: V4H, Vn: V4H, /) -> None:
        """cmle <Vd>.4h, <Vm>.4h, <Vn>.4h"""
    @overload
    def cmle(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """cmle <Vd>.4h, <Vn>.4h, #0"""
    @overload
    def cmle(self, Vd: V4S, Vm: V4S, Vn: V4S, /) -> None:
        """cmle <Vd>.4s, <Vm>.4s, <Vn>.4s"""
    @overload
    def cmle(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """cmle <Vd>.4s, <Vn>.4s, #0"""
    @overload
    def cmle(self, Vd: V8B, Vm: V8B, Vn: V8B, /) -> None:
        """cmle <Vd>.8b, <Vm>.8b, <Vn>.8b"""
    @overload
    def cmle(self, Vd: V8B, Vn: V8B, literal: float, /) -> None:
        """cmle <Vd>.8b, <Vn>.8b, #0"""
    @overload
    def cmle(self, Vd: V8H, Vm: V8H, Vn: V8H, /) -> None:
        """cmle <Vd>.8h, <Vm>.8h, <Vn>.8h"""
    @overload
    def cmle(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """cmle <Vd>.8h, <Vn>.8h, #0"""
    @overload
    def cmlo(self, Dd: DReg, Dm: DReg, Dn: DReg, /) -> None:
        """cmlo <Dd>, <Dm>, <Dn>"""
    @overload
    def cmlo(self, Vd: V16B, Vm: V16B, Vn: V16B, /) -> None:
        """cmlo <Vd>.16b, <Vm>.16b, <Vn>.16b"""
    @overload
    def cmlo(self, Vd: V2D, Vm: V2D, Vn: V2D, /) -> None:
        """cmlo <Vd>.2d, <Vm>.2d, <Vn>.2d"""
    @overload
    def cmlo(self, Vd: V2S, Vm: V2S, Vn: V2S, /) -> None:
        """cmlo <Vd>.2s, <Vm>.2s, <Vn>.2s"""
    @overload
    def cmlo(self, Vd: V4H, Vm: V4H, Vn: V4H, /) -> None:
        """cmlo <Vd>.4h, <Vm>.4h, <Vn>.4h"""
    @overload
    def cmlo(self, Vd: V4S, Vm: V4S, Vn: V4S, /) -> None:
        """cmlo <Vd>.4s, <Vm>.4s, <Vn>.4s"""
    @overload
    def cmlo(self, Vd: V8B, Vm: V8B, Vn: V8B, /) -> None:
        """cmlo <Vd>.8b, <Vm>.8b, <Vn>.8b"""
    @overload
    def cmlo(self, Vd: V8H, Vm: V8H, Vn: V8H, /) -> None:
        """cmlo <Vd>.8h, <Vm>.8h, <Vn>.8h"""
    @overload
    def cmls(self, Dd: DReg, Dm: DReg, Dn: DReg, /) -> None:
        """cmls <Dd>, <Dm>, <Dn>"""
    @overload
    def cmls(self, Vd: V16B, Vm: V16B, Vn: V16B, /) -> None:
        """cmls <Vd>.16b, <Vm>.16b, <Vn>.16b"""
    @overload
    def cmls(self, Vd: V2D, Vm: V2D, Vn: V2D, /) -> None:
        """cmls <Vd>.2d, <Vm>.2d, <Vn>.2d"""
    @overload
    def cmls(self, Vd: V2S, Vm: V2S, Vn: V2S, /) -> None:
        """cmls <Vd>.2s, <Vm>.2s, <Vn>.2s"""
    @overload
    def cmls(self, Vd: V4H, Vm: V4H, Vn: V4H, /) -> None:
        """cmls <Vd>.4h, <Vm>.4h, <Vn>.4h"""
    @overload
    def cmls(self, Vd: V4S, Vm: V4S, Vn: V4S, /) -> None:
        """cmls <Vd>.4s, <Vm>.4s, <Vn>.4s"""
    @overload
    def cmls(self, Vd: V8B, Vm: V8B, Vn: V8B, /) -> None:
        """cmls <Vd>.8b, <Vm>.8b, <Vn>.8b"""
    @overload
    def cmls(self, Vd: V8H, Vm: V8H, Vn: V8H, /) -> None:
        """cmls <Vd>.8h, <Vm>.8h, <Vn>.8h"""
    @overload
    def cmlt(self, Dd: DReg, Dm: DReg, Dn: DReg, /) -> None:
        """cmlt <Dd>, <Dm>, <Dn>"""
    @overload
    def cmlt(self, Dd: DReg, Dn: DReg, literal: float, /) -> None:
        """cmlt <Dd>, <Dn>, #0"""
    @overload
    def cmlt(self, Vd: V16B, Vm: V16B, Vn: V16B, /) -> None:
        """cmlt <Vd>.16b, <Vm>.16b, <Vn>.16b"""
    @overload
    def cmlt(self, Vd: V16B, Vn: V16B, literal: float, /) -> None:
        """cmlt <Vd>.16b, <Vn>.16b, #0"""
    @overload
    def cmlt(self, Vd: V2D, Vm: V2D, Vn: V2D, /) -> None:
        """cmlt <Vd>.2d, <Vm>.2d, <Vn>.2d"""
    @overload
    def cmlt(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """cmlt <Vd>.2d, <Vn>.2d, #0"""
    @overload
    def cmlt(self, Vd: V2S, Vm: V2S, Vn: V2S, /) -> None:
        """cmlt <Vd>.2s, <Vm>.2s, <Vn>.2s"""
    @overload
    def cmlt(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """cmlt <Vd>.2s, <Vn>.2s, #0"""
    @overload
    def cmlt(self, Vd: V4H, Vm: V4H, Vn: V4H, /) -> None:
        """cmlt <Vd>.4h, <Vm>.4h, <Vn>.4h"""
    @overload
    def cmlt(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """cmlt <Vd>.4h, <Vn>.4h, #0"""
    @overload
    def cmlt(self, Vd: V4S, Vm: V4S, Vn: V4S, /) -> None:
        """cmlt <Vd>.4s, <Vm>.4s, <Vn>.4s"""
    @overload
    def cmlt(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """cmlt <Vd>.4s, <Vn>.4s, #0"""
    @overload
    def cmlt(self, Vd: V8B, Vm: V8B, Vn: V8B, /) -> None:
        """cmlt <Vd>.8b, <Vm>.8b, <Vn>.8b"""
    @overload
    def cmlt(self, Vd: V8B, Vn: V8B, literal: float, /) -> None:
        """cmlt <Vd>.8b, <Vn>.8b, #0"""
    @overload
    def cmlt(self, Vd: V8H, Vm: V8H, Vn: V8H, /) -> None:
        """cmlt <Vd>.8h, <Vm>.8h, <Vn>.8h"""
    @overload
    def cmlt(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """cmlt <Vd>.8h, <Vn>.8h, #0"""
    @overload
    def cmn(self, Rn: General, Rm: General, /) -> None:
        """cmn <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def cmn(self, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """cmn <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def cmn(self, Rn: General, Wm: W, extend: Modifier, /) -> None:
        """cmn <Xn|SP>, <Wm>, <extend>{ #<amount>}"""
    @overload
    def cmn(self, Rn: General, imm: _Target, /) -> None:
        """cmn <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def cmn(self, Rn: General, imm: _Target, lsl: Modifier, /) -> None:
        """cmn <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def cmn(self, Rn: W, Rm: W, /) -> None:
        """cmn <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def cmn(self, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """cmn <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def cmn(self, Rn: W, imm: _Target, /) -> None:
        """cmn <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def cmn(self, Rn: W, imm: _Target, lsl: Modifier, /) -> None:
        """cmn <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def cmp(self, Rn: General, Rm: General, /) -> None:
        """cmp <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def cmp(self, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """cmp <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def cmp(self, Rn: General, Wm: W, extend: Modifier, /) -> None:
        """cmp <Xn|SP>, <Wm>, <extend>{ #<amount>}"""
    @overload
    def cmp(self, Rn: General, imm: _Target, /) -> None:
        """cmp <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def cmp(self, Rn: General, imm: _Target, lsl: Modifier, /) -> None:
        """cmp <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def cmp(self, Rn: W, Rm: W, /) -> None:
        """cmp <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def cmp(self, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """cmp <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def cmp(self, Rn: W, imm: _Target, /) -> None:
        """cmp <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def cmp(self, Rn: W, imm: _Target, lsl: Modifier, /) -> None:
        """cmp <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def cmpeq(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZB, /) -> None:
        """cmpeq <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.b"""
    @overload
    def cmpeq(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmpeq <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmpeq(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmpeq <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmpeq(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """cmpeq <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def cmpeq(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmpeq <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmpeq(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmpeq <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmpeq(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """cmpeq <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def cmpeq(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmpeq <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmpeq(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmpeq <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmpeq(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """cmpeq <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def cmpeq(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmpeq <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmpge(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZB, /) -> None:
        """cmpge <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.b"""
    @overload
    def cmpge(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmpge <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmpge(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmpge <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmpge(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """cmpge <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def cmpge(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmpge <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmpge(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmpge <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmpge(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """cmpge <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def cmpge(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmpge <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmpge(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmpge <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmpge(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """cmpge <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def cmpge(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmpge <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmpgt(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZB, /) -> None:
        """cmpgt <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.b"""
    @overload
    def cmpgt(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmpgt <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmpgt(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmpgt <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmpgt(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """cmpgt <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def cmpgt(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmpgt <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmpgt(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmpgt <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmpgt(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """cmpgt <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def cmpgt(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmpgt <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmpgt(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmpgt <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmpgt(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """cmpgt <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def cmpgt(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmpgt <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmphi(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZB, /) -> None:
        """cmphi <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.b"""
    @overload
    def cmphi(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmphi <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmphi(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmphi <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmphi(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """cmphi <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def cmphi(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmphi <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmphi(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmphi <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmphi(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """cmphi <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def cmphi(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmphi <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmphi(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmphi <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmphi(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """cmphi <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def cmphi(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmphi <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmphs(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZB, /) -> None:
        """cmphs <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.b"""
    @overload
    def cmphs(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmphs <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmphs(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmphs <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmphs(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """cmphs <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def cmphs(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmphs <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmphs(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmphs <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmphs(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """cmphs <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def cmphs(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmphs <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmphs(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmphs <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmphs(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """cmphs <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def cmphs(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmphs <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmple(self, Pd: PB, Pg: PZ, Zm: ZB, Zn: ZB, /) -> None:
        """cmple <Pd>.b, <Pg>/z, <Zm>.b, <Zn>.b"""
    @overload
    def cmple(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmple <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmple(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmple <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmple(self, Pd: PD, Pg: PZ, Zm: ZD, Zn: ZD, /) -> None:
        """cmple <Pd>.d, <Pg>/z, <Zm>.d, <Zn>.d"""
    @overload
    def cmple(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmple <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmple(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmple <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmple(self, Pd: PH, Pg: PZ, Zm: ZH, Zn: ZH, /) -> None:
        """cmple <Pd>.h, <Pg>/z, <Zm>.h, <Zn>.h"""
    @overload
    def cmple(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmple <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmple(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmple <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmple(self, Pd: PS, Pg: PZ, Zm: ZS, Zn: ZS, /) -> None:
        """cmple <Pd>.s, <Pg>/z, <Zm>.s, <Zn>.s"""
    @overload
    def cmple(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmple <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmplo(self, Pd: PB, Pg: PZ, Zm: ZB, Zn: ZB, /) -> None:
        """cmplo <Pd>.b, <Pg>/z, <Zm>.b, <Zn>.b"""
    @overload
    def cmplo(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmplo <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmplo(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmplo <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmplo(self, Pd: PD, Pg: PZ, Zm: ZD, Zn: ZD, /) -> None:
        """cmplo <Pd>.d, <Pg>/z, <Zm>.d, <Zn>.d"""
    @overload
    def cmplo(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmplo <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmplo(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmplo <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmplo(self, Pd: PH, Pg: PZ, Zm: ZH, Zn: ZH, /) -> None:
        """cmplo <Pd>.h, <Pg>/z, <Zm>.h, <Zn>.h"""
    @overload
    def cmplo(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmplo <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmplo(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmplo <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmplo(self, Pd: PS, Pg: PZ, Zm: ZS, Zn: ZS, /) -> None:
        """cmplo <Pd>.s, <Pg>/z, <Zm>.s, <Zn>.s"""
    @overload
    def cmplo(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmplo <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmpls(self, Pd: PB, Pg: PZ, Zm: ZB, Zn: ZB, /) -> None:
        """cmpls <Pd>.b, <Pg>/z, <Zm>.b, <Zn>.b"""
    @overload
    def cmpls(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmpls <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmpls(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmpls <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmpls(self, Pd: PD, Pg: PZ, Zm: ZD, Zn: ZD, /) -> None:
        """cmpls <Pd>.d, <Pg>/z, <Zm>.d, <Zn>.d"""
    @overload
    def cmpls(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmpls <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmpls(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmpls <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmpls(self, Pd: PH, Pg: PZ, Zm: ZH, Zn: ZH, /) -> None:
        """cmpls <Pd>.h, <Pg>/z, <Zm>.h, <Zn>.h"""
    @overload
    def cmpls(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmpls <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmpls(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmpls <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmpls(self, Pd: PS, Pg: PZ, Zm: ZS, Zn: ZS, /) -> None:
        """cmpls <Pd>.s, <Pg>/z, <Zm>.s, <Zn>.s"""
    @overload
    def cmpls(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmpls <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmplt(self, Pd: PB, Pg: PZ, Zm: ZB, Zn: ZB, /) -> None:
        """cmplt <Pd>.b, <Pg>/z, <Zm>.b, <Zn>.b"""
    @overload
    def cmplt(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmplt <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmplt(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmplt <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmplt(self, Pd: PD, Pg: PZ, Zm: ZD, Zn: ZD, /) -> None:
        """cmplt <Pd>.d, <Pg>/z, <Zm>.d, <Zn>.d"""
    @overload
    def cmplt(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmplt <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmplt(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmplt <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmplt(self, Pd: PH, Pg: PZ, Zm: ZH, Zn: ZH, /) -> None:
        """cmplt <Pd>.h, <Pg>/z, <Zm>.h, <Zn>.h"""
    @overload
    def cmplt(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmplt <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmplt(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmplt <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmplt(self, Pd: PS, Pg: PZ, Zm: ZS, Zn: ZS, /) -> None:
        """cmplt <Pd>.s, <Pg>/z, <Zm>.s, <Zn>.s"""
    @overload
    def cmplt(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmplt <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmpne(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZB, /) -> None:
        """cmpne <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.b"""
    @overload
    def cmpne(self, Pd: PB, Pg: PZ, Zn: ZB, Zm: ZD, /) -> None:
        """cmpne <Pd>.b, <Pg>/z, <Zn>.b, <Zm>.d"""
    @overload
    def cmpne(self, Pd: PB, Pg: PZ, Zn: ZB, imm: int, /) -> None:
        """cmpne <Pd>.b, <Pg>/z, <Zn>.b, #<imm>"""
    @overload
    def cmpne(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """cmpne <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def cmpne(self, Pd: PD, Pg: PZ, Zn: ZD, imm: int, /) -> None:
        """cmpne <Pd>.d, <Pg>/z, <Zn>.d, #<imm>"""
    @overload
    def cmpne(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZD, /) -> None:
        """cmpne <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.d"""
    @overload
    def cmpne(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """cmpne <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def cmpne(self, Pd: PH, Pg: PZ, Zn: ZH, imm: int, /) -> None:
        """cmpne <Pd>.h, <Pg>/z, <Zn>.h, #<imm>"""
    @overload
    def cmpne(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZD, /) -> None:
        """cmpne <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.d"""
    @overload
    def cmpne(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """cmpne <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def cmpne(self, Pd: PS, Pg: PZ, Zn: ZS, imm: int, /) -> None:
        """cmpne <Pd>.s, <Pg>/z, <Zn>.s, #<imm>"""
    @overload
    def cmtst(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """cmtst <Dd>, <Dn>, <Dm>"""
    @overload
    def cmtst(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """cmtst <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def cmtst(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """cmtst <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def cmtst(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """cmtst <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def cmtst(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """cmtst <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def cmtst(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """cmtst <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def cmtst(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """cmtst <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def cmtst(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """cmtst <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def cneg(self, Rd: General, Rn: General, cond: _Name, /) -> None:
        """cneg <Xd>, <Xn>, <cond>"""
    @overload
    def cneg(self, Rd: W, Rn: W, cond: _Name, /) -> None:
        """cneg <Wd>, <Wn>, <cond>"""
    @overload
    def cnot(self, Zd: ZB, Pg: PM, Zn: ZB, /) -> None:
        """cnot <Zd>.b, <Pg>/m, <Zn>.b"""
    @overload
    def cnot(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """cnot <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def cnot(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """cnot <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def cnot(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """cnot <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def cnt(self, Vd: V16B, Vn: V16B, /) -> None:
        """cnt <Vd>.16b, <Vn>.16b"""
    @overload
    def cnt(self, Vd: V8B, Vn: V8B, /) -> None:
        """cnt <Vd>.8b, <Vn>.8b"""
    @overload
    def cnt(self, Zd: ZB, Pg: PM, Zn: ZB, /) -> None:
        """cnt <Zd>.b, <Pg>/m, <Zn>.b"""
    @overload
    def cnt(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """cnt <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def cnt(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """cnt <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def cnt(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """cnt <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def cntb(self, Xd: General, /) -> None:
        """cntb <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cntb(self, Xd: General, pattern: _Name | int, /) -> None:
        """cntb <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cntb(self, Xd: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """cntb <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cntd(self, Xd: General, /) -> None:
        """cntd <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cntd(self, Xd: General, pattern: _Name | int, /) -> None:
        """cntd <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cntd(self, Xd: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """cntd <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cnth(self, Xd: General, /) -> None:
        """cnth <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cnth(self, Xd: General, pattern: _Name | int, /) -> None:
        """cnth <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cnth(self, Xd: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """cnth <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cntp(self, Xd: General, Pg: Predicate, Pn: PB, /) -> None:
        """cntp <Xd>, <Pg>, <Pn>.b"""
    @overload
    def cntp(self, Xd: General, Pg: Predicate, Pn: PD, /) -> None:
        """cntp <Xd>, <Pg>, <Pn>.d"""
    @overload
    def cntp(self, Xd: General, Pg: Predicate, Pn: PH, /) -> None:
        """cntp <Xd>, <Pg>, <Pn>.h"""
    @overload
    def cntp(self, Xd: General, Pg: Predicate, Pn: PS, /) -> None:
        """cntp <Xd>, <Pg>, <Pn>.s"""
    @overload
    def cntw(self, Xd: General, /) -> None:
        """cntw <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cntw(self, Xd: General, pattern: _Name | int, /) -> None:
        """cntw <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def cntw(self, Xd: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """cntw <Xd>{, <pattern>{, mul #<imm>}}"""
    @overload
    def compact(self, Zd: ZD, Pg: Predicate, Zn: ZD, /) -> None:
        """compact <Zd>.d, <Pg>, <Zn>.d"""
    @overload
    def compact(self, Zd: ZS, Pg: Predicate, Zn: ZS, /) -> None:
        """compact <Zd>.s, <Pg>, <Zn>.s"""
    @overload
    def cpy(self, Zd: ZB, Pg: PM, Fn: BReg, /) -> None:
        """cpy <Zd>.b, <Pg>/m, <Bn>"""
    @overload
    def cpy(self, Zd: ZB, Pg: PM, Rn: W, /) -> None:
        """cpy <Zd>.b, <Pg>/m, <Wn|WSP>"""
    @overload
    def cpy(self, Zd: ZB, Pg: PM, imm: int, /) -> None:
        """cpy <Zd>.b, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZB, Pg: PM, imm: int, lsl: Modifier, /) -> None:
        """cpy <Zd>.b, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZB, Pg: PZ, imm: int, /) -> None:
        """cpy <Zd>.b, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZB, Pg: PZ, imm: int, lsl: Modifier, /) -> None:
        """cpy <Zd>.b, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZD, Pg: PM, Fn: DReg, /) -> None:
        """cpy <Zd>.d, <Pg>/m, <Dn>"""
    @overload
    def cpy(self, Zd: ZD, Pg: PM, Rn: General, /) -> None:
        """cpy <Zd>.d, <Pg>/m, <Xn|SP>"""
    @overload
    def cpy(self, Zd: ZD, Pg: PM, imm: int, /) -> None:
        """cpy <Zd>.d, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZD, Pg: PM, imm: int, lsl: Modifier, /) -> None:
        """cpy <Zd>.d, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZD, Pg: PZ, imm: int, /) -> None:
        """cpy <Zd>.d, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZD, Pg: PZ, imm: int, lsl: Modifier, /) -> None:
        """cpy <Zd>.d, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZH, Pg: PM, Fn: HReg, /) -> None:
        """cpy <Zd>.h, <Pg>/m, <Hn>"""
    @overload
    def cpy(self, Zd: ZH, Pg: PM, Rn: W, /) -> None:
        """cpy <Zd>.h, <Pg>/m, <Wn|WSP>"""
    @overload
    def cpy(self, Zd: ZH, Pg: PM, imm: int, /) -> None:
        """cpy <Zd>.h, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZH, Pg: PM, imm: int, lsl: Modifier, /) -> None:
        """cpy <Zd>.h, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZH, Pg: PZ, imm: int, /) -> None:
        """cpy <Zd>.h, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZH, Pg: PZ, imm: int, lsl: Modifier, /) -> None:
        """cpy <Zd>.h, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZS, Pg: PM, Fn: SReg, /) -> None:
        """cpy <Zd>.s, <Pg>/m, <Sn>"""
    @overload
    def cpy(self, Zd: ZS, Pg: PM, Rn: W, /) -> None:
        """cpy <Zd>.s, <Pg>/m, <Wn|WSP>"""
    @overload
    def cpy(self, Zd: ZS, Pg: PM, imm: int, /) -> None:
        """cpy <Zd>.s, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZS, Pg: PM, imm: int, lsl: Modifier, /) -> None:
        """cpy <Zd>.s, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZS, Pg: PZ, imm: int, /) -> None:
        """cpy <Zd>.s, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def cpy(self, Zd: ZS, Pg: PZ, imm: int, lsl: Modifier, /) -> None:
        """cpy <Zd>.s, <Pg>/z, #<imm>{, lsl #0}"""
    def crc32b(self, Wd: W, Wn: W, Wm: W, /) -> None:
        """crc32b <Wd>, <Wn>, <Wm>"""
    def crc32cb(self, Wd: W, Wn: W, Wm: W, /) -> None:
        """crc32cb <Wd>, <Wn>, <Wm>"""
    def crc32ch(self, Wd: W, Wn: W, Wm: W, /) -> None:
        """crc32ch <Wd>, <Wn>, <Wm>"""
    def crc32cw(self, Wd: W, Wn: W, Wm: W, /) -> None:
        """crc32cw <Wd>, <Wn>, <Wm>"""
    def crc32cx(self, Wd: W, Wn: W, Xm: General, /) -> None:
        """crc32cx <Wd>, <Wn>, <Xm>"""
    def crc32h(self, Wd: W, Wn: W, Wm: W, /) -> None:
        """crc32h <Wd>, <Wn>, <Wm>"""
    def crc32w(self, Wd: W, Wn: W, Wm: W, /) -> None:
        """crc32w <Wd>, <Wn>, <Wm>"""
    def crc32x(self, Wd: W, Wn: W, Xm: General, /) -> None:
        """crc32x <Wd>, <Wn>, <Xm>"""
    def csdb(self) -> None:
        """csdb"""
    @overload
    def csel(self, Rd: General, Rn: General, Rm: General, cond: _Name, /) -> None:
        """csel <Xd>, <Xn>, <Xm>, <cond>"""
    @overload
    def csel(self, Rd: W, Rn: W, Rm: W, cond: _Name, /) -> None:
        """csel <Wd>, <Wn>, <Wm>, <cond>"""
    @overload
    def cset(self, Rd: General, cond: _Name, /) -> None:
        """cset <Xd>, <cond>"""
    @overload
    def cset(self, Rd: W, cond: _Name, /) -> None:
        """cset <Wd>, <cond>"""
    @overload
    def csetm(self, Rd: General, cond: _Name, /) -> None:
        """csetm <Xd>, <cond>"""
    @overload
    def csetm(self, Rd: W, cond: _Name, /) -> None:
        """csetm <Wd>, <cond>"""
    @overload
    def csinc(self, Rd: General, Rn: General, Rm: General, cond: _Name, /) -> None:
        """csinc <Xd>, <Xn>, <Xm>, <cond>"""
    @overload
    def csinc(self, Rd: W, Rn: W, Rm: W, cond: _Name, /) -> None:
        """csinc <Wd>, <Wn>, <Wm>, <cond>"""
    @overload
    def csinv(self, Rd: General, Rn: General, Rm: General, cond: _Name, /) -> None:
        """csinv <Xd>, <Xn>, <Xm>, <cond>"""
    @overload
    def csinv(self, Rd: W, Rn: W, Rm: W, cond: _Name, /) -> None:
        """csinv <Wd>, <Wn>, <Wm>, <cond>"""
    @overload
    def csneg(self, Rd: General, Rn: General, Rm: General, cond: _Name, /) -> None:
        """csneg <Xd>, <Xn>, <Xm>, <cond>"""
    @overload
    def csneg(self, Rd: W, Rn: W, Rm: W, cond: _Name, /) -> None:
        """csneg <Wd>, <Wn>, <Wm>, <cond>"""
    @overload
    def ctermeq(self, Rn: General, Rm: General, /) -> None:
        """ctermeq <Xn>, <Xm>"""
    @overload
    def ctermeq(self, Rn: W, Rm: W, /) -> None:
        """ctermeq <Wn>, <Wm>"""
    @overload
    def ctermne(self, Rn: General, Rm: General, /) -> None:
        """ctermne <Xn>, <Xm>"""
    @overload
    def ctermne(self, Rn: W, Rm: W, /) -> None:
        """ctermne <Wn>, <Wm>"""
    def dc(self, literal: _Name, Xt: General, /) -> None:
        """dc zva, <Xt>"""
    @overload
    def dcps1(self) -> None:
        """dcps1 {, #<imm>}"""
    @overload
    def dcps1(self, imm: int, /) -> None:
        """dcps1 {, #<imm>}"""
    @overload
    def dcps2(self) -> None:
        """dcps2 {, #<imm>}"""
    @overload
    def dcps2(self, imm: int, /) -> None:
        """dcps2 {, #<imm>}"""
    @overload
    def dcps3(self) -> None:
        """dcps3 {, #<imm>}"""
    @overload
    def dcps3(self, imm: int, /) -> None:
        """dcps3 {, #<imm>}"""
    @overload
    def decb(self, Xdn: General, /) -> None:
        """decb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def decb(self, Xdn: General, pattern: _Name | int, /) -> None:
        """decb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def decb(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """decb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def decd(self, Xdn: General, /) -> None:
        """decd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def decd(self, Xdn: General, pattern: _Name | int, /) -> None:
        """decd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def decd(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """decd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def decd(self, Zdn: ZD, /) -> None:
        """decd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def decd(self, Zdn: ZD, pattern: _Name | int, /) -> None:
        """decd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def decd(self, Zdn: ZD, pattern: _Name | int, mul: Modifier, /) -> None:
        """decd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def dech(self, Xdn: General, /) -> None:
        """dech <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def dech(self, Xdn: General, pattern: _Name | int, /) -> None:
        """dech <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def dech(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """dech <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def dech(self, Zdn: ZH, /) -> None:
        """dech <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def dech(self, Zdn: ZH, pattern: _Name | int, /) -> None:
        """dech <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def dech(self, Zdn: ZH, pattern: _Name | int, mul: Modifier, /) -> None:
        """dech <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def decp(self, Xdn: General, Pm: PB, /) -> None:
        """decp <Xdn>, <Pm>.b"""
    @overload
    def decp(self, Xdn: General, Pm: PD, /) -> None:
        """decp <Xdn>, <Pm>.d"""
    @overload
    def decp(self, Xdn: General, Pm: PH, /) -> None:
        """decp <Xdn>, <Pm>.h"""
    @overload
    def decp(self, Xdn: General, Pm: PS, /) -> None:
        """decp <Xdn>, <Pm>.s"""
    @overload
    def decp(self, Zdn: ZD, Pm: PD, /) -> None:
        """decp <Zdn>.d, <Pm>.d"""
    @overload
    def decp(self, Zdn: ZD, Pm: Predicate, /) -> None:
        """decp <Zdn>.d, <Pm>"""
    @overload
    def decp(self, Zdn: ZH, Pm: PH, /) -> None:
        """decp <Zdn>.h, <Pm>.h"""
    @overload
    def decp(self, Zdn: ZH, Pm: Predicate, /) -> None:
        """decp <Zdn>.h, <Pm>"""
    @overload
    def decp(self, Zdn: ZS, Pm: PS, /) -> None:
        """decp <Zdn>.s, <Pm>.s"""
    @overload
    def decp(self, Zdn: ZS, Pm: Predicate, /) -> None:
        """decp <Zdn>.s, <Pm>"""
    @overload
    def decw(self, Xdn: General, /) -> None:
        """decw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def decw(self, Xdn: General, pattern: _Name | int, /) -> None:
        """decw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def decw(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """decw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def decw(self, Zdn: ZS, /) -> None:
        """decw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def decw(self, Zdn: ZS, pattern: _Name | int, /) -> None:
        """decw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def decw(self, Zdn: ZS, pattern: _Name | int, mul: Modifier, /) -> None:
        """decw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    def dgh(self) -> None:
        """dgh"""
    def dmb(self, barrier: _Name | int, /) -> None:
        """dmb <barrier>"""
    def drps(self) -> None:
        """drps"""
    def dsb(self, barrier: _Name | int, /) -> None:
        """dsb <barrier>"""
    @overload
    def dup(self, Fd: BReg, Vn: Lane, /) -> None:
        """dup <Bd>, <Vn>.b[<index>]"""
    @overload
    def dup(self, Fd: DReg, Vn: Lane, /) -> None:
        """dup <Dd>, <Vn>.d[<index>]"""
    @overload
    def dup(self, Fd: HReg, Vn: Lane, /) -> None:
        """dup <Hd>, <Vn>.h[<index>]"""
    @overload
    def dup(self, Fd: SReg, Vn: Lane, /) -> None:
        """dup <Sd>, <Vn>.s[<index>]"""
    @overload
    def dup(self, Vd: V16B, Vn: Lane, /) -> None:
        """dup <Vd>.16b, <Vn>.b[<index>]"""
    @overload
    def dup(self, Vd: V16B, Rn: W, /) -> None:
        """dup <Vd>.16b, <Wn>"""
    @overload
    def dup(self, Vd: V2D, Rn: General, /) -> None:
        """dup <Vd>.2d, <Xn>"""
    @overload
    def dup(self, Vd: V2D, Vn: Lane, /) -> None:
        """dup <Vd>.2d, <Vn>.d[<index>]"""
    @overload
    def dup(self, Vd: V2S, Vn: Lane, /) -> None:
        """dup <Vd>.2s, <Vn>.s[<index>]"""
    @overload
    def dup(self, Vd: V2S, Rn: W, /) -> None:
        """dup <Vd>.2s, <Wn>"""
    @overload
    def dup(self, Vd: V4H, Vn: Lane, /) -> None:
        """dup <Vd>.4h, <Vn>.h[<index>]"""
    @overload
    def dup(self, Vd: V4H, Rn: W, /) -> None:
        """dup <Vd>.4h, <Wn>"""
    @overload
    def dup(self, Vd: V4S, Vn: Lane, /) -> None:
        """dup <Vd>.4s, <Vn>.s[<index>]"""
    @overload
    def dup(self, Vd: V4S, Rn: W, /) -> None:
        """dup <Vd>.4s, <Wn>"""
    @overload
    def dup(self, Vd: V8B, Vn: Lane, /) -> None:
        """dup <Vd>.8b, <Vn>.b[<index>]"""
    @overload
    def dup(self, Vd: V8B, Rn: W, /) -> None:
        """dup <Vd>.8b, <Wn>"""
    @overload
    def dup(self, Vd: V8H, Vn: Lane, /) -> None:
        """dup <Vd>.8h, <Vn>.h[<index>]"""
    @overload
    def dup(self, Vd: V8H, Rn: W, /) -> None:
        """dup <Vd>.8h, <Wn>"""
    @overload
    def dup(self, Zd: ZB, Zn: Lane, /) -> None:
        """dup <Zd>.b, <Zn>.b[<index>]"""
    @overload
    def dup(self, Zd: ZB, Rn: W, /) -> None:
        """dup <Zd>.b, <Wn|WSP>"""
    @overload
    def dup(self, Zd: ZB, imm: int, /) -> None:
        """dup <Zd>.b, #<imm>{, lsl #0}"""
    @overload
    def dup(self, Zd: ZB, imm: int, lsl: Modifier, /) -> None:
        """dup <Zd>.b, #<imm>{, lsl #0}"""
    @overload
    def dup(self, Zd: ZD, Rn: General, /) -> None:
        """dup <Zd>.d, <Xn|SP>"""
    @overload
    def dup(self, Zd: ZD, Zn: Lane, /) -> None:
        """dup <Zd>.d, <Zn>.d[<index>]"""
    @overload
    def dup(self, Zd: ZD, imm: int, /) -> None:
        """dup <Zd>.d, #<imm>{, lsl #0}"""
    @overload
    def dup(self, Zd: ZD, imm: int, lsl: Modifier, /) -> None:
        """dup <Zd>.d, #<imm>{, lsl #0}"""
    @overload
    def dup(self, Zd: ZH, Zn: Lane, /) -> None:
        """dup <Zd>.h, <Zn>.h[<index>]"""
    @overload
    def dup(self, Zd: ZH, Rn: W, /) -> None:
        """dup <Zd>.h, <Wn|WSP>"""
    @overload
    def dup(self, Zd: ZH, imm: int, /) -> None:
        """dup <Zd>.h, #<imm>{, lsl #0}"""
    @overload
    def dup(self, Zd: ZH, imm: int, lsl: Modifier, /) -> None:
        """dup <Zd>.h, #<imm>{, lsl #0}"""
    @overload
    def dup(self, Zd: ZQ, Zn: Lane, /) -> None:
        """dup <Zd>.q, <Zn>.q[<index>]"""
    @overload
    def dup(self, Zd: ZS, Zn: Lane, /) -> None:
        """dup <Zd>.s, <Zn>.s[<index>]"""
    @overload
    def dup(self, Zd: ZS, Rn: W, /) -> None:
        """dup <Zd>.s, <Wn|WSP>"""
    @overload
    def dup(self, Zd: ZS, imm: int, /) -> None:
        """dup <Zd>.s, #<imm>{, lsl #0}"""
    @overload
    def dup(self, Zd: ZS, imm: int, lsl: Modifier, /) -> None:
        """dup <Zd>.s, #<imm>{, lsl #0}"""
    @overload
    def dupm(self, Zd: ZB, imm: int, /) -> None:
        """dupm <Zd>.b, #<imm>"""
    @overload
    def dupm(self, Zd: ZD, imm: int, /) -> None:
        """dupm <Zd>.d, #<imm>"""
    @overload
    def dupm(self, Zd: ZH, imm: int, /) -> None:
        """dupm <Zd>.h, #<imm>"""
    @overload
    def dupm(self, Zd: ZS, imm: int, /) -> None:
        """dupm <Zd>.s, #<imm>"""
    @overload
    def eon(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """eon <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def eon(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """eon <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def eon(self, Rd: General, Rn: General, imm: int, /) -> None:
        """eon <Xd|SP>, <Xn>, #<imm>"""
    @overload
    def eon(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """eon <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def eon(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """eon <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def eon(self, Rd: W, Rn: W, imm: int, /) -> None:
        """eon <Wd|WSP>, <Wn>, #<imm>"""
    @overload
    def eon(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """eon <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def eon(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """eon <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def eon(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """eon <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def eon(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """eon <Zdn>.s, <Zdn>.s, #<imm>"""
    @overload
    def eor(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """eor <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def eor(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """eor <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def eor(self, Rd: General, Rn: General, imm: int, /) -> None:
        """eor <Xd|SP>, <Xn>, #<imm>"""
    @overload
    def eor(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """eor <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def eor(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """eor <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def eor(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """eor <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def eor(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """eor <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def eor(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """eor <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def eor(self, Rd: W, Rn: W, imm: int, /) -> None:
        """eor <Wd|WSP>, <Wn>, #<imm>"""
    @overload
    def eor(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """eor <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def eor(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """eor <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def eor(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """eor <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def eor(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """eor <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def eor(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """eor <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def eor(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """eor <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def eor(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """eor <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def eor(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """eor <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def eor(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """eor <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def eor(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """eor <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def eor(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """eor <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def eor(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """eor <Zdn>.s, <Zdn>.s, #<imm>"""
    def eors(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """eors <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def eorv(self, Fd: BReg, Pg: Predicate, Zn: ZB, /) -> None:
        """eorv <Bd>, <Pg>, <Zn>.b"""
    @overload
    def eorv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """eorv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def eorv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """eorv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def eorv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """eorv <Sd>, <Pg>, <Zn>.s"""
    def eret(self) -> None:
        """eret"""
    def esb(self) -> None:
        """esb"""
    @overload
    def ext(self, Vd: V16B, Vn: V16B, Vm: V16B, index: int, /) -> None:
        """ext <Vd>.16b, <Vn>.16b, <Vm>.16b, #<index>"""
    @overload
    def ext(self, Vd: V8B, Vn: V8B, Vm: V8B, index: int, /) -> None:
        """ext <Vd>.8b, <Vn>.8b, <Vm>.8b, #<index>"""
    @overload
    def ext(self, Zdn: ZB, Zdn_: ZB, Zm: ZB, imm: int, /) -> None:
        """ext <Zdn>.b, <Zdn>.b, <Zm>.b, #<imm>"""
    @overload
    def extr(self, Rd: General, Rn: General, Rm: General, lsb: int, /) -> None:
        """extr <Xd>, <Xn>, <Xm>, #<lsb>"""
    @overload
    def extr(self, Rd: W, Rn: W, Rm: W, lsb: int, /) -> None:
        """extr <Wd>, <Wn>, <Wm>, #<lsb>"""
    @overload
    def fabd(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fabd <Dd>, <Dn>, <Dm>"""
    @overload
    def fabd(self, Hd: HReg, Hn: HReg, Hm: HReg, /) -> None:
        """fabd <Hd>, <Hn>, <Hm>"""
    @overload
    def fabd(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fabd <Sd>, <Sn>, <Sm>"""
    @overload
    def fabd(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fabd <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fabd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fabd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fabd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fabd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fabd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fabd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fabd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fabd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fabd(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fabd <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fabd(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fabd <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fabd(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fabd <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fabs(self, Fd: DReg, Fn: DReg, /) -> None:
        """fabs <Dd>, <Dn>"""
    @overload
    def fabs(self, Fd: HReg, Fn: HReg, /) -> None:
        """fabs <Hd>, <Hn>"""
    @overload
    def fabs(self, Fd: SReg, Fn: SReg, /) -> None:
        """fabs <Sd>, <Sn>"""
    @overload
    def fabs(self, Vd: V2D, Vn: V2D, /) -> None:
        """fabs <Vd>.2d, <Vn>.2d"""
    @overload
    def fabs(self, Vd: V2S, Vn: V2S, /) -> None:
        """fabs <Vd>.2s, <Vn>.2s"""
    @overload
    def fabs(self, Vd: V4H, Vn: V4H, /) -> None:
        """fabs <Vd>.4h, <Vn>.4h"""
    @overload
    def fabs(self, Vd: V4S, Vn: V4S, /) -> None:
        """fabs <Vd>.4s, <Vn>.4s"""
    @overload
    def fabs(self, Vd: V8H, Vn: V8H, /) -> None:
        """fabs <Vd>.8h, <Vn>.8h"""
    @overload
    def fabs(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """fabs <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def fabs(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """fabs <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def fabs(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """fabs <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def facge(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """facge <Dd>, <Dn>, <Dm>"""
    @overload
    def facge(self, Hd: HReg, Hn: HReg, Hm: HReg, /) -> None:
        """facge <Hd>, <Hn>, <Hm>"""
    @overload
    def facge(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """facge <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def facge(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """facge <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def facge(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """facge <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def facge(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """facge <Sd>, <Sn>, <Sm>"""
    @overload
    def facge(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """facge <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def facge(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """facge <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def facge(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """facge <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def facge(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """facge <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def facge(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """facge <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def facgt(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """facgt <Dd>, <Dn>, <Dm>"""
    @overload
    def facgt(self, Hd: HReg, Hn: HReg, Hm: HReg, /) -> None:
        """facgt <Hd>, <Hn>, <Hm>"""
    @overload
    def facgt(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """facgt <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def facgt(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """facgt <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def facgt(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """facgt <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def facgt(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """facgt <Sd>, <Sn>, <Sm>"""
    @overload
    def facgt(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """facgt <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def facgt(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """facgt <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def facgt(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """facgt <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def facgt(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """facgt <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def facgt(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """facgt <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def facle(self, Fd: DReg, Fm: DReg, Fn: DReg, /) -> None:
        """facle <Dd>, <Dm>, <Dn>"""
    @overload
    def facle(self, Pd: PD, Pg: PZ, Zm: ZD, Zn: ZD, /) -> None:
        """facle <Pd>.d, <Pg>/z, <Zm>.d, <Zn>.d"""
    @overload
    def facle(self, Pd: PH, Pg: PZ, Zm: ZH, Zn: ZH, /) -> None:
        """facle <Pd>.h, <Pg>/z, <Zm>.h, <Zn>.h"""
    @overload
    def facle(self, Pd: PS, Pg: PZ, Zm: ZS, Zn: ZS, /) -> None:
        """facle <Pd>.s, <Pg>/z, <Zm>.s, <Zn>.s"""
    @overload
    def facle(self, Fd: SReg, Fm: SReg, Fn: SReg, /) -> None:
        """facle <Sd>, <Sm>, <Sn>"""
    @overload
    def facle(self, Vd: V2D, Vm: V2D, Vn: V2D, /) -> None:
        """facle <Vd>.2d, <Vm>.2d, <Vn>.2d"""
    @overload
    def facle(self, Vd: V2S, Vm: V2S, Vn: V2S, /) -> None:
        """facle <Vd>.2s, <Vm>.2s, <Vn>.2s"""
    @overload
    def facle(self, Vd: V4H, Vm: V4H, Vn: V4H, /) -> None:
        """facle <Vd>.4h, <Vm>.4h, <Vn>.4h"""
    @overload
    def facle(self, Vd: V4S, Vm: V4S, Vn: V4S, /) -> None:
        """facle <Vd>.4s, <Vm>.4s, <Vn>.4s"""
    @overload
    def facle(self, Vd: V8H, Vm: V8H, Vn: V8H, /) -> None:
        """facle <Vd>.8h, <Vm>.8h, <Vn>.8h"""
    @overload
    def faclt(self, Fd: DReg, Fm: DReg, Fn: DReg, /) -> None:
        """faclt <Dd>, <Dm>, <Dn>"""
    @overload
    def faclt(self, Pd: PD, Pg: PZ, Zm: ZD, Zn: ZD, /) -> None:
        """faclt <Pd>.d, <Pg>/z, <Zm>.d, <Zn>.d"""
    @overload
    def faclt(self, Pd: PH, Pg: PZ, Zm: ZH, Zn: ZH, /) -> None:
        """faclt <Pd>.h, <Pg>/z, <Zm>.h, <Zn>.h"""
    @overload
    def faclt(self, Pd: PS, Pg: PZ, Zm: ZS, Zn: ZS, /) -> None:
        """faclt <Pd>.s, <Pg>/z, <Zm>.s, <Zn>.s"""
    @overload
    def faclt(self, Fd: SReg, Fm: SReg, Fn: SReg, /) -> None:
        """faclt <Sd>, <Sm>, <Sn>"""
    @overload
    def faclt(self, Vd: V2D, Vm: V2D, Vn: V2D, /) -> None:
        """faclt <Vd>.2d, <Vm>.2d, <Vn>.2d"""
    @overload
    def faclt(self, Vd: V2S, Vm: V2S, Vn: V2S, /) -> None:
        """faclt <Vd>.2s, <Vm>.2s, <Vn>.2s"""
    @overload
    def faclt(self, Vd: V4H, Vm: V4H, Vn: V4H, /) -> None:
        """faclt <Vd>.4h, <Vm>.4h, <Vn>.4h"""
    @overload
    def faclt(self, Vd: V4S, Vm: V4S, Vn: V4S, /) -> None:
        """faclt <Vd>.4s, <Vm>.4s, <Vn>.4s"""
    @overload
    def faclt(self, Vd: V8H, Vm: V8H, Vn: V8H, /) -> None:
        """faclt <Vd>.8h, <Vm>.8h, <Vn>.8h"""
    @overload
    def fadd(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fadd <Dd>, <Dn>, <Dm>"""
    @overload
    def fadd(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """fadd <Hd>, <Hn>, <Hm>"""
    @overload
    def fadd(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fadd <Sd>, <Sn>, <Sm>"""
    @overload
    def fadd(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fadd <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fadd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fadd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fadd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fadd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fadd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fadd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fadd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fadd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fadd(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fadd <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fadd(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: float, /) -> None:
        """fadd <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def fadd(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """fadd <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def fadd(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fadd <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fadd(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: float, /) -> None:
        """fadd <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def fadd(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """fadd <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def fadd(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fadd <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fadd(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: float, /) -> None:
        """fadd <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def fadd(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """fadd <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def fadda(self, Fdn: DReg, Pg: Predicate, Fdn_: DReg, Zm: ZD, /) -> None:
        """fadda <Ddn>, <Pg>, <Ddn>, <Zm>.d"""
    @overload
    def fadda(self, Fdn: HReg, Pg: Predicate, Fdn_: HReg, Zm: ZH, /) -> None:
        """fadda <Hdn>, <Pg>, <Hdn>, <Zm>.h"""
    @overload
    def fadda(self, Fdn: SReg, Pg: Predicate, Fdn_: SReg, Zm: ZS, /) -> None:
        """fadda <Sdn>, <Pg>, <Sdn>, <Zm>.s"""
    @overload
    def faddp(self, Fd: DReg, Vn: V2D, /) -> None:
        """faddp <Dd>, <Vn>.2d"""
    @overload
    def faddp(self, Hd: HReg, Vn: V2H, /) -> None:
        """faddp <Hd>, <Vn>.2h"""
    @overload
    def faddp(self, Fd: SReg, Vn: V2S, /) -> None:
        """faddp <Sd>, <Vn>.2s"""
    @overload
    def faddp(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """faddp <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def faddp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """faddp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def faddp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """faddp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def faddp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """faddp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def faddp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """faddp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def faddv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """faddv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def faddv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """faddv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def faddv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """faddv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def fcadd(self, Vd: V2D, Vn: V2D, Vm: V2D, rot: int, /) -> None:
        """fcadd <Vd>.2d, <Vn>.2d, <Vm>.2d, #<rot>"""
    @overload
    def fcadd(self, Vd: V2S, Vn: V2S, Vm: V2S, rot: int, /) -> None:
        """fcadd <Vd>.2s, <Vn>.2s, <Vm>.2s, #<rot>"""
    @overload
    def fcadd(self, Vd: V4H, Vn: V4H, Vm: V4H, rot: int, /) -> None:
        """fcadd <Vd>.4h, <Vn>.4h, <Vm>.4h, #<rot>"""
    @overload
    def fcadd(self, Vd: V4S, Vn: V4S, Vm: V4S, rot: int, /) -> None:
        """fcadd <Vd>.4s, <Vn>.4s, <Vm>.4s, #<rot>"""
    @overload
    def fcadd(self, Vd: V8H, Vn: V8H, Vm: V8H, rot: int, /) -> None:
        """fcadd <Vd>.8h, <Vn>.8h, <Vm>.8h, #<rot>"""
    @overload
    def fcadd(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, rot: int, /) -> None:
        """fcadd <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d, #<rot>"""
    @overload
    def fcadd(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, rot: int, /) -> None:
        """fcadd <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h, #<rot>"""
    @overload
    def fcadd(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, rot: int, /) -> None:
        """fcadd <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s, #<rot>"""
    @overload
    def fccmp(self, Fn: DReg, Fm: DReg, flags: int, cond: _Name, /) -> None:
        """fccmp <Dn>, <Dm>, #<flags>, <cond>"""
    @overload
    def fccmp(self, Fn: HReg, Fm: HReg, flags: int, cond: _Name, /) -> None:
        """fccmp <Hn>, <Hm>, #<flags>, <cond>"""
    @overload
    def fccmp(self, Fn: SReg, Fm: SReg, flags: int, cond: _Name, /) -> None:
        """fccmp <Sn>, <Sm>, #<flags>, <cond>"""
    @overload
    def fccmpe(self, Fn: DReg, Fm: DReg, flags: int, cond: _Name, /) -> None:
        """fccmpe <Dn>, <Dm>, #<flags>, <cond>"""
    @overload
    def fccmpe(self, Fn: HReg, Fm: HReg, flags: int, cond: _Name, /) -> None:
        """fccmpe <Hn>, <Hm>, #<flags>, <cond>"""
    @overload
    def fccmpe(self, Fn: SReg, Fm: SReg, flags: int, cond: _Name, /) -> None:
        """fccmpe <Sn>, <Sm>, #<flags>, <cond>"""
    @overload
    def fcmeq(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fcmeq <Dd>, <Dn>, <Dm>"""
    @overload
    def fcmeq(self, Fd: DReg, Fn: DReg, literal: float, /) -> None:
        """fcmeq <Dd>, <Dn>, #0.0"""
    @overload
    def fcmeq(self, Hd: HReg, Hn: HReg, Hm: HReg, /) -> None:
        """fcmeq <Hd>, <Hn>, <Hm>"""
    @overload
    def fcmeq(self, Hd: HReg, Hn: HReg, literal: float, /) -> None:
        """fcmeq <Hd>, <Hn>, #0.0"""
    @overload
    def fcmeq(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """fcmeq <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def fcmeq(self, Pd: PD, Pg: PZ, Zn: ZD, literal: float, /) -> None:
        """fcmeq <Pd>.d, <Pg>/z, <Zn>.d, #0.0"""
    @overload
    def fcmeq(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """fcmeq <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def fcmeq(self, Pd: PH, Pg: PZ, Zn: ZH, literal: float, /) -> None:
        """fcmeq <Pd>.h, <Pg>/z, <Zn>.h, #0.0"""
    @overload
    def fcmeq(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """fcmeq <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def fcmeq(self, Pd: PS, Pg: PZ, Zn: ZS, literal: float, /) -> None:
        """fcmeq <Pd>.s, <Pg>/z, <Zn>.s, #0.0"""
    @overload
    def fcmeq(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fcmeq <Sd>, <Sn>, <Sm>"""
    @overload
    def fcmeq(self, Fd: SReg, Fn: SReg, literal: float, /) -> None:
        """fcmeq <Sd>, <Sn>, #0.0"""
    @overload
    def fcmeq(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fcmeq <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fcmeq(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """fcmeq <Vd>.2d, <Vn>.2d, #0.0"""
    @overload
    def fcmeq(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fcmeq <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fcmeq(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """fcmeq <Vd>.2s, <Vn>.2s, #0.0"""
    @overload
    def fcmeq(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fcmeq <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fcmeq(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """fcmeq <Vd>.4h, <Vn>.4h, #0.0"""
    @overload
    def fcmeq(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fcmeq <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fcmeq(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """fcmeq <Vd>.4s, <Vn>.4s, #0.0"""
    @overload
    def fcmeq(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fcmeq <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fcmeq(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """fcmeq <Vd>.8h, <Vn>.8h, #0.0"""
    @overload
    def fcmge(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fcmge <Dd>, <Dn>, <Dm>"""
    @overload
    def fcmge(self, Fd: DReg, Fn: DReg, literal: float, /) -> None:
        """fcmge <Dd>, <Dn>, #0.0"""
    @overload
    def fcmge(self, Hd: HReg, Hn: HReg, Hm: HReg, /) -> None:
        """fcmge <Hd>, <Hn>, <Hm>"""
    @overload
    def fcmge(self, Hd: HReg, Hn: HReg, literal: float, /) -> None:
        """fcmge <Hd>, <Hn>, #0.0"""
    @overload
    def fcmge(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """fcmge <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def fcmge(self, Pd: PD, Pg: PZ, Zn: ZD, literal: float, /) -> None:
        """fcmge <Pd>.d, <Pg>/z, <Zn>.d, #0.0"""
    @overload
    def fcmge(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """fcmge <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def fcmge(self, Pd: PH, Pg: PZ, Zn: ZH, literal: float, /) -> None:
        """fcmge <Pd>.h, <Pg>/z, <Zn>.h, #0.0"""
    @overload
    def fcmge(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """fcmge <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def fcmge(self, Pd: PS, Pg: PZ, Zn: ZS, literal: float, /) -> None:
        """fcmge <Pd>.s, <Pg>/z, <Zn>.s, #0.0"""
    @overload
    def fcmge(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fcmge <Sd>, <Sn>, <Sm>"""
    @overload
    def fcmge(self, Fd: SReg, Fn: SReg, literal: float, /) -> None:
        """fcmge <Sd>, <Sn>, #0.0"""
    @overload
    def fcmge(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fcmge <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fcmge(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """fcmge <Vd>.2d, <Vn>.2d, #0.0"""
    @overload
    def fcmge(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fcmge <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fcmge(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """fcmge <Vd>.2s, <Vn>.2s, #0.0"""
    @overload
    def fcmge(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fcmge <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fcmge(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """fcmge <Vd>.4h, <Vn>.4h, #0.0"""
    @overload
    def fcmge(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fcmge <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fcmge(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """fcmge <Vd>.4s, <Vn>.4s, #0.0"""
    @overload
    def fcmge(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fcmge <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fcmge(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """fcmge <Vd>.8h, <Vn>.8h, #0.0"""
    @overload
    def fcmgt(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fcmgt <Dd>, <Dn>, <Dm>"""
    @overload
    def fcmgt(self, Fd: DReg, Fn: DReg, literal: float, /) -> None:
        """fcmgt <Dd>, <Dn>, #0.0"""
    @overload
    def fcmgt(self, Hd: HReg, Hn: HReg, Hm: HReg, /) -> None:
        """fcmgt <Hd>, <Hn>, <Hm>"""
    @overload
    def fcmgt(self, Hd: HReg, Hn: HReg, literal: float, /) -> None:
        """fcmgt <Hd>, <Hn>, #0.0"""
    @overload
    def fcmgt(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """fcmgt <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def fcmgt(self, Pd: PD, Pg: PZ, Zn: ZD, literal: float, /) -> None:
        """fcmgt <Pd>.d, <Pg>/z, <Zn>.d, #0.0"""
    @overload
    def fcmgt(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """fcmgt <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def fcmgt(self, Pd: PH, Pg: PZ, Zn: ZH, literal: float, /) -> None:
        """fcmgt <Pd>.h, <Pg>/z, <Zn>.h, #0.0"""
    @overload
    def fcmgt(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """fcmgt <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def fcmgt(self, Pd: PS, Pg: PZ, Zn: ZS, literal: float, /) -> None:
        """fcmgt <Pd>.s, <Pg>/z, <Zn>.s, #0.0"""
    @overload
    def fcmgt(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fcmgt <Sd>, <Sn>, <Sm>"""
    @overload
    def fcmgt(self, Fd: SReg, Fn: SReg, literal: float, /) -> None:
        """fcmgt <Sd>, <Sn>, #0.0"""
    @overload
    def fcmgt(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fcmgt <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fcmgt(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """fcmgt <Vd>.2d, <Vn>.2d, #0.0"""
    @overload
    def fcmgt(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fcmgt <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fcmgt(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """fcmgt <Vd>.2s, <Vn>.2s, #0.0"""
    @overload
    def fcmgt(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fcmgt <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fcmgt(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """fcmgt <Vd>.4h, <Vn>.4h, #0.0"""
    @overload
    def fcmgt(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fcmgt <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fcmgt(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """fcmgt <Vd>.4s, <Vn>.4s, #0.0"""
    @overload
    def fcmgt(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fcmgt <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fcmgt(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """fcmgt <Vd>.8h, <Vn>.8h, #0.0"""
    @overload
    def fcmla(self, Vda: V2D, Vn: V2D, Vm: V2D, rot: int, /) -> None:
        """fcmla <Vda>.2d, <Vn>.2d, <Vm>.2d, #<rot>"""
    @overload
    def fcmla(self, Vda: V2S, Vn: V2S, Vm: V2S, rot: int, /) -> None:
        """fcmla <Vda>.2s, <Vn>.2s, <Vm>.2s, #<rot>"""
    @overload
    def fcmla(self, Vda: V4H, Vn: V4H, Vm: Lane, rot: int, /) -> None:
        """fcmla <Vda>.4h, <Vn>.4h, <Vm>.h[<index>], #<rot>"""
    @overload
    def fcmla(self, Vda: V4H, Vn: V4H, Vm: V4H, rot: int, /) -> None:
        """fcmla <Vda>.4h, <Vn>.4h, <Vm>.4h, #<rot>"""
    @overload
    def fcmla(self, Vda: V4S, Vn: V4S, Vm: Lane, rot: int, /) -> None:
        """fcmla <Vda>.4s, <Vn>.4s, <Vm>.s[<index>], #<rot>"""
    @overload
    def fcmla(self, Vda: V4S, Vn: V4S, Vm: V4S, rot: int, /) -> None:
        """fcmla <Vda>.4s, <Vn>.4s, <Vm>.4s, #<rot>"""
    @overload
    def fcmla(self, Vda: V8H, Vn: V8H, Vm: Lane, rot: int, /) -> None:
        """fcmla <Vda>.8h, <Vn>.8h, <Vm>.h[<index>], #<rot>"""
    @overload
    def fcmla(self, Vda: V8H, Vn: V8H, Vm: V8H, rot: int, /) -> None:
        """fcmla <Vda>.8h, <Vn>.8h, <Vm>.8h, #<rot>"""
    @overload
    def fcmla(self, Zda: ZD, Pg: PM, Zn: ZD, Zm: ZD, rot: int, /) -> None:
        """fcmla <Zda>.d, <Pg>/m, <Zn>.d, <Zm>.d, #<rot>"""
    @overload
    def fcmla(self, Zda: ZH, Pg: PM, Zn: ZH, Zm: ZH, rot: int, /) -> None:
        """fcmla <Zda>.h, <Pg>/m, <Zn>.h, <Zm>.h, #<rot>"""
    @overload
    def fcmla(self, Zda: ZH, Zn: ZH, Zm: Lane, rot: int, /) -> None:
        """fcmla <Zda>.h, <Zn>.h, <Zm>.h[<index>], #<rot>"""
    @overload
    def fcmla(self, Zda: ZS, Pg: PM, Zn: ZS, Zm: ZS, rot: int, /) -> None:
        """fcmla <Zda>.s, <Pg>/m, <Zn>.s, <Zm>.s, #<rot>"""
    @overload
    def fcmla(self, Zda: ZS, Zn: ZS, Zm: Lane, rot: int, /) -> None:
        """fcmla <Zda>.s, <Zn>.s, <Zm>.s[<index>], #<rot>"""
    @overload
    def fcmle(self, Fd: DReg, Fm: DReg, Fn: DReg, /) -> None:
        """fcmle <Dd>, <Dm>, <Dn>"""
    @overload
    def fcmle(self, Fd: DReg, Fn: DReg, literal: float, /) -> None:
        """fcmle <Dd>, <Dn>, #0.0"""
    @overload
    def fcmle(self, Hd: HReg, Hn: HReg, literal: float, /) -> None:
        """fcmle <Hd>, <Hn>, #0.0"""
    @overload
    def fcmle(self, Pd: PD, Pg: PZ, Zm: ZD, Zn: ZD, /) -> None:
        """fcmle <Pd>.d, <Pg>/z, <Zm>.d, <Zn>.d"""
    @overload
    def fcmle(self, Pd: PD, Pg: PZ, Zn: ZD, literal: float, /) -> None:
        """fcmle <Pd>.d, <Pg>/z, <Zn>.d, #0.0"""
    @overload
    def fcmle(self, Pd: PH, Pg: PZ, Zm: ZH, Zn: ZH, /) -> None:
        """fcmle <Pd>.h, <Pg>/z, <Zm>.h, <Zn>.h"""
    @overload
    def fcmle(self, Pd: PH, Pg: PZ, Zn: ZH, literal: float, /) -> None:
        """fcmle <Pd>.h, <Pg>/z, <Zn>.h, #0.0"""
    @overload
    def fcmle(self, Pd: PS, Pg: PZ, Zm: ZS, Zn: ZS, /) -> None:
        """fcmle <Pd>.s, <Pg>/z, <Zm>.s, <Zn>.s"""
    @overload
    def fcmle(self, Pd: PS, Pg: PZ, Zn: ZS, literal: float, /) -> None:
        """fcmle <Pd>.s, <Pg>/z, <Zn>.s, #0.0"""
    @overload
    def fcmle(self, Fd: SReg, Fm: SReg, Fn: SReg, /) -> None:
        """fcmle <Sd>, <Sm>, <Sn>"""
    @overload
    def fcmle(self, Fd: SReg, Fn: SReg, literal: float, /) -> None:
        """fcmle <Sd>, <Sn>, #0.0"""
    @overload
    def fcmle(self, Vd: V2D, Vm: V2D, Vn: V2D, /) -> None:
        """fcmle <Vd>.2d, <Vm>.2d, <Vn>.2d"""
    @overload
    def fcmle(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """fcmle <Vd>.2d, <Vn>.2d, #0.0"""
    @overload
    def fcmle(self, Vd: V2S, Vm: V2S, Vn: V2S, /) -> None:
        """fcmle <Vd>.2s, <Vm>.2s, <Vn>.2s"""
    @overload
    def fcmle(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """fcmle <Vd>.2s, <Vn>.2s, #0.0"""
    @overload
    def fcmle(self, Vd: V4H, Vm: V4H, Vn: V4H, /) -> None:
        """fcmle <Vd>.4h, <Vm>.4h, <Vn>.4h"""
    @overload
    def fcmle(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """fcmle <Vd>.4h, <Vn>.4h, #0.0"""
    @overload
    def fcmle(self, Vd: V4S, Vm: V4S, Vn: V4S, /) -> None:
        """fcmle <Vd>.4s, <Vm>.4s, <Vn>.4s"""
    @overload
    def fcmle(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """fcmle <Vd>.4s, <Vn>.4s, #0.0"""
    @overload
    def fcmle(self, Vd: V8H, Vm: V8H, Vn: V8H, /) -> None:
        """fcmle <Vd>.8h, <Vm>.8h, <Vn>.8h"""
    @overload
    def fcmle(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """fcmle <Vd>.8h, <Vn>.8h, #0.0"""
    @overload
    def fcmlt(self, Fd: DReg, Fm: DReg, Fn: DReg, /) -> None:
        """fcmlt <Dd>, <Dm>, <Dn>"""
    @overload
    def fcmlt(self, Fd: DReg, Fn: DReg, literal: float, /) -> None:
        """fcmlt <Dd>, <Dn>, #0.0"""
    @overload
    def fcmlt(self, Hd: HReg, Hn: HReg, literal: float, /) -> None:
        """fcmlt <Hd>, <Hn>, #0.0"""
    @overload
    def fcmlt(self, Pd: PD, Pg: PZ, Zm: ZD, Zn: ZD, /) -> None:
        """fcmlt <Pd>.d, <Pg>/z, <Zm>.d, <Zn>.d"""
    @overload
    def fcmlt(self, Pd: PD, Pg: PZ, Zn: ZD, literal: float, /) -> None:
        """fcmlt <Pd>.d, <Pg>/z, <Zn>.d, #0.0"""
    @overload
    def fcmlt(self, Pd: PH, Pg: PZ, Zm: ZH, Zn: ZH, /) -> None:
        """fcmlt <Pd>.h, <Pg>/z, <Zm>.h, <Zn>.h"""
    @overload
    def fcmlt(self, Pd: PH, Pg: PZ, Zn: ZH, literal: float, /) -> None:
        """fcmlt <Pd>.h, <Pg>/z, <Zn>.h, #0.0"""
    @overload
    def fcmlt(self, Pd: PS, Pg: PZ, Zm: ZS, Zn: ZS, /) -> None:
        """fcmlt <Pd>.s, <Pg>/z, <Zm>.s, <Zn>.s"""
    @overload
    def fcmlt(self, Pd: PS, Pg: PZ, Zn: ZS, literal: float, /) -> None:
        """fcmlt <Pd>.s, <Pg>/z, <Zn>.s, #0.0"""
    @overload
    def fcmlt(self, Fd: SReg, Fm: SReg, Fn: SReg, /) -> None:
        """fcmlt <Sd>, <Sm>, <Sn>"""
    @overload
    def fcmlt(self, Fd: SReg, Fn: SReg, literal: float, /) -> None:
        """fcmlt <Sd>, <Sn>, #0.0"""
    @overload
    def fcmlt(self, Vd: V2D, Vm: V2D, Vn: V2D, /) -> None:
        """fcmlt <Vd>.2d, <Vm>.2d, <Vn>.2d"""
    @overload
    def fcmlt(self, Vd: V2D, Vn: V2D, literal: float, /) -> None:
        """fcmlt <Vd>.2d, <Vn>.2d, #0.0"""
    @overload
    def fcmlt(self, Vd: V2S, Vm: V2S, Vn: V2S, /) -> None:
        """fcmlt <Vd>.2s, <Vm>.2s, <Vn>.2s"""
    @overload
    def fcmlt(self, Vd: V2S, Vn: V2S, literal: float, /) -> None:
        """fcmlt <Vd>.2s, <Vn>.2s, #0.0"""
    @overload
    def fcmlt(self, Vd: V4H, Vm: V4H, Vn: V4H, /) -> None:
        """fcmlt <Vd>.4h, <Vm>.4h, <Vn>.4h"""
    @overload
    def fcmlt(self, Vd: V4H, Vn: V4H, literal: float, /) -> None:
        """fcmlt <Vd>.4h, <Vn>.4h, #0.0"""
    @overload
    def fcmlt(self, Vd: V4S, Vm: V4S, Vn: V4S, /) -> None:
        """fcmlt <Vd>.4s, <Vm>.4s, <Vn>.4s"""
    @overload
    def fcmlt(self, Vd: V4S, Vn: V4S, literal: float, /) -> None:
        """fcmlt <Vd>.4s, <Vn>.4s, #0.0"""
    @overload
    def fcmlt(self, Vd: V8H, Vm: V8H, Vn: V8H, /) -> None:
        """fcmlt <Vd>.8h, <Vm>.8h, <Vn>.8h"""
    @overload
    def fcmlt(self, Vd: V8H, Vn: V8H, literal: float, /) -> None:
        """fcmlt <Vd>.8h, <Vn>.8h, #0.0"""
    @overload
    def fcmne(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """fcmne <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def fcmne(self, Pd: PD, Pg: PZ, Zn: ZD, literal: float, /) -> None:
        """fcmne <Pd>.d, <Pg>/z, <Zn>.d, #0.0"""
    @overload
    def fcmne(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """fcmne <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def fcmne(self, Pd: PH, Pg: PZ, Zn: ZH, literal: float, /) -> None:
        """fcmne <Pd>.h, <Pg>/z, <Zn>.h, #0.0"""
    @overload
    def fcmne(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """fcmne <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def fcmne(self, Pd: PS, Pg: PZ, Zn: ZS, literal: float, /) -> None:
        """fcmne <Pd>.s, <Pg>/z, <Zn>.s, #0.0"""
    @overload
    def fcmp(self, Fn: DReg, Fm: DReg, /) -> None:
        """fcmp <Dn>, <Dm>"""
    @overload
    def fcmp(self, Fn: DReg, literal: float, /) -> None:
        """fcmp <Dn>, #0.0"""
    @overload
    def fcmp(self, Fn: HReg, Fm: HReg, /) -> None:
        """fcmp <Hn>, <Hm>"""
    @overload
    def fcmp(self, Fn: HReg, literal: float, /) -> None:
        """fcmp <Hn>, #0.0"""
    @overload
    def fcmp(self, Fn: SReg, Fm: SReg, /) -> None:
        """fcmp <Sn>, <Sm>"""
    @overload
    def fcmp(self, Fn: SReg, literal: float, /) -> None:
        """fcmp <Sn>, #0.0"""
    @overload
    def fcmpe(self, Fn: DReg, Fm: DReg, /) -> None:
        """fcmpe <Dn>, <Dm>"""
    @overload
    def fcmpe(self, Fn: DReg, literal: float, /) -> None:
        """fcmpe <Dn>, #0.0"""
    @overload
    def fcmpe(self, Fn: HReg, Fm: HReg, /) -> None:
        """fcmpe <Hn>, <Hm>"""
    @overload
    def fcmpe(self, Fn: HReg, literal: float, /) -> None:
        """fcmpe <Hn>, #0.0"""
    @overload
    def fcmpe(self, Fn: SReg, Fm: SReg, /) -> None:
        """fcmpe <Sn>, <Sm>"""
    @overload
    def fcmpe(self, Fn: SReg, literal: float, /) -> None:
        """fcmpe <Sn>, #0.0"""
    @overload
    def fcmuo(self, Pd: PD, Pg: PZ, Zn: ZD, Zm: ZD, /) -> None:
        """fcmuo <Pd>.d, <Pg>/z, <Zn>.d, <Zm>.d"""
    @overload
    def fcmuo(self, Pd: PH, Pg: PZ, Zn: ZH, Zm: ZH, /) -> None:
        """fcmuo <Pd>.h, <Pg>/z, <Zn>.h, <Zm>.h"""
    @overload
    def fcmuo(self, Pd: PS, Pg: PZ, Zn: ZS, Zm: ZS, /) -> None:
        """fcmuo <Pd>.s, <Pg>/z, <Zn>.s, <Zm>.s"""
    @overload
    def fcpy(self, Zd: ZD, Pg: PM, imm: float, /) -> None:
        """fcpy <Zd>.d, <Pg>/m, #<imm>"""
    @overload
    def fcpy(self, Zd: ZH, Pg: PM, imm: float, /) -> None:
        """fcpy <Zd>.h, <Pg>/m, #<imm>"""
    @overload
    def fcpy(self, Zd: ZS, Pg: PM, imm: float, /) -> None:
        """fcpy <Zd>.s, <Pg>/m, #<imm>"""
    @overload
    def fcsel(self, Fd: DReg, Fn: DReg, Fm: DReg, cond: _Name, /) -> None:
        """fcsel <Dd>, <Dn>, <Dm>, <cond>"""
    @overload
    def fcsel(self, Fd: HReg, Fn: HReg, Fm: HReg, cond: _Name, /) -> None:
        """fcsel <Hd>, <Hn>, <Hm>, <cond>"""
    @overload
    def fcsel(self, Fd: SReg, Fn: SReg, Fm: SReg, cond: _Name, /) -> None:
        """fcsel <Sd>, <Sn>, <Sm>, <cond>"""
    @overload
    def fcvt(self, Dd: DReg, Hn: HReg, /) -> None:
        """fcvt <Dd>, <Hn>"""
    @overload
    def fcvt(self, Dd: DReg, Sn: SReg, /) -> None:
        """fcvt <Dd>, <Sn>"""
    @overload
    def fcvt(self, Hd: HReg, Dn: DReg, /) -> None:
        """fcvt <Hd>, <Dn>"""
    @overload
    def fcvt(self, Hd: HReg, Sn: SReg, /) -> None:
        """fcvt <Hd>, <Sn>"""
    @overload
    def fcvt(self, Sd: SReg, Dn: DReg, /) -> None:
        """fcvt <Sd>, <Dn>"""
    @overload
    def fcvt(self, Sd: SReg, Hn: HReg, /) -> None:
        """fcvt <Sd>, <Hn>"""
    @overload
    def fcvt(self, Zd: ZD, Pg: PM, Zn: ZH, /) -> None:
        """fcvt <Zd>.d, <Pg>/m, <Zn>.h"""
    @overload
    def fcvt(self, Zd: ZD, Pg: PM, Zn: ZS, /) -> None:
        """fcvt <Zd>.d, <Pg>/m, <Zn>.s"""
    @overload
    def fcvt(self, Zd: ZH, Pg: PM, Zn: ZD, /) -> None:
        """fcvt <Zd>.h, <Pg>/m, <Zn>.d"""
    @overload
    def fcvt(self, Zd: ZH, Pg: PM, Zn: ZS, /) -> None:
        """fcvt <Zd>.h, <Pg>/m, <Zn>.s"""
    @overload
    def fcvt(self, Zd: ZS, Pg: PM, Zn: ZD, /) -> None:
        """fcvt <Zd>.s, <Pg>/m, <Zn>.d"""
    @overload
    def fcvt(self, Zd: ZS, Pg: PM, Zn: ZH, /) -> None:
        """fcvt <Zd>.s, <Pg>/m, <Zn>.h"""
    @overload
    def fcvtas(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtas <Dd>, <Dn>"""
    @overload
    def fcvtas(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtas <Xd>, <Dn>"""
    @overload
    def fcvtas(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtas <Xd>, <Hn>"""
    @overload
    def fcvtas(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtas <Xd>, <Sn>"""
    @overload
    def fcvtas(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtas <Hd>, <Hn>"""
    @overload
    def fcvtas(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtas <Sd>, <Sn>"""
    @overload
    def fcvtas(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtas <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtas(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtas <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtas(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtas <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtas(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtas <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtas(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtas <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtas(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtas <Wd>, <Dn>"""
    @overload
    def fcvtas(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtas <Wd>, <Hn>"""
    @overload
    def fcvtas(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtas <Wd>, <Sn>"""
    @overload
    def fcvtau(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtau <Dd>, <Dn>"""
    @overload
    def fcvtau(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtau <Xd>, <Dn>"""
    @overload
    def fcvtau(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtau <Xd>, <Hn>"""
    @overload
    def fcvtau(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtau <Xd>, <Sn>"""
    @overload
    def fcvtau(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtau <Hd>, <Hn>"""
    @overload
    def fcvtau(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtau <Sd>, <Sn>"""
    @overload
    def fcvtau(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtau <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtau(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtau <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtau(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtau <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtau(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtau <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtau(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtau <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtau(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtau <Wd>, <Dn>"""
    @overload
    def fcvtau(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtau <Wd>, <Hn>"""
    @overload
    def fcvtau(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtau <Wd>, <Sn>"""
    @overload
    def fcvtl(self, Vd: V2D, Vn: V2S, /) -> None:
        """fcvtl <Vd>.2d, <Vn>.2s"""
    @overload
    def fcvtl(self, Vd: V4S, Vn: V4H, /) -> None:
        """fcvtl <Vd>.4s, <Vn>.4h"""
    @overload
    def fcvtl2(self, Vd: V2D, Vn: V4S, /) -> None:
        """fcvtl2 <Vd>.2d, <Vn>.4s"""
    @overload
    def fcvtl2(self, Vd: V4S, Vn: V8H, /) -> None:
        """fcvtl2 <Vd>.4s, <Vn>.8h"""
    @overload
    def fcvtms(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtms <Dd>, <Dn>"""
    @overload
    def fcvtms(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtms <Xd>, <Dn>"""
    @overload
    def fcvtms(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtms <Xd>, <Hn>"""
    @overload
    def fcvtms(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtms <Xd>, <Sn>"""
    @overload
    def fcvtms(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtms <Hd>, <Hn>"""
    @overload
    def fcvtms(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtms <Sd>, <Sn>"""
    @overload
    def fcvtms(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtms <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtms(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtms <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtms(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtms <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtms(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtms <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtms(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtms <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtms(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtms <Wd>, <Dn>"""
    @overload
    def fcvtms(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtms <Wd>, <Hn>"""
    @overload
    def fcvtms(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtms <Wd>, <Sn>"""
    @overload
    def fcvtmu(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtmu <Dd>, <Dn>"""
    @overload
    def fcvtmu(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtmu <Xd>, <Dn>"""
    @overload
    def fcvtmu(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtmu <Xd>, <Hn>"""
    @overload
    def fcvtmu(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtmu <Xd>, <Sn>"""
    @overload
    def fcvtmu(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtmu <Hd>, <Hn>"""
    @overload
    def fcvtmu(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtmu <Sd>, <Sn>"""
    @overload
    def fcvtmu(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtmu <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtmu(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtmu <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtmu(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtmu <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtmu(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtmu <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtmu(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtmu <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtmu(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtmu <Wd>, <Dn>"""
    @overload
    def fcvtmu(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtmu <Wd>, <Hn>"""
    @overload
    def fcvtmu(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtmu <Wd>, <Sn>"""
    @overload
    def fcvtn(self, Vd: V2S, Vn: V2D, /) -> None:
        """fcvtn <Vd>.2s, <Vn>.2d"""
    @overload
    def fcvtn(self, Vd: V4H, Vn: V4S, /) -> None:
        """fcvtn <Vd>.4h, <Vn>.4s"""
    @overload
    def fcvtn2(self, Vdn: V4S, Vn: V2D, /) -> None:
        """fcvtn2 <Vdn>.4s, <Vn>.2d"""
    @overload
    def fcvtn2(self, Vdn: V8H, Vn: V4S, /) -> None:
        """fcvtn2 <Vdn>.8h, <Vn>.4s"""
    @overload
    def fcvtns(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtns <Dd>, <Dn>"""
    @overload
    def fcvtns(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtns <Xd>, <Dn>"""
    @overload
    def fcvtns(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtns <Xd>, <Hn>"""
    @overload
    def fcvtns(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtns <Xd>, <Sn>"""
    @overload
    def fcvtns(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtns <Hd>, <Hn>"""
    @overload
    def fcvtns(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtns <Sd>, <Sn>"""
    @overload
    def fcvtns(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtns <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtns(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtns <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtns(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtns <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtns(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtns <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtns(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtns <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtns(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtns <Wd>, <Dn>"""
    @overload
    def fcvtns(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtns <Wd>, <Hn>"""
    @overload
    def fcvtns(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtns <Wd>, <Sn>"""
    @overload
    def fcvtnu(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtnu <Dd>, <Dn>"""
    @overload
    def fcvtnu(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtnu <Xd>, <Dn>"""
    @overload
    def fcvtnu(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtnu <Xd>, <Hn>"""
    @overload
    def fcvtnu(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtnu <Xd>, <Sn>"""
    @overload
    def fcvtnu(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtnu <Hd>, <Hn>"""
    @overload
    def fcvtnu(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtnu <Sd>, <Sn>"""
    @overload
    def fcvtnu(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtnu <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtnu(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtnu <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtnu(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtnu <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtnu(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtnu <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtnu(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtnu <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtnu(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtnu <Wd>, <Dn>"""
    @overload
    def fcvtnu(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtnu <Wd>, <Hn>"""
    @overload
    def fcvtnu(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtnu <Wd>, <Sn>"""
    @overload
    def fcvtps(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtps <Dd>, <Dn>"""
    @overload
    def fcvtps(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtps <Xd>, <Dn>"""
    @overload
    def fcvtps(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtps <Xd>, <Hn>"""
    @overload
    def fcvtps(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtps <Xd>, <Sn>"""
    @overload
    def fcvtps(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtps <Hd>, <Hn>"""
    @overload
    def fcvtps(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtps <Sd>, <Sn>"""
    @overload
    def fcvtps(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtps <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtps(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtps <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtps(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtps <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtps(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtps <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtps(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtps <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtps(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtps <Wd>, <Dn>"""
    @overload
    def fcvtps(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtps <Wd>, <Hn>"""
    @overload
    def fcvtps(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtps <Wd>, <Sn>"""
    @overload
    def fcvtpu(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtpu <Dd>, <Dn>"""
    @overload
    def fcvtpu(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtpu <Xd>, <Dn>"""
    @overload
    def fcvtpu(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtpu <Xd>, <Hn>"""
    @overload
    def fcvtpu(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtpu <Xd>, <Sn>"""
    @overload
    def fcvtpu(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtpu <Hd>, <Hn>"""
    @overload
    def fcvtpu(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtpu <Sd>, <Sn>"""
    @overload
    def fcvtpu(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtpu <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtpu(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtpu <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtpu(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtpu <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtpu(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtpu <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtpu(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtpu <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtpu(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtpu <Wd>, <Dn>"""
    @overload
    def fcvtpu(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtpu <Wd>, <Hn>"""
    @overload
    def fcvtpu(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtpu <Wd>, <Sn>"""
    @overload
    def fcvtxn(self, Sd: SReg, Dn: DReg, /) -> None:
        """fcvtxn <Sd>, <Dn>"""
    @overload
    def fcvtxn(self, Vd: V2S, Vn: V2D, /) -> None:
        """fcvtxn <Vd>.2s, <Vn>.2d"""
    def fcvtxn2(self, Vdn: V4S, Vn: V2D, /) -> None:
        """fcvtxn2 <Vdn>.4s, <Vn>.2d"""
    @overload
    def fcvtzs(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtzs <Dd>, <Dn>"""
    @overload
    def fcvtzs(self, Fd: DReg, Fn: DReg, fbits: int, /) -> None:
        """fcvtzs <Dd>, <Dn>, #<fbits>"""
    @overload
    def fcvtzs(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtzs <Xd>, <Dn>"""
    @overload
    def fcvtzs(self, Rd: General, Fn: DReg, fbits: int, /) -> None:
        """fcvtzs <Xd>, <Dn>, #<fbits>"""
    @overload
    def fcvtzs(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtzs <Xd>, <Hn>"""
    @overload
    def fcvtzs(self, Rd: General, Fn: HReg, fbits: int, /) -> None:
        """fcvtzs <Xd>, <Hn>, #<fbits>"""
    @overload
    def fcvtzs(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtzs <Xd>, <Sn>"""
    @overload
    def fcvtzs(self, Rd: General, Fn: SReg, fbits: int, /) -> None:
        """fcvtzs <Xd>, <Sn>, #<fbits>"""
    @overload
    def fcvtzs(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtzs <Hd>, <Hn>"""
    @overload
    def fcvtzs(self, Fd: HReg, Fn: HReg, fbits: int, /) -> None:
        """fcvtzs <Hd>, <Hn>, #<fbits>"""
    @overload
    def fcvtzs(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtzs <Sd>, <Sn>"""
    @overload
    def fcvtzs(self, Fd: SReg, Fn: SReg, fbits: int, /) -> None:
        """fcvtzs <Sd>, <Sn>, #<fbits>"""
    @overload
    def fcvtzs(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtzs <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtzs(self, Vd: V2D, Vn: V2D, fbits: int, /) -> None:
        """fcvtzs <Vd>.2d, <Vn>.2d, #<fbits>"""
    @overload
    def fcvtzs(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtzs <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtzs(self, Vd: V2S, Vn: V2S, fbits: int, /) -> None:
        """fcvtzs <Vd>.2s, <Vn>.2s, #<fbits>"""
    @overload
    def fcvtzs(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtzs <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtzs(self, Vd: V4H, Vn: V4H, fbits: int, /) -> None:
        """fcvtzs <Vd>.4h, <Vn>.4h, #<fbits>"""
    @overload
    def fcvtzs(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtzs <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtzs(self, Vd: V4S, Vn: V4S, fbits: int, /) -> None:
        """fcvtzs <Vd>.4s, <Vn>.4s, #<fbits>"""
    @overload
    def fcvtzs(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtzs <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtzs(self, Vd: V8H, Vn: V8H, fbits: int, /) -> None:
        """fcvtzs <Vd>.8h, <Vn>.8h, #<fbits>"""
    @overload
    def fcvtzs(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtzs <Wd>, <Dn>"""
    @overload
    def fcvtzs(self, Rd: W, Fn: DReg, fbits: int, /) -> None:
        """fcvtzs <Wd>, <Dn>, #<fbits>"""
    @overload
    def fcvtzs(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtzs <Wd>, <Hn>"""
    @overload
    def fcvtzs(self, Rd: W, Fn: HReg, fbits: int, /) -> None:
        """fcvtzs <Wd>, <Hn>, #<fbits>"""
    @overload
    def fcvtzs(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtzs <Wd>, <Sn>"""
    @overload
    def fcvtzs(self, Rd: W, Fn: SReg, fbits: int, /) -> None:
        """fcvtzs <Wd>, <Sn>, #<fbits>"""
    @overload
    def fcvtzs(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """fcvtzs <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def fcvtzs(self, Zd: ZD, Pg: PM, Zn: ZH, /) -> None:
        """fcvtzs <Zd>.d, <Pg>/m, <Zn>.h"""
    @overload
    def fcvtzs(self, Zd: ZD, Pg: PM, Zn: ZS, /) -> None:
        """fcvtzs <Zd>.d, <Pg>/m, <Zn>.s"""
    @overload
    def fcvtzs(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """fcvtzs <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def fcvtzs(self, Zd: ZS, Pg: PM, Zn: ZD, /) -> None:
        """fcvtzs <Zd>.s, <Pg>/m, <Zn>.d"""
    @overload
    def fcvtzs(self, Zd: ZS, Pg: PM, Zn: ZH, /) -> None:
        """fcvtzs <Zd>.s, <Pg>/m, <Zn>.h"""
    @overload
    def fcvtzs(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """fcvtzs <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def fcvtzu(self, Fd: DReg, Fn: DReg, /) -> None:
        """fcvtzu <Dd>, <Dn>"""
    @overload
    def fcvtzu(self, Fd: DReg, Fn: DReg, fbits: int, /) -> None:
        """fcvtzu <Dd>, <Dn>, #<fbits>"""
    @overload
    def fcvtzu(self, Rd: General, Fn: DReg, /) -> None:
        """fcvtzu <Xd>, <Dn>"""
    @overload
    def fcvtzu(self, Rd: General, Fn: DReg, fbits: int, /) -> None:
        """fcvtzu <Xd>, <Dn>, #<fbits>"""
    @overload
    def fcvtzu(self, Rd: General, Fn: HReg, /) -> None:
        """fcvtzu <Xd>, <Hn>"""
    @overload
    def fcvtzu(self, Rd: General, Fn: HReg, fbits: int, /) -> None:
        """fcvtzu <Xd>, <Hn>, #<fbits>"""
    @overload
    def fcvtzu(self, Rd: General, Fn: SReg, /) -> None:
        """fcvtzu <Xd>, <Sn>"""
    @overload
    def fcvtzu(self, Rd: General, Fn: SReg, fbits: int, /) -> None:
        """fcvtzu <Xd>, <Sn>, #<fbits>"""
    @overload
    def fcvtzu(self, Hd: HReg, Hn: HReg, /) -> None:
        """fcvtzu <Hd>, <Hn>"""
    @overload
    def fcvtzu(self, Fd: HReg, Fn: HReg, fbits: int, /) -> None:
        """fcvtzu <Hd>, <Hn>, #<fbits>"""
    @overload
    def fcvtzu(self, Fd: SReg, Fn: SReg, /) -> None:
        """fcvtzu <Sd>, <Sn>"""
    @overload
    def fcvtzu(self, Fd: SReg, Fn: SReg, fbits: int, /) -> None:
        """fcvtzu <Sd>, <Sn>, #<fbits>"""
    @overload
    def fcvtzu(self, Vd: V2D, Vn: V2D, /) -> None:
        """fcvtzu <Vd>.2d, <Vn>.2d"""
    @overload
    def fcvtzu(self, Vd: V2D, Vn: V2D, fbits: int, /) -> None:
        """fcvtzu <Vd>.2d, <Vn>.2d, #<fbits>"""
    @overload
    def fcvtzu(self, Vd: V2S, Vn: V2S, /) -> None:
        """fcvtzu <Vd>.2s, <Vn>.2s"""
    @overload
    def fcvtzu(self, Vd: V2S, Vn: V2S, fbits: int, /) -> None:
        """fcvtzu <Vd>.2s, <Vn>.2s, #<fbits>"""
    @overload
    def fcvtzu(self, Vd: V4H, Vn: V4H, /) -> None:
        """fcvtzu <Vd>.4h, <Vn>.4h"""
    @overload
    def fcvtzu(self, Vd: V4H, Vn: V4H, fbits: int, /) -> None:
        """fcvtzu <Vd>.4h, <Vn>.4h, #<fbits>"""
    @overload
    def fcvtzu(self, Vd: V4S, Vn: V4S, /) -> None:
        """fcvtzu <Vd>.4s, <Vn>.4s"""
    @overload
    def fcvtzu(self, Vd: V4S, Vn: V4S, fbits: int, /) -> None:
        """fcvtzu <Vd>.4s, <Vn>.4s, #<fbits>"""
    @overload
    def fcvtzu(self, Vd: V8H, Vn: V8H, /) -> None:
        """fcvtzu <Vd>.8h, <Vn>.8h"""
    @overload
    def fcvtzu(self, Vd: V8H, Vn: V8H, fbits: int, /) -> None:
        """fcvtzu <Vd>.8h, <Vn>.8h, #<fbits>"""
    @overload
    def fcvtzu(self, Rd: W, Fn: DReg, /) -> None:
        """fcvtzu <Wd>, <Dn>"""
    @overload
    def fcvtzu(self, Rd: W, Fn: DReg, fbits: int, /) -> None:
        """fcvtzu <Wd>, <Dn>, #<fbits>"""
    @overload
    def fcvtzu(self, Rd: W, Fn: HReg, /) -> None:
        """fcvtzu <Wd>, <Hn>"""
    @overload
    def fcvtzu(self, Rd: W, Fn: HReg, fbits: int, /) -> None:
        """fcvtzu <Wd>, <Hn>, #<fbits>"""
    @overload
    def fcvtzu(self, Rd: W, Fn: SReg, /) -> None:
        """fcvtzu <Wd>, <Sn>"""
    @overload
    def fcvtzu(self, Rd: W, Fn: SReg, fbits: int, /) -> None:
        """fcvtzu <Wd>, <Sn>, #<fbits>"""
    @overload
    def fcvtzu(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """fcvtzu <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def fcvtzu(self, Zd: ZD, Pg: PM, Zn: ZH, /) -> None:
        """fcvtzu <Zd>.d, <Pg>/m, <Zn>.h"""
    @overload
    def fcvtzu(self, Zd: ZD, Pg: PM, Zn: ZS, /) -> None:
        """fcvtzu <Zd>.d, <Pg>/m, <Zn>.s"""
    @overload
    def fcvtzu(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """fcvtzu <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def fcvtzu(self, Zd: ZS, Pg: PM, Zn: ZD, /) -> None:
        """fcvtzu <Zd>.s, <Pg>/m, <Zn>.d"""
    @overload
    def fcvtzu(self, Zd: ZS, Pg: PM, Zn: ZH, /) -> None:
        """fcvtzu <Zd>.s, <Pg>/m, <Zn>.h"""
    @overload
    def fcvtzu(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """fcvtzu <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def fdiv(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fdiv <Dd>, <Dn>, <Dm>"""
    @overload
    def fdiv(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """fdiv <Hd>, <Hn>, <Hm>"""
    @overload
    def fdiv(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fdiv <Sd>, <Sn>, <Sm>"""
    @overload
    def fdiv(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fdiv <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fdiv(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fdiv <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fdiv(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fdiv <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fdiv(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fdiv <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fdiv(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fdiv <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fdiv(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fdiv <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fdiv(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fdiv <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fdiv(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fdiv <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fdivr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fdivr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fdivr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fdivr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fdivr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fdivr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fdup(self, Zd: ZD, imm: float, /) -> None:
        """fdup <Zd>.d, #<imm>"""
    @overload
    def fdup(self, Zd: ZH, imm: float, /) -> None:
        """fdup <Zd>.h, #<imm>"""
    @overload
    def fdup(self, Zd: ZS, imm: float, /) -> None:
        """fdup <Zd>.s, #<imm>"""
    @overload
    def fexpa(self, Zd: ZD, Zn: ZD, /) -> None:
        """fexpa <Zd>.d, <Zn>.d"""
    @overload
    def fexpa(self, Zd: ZH, Zn: ZH, /) -> None:
        """fexpa <Zd>.h, <Zn>.h"""
    @overload
    def fexpa(self, Zd: ZS, Zn: ZS, /) -> None:
        """fexpa <Zd>.s, <Zn>.s"""
    @overload
    def fmad(self, Zdn: ZD, Pg: PM, Zm: ZD, Za: ZD, /) -> None:
        """fmad <Zdn>.d, <Pg>/m, <Zm>.d, <Za>.d"""
    @overload
    def fmad(self, Zdn: ZH, Pg: PM, Zm: ZH, Za: ZH, /) -> None:
        """fmad <Zdn>.h, <Pg>/m, <Zm>.h, <Za>.h"""
    @overload
    def fmad(self, Zdn: ZS, Pg: PM, Zm: ZS, Za: ZS, /) -> None:
        """fmad <Zdn>.s, <Pg>/m, <Zm>.s, <Za>.s"""
    @overload
    def fmadd(self, Fd: DReg, Fn: DReg, Fm: DReg, Fa: DReg, /) -> None:
        """fmadd <Dd>, <Dn>, <Dm>, <Da>"""
    @overload
    def fmadd(self, Fd: HReg, Fn: HReg, Fm: HReg, Fa: HReg, /) -> None:
        """fmadd <Hd>, <Hn>, <Hm>, <Ha>"""
    @overload
    def fmadd(self, Fd: SReg, Fn: SReg, Fm: SReg, Fa: SReg, /) -> None:
        """fmadd <Sd>, <Sn>, <Sm>, <Sa>"""
    @overload
    def fmax(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fmax <Dd>, <Dn>, <Dm>"""
    @overload
    def fmax(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """fmax <Hd>, <Hn>, <Hm>"""
    @overload
    def fmax(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fmax <Sd>, <Sn>, <Sm>"""
    @overload
    def fmax(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fmax <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fmax(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fmax <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fmax(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fmax <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fmax(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fmax <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fmax(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fmax <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fmax(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fmax <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fmax(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: float, /) -> None:
        """fmax <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def fmax(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fmax <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fmax(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: float, /) -> None:
        """fmax <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def fmax(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fmax <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fmax(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: float, /) -> None:
        """fmax <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def fmaxnm(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fmaxnm <Dd>, <Dn>, <Dm>"""
    @overload
    def fmaxnm(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """fmaxnm <Hd>, <Hn>, <Hm>"""
    @overload
    def fmaxnm(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fmaxnm <Sd>, <Sn>, <Sm>"""
    @overload
    def fmaxnm(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fmaxnm <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fmaxnm(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fmaxnm <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fmaxnm(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fmaxnm <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fmaxnm(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fmaxnm <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fmaxnm(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fmaxnm <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fmaxnm(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fmaxnm <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fmaxnm(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: float, /) -> None:
        """fmaxnm <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def fmaxnm(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fmaxnm <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fmaxnm(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: float, /) -> None:
        """fmaxnm <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def fmaxnm(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fmaxnm <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fmaxnm(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: float, /) -> None:
        """fmaxnm <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def fmaxnmp(self, Fd: DReg, Vn: V2D, /) -> None:
        """fmaxnmp <Dd>, <Vn>.2d"""
    @overload
    def fmaxnmp(self, Hd: HReg, Vn: V2H, /) -> None:
        """fmaxnmp <Hd>, <Vn>.2h"""
    @overload
    def fmaxnmp(self, Fd: SReg, Vn: V2S, /) -> None:
        """fmaxnmp <Sd>, <Vn>.2s"""
    @overload
    def fmaxnmp(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fmaxnmp <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fmaxnmp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fmaxnmp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fmaxnmp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fmaxnmp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fmaxnmp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fmaxnmp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fmaxnmp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fmaxnmp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fmaxnmv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """fmaxnmv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def fmaxnmv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """fmaxnmv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def fmaxnmv(self, Hd: HReg, Vn: V4H, /) -> None:
        """fmaxnmv <Hd>, <Vn>.4h"""
    @overload
    def fmaxnmv(self, Hd: HReg, Vn: V8H, /) -> None:
        """fmaxnmv <Hd>, <Vn>.8h"""
    @overload
    def fmaxnmv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """fmaxnmv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def fmaxnmv(self, Sd: SReg, Vn: V4S, /) -> None:
        """fmaxnmv <Sd>, <Vn>.4s"""
    @overload
    def fmaxp(self, Fd: DReg, Vn: V2D, /) -> None:
        """fmaxp <Dd>, <Vn>.2d"""
    @overload
    def fmaxp(self, Hd: HReg, Vn: V2H, /) -> None:
        """fmaxp <Hd>, <Vn>.2h"""
    @overload
    def fmaxp(self, Fd: SReg, Vn: V2S, /) -> None:
        """fmaxp <Sd>, <Vn>.2s"""
    @overload
    def fmaxp(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fmaxp <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fmaxp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fmaxp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fmaxp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fmaxp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fmaxp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fmaxp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fmaxp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fmaxp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fmaxv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """fmaxv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def fmaxv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """fmaxv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def fmaxv(self, Hd: HReg, Vn: V4H, /) -> None:
        """fmaxv <Hd>, <Vn>.4h"""
    @overload
    def fmaxv(self, Hd: HReg, Vn: V8H, /) -> None:
        """fmaxv <Hd>, <Vn>.8h"""
    @overload
    def fmaxv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """fmaxv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def fmaxv(self, Sd: SReg, Vn: V4S, /) -> None:
        """fmaxv <Sd>, <Vn>.4s"""
    @overload
    def fmin(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fmin <Dd>, <Dn>, <Dm>"""
    @overload
    def fmin(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """fmin <Hd>, <Hn>, <Hm>"""
    @overload
    def fmin(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fmin <Sd>, <Sn>, <Sm>"""
    @overload
    def fmin(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fmin <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fmin(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fmin <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fmin(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fmin <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fmin(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fmin <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fmin(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fmin <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fmin(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fmin <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fmin(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: float, /) -> None:
        """fmin <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def fmin(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fmin <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fmin(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: float, /) -> None:
        """fmin <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def fmin(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fmin <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fmin(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: float, /) -> None:
        """fmin <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def fminnm(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fminnm <Dd>, <Dn>, <Dm>"""
    @overload
    def fminnm(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """fminnm <Hd>, <Hn>, <Hm>"""
    @overload
    def fminnm(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fminnm <Sd>, <Sn>, <Sm>"""
    @overload
    def fminnm(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fminnm <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fminnm(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fminnm <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fminnm(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fminnm <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fminnm(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fminnm <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fminnm(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fminnm <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fminnm(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fminnm <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fminnm(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: float, /) -> None:
        """fminnm <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def fminnm(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fminnm <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fminnm(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: float, /) -> None:
        """fminnm <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def fminnm(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fminnm <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fminnm(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: float, /) -> None:
        """fminnm <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def fminnmp(self, Fd: DReg, Vn: V2D, /) -> None:
        """fminnmp <Dd>, <Vn>.2d"""
    @overload
    def fminnmp(self, Hd: HReg, Vn: V2H, /) -> None:
        """fminnmp <Hd>, <Vn>.2h"""
    @overload
    def fminnmp(self, Fd: SReg, Vn: V2S, /) -> None:
        """fminnmp <Sd>, <Vn>.2s"""
    @overload
    def fminnmp(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fminnmp <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fminnmp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fminnmp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fminnmp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fminnmp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fminnmp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fminnmp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fminnmp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fminnmp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fminnmv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """fminnmv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def fminnmv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """fminnmv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def fminnmv(self, Hd: HReg, Vn: V4H, /) -> None:
        """fminnmv <Hd>, <Vn>.4h"""
    @overload
    def fminnmv(self, Hd: HReg, Vn: V8H, /) -> None:
        """fminnmv <Hd>, <Vn>.8h"""
    @overload
    def fminnmv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """fminnmv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def fminnmv(self, Sd: SReg, Vn: V4S, /) -> None:
        """fminnmv <Sd>, <Vn>.4s"""
    @overload
    def fminp(self, Fd: DReg, Vn: V2D, /) -> None:
        """fminp <Dd>, <Vn>.2d"""
    @overload
    def fminp(self, Hd: HReg, Vn: V2H, /) -> None:
        """fminp <Hd>, <Vn>.2h"""
    @overload
    def fminp(self, Fd: SReg, Vn: V2S, /) -> None:
        """fminp <Sd>, <Vn>.2s"""
    @overload
    def fminp(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fminp <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fminp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fminp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fminp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fminp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fminp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fminp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fminp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fminp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fminv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """fminv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def fminv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """fminv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def fminv(self, Hd: HReg, Vn: V4H, /) -> None:
        """fminv <Hd>, <Vn>.4h"""
    @overload
    def fminv(self, Hd: HReg, Vn: V8H, /) -> None:
        """fminv <Hd>, <Vn>.8h"""
    @overload
    def fminv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """fminv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def fminv(self, Sd: SReg, Vn: V4S, /) -> None:
        """fminv <Sd>, <Vn>.4s"""
    @overload
    def fmla(self, Dda: DReg, Dn: DReg, Vm: Lane, /) -> None:
        """fmla <Dda>, <Dn>, <Vm>.d[<index>]"""
    @overload
    def fmla(self, Hda: HReg, Hn: HReg, Vm: Lane, /) -> None:
        """fmla <Hda>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def fmla(self, Sda: SReg, Sn: SReg, Vm: Lane, /) -> None:
        """fmla <Sda>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def fmla(self, Vda: V2D, Vn: V2D, Vm: Lane, /) -> None:
        """fmla <Vda>.2d, <Vn>.2d, <Vm>.d[<index>]"""
    @overload
    def fmla(self, Vda: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fmla <Vda>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fmla(self, Vda: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """fmla <Vda>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def fmla(self, Vda: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fmla <Vda>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fmla(self, Vda: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """fmla <Vda>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def fmla(self, Vda: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fmla <Vda>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fmla(self, Vda: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """fmla <Vda>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def fmla(self, Vda: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fmla <Vda>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fmla(self, Vda: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """fmla <Vda>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def fmla(self, Vda: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fmla <Vda>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fmla(self, Zda: ZD, Pg: PM, Zn: ZD, Zm: ZD, /) -> None:
        """fmla <Zda>.d, <Pg>/m, <Zn>.d, <Zm>.d"""
    @overload
    def fmla(self, Zda: ZD, Zn: ZD, Zm: Lane, /) -> None:
        """fmla <Zda>.d, <Zn>.d, <Zm>.d[<index>]"""
    @overload
    def fmla(self, Zda: ZH, Pg: PM, Zn: ZH, Zm: ZH, /) -> None:
        """fmla <Zda>.h, <Pg>/m, <Zn>.h, <Zm>.h"""
    @overload
    def fmla(self, Zda: ZH, Zn: ZH, Zm: Lane, /) -> None:
        """fmla <Zda>.h, <Zn>.h, <Zm>.h[<index>]"""
    @overload
    def fmla(self, Zda: ZS, Pg: PM, Zn: ZS, Zm: ZS, /) -> None:
        """fmla <Zda>.s, <Pg>/m, <Zn>.s, <Zm>.s"""
    @overload
    def fmla(self, Zda: ZS, Zn: ZS, Zm: Lane, /) -> None:
        """fmla <Zda>.s, <Zn>.s, <Zm>.s[<index>]"""
    @overload
    def fmls(self, Dda: DReg, Dn: DReg, Vm: Lane, /) -> None:
        """fmls <Dda>, <Dn>, <Vm>.d[<index>]"""
    @overload
    def fmls(self, Hda: HReg, Hn: HReg, Vm: Lane, /) -> None:
        """fmls <Hda>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def fmls(self, Sda: SReg, Sn: SReg, Vm: Lane, /) -> None:
        """fmls <Sda>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def fmls(self, Vda: V2D, Vn: V2D, Vm: Lane, /) -> None:
        """fmls <Vda>.2d, <Vn>.2d, <Vm>.d[<index>]"""
    @overload
    def fmls(self, Vda: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fmls <Vda>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fmls(self, Vda: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """fmls <Vda>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def fmls(self, Vda: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fmls <Vda>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fmls(self, Vda: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """fmls <Vda>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def fmls(self, Vda: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fmls <Vda>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fmls(self, Vda: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """fmls <Vda>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def fmls(self, Vda: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fmls <Vda>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fmls(self, Vda: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """fmls <Vda>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def fmls(self, Vda: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fmls <Vda>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fmls(self, Zda: ZD, Pg: PM, Zn: ZD, Zm: ZD, /) -> None:
        """fmls <Zda>.d, <Pg>/m, <Zn>.d, <Zm>.d"""
    @overload
    def fmls(self, Zda: ZD, Zn: ZD, Zm: Lane, /) -> None:
        """fmls <Zda>.d, <Zn>.d, <Zm>.d[<index>]"""
    @overload
    def fmls(self, Zda: ZH, Pg: PM, Zn: ZH, Zm: ZH, /) -> None:
        """fmls <Zda>.h, <Pg>/m, <Zn>.h, <Zm>.h"""
    @overload
    def fmls(self, Zda: ZH, Zn: ZH, Zm: Lane, /) -> None:
        """fmls <Zda>.h, <Zn>.h, <Zm>.h[<index>]"""
    @overload
    def fmls(self, Zda: ZS, Pg: PM, Zn: ZS, Zm: ZS, /) -> None:
        """fmls <Zda>.s, <Pg>/m, <Zn>.s, <Zm>.s"""
    @overload
    def fmls(self, Zda: ZS, Zn: ZS, Zm: Lane, /) -> None:
        """fmls <Zda>.s, <Zn>.s, <Zm>.s[<index>]"""
    @overload
    def fmov(self, Fd: DReg, Fn: DReg, /) -> None:
        """fmov <Dd>, <Dn>"""
    @overload
    def fmov(self, Fd: DReg, Rn: General, /) -> None:
        """fmov <Dd>, <Xn>"""
    @overload
    def fmov(self, Fd: DReg, literal: float, /) -> None:
        """fmov <Dd>, #0.0"""
    @overload
    def fmov(self, Rd: General, Fn: DReg, /) -> None:
        """fmov <Xd>, <Dn>"""
    @overload
    def fmov(self, Rd: General, Fn: HReg, /) -> None:
        """fmov <Xd>, <Hn>"""
    @overload
    def fmov(self, Xd: General, Vn: Lane, /) -> None:
        """fmov <Xd>, <Vn>.d[1]"""
    @overload
    def fmov(self, Fd: HReg, Rn: General, /) -> None:
        """fmov <Hd>, <Xn>"""
    @overload
    def fmov(self, Fd: HReg, Fn: HReg, /) -> None:
        """fmov <Hd>, <Hn>"""
    @overload
    def fmov(self, Fd: HReg, Rn: W, /) -> None:
        """fmov <Hd>, <Wn>"""
    @overload
    def fmov(self, Fd: HReg, literal: float, /) -> None:
        """fmov <Hd>, #0.0"""
    @overload
    def fmov(self, Vd: Lane, Xn: General, /) -> None:
        """fmov <Vd>.d[1], <Xn>"""
    @overload
    def fmov(self, Fd: SReg, Fn: SReg, /) -> None:
        """fmov <Sd>, <Sn>"""
    @overload
    def fmov(self, Fd: SReg, Rn: W, /) -> None:
        """fmov <Sd>, <Wn>"""
    @overload
    def fmov(self, Fd: SReg, literal: float, /) -> None:
        """fmov <Sd>, #0.0"""
    @overload
    def fmov(self, Vd: V2D, imm: float, /) -> None:
        """fmov <Vd>.2d, #<imm>"""
    @overload
    def fmov(self, Vd: V2S, imm: float, /) -> None:
        """fmov <Vd>.2s, #<imm>"""
    @overload
    def fmov(self, Vd: V4H, imm: float, /) -> None:
        """fmov <Vd>.4h, #<imm>"""
    @overload
    def fmov(self, Vd: V4S, imm: float, /) -> None:
        """fmov <Vd>.4s, #<imm>"""
    @overload
    def fmov(self, Vd: V8H, imm: float, /) -> None:
        """fmov <Vd>.8h, #<imm>"""
    @overload
    def fmov(self, Rd: W, Fn: HReg, /) -> None:
        """fmov <Wd>, <Hn>"""
    @overload
    def fmov(self, Rd: W, Fn: SReg, /) -> None:
        """fmov <Wd>, <Sn>"""
    @overload
    def fmov(self, Zd: ZD, Pg: PM, imm: float, /) -> None:
        """fmov <Zd>.d, <Pg>/m, #<imm>"""
    @overload
    def fmov(self, Zd: ZD, literal: float, /) -> None:
        """fmov <Zd>.d, #0.0"""
    @overload
    def fmov(self, Zd: ZH, Pg: PM, imm: float, /) -> None:
        """fmov <Zd>.h, <Pg>/m, #<imm>"""
    @overload
    def fmov(self, Zd: ZH, literal: float, /) -> None:
        """fmov <Zd>.h, #0.0"""
    @overload
    def fmov(self, Zd: ZS, Pg: PM, imm: float, /) -> None:
        """fmov <Zd>.s, <Pg>/m, #<imm>"""
    @overload
    def fmov(self, Zd: ZS, literal: float, /) -> None:
        """fmov <Zd>.s, #0.0"""
    @overload
    def fmsb(self, Zdn: ZD, Pg: PM, Zm: ZD, Za: ZD, /) -> None:
        """fmsb <Zdn>.d, <Pg>/m, <Zm>.d, <Za>.d"""
    @overload
    def fmsb(self, Zdn: ZH, Pg: PM, Zm: ZH, Za: ZH, /) -> None:
        """fmsb <Zdn>.h, <Pg>/m, <Zm>.h, <Za>.h"""
    @overload
    def fmsb(self, Zdn: ZS, Pg: PM, Zm: ZS, Za: ZS, /) -> None:
        """fmsb <Zdn>.s, <Pg>/m, <Zm>.s, <Za>.s"""
    @overload
    def fmsub(self, Fd: DReg, Fn: DReg, Fm: DReg, Fa: DReg, /) -> None:
        """fmsub <Dd>, <Dn>, <Dm>, <Da>"""
    @overload
    def fmsub(self, Fd: HReg, Fn: HReg, Fm: HReg, Fa: HReg, /) -> None:
        """fmsub <Hd>, <Hn>, <Hm>, <Ha>"""
    @overload
    def fmsub(self, Fd: SReg, Fn: SReg, Fm: SReg, Fa: SReg, /) -> None:
        """fmsub <Sd>, <Sn>, <Sm>, <Sa>"""
    @overload
    def fmul(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fmul <Dd>, <Dn>, <Dm>"""
    @overload
    def fmul(self, Dd: DReg, Dn: DReg, Vm: Lane, /) -> None:
        """fmul <Dd>, <Dn>, <Vm>.d[<index>]"""
    @overload
    def fmul(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """fmul <Hd>, <Hn>, <Hm>"""
    @overload
    def fmul(self, Hd: HReg, Hn: HReg, Vm: Lane, /) -> None:
        """fmul <Hd>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def fmul(self, Sd: SReg, Sn: SReg, Vm: Lane, /) -> None:
        """fmul <Sd>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def fmul(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fmul <Sd>, <Sn>, <Sm>"""
    @overload
    def fmul(self, Vd: V2D, Vn: V2D, Vm: Lane, /) -> None:
        """fmul <Vd>.2d, <Vn>.2d, <Vm>.d[<index>]"""
    @overload
    def fmul(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fmul <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fmul(self, Vd: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """fmul <Vd>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def fmul(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fmul <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fmul(self, Vd: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """fmul <Vd>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def fmul(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fmul <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fmul(self, Vd: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """fmul <Vd>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def fmul(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fmul <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fmul(self, Vd: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """fmul <Vd>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def fmul(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fmul <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fmul(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fmul <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fmul(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: float, /) -> None:
        """fmul <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def fmul(self, Zd: ZD, Zn: ZD, Zm: Lane, /) -> None:
        """fmul <Zd>.d, <Zn>.d, <Zm>.d[<index>]"""
    @overload
    def fmul(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """fmul <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def fmul(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fmul <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fmul(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: float, /) -> None:
        """fmul <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def fmul(self, Zd: ZH, Zn: ZH, Zm: Lane, /) -> None:
        """fmul <Zd>.h, <Zn>.h, <Zm>.h[<index>]"""
    @overload
    def fmul(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """fmul <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def fmul(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fmul <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fmul(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: float, /) -> None:
        """fmul <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def fmul(self, Zd: ZS, Zn: ZS, Zm: Lane, /) -> None:
        """fmul <Zd>.s, <Zn>.s, <Zm>.s[<index>]"""
    @overload
    def fmul(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """fmul <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def fmulx(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fmulx <Dd>, <Dn>, <Dm>"""
    @overload
    def fmulx(self, Dd: DReg, Dn: DReg, Vm: Lane, /) -> None:
        """fmulx <Dd>, <Dn>, <Vm>.d[<index>]"""
    @overload
    def fmulx(self, Hd: HReg, Hn: HReg, Hm: HReg, /) -> None:
        """fmulx <Hd>, <Hn>, <Hm>"""
    @overload
    def fmulx(self, Hd: HReg, Hn: HReg, Vm: Lane, /) -> None:
        """fmulx <Hd>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def fmulx(self, Sd: SReg, Sn: SReg, Vm: Lane, /) -> None:
        """fmulx <Sd>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def fmulx(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fmulx <Sd>, <Sn>, <Sm>"""
    @overload
    def fmulx(self, Vd: V2D, Vn: V2D, Vm: Lane, /) -> None:
        """fmulx <Vd>.2d, <Vn>.2d, <Vm>.d[<index>]"""
    @overload
    def fmulx(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fmulx <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fmulx(self, Vd: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """fmulx <Vd>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def fmulx(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fmulx <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fmulx(self, Vd: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """fmulx <Vd>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def fmulx(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fmulx <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fmulx(self, Vd: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """fmulx <Vd>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def fmulx(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fmulx <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fmulx(self, Vd: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """fmulx <Vd>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def fmulx(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fmulx <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fmulx(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fmulx <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fmulx(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fmulx <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fmulx(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fmulx <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fneg(self, Fd: DReg, Fn: DReg, /) -> None:
        """fneg <Dd>, <Dn>"""
    @overload
    def fneg(self, Fd: HReg, Fn: HReg, /) -> None:
        """fneg <Hd>, <Hn>"""
    @overload
    def fneg(self, Fd: SReg, Fn: SReg, /) -> None:
        """fneg <Sd>, <Sn>"""
    @overload
    def fneg(self, Vd: V2D, Vn: V2D, /) -> None:
        """fneg <Vd>.2d, <Vn>.2d"""
    @overload
    def fneg(self, Vd: V2S, Vn: V2S, /) -> None:
        """fneg <Vd>.2s, <Vn>.2s"""
    @overload
    def fneg(self, Vd: V4H, Vn: V4H, /) -> None:
        """fneg <Vd>.4h, <Vn>.4h"""
    @overload
    def fneg(self, Vd: V4S, Vn: V4S, /) -> None:
        """fneg <Vd>.4s, <Vn>.4s"""
    @overload
    def fneg(self, Vd: V8H, Vn: V8H, /) -> None:
        """fneg <Vd>.8h, <Vn>.8h"""
    @overload
    def fneg(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """fneg <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def fneg(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """fneg <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def fneg(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """fneg <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def fnmad(self, Zdn: ZD, Pg: PM, Zm: ZD, Za: ZD, /) -> None:
        """fnmad <Zdn>.d, <Pg>/m, <Zm>.d, <Za>.d"""
    @overload
    def fnmad(self, Zdn: ZH, Pg: PM, Zm: ZH, Za: ZH, /) -> None:
        """fnmad <Zdn>.h, <Pg>/m, <Zm>.h, <Za>.h"""
    @overload
    def fnmad(self, Zdn: ZS, Pg: PM, Zm: ZS, Za: ZS, /) -> None:
        """fnmad <Zdn>.s, <Pg>/m, <Zm>.s, <Za>.s"""
    @overload
    def fnmadd(self, Fd: DReg, Fn: DReg, Fm: DReg, Fa: DReg, /) -> None:
        """fnmadd <Dd>, <Dn>, <Dm>, <Da>"""
    @overload
    def fnmadd(self, Fd: HReg, Fn: HReg, Fm: HReg, Fa: HReg, /) -> None:
        """fnmadd <Hd>, <Hn>, <Hm>, <Ha>"""
    @overload
    def fnmadd(self, Fd: SReg, Fn: SReg, Fm: SReg, Fa: SReg, /) -> None:
        """fnmadd <Sd>, <Sn>, <Sm>, <Sa>"""
    @overload
    def fnmla(self, Zda: ZD, Pg: PM, Zn: ZD, Zm: ZD, /) -> None:
        """fnmla <Zda>.d, <Pg>/m, <Zn>.d, <Zm>.d"""
    @overload
    def fnmla(self, Zda: ZH, Pg: PM, Zn: ZH, Zm: ZH, /) -> None:
        """fnmla <Zda>.h, <Pg>/m, <Zn>.h, <Zm>.h"""
    @overload
    def fnmla(self, Zda: ZS, Pg: PM, Zn: ZS, Zm: ZS, /) -> None:
        """fnmla <Zda>.s, <Pg>/m, <Zn>.s, <Zm>.s"""
    @overload
    def fnmls(self, Zda: ZD, Pg: PM, Zn: ZD, Zm: ZD, /) -> None:
        """fnmls <Zda>.d, <Pg>/m, <Zn>.d, <Zm>.d"""
    @overload
    def fnmls(self, Zda: ZH, Pg: PM, Zn: ZH, Zm: ZH, /) -> None:
        """fnmls <Zda>.h, <Pg>/m, <Zn>.h, <Zm>.h"""
    @overload
    def fnmls(self, Zda: ZS, Pg: PM, Zn: ZS, Zm: ZS, /) -> None:
        """fnmls <Zda>.s, <Pg>/m, <Zn>.s, <Zm>.s"""
    @overload
    def fnmsb(self, Zdn: ZD, Pg: PM, Zm: ZD, Za: ZD, /) -> None:
        """fnmsb <Zdn>.d, <Pg>/m, <Zm>.d, <Za>.d"""
    @overload
    def fnmsb(self, Zdn: ZH, Pg: PM, Zm: ZH, Za: ZH, /) -> None:
        """fnmsb <Zdn>.h, <Pg>/m, <Zm>.h, <Za>.h"""
    @overload
    def fnmsb(self, Zdn: ZS, Pg: PM, Zm: ZS, Za: ZS, /) -> None:
        """fnmsb <Zdn>.s, <Pg>/m, <Zm>.s, <Za>.s"""
    @overload
    def fnmsub(self, Fd: DReg, Fn: DReg, Fm: DReg, Fa: DReg, /) -> None:
        """fnmsub <Dd>, <Dn>, <Dm>, <Da>"""
    @overload
    def fnmsub(self, Fd: HReg, Fn: HReg, Fm: HReg, Fa: HReg, /) -> None:
        """fnmsub <Hd>, <Hn>, <Hm>, <Ha>"""
    @overload
    def fnmsub(self, Fd: SReg, Fn: SReg, Fm: SReg, Fa: SReg, /) -> None:
        """fnmsub <Sd>, <Sn>, <Sm>, <Sa>"""
    @overload
    def fnmul(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fnmul <Dd>, <Dn>, <Dm>"""
    @overload
    def fnmul(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """fnmul <Hd>, <Hn>, <Hm>"""
    @overload
    def fnmul(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fnmul <Sd>, <Sn>, <Sm>"""
    @overload
    def frecpe(self, Fd: DReg, Fn: DReg, /) -> None:
        """frecpe <Dd>, <Dn>"""
    @overload
    def frecpe(self, Hd: HReg, Hn: HReg, /) -> None:
        """frecpe <Hd>, <Hn>"""
    @overload
    def frecpe(self, Fd: SReg, Fn: SReg, /) -> None:
        """frecpe <Sd>, <Sn>"""
    @overload
    def frecpe(self, Vd: V2D, Vn: V2D, /) -> None:
        """frecpe <Vd>.2d, <Vn>.2d"""
    @overload
    def frecpe(self, Vd: V2S, Vn: V2S, /) -> None:
        """frecpe <Vd>.2s, <Vn>.2s"""
    @overload
    def frecpe(self, Vd: V4H, Vn: V4H, /) -> None:
        """frecpe <Vd>.4h, <Vn>.4h"""
    @overload
    def frecpe(self, Vd: V4S, Vn: V4S, /) -> None:
        """frecpe <Vd>.4s, <Vn>.4s"""
    @overload
    def frecpe(self, Vd: V8H, Vn: V8H, /) -> None:
        """frecpe <Vd>.8h, <Vn>.8h"""
    @overload
    def frecpe(self, Zd: ZD, Zn: ZD, /) -> None:
        """frecpe <Zd>.d, <Zn>.d"""
    @overload
    def frecpe(self, Zd: ZH, Zn: ZH, /) -> None:
        """frecpe <Zd>.h, <Zn>.h"""
    @overload
    def frecpe(self, Zd: ZS, Zn: ZS, /) -> None:
        """frecpe <Zd>.s, <Zn>.s"""
    @overload
    def frecps(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """frecps <Dd>, <Dn>, <Dm>"""
    @overload
    def frecps(self, Hd: HReg, Hn: HReg, Hm: HReg, /) -> None:
        """frecps <Hd>, <Hn>, <Hm>"""
    @overload
    def frecps(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """frecps <Sd>, <Sn>, <Sm>"""
    @overload
    def frecps(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """frecps <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def frecps(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """frecps <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def frecps(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """frecps <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def frecps(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """frecps <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def frecps(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """frecps <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def frecps(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """frecps <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def frecps(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """frecps <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def frecps(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """frecps <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def frecpx(self, Fd: DReg, Fn: DReg, /) -> None:
        """frecpx <Dd>, <Dn>"""
    @overload
    def frecpx(self, Hd: HReg, Hn: HReg, /) -> None:
        """frecpx <Hd>, <Hn>"""
    @overload
    def frecpx(self, Fd: SReg, Fn: SReg, /) -> None:
        """frecpx <Sd>, <Sn>"""
    @overload
    def frecpx(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """frecpx <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def frecpx(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """frecpx <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def frecpx(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """frecpx <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def frinta(self, Fd: DReg, Fn: DReg, /) -> None:
        """frinta <Dd>, <Dn>"""
    @overload
    def frinta(self, Fd: HReg, Fn: HReg, /) -> None:
        """frinta <Hd>, <Hn>"""
    @overload
    def frinta(self, Fd: SReg, Fn: SReg, /) -> None:
        """frinta <Sd>, <Sn>"""
    @overload
    def frinta(self, Vd: V2D, Vn: V2D, /) -> None:
        """frinta <Vd>.2d, <Vn>.2d"""
    @overload
    def frinta(self, Vd: V2S, Vn: V2S, /) -> None:
        """frinta <Vd>.2s, <Vn>.2s"""
    @overload
    def frinta(self, Vd: V4H, Vn: V4H, /) -> None:
        """frinta <Vd>.4h, <Vn>.4h"""
    @overload
    def frinta(self, Vd: V4S, Vn: V4S, /) -> None:
        """frinta <Vd>.4s, <Vn>.4s"""
    @overload
    def frinta(self, Vd: V8H, Vn: V8H, /) -> None:
        """frinta <Vd>.8h, <Vn>.8h"""
    @overload
    def frinta(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """frinta <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def frinta(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """frinta <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def frinta(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """frinta <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def frinti(self, Fd: DReg, Fn: DReg, /) -> None:
        """frinti <Dd>, <Dn>"""
    @overload
    def frinti(self, Fd: HReg, Fn: HReg, /) -> None:
        """frinti <Hd>, <Hn>"""
    @overload
    def frinti(self, Fd: SReg, Fn: SReg, /) -> None:
        """frinti <Sd>, <Sn>"""
    @overload
    def frinti(self, Vd: V2D, Vn: V2D, /) -> None:
        """frinti <Vd>.2d, <Vn>.2d"""
    @overload
    def frinti(self, Vd: V2S, Vn: V2S, /) -> None:
        """frinti <Vd>.2s, <Vn>.2s"""
    @overload
    def frinti(self, Vd: V4H, Vn: V4H, /) -> None:
        """frinti <Vd>.4h, <Vn>.4h"""
    @overload
    def frinti(self, Vd: V4S, Vn: V4S, /) -> None:
        """frinti <Vd>.4s, <Vn>.4s"""
    @overload
    def frinti(self, Vd: V8H, Vn: V8H, /) -> None:
        """frinti <Vd>.8h, <Vn>.8h"""
    @overload
    def frinti(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """frinti <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def frinti(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """frinti <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def frinti(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """frinti <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def frintm(self, Fd: DReg, Fn: DReg, /) -> None:
        """frintm <Dd>, <Dn>"""
    @overload
    def frintm(self, Fd: HReg, Fn: HReg, /) -> None:
        """frintm <Hd>, <Hn>"""
    @overload
    def frintm(self, Fd: SReg, Fn: SReg, /) -> None:
        """frintm <Sd>, <Sn>"""
    @overload
    def frintm(self, Vd: V2D, Vn: V2D, /) -> None:
        """frintm <Vd>.2d, <Vn>.2d"""
    @overload
    def frintm(self, Vd: V2S, Vn: V2S, /) -> None:
        """frintm <Vd>.2s, <Vn>.2s"""
    @overload
    def frintm(self, Vd: V4H, Vn: V4H, /) -> None:
        """frintm <Vd>.4h, <Vn>.4h"""
    @overload
    def frintm(self, Vd: V4S, Vn: V4S, /) -> None:
        """frintm <Vd>.4s, <Vn>.4s"""
    @overload
    def frintm(self, Vd: V8H, Vn: V8H, /) -> None:
        """frintm <Vd>.8h, <Vn>.8h"""
    @overload
    def frintm(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """frintm <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def frintm(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """frintm <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def frintm(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """frintm <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def frintn(self, Fd: DReg, Fn: DReg, /) -> None:
        """frintn <Dd>, <Dn>"""
    @overload
    def frintn(self, Fd: HReg, Fn: HReg, /) -> None:
        """frintn <Hd>, <Hn>"""
    @overload
    def frintn(self, Fd: SReg, Fn: SReg, /) -> None:
        """frintn <Sd>, <Sn>"""
    @overload
    def frintn(self, Vd: V2D, Vn: V2D, /) -> None:
        """frintn <Vd>.2d, <Vn>.2d"""
    @overload
    def frintn(self, Vd: V2S, Vn: V2S, /) -> None:
        """frintn <Vd>.2s, <Vn>.2s"""
    @overload
    def frintn(self, Vd: V4H, Vn: V4H, /) -> None:
        """frintn <Vd>.4h, <Vn>.4h"""
    @overload
    def frintn(self, Vd: V4S, Vn: V4S, /) -> None:
        """frintn <Vd>.4s, <Vn>.4s"""
    @overload
    def frintn(self, Vd: V8H, Vn: V8H, /) -> None:
        """frintn <Vd>.8h, <Vn>.8h"""
    @overload
    def frintn(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """frintn <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def frintn(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """frintn <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def frintn(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """frintn <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def frintp(self, Fd: DReg, Fn: DReg, /) -> None:
        """frintp <Dd>, <Dn>"""
    @overload
    def frintp(self, Fd: HReg, Fn: HReg, /) -> None:
        """frintp <Hd>, <Hn>"""
    @overload
    def frintp(self, Fd: SReg, Fn: SReg, /) -> None:
        """frintp <Sd>, <Sn>"""
    @overload
    def frintp(self, Vd: V2D, Vn: V2D, /) -> None:
        """frintp <Vd>.2d, <Vn>.2d"""
    @overload
    def frintp(self, Vd: V2S, Vn: V2S, /) -> None:
        """frintp <Vd>.2s, <Vn>.2s"""
    @overload
    def frintp(self, Vd: V4H, Vn: V4H, /) -> None:
        """frintp <Vd>.4h, <Vn>.4h"""
    @overload
    def frintp(self, Vd: V4S, Vn: V4S, /) -> None:
        """frintp <Vd>.4s, <Vn>.4s"""
    @overload
    def frintp(self, Vd: V8H, Vn: V8H, /) -> None:
        """frintp <Vd>.8h, <Vn>.8h"""
    @overload
    def frintp(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """frintp <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def frintp(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """frintp <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def frintp(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """frintp <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def frintx(self, Fd: DReg, Fn: DReg, /) -> None:
        """frintx <Dd>, <Dn>"""
    @overload
    def frintx(self, Fd: HReg, Fn: HReg, /) -> None:
        """frintx <Hd>, <Hn>"""
    @overload
    def frintx(self, Fd: SReg, Fn: SReg, /) -> None:
        """frintx <Sd>, <Sn>"""
    @overload
    def frintx(self, Vd: V2D, Vn: V2D, /) -> None:
        """frintx <Vd>.2d, <Vn>.2d"""
    @overload
    def frintx(self, Vd: V2S, Vn: V2S, /) -> None:
        """frintx <Vd>.2s, <Vn>.2s"""
    @overload
    def frintx(self, Vd: V4H, Vn: V4H, /) -> None:
        """frintx <Vd>.4h, <Vn>.4h"""
    @overload
    def frintx(self, Vd: V4S, Vn: V4S, /) -> None:
        """frintx <Vd>.4s, <Vn>.4s"""
    @overload
    def frintx(self, Vd: V8H, Vn: V8H, /) -> None:
        """frintx <Vd>.8h, <Vn>.8h"""
    @overload
    def frintx(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """frintx <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def frintx(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """frintx <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def frintx(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """frintx <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def frintz(self, Fd: DReg, Fn: DReg, /) -> None:
        """frintz <Dd>, <Dn>"""
    @overload
    def frintz(self, Fd: HReg, Fn: HReg, /) -> None:
        """frintz <Hd>, <Hn>"""
    @overload
    def frintz(self, Fd: SReg, Fn: SReg, /) -> None:
        """frintz <Sd>, <Sn>"""
    @overload
    def frintz(self, Vd: V2D, Vn: V2D, /) -> None:
        """frintz <Vd>.2d, <Vn>.2d"""
    @overload
    def frintz(self, Vd: V2S, Vn: V2S, /) -> None:
        """frintz <Vd>.2s, <Vn>.2s"""
    @overload
    def frintz(self, Vd: V4H, Vn: V4H, /) -> None:
        """frintz <Vd>.4h, <Vn>.4h"""
    @overload
    def frintz(self, Vd: V4S, Vn: V4S, /) -> None:
        """frintz <Vd>.4s, <Vn>.4s"""
    @overload
    def frintz(self, Vd: V8H, Vn: V8H, /) -> None:
        """frintz <Vd>.8h, <Vn>.8h"""
    @overload
    def frintz(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """frintz <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def frintz(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """frintz <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def frintz(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """frintz <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def frsqrte(self, Fd: DReg, Fn: DReg, /) -> None:
        """frsqrte <Dd>, <Dn>"""
    @overload
    def frsqrte(self, Hd: HReg, Hn: HReg, /) -> None:
        """frsqrte <Hd>, <Hn>"""
    @overload
    def frsqrte(self, Fd: SReg, Fn: SReg, /) -> None:
        """frsqrte <Sd>, <Sn>"""
    @overload
    def frsqrte(self, Vd: V2D, Vn: V2D, /) -> None:
        """frsqrte <Vd>.2d, <Vn>.2d"""
    @overload
    def frsqrte(self, Vd: V2S, Vn: V2S, /) -> None:
        """frsqrte <Vd>.2s, <Vn>.2s"""
    @overload
    def frsqrte(self, Vd: V4H, Vn: V4H, /) -> None:
        """frsqrte <Vd>.4h, <Vn>.4h"""
    @overload
    def frsqrte(self, Vd: V4S, Vn: V4S, /) -> None:
        """frsqrte <Vd>.4s, <Vn>.4s"""
    @overload
    def frsqrte(self, Vd: V8H, Vn: V8H, /) -> None:
        """frsqrte <Vd>.8h, <Vn>.8h"""
    @overload
    def frsqrte(self, Zd: ZD, Zn: ZD, /) -> None:
        """frsqrte <Zd>.d, <Zn>.d"""
    @overload
    def frsqrte(self, Zd: ZH, Zn: ZH, /) -> None:
        """frsqrte <Zd>.h, <Zn>.h"""
    @overload
    def frsqrte(self, Zd: ZS, Zn: ZS, /) -> None:
        """frsqrte <Zd>.s, <Zn>.s"""
    @overload
    def frsqrts(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """frsqrts <Dd>, <Dn>, <Dm>"""
    @overload
    def frsqrts(self, Hd: HReg, Hn: HReg, Hm: HReg, /) -> None:
        """frsqrts <Hd>, <Hn>, <Hm>"""
    @overload
    def frsqrts(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """frsqrts <Sd>, <Sn>, <Sm>"""
    @overload
    def frsqrts(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """frsqrts <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def frsqrts(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """frsqrts <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def frsqrts(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """frsqrts <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def frsqrts(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """frsqrts <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def frsqrts(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """frsqrts <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def frsqrts(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """frsqrts <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def frsqrts(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """frsqrts <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def frsqrts(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """frsqrts <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def fscale(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fscale <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fscale(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fscale <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fscale(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fscale <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fsqrt(self, Fd: DReg, Fn: DReg, /) -> None:
        """fsqrt <Dd>, <Dn>"""
    @overload
    def fsqrt(self, Fd: HReg, Fn: HReg, /) -> None:
        """fsqrt <Hd>, <Hn>"""
    @overload
    def fsqrt(self, Fd: SReg, Fn: SReg, /) -> None:
        """fsqrt <Sd>, <Sn>"""
    @overload
    def fsqrt(self, Vd: V2D, Vn: V2D, /) -> None:
        """fsqrt <Vd>.2d, <Vn>.2d"""
    @overload
    def fsqrt(self, Vd: V2S, Vn: V2S, /) -> None:
        """fsqrt <Vd>.2s, <Vn>.2s"""
    @overload
    def fsqrt(self, Vd: V4H, Vn: V4H, /) -> None:
        """fsqrt <Vd>.4h, <Vn>.4h"""
    @overload
    def fsqrt(self, Vd: V4S, Vn: V4S, /) -> None:
        """fsqrt <Vd>.4s, <Vn>.4s"""
    @overload
    def fsqrt(self, Vd: V8H, Vn: V8H, /) -> None:
        """fsqrt <Vd>.8h, <Vn>.8h"""
    @overload
    def fsqrt(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """fsqrt <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def fsqrt(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """fsqrt <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def fsqrt(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """fsqrt <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def fsub(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """fsub <Dd>, <Dn>, <Dm>"""
    @overload
    def fsub(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """fsub <Hd>, <Hn>, <Hm>"""
    @overload
    def fsub(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """fsub <Sd>, <Sn>, <Sm>"""
    @overload
    def fsub(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """fsub <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def fsub(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """fsub <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def fsub(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """fsub <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def fsub(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """fsub <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def fsub(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """fsub <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def fsub(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fsub <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fsub(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: float, /) -> None:
        """fsub <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def fsub(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """fsub <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def fsub(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fsub <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fsub(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: float, /) -> None:
        """fsub <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def fsub(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """fsub <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def fsub(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fsub <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fsub(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: float, /) -> None:
        """fsub <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def fsub(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """fsub <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def fsubr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """fsubr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def fsubr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: float, /) -> None:
        """fsubr <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def fsubr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """fsubr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def fsubr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: float, /) -> None:
        """fsubr <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def fsubr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """fsubr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def fsubr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: float, /) -> None:
        """fsubr <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def ftmad(self, Zdn: ZD, Zdn_: ZD, Zm: ZD, imm: int, /) -> None:
        """ftmad <Zdn>.d, <Zdn>.d, <Zm>.d, #<imm>"""
    @overload
    def ftmad(self, Zdn: ZH, Zdn_: ZH, Zm: ZH, imm: int, /) -> None:
        """ftmad <Zdn>.h, <Zdn>.h, <Zm>.h, #<imm>"""
    @overload
    def ftmad(self, Zdn: ZS, Zdn_: ZS, Zm: ZS, imm: int, /) -> None:
        """ftmad <Zdn>.s, <Zdn>.s, <Zm>.s, #<imm>"""
    @overload
    def ftsmul(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """ftsmul <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def ftsmul(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """ftsmul <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def ftsmul(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """ftsmul <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def ftssel(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """ftssel <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def ftssel(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """ftssel <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def ftssel(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """ftssel <Zd>.s, <Zn>.s, <Zm>.s"""
    def hint(self, imm: int, /) -> None:
        """hint #<imm>"""
    def hlt(self, imm: int, /) -> None:
        """hlt #<imm>"""
    def hvc(self, imm: int, /) -> None:
        """hvc #<imm>"""
    @overload
    def ic(self, op: _Name, /) -> None:
        """ic <op>"""
    @overload
    def ic(self, op: _Name, Xt: General, /) -> None:
        """ic <op>, <Xt>"""
    @overload
    def incb(self, Xdn: General, /) -> None:
        """incb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def incb(self, Xdn: General, pattern: _Name | int, /) -> None:
        """incb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def incb(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """incb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def incd(self, Xdn: General, /) -> None:
        """incd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def incd(self, Xdn: General, pattern: _Name | int, /) -> None:
        """incd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def incd(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """incd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def incd(self, Zdn: ZD, /) -> None:
        """incd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def incd(self, Zdn: ZD, pattern: _Name | int, /) -> None:
        """incd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def incd(self, Zdn: ZD, pattern: _Name | int, mul: Modifier, /) -> None:
        """incd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def inch(self, Xdn: General, /) -> None:
        """inch <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def inch(self, Xdn: General, pattern: _Name | int, /) -> None:
        """inch <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def inch(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """inch <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def inch(self, Zdn: ZH, /) -> None:
        """inch <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def inch(self, Zdn: ZH, pattern: _Name | int, /) -> None:
        """inch <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def inch(self, Zdn: ZH, pattern: _Name | int, mul: Modifier, /) -> None:
        """inch <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def incp(self, Xdn: General, Pm: PB, /) -> None:
        """incp <Xdn>, <Pm>.b"""
    @overload
    def incp(self, Xdn: General, Pm: PD, /) -> None:
        """incp <Xdn>, <Pm>.d"""
    @overload
    def incp(self, Xdn: General, Pm: PH, /) -> None:
        """incp <Xdn>, <Pm>.h"""
    @overload
    def incp(self, Xdn: General, Pm: PS, /) -> None:
        """incp <Xdn>, <Pm>.s"""
    @overload
    def incp(self, Zdn: ZD, Pm: PD, /) -> None:
        """incp <Zdn>.d, <Pm>.d"""
    @overload
    def incp(self, Zdn: ZD, Pm: Predicate, /) -> None:
        """incp <Zdn>.d, <Pm>"""
    @overload
    def incp(self, Zdn: ZH, Pm: PH, /) -> None:
        """incp <Zdn>.h, <Pm>.h"""
    @overload
    def incp(self, Zdn: ZH, Pm: Predicate, /) -> None:
        """incp <Zdn>.h, <Pm>"""
    @overload
    def incp(self, Zdn: ZS, Pm: PS, /) -> None:
        """incp <Zdn>.s, <Pm>.s"""
    @overload
    def incp(self, Zdn: ZS, Pm: Predicate, /) -> None:
        """incp <Zdn>.s, <Pm>"""
    @overload
    def incw(self, Xdn: General, /) -> None:
        """incw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def incw(self, Xdn: General, pattern: _Name | int, /) -> None:
        """incw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def incw(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """incw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def incw(self, Zdn: ZS, /) -> None:
        """incw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def incw(self, Zdn: ZS, pattern: _Name | int, /) -> None:
        """incw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def incw(self, Zdn: ZS, pattern: _Name | int, mul: Modifier, /) -> None:
        """incw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def index(self, Zd: ZB, Rn: W, Rm: W, /) -> None:
        """index <Zd>.b, <Wn>, <Wm>"""
    @overload
    def index(self, Zd: ZB, Rn: W, imm: int, /) -> None:
        """index <Zd>.b, <Wn>, #<imm>"""
    @overload
    def index(self, Zd: ZB, imm: int, Rm: W, /) -> None:
        """index <Zd>.b, #<imm>, <Wm>"""
    @overload
    def index(self, Zd: ZB, imm1: int, imm2: int, /) -> None:
        """index <Zd>.b, #<imm1>, #<imm2>"""
    @overload
    def index(self, Zd: ZD, Rn: General, Rm: General, /) -> None:
        """index <Zd>.d, <Xn>, <Xm>"""
    @overload
    def index(self, Zd: ZD, Rn: General, imm: int, /) -> None:
        """index <Zd>.d, <Xn>, #<imm>"""
    @overload
    def index(self, Zd: ZD, imm: int, Rm: General, /) -> None:
        """index <Zd>.d, #<imm>, <Xm>"""
    @overload
    def index(self, Zd: ZD, imm1: int, imm2: int, /) -> None:
        """index <Zd>.d, #<imm1>, #<imm2>"""
    @overload
    def index(self, Zd: ZH, Rn: W, Rm: W, /) -> None:
        """index <Zd>.h, <Wn>, <Wm>"""
    @overload
    def index(self, Zd: ZH, Rn: W, imm: int, /) -> None:
        """index <Zd>.h, <Wn>, #<imm>"""
    @overload
    def index(self, Zd: ZH, imm: int, Rm: W, /) -> None:
        """index <Zd>.h, #<imm>, <Wm>"""
    @overload
    def index(self, Zd: ZH, imm1: int, imm2: int, /) -> None:
        """index <Zd>.h, #<imm1>, #<imm2>"""
    @overload
    def index(self, Zd: ZS, Rn: W, Rm: W, /) -> None:
        """index <Zd>.s, <Wn>, <Wm>"""
    @overload
    def index(self, Zd: ZS, Rn: W, imm: int, /) -> None:
        """index <Zd>.s, <Wn>, #<imm>"""
    @overload
    def index(self, Zd: ZS, imm: int, Rm: W, /) -> None:
        """index <Zd>.s, #<imm>, <Wm>"""
    @overload
    def index(self, Zd: ZS, imm1: int, imm2: int, /) -> None:
        """index <Zd>.s, #<imm1>, #<imm2>"""
    @overload
    def ins(self, Vdn: Lane, Rn: General, /) -> None:
        """ins <Vdn>.d[<index>], <Xn>"""
    @overload
    def ins(self, Vdn: Lane, Vn: Lane, /) -> None:
        """ins <Vdn>.b[<index>], <Vn>.b[<index2>]"""
    @overload
    def ins(self, Vdn: Lane, Rn: W, /) -> None:
        """ins <Vdn>.b[<index>], <Wn>"""
    @overload
    def insr(self, Zdn: ZB, Fm: BReg, /) -> None:
        """insr <Zdn>.b, <Bm>"""
    @overload
    def insr(self, Zdn: ZB, Rm: W, /) -> None:
        """insr <Zdn>.b, <Wm>"""
    @overload
    def insr(self, Zdn: ZD, Fm: DReg, /) -> None:
        """insr <Zdn>.d, <Dm>"""
    @overload
    def insr(self, Zdn: ZD, Rm: General, /) -> None:
        """insr <Zdn>.d, <Xm>"""
    @overload
    def insr(self, Zdn: ZH, Fm: HReg, /) -> None:
        """insr <Zdn>.h, <Hm>"""
    @overload
    def insr(self, Zdn: ZH, Rm: W, /) -> None:
        """insr <Zdn>.h, <Wm>"""
    @overload
    def insr(self, Zdn: ZS, Fm: SReg, /) -> None:
        """insr <Zdn>.s, <Sm>"""
    @overload
    def insr(self, Zdn: ZS, Rm: W, /) -> None:
        """insr <Zdn>.s, <Wm>"""
    @overload
    def isb(self) -> None:
        """isb {, <barrier>}"""
    @overload
    def isb(self, barrier: _Name | int, /) -> None:
        """isb {, <barrier>}"""
    @overload
    def lasta(self, Fd: BReg, Pg: Predicate, Zn: ZB, /) -> None:
        """lasta <Bd>, <Pg>, <Zn>.b"""
    @overload
    def lasta(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """lasta <Dd>, <Pg>, <Zn>.d"""
    @overload
    def lasta(self, Rd: General, Pg: Predicate, Zn: ZD, /) -> None:
        """lasta <Xd>, <Pg>, <Zn>.d"""
    @overload
    def lasta(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """lasta <Hd>, <Pg>, <Zn>.h"""
    @overload
    def lasta(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """lasta <Sd>, <Pg>, <Zn>.s"""
    @overload
    def lasta(self, Rd: W, Pg: Predicate, Zn: ZB, /) -> None:
        """lasta <Wd>, <Pg>, <Zn>.b"""
    @overload
    def lasta(self, Rd: W, Pg: Predicate, Zn: ZH, /) -> None:
        """lasta <Wd>, <Pg>, <Zn>.h"""
    @overload
    def lasta(self, Rd: W, Pg: Predicate, Zn: ZS, /) -> None:
        """lasta <Wd>, <Pg>, <Zn>.s"""
    @overload
    def lastb(self, Fd: BReg, Pg: Predicate, Zn: ZB, /) -> None:
        """lastb <Bd>, <Pg>, <Zn>.b"""
    @overload
    def lastb(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """lastb <Dd>, <Pg>, <Zn>.d"""
    @overload
    def lastb(self, Rd: General, Pg: Predicate, Zn: ZD, /) -> None:
        """lastb <Xd>, <Pg>, <Zn>.d"""
    @overload
    def lastb(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """lastb <Hd>, <Pg>, <Zn>.h"""
    @overload
    def lastb(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """lastb <Sd>, <Pg>, <Zn>.s"""
    @overload
    def lastb(self, Rd: W, Pg: Predicate, Zn: ZB, /) -> None:
        """lastb <Wd>, <Pg>, <Zn>.b"""
    @overload
    def lastb(self, Rd: W, Pg: Predicate, Zn: ZH, /) -> None:
        """lastb <Wd>, <Pg>, <Zn>.h"""
    @overload
    def lastb(self, Rd: W, Pg: Predicate, Zn: ZS, /) -> None:
        """lastb <Wd>, <Pg>, <Zn>.s"""
    @overload
    def ld1(self, Vt: Lane | tuple[Lane], mem: _Mem, /) -> None:
        """ld1 {<Vt>.b}[<index>], [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: Lane | tuple[Lane], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.b}[<index>], [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: Lane | tuple[Lane], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.b}[<index>], [<Xn|SP>], #1"""
    @overload
    def ld1(self, Vt: V16B | tuple[V16B], mem: _Mem, /) -> None:
        """ld1 {<Vt>.16b}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: V16B | tuple[V16B], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: V16B | tuple[V16B], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.16b}, [<Xn|SP>], #16"""
    @overload
    def ld1(self, Vt: V1D | tuple[V1D], mem: _Mem, /) -> None:
        """ld1 {<Vt>.1d}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: V1D | tuple[V1D], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: V1D | tuple[V1D], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.1d}, [<Xn|SP>], #8"""
    @overload
    def ld1(self, Vt: V2D | tuple[V2D], mem: _Mem, /) -> None:
        """ld1 {<Vt>.2d}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: V2D | tuple[V2D], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: V2D | tuple[V2D], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.2d}, [<Xn|SP>], #16"""
    @overload
    def ld1(self, Vt: V2S | tuple[V2S], mem: _Mem, /) -> None:
        """ld1 {<Vt>.2s}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: V2S | tuple[V2S], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: V2S | tuple[V2S], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.2s}, [<Xn|SP>], #8"""
    @overload
    def ld1(self, Vt: V4H | tuple[V4H], mem: _Mem, /) -> None:
        """ld1 {<Vt>.4h}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: V4H | tuple[V4H], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: V4H | tuple[V4H], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.4h}, [<Xn|SP>], #8"""
    @overload
    def ld1(self, Vt: V4S | tuple[V4S], mem: _Mem, /) -> None:
        """ld1 {<Vt>.4s}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: V4S | tuple[V4S], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: V4S | tuple[V4S], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.4s}, [<Xn|SP>], #16"""
    @overload
    def ld1(self, Vt: V8B | tuple[V8B], mem: _Mem, /) -> None:
        """ld1 {<Vt>.8b}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: V8B | tuple[V8B], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: V8B | tuple[V8B], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.8b}, [<Xn|SP>], #8"""
    @overload
    def ld1(self, Vt: V8H | tuple[V8H], mem: _Mem, /) -> None:
        """ld1 {<Vt>.8h}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: V8H | tuple[V8H], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: V8H | tuple[V8H], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.8h}, [<Xn|SP>], #16"""
    @overload
    def ld1(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, /) -> None:
        """ld1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], #64"""
    @overload
    def ld1(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, /) -> None:
        """ld1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], #48"""
    @overload
    def ld1(self, Vt: tuple[V16B, V16B], mem: _Mem, /) -> None:
        """ld1 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], #32"""
    @overload
    def ld1(self, Vt: tuple[V1D, V1D, V1D, V1D], mem: _Mem, /) -> None:
        """ld1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d, <Vt+3>.1d}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V1D, V1D, V1D, V1D], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d, <Vt+3>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V1D, V1D, V1D, V1D], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d, <Vt+3>.1d}, [<Xn|SP>], #32"""
    @overload
    def ld1(self, Vt: tuple[V1D, V1D, V1D], mem: _Mem, /) -> None:
        """ld1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V1D, V1D, V1D], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V1D, V1D, V1D], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d}, [<Xn|SP>], #24"""
    @overload
    def ld1(self, Vt: tuple[V1D, V1D], mem: _Mem, /) -> None:
        """ld1 {<Vt>.1d, <Vt+1>.1d}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V1D, V1D], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.1d, <Vt+1>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V1D, V1D], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.1d, <Vt+1>.1d}, [<Xn|SP>], #16"""
    @overload
    def ld1(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, /) -> None:
        """ld1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], #64"""
    @overload
    def ld1(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, /) -> None:
        """ld1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], #48"""
    @overload
    def ld1(self, Vt: tuple[V2D, V2D], mem: _Mem, /) -> None:
        """ld1 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], #32"""
    @overload
    def ld1(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, /) -> None:
        """ld1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], #32"""
    @overload
    def ld1(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, /) -> None:
        """ld1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], #24"""
    @overload
    def ld1(self, Vt: tuple[V2S, V2S], mem: _Mem, /) -> None:
        """ld1 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], #16"""
    @overload
    def ld1(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, /) -> None:
        """ld1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], #32"""
    @overload
    def ld1(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, /) -> None:
        """ld1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], #24"""
    @overload
    def ld1(self, Vt: tuple[V4H, V4H], mem: _Mem, /) -> None:
        """ld1 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], #16"""
    @overload
    def ld1(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, /) -> None:
        """ld1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], #64"""
    @overload
    def ld1(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, /) -> None:
        """ld1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], #48"""
    @overload
    def ld1(self, Vt: tuple[V4S, V4S], mem: _Mem, /) -> None:
        """ld1 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], #32"""
    @overload
    def ld1(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, /) -> None:
        """ld1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], #32"""
    @overload
    def ld1(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, /) -> None:
        """ld1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], #24"""
    @overload
    def ld1(self, Vt: tuple[V8B, V8B], mem: _Mem, /) -> None:
        """ld1 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], #16"""
    @overload
    def ld1(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, /) -> None:
        """ld1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], #64"""
    @overload
    def ld1(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, /) -> None:
        """ld1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], #48"""
    @overload
    def ld1(self, Vt: tuple[V8H, V8H], mem: _Mem, /) -> None:
        """ld1 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>]"""
    @overload
    def ld1(self, Vt: tuple[V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """ld1 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1(self, Vt: tuple[V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """ld1 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], #32"""
    @overload
    def ld1b(self, Zt: ZB | tuple[ZB], Pg: PZ, mem: _Mem, /) -> None:
        """ld1b {<Zt>.b}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    @overload
    def ld1b(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1b {<Zt>.d}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    @overload
    def ld1b(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld1b {<Zt>.h}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    @overload
    def ld1b(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1b {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs>{ #0}]"""
    def ld1d(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1d {<Zt>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #3]"""
    @overload
    def ld1h(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1h {<Zt>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #1]"""
    @overload
    def ld1h(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld1h {<Zt>.h}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #1]"""
    @overload
    def ld1h(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1h {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs> #1]"""
    @overload
    def ld1r(self, Vt: V16B | tuple[V16B], mem: _Mem, /) -> None:
        """ld1r {<Vt>.16b}, [<Xn|SP>]"""
    @overload
    def ld1r(self, Vt: V16B | tuple[V16B], mem: _Mem, Xm: General, /) -> None:
        """ld1r {<Vt>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1r(self, Vt: V16B | tuple[V16B], mem: _Mem, literal: float, /) -> None:
        """ld1r {<Vt>.16b}, [<Xn|SP>], #1"""
    @overload
    def ld1r(self, Vt: V1D | tuple[V1D], mem: _Mem, /) -> None:
        """ld1r {<Vt>.1d}, [<Xn|SP>]"""
    @overload
    def ld1r(self, Vt: V1D | tuple[V1D], mem: _Mem, Xm: General, /) -> None:
        """ld1r {<Vt>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1r(self, Vt: V1D | tuple[V1D], mem: _Mem, literal: float, /) -> None:
        """ld1r {<Vt>.1d}, [<Xn|SP>], #8"""
    @overload
    def ld1r(self, Vt: V2D | tuple[V2D], mem: _Mem, /) -> None:
        """ld1r {<Vt>.2d}, [<Xn|SP>]"""
    @overload
    def ld1r(self, Vt: V2D | tuple[V2D], mem: _Mem, Xm: General, /) -> None:
        """ld1r {<Vt>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1r(self, Vt: V2D | tuple[V2D], mem: _Mem, literal: float, /) -> None:
        """ld1r {<Vt>.2d}, [<Xn|SP>], #8"""
    @overload
    def ld1r(self, Vt: V2S | tuple[V2S], mem: _Mem, /) -> None:
        """ld1r {<Vt>.2s}, [<Xn|SP>]"""
    @overload
    def ld1r(self, Vt: V2S | tuple[V2S], mem: _Mem, Xm: General, /) -> None:
        """ld1r {<Vt>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1r(self, Vt: V2S | tuple[V2S], mem: _Mem, literal: float, /) -> None:
        """ld1r {<Vt>.2s}, [<Xn|SP>], #4"""
    @overload
    def ld1r(self, Vt: V4H | tuple[V4H], mem: _Mem, /) -> None:
        """ld1r {<Vt>.4h}, [<Xn|SP>]"""
    @overload
    def ld1r(self, Vt: V4H | tuple[V4H], mem: _Mem, Xm: General, /) -> None:
        """ld1r {<Vt>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1r(self, Vt: V4H | tuple[V4H], mem: _Mem, literal: float, /) -> None:
        """ld1r {<Vt>.4h}, [<Xn|SP>], #2"""
    @overload
    def ld1r(self, Vt: V4S | tuple[V4S], mem: _Mem, /) -> None:
        """ld1r {<Vt>.4s}, [<Xn|SP>]"""
    @overload
    def ld1r(self, Vt: V4S | tuple[V4S], mem: _Mem, Xm: General, /) -> None:
        """ld1r {<Vt>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1r(self, Vt: V4S | tuple[V4S], mem: _Mem, literal: float, /) -> None:
        """ld1r {<Vt>.4s}, [<Xn|SP>], #4"""
    @overload
    def ld1r(self, Vt: V8B | tuple[V8B], mem: _Mem, /) -> None:
        """ld1r {<Vt>.8b}, [<Xn|SP>]"""
    @overload
    def ld1r(self, Vt: V8B | tuple[V8B], mem: _Mem, Xm: General, /) -> None:
        """ld1r {<Vt>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1r(self, Vt: V8B | tuple[V8B], mem: _Mem, literal: float, /) -> None:
        """ld1r {<Vt>.8b}, [<Xn|SP>], #1"""
    @overload
    def ld1r(self, Vt: V8H | tuple[V8H], mem: _Mem, /) -> None:
        """ld1r {<Vt>.8h}, [<Xn|SP>]"""
    @overload
    def ld1r(self, Vt: V8H | tuple[V8H], mem: _Mem, Xm: General, /) -> None:
        """ld1r {<Vt>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld1r(self, Vt: V8H | tuple[V8H], mem: _Mem, literal: float, /) -> None:
        """ld1r {<Vt>.8h}, [<Xn|SP>], #2"""
    @overload
    def ld1rb(self, Zt: ZB | tuple[ZB], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rb {<Zt>.b}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rb(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rb {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rb(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rb {<Zt>.h}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rb(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rb {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    def ld1rd(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rd {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rh(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rh {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rh(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rh {<Zt>.h}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rh(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rh {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    def ld1rqb(self, Zt: ZB | tuple[ZB], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rqb {<Zt>.b}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def ld1rqd(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rqd {<Zt>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #3]"""
    def ld1rqh(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rqh {<Zt>.h}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #1]"""
    def ld1rqw(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rqw {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def ld1rsb(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rsb {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rsb(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rsb {<Zt>.h}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rsb(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rsb {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rsh(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rsh {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rsh(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rsh {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    def ld1rsw(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rsw {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rw(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rw {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1rw(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1rw {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ld1sb(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1sb {<Zt>.d}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    @overload
    def ld1sb(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld1sb {<Zt>.h}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    @overload
    def ld1sb(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1sb {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs>{ #0}]"""
    @overload
    def ld1sh(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1sh {<Zt>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #1]"""
    @overload
    def ld1sh(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1sh {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs> #1]"""
    def ld1sw(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1sw {<Zt>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def ld1w(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld1w {<Zt>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def ld1w(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld1w {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs> #2]"""
    @overload
    def ld2(self, Vt: tuple[Lane, Lane], mem: _Mem, /) -> None:
        """ld2 {<Vt>.b, <Vt+1>.b}[<index>], [<Xn|SP>]"""
    @overload
    def ld2(self, Vt: tuple[Lane, Lane], mem: _Mem, Xm: General, /) -> None:
        """ld2 {<Vt>.b, <Vt+1>.b}[<index>], [<Xn|SP>], <Xm>"""
    @overload
    def ld2(self, Vt: tuple[Lane, Lane], mem: _Mem, literal: float, /) -> None:
        """ld2 {<Vt>.b, <Vt+1>.b}[<index>], [<Xn|SP>], #2"""
    @overload
    def ld2(self, Vt: tuple[V16B, V16B], mem: _Mem, /) -> None:
        """ld2 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>]"""
    @overload
    def ld2(self, Vt: tuple[V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """ld2 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2(self, Vt: tuple[V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """ld2 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], #32"""
    @overload
    def ld2(self, Vt: tuple[V2D, V2D], mem: _Mem, /) -> None:
        """ld2 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>]"""
    @overload
    def ld2(self, Vt: tuple[V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """ld2 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2(self, Vt: tuple[V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """ld2 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], #32"""
    @overload
    def ld2(self, Vt: tuple[V2S, V2S], mem: _Mem, /) -> None:
        """ld2 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>]"""
    @overload
    def ld2(self, Vt: tuple[V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """ld2 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2(self, Vt: tuple[V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """ld2 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], #16"""
    @overload
    def ld2(self, Vt: tuple[V4H, V4H], mem: _Mem, /) -> None:
        """ld2 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>]"""
    @overload
    def ld2(self, Vt: tuple[V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """ld2 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2(self, Vt: tuple[V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """ld2 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], #16"""
    @overload
    def ld2(self, Vt: tuple[V4S, V4S], mem: _Mem, /) -> None:
        """ld2 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>]"""
    @overload
    def ld2(self, Vt: tuple[V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """ld2 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2(self, Vt: tuple[V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """ld2 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], #32"""
    @overload
    def ld2(self, Vt: tuple[V8B, V8B], mem: _Mem, /) -> None:
        """ld2 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>]"""
    @overload
    def ld2(self, Vt: tuple[V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """ld2 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2(self, Vt: tuple[V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """ld2 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], #16"""
    @overload
    def ld2(self, Vt: tuple[V8H, V8H], mem: _Mem, /) -> None:
        """ld2 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>]"""
    @overload
    def ld2(self, Vt: tuple[V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """ld2 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2(self, Vt: tuple[V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """ld2 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], #32"""
    def ld2b(self, Zt: tuple[ZB, ZB], Pg: PZ, mem: _Mem, /) -> None:
        """ld2b {<Zt>.b, <Zt+1>.b}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def ld2d(self, Zt: tuple[ZD, ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld2d {<Zt>.d, <Zt+1>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #3]"""
    def ld2h(self, Zt: tuple[ZH, ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld2h {<Zt>.h, <Zt+1>.h}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #1]"""
    @overload
    def ld2r(self, Vt: tuple[V16B, V16B], mem: _Mem, /) -> None:
        """ld2r {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>]"""
    @overload
    def ld2r(self, Vt: tuple[V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """ld2r {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2r(self, Vt: tuple[V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """ld2r {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], #2"""
    @overload
    def ld2r(self, Vt: tuple[V1D, V1D], mem: _Mem, /) -> None:
        """ld2r {<Vt>.1d, <Vt+1>.1d}, [<Xn|SP>]"""
    @overload
    def ld2r(self, Vt: tuple[V1D, V1D], mem: _Mem, Xm: General, /) -> None:
        """ld2r {<Vt>.1d, <Vt+1>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2r(self, Vt: tuple[V1D, V1D], mem: _Mem, literal: float, /) -> None:
        """ld2r {<Vt>.1d, <Vt+1>.1d}, [<Xn|SP>], #16"""
    @overload
    def ld2r(self, Vt: tuple[V2D, V2D], mem: _Mem, /) -> None:
        """ld2r {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>]"""
    @overload
    def ld2r(self, Vt: tuple[V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """ld2r {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2r(self, Vt: tuple[V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """ld2r {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], #16"""
    @overload
    def ld2r(self, Vt: tuple[V2S, V2S], mem: _Mem, /) -> None:
        """ld2r {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>]"""
    @overload
    def ld2r(self, Vt: tuple[V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """ld2r {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2r(self, Vt: tuple[V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """ld2r {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], #8"""
    @overload
    def ld2r(self, Vt: tuple[V4H, V4H], mem: _Mem, /) -> None:
        """ld2r {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>]"""
    @overload
    def ld2r(self, Vt: tuple[V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """ld2r {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2r(self, Vt: tuple[V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """ld2r {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], #4"""
    @overload
    def ld2r(self, Vt: tuple[V4S, V4S], mem: _Mem, /) -> None:
        """ld2r {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>]"""
    @overload
    def ld2r(self, Vt: tuple[V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """ld2r {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2r(self, Vt: tuple[V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """ld2r {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], #8"""
    @overload
    def ld2r(self, Vt: tuple[V8B, V8B], mem: _Mem, /) -> None:
        """ld2r {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>]"""
    @overload
    def ld2r(self, Vt: tuple[V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """ld2r {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2r(self, Vt: tuple[V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """ld2r {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], #2"""
    @overload
    def ld2r(self, Vt: tuple[V8H, V8H], mem: _Mem, /) -> None:
        """ld2r {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>]"""
    @overload
    def ld2r(self, Vt: tuple[V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """ld2r {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld2r(self, Vt: tuple[V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """ld2r {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], #4"""
    def ld2w(self, Zt: tuple[ZS, ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld2w {<Zt>.s, <Zt+1>.s}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def ld3(self, Vt: tuple[Lane, Lane, Lane], mem: _Mem, /) -> None:
        """ld3 {<Vt>.b, <Vt+1>.b, <Vt+2>.b}[<index>], [<Xn|SP>]"""
    @overload
    def ld3(self, Vt: tuple[Lane, Lane, Lane], mem: _Mem, Xm: General, /) -> None:
        """ld3 {<Vt>.b, <Vt+1>.b, <Vt+2>.b}[<index>], [<Xn|SP>], <Xm>"""
    @overload
    def ld3(self, Vt: tuple[Lane, Lane, Lane], mem: _Mem, literal: float, /) -> None:
        """ld3 {<Vt>.b, <Vt+1>.b, <Vt+2>.b}[<index>], [<Xn|SP>], #3"""
    @overload
    def ld3(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, /) -> None:
        """ld3 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>]"""
    @overload
    def ld3(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """ld3 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """ld3 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], #48"""
    @overload
    def ld3(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, /) -> None:
        """ld3 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>]"""
    @overload
    def ld3(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """ld3 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """ld3 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], #48"""
    @overload
    def ld3(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, /) -> None:
        """ld3 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>]"""
    @overload
    def ld3(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """ld3 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """ld3 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], #24"""
    @overload
    def ld3(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, /) -> None:
        """ld3 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>]"""
    @overload
    def ld3(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """ld3 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """ld3 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], #24"""
    @overload
    def ld3(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, /) -> None:
        """ld3 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>]"""
    @overload
    def ld3(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """ld3 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """ld3 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], #48"""
    @overload
    def ld3(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, /) -> None:
        """ld3 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>]"""
    @overload
    def ld3(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """ld3 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """ld3 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], #24"""
    @overload
    def ld3(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, /) -> None:
        """ld3 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>]"""
    @overload
    def ld3(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """ld3 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """ld3 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], #48"""
    def ld3b(self, Zt: tuple[ZB, ZB, ZB], Pg: PZ, mem: _Mem, /) -> None:
        """ld3b {<Zt>.b, <Zt+1>.b, <Zt+2>.b}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def ld3d(self, Zt: tuple[ZD, ZD, ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld3d {<Zt>.d, <Zt+1>.d, <Zt+2>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #3]"""
    def ld3h(self, Zt: tuple[ZH, ZH, ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld3h {<Zt>.h, <Zt+1>.h, <Zt+2>.h}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #1]"""
    @overload
    def ld3r(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, /) -> None:
        """ld3r {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>]"""
    @overload
    def ld3r(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """ld3r {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3r(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """ld3r {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], #3"""
    @overload
    def ld3r(self, Vt: tuple[V1D, V1D, V1D], mem: _Mem, /) -> None:
        """ld3r {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d}, [<Xn|SP>]"""
    @overload
    def ld3r(self, Vt: tuple[V1D, V1D, V1D], mem: _Mem, Xm: General, /) -> None:
        """ld3r {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3r(self, Vt: tuple[V1D, V1D, V1D], mem: _Mem, literal: float, /) -> None:
        """ld3r {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d}, [<Xn|SP>], #24"""
    @overload
    def ld3r(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, /) -> None:
        """ld3r {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>]"""
    @overload
    def ld3r(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """ld3r {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3r(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """ld3r {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], #24"""
    @overload
    def ld3r(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, /) -> None:
        """ld3r {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>]"""
    @overload
    def ld3r(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """ld3r {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3r(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """ld3r {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], #12"""
    @overload
    def ld3r(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, /) -> None:
        """ld3r {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>]"""
    @overload
    def ld3r(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """ld3r {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3r(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """ld3r {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], #6"""
    @overload
    def ld3r(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, /) -> None:
        """ld3r {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>]"""
    @overload
    def ld3r(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """ld3r {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3r(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """ld3r {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], #12"""
    @overload
    def ld3r(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, /) -> None:
        """ld3r {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>]"""
    @overload
    def ld3r(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """ld3r {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3r(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """ld3r {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], #3"""
    @overload
    def ld3r(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, /) -> None:
        """ld3r {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>]"""
    @overload
    def ld3r(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """ld3r {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld3r(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """ld3r {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], #6"""
    def ld3w(self, Zt: tuple[ZS, ZS, ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld3w {<Zt>.s, <Zt+1>.s, <Zt+2>.s}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def ld4(self, Vt: tuple[Lane, Lane, Lane, Lane], mem: _Mem, /) -> None:
        """ld4 {<Vt>.b, <Vt+1>.b, <Vt+2>.b, <Vt+3>.b}[<index>], [<Xn|SP>]"""
    @overload
    def ld4(self, Vt: tuple[Lane, Lane, Lane, Lane], mem: _Mem, Xm: General, /) -> None:
        """ld4 {<Vt>.b, <Vt+1>.b, <Vt+2>.b, <Vt+3>.b}[<index>], [<Xn|SP>], <Xm>"""
    @overload
    def ld4(self, Vt: tuple[Lane, Lane, Lane, Lane], mem: _Mem, literal: float, /) -> None:
        """ld4 {<Vt>.b, <Vt+1>.b, <Vt+2>.b, <Vt+3>.b}[<index>], [<Xn|SP>], #4"""
    @overload
    def ld4(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, /) -> None:
        """ld4 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>]"""
    @overload
    def ld4(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """ld4 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """ld4 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], #64"""
    @overload
    def ld4(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, /) -> None:
        """ld4 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>]"""
    @overload
    def ld4(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """ld4 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """ld4 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], #64"""
    @overload
    def ld4(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, /) -> None:
        """ld4 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>]"""
    @overload
    def ld4(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """ld4 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """ld4 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], #32"""
    @overload
    def ld4(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, /) -> None:
        """ld4 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>]"""
    @overload
    def ld4(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """ld4 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """ld4 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], #32"""
    @overload
    def ld4(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, /) -> None:
        """ld4 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>]"""
    @overload
    def ld4(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """ld4 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """ld4 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], #64"""
    @overload
    def ld4(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, /) -> None:
        """ld4 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>]"""
    @overload
    def ld4(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """ld4 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """ld4 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], #32"""
    @overload
    def ld4(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, /) -> None:
        """ld4 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>]"""
    @overload
    def ld4(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """ld4 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """ld4 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], #64"""
    def ld4b(self, Zt: tuple[ZB, ZB, ZB, ZB], Pg: PZ, mem: _Mem, /) -> None:
        """ld4b {<Zt>.b, <Zt+1>.b, <Zt+2>.b, <Zt+3>.b}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def ld4d(self, Zt: tuple[ZD, ZD, ZD, ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ld4d {<Zt>.d, <Zt+1>.d, <Zt+2>.d, <Zt+3>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #3]"""
    def ld4h(self, Zt: tuple[ZH, ZH, ZH, ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ld4h {<Zt>.h, <Zt+1>.h, <Zt+2>.h, <Zt+3>.h}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #1]"""
    @overload
    def ld4r(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, /) -> None:
        """ld4r {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>]"""
    @overload
    def ld4r(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """ld4r {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4r(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """ld4r {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], #4"""
    @overload
    def ld4r(self, Vt: tuple[V1D, V1D, V1D, V1D], mem: _Mem, /) -> None:
        """ld4r {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d, <Vt+3>.1d}, [<Xn|SP>]"""
    @overload
    def ld4r(self, Vt: tuple[V1D, V1D, V1D, V1D], mem: _Mem, Xm: General, /) -> None:
        """ld4r {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d, <Vt+3>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4r(self, Vt: tuple[V1D, V1D, V1D, V1D], mem: _Mem, literal: float, /) -> None:
        """ld4r {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d, <Vt+3>.1d}, [<Xn|SP>], #32"""
    @overload
    def ld4r(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, /) -> None:
        """ld4r {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>]"""
    @overload
    def ld4r(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """ld4r {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4r(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """ld4r {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], #32"""
    @overload
    def ld4r(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, /) -> None:
        """ld4r {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>]"""
    @overload
    def ld4r(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """ld4r {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4r(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """ld4r {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], #16"""
    @overload
    def ld4r(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, /) -> None:
        """ld4r {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>]"""
    @overload
    def ld4r(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """ld4r {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4r(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """ld4r {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], #8"""
    @overload
    def ld4r(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, /) -> None:
        """ld4r {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>]"""
    @overload
    def ld4r(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """ld4r {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4r(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """ld4r {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], #16"""
    @overload
    def ld4r(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, /) -> None:
        """ld4r {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>]"""
    @overload
    def ld4r(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """ld4r {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4r(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """ld4r {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], #4"""
    @overload
    def ld4r(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, /) -> None:
        """ld4r {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>]"""
    @overload
    def ld4r(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """ld4r {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def ld4r(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """ld4r {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], #8"""
    def ld4w(self, Zt: tuple[ZS, ZS, ZS, ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ld4w {<Zt>.s, <Zt+1>.s, <Zt+2>.s, <Zt+3>.s}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def ldadd(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldadd <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldadd(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldadd <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldadda(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldadda <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldadda(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldadda <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldaddab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldaddab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldaddah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldaddah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldaddal(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldaddal <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldaddal(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldaddal <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldaddalb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldaddalb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldaddalh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldaddalh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldaddb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldaddb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldaddh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldaddh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldaddl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldaddl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldaddl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldaddl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldaddlb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldaddlb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldaddlh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldaddlh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldar(self, Rt: General, mem: _Mem, /) -> None:
        """ldar <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldar(self, Rt: W, mem: _Mem, /) -> None:
        """ldar <Wt>, [<Xn|SP>{, #0}]"""
    def ldarb(self, Wt: W, mem: _Mem, /) -> None:
        """ldarb <Wt>, [<Xn|SP>{, #0}]"""
    def ldarh(self, Wt: W, mem: _Mem, /) -> None:
        """ldarh <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldaxp(self, Rt: General, Rt2: General, mem: _Mem, /) -> None:
        """ldaxp <Xt>, <Xt2>, [<Xn|SP>{, #0}]"""
    @overload
    def ldaxp(self, Rt: W, Rt2: W, mem: _Mem, /) -> None:
        """ldaxp <Wt>, <Wt2>, [<Xn|SP>{, #0}]"""
    @overload
    def ldaxr(self, Rt: General, mem: _Mem, /) -> None:
        """ldaxr <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldaxr(self, Rt: W, mem: _Mem, /) -> None:
        """ldaxr <Wt>, [<Xn|SP>{, #0}]"""
    def ldaxrb(self, Wt: W, mem: _Mem, /) -> None:
        """ldaxrb <Wt>, [<Xn|SP>{, #0}]"""
    def ldaxrh(self, Wt: W, mem: _Mem, /) -> None:
        """ldaxrh <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldclr(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldclr <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldclr(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldclr <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldclra(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldclra <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldclra(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldclra <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldclrab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldclrab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldclrah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldclrah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldclral(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldclral <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldclral(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldclral <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldclralb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldclralb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldclralh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldclralh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldclrb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldclrb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldclrh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldclrh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldclrl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldclrl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldclrl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldclrl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldclrlb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldclrlb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldclrlh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldclrlh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldeor(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldeor <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldeor(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldeor <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldeora(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldeora <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldeora(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldeora <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldeorab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldeorab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldeorah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldeorah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldeoral(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldeoral <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldeoral(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldeoral <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldeoralb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldeoralb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldeoralh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldeoralh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldeorb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldeorb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldeorh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldeorh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldeorl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldeorl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldeorl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldeorl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldeorlb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldeorlb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldeorlh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldeorlh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldff1b(self, Zt: ZB | tuple[ZB], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1b {<Zt>.b}, <Pg>/z, [<Xn|SP>{, <Xm>{, lsl #0}}]"""
    @overload
    def ldff1b(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1b {<Zt>.d}, <Pg>/z, [<Xn|SP>{, <Xm>{, lsl #0}}]"""
    @overload
    def ldff1b(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1b {<Zt>.h}, <Pg>/z, [<Xn|SP>{, <Xm>{, lsl #0}}]"""
    @overload
    def ldff1b(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1b {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs>{ #0}]"""
    def ldff1d(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1d {<Zt>.d}, <Pg>/z, [<Xn|SP>{, <Xm>, lsl #3}]"""
    @overload
    def ldff1h(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1h {<Zt>.d}, <Pg>/z, [<Xn|SP>{, <Xm>, lsl #1}]"""
    @overload
    def ldff1h(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1h {<Zt>.h}, <Pg>/z, [<Xn|SP>{, <Xm>, lsl #1}]"""
    @overload
    def ldff1h(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1h {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs> #1]"""
    @overload
    def ldff1sb(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1sb {<Zt>.d}, <Pg>/z, [<Xn|SP>{, <Xm>{, lsl #0}}]"""
    @overload
    def ldff1sb(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1sb {<Zt>.h}, <Pg>/z, [<Xn|SP>{, <Xm>{, lsl #0}}]"""
    @overload
    def ldff1sb(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1sb {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs>{ #0}]"""
    @overload
    def ldff1sh(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1sh {<Zt>.d}, <Pg>/z, [<Xn|SP>{, <Xm>, lsl #1}]"""
    @overload
    def ldff1sh(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1sh {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs> #1]"""
    def ldff1sw(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1sw {<Zt>.d}, <Pg>/z, [<Xn|SP>{, <Xm>, lsl #2}]"""
    @overload
    def ldff1w(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1w {<Zt>.d}, <Pg>/z, [<Xn|SP>{, <Xm>, lsl #2}]"""
    @overload
    def ldff1w(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldff1w {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Zm>.s, <xs> #2]"""
    @overload
    def ldlar(self, Rt: General, mem: _Mem, /) -> None:
        """ldlar <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldlar(self, Rt: W, mem: _Mem, /) -> None:
        """ldlar <Wt>, [<Xn|SP>{, #0}]"""
    def ldlarb(self, Wt: W, mem: _Mem, /) -> None:
        """ldlarb <Wt>, [<Xn|SP>{, #0}]"""
    def ldlarh(self, Wt: W, mem: _Mem, /) -> None:
        """ldlarh <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldnf1b(self, Zt: ZB | tuple[ZB], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1b {<Zt>.b}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1b(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1b {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1b(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1b {<Zt>.h}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1b(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1b {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    def ldnf1d(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1d {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1h(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1h {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1h(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1h {<Zt>.h}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1h(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1h {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1sb(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1sb {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1sb(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1sb {<Zt>.h}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1sb(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1sb {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1sh(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1sh {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1sh(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1sh {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    def ldnf1sw(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1sw {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1w(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1w {<Zt>.d}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnf1w(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldnf1w {<Zt>.s}, <Pg>/z, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldnp(self, Ft: DReg, Ft2: DReg, mem: _Mem, /) -> None:
        """ldnp <Dt>, <Dt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldnp(self, Rt: General, Rt2: General, mem: _Mem, /) -> None:
        """ldnp <Xt>, <Xt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldnp(self, Ft: QReg, Ft2: QReg, mem: _Mem, /) -> None:
        """ldnp <Qt>, <Qt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldnp(self, Ft: SReg, Ft2: SReg, mem: _Mem, /) -> None:
        """ldnp <St>, <St2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldnp(self, Rt: W, Rt2: W, mem: _Mem, /) -> None:
        """ldnp <Wt>, <Wt2>, [<Xn|SP>{, #<imm>}]"""
    def ldnt1b(self, Zt: ZB | tuple[ZB], Pg: PZ, mem: _Mem, /) -> None:
        """ldnt1b {<Zt>.b}, <Pg>/z, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def ldnt1d(self, Zt: ZD | tuple[ZD], Pg: PZ, mem: _Mem, /) -> None:
        """ldnt1d {<Zt>.d}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #3]"""
    def ldnt1h(self, Zt: ZH | tuple[ZH], Pg: PZ, mem: _Mem, /) -> None:
        """ldnt1h {<Zt>.h}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #1]"""
    def ldnt1w(self, Zt: ZS | tuple[ZS], Pg: PZ, mem: _Mem, /) -> None:
        """ldnt1w {<Zt>.s}, <Pg>/z, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def ldp(self, Ft: DReg, Ft2: DReg, mem: _Mem, /) -> None:
        """ldp <Dt>, <Dt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldp(self, Ft: DReg, Ft2: DReg, mem: _Mem, imm: int, /) -> None:
        """ldp <Dt>, <Dt2>, [<Xn|SP>], #<imm>"""
    @overload
    def ldp(self, Rt: General, Rt2: General, mem: _Mem, /) -> None:
        """ldp <Xt>, <Xt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldp(self, Rt: General, Rt2: General, mem: _Mem, imm: int, /) -> None:
        """ldp <Xt>, <Xt2>, [<Xn|SP>], #<imm>"""
    @overload
    def ldp(self, Ft: QReg, Ft2: QReg, mem: _Mem, /) -> None:
        """ldp <Qt>, <Qt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldp(self, Ft: QReg, Ft2: QReg, mem: _Mem, imm: int, /) -> None:
        """ldp <Qt>, <Qt2>, [<Xn|SP>], #<imm>"""
    @overload
    def ldp(self, Ft: SReg, Ft2: SReg, mem: _Mem, /) -> None:
        """ldp <St>, <St2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldp(self, Ft: SReg, Ft2: SReg, mem: _Mem, imm: int, /) -> None:
        """ldp <St>, <St2>, [<Xn|SP>], #<imm>"""
    @overload
    def ldp(self, Rt: W, Rt2: W, mem: _Mem, /) -> None:
        """ldp <Wt>, <Wt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldp(self, Rt: W, Rt2: W, mem: _Mem, imm: int, /) -> None:
        """ldp <Wt>, <Wt2>, [<Xn|SP>], #<imm>"""
    @overload
    def ldpsw(self, Xt: General, Xt2: General, mem: _Mem, /) -> None:
        """ldpsw <Xt>, <Xt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldpsw(self, Xt: General, Xt2: General, mem: _Mem, imm: int, /) -> None:
        """ldpsw <Xt>, <Xt2>, [<Xn|SP>], #<imm>"""
    @overload
    def ldr(self, Bt: BReg, mem: _Mem, /) -> None:
        """ldr <Bt>, [<Xn|SP>, <Xm>]"""
    @overload
    def ldr(self, Ft: BReg, mem: _Mem, imm: int, /) -> None:
        """ldr <Bt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldr(self, Ft: DReg, label: _Target, /) -> None:
        """ldr <Dt>, <label>"""
    @overload
    def ldr(self, Ft: DReg, mem: _Mem, /) -> None:
        """ldr <Dt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldr(self, Ft: DReg, mem: _Mem, imm: int, /) -> None:
        """ldr <Dt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldr(self, Rt: General, label: _Target, /) -> None:
        """ldr <Xt>, <label>"""
    @overload
    def ldr(self, Rt: General, mem: _Mem, /) -> None:
        """ldr <Xt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldr(self, Rt: General, mem: _Mem, imm: int, /) -> None:
        """ldr <Xt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldr(self, Ft: HReg, mem: _Mem, /) -> None:
        """ldr <Ht>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldr(self, Ft: HReg, mem: _Mem, imm: int, /) -> None:
        """ldr <Ht>, [<Xn|SP>], #<imm>"""
    @overload
    def ldr(self, Pt: Predicate, mem: _Mem, /) -> None:
        """ldr <Pt>, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldr(self, Ft: QReg, label: _Target, /) -> None:
        """ldr <Qt>, <label>"""
    @overload
    def ldr(self, Ft: QReg, mem: _Mem, /) -> None:
        """ldr <Qt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldr(self, Ft: QReg, mem: _Mem, imm: int, /) -> None:
        """ldr <Qt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldr(self, Ft: SReg, label: _Target, /) -> None:
        """ldr <St>, <label>"""
    @overload
    def ldr(self, Ft: SReg, mem: _Mem, /) -> None:
        """ldr <St>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldr(self, Ft: SReg, mem: _Mem, imm: int, /) -> None:
        """ldr <St>, [<Xn|SP>], #<imm>"""
    @overload
    def ldr(self, Zt: Vector, mem: _Mem, /) -> None:
        """ldr <Zt>, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def ldr(self, Rt: W, label: _Target, /) -> None:
        """ldr <Wt>, <label>"""
    @overload
    def ldr(self, Rt: W, mem: _Mem, /) -> None:
        """ldr <Wt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldr(self, Rt: W, mem: _Mem, imm: int, /) -> None:
        """ldr <Wt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldrb(self, Wt: W, mem: _Mem, /) -> None:
        """ldrb <Wt>, [<Xn|SP>, <Xm>]"""
    @overload
    def ldrb(self, Wt: W, mem: _Mem, imm: int, /) -> None:
        """ldrb <Wt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldrh(self, Wt: W, mem: _Mem, /) -> None:
        """ldrh <Wt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldrh(self, Wt: W, mem: _Mem, imm: int, /) -> None:
        """ldrh <Wt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldrsb(self, Xt: General, mem: _Mem, /) -> None:
        """ldrsb <Xt>, [<Xn|SP>, <Xm>]"""
    @overload
    def ldrsb(self, Xt: General, mem: _Mem, imm: int, /) -> None:
        """ldrsb <Xt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldrsb(self, Wt: W, mem: _Mem, /) -> None:
        """ldrsb <Wt>, [<Xn|SP>, <Xm>]"""
    @overload
    def ldrsb(self, Wt: W, mem: _Mem, imm: int, /) -> None:
        """ldrsb <Wt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldrsh(self, Xt: General, mem: _Mem, /) -> None:
        """ldrsh <Xt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldrsh(self, Xt: General, mem: _Mem, imm: int, /) -> None:
        """ldrsh <Xt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldrsh(self, Wt: W, mem: _Mem, /) -> None:
        """ldrsh <Wt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldrsh(self, Wt: W, mem: _Mem, imm: int, /) -> None:
        """ldrsh <Wt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldrsw(self, Xt: General, label: _Target, /) -> None:
        """ldrsw <Xt>, <label>"""
    @overload
    def ldrsw(self, Xt: General, mem: _Mem, /) -> None:
        """ldrsw <Xt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def ldrsw(self, Xt: General, mem: _Mem, imm: int, /) -> None:
        """ldrsw <Xt>, [<Xn|SP>], #<imm>"""
    @overload
    def ldset(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldset <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldset(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldset <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldseta(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldseta <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldseta(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldseta <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsetab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsetab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsetah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsetah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsetal(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsetal <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsetal(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsetal <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsetalb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsetalb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsetalh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsetalh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsetb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsetb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldseth(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldseth <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsetl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsetl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsetl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsetl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsetlb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsetlb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsetlh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsetlh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmax(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsmax <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmax(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsmax <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmaxa(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsmaxa <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmaxa(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsmaxa <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsmaxab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsmaxab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsmaxah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsmaxah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmaxal(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsmaxal <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmaxal(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsmaxal <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsmaxalb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsmaxalb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsmaxalh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsmaxalh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsmaxb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsmaxb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsmaxh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsmaxh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmaxl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsmaxl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmaxl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsmaxl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsmaxlb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsmaxlb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsmaxlh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsmaxlh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmin(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsmin <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmin(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsmin <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmina(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsmina <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsmina(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsmina <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsminab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsminab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsminah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsminah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsminal(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsminal <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsminal(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsminal <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsminalb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsminalb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsminalh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsminalh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsminb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsminb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsminh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsminh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsminl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldsminl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldsminl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldsminl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsminlb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsminlb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldsminlh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldsminlh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldtr(self, Rt: General, mem: _Mem, /) -> None:
        """ldtr <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldtr(self, Rt: W, mem: _Mem, /) -> None:
        """ldtr <Wt>, [<Xn|SP>{, #<imm>}]"""
    def ldtrb(self, Wt: W, mem: _Mem, /) -> None:
        """ldtrb <Wt>, [<Xn|SP>{, #<imm>}]"""
    def ldtrh(self, Wt: W, mem: _Mem, /) -> None:
        """ldtrh <Wt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldtrsb(self, Xt: General, mem: _Mem, /) -> None:
        """ldtrsb <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldtrsb(self, Wt: W, mem: _Mem, /) -> None:
        """ldtrsb <Wt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldtrsh(self, Xt: General, mem: _Mem, /) -> None:
        """ldtrsh <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldtrsh(self, Wt: W, mem: _Mem, /) -> None:
        """ldtrsh <Wt>, [<Xn|SP>{, #<imm>}]"""
    def ldtrsw(self, Xt: General, mem: _Mem, /) -> None:
        """ldtrsw <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldumax(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldumax <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumax(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldumax <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumaxa(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldumaxa <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumaxa(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldumaxa <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldumaxab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldumaxab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldumaxah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldumaxah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumaxal(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldumaxal <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumaxal(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldumaxal <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldumaxalb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldumaxalb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldumaxalh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldumaxalh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldumaxb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldumaxb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldumaxh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldumaxh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumaxl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldumaxl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumaxl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldumaxl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldumaxlb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldumaxlb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def ldumaxlh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """ldumaxlh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumin(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldumin <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumin(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldumin <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumina(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """ldumina <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldumina(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """ldumina <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def lduminab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """lduminab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def lduminah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """lduminah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def lduminal(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """lduminal <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def lduminal(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """lduminal <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def lduminalb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """lduminalb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def lduminalh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """lduminalh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def lduminb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """lduminb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def lduminh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """lduminh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def lduminl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """lduminl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def lduminl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """lduminl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def lduminlb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """lduminlb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def lduminlh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """lduminlh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldur(self, Ft: BReg, mem: _Mem, /) -> None:
        """ldur <Bt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldur(self, Ft: DReg, mem: _Mem, /) -> None:
        """ldur <Dt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldur(self, Rt: General, mem: _Mem, /) -> None:
        """ldur <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldur(self, Ft: HReg, mem: _Mem, /) -> None:
        """ldur <Ht>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldur(self, Ft: QReg, mem: _Mem, /) -> None:
        """ldur <Qt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldur(self, Ft: SReg, mem: _Mem, /) -> None:
        """ldur <St>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldur(self, Rt: W, mem: _Mem, /) -> None:
        """ldur <Wt>, [<Xn|SP>{, #<imm>}]"""
    def ldurb(self, Wt: W, mem: _Mem, /) -> None:
        """ldurb <Wt>, [<Xn|SP>{, #<imm>}]"""
    def ldurh(self, Wt: W, mem: _Mem, /) -> None:
        """ldurh <Wt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldursb(self, Xt: General, mem: _Mem, /) -> None:
        """ldursb <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldursb(self, Wt: W, mem: _Mem, /) -> None:
        """ldursb <Wt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldursh(self, Xt: General, mem: _Mem, /) -> None:
        """ldursh <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldursh(self, Wt: W, mem: _Mem, /) -> None:
        """ldursh <Wt>, [<Xn|SP>{, #<imm>}]"""
    def ldursw(self, Xt: General, mem: _Mem, /) -> None:
        """ldursw <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def ldxp(self, Rt: General, Rt2: General, mem: _Mem, /) -> None:
        """ldxp <Xt>, <Xt2>, [<Xn|SP>{, #0}]"""
    @overload
    def ldxp(self, Rt: W, Rt2: W, mem: _Mem, /) -> None:
        """ldxp <Wt>, <Wt2>, [<Xn|SP>{, #0}]"""
    @overload
    def ldxr(self, Rt: General, mem: _Mem, /) -> None:
        """ldxr <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def ldxr(self, Rt: W, mem: _Mem, /) -> None:
        """ldxr <Wt>, [<Xn|SP>{, #0}]"""
    def ldxrb(self, Wt: W, mem: _Mem, /) -> None:
        """ldxrb <Wt>, [<Xn|SP>{, #0}]"""
    def ldxrh(self, Wt: W, mem: _Mem, /) -> None:
        """ldxrh <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def lsl(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """lsl <Xd>, <Xn>, <Xm>"""
    @overload
    def lsl(self, Rd: General, Rn: General, amount: int, /) -> None:
        """lsl <Xd>, <Xn>, #<amount>"""
    @overload
    def lsl(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """lsl <Wd>, <Wn>, <Wm>"""
    @overload
    def lsl(self, Rd: W, Rn: W, amount: int, /) -> None:
        """lsl <Wd>, <Wn>, #<amount>"""
    @overload
    def lsl(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """lsl <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def lsl(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZD, /) -> None:
        """lsl <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.d"""
    @overload
    def lsl(self, Zdn: ZB, Pg: PM, Zdn_: ZB, imm: int, /) -> None:
        """lsl <Zdn>.b, <Pg>/m, <Zdn>.b, #<imm>"""
    @overload
    def lsl(self, Zd: ZB, Zn: ZB, Zm: ZD, /) -> None:
        """lsl <Zd>.b, <Zn>.b, <Zm>.d"""
    @overload
    def lsl(self, Zd: ZB, Zn: ZB, imm: int, /) -> None:
        """lsl <Zd>.b, <Zn>.b, #<imm>"""
    @overload
    def lsl(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """lsl <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def lsl(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: int, /) -> None:
        """lsl <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def lsl(self, Zd: ZD, Zn: ZD, imm: int, /) -> None:
        """lsl <Zd>.d, <Zn>.d, #<imm>"""
    @overload
    def lsl(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZD, /) -> None:
        """lsl <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.d"""
    @overload
    def lsl(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """lsl <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def lsl(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: int, /) -> None:
        """lsl <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def lsl(self, Zd: ZH, Zn: ZH, Zm: ZD, /) -> None:
        """lsl <Zd>.h, <Zn>.h, <Zm>.d"""
    @overload
    def lsl(self, Zd: ZH, Zn: ZH, imm: int, /) -> None:
        """lsl <Zd>.h, <Zn>.h, #<imm>"""
    @overload
    def lsl(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZD, /) -> None:
        """lsl <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.d"""
    @overload
    def lsl(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """lsl <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def lsl(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: int, /) -> None:
        """lsl <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def lsl(self, Zd: ZS, Zn: ZS, Zm: ZD, /) -> None:
        """lsl <Zd>.s, <Zn>.s, <Zm>.d"""
    @overload
    def lsl(self, Zd: ZS, Zn: ZS, imm: int, /) -> None:
        """lsl <Zd>.s, <Zn>.s, #<imm>"""
    @overload
    def lslr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """lslr <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def lslr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """lslr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def lslr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """lslr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def lslr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """lslr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def lslv(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """lslv <Xd>, <Xn>, <Xm>"""
    @overload
    def lslv(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """lslv <Wd>, <Wn>, <Wm>"""
    @overload
    def lsr(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """lsr <Xd>, <Xn>, <Xm>"""
    @overload
    def lsr(self, Xd: General, Xn: General, amount: int, /) -> None:
        """lsr <Xd>, <Xn>, #<amount>"""
    @overload
    def lsr(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """lsr <Wd>, <Wn>, <Wm>"""
    @overload
    def lsr(self, Wd: W, Wn: W, amount: int, /) -> None:
        """lsr <Wd>, <Wn>, #<amount>"""
    @overload
    def lsr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """lsr <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def lsr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZD, /) -> None:
        """lsr <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.d"""
    @overload
    def lsr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, imm: int, /) -> None:
        """lsr <Zdn>.b, <Pg>/m, <Zdn>.b, #<imm>"""
    @overload
    def lsr(self, Zd: ZB, Zn: ZB, Zm: ZD, /) -> None:
        """lsr <Zd>.b, <Zn>.b, <Zm>.d"""
    @overload
    def lsr(self, Zd: ZB, Zn: ZB, imm: int, /) -> None:
        """lsr <Zd>.b, <Zn>.b, #<imm>"""
    @overload
    def lsr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """lsr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def lsr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, imm: int, /) -> None:
        """lsr <Zdn>.d, <Pg>/m, <Zdn>.d, #<imm>"""
    @overload
    def lsr(self, Zd: ZD, Zn: ZD, imm: int, /) -> None:
        """lsr <Zd>.d, <Zn>.d, #<imm>"""
    @overload
    def lsr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZD, /) -> None:
        """lsr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.d"""
    @overload
    def lsr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """lsr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def lsr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, imm: int, /) -> None:
        """lsr <Zdn>.h, <Pg>/m, <Zdn>.h, #<imm>"""
    @overload
    def lsr(self, Zd: ZH, Zn: ZH, Zm: ZD, /) -> None:
        """lsr <Zd>.h, <Zn>.h, <Zm>.d"""
    @overload
    def lsr(self, Zd: ZH, Zn: ZH, imm: int, /) -> None:
        """lsr <Zd>.h, <Zn>.h, #<imm>"""
    @overload
    def lsr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZD, /) -> None:
        """lsr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.d"""
    @overload
    def lsr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """lsr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def lsr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, imm: int, /) -> None:
        """lsr <Zdn>.s, <Pg>/m, <Zdn>.s, #<imm>"""
    @overload
    def lsr(self, Zd: ZS, Zn: ZS, Zm: ZD, /) -> None:
        """lsr <Zd>.s, <Zn>.s, <Zm>.d"""
    @overload
    def lsr(self, Zd: ZS, Zn: ZS, imm: int, /) -> None:
        """lsr <Zd>.s, <Zn>.s, #<imm>"""
    @overload
    def lsrr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """lsrr <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def lsrr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """lsrr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def lsrr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """lsrr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def lsrr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """lsrr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def lsrv(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """lsrv <Xd>, <Xn>, <Xm>"""
    @overload
    def lsrv(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """lsrv <Wd>, <Wn>, <Wm>"""
    @overload
    def mad(self, Zdn: ZB, Pg: PM, Zm: ZB, Za: ZB, /) -> None:
        """mad <Zdn>.b, <Pg>/m, <Zm>.b, <Za>.b"""
    @overload
    def mad(self, Zdn: ZD, Pg: PM, Zm: ZD, Za: ZD, /) -> None:
        """mad <Zdn>.d, <Pg>/m, <Zm>.d, <Za>.d"""
    @overload
    def mad(self, Zdn: ZH, Pg: PM, Zm: ZH, Za: ZH, /) -> None:
        """mad <Zdn>.h, <Pg>/m, <Zm>.h, <Za>.h"""
    @overload
    def mad(self, Zdn: ZS, Pg: PM, Zm: ZS, Za: ZS, /) -> None:
        """mad <Zdn>.s, <Pg>/m, <Zm>.s, <Za>.s"""
    @overload
    def madd(self, Rd: General, Rn: General, Rm: General, Ra: General, /) -> None:
        """madd <Xd>, <Xn>, <Xm>, <Xa>"""
    @overload
    def madd(self, Rd: W, Rn: W, Rm: W, Ra: W, /) -> None:
        """madd <Wd>, <Wn>, <Wm>, <Wa>"""
    @overload
    def mla(self, Vda: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """mla <Vda>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def mla(self, Vda: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """mla <Vda>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def mla(self, Vda: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """mla <Vda>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def mla(self, Vda: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """mla <Vda>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def mla(self, Vda: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """mla <Vda>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def mla(self, Vda: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """mla <Vda>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def mla(self, Vda: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """mla <Vda>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def mla(self, Vda: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """mla <Vda>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def mla(self, Vda: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """mla <Vda>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def mla(self, Vda: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """mla <Vda>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def mla(self, Zda: ZB, Pg: PM, Zn: ZB, Zm: ZB, /) -> None:
        """mla <Zda>.b, <Pg>/m, <Zn>.b, <Zm>.b"""
    @overload
    def mla(self, Zda: ZD, Pg: PM, Zn: ZD, Zm: ZD, /) -> None:
        """mla <Zda>.d, <Pg>/m, <Zn>.d, <Zm>.d"""
    @overload
    def mla(self, Zda: ZH, Pg: PM, Zn: ZH, Zm: ZH, /) -> None:
        """mla <Zda>.h, <Pg>/m, <Zn>.h, <Zm>.h"""
    @overload
    def mla(self, Zda: ZS, Pg: PM, Zn: ZS, Zm: ZS, /) -> None:
        """mla <Zda>.s, <Pg>/m, <Zn>.s, <Zm>.s"""
    @overload
    def mls(self, Vda: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """mls <Vda>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def mls(self, Vda: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """mls <Vda>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def mls(self, Vda: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """mls <Vda>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def mls(self, Vda: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """mls <Vda>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def mls(self, Vda: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """mls <Vda>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def mls(self, Vda: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """mls <Vda>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def mls(self, Vda: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """mls <Vda>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def mls(self, Vda: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """mls <Vda>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def mls(self, Vda: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """mls <Vda>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def mls(self, Vda: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """mls <Vda>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def mls(self, Zda: ZB, Pg: PM, Zn: ZB, Zm: ZB, /) -> None:
        """mls <Zda>.b, <Pg>/m, <Zn>.b, <Zm>.b"""
    @overload
    def mls(self, Zda: ZD, Pg: PM, Zn: ZD, Zm: ZD, /) -> None:
        """mls <Zda>.d, <Pg>/m, <Zn>.d, <Zm>.d"""
    @overload
    def mls(self, Zda: ZH, Pg: PM, Zn: ZH, Zm: ZH, /) -> None:
        """mls <Zda>.h, <Pg>/m, <Zn>.h, <Zm>.h"""
    @overload
    def mls(self, Zda: ZS, Pg: PM, Zn: ZS, Zm: ZS, /) -> None:
        """mls <Zda>.s, <Pg>/m, <Zn>.s, <Zm>.s"""
    @overload
    def mneg(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """mneg <Xd>, <Xn>, <Xm>"""
    @overload
    def mneg(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """mneg <Wd>, <Wn>, <Wm>"""
    @overload
    def mov(self, Fd: BReg, Vn: Lane, /) -> None:
        """mov <Bd>, <Vn>.b[<index>]"""
    @overload
    def mov(self, Fd: DReg, Vn: Lane, /) -> None:
        """mov <Dd>, <Vn>.d[<index>]"""
    @overload
    def mov(self, Rd: General, Rn: General, /) -> None:
        """mov <Xd|SP>, <Xn|SP>"""
    @overload
    def mov(self, Rd: General, Vn: Lane, /) -> None:
        """mov <Xd>, <Vn>.d[<index>]"""
    @overload
    def mov(self, Rd: General, imm: int, /) -> None:
        """mov <Xd>, #<imm>"""
    @overload
    def mov(self, Fd: HReg, Vn: Lane, /) -> None:
        """mov <Hd>, <Vn>.h[<index>]"""
    @overload
    def mov(self, Vdn: Lane, Rn: General, /) -> None:
        """mov <Vdn>.d[<index>], <Xn>"""
    @overload
    def mov(self, Vdn: Lane, Vn: Lane, /) -> None:
        """mov <Vdn>.b[<index>], <Vn>.b[<index2>]"""
    @overload
    def mov(self, Vdn: Lane, Rn: W, /) -> None:
        """mov <Vdn>.b[<index>], <Wn>"""
    @overload
    def mov(self, Pd: PB, Pn: PB, /) -> None:
        """mov <Pd>.b, <Pn>.b"""
    @overload
    def mov(self, Pd: PB, Pg: PM, Pn: PB, /) -> None:
        """mov <Pd>.b, <Pg>/m, <Pn>.b"""
    @overload
    def mov(self, Pd: PB, Pg: PZ, Pn: PB, /) -> None:
        """mov <Pd>.b, <Pg>/z, <Pn>.b"""
    @overload
    def mov(self, Fd: SReg, Vn: Lane, /) -> None:
        """mov <Sd>, <Vn>.s[<index>]"""
    @overload
    def mov(self, Vd: V16B, Vn: V16B, /) -> None:
        """mov <Vd>.16b, <Vn>.16b"""
    @overload
    def mov(self, Vd: V1D, Vn: V1D, /) -> None:
        """mov <Vd>.1d, <Vn>.1d"""
    @overload
    def mov(self, Vd: V2D, Vn: V2D, /) -> None:
        """mov <Vd>.2d, <Vn>.2d"""
    @overload
    def mov(self, Vd: V2S, Vn: V2S, /) -> None:
        """mov <Vd>.2s, <Vn>.2s"""
    @overload
    def mov(self, Vd: V4H, Vn: V4H, /) -> None:
        """mov <Vd>.4h, <Vn>.4h"""
    @overload
    def mov(self, Vd: V4S, Vn: V4S, /) -> None:
        """mov <Vd>.4s, <Vn>.4s"""
    @overload
    def mov(self, Vd: V8B, Vn: V8B, /) -> None:
        """mov <Vd>.8b, <Vn>.8b"""
    @overload
    def mov(self, Vd: V8H, Vn: V8H, /) -> None:
        """mov <Vd>.8h, <Vn>.8h"""
    @overload
    def mov(self, Rd: W, Vn: Lane, /) -> None:
        """mov <Wd>, <Vn>.s[<index>]"""
    @overload
    def mov(self, Rd: W, Rn: W, /) -> None:
        """mov <Wd|WSP>, <Wn|WSP>"""
    @overload
    def mov(self, Rd: W, imm: int, /) -> None:
        """mov <Wd>, #<imm>"""
    @overload
    def mov(self, Zd: ZB, Fn: BReg, /) -> None:
        """mov <Zd>.b, <Bn>"""
    @overload
    def mov(self, Zd: ZB, Zn: Lane, /) -> None:
        """mov <Zd>.b, <Zn>.b[<index>]"""
    @overload
    def mov(self, Zd: ZB, Pg: PM, Fn: BReg, /) -> None:
        """mov <Zd>.b, <Pg>/m, <Bn>"""
    @overload
    def mov(self, Zd: ZB, Pg: PM, Rn: W, /) -> None:
        """mov <Zd>.b, <Pg>/m, <Wn|WSP>"""
    @overload
    def mov(self, Zd: ZB, Pv: PM, Zn: ZB, /) -> None:
        """mov <Zd>.b, <Pv>/m, <Zn>.b"""
    @overload
    def mov(self, Zd: ZB, Pg: PM, imm: int, /) -> None:
        """mov <Zd>.b, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZB, Pg: PM, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.b, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZB, Pg: PZ, imm: int, /) -> None:
        """mov <Zd>.b, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZB, Pg: PZ, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.b, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZB, Rn: W, /) -> None:
        """mov <Zd>.b, <Wn|WSP>"""
    @overload
    def mov(self, Zd: ZB, imm: int, /) -> None:
        """mov <Zd>.b, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZB, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.b, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZD, Fn: DReg, /) -> None:
        """mov <Zd>.d, <Dn>"""
    @overload
    def mov(self, Zd: ZD, Rn: General, /) -> None:
        """mov <Zd>.d, <Xn|SP>"""
    @overload
    def mov(self, Zd: ZD, Zn: Lane, /) -> None:
        """mov <Zd>.d, <Zn>.d[<index>]"""
    @overload
    def mov(self, Zd: ZD, Pg: PM, Fn: DReg, /) -> None:
        """mov <Zd>.d, <Pg>/m, <Dn>"""
    @overload
    def mov(self, Zd: ZD, Pg: PM, Rn: General, /) -> None:
        """mov <Zd>.d, <Pg>/m, <Xn|SP>"""
    @overload
    def mov(self, Zd: ZD, Pv: PM, Zn: ZD, /) -> None:
        """mov <Zd>.d, <Pv>/m, <Zn>.d"""
    @overload
    def mov(self, Zd: ZD, Pg: PM, imm: int, /) -> None:
        """mov <Zd>.d, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZD, Pg: PM, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.d, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZD, Pg: PZ, imm: int, /) -> None:
        """mov <Zd>.d, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZD, Pg: PZ, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.d, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZD, Zn: ZD, /) -> None:
        """mov <Zd>.d, <Zn>.d"""
    @overload
    def mov(self, Zd: ZD, imm: int, /) -> None:
        """mov <Zd>.d, #<imm>"""
    @overload
    def mov(self, Zd: ZD, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.d, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZH, Fn: HReg, /) -> None:
        """mov <Zd>.h, <Hn>"""
    @overload
    def mov(self, Zd: ZH, Zn: Lane, /) -> None:
        """mov <Zd>.h, <Zn>.h[<index>]"""
    @overload
    def mov(self, Zd: ZH, Pg: PM, Fn: HReg, /) -> None:
        """mov <Zd>.h, <Pg>/m, <Hn>"""
    @overload
    def mov(self, Zd: ZH, Pg: PM, Rn: W, /) -> None:
        """mov <Zd>.h, <Pg>/m, <Wn|WSP>"""
    @overload
    def mov(self, Zd: ZH, Pv: PM, Zn: ZH, /) -> None:
        """mov <Zd>.h, <Pv>/m, <Zn>.h"""
    @overload
    def mov(self, Zd: ZH, Pg: PM, imm: int, /) -> None:
        """mov <Zd>.h, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZH, Pg: PM, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.h, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZH, Pg: PZ, imm: int, /) -> None:
        """mov <Zd>.h, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZH, Pg: PZ, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.h, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZH, Rn: W, /) -> None:
        """mov <Zd>.h, <Wn|WSP>"""
    @overload
    def mov(self, Zd: ZH, imm: int, /) -> None:
        """mov <Zd>.h, #<imm>"""
    @overload
    def mov(self, Zd: ZH, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.h, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZQ, Zn: Lane, /) -> None:
        """mov <Zd>.q, <Zn>.q[<index>]"""
    @overload
    def mov(self, Zd: ZQ, Fn: QReg, /) -> None:
        """mov <Zd>.q, <Qn>"""
    @overload
    def mov(self, Zd: ZS, Zn: Lane, /) -> None:
        """mov <Zd>.s, <Zn>.s[<index>]"""
    @overload
    def mov(self, Zd: ZS, Pg: PM, Fn: SReg, /) -> None:
        """mov <Zd>.s, <Pg>/m, <Sn>"""
    @overload
    def mov(self, Zd: ZS, Pg: PM, Rn: W, /) -> None:
        """mov <Zd>.s, <Pg>/m, <Wn|WSP>"""
    @overload
    def mov(self, Zd: ZS, Pv: PM, Zn: ZS, /) -> None:
        """mov <Zd>.s, <Pv>/m, <Zn>.s"""
    @overload
    def mov(self, Zd: ZS, Pg: PM, imm: int, /) -> None:
        """mov <Zd>.s, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZS, Pg: PM, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.s, <Pg>/m, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZS, Pg: PZ, imm: int, /) -> None:
        """mov <Zd>.s, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZS, Pg: PZ, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.s, <Pg>/z, #<imm>{, lsl #0}"""
    @overload
    def mov(self, Zd: ZS, Fn: SReg, /) -> None:
        """mov <Zd>.s, <Sn>"""
    @overload
    def mov(self, Zd: ZS, Rn: W, /) -> None:
        """mov <Zd>.s, <Wn|WSP>"""
    @overload
    def mov(self, Zd: ZS, imm: int, /) -> None:
        """mov <Zd>.s, #<imm>"""
    @overload
    def mov(self, Zd: ZS, imm: int, lsl: Modifier, /) -> None:
        """mov <Zd>.s, #<imm>{, lsl #0}"""
    @overload
    def movi(self, Dd: DReg, imm: int, /) -> None:
        """movi <Dd>, #<imm>"""
    @overload
    def movi(self, Vd: V16B, imm: int, /) -> None:
        """movi <Vd>.16b, #<imm>"""
    @overload
    def movi(self, Vd: V16B, imm: int, lsl: Modifier, /) -> None:
        """movi <Vd>.16b, #<imm>, lsl #0"""
    @overload
    def movi(self, Vd: V2D, imm: int, /) -> None:
        """movi <Vd>.2d, #<imm>"""
    @overload
    def movi(self, Vd: V2S, imm: int, /) -> None:
        """movi <Vd>.2s, #<imm>{, lsl #<amount>}"""
    @overload
    def movi(self, Vd: V2S, imm: int, lsl: Modifier, /) -> None:
        """movi <Vd>.2s, #<imm>{, lsl #<amount>}"""
    @overload
    def movi(self, Vd: V4H, imm: int, /) -> None:
        """movi <Vd>.4h, #<imm>{, lsl #<amount>}"""
    @overload
    def movi(self, Vd: V4H, imm: int, lsl: Modifier, /) -> None:
        """movi <Vd>.4h, #<imm>{, lsl #<amount>}"""
    @overload
    def movi(self, Vd: V4S, imm: int, /) -> None:
        """movi <Vd>.4s, #<imm>{, lsl #<amount>}"""
    @overload
    def movi(self, Vd: V4S, imm: int, lsl: Modifier, /) -> None:
        """movi <Vd>.4s, #<imm>{, lsl #<amount>}"""
    @overload
    def movi(self, Vd: V8B, imm: int, /) -> None:
        """movi <Vd>.8b, #<imm>"""
    @overload
    def movi(self, Vd: V8B, imm: int, lsl: Modifier, /) -> None:
        """movi <Vd>.8b, #<imm>, lsl #0"""
    @overload
    def movi(self, Vd: V8H, imm: int, /) -> None:
        """movi <Vd>.8h, #<imm>{, lsl #<amount>}"""
    @overload
    def movi(self, Vd: V8H, imm: int, lsl: Modifier, /) -> None:
        """movi <Vd>.8h, #<imm>{, lsl #<amount>}"""
    @overload
    def movk(self, Rdn: General, imm: _Target, /) -> None:
        """movk <Xdn>, #<imm>{, lsl #<amount>}"""
    @overload
    def movk(self, Rdn: General, imm: _Target, lsl: Modifier, /) -> None:
        """movk <Xdn>, #<imm>{, lsl #<amount>}"""
    @overload
    def movk(self, Rdn: W, imm: _Target, /) -> None:
        """movk <Wdn>, #<imm>{, lsl #<amount>}"""
    @overload
    def movk(self, Rdn: W, imm: _Target, lsl: Modifier, /) -> None:
        """movk <Wdn>, #<imm>{, lsl #<amount>}"""
    @overload
    def movn(self, Rd: General, imm: _Target, /) -> None:
        """movn <Xd>, #<imm>{, lsl #<amount>}"""
    @overload
    def movn(self, Rd: General, imm: _Target, lsl: Modifier, /) -> None:
        """movn <Xd>, #<imm>{, lsl #<amount>}"""
    @overload
    def movn(self, Rd: W, imm: _Target, /) -> None:
        """movn <Wd>, #<imm>{, lsl #<amount>}"""
    @overload
    def movn(self, Rd: W, imm: _Target, lsl: Modifier, /) -> None:
        """movn <Wd>, #<imm>{, lsl #<amount>}"""
    @overload
    def movprfx(self, Zd: Vector, Zn: Vector, /) -> None:
        """movprfx <Zd>, <Zn>"""
    @overload
    def movprfx(self, Zd: ZB, Pg: PM, Zn: ZB, /) -> None:
        """movprfx <Zd>.b, <Pg>/m, <Zn>.b"""
    @overload
    def movprfx(self, Zd: ZB, Pg: PZ, Zn: ZB, /) -> None:
        """movprfx <Zd>.b, <Pg>/z, <Zn>.b"""
    @overload
    def movprfx(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """movprfx <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def movprfx(self, Zd: ZD, Pg: PZ, Zn: ZD, /) -> None:
        """movprfx <Zd>.d, <Pg>/z, <Zn>.d"""
    @overload
    def movprfx(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """movprfx <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def movprfx(self, Zd: ZH, Pg: PZ, Zn: ZH, /) -> None:
        """movprfx <Zd>.h, <Pg>/z, <Zn>.h"""
    @overload
    def movprfx(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """movprfx <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def movprfx(self, Zd: ZS, Pg: PZ, Zn: ZS, /) -> None:
        """movprfx <Zd>.s, <Pg>/z, <Zn>.s"""
    @overload
    def movs(self, Pd: PB, Pn: PB, /) -> None:
        """movs <Pd>.b, <Pn>.b"""
    @overload
    def movs(self, Pd: PB, Pg: PZ, Pn: PB, /) -> None:
        """movs <Pd>.b, <Pg>/z, <Pn>.b"""
    @overload
    def movz(self, Rd: General, imm: _Target, /) -> None:
        """movz <Xd>, #<imm>{, lsl #<amount>}"""
    @overload
    def movz(self, Rd: General, imm: _Target, lsl: Modifier, /) -> None:
        """movz <Xd>, #<imm>{, lsl #<amount>}"""
    @overload
    def movz(self, Rd: W, imm: _Target, /) -> None:
        """movz <Wd>, #<imm>{, lsl #<amount>}"""
    @overload
    def movz(self, Rd: W, imm: _Target, lsl: Modifier, /) -> None:
        """movz <Wd>, #<imm>{, lsl #<amount>}"""
    def mrs(self, Xt: General, systemreg: _Name, /) -> None:
        """mrs <Xt>, <systemreg>"""
    @overload
    def msb(self, Zdn: ZB, Pg: PM, Zm: ZB, Za: ZB, /) -> None:
        """msb <Zdn>.b, <Pg>/m, <Zm>.b, <Za>.b"""
    @overload
    def msb(self, Zdn: ZD, Pg: PM, Zm: ZD, Za: ZD, /) -> None:
        """msb <Zdn>.d, <Pg>/m, <Zm>.d, <Za>.d"""
    @overload
    def msb(self, Zdn: ZH, Pg: PM, Zm: ZH, Za: ZH, /) -> None:
        """msb <Zdn>.h, <Pg>/m, <Zm>.h, <Za>.h"""
    @overload
    def msb(self, Zdn: ZS, Pg: PM, Zm: ZS, Za: ZS, /) -> None:
        """msb <Zdn>.s, <Pg>/m, <Zm>.s, <Za>.s"""
    @overload
    def msr(self, systemreg: _Name, Xt: General, /) -> None:
        """msr <systemreg>, <Xt>"""
    @overload
    def msr(self, literal: _Name, imm: int, /) -> None:
        """msr SPSel, #<imm>"""
    @overload
    def msub(self, Rd: General, Rn: General, Rm: General, Ra: General, /) -> None:
        """msub <Xd>, <Xn>, <Xm>, <Xa>"""
    @overload
    def msub(self, Rd: W, Rn: W, Rm: W, Ra: W, /) -> None:
        """msub <Wd>, <Wn>, <Wm>, <Wa>"""
    @overload
    def mul(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """mul <Xd>, <Xn>, <Xm>"""
    @overload
    def mul(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """mul <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def mul(self, Vd: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """mul <Vd>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def mul(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """mul <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def mul(self, Vd: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """mul <Vd>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def mul(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """mul <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def mul(self, Vd: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """mul <Vd>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def mul(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """mul <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def mul(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """mul <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def mul(self, Vd: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """mul <Vd>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def mul(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """mul <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def mul(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """mul <Wd>, <Wn>, <Wm>"""
    @overload
    def mul(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """mul <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def mul(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """mul <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def mul(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """mul <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def mul(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """mul <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def mul(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """mul <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def mul(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """mul <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def mul(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """mul <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def mul(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """mul <Zdn>.s, <Zdn>.s, #<imm>"""
    @overload
    def mvn(self, Rd: General, Rm: General, /) -> None:
        """mvn <Xd>, <Xm>{, <shift> #<amount>}"""
    @overload
    def mvn(self, Rd: General, Rm: General, shift: Modifier, /) -> None:
        """mvn <Xd>, <Xm>{, <shift> #<amount>}"""
    @overload
    def mvn(self, Vd: V16B, Vn: V16B, /) -> None:
        """mvn <Vd>.16b, <Vn>.16b"""
    @overload
    def mvn(self, Vd: V8B, Vn: V8B, /) -> None:
        """mvn <Vd>.8b, <Vn>.8b"""
    @overload
    def mvn(self, Rd: W, Rm: W, /) -> None:
        """mvn <Wd>, <Wm>{, <shift> #<amount>}"""
    @overload
    def mvn(self, Rd: W, Rm: W, shift: Modifier, /) -> None:
        """mvn <Wd>, <Wm>{, <shift> #<amount>}"""
    @overload
    def mvni(self, Vd: V2S, imm: int, /) -> None:
        """mvni <Vd>.2s, #<imm>{, lsl #<amount>}"""
    @overload
    def mvni(self, Vd: V2S, imm: int, lsl: Modifier, /) -> None:
        """mvni <Vd>.2s, #<imm>{, lsl #<amount>}"""
    @overload
    def mvni(self, Vd: V4H, imm: int, /) -> None:
        """mvni <Vd>.4h, #<imm>{, lsl #<amount>}"""
    @overload
    def mvni(self, Vd: V4H, imm: int, lsl: Modifier, /) -> None:
        """mvni <Vd>.4h, #<imm>{, lsl #<amount>}"""
    @overload
    def mvni(self, Vd: V4S, imm: int, /) -> None:
        """mvni <Vd>.4s, #<imm>{, lsl #<amount>}"""
    @overload
    def mvni(self, Vd: V4S, imm: int, lsl: Modifier, /) -> None:
        """mvni <Vd>.4s, #<imm>{, lsl #<amount>}"""
    @overload
    def mvni(self, Vd: V8H, imm: int, /) -> None:
        """mvni <Vd>.8h, #<imm>{, lsl #<amount>}"""
    @overload
    def mvni(self, Vd: V8H, imm: int, lsl: Modifier, /) -> None:
        """mvni <Vd>.8h, #<imm>{, lsl #<amount>}"""
    def nand(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """nand <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    def nands(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """nands <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def neg(self, Dd: DReg, Dn: DReg, /) -> None:
        """neg <Dd>, <Dn>"""
    @overload
    def neg(self, Rd: General, Rm: General, /) -> None:
        """neg <Xd>, <Xm>{, <shift> #<amount>}"""
    @overload
    def neg(self, Rd: General, Rm: General, shift: Modifier, /) -> None:
        """neg <Xd>, <Xm>{, <shift> #<amount>}"""
    @overload
    def neg(self, Vd: V16B, Vn: V16B, /) -> None:
        """neg <Vd>.16b, <Vn>.16b"""
    @overload
    def neg(self, Vd: V2D, Vn: V2D, /) -> None:
        """neg <Vd>.2d, <Vn>.2d"""
    @overload
    def neg(self, Vd: V2S, Vn: V2S, /) -> None:
        """neg <Vd>.2s, <Vn>.2s"""
    @overload
    def neg(self, Vd: V4H, Vn: V4H, /) -> None:
        """neg <Vd>.4h, <Vn>.4h"""
    @overload
    def neg(self, Vd: V4S, Vn: V4S, /) -> None:
        """neg <Vd>.4s, <Vn>.4s"""
    @overload
    def neg(self, Vd: V8B, Vn: V8B, /) -> None:
        """neg <Vd>.8b, <Vn>.8b"""
    @overload
    def neg(self, Vd: V8H, Vn: V8H, /) -> None:
        """neg <Vd>.8h, <Vn>.8h"""
    @overload
    def neg(self, Rd: W, Rm: W, /) -> None:
        """neg <Wd>, <Wm>{, <shift> #<amount>}"""
    @overload
    def neg(self, Rd: W, Rm: W, shift: Modifier, /) -> None:
        """neg <Wd>, <Wm>{, <shift> #<amount>}"""
    @overload
    def neg(self, Zd: ZB, Pg: PM, Zn: ZB, /) -> None:
        """neg <Zd>.b, <Pg>/m, <Zn>.b"""
    @overload
    def neg(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """neg <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def neg(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """neg <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def neg(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """neg <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def negs(self, Rd: General, Rm: General, /) -> None:
        """negs <Xd>, <Xm>{, <shift> #<amount>}"""
    @overload
    def negs(self, Rd: General, Rm: General, shift: Modifier, /) -> None:
        """negs <Xd>, <Xm>{, <shift> #<amount>}"""
    @overload
    def negs(self, Rd: W, Rm: W, /) -> None:
        """negs <Wd>, <Wm>{, <shift> #<amount>}"""
    @overload
    def negs(self, Rd: W, Rm: W, shift: Modifier, /) -> None:
        """negs <Wd>, <Wm>{, <shift> #<amount>}"""
    @overload
    def ngc(self, Rd: General, Rm: General, /) -> None:
        """ngc <Xd>, <Xm>"""
    @overload
    def ngc(self, Rd: W, Rm: W, /) -> None:
        """ngc <Wd>, <Wm>"""
    @overload
    def ngcs(self, Rd: General, Rm: General, /) -> None:
        """ngcs <Xd>, <Xm>"""
    @overload
    def ngcs(self, Rd: W, Rm: W, /) -> None:
        """ngcs <Wd>, <Wm>"""
    def nop(self) -> None:
        """nop"""
    def nor(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """nor <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    def nors(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """nors <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def not_(self, Pd: PB, Pg: PZ, Pn: PB, /) -> None:
        """not <Pd>.b, <Pg>/z, <Pn>.b"""
    @overload
    def not_(self, Vd: V16B, Vn: V16B, /) -> None:
        """not <Vd>.16b, <Vn>.16b"""
    @overload
    def not_(self, Vd: V8B, Vn: V8B, /) -> None:
        """not <Vd>.8b, <Vn>.8b"""
    @overload
    def not_(self, Zd: ZB, Pg: PM, Zn: ZB, /) -> None:
        """not <Zd>.b, <Pg>/m, <Zn>.b"""
    @overload
    def not_(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """not <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def not_(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """not <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def not_(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """not <Zd>.s, <Pg>/m, <Zn>.s"""
    def nots(self, Pd: PB, Pg: PZ, Pn: PB, /) -> None:
        """nots <Pd>.b, <Pg>/z, <Pn>.b"""
    @overload
    def orn(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """orn <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def orn(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """orn <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def orn(self, Rd: General, Rn: General, imm: int, /) -> None:
        """orn <Xd|SP>, <Xn>, #<imm>"""
    @overload
    def orn(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """orn <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def orn(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """orn <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def orn(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """orn <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def orn(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """orn <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def orn(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """orn <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def orn(self, Rd: W, Rn: W, imm: int, /) -> None:
        """orn <Wd|WSP>, <Wn>, #<imm>"""
    @overload
    def orn(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """orn <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def orn(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """orn <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def orn(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """orn <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def orn(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """orn <Zdn>.s, <Zdn>.s, #<imm>"""
    def orns(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """orns <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def orr(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """orr <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def orr(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """orr <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def orr(self, Rd: General, Rn: General, imm: int, /) -> None:
        """orr <Xd|SP>, <Xn>, #<imm>"""
    @overload
    def orr(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """orr <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def orr(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """orr <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def orr(self, Vdn: V2S, imm: int, /) -> None:
        """orr <Vdn>.2s, #<imm>{, lsl #<amount>}"""
    @overload
    def orr(self, Vdn: V2S, imm: int, lsl: Modifier, /) -> None:
        """orr <Vdn>.2s, #<imm>{, lsl #<amount>}"""
    @overload
    def orr(self, Vdn: V4H, imm: int, /) -> None:
        """orr <Vdn>.4h, #<imm>{, lsl #<amount>}"""
    @overload
    def orr(self, Vdn: V4H, imm: int, lsl: Modifier, /) -> None:
        """orr <Vdn>.4h, #<imm>{, lsl #<amount>}"""
    @overload
    def orr(self, Vdn: V4S, imm: int, /) -> None:
        """orr <Vdn>.4s, #<imm>{, lsl #<amount>}"""
    @overload
    def orr(self, Vdn: V4S, imm: int, lsl: Modifier, /) -> None:
        """orr <Vdn>.4s, #<imm>{, lsl #<amount>}"""
    @overload
    def orr(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """orr <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def orr(self, Vdn: V8H, imm: int, /) -> None:
        """orr <Vdn>.8h, #<imm>{, lsl #<amount>}"""
    @overload
    def orr(self, Vdn: V8H, imm: int, lsl: Modifier, /) -> None:
        """orr <Vdn>.8h, #<imm>{, lsl #<amount>}"""
    @overload
    def orr(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """orr <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def orr(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """orr <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def orr(self, Rd: W, Rn: W, imm: int, /) -> None:
        """orr <Wd|WSP>, <Wn>, #<imm>"""
    @overload
    def orr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """orr <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def orr(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """orr <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def orr(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """orr <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def orr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """orr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def orr(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """orr <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def orr(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """orr <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def orr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """orr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def orr(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """orr <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def orr(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """orr <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def orr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """orr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def orr(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """orr <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def orr(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """orr <Zdn>.s, <Zdn>.s, #<imm>"""
    def orrs(self, Pd: PB, Pg: PZ, Pn: PB, Pm: PB, /) -> None:
        """orrs <Pd>.b, <Pg>/z, <Pn>.b, <Pm>.b"""
    @overload
    def orv(self, Fd: BReg, Pg: Predicate, Zn: ZB, /) -> None:
        """orv <Bd>, <Pg>, <Zn>.b"""
    @overload
    def orv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """orv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def orv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """orv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def orv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """orv <Sd>, <Pg>, <Zn>.s"""
    def pacia1716(self) -> None:
        """pacia1716"""
    def paciasp(self) -> None:
        """paciasp"""
    def paciaz(self) -> None:
        """paciaz"""
    def pacib1716(self) -> None:
        """pacib1716"""
    def pacibsp(self) -> None:
        """pacibsp"""
    def pacibz(self) -> None:
        """pacibz"""
    def pfalse(self, Pd: PB, /) -> None:
        """pfalse <Pd>.b"""
    def pfirst(self, Pdn: PB, Pg: Predicate, Pdn_: PB, /) -> None:
        """pfirst <Pdn>.b, <Pg>, <Pdn>.b"""
    @overload
    def pmul(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """pmul <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def pmul(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """pmul <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    def pmull(self, Vd: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """pmull <Vd>.8h, <Vn>.8b, <Vm>.8b"""
    def pmull2(self, Vd: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """pmull2 <Vd>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def pnext(self, Pdn: PB, Pv: Predicate, Pdn_: PB, /) -> None:
        """pnext <Pdn>.b, <Pv>, <Pdn>.b"""
    @overload
    def pnext(self, Pdn: PD, Pv: Predicate, Pdn_: PD, /) -> None:
        """pnext <Pdn>.d, <Pv>, <Pdn>.d"""
    @overload
    def pnext(self, Pdn: PH, Pv: Predicate, Pdn_: PH, /) -> None:
        """pnext <Pdn>.h, <Pv>, <Pdn>.h"""
    @overload
    def pnext(self, Pdn: PS, Pv: Predicate, Pdn_: PS, /) -> None:
        """pnext <Pdn>.s, <Pv>, <Pdn>.s"""
    def prfb(self, prfop: _Name | int, Pg: Predicate, mem: _Mem, /) -> None:
        """prfb <prfop>, <Pg>, [<Xn|SP>, <Zm>.s, <xs>{ #0}]"""
    def prfd(self, prfop: _Name | int, Pg: Predicate, mem: _Mem, /) -> None:
        """prfd <prfop>, <Pg>, [<Xn|SP>, <Zm>.s, <xs> #3]"""
    def prfh(self, prfop: _Name | int, Pg: Predicate, mem: _Mem, /) -> None:
        """prfh <prfop>, <Pg>, [<Xn|SP>, <Zm>.s, <xs> #1]"""
    @overload
    def prfm(self, prfop: _Name | int, label: _Target, /) -> None:
        """prfm <prfop>, <label>"""
    @overload
    def prfm(self, prfop: _Name | int, mem: _Mem, /) -> None:
        """prfm <prfop>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    def prfum(self, prfop: _Name | int, mem: _Mem, /) -> None:
        """prfum <prfop>, [<Xn|SP>{, #<imm>}]"""
    def prfw(self, prfop: _Name | int, Pg: Predicate, mem: _Mem, /) -> None:
        """prfw <prfop>, <Pg>, [<Xn|SP>, <Zm>.s, <xs> #2]"""
    def psb(self, literal: _Name, /) -> None:
        """psb csync"""
    def pssbb(self) -> None:
        """pssbb"""
    def ptest(self, Pg: Predicate, Pn: PB, /) -> None:
        """ptest <Pg>, <Pn>.b"""
    @overload
    def ptrue(self, Pd: PB, /) -> None:
        """ptrue <Pd>.b{, <pattern>}"""
    @overload
    def ptrue(self, Pd: PB, pattern: _Name | int, /) -> None:
        """ptrue <Pd>.b{, <pattern>}"""
    @overload
    def ptrue(self, Pd: PD, /) -> None:
        """ptrue <Pd>.d{, <pattern>}"""
    @overload
    def ptrue(self, Pd: PD, pattern: _Name | int, /) -> None:
        """ptrue <Pd>.d{, <pattern>}"""
    @overload
    def ptrue(self, Pd: PH, /) -> None:
        """ptrue <Pd>.h{, <pattern>}"""
    @overload
    def ptrue(self, Pd: PH, pattern: _Name | int, /) -> None:
        """ptrue <Pd>.h{, <pattern>}"""
    @overload
    def ptrue(self, Pd: PS, /) -> None:
        """ptrue <Pd>.s{, <pattern>}"""
    @overload
    def ptrue(self, Pd: PS, pattern: _Name | int, /) -> None:
        """ptrue <Pd>.s{, <pattern>}"""
    @overload
    def ptrues(self, Pd: PB, /) -> None:
        """ptrues <Pd>.b{, <pattern>}"""
    @overload
    def ptrues(self, Pd: PB, pattern: _Name | int, /) -> None:
        """ptrues <Pd>.b{, <pattern>}"""
    @overload
    def ptrues(self, Pd: PD, /) -> None:
        """ptrues <Pd>.d{, <pattern>}"""
    @overload
    def ptrues(self, Pd: PD, pattern: _Name | int, /) -> None:
        """ptrues <Pd>.d{, <pattern>}"""
    @overload
    def ptrues(self, Pd: PH, /) -> None:
        """ptrues <Pd>.h{, <pattern>}"""
    @overload
    def ptrues(self, Pd: PH, pattern: _Name | int, /) -> None:
        """ptrues <Pd>.h{, <pattern>}"""
    @overload
    def ptrues(self, Pd: PS, /) -> None:
        """ptrues <Pd>.s{, <pattern>}"""
    @overload
    def ptrues(self, Pd: PS, pattern: _Name | int, /) -> None:
        """ptrues <Pd>.s{, <pattern>}"""
    def punpkhi(self, Pd: PH, Pn: PB, /) -> None:
        """punpkhi <Pd>.h, <Pn>.b"""
    def punpklo(self, Pd: PH, Pn: PB, /) -> None:
        """punpklo <Pd>.h, <Pn>.b"""
    @overload
    def raddhn(self, Vd: V2S, Vn: V2D, Vm: V2D, /) -> None:
        """raddhn <Vd>.2s, <Vn>.2d, <Vm>.2d"""
    @overload
    def raddhn(self, Vd: V4H, Vn: V4S, Vm: V4S, /) -> None:
        """raddhn <Vd>.4h, <Vn>.4s, <Vm>.4s"""
    @overload
    def raddhn(self, Vd: V8B, Vn: V8H, Vm: V8H, /) -> None:
        """raddhn <Vd>.8b, <Vn>.8h, <Vm>.8h"""
    @overload
    def raddhn2(self, Vdn: V16B, Vn: V8H, Vm: V8H, /) -> None:
        """raddhn2 <Vdn>.16b, <Vn>.8h, <Vm>.8h"""
    @overload
    def raddhn2(self, Vdn: V4S, Vn: V2D, Vm: V2D, /) -> None:
        """raddhn2 <Vdn>.4s, <Vn>.2d, <Vm>.2d"""
    @overload
    def raddhn2(self, Vdn: V8H, Vn: V4S, Vm: V4S, /) -> None:
        """raddhn2 <Vdn>.8h, <Vn>.4s, <Vm>.4s"""
    @overload
    def rbit(self, Rd: General, Rn: General, /) -> None:
        """rbit <Xd>, <Xn>"""
    @overload
    def rbit(self, Vd: V16B, Vn: V16B, /) -> None:
        """rbit <Vd>.16b, <Vn>.16b"""
    @overload
    def rbit(self, Vd: V8B, Vn: V8B, /) -> None:
        """rbit <Vd>.8b, <Vn>.8b"""
    @overload
    def rbit(self, Rd: W, Rn: W, /) -> None:
        """rbit <Wd>, <Wn>"""
    @overload
    def rbit(self, Zd: ZB, Pg: PM, Zn: ZB, /) -> None:
        """rbit <Zd>.b, <Pg>/m, <Zn>.b"""
    @overload
    def rbit(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """rbit <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def rbit(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """rbit <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def rbit(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """rbit <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def rdffr(self, Pd: PB, /) -> None:
        """rdffr <Pd>.b"""
    @overload
    def rdffr(self, Pd: PB, Pg: PZ, /) -> None:
        """rdffr <Pd>.b, <Pg>/z"""
    def rdffrs(self, Pd: PB, Pg: PZ, /) -> None:
        """rdffrs <Pd>.b, <Pg>/z"""
    def rdvl(self, Xd: General, imm: int, /) -> None:
        """rdvl <Xd>, #<imm>"""
    @overload
    def ret(self) -> None:
        """ret"""
    @overload
    def ret(self, Xn: General, /) -> None:
        """ret <Xn>"""
    @overload
    def rev(self, Xd: General, Xn: General, /) -> None:
        """rev <Xd>, <Xn>"""
    @overload
    def rev(self, Pd: PB, Pn: PB, /) -> None:
        """rev <Pd>.b, <Pn>.b"""
    @overload
    def rev(self, Pd: PD, Pn: PD, /) -> None:
        """rev <Pd>.d, <Pn>.d"""
    @overload
    def rev(self, Pd: PH, Pn: PH, /) -> None:
        """rev <Pd>.h, <Pn>.h"""
    @overload
    def rev(self, Pd: PS, Pn: PS, /) -> None:
        """rev <Pd>.s, <Pn>.s"""
    @overload
    def rev(self, Wd: W, Wn: W, /) -> None:
        """rev <Wd>, <Wn>"""
    @overload
    def rev(self, Zd: ZB, Zn: ZB, /) -> None:
        """rev <Zd>.b, <Zn>.b"""
    @overload
    def rev(self, Zd: ZD, Zn: ZD, /) -> None:
        """rev <Zd>.d, <Zn>.d"""
    @overload
    def rev(self, Zd: ZH, Zn: ZH, /) -> None:
        """rev <Zd>.h, <Zn>.h"""
    @overload
    def rev(self, Zd: ZS, Zn: ZS, /) -> None:
        """rev <Zd>.s, <Zn>.s"""
    @overload
    def rev16(self, Rd: General, Rn: General, /) -> None:
        """rev16 <Xd>, <Xn>"""
    @overload
    def rev16(self, Vd: V16B, Vn: V16B, /) -> None:
        """rev16 <Vd>.16b, <Vn>.16b"""
    @overload
    def rev16(self, Vd: V8B, Vn: V8B, /) -> None:
        """rev16 <Vd>.8b, <Vn>.8b"""
    @overload
    def rev16(self, Rd: W, Rn: W, /) -> None:
        """rev16 <Wd>, <Wn>"""
    @overload
    def rev32(self, Xd: General, Xn: General, /) -> None:
        """rev32 <Xd>, <Xn>"""
    @overload
    def rev32(self, Vd: V16B, Vn: V16B, /) -> None:
        """rev32 <Vd>.16b, <Vn>.16b"""
    @overload
    def rev32(self, Vd: V4H, Vn: V4H, /) -> None:
        """rev32 <Vd>.4h, <Vn>.4h"""
    @overload
    def rev32(self, Vd: V8B, Vn: V8B, /) -> None:
        """rev32 <Vd>.8b, <Vn>.8b"""
    @overload
    def rev32(self, Vd: V8H, Vn: V8H, /) -> None:
        """rev32 <Vd>.8h, <Vn>.8h"""
    @overload
    def rev64(self, Xd: General, Xn: General, /) -> None:
        """rev64 <Xd>, <Xn>"""
    @overload
    def rev64(self, Vd: V16B, Vn: V16B, /) -> None:
        """rev64 <Vd>.16b, <Vn>.16b"""
    @overload
    def rev64(self, Vd: V2S, Vn: V2S, /) -> None:
        """rev64 <Vd>.2s, <Vn>.2s"""
    @overload
    def rev64(self, Vd: V4H, Vn: V4H, /) -> None:
        """rev64 <Vd>.4h, <Vn>.4h"""
    @overload
    def rev64(self, Vd: V4S, Vn: V4S, /) -> None:
        """rev64 <Vd>.4s, <Vn>.4s"""
    @overload
    def rev64(self, Vd: V8B, Vn: V8B, /) -> None:
        """rev64 <Vd>.8b, <Vn>.8b"""
    @overload
    def rev64(self, Vd: V8H, Vn: V8H, /) -> None:
        """rev64 <Vd>.8h, <Vn>.8h"""
    @overload
    def revb(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """revb <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def revb(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """revb <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def revb(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """revb <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def revh(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """revh <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def revh(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """revh <Zd>.s, <Pg>/m, <Zn>.s"""
    def revw(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """revw <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def ror(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """ror <Xd>, <Xn>, <Xm>"""
    @overload
    def ror(self, Rd: General, Rn: General, amount: int, /) -> None:
        """ror <Xd>, <Xn>, #<amount>"""
    @overload
    def ror(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """ror <Wd>, <Wn>, <Wm>"""
    @overload
    def ror(self, Rd: W, Rn: W, amount: int, /) -> None:
        """ror <Wd>, <Wn>, #<amount>"""
    @overload
    def rorv(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """rorv <Xd>, <Xn>, <Xm>"""
    @overload
    def rorv(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """rorv <Wd>, <Wn>, <Wm>"""
    @overload
    def rshrn(self, Vd: V2S, Vn: V2D, shift: int, /) -> None:
        """rshrn <Vd>.2s, <Vn>.2d, #<shift>"""
    @overload
    def rshrn(self, Vd: V4H, Vn: V4S, shift: int, /) -> None:
        """rshrn <Vd>.4h, <Vn>.4s, #<shift>"""
    @overload
    def rshrn(self, Vd: V8B, Vn: V8H, shift: int, /) -> None:
        """rshrn <Vd>.8b, <Vn>.8h, #<shift>"""
    @overload
    def rshrn2(self, Vdn: V16B, Vn: V8H, shift: int, /) -> None:
        """rshrn2 <Vdn>.16b, <Vn>.8h, #<shift>"""
    @overload
    def rshrn2(self, Vdn: V4S, Vn: V2D, shift: int, /) -> None:
        """rshrn2 <Vdn>.4s, <Vn>.2d, #<shift>"""
    @overload
    def rshrn2(self, Vdn: V8H, Vn: V4S, shift: int, /) -> None:
        """rshrn2 <Vdn>.8h, <Vn>.4s, #<shift>"""
    @overload
    def rsubhn(self, Vd: V2S, Vn: V2D, Vm: V2D, /) -> None:
        """rsubhn <Vd>.2s, <Vn>.2d, <Vm>.2d"""
    @overload
    def rsubhn(self, Vd: V4H, Vn: V4S, Vm: V4S, /) -> None:
        """rsubhn <Vd>.4h, <Vn>.4s, <Vm>.4s"""
    @overload
    def rsubhn(self, Vd: V8B, Vn: V8H, Vm: V8H, /) -> None:
        """rsubhn <Vd>.8b, <Vn>.8h, <Vm>.8h"""
    @overload
    def rsubhn2(self, Vdn: V16B, Vn: V8H, Vm: V8H, /) -> None:
        """rsubhn2 <Vdn>.16b, <Vn>.8h, <Vm>.8h"""
    @overload
    def rsubhn2(self, Vdn: V4S, Vn: V2D, Vm: V2D, /) -> None:
        """rsubhn2 <Vdn>.4s, <Vn>.2d, <Vm>.2d"""
    @overload
    def rsubhn2(self, Vdn: V8H, Vn: V4S, Vm: V4S, /) -> None:
        """rsubhn2 <Vdn>.8h, <Vn>.4s, <Vm>.4s"""
    @overload
    def saba(self, Vda: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """saba <Vda>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def saba(self, Vda: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """saba <Vda>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def saba(self, Vda: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """saba <Vda>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def saba(self, Vda: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """saba <Vda>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def saba(self, Vda: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """saba <Vda>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def saba(self, Vda: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """saba <Vda>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sabal(self, Vda: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """sabal <Vda>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def sabal(self, Vda: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """sabal <Vda>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def sabal(self, Vda: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """sabal <Vda>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def sabal2(self, Vda: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """sabal2 <Vda>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def sabal2(self, Vda: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """sabal2 <Vda>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def sabal2(self, Vda: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """sabal2 <Vda>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def sabd(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """sabd <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def sabd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sabd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sabd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sabd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sabd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sabd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sabd(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """sabd <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def sabd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sabd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sabd(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """sabd <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def sabd(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """sabd <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def sabd(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """sabd <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def sabd(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """sabd <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def sabdl(self, Vd: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """sabdl <Vd>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def sabdl(self, Vd: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """sabdl <Vd>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def sabdl(self, Vd: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """sabdl <Vd>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def sabdl2(self, Vd: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """sabdl2 <Vd>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def sabdl2(self, Vd: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """sabdl2 <Vd>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def sabdl2(self, Vd: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """sabdl2 <Vd>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def sadalp(self, Vda: V1D, Vn: V2S, /) -> None:
        """sadalp <Vda>.1d, <Vn>.2s"""
    @overload
    def sadalp(self, Vda: V2D, Vn: V4S, /) -> None:
        """sadalp <Vda>.2d, <Vn>.4s"""
    @overload
    def sadalp(self, Vda: V2S, Vn: V4H, /) -> None:
        """sadalp <Vda>.2s, <Vn>.4h"""
    @overload
    def sadalp(self, Vda: V4H, Vn: V8B, /) -> None:
        """sadalp <Vda>.4h, <Vn>.8b"""
    @overload
    def sadalp(self, Vda: V4S, Vn: V8H, /) -> None:
        """sadalp <Vda>.4s, <Vn>.8h"""
    @overload
    def sadalp(self, Vda: V8H, Vn: V16B, /) -> None:
        """sadalp <Vda>.8h, <Vn>.16b"""
    @overload
    def saddl(self, Vd: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """saddl <Vd>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def saddl(self, Vd: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """saddl <Vd>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def saddl(self, Vd: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """saddl <Vd>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def saddl2(self, Vd: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """saddl2 <Vd>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def saddl2(self, Vd: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """saddl2 <Vd>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def saddl2(self, Vd: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """saddl2 <Vd>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def saddlp(self, Vd: V1D, Vn: V2S, /) -> None:
        """saddlp <Vd>.1d, <Vn>.2s"""
    @overload
    def saddlp(self, Vd: V2D, Vn: V4S, /) -> None:
        """saddlp <Vd>.2d, <Vn>.4s"""
    @overload
    def saddlp(self, Vd: V2S, Vn: V4H, /) -> None:
        """saddlp <Vd>.2s, <Vn>.4h"""
    @overload
    def saddlp(self, Vd: V4H, Vn: V8B, /) -> None:
        """saddlp <Vd>.4h, <Vn>.8b"""
    @overload
    def saddlp(self, Vd: V4S, Vn: V8H, /) -> None:
        """saddlp <Vd>.4s, <Vn>.8h"""
    @overload
    def saddlp(self, Vd: V8H, Vn: V16B, /) -> None:
        """saddlp <Vd>.8h, <Vn>.16b"""
    @overload
    def saddlv(self, Fd: DReg, Vn: V4S, /) -> None:
        """saddlv <Dd>, <Vn>.4s"""
    @overload
    def saddlv(self, Fd: HReg, Vn: V16B, /) -> None:
        """saddlv <Hd>, <Vn>.16b"""
    @overload
    def saddlv(self, Fd: HReg, Vn: V8B, /) -> None:
        """saddlv <Hd>, <Vn>.8b"""
    @overload
    def saddlv(self, Fd: SReg, Vn: V4H, /) -> None:
        """saddlv <Sd>, <Vn>.4h"""
    @overload
    def saddlv(self, Fd: SReg, Vn: V8H, /) -> None:
        """saddlv <Sd>, <Vn>.8h"""
    @overload
    def saddv(self, Dd: DReg, Pg: Predicate, Zn: ZB, /) -> None:
        """saddv <Dd>, <Pg>, <Zn>.b"""
    @overload
    def saddv(self, Dd: DReg, Pg: Predicate, Zn: ZH, /) -> None:
        """saddv <Dd>, <Pg>, <Zn>.h"""
    @overload
    def saddv(self, Dd: DReg, Pg: Predicate, Zn: ZS, /) -> None:
        """saddv <Dd>, <Pg>, <Zn>.s"""
    @overload
    def saddw(self, Vd: V2D, Vn: V2D, Vm: V2S, /) -> None:
        """saddw <Vd>.2d, <Vn>.2d, <Vm>.2s"""
    @overload
    def saddw(self, Vd: V4S, Vn: V4S, Vm: V4H, /) -> None:
        """saddw <Vd>.4s, <Vn>.4s, <Vm>.4h"""
    @overload
    def saddw(self, Vd: V8H, Vn: V8H, Vm: V8B, /) -> None:
        """saddw <Vd>.8h, <Vn>.8h, <Vm>.8b"""
    @overload
    def saddw2(self, Vd: V2D, Vn: V2D, Vm: V4S, /) -> None:
        """saddw2 <Vd>.2d, <Vn>.2d, <Vm>.4s"""
    @overload
    def saddw2(self, Vd: V4S, Vn: V4S, Vm: V8H, /) -> None:
        """saddw2 <Vd>.4s, <Vn>.4s, <Vm>.8h"""
    @overload
    def saddw2(self, Vd: V8H, Vn: V8H, Vm: V16B, /) -> None:
        """saddw2 <Vd>.8h, <Vn>.8h, <Vm>.16b"""
    @overload
    def sbc(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """sbc <Xd>, <Xn>, <Xm>"""
    @overload
    def sbc(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """sbc <Wd>, <Wn>, <Wm>"""
    @overload
    def sbcs(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """sbcs <Xd>, <Xn>, <Xm>"""
    @overload
    def sbcs(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """sbcs <Wd>, <Wn>, <Wm>"""
    @overload
    def sbfiz(self, Rd: General, Rn: General, bits: int, bits_: int, /) -> None:
        """sbfiz <Xd>, <Xn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def sbfiz(self, Rd: W, Rn: W, bits: int, bits_: int, /) -> None:
        """sbfiz <Wd>, <Wn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def sbfm(self, Rd: General, Rn: General, immr: int, imms: int, /) -> None:
        """sbfm <Xd>, <Xn>, #<immr>, #<imms>"""
    @overload
    def sbfm(self, Rd: W, Rn: W, immr: int, imms: int, /) -> None:
        """sbfm <Wd>, <Wn>, #<immr>, #<imms>"""
    @overload
    def sbfx(self, Rd: General, Rn: General, bits: int, bits_: int, /) -> None:
        """sbfx <Xd>, <Xn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def sbfx(self, Rd: W, Rn: W, bits: int, bits_: int, /) -> None:
        """sbfx <Wd>, <Wn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def scvtf(self, Fd: DReg, Fn: DReg, /) -> None:
        """scvtf <Dd>, <Dn>"""
    @overload
    def scvtf(self, Fd: DReg, Fn: DReg, fbits: int, /) -> None:
        """scvtf <Dd>, <Dn>, #<fbits>"""
    @overload
    def scvtf(self, Fd: DReg, Rn: General, /) -> None:
        """scvtf <Dd>, <Xn>"""
    @overload
    def scvtf(self, Fd: DReg, Rn: General, fbits: int, /) -> None:
        """scvtf <Dd>, <Xn>, #<fbits>"""
    @overload
    def scvtf(self, Fd: DReg, Rn: W, /) -> None:
        """scvtf <Dd>, <Wn>"""
    @overload
    def scvtf(self, Fd: DReg, Rn: W, fbits: int, /) -> None:
        """scvtf <Dd>, <Wn>, #<fbits>"""
    @overload
    def scvtf(self, Fd: HReg, Rn: General, /) -> None:
        """scvtf <Hd>, <Xn>"""
    @overload
    def scvtf(self, Fd: HReg, Rn: General, fbits: int, /) -> None:
        """scvtf <Hd>, <Xn>, #<fbits>"""
    @overload
    def scvtf(self, Hd: HReg, Hn: HReg, /) -> None:
        """scvtf <Hd>, <Hn>"""
    @overload
    def scvtf(self, Fd: HReg, Fn: HReg, fbits: int, /) -> None:
        """scvtf <Hd>, <Hn>, #<fbits>"""
    @overload
    def scvtf(self, Fd: HReg, Rn: W, /) -> None:
        """scvtf <Hd>, <Wn>"""
    @overload
    def scvtf(self, Fd: HReg, Rn: W, fbits: int, /) -> None:
        """scvtf <Hd>, <Wn>, #<fbits>"""
    @overload
    def scvtf(self, Fd: SReg, Rn: General, /) -> None:
        """scvtf <Sd>, <Xn>"""
    @overload
    def scvtf(self, Fd: SReg, Rn: General, fbits: int, /) -> None:
        """scvtf <Sd>, <Xn>, #<fbits>"""
    @overload
    def scvtf(self, Fd: SReg, Fn: SReg, /) -> None:
        """scvtf <Sd>, <Sn>"""
    @overload
    def scvtf(self, Fd: SReg, Fn: SReg, fbits: int, /) -> None:
        """scvtf <Sd>, <Sn>, #<fbits>"""
    @overload
    def scvtf(self, Fd: SReg, Rn: W, /) -> None:
        """scvtf <Sd>, <Wn>"""
    @overload
    def scvtf(self, Fd: SReg, Rn: W, fbits: int, /) -> None:
        """scvtf <Sd>, <Wn>, #<fbits>"""
    @overload
    def scvtf(self, Vd: V2D, Vn: V2D, /) -> None:
        """scvtf <Vd>.2d, <Vn>.2d"""
    @overload
    def scvtf(self, Vd: V2D, Vn: V2D, fbits: int, /) -> None:
        """scvtf <Vd>.2d, <Vn>.2d, #<fbits>"""
    @overload
    def scvtf(self, Vd: V2S, Vn: V2S, /) -> None:
        """scvtf <Vd>.2s, <Vn>.2s"""
    @overload
    def scvtf(self, Vd: V2S, Vn: V2S, fbits: int, /) -> None:
        """scvtf <Vd>.2s, <Vn>.2s, #<fbits>"""
    @overload
    def scvtf(self, Vd: V4H, Vn: V4H, /) -> None:
        """scvtf <Vd>.4h, <Vn>.4h"""
    @overload
    def scvtf(self, Vd: V4H, Vn: V4H, fbits: int, /) -> None:
        """scvtf <Vd>.4h, <Vn>.4h, #<fbits>"""
    @overload
    def scvtf(self, Vd: V4S, Vn: V4S, /) -> None:
        """scvtf <Vd>.4s, <Vn>.4s"""
    @overload
    def scvtf(self, Vd: V4S, Vn: V4S, fbits: int, /) -> None:
        """scvtf <Vd>.4s, <Vn>.4s, #<fbits>"""
    @overload
    def scvtf(self, Vd: V8H, Vn: V8H, /) -> None:
        """scvtf <Vd>.8h, <Vn>.8h"""
    @overload
    def scvtf(self, Vd: V8H, Vn: V8H, fbits: int, /) -> None:
        """scvtf <Vd>.8h, <Vn>.8h, #<fbits>"""
    @overload
    def scvtf(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """scvtf <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def scvtf(self, Zd: ZD, Pg: PM, Zn: ZS, /) -> None:
        """scvtf <Zd>.d, <Pg>/m, <Zn>.s"""
    @overload
    def scvtf(self, Zd: ZH, Pg: PM, Zn: ZD, /) -> None:
        """scvtf <Zd>.h, <Pg>/m, <Zn>.d"""
    @overload
    def scvtf(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """scvtf <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def scvtf(self, Zd: ZH, Pg: PM, Zn: ZS, /) -> None:
        """scvtf <Zd>.h, <Pg>/m, <Zn>.s"""
    @overload
    def scvtf(self, Zd: ZS, Pg: PM, Zn: ZD, /) -> None:
        """scvtf <Zd>.s, <Pg>/m, <Zn>.d"""
    @overload
    def scvtf(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """scvtf <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def sdiv(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """sdiv <Xd>, <Xn>, <Xm>"""
    @overload
    def sdiv(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """sdiv <Wd>, <Wn>, <Wm>"""
    @overload
    def sdiv(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """sdiv <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def sdiv(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """sdiv <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def sdivr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """sdivr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def sdivr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """sdivr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def sdot(self, Zda: ZD, Zn: ZH, Zm: Lane, /) -> None:
        """sdot <Zda>.d, <Zn>.h, <Zm>.h[<index>]"""
    @overload
    def sdot(self, Zda: ZD, Zn: ZH, Zm: ZH, /) -> None:
        """sdot <Zda>.d, <Zn>.h, <Zm>.h"""
    @overload
    def sdot(self, Zda: ZS, Zn: ZB, Zm: Lane, /) -> None:
        """sdot <Zda>.s, <Zn>.b, <Zm>.b[<index>]"""
    @overload
    def sdot(self, Zda: ZS, Zn: ZB, Zm: ZB, /) -> None:
        """sdot <Zda>.s, <Zn>.b, <Zm>.b"""
    @overload
    def sel(self, Pd: PB, Pg: Predicate, Pn: PB, Pm: PB, /) -> None:
        """sel <Pd>.b, <Pg>, <Pn>.b, <Pm>.b"""
    @overload
    def sel(self, Zd: ZB, Pv: Predicate, Zn: ZB, Zm: ZB, /) -> None:
        """sel <Zd>.b, <Pv>, <Zn>.b, <Zm>.b"""
    @overload
    def sel(self, Zd: ZD, Pv: Predicate, Zn: ZD, Zm: ZD, /) -> None:
        """sel <Zd>.d, <Pv>, <Zn>.d, <Zm>.d"""
    @overload
    def sel(self, Zd: ZH, Pv: Predicate, Zn: ZH, Zm: ZH, /) -> None:
        """sel <Zd>.h, <Pv>, <Zn>.h, <Zm>.h"""
    @overload
    def sel(self, Zd: ZS, Pv: Predicate, Zn: ZS, Zm: ZS, /) -> None:
        """sel <Zd>.s, <Pv>, <Zn>.s, <Zm>.s"""
    def setffr(self) -> None:
        """setffr"""
    def sev(self) -> None:
        """sev"""
    def sevl(self) -> None:
        """sevl"""
    def sha1c(self, Qdn: QReg, Sn: SReg, Vm: V4S, /) -> None:
        """sha1c <Qdn>, <Sn>, <Vm>.4s"""
    def sha1h(self, Sd: SReg, Sn: SReg, /) -> None:
        """sha1h <Sd>, <Sn>"""
    def sha1m(self, Qdn: QReg, Sn: SReg, Vm: V4S, /) -> None:
        """sha1m <Qdn>, <Sn>, <Vm>.4s"""
    def sha1p(self, Qdn: QReg, Sn: SReg, Vm: V4S, /) -> None:
        """sha1p <Qdn>, <Sn>, <Vm>.4s"""
    def sha1su0(self, Vdn: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sha1su0 <Vdn>.4s, <Vn>.4s, <Vm>.4s"""
    def sha1su1(self, Vdn: V4S, Vn: V4S, /) -> None:
        """sha1su1 <Vdn>.4s, <Vn>.4s"""
    def sha256h(self, Qdn: QReg, Qn: QReg, Vm: V4S, /) -> None:
        """sha256h <Qdn>, <Qn>, <Vm>.4s"""
    def sha256h2(self, Qdn: QReg, Qn: QReg, Vm: V4S, /) -> None:
        """sha256h2 <Qdn>, <Qn>, <Vm>.4s"""
    def sha256su0(self, Vdn: V4S, Vn: V4S, /) -> None:
        """sha256su0 <Vdn>.4s, <Vn>.4s"""
    def sha256su1(self, Vdn: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sha256su1 <Vdn>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def shadd(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """shadd <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def shadd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """shadd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def shadd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """shadd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def shadd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """shadd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def shadd(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """shadd <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def shadd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """shadd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def shl(self, Dd: DReg, Dn: DReg, shift: int, /) -> None:
        """shl <Dd>, <Dn>, #<shift>"""
    @overload
    def shl(self, Vd: V16B, Vn: V16B, shift: int, /) -> None:
        """shl <Vd>.16b, <Vn>.16b, #<shift>"""
    @overload
    def shl(self, Vd: V2D, Vn: V2D, shift: int, /) -> None:
        """shl <Vd>.2d, <Vn>.2d, #<shift>"""
    @overload
    def shl(self, Vd: V2S, Vn: V2S, shift: int, /) -> None:
        """shl <Vd>.2s, <Vn>.2s, #<shift>"""
    @overload
    def shl(self, Vd: V4H, Vn: V4H, shift: int, /) -> None:
        """shl <Vd>.4h, <Vn>.4h, #<shift>"""
    @overload
    def shl(self, Vd: V4S, Vn: V4S, shift: int, /) -> None:
        """shl <Vd>.4s, <Vn>.4s, #<shift>"""
    @overload
    def shl(self, Vd: V8B, Vn: V8B, shift: int, /) -> None:
        """shl <Vd>.8b, <Vn>.8b, #<shift>"""
    @overload
    def shl(self, Vd: V8H, Vn: V8H, shift: int, /) -> None:
        """shl <Vd>.8h, <Vn>.8h, #<shift>"""
    @overload
    def shll(self, Vd: V2D, Vn: V2S, literal: float, /) -> None:
        """shll <Vd>.2d, <Vn>.2s, #32"""
    @overload
    def shll(self, Vd: V4S, Vn: V4H, literal: float, /) -> None:
        """shll <Vd>.4s, <Vn>.4h, #16"""
    @overload
    def shll(self, Vd: V8H, Vn: V8B, literal: float, /) -> None:
        """shll <Vd>.8h, <Vn>.8b, #8"""
    @overload
    def shll2(self, Vd: V2D, Vn: V4S, literal: float, /) -> None:
        """shll2 <Vd>.2d, <Vn>.4s, #32"""
    @overload
    def shll2(self, Vd: V4S, Vn: V8H, literal: float, /) -> None:
        """shll2 <Vd>.4s, <Vn>.8h, #16"""
    @overload
    def shll2(self, Vd: V8H, Vn: V16B, literal: float, /) -> None:
        """shll2 <Vd>.8h, <Vn>.16b, #8"""
    @overload
    def shrn(self, Vd: V2S, Vn: V2D, shift: int, /) -> None:
        """shrn <Vd>.2s, <Vn>.2d, #<shift>"""
    @overload
    def shrn(self, Vd: V4H, Vn: V4S, shift: int, /) -> None:
        """shrn <Vd>.4h, <Vn>.4s, #<shift>"""
    @overload
    def shrn(self, Vd: V8B, Vn: V8H, shift: int, /) -> None:
        """shrn <Vd>.8b, <Vn>.8h, #<shift>"""
    @overload
    def shrn2(self, Vdn: V16B, Vn: V8H, shift: int, /) -> None:
        """shrn2 <Vdn>.16b, <Vn>.8h, #<shift>"""
    @overload
    def shrn2(self, Vdn: V4S, Vn: V2D, shift: int, /) -> None:
        """shrn2 <Vdn>.4s, <Vn>.2d, #<shift>"""
    @overload
    def shrn2(self, Vdn: V8H, Vn: V4S, shift: int, /) -> None:
        """shrn2 <Vdn>.8h, <Vn>.4s, #<shift>"""
    @overload
    def shsub(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """shsub <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def shsub(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """shsub <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def shsub(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """shsub <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def shsub(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """shsub <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def shsub(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """shsub <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def shsub(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """shsub <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sli(self, Ddn: DReg, Dn: DReg, shift: int, /) -> None:
        """sli <Ddn>, <Dn>, #<shift>"""
    @overload
    def sli(self, Vdn: V16B, Vn: V16B, shift: int, /) -> None:
        """sli <Vdn>.16b, <Vn>.16b, #<shift>"""
    @overload
    def sli(self, Vdn: V2D, Vn: V2D, shift: int, /) -> None:
        """sli <Vdn>.2d, <Vn>.2d, #<shift>"""
    @overload
    def sli(self, Vdn: V2S, Vn: V2S, shift: int, /) -> None:
        """sli <Vdn>.2s, <Vn>.2s, #<shift>"""
    @overload
    def sli(self, Vdn: V4H, Vn: V4H, shift: int, /) -> None:
        """sli <Vdn>.4h, <Vn>.4h, #<shift>"""
    @overload
    def sli(self, Vdn: V4S, Vn: V4S, shift: int, /) -> None:
        """sli <Vdn>.4s, <Vn>.4s, #<shift>"""
    @overload
    def sli(self, Vdn: V8B, Vn: V8B, shift: int, /) -> None:
        """sli <Vdn>.8b, <Vn>.8b, #<shift>"""
    @overload
    def sli(self, Vdn: V8H, Vn: V8H, shift: int, /) -> None:
        """sli <Vdn>.8h, <Vn>.8h, #<shift>"""
    def smaddl(self, Xd: General, Wn: W, Wm: W, Xa: General, /) -> None:
        """smaddl <Xd>, <Wn>, <Wm>, <Xa>"""
    @overload
    def smax(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """smax <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def smax(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """smax <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def smax(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """smax <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def smax(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """smax <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def smax(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """smax <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def smax(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """smax <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def smax(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """smax <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def smax(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """smax <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def smax(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """smax <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def smax(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """smax <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def smax(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """smax <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def smax(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """smax <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def smax(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """smax <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def smax(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """smax <Zdn>.s, <Zdn>.s, #<imm>"""
    @overload
    def smaxp(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """smaxp <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def smaxp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """smaxp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def smaxp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """smaxp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def smaxp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """smaxp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def smaxp(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """smaxp <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def smaxp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """smaxp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def smaxv(self, Fd: BReg, Pg: Predicate, Zn: ZB, /) -> None:
        """smaxv <Bd>, <Pg>, <Zn>.b"""
    @overload
    def smaxv(self, Fd: BReg, Vn: V16B, /) -> None:
        """smaxv <Bd>, <Vn>.16b"""
    @overload
    def smaxv(self, Fd: BReg, Vn: V8B, /) -> None:
        """smaxv <Bd>, <Vn>.8b"""
    @overload
    def smaxv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """smaxv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def smaxv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """smaxv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def smaxv(self, Fd: HReg, Vn: V4H, /) -> None:
        """smaxv <Hd>, <Vn>.4h"""
    @overload
    def smaxv(self, Fd: HReg, Vn: V8H, /) -> None:
        """smaxv <Hd>, <Vn>.8h"""
    @overload
    def smaxv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """smaxv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def smaxv(self, Fd: SReg, Vn: V4S, /) -> None:
        """smaxv <Sd>, <Vn>.4s"""
    def smc(self, imm: int, /) -> None:
        """smc #<imm>"""
    @overload
    def smin(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """smin <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def smin(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """smin <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def smin(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """smin <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def smin(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """smin <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def smin(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """smin <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def smin(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """smin <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def smin(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """smin <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def smin(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """smin <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def smin(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """smin <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def smin(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """smin <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def smin(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """smin <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def smin(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """smin <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def smin(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """smin <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def smin(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """smin <Zdn>.s, <Zdn>.s, #<imm>"""
    @overload
    def sminp(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """sminp <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def sminp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sminp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sminp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sminp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sminp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sminp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sminp(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """sminp <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def sminp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sminp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sminv(self, Fd: BReg, Pg: Predicate, Zn: ZB, /) -> None:
        """sminv <Bd>, <Pg>, <Zn>.b"""
    @overload
    def sminv(self, Fd: BReg, Vn: V16B, /) -> None:
        """sminv <Bd>, <Vn>.16b"""
    @overload
    def sminv(self, Fd: BReg, Vn: V8B, /) -> None:
        """sminv <Bd>, <Vn>.8b"""
    @overload
    def sminv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """sminv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def sminv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """sminv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def sminv(self, Fd: HReg, Vn: V4H, /) -> None:
        """sminv <Hd>, <Vn>.4h"""
    @overload
    def sminv(self, Fd: HReg, Vn: V8H, /) -> None:
        """sminv <Hd>, <Vn>.8h"""
    @overload
    def sminv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """sminv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def sminv(self, Fd: SReg, Vn: V4S, /) -> None:
        """sminv <Sd>, <Vn>.4s"""
    @overload
    def smlal(self, Vda: V2D, Vn: V2S, Vm: Lane, /) -> None:
        """smlal <Vda>.2d, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def smlal(self, Vda: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """smlal <Vda>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def smlal(self, Vda: V4S, Vn: V4H, Vm: Lane, /) -> None:
        """smlal <Vda>.4s, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def smlal(self, Vda: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """smlal <Vda>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def smlal(self, Vda: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """smlal <Vda>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def smlal2(self, Vda: V2D, Vn: V4S, Vm: Lane, /) -> None:
        """smlal2 <Vda>.2d, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def smlal2(self, Vda: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """smlal2 <Vda>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def smlal2(self, Vda: V4S, Vn: V8H, Vm: Lane, /) -> None:
        """smlal2 <Vda>.4s, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def smlal2(self, Vda: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """smlal2 <Vda>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def smlal2(self, Vda: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """smlal2 <Vda>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def smlsl(self, Vda: V2D, Vn: V2S, Vm: Lane, /) -> None:
        """smlsl <Vda>.2d, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def smlsl(self, Vda: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """smlsl <Vda>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def smlsl(self, Vda: V4S, Vn: V4H, Vm: Lane, /) -> None:
        """smlsl <Vda>.4s, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def smlsl(self, Vda: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """smlsl <Vda>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def smlsl(self, Vda: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """smlsl <Vda>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def smlsl2(self, Vda: V2D, Vn: V4S, Vm: Lane, /) -> None:
        """smlsl2 <Vda>.2d, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def smlsl2(self, Vda: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """smlsl2 <Vda>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def smlsl2(self, Vda: V4S, Vn: V8H, Vm: Lane, /) -> None:
        """smlsl2 <Vda>.4s, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def smlsl2(self, Vda: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """smlsl2 <Vda>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def smlsl2(self, Vda: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """smlsl2 <Vda>.8h, <Vn>.16b, <Vm>.16b"""
    def smnegl(self, Xd: General, Wn: W, Wm: W, /) -> None:
        """smnegl <Xd>, <Wn>, <Wm>"""
    @overload
    def smov(self, Rd: General, Vn: Lane, /) -> None:
        """smov <Xd>, <Vn>.b[<index>]"""
    @overload
    def smov(self, Rd: W, Vn: Lane, /) -> None:
        """smov <Wd>, <Vn>.b[<index>]"""
    def smsubl(self, Xd: General, Wn: W, Wm: W, Xa: General, /) -> None:
        """smsubl <Xd>, <Wn>, <Wm>, <Xa>"""
    @overload
    def smulh(self, Xd: General, Xn: General, Xm: General, /) -> None:
        """smulh <Xd>, <Xn>, <Xm>"""
    @overload
    def smulh(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """smulh <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def smulh(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """smulh <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def smulh(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """smulh <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def smulh(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """smulh <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def smull(self, Xd: General, Wn: W, Wm: W, /) -> None:
        """smull <Xd>, <Wn>, <Wm>"""
    @overload
    def smull(self, Vd: V2D, Vn: V2S, Vm: Lane, /) -> None:
        """smull <Vd>.2d, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def smull(self, Vd: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """smull <Vd>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def smull(self, Vd: V4S, Vn: V4H, Vm: Lane, /) -> None:
        """smull <Vd>.4s, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def smull(self, Vd: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """smull <Vd>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def smull(self, Vd: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """smull <Vd>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def smull2(self, Vd: V2D, Vn: V4S, Vm: Lane, /) -> None:
        """smull2 <Vd>.2d, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def smull2(self, Vd: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """smull2 <Vd>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def smull2(self, Vd: V4S, Vn: V8H, Vm: Lane, /) -> None:
        """smull2 <Vd>.4s, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def smull2(self, Vd: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """smull2 <Vd>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def smull2(self, Vd: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """smull2 <Vd>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def splice(self, Zdn: ZB, Pv: Predicate, Zdn_: ZB, Zm: ZB, /) -> None:
        """splice <Zdn>.b, <Pv>, <Zdn>.b, <Zm>.b"""
    @overload
    def splice(self, Zdn: ZD, Pv: Predicate, Zdn_: ZD, Zm: ZD, /) -> None:
        """splice <Zdn>.d, <Pv>, <Zdn>.d, <Zm>.d"""
    @overload
    def splice(self, Zdn: ZH, Pv: Predicate, Zdn_: ZH, Zm: ZH, /) -> None:
        """splice <Zdn>.h, <Pv>, <Zdn>.h, <Zm>.h"""
    @overload
    def splice(self, Zdn: ZS, Pv: Predicate, Zdn_: ZS, Zm: ZS, /) -> None:
        """splice <Zdn>.s, <Pv>, <Zdn>.s, <Zm>.s"""
    @overload
    def sqabs(self, Fd: BReg, Fn: BReg, /) -> None:
        """sqabs <Bd>, <Bn>"""
    @overload
    def sqabs(self, Fd: DReg, Fn: DReg, /) -> None:
        """sqabs <Dd>, <Dn>"""
    @overload
    def sqabs(self, Fd: HReg, Fn: HReg, /) -> None:
        """sqabs <Hd>, <Hn>"""
    @overload
    def sqabs(self, Fd: SReg, Fn: SReg, /) -> None:
        """sqabs <Sd>, <Sn>"""
    @overload
    def sqabs(self, Vd: V16B, Vn: V16B, /) -> None:
        """sqabs <Vd>.16b, <Vn>.16b"""
    @overload
    def sqabs(self, Vd: V2D, Vn: V2D, /) -> None:
        """sqabs <Vd>.2d, <Vn>.2d"""
    @overload
    def sqabs(self, Vd: V2S, Vn: V2S, /) -> None:
        """sqabs <Vd>.2s, <Vn>.2s"""
    @overload
    def sqabs(self, Vd: V4H, Vn: V4H, /) -> None:
        """sqabs <Vd>.4h, <Vn>.4h"""
    @overload
    def sqabs(self, Vd: V4S, Vn: V4S, /) -> None:
        """sqabs <Vd>.4s, <Vn>.4s"""
    @overload
    def sqabs(self, Vd: V8B, Vn: V8B, /) -> None:
        """sqabs <Vd>.8b, <Vn>.8b"""
    @overload
    def sqabs(self, Vd: V8H, Vn: V8H, /) -> None:
        """sqabs <Vd>.8h, <Vn>.8h"""
    @overload
    def sqadd(self, Fd: BReg, Fn: BReg, Fm: BReg, /) -> None:
        """sqadd <Bd>, <Bn>, <Bm>"""
    @overload
    def sqadd(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """sqadd <Dd>, <Dn>, <Dm>"""
    @overload
    def sqadd(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqadd <Hd>, <Hn>, <Hm>"""
    @overload
    def sqadd(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqadd <Sd>, <Sn>, <Sm>"""
    @overload
    def sqadd(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """sqadd <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def sqadd(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """sqadd <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def sqadd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sqadd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqadd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sqadd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqadd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sqadd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqadd(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """sqadd <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def sqadd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sqadd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqadd(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """sqadd <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def sqadd(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """sqadd <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def sqadd(self, Zdn: ZB, Zdn_: ZB, imm: int, lsl: Modifier, /) -> None:
        """sqadd <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def sqadd(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """sqadd <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def sqadd(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """sqadd <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def sqadd(self, Zdn: ZD, Zdn_: ZD, imm: int, lsl: Modifier, /) -> None:
        """sqadd <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def sqadd(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """sqadd <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def sqadd(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """sqadd <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def sqadd(self, Zdn: ZH, Zdn_: ZH, imm: int, lsl: Modifier, /) -> None:
        """sqadd <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def sqadd(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """sqadd <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def sqadd(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """sqadd <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def sqadd(self, Zdn: ZS, Zdn_: ZS, imm: int, lsl: Modifier, /) -> None:
        """sqadd <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def sqdecb(self, Xdn: General, /) -> None:
        """sqdecb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecb(self, Xdn: General, Wdn: W, /) -> None:
        """sqdecb <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecb(self, Xdn: General, Wdn: W, pattern: _Name | int, /) -> None:
        """sqdecb <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecb(self, Xdn: General, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdecb <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecb(self, Xdn: General, pattern: _Name | int, /) -> None:
        """sqdecb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecb(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdecb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecd(self, Xdn: General, /) -> None:
        """sqdecd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecd(self, Xdn: General, Wdn: W, /) -> None:
        """sqdecd <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecd(self, Xdn: General, Wdn: W, pattern: _Name | int, /) -> None:
        """sqdecd <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecd(self, Xdn: General, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdecd <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecd(self, Xdn: General, pattern: _Name | int, /) -> None:
        """sqdecd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecd(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdecd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecd(self, Zdn: ZD, /) -> None:
        """sqdecd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecd(self, Zdn: ZD, pattern: _Name | int, /) -> None:
        """sqdecd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecd(self, Zdn: ZD, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdecd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdech(self, Xdn: General, /) -> None:
        """sqdech <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdech(self, Xdn: General, Wdn: W, /) -> None:
        """sqdech <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdech(self, Xdn: General, Wdn: W, pattern: _Name | int, /) -> None:
        """sqdech <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdech(self, Xdn: General, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdech <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdech(self, Xdn: General, pattern: _Name | int, /) -> None:
        """sqdech <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdech(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdech <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdech(self, Zdn: ZH, /) -> None:
        """sqdech <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdech(self, Zdn: ZH, pattern: _Name | int, /) -> None:
        """sqdech <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdech(self, Zdn: ZH, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdech <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecp(self, Xdn: General, Pm: PB, /) -> None:
        """sqdecp <Xdn>, <Pm>.b"""
    @overload
    def sqdecp(self, Xdn: General, Pm: PB, Wdn: W, /) -> None:
        """sqdecp <Xdn>, <Pm>.b, <Wdn>"""
    @overload
    def sqdecp(self, Xdn: General, Pm: PD, /) -> None:
        """sqdecp <Xdn>, <Pm>.d"""
    @overload
    def sqdecp(self, Xdn: General, Pm: PD, Wdn: W, /) -> None:
        """sqdecp <Xdn>, <Pm>.d, <Wdn>"""
    @overload
    def sqdecp(self, Xdn: General, Pm: PH, /) -> None:
        """sqdecp <Xdn>, <Pm>.h"""
    @overload
    def sqdecp(self, Xdn: General, Pm: PH, Wdn: W, /) -> None:
        """sqdecp <Xdn>, <Pm>.h, <Wdn>"""
    @overload
    def sqdecp(self, Xdn: General, Pm: PS, /) -> None:
        """sqdecp <Xdn>, <Pm>.s"""
    @overload
    def sqdecp(self, Xdn: General, Pm: PS, Wdn: W, /) -> None:
        """sqdecp <Xdn>, <Pm>.s, <Wdn>"""
    @overload
    def sqdecp(self, Zdn: ZD, Pm: PD, /) -> None:
        """sqdecp <Zdn>.d, <Pm>.d"""
    @overload
    def sqdecp(self, Zdn: ZD, Pm: Predicate, /) -> None:
        """sqdecp <Zdn>.d, <Pm>"""
    @overload
    def sqdecp(self, Zdn: ZH, Pm: PH, /) -> None:
        """sqdecp <Zdn>.h, <Pm>.h"""
    @overload
    def sqdecp(self, Zdn: ZH, Pm: Predicate, /) -> None:
        """sqdecp <Zdn>.h, <Pm>"""
    @overload
    def sqdecp(self, Zdn: ZS, Pm: PS, /) -> None:
        """sqdecp <Zdn>.s, <Pm>.s"""
    @overload
    def sqdecp(self, Zdn: ZS, Pm: Predicate, /) -> None:
        """sqdecp <Zdn>.s, <Pm>"""
    @overload
    def sqdecw(self, Xdn: General, /) -> None:
        """sqdecw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecw(self, Xdn: General, Wdn: W, /) -> None:
        """sqdecw <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecw(self, Xdn: General, Wdn: W, pattern: _Name | int, /) -> None:
        """sqdecw <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecw(self, Xdn: General, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdecw <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecw(self, Xdn: General, pattern: _Name | int, /) -> None:
        """sqdecw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecw(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdecw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecw(self, Zdn: ZS, /) -> None:
        """sqdecw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecw(self, Zdn: ZS, pattern: _Name | int, /) -> None:
        """sqdecw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdecw(self, Zdn: ZS, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqdecw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqdmlal(self, Dda: DReg, Sn: SReg, Vm: Lane, /) -> None:
        """sqdmlal <Dda>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def sqdmlal(self, Gda: DReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqdmlal <Dda>, <Sn>, <Sm>"""
    @overload
    def sqdmlal(self, Gda: SReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqdmlal <Sda>, <Hn>, <Hm>"""
    @overload
    def sqdmlal(self, Sda: SReg, Hn: HReg, Vm: Lane, /) -> None:
        """sqdmlal <Sda>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def sqdmlal(self, Vda: V2D, Vn: V2S, Vm: Lane, /) -> None:
        """sqdmlal <Vda>.2d, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def sqdmlal(self, Vda: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """sqdmlal <Vda>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqdmlal(self, Vda: V4S, Vn: V4H, Vm: Lane, /) -> None:
        """sqdmlal <Vda>.4s, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def sqdmlal(self, Vda: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """sqdmlal <Vda>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqdmlal2(self, Vda: V2D, Vn: V4S, Vm: Lane, /) -> None:
        """sqdmlal2 <Vda>.2d, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def sqdmlal2(self, Vda: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """sqdmlal2 <Vda>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqdmlal2(self, Vda: V4S, Vn: V8H, Vm: Lane, /) -> None:
        """sqdmlal2 <Vda>.4s, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def sqdmlal2(self, Vda: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """sqdmlal2 <Vda>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqdmlsl(self, Dda: DReg, Sn: SReg, Vm: Lane, /) -> None:
        """sqdmlsl <Dda>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def sqdmlsl(self, Gda: DReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqdmlsl <Dda>, <Sn>, <Sm>"""
    @overload
    def sqdmlsl(self, Gda: SReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqdmlsl <Sda>, <Hn>, <Hm>"""
    @overload
    def sqdmlsl(self, Sda: SReg, Hn: HReg, Vm: Lane, /) -> None:
        """sqdmlsl <Sda>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def sqdmlsl(self, Vda: V2D, Vn: V2S, Vm: Lane, /) -> None:
        """sqdmlsl <Vda>.2d, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def sqdmlsl(self, Vda: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """sqdmlsl <Vda>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqdmlsl(self, Vda: V4S, Vn: V4H, Vm: Lane, /) -> None:
        """sqdmlsl <Vda>.4s, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def sqdmlsl(self, Vda: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """sqdmlsl <Vda>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqdmlsl2(self, Vda: V2D, Vn: V4S, Vm: Lane, /) -> None:
        """sqdmlsl2 <Vda>.2d, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def sqdmlsl2(self, Vda: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """sqdmlsl2 <Vda>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqdmlsl2(self, Vda: V4S, Vn: V8H, Vm: Lane, /) -> None:
        """sqdmlsl2 <Vda>.4s, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def sqdmlsl2(self, Vda: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """sqdmlsl2 <Vda>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqdmulh(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqdmulh <Hd>, <Hn>, <Hm>"""
    @overload
    def sqdmulh(self, Hd: HReg, Hn: HReg, Vm: Lane, /) -> None:
        """sqdmulh <Hd>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def sqdmulh(self, Sd: SReg, Sn: SReg, Vm: Lane, /) -> None:
        """sqdmulh <Sd>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def sqdmulh(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqdmulh <Sd>, <Sn>, <Sm>"""
    @overload
    def sqdmulh(self, Vd: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """sqdmulh <Vd>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def sqdmulh(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sqdmulh <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqdmulh(self, Vd: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """sqdmulh <Vd>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def sqdmulh(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sqdmulh <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqdmulh(self, Vd: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """sqdmulh <Vd>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def sqdmulh(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sqdmulh <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqdmulh(self, Vd: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """sqdmulh <Vd>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def sqdmulh(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sqdmulh <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqdmull(self, Dd: DReg, Sn: SReg, Vm: Lane, /) -> None:
        """sqdmull <Dd>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def sqdmull(self, Gd: DReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqdmull <Dd>, <Sn>, <Sm>"""
    @overload
    def sqdmull(self, Gd: SReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqdmull <Sd>, <Hn>, <Hm>"""
    @overload
    def sqdmull(self, Sd: SReg, Hn: HReg, Vm: Lane, /) -> None:
        """sqdmull <Sd>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def sqdmull(self, Vd: V2D, Vn: V2S, Vm: Lane, /) -> None:
        """sqdmull <Vd>.2d, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def sqdmull(self, Vd: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """sqdmull <Vd>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqdmull(self, Vd: V4S, Vn: V4H, Vm: Lane, /) -> None:
        """sqdmull <Vd>.4s, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def sqdmull(self, Vd: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """sqdmull <Vd>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqdmull2(self, Vd: V2D, Vn: V4S, Vm: Lane, /) -> None:
        """sqdmull2 <Vd>.2d, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def sqdmull2(self, Vd: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """sqdmull2 <Vd>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqdmull2(self, Vd: V4S, Vn: V8H, Vm: Lane, /) -> None:
        """sqdmull2 <Vd>.4s, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def sqdmull2(self, Vd: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """sqdmull2 <Vd>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqincb(self, Xdn: General, /) -> None:
        """sqincb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincb(self, Xdn: General, Wdn: W, /) -> None:
        """sqincb <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincb(self, Xdn: General, Wdn: W, pattern: _Name | int, /) -> None:
        """sqincb <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincb(self, Xdn: General, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqincb <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincb(self, Xdn: General, pattern: _Name | int, /) -> None:
        """sqincb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincb(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqincb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincd(self, Xdn: General, /) -> None:
        """sqincd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincd(self, Xdn: General, Wdn: W, /) -> None:
        """sqincd <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincd(self, Xdn: General, Wdn: W, pattern: _Name | int, /) -> None:
        """sqincd <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincd(self, Xdn: General, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqincd <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincd(self, Xdn: General, pattern: _Name | int, /) -> None:
        """sqincd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincd(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqincd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincd(self, Zdn: ZD, /) -> None:
        """sqincd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincd(self, Zdn: ZD, pattern: _Name | int, /) -> None:
        """sqincd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincd(self, Zdn: ZD, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqincd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqinch(self, Xdn: General, /) -> None:
        """sqinch <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqinch(self, Xdn: General, Wdn: W, /) -> None:
        """sqinch <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqinch(self, Xdn: General, Wdn: W, pattern: _Name | int, /) -> None:
        """sqinch <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqinch(self, Xdn: General, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqinch <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqinch(self, Xdn: General, pattern: _Name | int, /) -> None:
        """sqinch <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqinch(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqinch <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqinch(self, Zdn: ZH, /) -> None:
        """sqinch <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqinch(self, Zdn: ZH, pattern: _Name | int, /) -> None:
        """sqinch <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqinch(self, Zdn: ZH, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqinch <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincp(self, Xdn: General, Pm: PB, /) -> None:
        """sqincp <Xdn>, <Pm>.b"""
    @overload
    def sqincp(self, Xdn: General, Pm: PB, Wdn: W, /) -> None:
        """sqincp <Xdn>, <Pm>.b, <Wdn>"""
    @overload
    def sqincp(self, Xdn: General, Pm: PD, /) -> None:
        """sqincp <Xdn>, <Pm>.d"""
    @overload
    def sqincp(self, Xdn: General, Pm: PD, Wdn: W, /) -> None:
        """sqincp <Xdn>, <Pm>.d, <Wdn>"""
    @overload
    def sqincp(self, Xdn: General, Pm: PH, /) -> None:
        """sqincp <Xdn>, <Pm>.h"""
    @overload
    def sqincp(self, Xdn: General, Pm: PH, Wdn: W, /) -> None:
        """sqincp <Xdn>, <Pm>.h, <Wdn>"""
    @overload
    def sqincp(self, Xdn: General, Pm: PS, /) -> None:
        """sqincp <Xdn>, <Pm>.s"""
    @overload
    def sqincp(self, Xdn: General, Pm: PS, Wdn: W, /) -> None:
        """sqincp <Xdn>, <Pm>.s, <Wdn>"""
    @overload
    def sqincp(self, Zdn: ZD, Pm: PD, /) -> None:
        """sqincp <Zdn>.d, <Pm>.d"""
    @overload
    def sqincp(self, Zdn: ZD, Pm: Predicate, /) -> None:
        """sqincp <Zdn>.d, <Pm>"""
    @overload
    def sqincp(self, Zdn: ZH, Pm: PH, /) -> None:
        """sqincp <Zdn>.h, <Pm>.h"""
    @overload
    def sqincp(self, Zdn: ZH, Pm: Predicate, /) -> None:
        """sqincp <Zdn>.h, <Pm>"""
    @overload
    def sqincp(self, Zdn: ZS, Pm: PS, /) -> None:
        """sqincp <Zdn>.s, <Pm>.s"""
    @overload
    def sqincp(self, Zdn: ZS, Pm: Predicate, /) -> None:
        """sqincp <Zdn>.s, <Pm>"""
    @overload
    def sqincw(self, Xdn: General, /) -> None:
        """sqincw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincw(self, Xdn: General, Wdn: W, /) -> None:
        """sqincw <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincw(self, Xdn: General, Wdn: W, pattern: _Name | int, /) -> None:
        """sqincw <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincw(self, Xdn: General, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqincw <Xdn>, <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincw(self, Xdn: General, pattern: _Name | int, /) -> None:
        """sqincw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincw(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqincw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincw(self, Zdn: ZS, /) -> None:
        """sqincw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincw(self, Zdn: ZS, pattern: _Name | int, /) -> None:
        """sqincw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqincw(self, Zdn: ZS, pattern: _Name | int, mul: Modifier, /) -> None:
        """sqincw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def sqneg(self, Fd: BReg, Fn: BReg, /) -> None:
        """sqneg <Bd>, <Bn>"""
    @overload
    def sqneg(self, Fd: DReg, Fn: DReg, /) -> None:
        """sqneg <Dd>, <Dn>"""
    @overload
    def sqneg(self, Fd: HReg, Fn: HReg, /) -> None:
        """sqneg <Hd>, <Hn>"""
    @overload
    def sqneg(self, Fd: SReg, Fn: SReg, /) -> None:
        """sqneg <Sd>, <Sn>"""
    @overload
    def sqneg(self, Vd: V16B, Vn: V16B, /) -> None:
        """sqneg <Vd>.16b, <Vn>.16b"""
    @overload
    def sqneg(self, Vd: V2D, Vn: V2D, /) -> None:
        """sqneg <Vd>.2d, <Vn>.2d"""
    @overload
    def sqneg(self, Vd: V2S, Vn: V2S, /) -> None:
        """sqneg <Vd>.2s, <Vn>.2s"""
    @overload
    def sqneg(self, Vd: V4H, Vn: V4H, /) -> None:
        """sqneg <Vd>.4h, <Vn>.4h"""
    @overload
    def sqneg(self, Vd: V4S, Vn: V4S, /) -> None:
        """sqneg <Vd>.4s, <Vn>.4s"""
    @overload
    def sqneg(self, Vd: V8B, Vn: V8B, /) -> None:
        """sqneg <Vd>.8b, <Vn>.8b"""
    @overload
    def sqneg(self, Vd: V8H, Vn: V8H, /) -> None:
        """sqneg <Vd>.8h, <Vn>.8h"""
    @overload
    def sqrdmlah(self, Fda: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqrdmlah <Hda>, <Hn>, <Hm>"""
    @overload
    def sqrdmlah(self, Hda: HReg, Hn: HReg, Vm: Lane, /) -> None:
        """sqrdmlah <Hda>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def sqrdmlah(self, Sda: SReg, Sn: SReg, Vm: Lane, /) -> None:
        """sqrdmlah <Sda>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def sqrdmlah(self, Fda: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqrdmlah <Sda>, <Sn>, <Sm>"""
    @overload
    def sqrdmlah(self, Vda: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """sqrdmlah <Vda>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def sqrdmlah(self, Vda: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sqrdmlah <Vda>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqrdmlah(self, Vda: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """sqrdmlah <Vda>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def sqrdmlah(self, Vda: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sqrdmlah <Vda>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqrdmlah(self, Vda: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """sqrdmlah <Vda>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def sqrdmlah(self, Vda: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sqrdmlah <Vda>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqrdmlah(self, Vda: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """sqrdmlah <Vda>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def sqrdmlah(self, Vda: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sqrdmlah <Vda>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqrdmlsh(self, Fda: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqrdmlsh <Hda>, <Hn>, <Hm>"""
    @overload
    def sqrdmlsh(self, Hda: HReg, Hn: HReg, Vm: Lane, /) -> None:
        """sqrdmlsh <Hda>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def sqrdmlsh(self, Sda: SReg, Sn: SReg, Vm: Lane, /) -> None:
        """sqrdmlsh <Sda>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def sqrdmlsh(self, Fda: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqrdmlsh <Sda>, <Sn>, <Sm>"""
    @overload
    def sqrdmlsh(self, Vda: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """sqrdmlsh <Vda>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def sqrdmlsh(self, Vda: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sqrdmlsh <Vda>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqrdmlsh(self, Vda: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """sqrdmlsh <Vda>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def sqrdmlsh(self, Vda: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sqrdmlsh <Vda>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqrdmlsh(self, Vda: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """sqrdmlsh <Vda>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def sqrdmlsh(self, Vda: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sqrdmlsh <Vda>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqrdmlsh(self, Vda: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """sqrdmlsh <Vda>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def sqrdmlsh(self, Vda: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sqrdmlsh <Vda>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqrdmulh(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqrdmulh <Hd>, <Hn>, <Hm>"""
    @overload
    def sqrdmulh(self, Hd: HReg, Hn: HReg, Vm: Lane, /) -> None:
        """sqrdmulh <Hd>, <Hn>, <Vm>.h[<index>]"""
    @overload
    def sqrdmulh(self, Sd: SReg, Sn: SReg, Vm: Lane, /) -> None:
        """sqrdmulh <Sd>, <Sn>, <Vm>.s[<index>]"""
    @overload
    def sqrdmulh(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqrdmulh <Sd>, <Sn>, <Sm>"""
    @overload
    def sqrdmulh(self, Vd: V2S, Vn: V2S, Vm: Lane, /) -> None:
        """sqrdmulh <Vd>.2s, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def sqrdmulh(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sqrdmulh <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqrdmulh(self, Vd: V4H, Vn: V4H, Vm: Lane, /) -> None:
        """sqrdmulh <Vd>.4h, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def sqrdmulh(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sqrdmulh <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqrdmulh(self, Vd: V4S, Vn: V4S, Vm: Lane, /) -> None:
        """sqrdmulh <Vd>.4s, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def sqrdmulh(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sqrdmulh <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqrdmulh(self, Vd: V8H, Vn: V8H, Vm: Lane, /) -> None:
        """sqrdmulh <Vd>.8h, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def sqrdmulh(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sqrdmulh <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqrshl(self, Fd: BReg, Fn: BReg, Fm: BReg, /) -> None:
        """sqrshl <Bd>, <Bn>, <Bm>"""
    @overload
    def sqrshl(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """sqrshl <Dd>, <Dn>, <Dm>"""
    @overload
    def sqrshl(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqrshl <Hd>, <Hn>, <Hm>"""
    @overload
    def sqrshl(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqrshl <Sd>, <Sn>, <Sm>"""
    @overload
    def sqrshl(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """sqrshl <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def sqrshl(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """sqrshl <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def sqrshl(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sqrshl <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqrshl(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sqrshl <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqrshl(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sqrshl <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqrshl(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """sqrshl <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def sqrshl(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sqrshl <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqrshrn(self, Fd: BReg, Gn: HReg, shift: int, /) -> None:
        """sqrshrn <Bd>, <Hn>, #<shift>"""
    @overload
    def sqrshrn(self, Fd: HReg, Gn: SReg, shift: int, /) -> None:
        """sqrshrn <Hd>, <Sn>, #<shift>"""
    @overload
    def sqrshrn(self, Fd: SReg, Gn: DReg, shift: int, /) -> None:
        """sqrshrn <Sd>, <Dn>, #<shift>"""
    @overload
    def sqrshrn(self, Vd: V2S, Vn: V2D, shift: int, /) -> None:
        """sqrshrn <Vd>.2s, <Vn>.2d, #<shift>"""
    @overload
    def sqrshrn(self, Vd: V4H, Vn: V4S, shift: int, /) -> None:
        """sqrshrn <Vd>.4h, <Vn>.4s, #<shift>"""
    @overload
    def sqrshrn(self, Vd: V8B, Vn: V8H, shift: int, /) -> None:
        """sqrshrn <Vd>.8b, <Vn>.8h, #<shift>"""
    @overload
    def sqrshrn2(self, Vdn: V16B, Vn: V8H, shift: int, /) -> None:
        """sqrshrn2 <Vdn>.16b, <Vn>.8h, #<shift>"""
    @overload
    def sqrshrn2(self, Vdn: V4S, Vn: V2D, shift: int, /) -> None:
        """sqrshrn2 <Vdn>.4s, <Vn>.2d, #<shift>"""
    @overload
    def sqrshrn2(self, Vdn: V8H, Vn: V4S, shift: int, /) -> None:
        """sqrshrn2 <Vdn>.8h, <Vn>.4s, #<shift>"""
    @overload
    def sqrshrun(self, Fd: BReg, Gn: HReg, shift: int, /) -> None:
        """sqrshrun <Bd>, <Hn>, #<shift>"""
    @overload
    def sqrshrun(self, Fd: HReg, Gn: SReg, shift: int, /) -> None:
        """sqrshrun <Hd>, <Sn>, #<shift>"""
    @overload
    def sqrshrun(self, Fd: SReg, Gn: DReg, shift: int, /) -> None:
        """sqrshrun <Sd>, <Dn>, #<shift>"""
    @overload
    def sqrshrun(self, Vd: V2S, Vn: V2D, shift: int, /) -> None:
        """sqrshrun <Vd>.2s, <Vn>.2d, #<shift>"""
    @overload
    def sqrshrun(self, Vd: V4H, Vn: V4S, shift: int, /) -> None:
        """sqrshrun <Vd>.4h, <Vn>.4s, #<shift>"""
    @overload
    def sqrshrun(self, Vd: V8B, Vn: V8H, shift: int, /) -> None:
        """sqrshrun <Vd>.8b, <Vn>.8h, #<shift>"""
    @overload
    def sqrshrun2(self, Vdn: V16B, Vn: V8H, shift: int, /) -> None:
        """sqrshrun2 <Vdn>.16b, <Vn>.8h, #<shift>"""
    @overload
    def sqrshrun2(self, Vdn: V4S, Vn: V2D, shift: int, /) -> None:
        """sqrshrun2 <Vdn>.4s, <Vn>.2d, #<shift>"""
    @overload
    def sqrshrun2(self, Vdn: V8H, Vn: V4S, shift: int, /) -> None:
        """sqrshrun2 <Vdn>.8h, <Vn>.4s, #<shift>"""
    @overload
    def sqshl(self, Fd: BReg, Fn: BReg, Fm: BReg, /) -> None:
        """sqshl <Bd>, <Bn>, <Bm>"""
    @overload
    def sqshl(self, Fd: BReg, Fn: BReg, shift: int, /) -> None:
        """sqshl <Bd>, <Bn>, #<shift>"""
    @overload
    def sqshl(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """sqshl <Dd>, <Dn>, <Dm>"""
    @overload
    def sqshl(self, Fd: DReg, Fn: DReg, shift: int, /) -> None:
        """sqshl <Dd>, <Dn>, #<shift>"""
    @overload
    def sqshl(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqshl <Hd>, <Hn>, <Hm>"""
    @overload
    def sqshl(self, Fd: HReg, Fn: HReg, shift: int, /) -> None:
        """sqshl <Hd>, <Hn>, #<shift>"""
    @overload
    def sqshl(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqshl <Sd>, <Sn>, <Sm>"""
    @overload
    def sqshl(self, Fd: SReg, Fn: SReg, shift: int, /) -> None:
        """sqshl <Sd>, <Sn>, #<shift>"""
    @overload
    def sqshl(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """sqshl <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def sqshl(self, Vd: V16B, Vn: V16B, shift: int, /) -> None:
        """sqshl <Vd>.16b, <Vn>.16b, #<shift>"""
    @overload
    def sqshl(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """sqshl <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def sqshl(self, Vd: V2D, Vn: V2D, shift: int, /) -> None:
        """sqshl <Vd>.2d, <Vn>.2d, #<shift>"""
    @overload
    def sqshl(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sqshl <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqshl(self, Vd: V2S, Vn: V2S, shift: int, /) -> None:
        """sqshl <Vd>.2s, <Vn>.2s, #<shift>"""
    @overload
    def sqshl(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sqshl <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqshl(self, Vd: V4H, Vn: V4H, shift: int, /) -> None:
        """sqshl <Vd>.4h, <Vn>.4h, #<shift>"""
    @overload
    def sqshl(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sqshl <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqshl(self, Vd: V4S, Vn: V4S, shift: int, /) -> None:
        """sqshl <Vd>.4s, <Vn>.4s, #<shift>"""
    @overload
    def sqshl(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """sqshl <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def sqshl(self, Vd: V8B, Vn: V8B, shift: int, /) -> None:
        """sqshl <Vd>.8b, <Vn>.8b, #<shift>"""
    @overload
    def sqshl(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sqshl <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqshl(self, Vd: V8H, Vn: V8H, shift: int, /) -> None:
        """sqshl <Vd>.8h, <Vn>.8h, #<shift>"""
    @overload
    def sqshlu(self, Fd: BReg, Fn: BReg, shift: int, /) -> None:
        """sqshlu <Bd>, <Bn>, #<shift>"""
    @overload
    def sqshlu(self, Fd: DReg, Fn: DReg, shift: int, /) -> None:
        """sqshlu <Dd>, <Dn>, #<shift>"""
    @overload
    def sqshlu(self, Fd: HReg, Fn: HReg, shift: int, /) -> None:
        """sqshlu <Hd>, <Hn>, #<shift>"""
    @overload
    def sqshlu(self, Fd: SReg, Fn: SReg, shift: int, /) -> None:
        """sqshlu <Sd>, <Sn>, #<shift>"""
    @overload
    def sqshlu(self, Vd: V16B, Vn: V16B, shift: int, /) -> None:
        """sqshlu <Vd>.16b, <Vn>.16b, #<shift>"""
    @overload
    def sqshlu(self, Vd: V2D, Vn: V2D, shift: int, /) -> None:
        """sqshlu <Vd>.2d, <Vn>.2d, #<shift>"""
    @overload
    def sqshlu(self, Vd: V2S, Vn: V2S, shift: int, /) -> None:
        """sqshlu <Vd>.2s, <Vn>.2s, #<shift>"""
    @overload
    def sqshlu(self, Vd: V4H, Vn: V4H, shift: int, /) -> None:
        """sqshlu <Vd>.4h, <Vn>.4h, #<shift>"""
    @overload
    def sqshlu(self, Vd: V4S, Vn: V4S, shift: int, /) -> None:
        """sqshlu <Vd>.4s, <Vn>.4s, #<shift>"""
    @overload
    def sqshlu(self, Vd: V8B, Vn: V8B, shift: int, /) -> None:
        """sqshlu <Vd>.8b, <Vn>.8b, #<shift>"""
    @overload
    def sqshlu(self, Vd: V8H, Vn: V8H, shift: int, /) -> None:
        """sqshlu <Vd>.8h, <Vn>.8h, #<shift>"""
    @overload
    def sqshrn(self, Fd: BReg, Gn: HReg, shift: int, /) -> None:
        """sqshrn <Bd>, <Hn>, #<shift>"""
    @overload
    def sqshrn(self, Fd: HReg, Gn: SReg, shift: int, /) -> None:
        """sqshrn <Hd>, <Sn>, #<shift>"""
    @overload
    def sqshrn(self, Fd: SReg, Gn: DReg, shift: int, /) -> None:
        """sqshrn <Sd>, <Dn>, #<shift>"""
    @overload
    def sqshrn(self, Vd: V2S, Vn: V2D, shift: int, /) -> None:
        """sqshrn <Vd>.2s, <Vn>.2d, #<shift>"""
    @overload
    def sqshrn(self, Vd: V4H, Vn: V4S, shift: int, /) -> None:
        """sqshrn <Vd>.4h, <Vn>.4s, #<shift>"""
    @overload
    def sqshrn(self, Vd: V8B, Vn: V8H, shift: int, /) -> None:
        """sqshrn <Vd>.8b, <Vn>.8h, #<shift>"""
    @overload
    def sqshrn2(self, Vdn: V16B, Vn: V8H, shift: int, /) -> None:
        """sqshrn2 <Vdn>.16b, <Vn>.8h, #<shift>"""
    @overload
    def sqshrn2(self, Vdn: V4S, Vn: V2D, shift: int, /) -> None:
        """sqshrn2 <Vdn>.4s, <Vn>.2d, #<shift>"""
    @overload
    def sqshrn2(self, Vdn: V8H, Vn: V4S, shift: int, /) -> None:
        """sqshrn2 <Vdn>.8h, <Vn>.4s, #<shift>"""
    @overload
    def sqshrun(self, Fd: BReg, Gn: HReg, shift: int, /) -> None:
        """sqshrun <Bd>, <Hn>, #<shift>"""
    @overload
    def sqshrun(self, Fd: HReg, Gn: SReg, shift: int, /) -> None:
        """sqshrun <Hd>, <Sn>, #<shift>"""
    @overload
    def sqshrun(self, Fd: SReg, Gn: DReg, shift: int, /) -> None:
        """sqshrun <Sd>, <Dn>, #<shift>"""
    @overload
    def sqshrun(self, Vd: V2S, Vn: V2D, shift: int, /) -> None:
        """sqshrun <Vd>.2s, <Vn>.2d, #<shift>"""
    @overload
    def sqshrun(self, Vd: V4H, Vn: V4S, shift: int, /) -> None:
        """sqshrun <Vd>.4h, <Vn>.4s, #<shift>"""
    @overload
    def sqshrun(self, Vd: V8B, Vn: V8H, shift: int, /) -> None:
        """sqshrun <Vd>.8b, <Vn>.8h, #<shift>"""
    @overload
    def sqshrun2(self, Vdn: V16B, Vn: V8H, shift: int, /) -> None:
        """sqshrun2 <Vdn>.16b, <Vn>.8h, #<shift>"""
    @overload
    def sqshrun2(self, Vdn: V4S, Vn: V2D, shift: int, /) -> None:
        """sqshrun2 <Vdn>.4s, <Vn>.2d, #<shift>"""
    @overload
    def sqshrun2(self, Vdn: V8H, Vn: V4S, shift: int, /) -> None:
        """sqshrun2 <Vdn>.8h, <Vn>.4s, #<shift>"""
    @overload
    def sqsub(self, Fd: BReg, Fn: BReg, Fm: BReg, /) -> None:
        """sqsub <Bd>, <Bn>, <Bm>"""
    @overload
    def sqsub(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """sqsub <Dd>, <Dn>, <Dm>"""
    @overload
    def sqsub(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """sqsub <Hd>, <Hn>, <Hm>"""
    @overload
    def sqsub(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """sqsub <Sd>, <Sn>, <Sm>"""
    @overload
    def sqsub(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """sqsub <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def sqsub(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """sqsub <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def sqsub(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sqsub <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sqsub(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sqsub <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sqsub(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sqsub <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sqsub(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """sqsub <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def sqsub(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sqsub <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sqsub(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """sqsub <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def sqsub(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """sqsub <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def sqsub(self, Zdn: ZB, Zdn_: ZB, imm: int, lsl: Modifier, /) -> None:
        """sqsub <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def sqsub(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """sqsub <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def sqsub(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """sqsub <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def sqsub(self, Zdn: ZD, Zdn_: ZD, imm: int, lsl: Modifier, /) -> None:
        """sqsub <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def sqsub(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """sqsub <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def sqsub(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """sqsub <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def sqsub(self, Zdn: ZH, Zdn_: ZH, imm: int, lsl: Modifier, /) -> None:
        """sqsub <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def sqsub(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """sqsub <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def sqsub(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """sqsub <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def sqsub(self, Zdn: ZS, Zdn_: ZS, imm: int, lsl: Modifier, /) -> None:
        """sqsub <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def sqxtn(self, Fd: BReg, Gn: HReg, /) -> None:
        """sqxtn <Bd>, <Hn>"""
    @overload
    def sqxtn(self, Fd: HReg, Gn: SReg, /) -> None:
        """sqxtn <Hd>, <Sn>"""
    @overload
    def sqxtn(self, Fd: SReg, Gn: DReg, /) -> None:
        """sqxtn <Sd>, <Dn>"""
    @overload
    def sqxtn(self, Vd: V2S, Vn: V2D, /) -> None:
        """sqxtn <Vd>.2s, <Vn>.2d"""
    @overload
    def sqxtn(self, Vd: V4H, Vn: V4S, /) -> None:
        """sqxtn <Vd>.4h, <Vn>.4s"""
    @overload
    def sqxtn(self, Vd: V8B, Vn: V8H, /) -> None:
        """sqxtn <Vd>.8b, <Vn>.8h"""
    @overload
    def sqxtn2(self, Vdn: V16B, Vn: V8H, /) -> None:
        """sqxtn2 <Vdn>.16b, <Vn>.8h"""
    @overload
    def sqxtn2(self, Vdn: V4S, Vn: V2D, /) -> None:
        """sqxtn2 <Vdn>.4s, <Vn>.2d"""
    @overload
    def sqxtn2(self, Vdn: V8H, Vn: V4S, /) -> None:
        """sqxtn2 <Vdn>.8h, <Vn>.4s"""
    @overload
    def sqxtun(self, Fd: BReg, Gn: HReg, /) -> None:
        """sqxtun <Bd>, <Hn>"""
    @overload
    def sqxtun(self, Fd: HReg, Gn: SReg, /) -> None:
        """sqxtun <Hd>, <Sn>"""
    @overload
    def sqxtun(self, Fd: SReg, Gn: DReg, /) -> None:
        """sqxtun <Sd>, <Dn>"""
    @overload
    def sqxtun(self, Vd: V2S, Vn: V2D, /) -> None:
        """sqxtun <Vd>.2s, <Vn>.2d"""
    @overload
    def sqxtun(self, Vd: V4H, Vn: V4S, /) -> None:
        """sqxtun <Vd>.4h, <Vn>.4s"""
    @overload
    def sqxtun(self, Vd: V8B, Vn: V8H, /) -> None:
        """sqxtun <Vd>.8b, <Vn>.8h"""
    @overload
    def sqxtun2(self, Vdn: V16B, Vn: V8H, /) -> None:
        """sqxtun2 <Vdn>.16b, <Vn>.8h"""
    @overload
    def sqxtun2(self, Vdn: V4S, Vn: V2D, /) -> None:
        """sqxtun2 <Vdn>.4s, <Vn>.2d"""
    @overload
    def sqxtun2(self, Vdn: V8H, Vn: V4S, /) -> None:
        """sqxtun2 <Vdn>.8h, <Vn>.4s"""
    @overload
    def srhadd(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """srhadd <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def srhadd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """srhadd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def srhadd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """srhadd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def srhadd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """srhadd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def srhadd(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """srhadd <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def srhadd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """srhadd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sri(self, Ddn: DReg, Dn: DReg, shift: int, /) -> None:
        """sri <Ddn>, <Dn>, #<shift>"""
    @overload
    def sri(self, Vdn: V16B, Vn: V16B, shift: int, /) -> None:
        """sri <Vdn>.16b, <Vn>.16b, #<shift>"""
    @overload
    def sri(self, Vdn: V2D, Vn: V2D, shift: int, /) -> None:
        """sri <Vdn>.2d, <Vn>.2d, #<shift>"""
    @overload
    def sri(self, Vdn: V2S, Vn: V2S, shift: int, /) -> None:
        """sri <Vdn>.2s, <Vn>.2s, #<shift>"""
    @overload
    def sri(self, Vdn: V4H, Vn: V4H, shift: int, /) -> None:
        """sri <Vdn>.4h, <Vn>.4h, #<shift>"""
    @overload
    def sri(self, Vdn: V4S, Vn: V4S, shift: int, /) -> None:
        """sri <Vdn>.4s, <Vn>.4s, #<shift>"""
    @overload
    def sri(self, Vdn: V8B, Vn: V8B, shift: int, /) -> None:
        """sri <Vdn>.8b, <Vn>.8b, #<shift>"""
    @overload
    def sri(self, Vdn: V8H, Vn: V8H, shift: int, /) -> None:
        """sri <Vdn>.8h, <Vn>.8h, #<shift>"""
    @overload
    def srshl(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """srshl <Dd>, <Dn>, <Dm>"""
    @overload
    def srshl(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """srshl <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def srshl(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """srshl <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def srshl(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """srshl <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def srshl(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """srshl <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def srshl(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """srshl <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def srshl(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """srshl <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def srshl(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """srshl <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def srshr(self, Dd: DReg, Dn: DReg, shift: int, /) -> None:
        """srshr <Dd>, <Dn>, #<shift>"""
    @overload
    def srshr(self, Vd: V16B, Vn: V16B, shift: int, /) -> None:
        """srshr <Vd>.16b, <Vn>.16b, #<shift>"""
    @overload
    def srshr(self, Vd: V2D, Vn: V2D, shift: int, /) -> None:
        """srshr <Vd>.2d, <Vn>.2d, #<shift>"""
    @overload
    def srshr(self, Vd: V2S, Vn: V2S, shift: int, /) -> None:
        """srshr <Vd>.2s, <Vn>.2s, #<shift>"""
    @overload
    def srshr(self, Vd: V4H, Vn: V4H, shift: int, /) -> None:
        """srshr <Vd>.4h, <Vn>.4h, #<shift>"""
    @overload
    def srshr(self, Vd: V4S, Vn: V4S, shift: int, /) -> None:
        """srshr <Vd>.4s, <Vn>.4s, #<shift>"""
    @overload
    def srshr(self, Vd: V8B, Vn: V8B, shift: int, /) -> None:
        """srshr <Vd>.8b, <Vn>.8b, #<shift>"""
    @overload
    def srshr(self, Vd: V8H, Vn: V8H, shift: int, /) -> None:
        """srshr <Vd>.8h, <Vn>.8h, #<shift>"""
    @overload
    def srsra(self, Dda: DReg, Dn: DReg, shift: int, /) -> None:
        """srsra <Dda>, <Dn>, #<shift>"""
    @overload
    def srsra(self, Vda: V16B, Vn: V16B, shift: int, /) -> None:
        """srsra <Vda>.16b, <Vn>.16b, #<shift>"""
    @overload
    def srsra(self, Vda: V2D, Vn: V2D, shift: int, /) -> None:
        """srsra <Vda>.2d, <Vn>.2d, #<shift>"""
    @overload
    def srsra(self, Vda: V2S, Vn: V2S, shift: int, /) -> None:
        """srsra <Vda>.2s, <Vn>.2s, #<shift>"""
    @overload
    def srsra(self, Vda: V4H, Vn: V4H, shift: int, /) -> None:
        """srsra <Vda>.4h, <Vn>.4h, #<shift>"""
    @overload
    def srsra(self, Vda: V4S, Vn: V4S, shift: int, /) -> None:
        """srsra <Vda>.4s, <Vn>.4s, #<shift>"""
    @overload
    def srsra(self, Vda: V8B, Vn: V8B, shift: int, /) -> None:
        """srsra <Vda>.8b, <Vn>.8b, #<shift>"""
    @overload
    def srsra(self, Vda: V8H, Vn: V8H, shift: int, /) -> None:
        """srsra <Vda>.8h, <Vn>.8h, #<shift>"""
    def ssbb(self) -> None:
        """ssbb"""
    @overload
    def sshl(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """sshl <Dd>, <Dn>, <Dm>"""
    @overload
    def sshl(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """sshl <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def sshl(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """sshl <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def sshl(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sshl <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sshl(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sshl <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sshl(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sshl <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sshl(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """sshl <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def sshl(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sshl <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sshll(self, Vd: V2D, Vn: V2S, shift: int, /) -> None:
        """sshll <Vd>.2d, <Vn>.2s, #<shift>"""
    @overload
    def sshll(self, Vd: V4S, Vn: V4H, shift: int, /) -> None:
        """sshll <Vd>.4s, <Vn>.4h, #<shift>"""
    @overload
    def sshll(self, Vd: V8H, Vn: V8B, shift: int, /) -> None:
        """sshll <Vd>.8h, <Vn>.8b, #<shift>"""
    @overload
    def sshll2(self, Vd: V2D, Vn: V4S, shift: int, /) -> None:
        """sshll2 <Vd>.2d, <Vn>.4s, #<shift>"""
    @overload
    def sshll2(self, Vd: V4S, Vn: V8H, shift: int, /) -> None:
        """sshll2 <Vd>.4s, <Vn>.8h, #<shift>"""
    @overload
    def sshll2(self, Vd: V8H, Vn: V16B, shift: int, /) -> None:
        """sshll2 <Vd>.8h, <Vn>.16b, #<shift>"""
    @overload
    def sshr(self, Dd: DReg, Dn: DReg, shift: int, /) -> None:
        """sshr <Dd>, <Dn>, #<shift>"""
    @overload
    def sshr(self, Vd: V16B, Vn: V16B, shift: int, /) -> None:
        """sshr <Vd>.16b, <Vn>.16b, #<shift>"""
    @overload
    def sshr(self, Vd: V2D, Vn: V2D, shift: int, /) -> None:
        """sshr <Vd>.2d, <Vn>.2d, #<shift>"""
    @overload
    def sshr(self, Vd: V2S, Vn: V2S, shift: int, /) -> None:
        """sshr <Vd>.2s, <Vn>.2s, #<shift>"""
    @overload
    def sshr(self, Vd: V4H, Vn: V4H, shift: int, /) -> None:
        """sshr <Vd>.4h, <Vn>.4h, #<shift>"""
    @overload
    def sshr(self, Vd: V4S, Vn: V4S, shift: int, /) -> None:
        """sshr <Vd>.4s, <Vn>.4s, #<shift>"""
    @overload
    def sshr(self, Vd: V8B, Vn: V8B, shift: int, /) -> None:
        """sshr <Vd>.8b, <Vn>.8b, #<shift>"""
    @overload
    def sshr(self, Vd: V8H, Vn: V8H, shift: int, /) -> None:
        """sshr <Vd>.8h, <Vn>.8h, #<shift>"""
    @overload
    def ssra(self, Dda: DReg, Dn: DReg, shift: int, /) -> None:
        """ssra <Dda>, <Dn>, #<shift>"""
    @overload
    def ssra(self, Vda: V16B, Vn: V16B, shift: int, /) -> None:
        """ssra <Vda>.16b, <Vn>.16b, #<shift>"""
    @overload
    def ssra(self, Vda: V2D, Vn: V2D, shift: int, /) -> None:
        """ssra <Vda>.2d, <Vn>.2d, #<shift>"""
    @overload
    def ssra(self, Vda: V2S, Vn: V2S, shift: int, /) -> None:
        """ssra <Vda>.2s, <Vn>.2s, #<shift>"""
    @overload
    def ssra(self, Vda: V4H, Vn: V4H, shift: int, /) -> None:
        """ssra <Vda>.4h, <Vn>.4h, #<shift>"""
    @overload
    def ssra(self, Vda: V4S, Vn: V4S, shift: int, /) -> None:
        """ssra <Vda>.4s, <Vn>.4s, #<shift>"""
    @overload
    def ssra(self, Vda: V8B, Vn: V8B, shift: int, /) -> None:
        """ssra <Vda>.8b, <Vn>.8b, #<shift>"""
    @overload
    def ssra(self, Vda: V8H, Vn: V8H, shift: int, /) -> None:
        """ssra <Vda>.8h, <Vn>.8h, #<shift>"""
    @overload
    def ssubl(self, Vd: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """ssubl <Vd>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def ssubl(self, Vd: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """ssubl <Vd>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def ssubl(self, Vd: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """ssubl <Vd>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def ssubl2(self, Vd: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """ssubl2 <Vd>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def ssubl2(self, Vd: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """ssubl2 <Vd>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def ssubl2(self, Vd: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """ssubl2 <Vd>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def ssubw(self, Vd: V2D, Vn: V2D, Vm: V2S, /) -> None:
        """ssubw <Vd>.2d, <Vn>.2d, <Vm>.2s"""
    @overload
    def ssubw(self, Vd: V4S, Vn: V4S, Vm: V4H, /) -> None:
        """ssubw <Vd>.4s, <Vn>.4s, <Vm>.4h"""
    @overload
    def ssubw(self, Vd: V8H, Vn: V8H, Vm: V8B, /) -> None:
        """ssubw <Vd>.8h, <Vn>.8h, <Vm>.8b"""
    @overload
    def ssubw2(self, Vd: V2D, Vn: V2D, Vm: V4S, /) -> None:
        """ssubw2 <Vd>.2d, <Vn>.2d, <Vm>.4s"""
    @overload
    def ssubw2(self, Vd: V4S, Vn: V4S, Vm: V8H, /) -> None:
        """ssubw2 <Vd>.4s, <Vn>.4s, <Vm>.8h"""
    @overload
    def ssubw2(self, Vd: V8H, Vn: V8H, Vm: V16B, /) -> None:
        """ssubw2 <Vd>.8h, <Vn>.8h, <Vm>.16b"""
    @overload
    def st1(self, Vt: Lane | tuple[Lane], mem: _Mem, /) -> None:
        """st1 {<Vt>.b}[<index>], [<Xn|SP>]"""
    @overload
    def st1(self, Vt: Lane | tuple[Lane], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.b}[<index>], [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: Lane | tuple[Lane], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.b}[<index>], [<Xn|SP>], #1"""
    @overload
    def st1(self, Vt: V16B | tuple[V16B], mem: _Mem, /) -> None:
        """st1 {<Vt>.16b}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: V16B | tuple[V16B], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: V16B | tuple[V16B], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.16b}, [<Xn|SP>], #16"""
    @overload
    def st1(self, Vt: V1D | tuple[V1D], mem: _Mem, /) -> None:
        """st1 {<Vt>.1d}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: V1D | tuple[V1D], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: V1D | tuple[V1D], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.1d}, [<Xn|SP>], #8"""
    @overload
    def st1(self, Vt: V2D | tuple[V2D], mem: _Mem, /) -> None:
        """st1 {<Vt>.2d}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: V2D | tuple[V2D], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: V2D | tuple[V2D], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.2d}, [<Xn|SP>], #16"""
    @overload
    def st1(self, Vt: V2S | tuple[V2S], mem: _Mem, /) -> None:
        """st1 {<Vt>.2s}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: V2S | tuple[V2S], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: V2S | tuple[V2S], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.2s}, [<Xn|SP>], #8"""
    @overload
    def st1(self, Vt: V4H | tuple[V4H], mem: _Mem, /) -> None:
        """st1 {<Vt>.4h}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: V4H | tuple[V4H], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: V4H | tuple[V4H], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.4h}, [<Xn|SP>], #8"""
    @overload
    def st1(self, Vt: V4S | tuple[V4S], mem: _Mem, /) -> None:
        """st1 {<Vt>.4s}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: V4S | tuple[V4S], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: V4S | tuple[V4S], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.4s}, [<Xn|SP>], #16"""
    @overload
    def st1(self, Vt: V8B | tuple[V8B], mem: _Mem, /) -> None:
        """st1 {<Vt>.8b}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: V8B | tuple[V8B], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: V8B | tuple[V8B], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.8b}, [<Xn|SP>], #8"""
    @overload
    def st1(self, Vt: V8H | tuple[V8H], mem: _Mem, /) -> None:
        """st1 {<Vt>.8h}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: V8H | tuple[V8H], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: V8H | tuple[V8H], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.8h}, [<Xn|SP>], #16"""
    @overload
    def st1(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, /) -> None:
        """st1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], #64"""
    @overload
    def st1(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, /) -> None:
        """st1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], #48"""
    @overload
    def st1(self, Vt: tuple[V16B, V16B], mem: _Mem, /) -> None:
        """st1 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], #32"""
    @overload
    def st1(self, Vt: tuple[V1D, V1D, V1D, V1D], mem: _Mem, /) -> None:
        """st1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d, <Vt+3>.1d}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V1D, V1D, V1D, V1D], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d, <Vt+3>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V1D, V1D, V1D, V1D], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d, <Vt+3>.1d}, [<Xn|SP>], #32"""
    @overload
    def st1(self, Vt: tuple[V1D, V1D, V1D], mem: _Mem, /) -> None:
        """st1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V1D, V1D, V1D], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V1D, V1D, V1D], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.1d, <Vt+1>.1d, <Vt+2>.1d}, [<Xn|SP>], #24"""
    @overload
    def st1(self, Vt: tuple[V1D, V1D], mem: _Mem, /) -> None:
        """st1 {<Vt>.1d, <Vt+1>.1d}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V1D, V1D], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.1d, <Vt+1>.1d}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V1D, V1D], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.1d, <Vt+1>.1d}, [<Xn|SP>], #16"""
    @overload
    def st1(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, /) -> None:
        """st1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], #64"""
    @overload
    def st1(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, /) -> None:
        """st1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], #48"""
    @overload
    def st1(self, Vt: tuple[V2D, V2D], mem: _Mem, /) -> None:
        """st1 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], #32"""
    @overload
    def st1(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, /) -> None:
        """st1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], #32"""
    @overload
    def st1(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, /) -> None:
        """st1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], #24"""
    @overload
    def st1(self, Vt: tuple[V2S, V2S], mem: _Mem, /) -> None:
        """st1 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], #16"""
    @overload
    def st1(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, /) -> None:
        """st1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], #32"""
    @overload
    def st1(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, /) -> None:
        """st1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], #24"""
    @overload
    def st1(self, Vt: tuple[V4H, V4H], mem: _Mem, /) -> None:
        """st1 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], #16"""
    @overload
    def st1(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, /) -> None:
        """st1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], #64"""
    @overload
    def st1(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, /) -> None:
        """st1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], #48"""
    @overload
    def st1(self, Vt: tuple[V4S, V4S], mem: _Mem, /) -> None:
        """st1 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], #32"""
    @overload
    def st1(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, /) -> None:
        """st1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], #32"""
    @overload
    def st1(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, /) -> None:
        """st1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], #24"""
    @overload
    def st1(self, Vt: tuple[V8B, V8B], mem: _Mem, /) -> None:
        """st1 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], #16"""
    @overload
    def st1(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, /) -> None:
        """st1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], #64"""
    @overload
    def st1(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, /) -> None:
        """st1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], #48"""
    @overload
    def st1(self, Vt: tuple[V8H, V8H], mem: _Mem, /) -> None:
        """st1 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>]"""
    @overload
    def st1(self, Vt: tuple[V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """st1 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def st1(self, Vt: tuple[V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """st1 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], #32"""
    @overload
    def st1b(self, Zt: ZB | tuple[ZB], Pg: Predicate, mem: _Mem, /) -> None:
        """st1b {<Zt>.b}, <Pg>, [<Xn|SP>, <Xm>{, lsl #0}]"""
    @overload
    def st1b(self, Zt: ZD | tuple[ZD], Pg: Predicate, mem: _Mem, /) -> None:
        """st1b {<Zt>.d}, <Pg>, [<Xn|SP>, <Xm>{, lsl #0}]"""
    @overload
    def st1b(self, Zt: ZH | tuple[ZH], Pg: Predicate, mem: _Mem, /) -> None:
        """st1b {<Zt>.h}, <Pg>, [<Xn|SP>, <Xm>{, lsl #0}]"""
    @overload
    def st1b(self, Zt: ZS | tuple[ZS], Pg: Predicate, mem: _Mem, /) -> None:
        """st1b {<Zt>.s}, <Pg>, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def st1d(self, Zt: ZD | tuple[ZD], Pg: Predicate, mem: _Mem, /) -> None:
        """st1d {<Zt>.d}, <Pg>, [<Xn|SP>, <Xm>, lsl #3]"""
    @overload
    def st1h(self, Zt: ZD | tuple[ZD], Pg: Predicate, mem: _Mem, /) -> None:
        """st1h {<Zt>.d}, <Pg>, [<Xn|SP>, <Xm>, lsl #1]"""
    @overload
    def st1h(self, Zt: ZH | tuple[ZH], Pg: Predicate, mem: _Mem, /) -> None:
        """st1h {<Zt>.h}, <Pg>, [<Xn|SP>, <Xm>, lsl #1]"""
    @overload
    def st1h(self, Zt: ZS | tuple[ZS], Pg: Predicate, mem: _Mem, /) -> None:
        """st1h {<Zt>.s}, <Pg>, [<Xn|SP>, <Xm>, lsl #1]"""
    @overload
    def st1w(self, Zt: ZD | tuple[ZD], Pg: Predicate, mem: _Mem, /) -> None:
        """st1w {<Zt>.d}, <Pg>, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def st1w(self, Zt: ZS | tuple[ZS], Pg: Predicate, mem: _Mem, /) -> None:
        """st1w {<Zt>.s}, <Pg>, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def st2(self, Vt: tuple[Lane, Lane], mem: _Mem, /) -> None:
        """st2 {<Vt>.b, <Vt+1>.b}[<index>], [<Xn|SP>]"""
    @overload
    def st2(self, Vt: tuple[Lane, Lane], mem: _Mem, Xm: General, /) -> None:
        """st2 {<Vt>.b, <Vt+1>.b}[<index>], [<Xn|SP>], <Xm>"""
    @overload
    def st2(self, Vt: tuple[Lane, Lane], mem: _Mem, literal: float, /) -> None:
        """st2 {<Vt>.b, <Vt+1>.b}[<index>], [<Xn|SP>], #2"""
    @overload
    def st2(self, Vt: tuple[V16B, V16B], mem: _Mem, /) -> None:
        """st2 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>]"""
    @overload
    def st2(self, Vt: tuple[V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """st2 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def st2(self, Vt: tuple[V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """st2 {<Vt>.16b, <Vt+1>.16b}, [<Xn|SP>], #32"""
    @overload
    def st2(self, Vt: tuple[V2D, V2D], mem: _Mem, /) -> None:
        """st2 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>]"""
    @overload
    def st2(self, Vt: tuple[V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """st2 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def st2(self, Vt: tuple[V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """st2 {<Vt>.2d, <Vt+1>.2d}, [<Xn|SP>], #32"""
    @overload
    def st2(self, Vt: tuple[V2S, V2S], mem: _Mem, /) -> None:
        """st2 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>]"""
    @overload
    def st2(self, Vt: tuple[V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """st2 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def st2(self, Vt: tuple[V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """st2 {<Vt>.2s, <Vt+1>.2s}, [<Xn|SP>], #16"""
    @overload
    def st2(self, Vt: tuple[V4H, V4H], mem: _Mem, /) -> None:
        """st2 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>]"""
    @overload
    def st2(self, Vt: tuple[V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """st2 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def st2(self, Vt: tuple[V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """st2 {<Vt>.4h, <Vt+1>.4h}, [<Xn|SP>], #16"""
    @overload
    def st2(self, Vt: tuple[V4S, V4S], mem: _Mem, /) -> None:
        """st2 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>]"""
    @overload
    def st2(self, Vt: tuple[V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """st2 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def st2(self, Vt: tuple[V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """st2 {<Vt>.4s, <Vt+1>.4s}, [<Xn|SP>], #32"""
    @overload
    def st2(self, Vt: tuple[V8B, V8B], mem: _Mem, /) -> None:
        """st2 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>]"""
    @overload
    def st2(self, Vt: tuple[V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """st2 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def st2(self, Vt: tuple[V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """st2 {<Vt>.8b, <Vt+1>.8b}, [<Xn|SP>], #16"""
    @overload
    def st2(self, Vt: tuple[V8H, V8H], mem: _Mem, /) -> None:
        """st2 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>]"""
    @overload
    def st2(self, Vt: tuple[V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """st2 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def st2(self, Vt: tuple[V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """st2 {<Vt>.8h, <Vt+1>.8h}, [<Xn|SP>], #32"""
    def st2b(self, Zt: tuple[ZB, ZB], Pg: Predicate, mem: _Mem, /) -> None:
        """st2b {<Zt>.b, <Zt+1>.b}, <Pg>, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def st2d(self, Zt: tuple[ZD, ZD], Pg: Predicate, mem: _Mem, /) -> None:
        """st2d {<Zt>.d, <Zt+1>.d}, <Pg>, [<Xn|SP>, <Xm>, lsl #3]"""
    def st2h(self, Zt: tuple[ZH, ZH], Pg: Predicate, mem: _Mem, /) -> None:
        """st2h {<Zt>.h, <Zt+1>.h}, <Pg>, [<Xn|SP>, <Xm>, lsl #1]"""
    def st2w(self, Zt: tuple[ZS, ZS], Pg: Predicate, mem: _Mem, /) -> None:
        """st2w {<Zt>.s, <Zt+1>.s}, <Pg>, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def st3(self, Vt: tuple[Lane, Lane, Lane], mem: _Mem, /) -> None:
        """st3 {<Vt>.b, <Vt+1>.b, <Vt+2>.b}[<index>], [<Xn|SP>]"""
    @overload
    def st3(self, Vt: tuple[Lane, Lane, Lane], mem: _Mem, Xm: General, /) -> None:
        """st3 {<Vt>.b, <Vt+1>.b, <Vt+2>.b}[<index>], [<Xn|SP>], <Xm>"""
    @overload
    def st3(self, Vt: tuple[Lane, Lane, Lane], mem: _Mem, literal: float, /) -> None:
        """st3 {<Vt>.b, <Vt+1>.b, <Vt+2>.b}[<index>], [<Xn|SP>], #3"""
    @overload
    def st3(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, /) -> None:
        """st3 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>]"""
    @overload
    def st3(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """st3 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def st3(self, Vt: tuple[V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """st3 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b}, [<Xn|SP>], #48"""
    @overload
    def st3(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, /) -> None:
        """st3 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>]"""
    @overload
    def st3(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """st3 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def st3(self, Vt: tuple[V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """st3 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d}, [<Xn|SP>], #48"""
    @overload
    def st3(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, /) -> None:
        """st3 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>]"""
    @overload
    def st3(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """st3 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def st3(self, Vt: tuple[V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """st3 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s}, [<Xn|SP>], #24"""
    @overload
    def st3(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, /) -> None:
        """st3 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>]"""
    @overload
    def st3(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """st3 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def st3(self, Vt: tuple[V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """st3 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h}, [<Xn|SP>], #24"""
    @overload
    def st3(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, /) -> None:
        """st3 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>]"""
    @overload
    def st3(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """st3 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def st3(self, Vt: tuple[V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """st3 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s}, [<Xn|SP>], #48"""
    @overload
    def st3(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, /) -> None:
        """st3 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>]"""
    @overload
    def st3(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """st3 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def st3(self, Vt: tuple[V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """st3 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b}, [<Xn|SP>], #24"""
    @overload
    def st3(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, /) -> None:
        """st3 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>]"""
    @overload
    def st3(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """st3 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def st3(self, Vt: tuple[V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """st3 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h}, [<Xn|SP>], #48"""
    def st3b(self, Zt: tuple[ZB, ZB, ZB], Pg: Predicate, mem: _Mem, /) -> None:
        """st3b {<Zt>.b, <Zt+1>.b, <Zt+2>.b}, <Pg>, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def st3d(self, Zt: tuple[ZD, ZD, ZD], Pg: Predicate, mem: _Mem, /) -> None:
        """st3d {<Zt>.d, <Zt+1>.d, <Zt+2>.d}, <Pg>, [<Xn|SP>, <Xm>, lsl #3]"""
    def st3h(self, Zt: tuple[ZH, ZH, ZH], Pg: Predicate, mem: _Mem, /) -> None:
        """st3h {<Zt>.h, <Zt+1>.h, <Zt+2>.h}, <Pg>, [<Xn|SP>, <Xm>, lsl #1]"""
    def st3w(self, Zt: tuple[ZS, ZS, ZS], Pg: Predicate, mem: _Mem, /) -> None:
        """st3w {<Zt>.s, <Zt+1>.s, <Zt+2>.s}, <Pg>, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def st4(self, Vt: tuple[Lane, Lane, Lane, Lane], mem: _Mem, /) -> None:
        """st4 {<Vt>.b, <Vt+1>.b, <Vt+2>.b, <Vt+3>.b}[<index>], [<Xn|SP>]"""
    @overload
    def st4(self, Vt: tuple[Lane, Lane, Lane, Lane], mem: _Mem, Xm: General, /) -> None:
        """st4 {<Vt>.b, <Vt+1>.b, <Vt+2>.b, <Vt+3>.b}[<index>], [<Xn|SP>], <Xm>"""
    @overload
    def st4(self, Vt: tuple[Lane, Lane, Lane, Lane], mem: _Mem, literal: float, /) -> None:
        """st4 {<Vt>.b, <Vt+1>.b, <Vt+2>.b, <Vt+3>.b}[<index>], [<Xn|SP>], #4"""
    @overload
    def st4(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, /) -> None:
        """st4 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>]"""
    @overload
    def st4(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, Xm: General, /) -> None:
        """st4 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], <Xm>"""
    @overload
    def st4(self, Vt: tuple[V16B, V16B, V16B, V16B], mem: _Mem, literal: float, /) -> None:
        """st4 {<Vt>.16b, <Vt+1>.16b, <Vt+2>.16b, <Vt+3>.16b}, [<Xn|SP>], #64"""
    @overload
    def st4(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, /) -> None:
        """st4 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>]"""
    @overload
    def st4(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, Xm: General, /) -> None:
        """st4 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], <Xm>"""
    @overload
    def st4(self, Vt: tuple[V2D, V2D, V2D, V2D], mem: _Mem, literal: float, /) -> None:
        """st4 {<Vt>.2d, <Vt+1>.2d, <Vt+2>.2d, <Vt+3>.2d}, [<Xn|SP>], #64"""
    @overload
    def st4(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, /) -> None:
        """st4 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>]"""
    @overload
    def st4(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, Xm: General, /) -> None:
        """st4 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], <Xm>"""
    @overload
    def st4(self, Vt: tuple[V2S, V2S, V2S, V2S], mem: _Mem, literal: float, /) -> None:
        """st4 {<Vt>.2s, <Vt+1>.2s, <Vt+2>.2s, <Vt+3>.2s}, [<Xn|SP>], #32"""
    @overload
    def st4(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, /) -> None:
        """st4 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>]"""
    @overload
    def st4(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, Xm: General, /) -> None:
        """st4 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], <Xm>"""
    @overload
    def st4(self, Vt: tuple[V4H, V4H, V4H, V4H], mem: _Mem, literal: float, /) -> None:
        """st4 {<Vt>.4h, <Vt+1>.4h, <Vt+2>.4h, <Vt+3>.4h}, [<Xn|SP>], #32"""
    @overload
    def st4(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, /) -> None:
        """st4 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>]"""
    @overload
    def st4(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, Xm: General, /) -> None:
        """st4 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], <Xm>"""
    @overload
    def st4(self, Vt: tuple[V4S, V4S, V4S, V4S], mem: _Mem, literal: float, /) -> None:
        """st4 {<Vt>.4s, <Vt+1>.4s, <Vt+2>.4s, <Vt+3>.4s}, [<Xn|SP>], #64"""
    @overload
    def st4(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, /) -> None:
        """st4 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>]"""
    @overload
    def st4(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, Xm: General, /) -> None:
        """st4 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], <Xm>"""
    @overload
    def st4(self, Vt: tuple[V8B, V8B, V8B, V8B], mem: _Mem, literal: float, /) -> None:
        """st4 {<Vt>.8b, <Vt+1>.8b, <Vt+2>.8b, <Vt+3>.8b}, [<Xn|SP>], #32"""
    @overload
    def st4(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, /) -> None:
        """st4 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>]"""
    @overload
    def st4(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, Xm: General, /) -> None:
        """st4 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], <Xm>"""
    @overload
    def st4(self, Vt: tuple[V8H, V8H, V8H, V8H], mem: _Mem, literal: float, /) -> None:
        """st4 {<Vt>.8h, <Vt+1>.8h, <Vt+2>.8h, <Vt+3>.8h}, [<Xn|SP>], #64"""
    def st4b(self, Zt: tuple[ZB, ZB, ZB, ZB], Pg: Predicate, mem: _Mem, /) -> None:
        """st4b {<Zt>.b, <Zt+1>.b, <Zt+2>.b, <Zt+3>.b}, <Pg>, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def st4d(self, Zt: tuple[ZD, ZD, ZD, ZD], Pg: Predicate, mem: _Mem, /) -> None:
        """st4d {<Zt>.d, <Zt+1>.d, <Zt+2>.d, <Zt+3>.d}, <Pg>, [<Xn|SP>, <Xm>, lsl #3]"""
    def st4h(self, Zt: tuple[ZH, ZH, ZH, ZH], Pg: Predicate, mem: _Mem, /) -> None:
        """st4h {<Zt>.h, <Zt+1>.h, <Zt+2>.h, <Zt+3>.h}, <Pg>, [<Xn|SP>, <Xm>, lsl #1]"""
    def st4w(self, Zt: tuple[ZS, ZS, ZS, ZS], Pg: Predicate, mem: _Mem, /) -> None:
        """st4w {<Zt>.s, <Zt+1>.s, <Zt+2>.s, <Zt+3>.s}, <Pg>, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def stadd(self, Rs: General, mem: _Mem, /) -> None:
        """stadd <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stadd(self, Rs: W, mem: _Mem, /) -> None:
        """stadd <Ws>, [<Xn|SP>{, #0}]"""
    def staddb(self, Ws: W, mem: _Mem, /) -> None:
        """staddb <Ws>, [<Xn|SP>{, #0}]"""
    def staddh(self, Ws: W, mem: _Mem, /) -> None:
        """staddh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def staddl(self, Rs: General, mem: _Mem, /) -> None:
        """staddl <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def staddl(self, Rs: W, mem: _Mem, /) -> None:
        """staddl <Ws>, [<Xn|SP>{, #0}]"""
    def staddlb(self, Ws: W, mem: _Mem, /) -> None:
        """staddlb <Ws>, [<Xn|SP>{, #0}]"""
    def staddlh(self, Ws: W, mem: _Mem, /) -> None:
        """staddlh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stclr(self, Rs: General, mem: _Mem, /) -> None:
        """stclr <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stclr(self, Rs: W, mem: _Mem, /) -> None:
        """stclr <Ws>, [<Xn|SP>{, #0}]"""
    def stclrb(self, Ws: W, mem: _Mem, /) -> None:
        """stclrb <Ws>, [<Xn|SP>{, #0}]"""
    def stclrh(self, Ws: W, mem: _Mem, /) -> None:
        """stclrh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stclrl(self, Rs: General, mem: _Mem, /) -> None:
        """stclrl <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stclrl(self, Rs: W, mem: _Mem, /) -> None:
        """stclrl <Ws>, [<Xn|SP>{, #0}]"""
    def stclrlb(self, Ws: W, mem: _Mem, /) -> None:
        """stclrlb <Ws>, [<Xn|SP>{, #0}]"""
    def stclrlh(self, Ws: W, mem: _Mem, /) -> None:
        """stclrlh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def steor(self, Rs: General, mem: _Mem, /) -> None:
        """steor <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def steor(self, Rs: W, mem: _Mem, /) -> None:
        """steor <Ws>, [<Xn|SP>{, #0}]"""
    def steorb(self, Ws: W, mem: _Mem, /) -> None:
        """steorb <Ws>, [<Xn|SP>{, #0}]"""
    def steorh(self, Ws: W, mem: _Mem, /) -> None:
        """steorh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def steorl(self, Rs: General, mem: _Mem, /) -> None:
        """steorl <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def steorl(self, Rs: W, mem: _Mem, /) -> None:
        """steorl <Ws>, [<Xn|SP>{, #0}]"""
    def steorlb(self, Ws: W, mem: _Mem, /) -> None:
        """steorlb <Ws>, [<Xn|SP>{, #0}]"""
    def steorlh(self, Ws: W, mem: _Mem, /) -> None:
        """steorlh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stllr(self, Rt: General, mem: _Mem, /) -> None:
        """stllr <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def stllr(self, Rt: W, mem: _Mem, /) -> None:
        """stllr <Wt>, [<Xn|SP>{, #0}]"""
    def stllrb(self, Wt: W, mem: _Mem, /) -> None:
        """stllrb <Wt>, [<Xn|SP>{, #0}]"""
    def stllrh(self, Wt: W, mem: _Mem, /) -> None:
        """stllrh <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def stlr(self, Rt: General, mem: _Mem, /) -> None:
        """stlr <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def stlr(self, Rt: W, mem: _Mem, /) -> None:
        """stlr <Wt>, [<Xn|SP>{, #0}]"""
    def stlrb(self, Wt: W, mem: _Mem, /) -> None:
        """stlrb <Wt>, [<Xn|SP>{, #0}]"""
    def stlrh(self, Wt: W, mem: _Mem, /) -> None:
        """stlrh <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def stlxp(self, Ws: W, Rt: General, Rt2: General, mem: _Mem, /) -> None:
        """stlxp <Ws>, <Xt>, <Xt2>, [<Xn|SP>{, #0}]"""
    @overload
    def stlxp(self, Ws: W, Rt: W, Rt2: W, mem: _Mem, /) -> None:
        """stlxp <Ws>, <Wt>, <Wt2>, [<Xn|SP>{, #0}]"""
    @overload
    def stlxr(self, Ws: W, Rt: General, mem: _Mem, /) -> None:
        """stlxr <Ws>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def stlxr(self, Ws: W, Rt: W, mem: _Mem, /) -> None:
        """stlxr <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def stlxrb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """stlxrb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def stlxrh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """stlxrh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def stnp(self, Ft: DReg, Ft2: DReg, mem: _Mem, /) -> None:
        """stnp <Dt>, <Dt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stnp(self, Rt: General, Rt2: General, mem: _Mem, /) -> None:
        """stnp <Xt>, <Xt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stnp(self, Ft: QReg, Ft2: QReg, mem: _Mem, /) -> None:
        """stnp <Qt>, <Qt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stnp(self, Ft: SReg, Ft2: SReg, mem: _Mem, /) -> None:
        """stnp <St>, <St2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stnp(self, Rt: W, Rt2: W, mem: _Mem, /) -> None:
        """stnp <Wt>, <Wt2>, [<Xn|SP>{, #<imm>}]"""
    def stnt1b(self, Zt: ZB | tuple[ZB], Pg: Predicate, mem: _Mem, /) -> None:
        """stnt1b {<Zt>.b}, <Pg>, [<Xn|SP>, <Xm>{, lsl #0}]"""
    def stnt1d(self, Zt: ZD | tuple[ZD], Pg: Predicate, mem: _Mem, /) -> None:
        """stnt1d {<Zt>.d}, <Pg>, [<Xn|SP>, <Xm>, lsl #3]"""
    def stnt1h(self, Zt: ZH | tuple[ZH], Pg: Predicate, mem: _Mem, /) -> None:
        """stnt1h {<Zt>.h}, <Pg>, [<Xn|SP>, <Xm>, lsl #1]"""
    def stnt1w(self, Zt: ZS | tuple[ZS], Pg: Predicate, mem: _Mem, /) -> None:
        """stnt1w {<Zt>.s}, <Pg>, [<Xn|SP>, <Xm>, lsl #2]"""
    @overload
    def stp(self, Ft: DReg, Ft2: DReg, mem: _Mem, /) -> None:
        """stp <Dt>, <Dt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stp(self, Ft: DReg, Ft2: DReg, mem: _Mem, imm: int, /) -> None:
        """stp <Dt>, <Dt2>, [<Xn|SP>], #<imm>"""
    @overload
    def stp(self, Rt: General, Rt2: General, mem: _Mem, /) -> None:
        """stp <Xt>, <Xt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stp(self, Rt: General, Rt2: General, mem: _Mem, imm: int, /) -> None:
        """stp <Xt>, <Xt2>, [<Xn|SP>], #<imm>"""
    @overload
    def stp(self, Ft: QReg, Ft2: QReg, mem: _Mem, /) -> None:
        """stp <Qt>, <Qt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stp(self, Ft: QReg, Ft2: QReg, mem: _Mem, imm: int, /) -> None:
        """stp <Qt>, <Qt2>, [<Xn|SP>], #<imm>"""
    @overload
    def stp(self, Ft: SReg, Ft2: SReg, mem: _Mem, /) -> None:
        """stp <St>, <St2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stp(self, Ft: SReg, Ft2: SReg, mem: _Mem, imm: int, /) -> None:
        """stp <St>, <St2>, [<Xn|SP>], #<imm>"""
    @overload
    def stp(self, Rt: W, Rt2: W, mem: _Mem, /) -> None:
        """stp <Wt>, <Wt2>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stp(self, Rt: W, Rt2: W, mem: _Mem, imm: int, /) -> None:
        """stp <Wt>, <Wt2>, [<Xn|SP>], #<imm>"""
    @overload
    def str(self, Bt: BReg, mem: _Mem, /) -> None:
        """str <Bt>, [<Xn|SP>, <Xm>]"""
    @overload
    def str(self, Ft: BReg, mem: _Mem, imm: int, /) -> None:
        """str <Bt>, [<Xn|SP>], #<imm>"""
    @overload
    def str(self, Ft: DReg, mem: _Mem, /) -> None:
        """str <Dt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def str(self, Ft: DReg, mem: _Mem, imm: int, /) -> None:
        """str <Dt>, [<Xn|SP>], #<imm>"""
    @overload
    def str(self, Rt: General, mem: _Mem, /) -> None:
        """str <Xt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def str(self, Rt: General, mem: _Mem, imm: int, /) -> None:
        """str <Xt>, [<Xn|SP>], #<imm>"""
    @overload
    def str(self, Ft: HReg, mem: _Mem, /) -> None:
        """str <Ht>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def str(self, Ft: HReg, mem: _Mem, imm: int, /) -> None:
        """str <Ht>, [<Xn|SP>], #<imm>"""
    @overload
    def str(self, Pt: Predicate, mem: _Mem, /) -> None:
        """str <Pt>, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def str(self, Ft: QReg, mem: _Mem, /) -> None:
        """str <Qt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def str(self, Ft: QReg, mem: _Mem, imm: int, /) -> None:
        """str <Qt>, [<Xn|SP>], #<imm>"""
    @overload
    def str(self, Ft: SReg, mem: _Mem, /) -> None:
        """str <St>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def str(self, Ft: SReg, mem: _Mem, imm: int, /) -> None:
        """str <St>, [<Xn|SP>], #<imm>"""
    @overload
    def str(self, Zt: Vector, mem: _Mem, /) -> None:
        """str <Zt>, [<Xn|SP>{, #<imm>, mul vl}]"""
    @overload
    def str(self, Rt: W, mem: _Mem, /) -> None:
        """str <Wt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def str(self, Rt: W, mem: _Mem, imm: int, /) -> None:
        """str <Wt>, [<Xn|SP>], #<imm>"""
    @overload
    def strb(self, Wt: W, mem: _Mem, /) -> None:
        """strb <Wt>, [<Xn|SP>, <Xm>]"""
    @overload
    def strb(self, Wt: W, mem: _Mem, imm: int, /) -> None:
        """strb <Wt>, [<Xn|SP>], #<imm>"""
    @overload
    def strh(self, Wt: W, mem: _Mem, /) -> None:
        """strh <Wt>, [<Xn|SP>, <Xm>{, lsl #<amount>}]"""
    @overload
    def strh(self, Wt: W, mem: _Mem, imm: int, /) -> None:
        """strh <Wt>, [<Xn|SP>], #<imm>"""
    @overload
    def stset(self, Rs: General, mem: _Mem, /) -> None:
        """stset <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stset(self, Rs: W, mem: _Mem, /) -> None:
        """stset <Ws>, [<Xn|SP>{, #0}]"""
    def stsetb(self, Ws: W, mem: _Mem, /) -> None:
        """stsetb <Ws>, [<Xn|SP>{, #0}]"""
    def stseth(self, Ws: W, mem: _Mem, /) -> None:
        """stseth <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stsetl(self, Rs: General, mem: _Mem, /) -> None:
        """stsetl <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stsetl(self, Rs: W, mem: _Mem, /) -> None:
        """stsetl <Ws>, [<Xn|SP>{, #0}]"""
    def stsetlb(self, Ws: W, mem: _Mem, /) -> None:
        """stsetlb <Ws>, [<Xn|SP>{, #0}]"""
    def stsetlh(self, Ws: W, mem: _Mem, /) -> None:
        """stsetlh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stsmax(self, Rs: General, mem: _Mem, /) -> None:
        """stsmax <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stsmax(self, Rs: W, mem: _Mem, /) -> None:
        """stsmax <Ws>, [<Xn|SP>{, #0}]"""
    def stsmaxb(self, Ws: W, mem: _Mem, /) -> None:
        """stsmaxb <Ws>, [<Xn|SP>{, #0}]"""
    def stsmaxh(self, Ws: W, mem: _Mem, /) -> None:
        """stsmaxh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stsmaxl(self, Rs: General, mem: _Mem, /) -> None:
        """stsmaxl <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stsmaxl(self, Rs: W, mem: _Mem, /) -> None:
        """stsmaxl <Ws>, [<Xn|SP>{, #0}]"""
    def stsmaxlb(self, Ws: W, mem: _Mem, /) -> None:
        """stsmaxlb <Ws>, [<Xn|SP>{, #0}]"""
    def stsmaxlh(self, Ws: W, mem: _Mem, /) -> None:
        """stsmaxlh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stsmin(self, Rs: General, mem: _Mem, /) -> None:
        """stsmin <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stsmin(self, Rs: W, mem: _Mem, /) -> None:
        """stsmin <Ws>, [<Xn|SP>{, #0}]"""
    def stsminb(self, Ws: W, mem: _Mem, /) -> None:
        """stsminb <Ws>, [<Xn|SP>{, #0}]"""
    def stsminh(self, Ws: W, mem: _Mem, /) -> None:
        """stsminh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stsminl(self, Rs: General, mem: _Mem, /) -> None:
        """stsminl <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stsminl(self, Rs: W, mem: _Mem, /) -> None:
        """stsminl <Ws>, [<Xn|SP>{, #0}]"""
    def stsminlb(self, Ws: W, mem: _Mem, /) -> None:
        """stsminlb <Ws>, [<Xn|SP>{, #0}]"""
    def stsminlh(self, Ws: W, mem: _Mem, /) -> None:
        """stsminlh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def sttr(self, Rt: General, mem: _Mem, /) -> None:
        """sttr <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def sttr(self, Rt: W, mem: _Mem, /) -> None:
        """sttr <Wt>, [<Xn|SP>{, #<imm>}]"""
    def sttrb(self, Wt: W, mem: _Mem, /) -> None:
        """sttrb <Wt>, [<Xn|SP>{, #<imm>}]"""
    def sttrh(self, Wt: W, mem: _Mem, /) -> None:
        """sttrh <Wt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stumax(self, Rs: General, mem: _Mem, /) -> None:
        """stumax <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stumax(self, Rs: W, mem: _Mem, /) -> None:
        """stumax <Ws>, [<Xn|SP>{, #0}]"""
    def stumaxb(self, Ws: W, mem: _Mem, /) -> None:
        """stumaxb <Ws>, [<Xn|SP>{, #0}]"""
    def stumaxh(self, Ws: W, mem: _Mem, /) -> None:
        """stumaxh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stumaxl(self, Rs: General, mem: _Mem, /) -> None:
        """stumaxl <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stumaxl(self, Rs: W, mem: _Mem, /) -> None:
        """stumaxl <Ws>, [<Xn|SP>{, #0}]"""
    def stumaxlb(self, Ws: W, mem: _Mem, /) -> None:
        """stumaxlb <Ws>, [<Xn|SP>{, #0}]"""
    def stumaxlh(self, Ws: W, mem: _Mem, /) -> None:
        """stumaxlh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stumin(self, Rs: General, mem: _Mem, /) -> None:
        """stumin <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stumin(self, Rs: W, mem: _Mem, /) -> None:
        """stumin <Ws>, [<Xn|SP>{, #0}]"""
    def stuminb(self, Ws: W, mem: _Mem, /) -> None:
        """stuminb <Ws>, [<Xn|SP>{, #0}]"""
    def stuminh(self, Ws: W, mem: _Mem, /) -> None:
        """stuminh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stuminl(self, Rs: General, mem: _Mem, /) -> None:
        """stuminl <Xs>, [<Xn|SP>{, #0}]"""
    @overload
    def stuminl(self, Rs: W, mem: _Mem, /) -> None:
        """stuminl <Ws>, [<Xn|SP>{, #0}]"""
    def stuminlb(self, Ws: W, mem: _Mem, /) -> None:
        """stuminlb <Ws>, [<Xn|SP>{, #0}]"""
    def stuminlh(self, Ws: W, mem: _Mem, /) -> None:
        """stuminlh <Ws>, [<Xn|SP>{, #0}]"""
    @overload
    def stur(self, Ft: BReg, mem: _Mem, /) -> None:
        """stur <Bt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stur(self, Ft: DReg, mem: _Mem, /) -> None:
        """stur <Dt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stur(self, Rt: General, mem: _Mem, /) -> None:
        """stur <Xt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stur(self, Ft: HReg, mem: _Mem, /) -> None:
        """stur <Ht>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stur(self, Ft: QReg, mem: _Mem, /) -> None:
        """stur <Qt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stur(self, Ft: SReg, mem: _Mem, /) -> None:
        """stur <St>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stur(self, Rt: W, mem: _Mem, /) -> None:
        """stur <Wt>, [<Xn|SP>{, #<imm>}]"""
    def sturb(self, Wt: W, mem: _Mem, /) -> None:
        """sturb <Wt>, [<Xn|SP>{, #<imm>}]"""
    def sturh(self, Wt: W, mem: _Mem, /) -> None:
        """sturh <Wt>, [<Xn|SP>{, #<imm>}]"""
    @overload
    def stxp(self, Ws: W, Rt: General, Rt2: General, mem: _Mem, /) -> None:
        """stxp <Ws>, <Xt>, <Xt2>, [<Xn|SP>{, #0}]"""
    @overload
    def stxp(self, Ws: W, Rt: W, Rt2: W, mem: _Mem, /) -> None:
        """stxp <Ws>, <Wt>, <Wt2>, [<Xn|SP>{, #0}]"""
    @overload
    def stxr(self, Ws: W, Rt: General, mem: _Mem, /) -> None:
        """stxr <Ws>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def stxr(self, Ws: W, Rt: W, mem: _Mem, /) -> None:
        """stxr <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def stxrb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """stxrb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def stxrh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """stxrh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def sub(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """sub <Dd>, <Dn>, <Dm>"""
    @overload
    def sub(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """sub <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def sub(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """sub <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def sub(self, Rd: General, Rn: General, Wm: W, extend: Modifier, /) -> None:
        """sub <Xd|SP>, <Xn|SP>, <Wm>, <extend>{ #<amount>}"""
    @overload
    def sub(self, Rd: General, Rn: General, imm: _Target, /) -> None:
        """sub <Xd|SP>, <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def sub(self, Rd: General, Rn: General, imm: _Target, lsl: Modifier, /) -> None:
        """sub <Xd|SP>, <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def sub(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """sub <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def sub(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """sub <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def sub(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """sub <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def sub(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """sub <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def sub(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """sub <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def sub(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """sub <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def sub(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """sub <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def sub(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """sub <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def sub(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """sub <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def sub(self, Rd: W, Rn: W, imm: _Target, /) -> None:
        """sub <Wd|WSP>, <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def sub(self, Rd: W, Rn: W, imm: _Target, lsl: Modifier, /) -> None:
        """sub <Wd|WSP>, <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def sub(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """sub <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def sub(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """sub <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def sub(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """sub <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def sub(self, Zdn: ZB, Zdn_: ZB, imm: int, lsl: Modifier, /) -> None:
        """sub <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def sub(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """sub <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def sub(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """sub <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def sub(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """sub <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def sub(self, Zdn: ZD, Zdn_: ZD, imm: int, lsl: Modifier, /) -> None:
        """sub <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def sub(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """sub <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def sub(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """sub <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def sub(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """sub <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def sub(self, Zdn: ZH, Zdn_: ZH, imm: int, lsl: Modifier, /) -> None:
        """sub <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def sub(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """sub <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def sub(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """sub <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def sub(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """sub <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def sub(self, Zdn: ZS, Zdn_: ZS, imm: int, lsl: Modifier, /) -> None:
        """sub <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def subhn(self, Vd: V2S, Vn: V2D, Vm: V2D, /) -> None:
        """subhn <Vd>.2s, <Vn>.2d, <Vm>.2d"""
    @overload
    def subhn(self, Vd: V4H, Vn: V4S, Vm: V4S, /) -> None:
        """subhn <Vd>.4h, <Vn>.4s, <Vm>.4s"""
    @overload
    def subhn(self, Vd: V8B, Vn: V8H, Vm: V8H, /) -> None:
        """subhn <Vd>.8b, <Vn>.8h, <Vm>.8h"""
    @overload
    def subhn2(self, Vdn: V16B, Vn: V8H, Vm: V8H, /) -> None:
        """subhn2 <Vdn>.16b, <Vn>.8h, <Vm>.8h"""
    @overload
    def subhn2(self, Vdn: V4S, Vn: V2D, Vm: V2D, /) -> None:
        """subhn2 <Vdn>.4s, <Vn>.2d, <Vm>.2d"""
    @overload
    def subhn2(self, Vdn: V8H, Vn: V4S, Vm: V4S, /) -> None:
        """subhn2 <Vdn>.8h, <Vn>.4s, <Vm>.4s"""
    @overload
    def subr(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """subr <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def subr(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """subr <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def subr(self, Zdn: ZB, Zdn_: ZB, imm: int, lsl: Modifier, /) -> None:
        """subr <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def subr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """subr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def subr(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """subr <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def subr(self, Zdn: ZD, Zdn_: ZD, imm: int, lsl: Modifier, /) -> None:
        """subr <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def subr(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """subr <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def subr(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """subr <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def subr(self, Zdn: ZH, Zdn_: ZH, imm: int, lsl: Modifier, /) -> None:
        """subr <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def subr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """subr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def subr(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """subr <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def subr(self, Zdn: ZS, Zdn_: ZS, imm: int, lsl: Modifier, /) -> None:
        """subr <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def subs(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """subs <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def subs(self, Rd: General, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """subs <Xd>, <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def subs(self, Rd: General, Rn: General, Wm: W, extend: Modifier, /) -> None:
        """subs <Xd>, <Xn|SP>, <Wm>, <extend>{ #<amount>}"""
    @overload
    def subs(self, Rd: General, Rn: General, imm: _Target, /) -> None:
        """subs <Xd>, <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def subs(self, Rd: General, Rn: General, imm: _Target, lsl: Modifier, /) -> None:
        """subs <Xd>, <Xn|SP>, #<imm>{, lsl #<amount>}"""
    @overload
    def subs(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """subs <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def subs(self, Rd: W, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """subs <Wd>, <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def subs(self, Rd: W, Rn: W, imm: _Target, /) -> None:
        """subs <Wd>, <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def subs(self, Rd: W, Rn: W, imm: _Target, lsl: Modifier, /) -> None:
        """subs <Wd>, <Wn|WSP>, #<imm>{, lsl #<amount>}"""
    @overload
    def sunpkhi(self, Zd: ZD, Zn: ZS, /) -> None:
        """sunpkhi <Zd>.d, <Zn>.s"""
    @overload
    def sunpkhi(self, Zd: ZH, Zn: ZB, /) -> None:
        """sunpkhi <Zd>.h, <Zn>.b"""
    @overload
    def sunpkhi(self, Zd: ZS, Zn: ZH, /) -> None:
        """sunpkhi <Zd>.s, <Zn>.h"""
    @overload
    def sunpklo(self, Zd: ZD, Zn: ZS, /) -> None:
        """sunpklo <Zd>.d, <Zn>.s"""
    @overload
    def sunpklo(self, Zd: ZH, Zn: ZB, /) -> None:
        """sunpklo <Zd>.h, <Zn>.b"""
    @overload
    def sunpklo(self, Zd: ZS, Zn: ZH, /) -> None:
        """sunpklo <Zd>.s, <Zn>.h"""
    @overload
    def suqadd(self, Fda: BReg, Fn: BReg, /) -> None:
        """suqadd <Bda>, <Bn>"""
    @overload
    def suqadd(self, Fda: DReg, Fn: DReg, /) -> None:
        """suqadd <Dda>, <Dn>"""
    @overload
    def suqadd(self, Fda: HReg, Fn: HReg, /) -> None:
        """suqadd <Hda>, <Hn>"""
    @overload
    def suqadd(self, Fda: SReg, Fn: SReg, /) -> None:
        """suqadd <Sda>, <Sn>"""
    @overload
    def suqadd(self, Vda: V16B, Vn: V16B, /) -> None:
        """suqadd <Vda>.16b, <Vn>.16b"""
    @overload
    def suqadd(self, Vda: V2D, Vn: V2D, /) -> None:
        """suqadd <Vda>.2d, <Vn>.2d"""
    @overload
    def suqadd(self, Vda: V2S, Vn: V2S, /) -> None:
        """suqadd <Vda>.2s, <Vn>.2s"""
    @overload
    def suqadd(self, Vda: V4H, Vn: V4H, /) -> None:
        """suqadd <Vda>.4h, <Vn>.4h"""
    @overload
    def suqadd(self, Vda: V4S, Vn: V4S, /) -> None:
        """suqadd <Vda>.4s, <Vn>.4s"""
    @overload
    def suqadd(self, Vda: V8B, Vn: V8B, /) -> None:
        """suqadd <Vda>.8b, <Vn>.8b"""
    @overload
    def suqadd(self, Vda: V8H, Vn: V8H, /) -> None:
        """suqadd <Vda>.8h, <Vn>.8h"""
    def svc(self, imm: int, /) -> None:
        """svc #<imm>"""
    @overload
    def swp(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """swp <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def swp(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """swp <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def swpa(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """swpa <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def swpa(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """swpa <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def swpab(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """swpab <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def swpah(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """swpah <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def swpal(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """swpal <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def swpal(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """swpal <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def swpalb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """swpalb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def swpalh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """swpalh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def swpb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """swpb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def swph(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """swph <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def swpl(self, Rs: General, Rt: General, mem: _Mem, /) -> None:
        """swpl <Xs>, <Xt>, [<Xn|SP>{, #0}]"""
    @overload
    def swpl(self, Rs: W, Rt: W, mem: _Mem, /) -> None:
        """swpl <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def swplb(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """swplb <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    def swplh(self, Ws: W, Wt: W, mem: _Mem, /) -> None:
        """swplh <Ws>, <Wt>, [<Xn|SP>{, #0}]"""
    @overload
    def sxtb(self, Xd: General, Xn: General, /) -> None:
        """sxtb <Xd>, <Xn>"""
    @overload
    def sxtb(self, Rd: General, Wn: W, /) -> None:
        """sxtb <Xd>, <Wn>"""
    @overload
    def sxtb(self, Rd: W, Wn: W, /) -> None:
        """sxtb <Wd>, <Wn>"""
    @overload
    def sxtb(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """sxtb <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def sxtb(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """sxtb <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def sxtb(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """sxtb <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def sxth(self, Xd: General, Xn: General, /) -> None:
        """sxth <Xd>, <Xn>"""
    @overload
    def sxth(self, Rd: General, Wn: W, /) -> None:
        """sxth <Xd>, <Wn>"""
    @overload
    def sxth(self, Rd: W, Wn: W, /) -> None:
        """sxth <Wd>, <Wn>"""
    @overload
    def sxth(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """sxth <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def sxth(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """sxth <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def sxtl(self, Vd: V2D, Vn: V2S, /) -> None:
        """sxtl <Vd>.2d, <Vn>.2s"""
    @overload
    def sxtl(self, Vd: V4S, Vn: V4H, /) -> None:
        """sxtl <Vd>.4s, <Vn>.4h"""
    @overload
    def sxtl(self, Vd: V8H, Vn: V8B, /) -> None:
        """sxtl <Vd>.8h, <Vn>.8b"""
    @overload
    def sxtl2(self, Vd: V2D, Vn: V4S, /) -> None:
        """sxtl2 <Vd>.2d, <Vn>.4s"""
    @overload
    def sxtl2(self, Vd: V4S, Vn: V8H, /) -> None:
        """sxtl2 <Vd>.4s, <Vn>.8h"""
    @overload
    def sxtl2(self, Vd: V8H, Vn: V16B, /) -> None:
        """sxtl2 <Vd>.8h, <Vn>.16b"""
    @overload
    def sxtw(self, Xd: General, Xn: General, /) -> None:
        """sxtw <Xd>, <Xn>"""
    @overload
    def sxtw(self, Xd: General, Wn: W, /) -> None:
        """sxtw <Xd>, <Wn>"""
    @overload
    def sxtw(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """sxtw <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def sys(self, op1: int, CRn: _Name, CRm: _Name, op2: int, /) -> None:
        """sys #<op1>, <CRn>, <CRm>, #<op2>{, <Xt>}"""
    @overload
    def sys(self, op1: int, CRn: _Name, CRm: _Name, op2: int, Xt: General, /) -> None:
        """sys #<op1>, <CRn>, <CRm>, #<op2>{, <Xt>}"""
    def sysl(self, Xt: General, op1: int, CRn: _Name, CRm: _Name, op2: int, /) -> None:
        """sysl <Xt>, #<op1>, <CRn>, <CRm>, #<op2>"""
    @overload
    def tbl(self, Vd: V16B, Vn: V16B | tuple[V16B], Vm: V16B, /) -> None:
        """tbl <Vd>.16b, {<Vn>.16b}, <Vm>.16b"""
    @overload
    def tbl(self, Vd: V16B, Vn: tuple[V16B, V16B, V16B, V16B], Vm: V16B, /) -> None:
        """tbl <Vd>.16b, {<Vn>.16b, <Vn+1>.16b, <Vn+2>.16b, <Vn+3>.16b}, <Vm>.16b"""
    @overload
    def tbl(self, Vd: V16B, Vn: tuple[V16B, V16B, V16B], Vm: V16B, /) -> None:
        """tbl <Vd>.16b, {<Vn>.16b, <Vn+1>.16b, <Vn+2>.16b}, <Vm>.16b"""
    @overload
    def tbl(self, Vd: V16B, Vn: tuple[V16B, V16B], Vm: V16B, /) -> None:
        """tbl <Vd>.16b, {<Vn>.16b, <Vn+1>.16b}, <Vm>.16b"""
    @overload
    def tbl(self, Vd: V8B, Vn: V16B | tuple[V16B], Vm: V8B, /) -> None:
        """tbl <Vd>.8b, {<Vn>.16b}, <Vm>.8b"""
    @overload
    def tbl(self, Vd: V8B, Vn: tuple[V16B, V16B, V16B, V16B], Vm: V8B, /) -> None:
        """tbl <Vd>.8b, {<Vn>.16b, <Vn+1>.16b, <Vn+2>.16b, <Vn+3>.16b}, <Vm>.8b"""
    @overload
    def tbl(self, Vd: V8B, Vn: tuple[V16B, V16B, V16B], Vm: V8B, /) -> None:
        """tbl <Vd>.8b, {<Vn>.16b, <Vn+1>.16b, <Vn+2>.16b}, <Vm>.8b"""
    @overload
    def tbl(self, Vd: V8B, Vn: tuple[V16B, V16B], Vm: V8B, /) -> None:
        """tbl <Vd>.8b, {<Vn>.16b, <Vn+1>.16b}, <Vm>.8b"""
    @overload
    def tbl(self, Zd: ZB, Zn: ZB | tuple[ZB], Zm: ZB, /) -> None:
        """tbl <Zd>.b, {<Zn>.b}, <Zm>.b"""
    @overload
    def tbl(self, Zd: ZD, Zn: ZD | tuple[ZD], Zm: ZD, /) -> None:
        """tbl <Zd>.d, {<Zn>.d}, <Zm>.d"""
    @overload
    def tbl(self, Zd: ZH, Zn: ZH | tuple[ZH], Zm: ZH, /) -> None:
        """tbl <Zd>.h, {<Zn>.h}, <Zm>.h"""
    @overload
    def tbl(self, Zd: ZS, Zn: ZS | tuple[ZS], Zm: ZS, /) -> None:
        """tbl <Zd>.s, {<Zn>.s}, <Zm>.s"""
    @overload
    def tbnz(self, Xt: General, bit: int, label: _Target, /) -> None:
        """tbnz <Xt>, #<bit>, <label>"""
    @overload
    def tbnz(self, Wt: W, bit: int, label: _Target, /) -> None:
        """tbnz <Wt>, #<bit>, <label>"""
    @overload
    def tbx(self, Vdn: V16B, Vn: V16B | tuple[V16B], Vm: V16B, /) -> None:
        """tbx <Vdn>.16b, {<Vn>.16b}, <Vm>.16b"""
    @overload
    def tbx(self, Vdn: V16B, Vn: tuple[V16B, V16B, V16B, V16B], Vm: V16B, /) -> None:
        """tbx <Vdn>.16b, {<Vn>.16b, <Vn+1>.16b, <Vn+2>.16b, <Vn+3>.16b}, <Vm>.16b"""
    @overload
    def tbx(self, Vdn: V16B, Vn: tuple[V16B, V16B, V16B], Vm: V16B, /) -> None:
        """tbx <Vdn>.16b, {<Vn>.16b, <Vn+1>.16b, <Vn+2>.16b}, <Vm>.16b"""
    @overload
    def tbx(self, Vdn: V16B, Vn: tuple[V16B, V16B], Vm: V16B, /) -> None:
        """tbx <Vdn>.16b, {<Vn>.16b, <Vn+1>.16b}, <Vm>.16b"""
    @overload
    def tbx(self, Vdn: V8B, Vn: V16B | tuple[V16B], Vm: V8B, /) -> None:
        """tbx <Vdn>.8b, {<Vn>.16b}, <Vm>.8b"""
    @overload
    def tbx(self, Vdn: V8B, Vn: tuple[V16B, V16B, V16B, V16B], Vm: V8B, /) -> None:
        """tbx <Vdn>.8b, {<Vn>.16b, <Vn+1>.16b, <Vn+2>.16b, <Vn+3>.16b}, <Vm>.8b"""
    @overload
    def tbx(self, Vdn: V8B, Vn: tuple[V16B, V16B, V16B], Vm: V8B, /) -> None:
        """tbx <Vdn>.8b, {<Vn>.16b, <Vn+1>.16b, <Vn+2>.16b}, <Vm>.8b"""
    @overload
    def tbx(self, Vdn: V8B, Vn: tuple[V16B, V16B], Vm: V8B, /) -> None:
        """tbx <Vdn>.8b, {<Vn>.16b, <Vn+1>.16b}, <Vm>.8b"""
    @overload
    def tbz(self, Xt: General, bit: int, label: _Target, /) -> None:
        """tbz <Xt>, #<bit>, <label>"""
    @overload
    def tbz(self, Wt: W, bit: int, label: _Target, /) -> None:
        """tbz <Wt>, #<bit>, <label>"""
    @overload
    def tlbi(self, op: _Name, /) -> None:
        """tlbi <op>"""
    @overload
    def tlbi(self, op: _Name, Xt: General, /) -> None:
        """tlbi <op>, <Xt>"""
    @overload
    def trn1(self, Pd: PB, Pn: PB, Pm: PB, /) -> None:
        """trn1 <Pd>.b, <Pn>.b, <Pm>.b"""
    @overload
    def trn1(self, Pd: PD, Pn: PD, Pm: PD, /) -> None:
        """trn1 <Pd>.d, <Pn>.d, <Pm>.d"""
    @overload
    def trn1(self, Pd: PH, Pn: PH, Pm: PH, /) -> None:
        """trn1 <Pd>.h, <Pn>.h, <Pm>.h"""
    @overload
    def trn1(self, Pd: PS, Pn: PS, Pm: PS, /) -> None:
        """trn1 <Pd>.s, <Pn>.s, <Pm>.s"""
    @overload
    def trn1(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """trn1 <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def trn1(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """trn1 <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def trn1(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """trn1 <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def trn1(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """trn1 <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def trn1(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """trn1 <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def trn1(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """trn1 <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def trn1(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """trn1 <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def trn1(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """trn1 <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def trn1(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """trn1 <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def trn1(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """trn1 <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def trn1(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """trn1 <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def trn2(self, Pd: PB, Pn: PB, Pm: PB, /) -> None:
        """trn2 <Pd>.b, <Pn>.b, <Pm>.b"""
    @overload
    def trn2(self, Pd: PD, Pn: PD, Pm: PD, /) -> None:
        """trn2 <Pd>.d, <Pn>.d, <Pm>.d"""
    @overload
    def trn2(self, Pd: PH, Pn: PH, Pm: PH, /) -> None:
        """trn2 <Pd>.h, <Pn>.h, <Pm>.h"""
    @overload
    def trn2(self, Pd: PS, Pn: PS, Pm: PS, /) -> None:
        """trn2 <Pd>.s, <Pn>.s, <Pm>.s"""
    @overload
    def trn2(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """trn2 <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def trn2(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """trn2 <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def trn2(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """trn2 <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def trn2(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """trn2 <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def trn2(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """trn2 <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def trn2(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """trn2 <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def trn2(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """trn2 <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def trn2(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """trn2 <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def trn2(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """trn2 <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def trn2(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """trn2 <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def trn2(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """trn2 <Zd>.s, <Zn>.s, <Zm>.s"""
    def tsb(self, literal: _Name, /) -> None:
        """tsb csync"""
    @overload
    def tst(self, Rn: General, Rm: General, /) -> None:
        """tst <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def tst(self, Rn: General, Rm: General, shift: Modifier, /) -> None:
        """tst <Xn>, <Xm>{, <shift> #<amount>}"""
    @overload
    def tst(self, Rn: General, imm: int, /) -> None:
        """tst <Xn>, #<imm>"""
    @overload
    def tst(self, Rn: W, Rm: W, /) -> None:
        """tst <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def tst(self, Rn: W, Rm: W, shift: Modifier, /) -> None:
        """tst <Wn>, <Wm>{, <shift> #<amount>}"""
    @overload
    def tst(self, Rn: W, imm: int, /) -> None:
        """tst <Wn>, #<imm>"""
    @overload
    def uaba(self, Vda: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uaba <Vda>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uaba(self, Vda: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uaba <Vda>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uaba(self, Vda: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uaba <Vda>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uaba(self, Vda: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uaba <Vda>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uaba(self, Vda: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uaba <Vda>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uaba(self, Vda: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uaba <Vda>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uabal(self, Vda: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """uabal <Vda>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def uabal(self, Vda: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """uabal <Vda>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def uabal(self, Vda: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """uabal <Vda>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def uabal2(self, Vda: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """uabal2 <Vda>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def uabal2(self, Vda: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """uabal2 <Vda>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def uabal2(self, Vda: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """uabal2 <Vda>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def uabd(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uabd <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uabd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uabd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uabd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uabd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uabd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uabd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uabd(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uabd <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uabd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uabd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uabd(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """uabd <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def uabd(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """uabd <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def uabd(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """uabd <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def uabd(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """uabd <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def uabdl(self, Vd: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """uabdl <Vd>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def uabdl(self, Vd: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """uabdl <Vd>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def uabdl(self, Vd: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """uabdl <Vd>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def uabdl2(self, Vd: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """uabdl2 <Vd>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def uabdl2(self, Vd: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """uabdl2 <Vd>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def uabdl2(self, Vd: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """uabdl2 <Vd>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def uadalp(self, Vda: V1D, Vn: V2S, /) -> None:
        """uadalp <Vda>.1d, <Vn>.2s"""
    @overload
    def uadalp(self, Vda: V2D, Vn: V4S, /) -> None:
        """uadalp <Vda>.2d, <Vn>.4s"""
    @overload
    def uadalp(self, Vda: V2S, Vn: V4H, /) -> None:
        """uadalp <Vda>.2s, <Vn>.4h"""
    @overload
    def uadalp(self, Vda: V4H, Vn: V8B, /) -> None:
        """uadalp <Vda>.4h, <Vn>.8b"""
    @overload
    def uadalp(self, Vda: V4S, Vn: V8H, /) -> None:
        """uadalp <Vda>.4s, <Vn>.8h"""
    @overload
    def uadalp(self, Vda: V8H, Vn: V16B, /) -> None:
        """uadalp <Vda>.8h, <Vn>.16b"""
    @overload
    def uaddl(self, Vd: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """uaddl <Vd>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def uaddl(self, Vd: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """uaddl <Vd>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def uaddl(self, Vd: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """uaddl <Vd>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def uaddl2(self, Vd: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """uaddl2 <Vd>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def uaddl2(self, Vd: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """uaddl2 <Vd>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def uaddl2(self, Vd: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """uaddl2 <Vd>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def uaddlp(self, Vd: V1D, Vn: V2S, /) -> None:
        """uaddlp <Vd>.1d, <Vn>.2s"""
    @overload
    def uaddlp(self, Vd: V2D, Vn: V4S, /) -> None:
        """uaddlp <Vd>.2d, <Vn>.4s"""
    @overload
    def uaddlp(self, Vd: V2S, Vn: V4H, /) -> None:
        """uaddlp <Vd>.2s, <Vn>.4h"""
    @overload
    def uaddlp(self, Vd: V4H, Vn: V8B, /) -> None:
        """uaddlp <Vd>.4h, <Vn>.8b"""
    @overload
    def uaddlp(self, Vd: V4S, Vn: V8H, /) -> None:
        """uaddlp <Vd>.4s, <Vn>.8h"""
    @overload
    def uaddlp(self, Vd: V8H, Vn: V16B, /) -> None:
        """uaddlp <Vd>.8h, <Vn>.16b"""
    @overload
    def uaddlv(self, Fd: DReg, Vn: V4S, /) -> None:
        """uaddlv <Dd>, <Vn>.4s"""
    @overload
    def uaddlv(self, Fd: HReg, Vn: V16B, /) -> None:
        """uaddlv <Hd>, <Vn>.16b"""
    @overload
    def uaddlv(self, Fd: HReg, Vn: V8B, /) -> None:
        """uaddlv <Hd>, <Vn>.8b"""
    @overload
    def uaddlv(self, Fd: SReg, Vn: V4H, /) -> None:
        """uaddlv <Sd>, <Vn>.4h"""
    @overload
    def uaddlv(self, Fd: SReg, Vn: V8H, /) -> None:
        """uaddlv <Sd>, <Vn>.8h"""
    @overload
    def uaddv(self, Dd: DReg, Pg: Predicate, Zn: ZB, /) -> None:
        """uaddv <Dd>, <Pg>, <Zn>.b"""
    @overload
    def uaddv(self, Dd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """uaddv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def uaddv(self, Dd: DReg, Pg: Predicate, Zn: ZH, /) -> None:
        """uaddv <Dd>, <Pg>, <Zn>.h"""
    @overload
    def uaddv(self, Dd: DReg, Pg: Predicate, Zn: ZS, /) -> None:
        """uaddv <Dd>, <Pg>, <Zn>.s"""
    @overload
    def uaddw(self, Vd: V2D, Vn: V2D, Vm: V2S, /) -> None:
        """uaddw <Vd>.2d, <Vn>.2d, <Vm>.2s"""
    @overload
    def uaddw(self, Vd: V4S, Vn: V4S, Vm: V4H, /) -> None:
        """uaddw <Vd>.4s, <Vn>.4s, <Vm>.4h"""
    @overload
    def uaddw(self, Vd: V8H, Vn: V8H, Vm: V8B, /) -> None:
        """uaddw <Vd>.8h, <Vn>.8h, <Vm>.8b"""
    @overload
    def uaddw2(self, Vd: V2D, Vn: V2D, Vm: V4S, /) -> None:
        """uaddw2 <Vd>.2d, <Vn>.2d, <Vm>.4s"""
    @overload
    def uaddw2(self, Vd: V4S, Vn: V4S, Vm: V8H, /) -> None:
        """uaddw2 <Vd>.4s, <Vn>.4s, <Vm>.8h"""
    @overload
    def uaddw2(self, Vd: V8H, Vn: V8H, Vm: V16B, /) -> None:
        """uaddw2 <Vd>.8h, <Vn>.8h, <Vm>.16b"""
    @overload
    def ubfiz(self, Rd: General, Rn: General, bits: int, bits_: int, /) -> None:
        """ubfiz <Xd>, <Xn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def ubfiz(self, Rd: W, Rn: W, bits: int, bits_: int, /) -> None:
        """ubfiz <Wd>, <Wn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def ubfm(self, Rd: General, Rn: General, immr: int, imms: int, /) -> None:
        """ubfm <Xd>, <Xn>, #<immr>, #<imms>"""
    @overload
    def ubfm(self, Rd: W, Rn: W, immr: int, imms: int, /) -> None:
        """ubfm <Wd>, <Wn>, #<immr>, #<imms>"""
    @overload
    def ubfx(self, Rd: General, Rn: General, bits: int, bits_: int, /) -> None:
        """ubfx <Xd>, <Xn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def ubfx(self, Rd: W, Rn: W, bits: int, bits_: int, /) -> None:
        """ubfx <Wd>, <Wn>, #<bits.lsb>, #<bits.width>"""
    @overload
    def ucvtf(self, Fd: DReg, Fn: DReg, /) -> None:
        """ucvtf <Dd>, <Dn>"""
    @overload
    def ucvtf(self, Fd: DReg, Fn: DReg, fbits: int, /) -> None:
        """ucvtf <Dd>, <Dn>, #<fbits>"""
    @overload
    def ucvtf(self, Fd: DReg, Rn: General, /) -> None:
        """ucvtf <Dd>, <Xn>"""
    @overload
    def ucvtf(self, Fd: DReg, Rn: General, fbits: int, /) -> None:
        """ucvtf <Dd>, <Xn>, #<fbits>"""
    @overload
    def ucvtf(self, Fd: DReg, Rn: W, /) -> None:
        """ucvtf <Dd>, <Wn>"""
    @overload
    def ucvtf(self, Fd: DReg, Rn: W, fbits: int, /) -> None:
        """ucvtf <Dd>, <Wn>, #<fbits>"""
    @overload
    def ucvtf(self, Fd: HReg, Rn: General, /) -> None:
        """ucvtf <Hd>, <Xn>"""
    @overload
    def ucvtf(self, Fd: HReg, Rn: General, fbits: int, /) -> None:
        """ucvtf <Hd>, <Xn>, #<fbits>"""
    @overload
    def ucvtf(self, Hd: HReg, Hn: HReg, /) -> None:
        """ucvtf <Hd>, <Hn>"""
    @overload
    def ucvtf(self, Fd: HReg, Fn: HReg, fbits: int, /) -> None:
        """ucvtf <Hd>, <Hn>, #<fbits>"""
    @overload
    def ucvtf(self, Fd: HReg, Rn: W, /) -> None:
        """ucvtf <Hd>, <Wn>"""
    @overload
    def ucvtf(self, Fd: HReg, Rn: W, fbits: int, /) -> None:
        """ucvtf <Hd>, <Wn>, #<fbits>"""
    @overload
    def ucvtf(self, Fd: SReg, Rn: General, /) -> None:
        """ucvtf <Sd>, <Xn>"""
    @overload
    def ucvtf(self, Fd: SReg, Rn: General, fbits: int, /) -> None:
        """ucvtf <Sd>, <Xn>, #<fbits>"""
    @overload
    def ucvtf(self, Fd: SReg, Fn: SReg, /) -> None:
        """ucvtf <Sd>, <Sn>"""
    @overload
    def ucvtf(self, Fd: SReg, Fn: SReg, fbits: int, /) -> None:
        """ucvtf <Sd>, <Sn>, #<fbits>"""
    @overload
    def ucvtf(self, Fd: SReg, Rn: W, /) -> None:
        """ucvtf <Sd>, <Wn>"""
    @overload
    def ucvtf(self, Fd: SReg, Rn: W, fbits: int, /) -> None:
        """ucvtf <Sd>, <Wn>, #<fbits>"""
    @overload
    def ucvtf(self, Vd: V2D, Vn: V2D, /) -> None:
        """ucvtf <Vd>.2d, <Vn>.2d"""
    @overload
    def ucvtf(self, Vd: V2D, Vn: V2D, fbits: int, /) -> None:
        """ucvtf <Vd>.2d, <Vn>.2d, #<fbits>"""
    @overload
    def ucvtf(self, Vd: V2S, Vn: V2S, /) -> None:
        """ucvtf <Vd>.2s, <Vn>.2s"""
    @overload
    def ucvtf(self, Vd: V2S, Vn: V2S, fbits: int, /) -> None:
        """ucvtf <Vd>.2s, <Vn>.2s, #<fbits>"""
    @overload
    def ucvtf(self, Vd: V4H, Vn: V4H, /) -> None:
        """ucvtf <Vd>.4h, <Vn>.4h"""
    @overload
    def ucvtf(self, Vd: V4H, Vn: V4H, fbits: int, /) -> None:
        """ucvtf <Vd>.4h, <Vn>.4h, #<fbits>"""
    @overload
    def ucvtf(self, Vd: V4S, Vn: V4S, /) -> None:
        """ucvtf <Vd>.4s, <Vn>.4s"""
    @overload
    def ucvtf(self, Vd: V4S, Vn: V4S, fbits: int, /) -> None:
        """ucvtf <Vd>.4s, <Vn>.4s, #<fbits>"""
    @overload
    def ucvtf(self, Vd: V8H, Vn: V8H, /) -> None:
        """ucvtf <Vd>.8h, <Vn>.8h"""
    @overload
    def ucvtf(self, Vd: V8H, Vn: V8H, fbits: int, /) -> None:
        """ucvtf <Vd>.8h, <Vn>.8h, #<fbits>"""
    @overload
    def ucvtf(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """ucvtf <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def ucvtf(self, Zd: ZD, Pg: PM, Zn: ZS, /) -> None:
        """ucvtf <Zd>.d, <Pg>/m, <Zn>.s"""
    @overload
    def ucvtf(self, Zd: ZH, Pg: PM, Zn: ZD, /) -> None:
        """ucvtf <Zd>.h, <Pg>/m, <Zn>.d"""
    @overload
    def ucvtf(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """ucvtf <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def ucvtf(self, Zd: ZH, Pg: PM, Zn: ZS, /) -> None:
        """ucvtf <Zd>.h, <Pg>/m, <Zn>.s"""
    @overload
    def ucvtf(self, Zd: ZS, Pg: PM, Zn: ZD, /) -> None:
        """ucvtf <Zd>.s, <Pg>/m, <Zn>.d"""
    @overload
    def ucvtf(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """ucvtf <Zd>.s, <Pg>/m, <Zn>.s"""
    def udf(self, imm: int, /) -> None:
        """udf #<imm>"""
    @overload
    def udiv(self, Rd: General, Rn: General, Rm: General, /) -> None:
        """udiv <Xd>, <Xn>, <Xm>"""
    @overload
    def udiv(self, Rd: W, Rn: W, Rm: W, /) -> None:
        """udiv <Wd>, <Wn>, <Wm>"""
    @overload
    def udiv(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """udiv <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def udiv(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """udiv <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def udivr(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """udivr <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def udivr(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """udivr <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def udot(self, Zda: ZD, Zn: ZH, Zm: Lane, /) -> None:
        """udot <Zda>.d, <Zn>.h, <Zm>.h[<index>]"""
    @overload
    def udot(self, Zda: ZD, Zn: ZH, Zm: ZH, /) -> None:
        """udot <Zda>.d, <Zn>.h, <Zm>.h"""
    @overload
    def udot(self, Zda: ZS, Zn: ZB, Zm: Lane, /) -> None:
        """udot <Zda>.s, <Zn>.b, <Zm>.b[<index>]"""
    @overload
    def udot(self, Zda: ZS, Zn: ZB, Zm: ZB, /) -> None:
        """udot <Zda>.s, <Zn>.b, <Zm>.b"""
    @overload
    def uhadd(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uhadd <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uhadd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uhadd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uhadd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uhadd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uhadd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uhadd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uhadd(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uhadd <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uhadd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uhadd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uhsub(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uhsub <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uhsub(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uhsub <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uhsub(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uhsub <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uhsub(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uhsub <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uhsub(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uhsub <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uhsub(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uhsub <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    def umaddl(self, Xd: General, Wn: W, Wm: W, Xa: General, /) -> None:
        """umaddl <Xd>, <Wn>, <Wm>, <Xa>"""
    @overload
    def umax(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """umax <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def umax(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """umax <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def umax(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """umax <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def umax(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """umax <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def umax(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """umax <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def umax(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """umax <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def umax(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """umax <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def umax(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """umax <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def umax(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """umax <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def umax(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """umax <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def umax(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """umax <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def umax(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """umax <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def umax(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """umax <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def umax(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """umax <Zdn>.s, <Zdn>.s, #<imm>"""
    @overload
    def umaxp(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """umaxp <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def umaxp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """umaxp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def umaxp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """umaxp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def umaxp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """umaxp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def umaxp(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """umaxp <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def umaxp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """umaxp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def umaxv(self, Fd: BReg, Pg: Predicate, Zn: ZB, /) -> None:
        """umaxv <Bd>, <Pg>, <Zn>.b"""
    @overload
    def umaxv(self, Fd: BReg, Vn: V16B, /) -> None:
        """umaxv <Bd>, <Vn>.16b"""
    @overload
    def umaxv(self, Fd: BReg, Vn: V8B, /) -> None:
        """umaxv <Bd>, <Vn>.8b"""
    @overload
    def umaxv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """umaxv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def umaxv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """umaxv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def umaxv(self, Fd: HReg, Vn: V4H, /) -> None:
        """umaxv <Hd>, <Vn>.4h"""
    @overload
    def umaxv(self, Fd: HReg, Vn: V8H, /) -> None:
        """umaxv <Hd>, <Vn>.8h"""
    @overload
    def umaxv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """umaxv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def umaxv(self, Fd: SReg, Vn: V4S, /) -> None:
        """umaxv <Sd>, <Vn>.4s"""
    @overload
    def umin(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """umin <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def umin(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """umin <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def umin(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """umin <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def umin(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """umin <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def umin(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """umin <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def umin(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """umin <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def umin(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """umin <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def umin(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """umin <Zdn>.b, <Zdn>.b, #<imm>"""
    @overload
    def umin(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """umin <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def umin(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """umin <Zdn>.d, <Zdn>.d, #<imm>"""
    @overload
    def umin(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """umin <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def umin(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """umin <Zdn>.h, <Zdn>.h, #<imm>"""
    @overload
    def umin(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """umin <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def umin(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """umin <Zdn>.s, <Zdn>.s, #<imm>"""
    @overload
    def uminp(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uminp <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uminp(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uminp <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uminp(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uminp <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uminp(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uminp <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uminp(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uminp <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uminp(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uminp <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uminv(self, Fd: BReg, Pg: Predicate, Zn: ZB, /) -> None:
        """uminv <Bd>, <Pg>, <Zn>.b"""
    @overload
    def uminv(self, Fd: BReg, Vn: V16B, /) -> None:
        """uminv <Bd>, <Vn>.16b"""
    @overload
    def uminv(self, Fd: BReg, Vn: V8B, /) -> None:
        """uminv <Bd>, <Vn>.8b"""
    @overload
    def uminv(self, Fd: DReg, Pg: Predicate, Zn: ZD, /) -> None:
        """uminv <Dd>, <Pg>, <Zn>.d"""
    @overload
    def uminv(self, Fd: HReg, Pg: Predicate, Zn: ZH, /) -> None:
        """uminv <Hd>, <Pg>, <Zn>.h"""
    @overload
    def uminv(self, Fd: HReg, Vn: V4H, /) -> None:
        """uminv <Hd>, <Vn>.4h"""
    @overload
    def uminv(self, Fd: HReg, Vn: V8H, /) -> None:
        """uminv <Hd>, <Vn>.8h"""
    @overload
    def uminv(self, Fd: SReg, Pg: Predicate, Zn: ZS, /) -> None:
        """uminv <Sd>, <Pg>, <Zn>.s"""
    @overload
    def uminv(self, Fd: SReg, Vn: V4S, /) -> None:
        """uminv <Sd>, <Vn>.4s"""
    @overload
    def umlal(self, Vda: V2D, Vn: V2S, Vm: Lane, /) -> None:
        """umlal <Vda>.2d, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def umlal(self, Vda: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """umlal <Vda>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def umlal(self, Vda: V4S, Vn: V4H, Vm: Lane, /) -> None:
        """umlal <Vda>.4s, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def umlal(self, Vda: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """umlal <Vda>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def umlal(self, Vda: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """umlal <Vda>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def umlal2(self, Vda: V2D, Vn: V4S, Vm: Lane, /) -> None:
        """umlal2 <Vda>.2d, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def umlal2(self, Vda: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """umlal2 <Vda>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def umlal2(self, Vda: V4S, Vn: V8H, Vm: Lane, /) -> None:
        """umlal2 <Vda>.4s, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def umlal2(self, Vda: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """umlal2 <Vda>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def umlal2(self, Vda: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """umlal2 <Vda>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def umlsl(self, Vda: V2D, Vn: V2S, Vm: Lane, /) -> None:
        """umlsl <Vda>.2d, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def umlsl(self, Vda: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """umlsl <Vda>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def umlsl(self, Vda: V4S, Vn: V4H, Vm: Lane, /) -> None:
        """umlsl <Vda>.4s, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def umlsl(self, Vda: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """umlsl <Vda>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def umlsl(self, Vda: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """umlsl <Vda>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def umlsl2(self, Vda: V2D, Vn: V4S, Vm: Lane, /) -> None:
        """umlsl2 <Vda>.2d, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def umlsl2(self, Vda: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """umlsl2 <Vda>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def umlsl2(self, Vda: V4S, Vn: V8H, Vm: Lane, /) -> None:
        """umlsl2 <Vda>.4s, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def umlsl2(self, Vda: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """umlsl2 <Vda>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def umlsl2(self, Vda: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """umlsl2 <Vda>.8h, <Vn>.16b, <Vm>.16b"""
    def umnegl(self, Xd: General, Wn: W, Wm: W, /) -> None:
        """umnegl <Xd>, <Wn>, <Wm>"""
    @overload
    def umov(self, Rd: General, Vn: Lane, /) -> None:
        """umov <Xd>, <Vn>.d[<index>]"""
    @overload
    def umov(self, Rd: W, Vn: Lane, /) -> None:
        """umov <Wd>, <Vn>.b[<index>]"""
    def umsubl(self, Xd: General, Wn: W, Wm: W, Xa: General, /) -> None:
        """umsubl <Xd>, <Wn>, <Wm>, <Xa>"""
    @overload
    def umulh(self, Xd: General, Xn: General, Xm: General, /) -> None:
        """umulh <Xd>, <Xn>, <Xm>"""
    @overload
    def umulh(self, Zdn: ZB, Pg: PM, Zdn_: ZB, Zm: ZB, /) -> None:
        """umulh <Zdn>.b, <Pg>/m, <Zdn>.b, <Zm>.b"""
    @overload
    def umulh(self, Zdn: ZD, Pg: PM, Zdn_: ZD, Zm: ZD, /) -> None:
        """umulh <Zdn>.d, <Pg>/m, <Zdn>.d, <Zm>.d"""
    @overload
    def umulh(self, Zdn: ZH, Pg: PM, Zdn_: ZH, Zm: ZH, /) -> None:
        """umulh <Zdn>.h, <Pg>/m, <Zdn>.h, <Zm>.h"""
    @overload
    def umulh(self, Zdn: ZS, Pg: PM, Zdn_: ZS, Zm: ZS, /) -> None:
        """umulh <Zdn>.s, <Pg>/m, <Zdn>.s, <Zm>.s"""
    @overload
    def umull(self, Xd: General, Wn: W, Wm: W, /) -> None:
        """umull <Xd>, <Wn>, <Wm>"""
    @overload
    def umull(self, Vd: V2D, Vn: V2S, Vm: Lane, /) -> None:
        """umull <Vd>.2d, <Vn>.2s, <Vm>.s[<index>]"""
    @overload
    def umull(self, Vd: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """umull <Vd>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def umull(self, Vd: V4S, Vn: V4H, Vm: Lane, /) -> None:
        """umull <Vd>.4s, <Vn>.4h, <Vm>.h[<index>]"""
    @overload
    def umull(self, Vd: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """umull <Vd>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def umull(self, Vd: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """umull <Vd>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def umull2(self, Vd: V2D, Vn: V4S, Vm: Lane, /) -> None:
        """umull2 <Vd>.2d, <Vn>.4s, <Vm>.s[<index>]"""
    @overload
    def umull2(self, Vd: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """umull2 <Vd>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def umull2(self, Vd: V4S, Vn: V8H, Vm: Lane, /) -> None:
        """umull2 <Vd>.4s, <Vn>.8h, <Vm>.h[<index>]"""
    @overload
    def umull2(self, Vd: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """umull2 <Vd>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def umull2(self, Vd: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """umull2 <Vd>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def uqadd(self, Fd: BReg, Fn: BReg, Fm: BReg, /) -> None:
        """uqadd <Bd>, <Bn>, <Bm>"""
    @overload
    def uqadd(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """uqadd <Dd>, <Dn>, <Dm>"""
    @overload
    def uqadd(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """uqadd <Hd>, <Hn>, <Hm>"""
    @overload
    def uqadd(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """uqadd <Sd>, <Sn>, <Sm>"""
    @overload
    def uqadd(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uqadd <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uqadd(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """uqadd <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def uqadd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uqadd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uqadd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uqadd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uqadd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uqadd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uqadd(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uqadd <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uqadd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uqadd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uqadd(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """uqadd <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def uqadd(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """uqadd <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def uqadd(self, Zdn: ZB, Zdn_: ZB, imm: int, lsl: Modifier, /) -> None:
        """uqadd <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def uqadd(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """uqadd <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def uqadd(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """uqadd <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def uqadd(self, Zdn: ZD, Zdn_: ZD, imm: int, lsl: Modifier, /) -> None:
        """uqadd <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def uqadd(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """uqadd <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def uqadd(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """uqadd <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def uqadd(self, Zdn: ZH, Zdn_: ZH, imm: int, lsl: Modifier, /) -> None:
        """uqadd <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def uqadd(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """uqadd <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def uqadd(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """uqadd <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def uqadd(self, Zdn: ZS, Zdn_: ZS, imm: int, lsl: Modifier, /) -> None:
        """uqadd <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def uqdecb(self, Xdn: General, /) -> None:
        """uqdecb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecb(self, Xdn: General, pattern: _Name | int, /) -> None:
        """uqdecb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecb(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdecb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecb(self, Wdn: W, /) -> None:
        """uqdecb <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecb(self, Wdn: W, pattern: _Name | int, /) -> None:
        """uqdecb <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecb(self, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdecb <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecd(self, Xdn: General, /) -> None:
        """uqdecd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecd(self, Xdn: General, pattern: _Name | int, /) -> None:
        """uqdecd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecd(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdecd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecd(self, Wdn: W, /) -> None:
        """uqdecd <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecd(self, Wdn: W, pattern: _Name | int, /) -> None:
        """uqdecd <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecd(self, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdecd <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecd(self, Zdn: ZD, /) -> None:
        """uqdecd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecd(self, Zdn: ZD, pattern: _Name | int, /) -> None:
        """uqdecd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecd(self, Zdn: ZD, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdecd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdech(self, Xdn: General, /) -> None:
        """uqdech <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdech(self, Xdn: General, pattern: _Name | int, /) -> None:
        """uqdech <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdech(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdech <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdech(self, Wdn: W, /) -> None:
        """uqdech <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdech(self, Wdn: W, pattern: _Name | int, /) -> None:
        """uqdech <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdech(self, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdech <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdech(self, Zdn: ZH, /) -> None:
        """uqdech <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdech(self, Zdn: ZH, pattern: _Name | int, /) -> None:
        """uqdech <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdech(self, Zdn: ZH, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdech <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecp(self, Xdn: General, Pm: PB, /) -> None:
        """uqdecp <Xdn>, <Pm>.b"""
    @overload
    def uqdecp(self, Xdn: General, Pm: PD, /) -> None:
        """uqdecp <Xdn>, <Pm>.d"""
    @overload
    def uqdecp(self, Xdn: General, Pm: PH, /) -> None:
        """uqdecp <Xdn>, <Pm>.h"""
    @overload
    def uqdecp(self, Xdn: General, Pm: PS, /) -> None:
        """uqdecp <Xdn>, <Pm>.s"""
    @overload
    def uqdecp(self, Wdn: W, Pm: PB, /) -> None:
        """uqdecp <Wdn>, <Pm>.b"""
    @overload
    def uqdecp(self, Wdn: W, Pm: PD, /) -> None:
        """uqdecp <Wdn>, <Pm>.d"""
    @overload
    def uqdecp(self, Wdn: W, Pm: PH, /) -> None:
        """uqdecp <Wdn>, <Pm>.h"""
    @overload
    def uqdecp(self, Wdn: W, Pm: PS, /) -> None:
        """uqdecp <Wdn>, <Pm>.s"""
    @overload
    def uqdecp(self, Zdn: ZD, Pm: PD, /) -> None:
        """uqdecp <Zdn>.d, <Pm>.d"""
    @overload
    def uqdecp(self, Zdn: ZD, Pm: Predicate, /) -> None:
        """uqdecp <Zdn>.d, <Pm>"""
    @overload
    def uqdecp(self, Zdn: ZH, Pm: PH, /) -> None:
        """uqdecp <Zdn>.h, <Pm>.h"""
    @overload
    def uqdecp(self, Zdn: ZH, Pm: Predicate, /) -> None:
        """uqdecp <Zdn>.h, <Pm>"""
    @overload
    def uqdecp(self, Zdn: ZS, Pm: PS, /) -> None:
        """uqdecp <Zdn>.s, <Pm>.s"""
    @overload
    def uqdecp(self, Zdn: ZS, Pm: Predicate, /) -> None:
        """uqdecp <Zdn>.s, <Pm>"""
    @overload
    def uqdecw(self, Xdn: General, /) -> None:
        """uqdecw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecw(self, Xdn: General, pattern: _Name | int, /) -> None:
        """uqdecw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecw(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdecw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecw(self, Wdn: W, /) -> None:
        """uqdecw <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecw(self, Wdn: W, pattern: _Name | int, /) -> None:
        """uqdecw <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecw(self, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdecw <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecw(self, Zdn: ZS, /) -> None:
        """uqdecw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecw(self, Zdn: ZS, pattern: _Name | int, /) -> None:
        """uqdecw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqdecw(self, Zdn: ZS, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqdecw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincb(self, Xdn: General, /) -> None:
        """uqincb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincb(self, Xdn: General, pattern: _Name | int, /) -> None:
        """uqincb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincb(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqincb <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincb(self, Wdn: W, /) -> None:
        """uqincb <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincb(self, Wdn: W, pattern: _Name | int, /) -> None:
        """uqincb <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincb(self, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqincb <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincd(self, Xdn: General, /) -> None:
        """uqincd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincd(self, Xdn: General, pattern: _Name | int, /) -> None:
        """uqincd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincd(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqincd <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincd(self, Wdn: W, /) -> None:
        """uqincd <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincd(self, Wdn: W, pattern: _Name | int, /) -> None:
        """uqincd <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincd(self, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqincd <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincd(self, Zdn: ZD, /) -> None:
        """uqincd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincd(self, Zdn: ZD, pattern: _Name | int, /) -> None:
        """uqincd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincd(self, Zdn: ZD, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqincd <Zdn>.d{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqinch(self, Xdn: General, /) -> None:
        """uqinch <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqinch(self, Xdn: General, pattern: _Name | int, /) -> None:
        """uqinch <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqinch(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqinch <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqinch(self, Wdn: W, /) -> None:
        """uqinch <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqinch(self, Wdn: W, pattern: _Name | int, /) -> None:
        """uqinch <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqinch(self, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqinch <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqinch(self, Zdn: ZH, /) -> None:
        """uqinch <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqinch(self, Zdn: ZH, pattern: _Name | int, /) -> None:
        """uqinch <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqinch(self, Zdn: ZH, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqinch <Zdn>.h{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincp(self, Xdn: General, Pm: PB, /) -> None:
        """uqincp <Xdn>, <Pm>.b"""
    @overload
    def uqincp(self, Xdn: General, Pm: PD, /) -> None:
        """uqincp <Xdn>, <Pm>.d"""
    @overload
    def uqincp(self, Xdn: General, Pm: PH, /) -> None:
        """uqincp <Xdn>, <Pm>.h"""
    @overload
    def uqincp(self, Xdn: General, Pm: PS, /) -> None:
        """uqincp <Xdn>, <Pm>.s"""
    @overload
    def uqincp(self, Wdn: W, Pm: PB, /) -> None:
        """uqincp <Wdn>, <Pm>.b"""
    @overload
    def uqincp(self, Wdn: W, Pm: PD, /) -> None:
        """uqincp <Wdn>, <Pm>.d"""
    @overload
    def uqincp(self, Wdn: W, Pm: PH, /) -> None:
        """uqincp <Wdn>, <Pm>.h"""
    @overload
    def uqincp(self, Wdn: W, Pm: PS, /) -> None:
        """uqincp <Wdn>, <Pm>.s"""
    @overload
    def uqincp(self, Zdn: ZD, Pm: PD, /) -> None:
        """uqincp <Zdn>.d, <Pm>.d"""
    @overload
    def uqincp(self, Zdn: ZD, Pm: Predicate, /) -> None:
        """uqincp <Zdn>.d, <Pm>"""
    @overload
    def uqincp(self, Zdn: ZH, Pm: PH, /) -> None:
        """uqincp <Zdn>.h, <Pm>.h"""
    @overload
    def uqincp(self, Zdn: ZH, Pm: Predicate, /) -> None:
        """uqincp <Zdn>.h, <Pm>"""
    @overload
    def uqincp(self, Zdn: ZS, Pm: PS, /) -> None:
        """uqincp <Zdn>.s, <Pm>.s"""
    @overload
    def uqincp(self, Zdn: ZS, Pm: Predicate, /) -> None:
        """uqincp <Zdn>.s, <Pm>"""
    @overload
    def uqincw(self, Xdn: General, /) -> None:
        """uqincw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincw(self, Xdn: General, pattern: _Name | int, /) -> None:
        """uqincw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincw(self, Xdn: General, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqincw <Xdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincw(self, Wdn: W, /) -> None:
        """uqincw <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincw(self, Wdn: W, pattern: _Name | int, /) -> None:
        """uqincw <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincw(self, Wdn: W, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqincw <Wdn>{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincw(self, Zdn: ZS, /) -> None:
        """uqincw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincw(self, Zdn: ZS, pattern: _Name | int, /) -> None:
        """uqincw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqincw(self, Zdn: ZS, pattern: _Name | int, mul: Modifier, /) -> None:
        """uqincw <Zdn>.s{, <pattern>{, mul #<imm>}}"""
    @overload
    def uqrshl(self, Fd: BReg, Fn: BReg, Fm: BReg, /) -> None:
        """uqrshl <Bd>, <Bn>, <Bm>"""
    @overload
    def uqrshl(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """uqrshl <Dd>, <Dn>, <Dm>"""
    @overload
    def uqrshl(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """uqrshl <Hd>, <Hn>, <Hm>"""
    @overload
    def uqrshl(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """uqrshl <Sd>, <Sn>, <Sm>"""
    @overload
    def uqrshl(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uqrshl <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uqrshl(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """uqrshl <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def uqrshl(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uqrshl <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uqrshl(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uqrshl <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uqrshl(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uqrshl <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uqrshl(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uqrshl <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uqrshl(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uqrshl <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uqrshrn(self, Fd: BReg, Gn: HReg, shift: int, /) -> None:
        """uqrshrn <Bd>, <Hn>, #<shift>"""
    @overload
    def uqrshrn(self, Fd: HReg, Gn: SReg, shift: int, /) -> None:
        """uqrshrn <Hd>, <Sn>, #<shift>"""
    @overload
    def uqrshrn(self, Fd: SReg, Gn: DReg, shift: int, /) -> None:
        """uqrshrn <Sd>, <Dn>, #<shift>"""
    @overload
    def uqrshrn(self, Vd: V2S, Vn: V2D, shift: int, /) -> None:
        """uqrshrn <Vd>.2s, <Vn>.2d, #<shift>"""
    @overload
    def uqrshrn(self, Vd: V4H, Vn: V4S, shift: int, /) -> None:
        """uqrshrn <Vd>.4h, <Vn>.4s, #<shift>"""
    @overload
    def uqrshrn(self, Vd: V8B, Vn: V8H, shift: int, /) -> None:
        """uqrshrn <Vd>.8b, <Vn>.8h, #<shift>"""
    @overload
    def uqrshrn2(self, Vdn: V16B, Vn: V8H, shift: int, /) -> None:
        """uqrshrn2 <Vdn>.16b, <Vn>.8h, #<shift>"""
    @overload
    def uqrshrn2(self, Vdn: V4S, Vn: V2D, shift: int, /) -> None:
        """uqrshrn2 <Vdn>.4s, <Vn>.2d, #<shift>"""
    @overload
    def uqrshrn2(self, Vdn: V8H, Vn: V4S, shift: int, /) -> None:
        """uqrshrn2 <Vdn>.8h, <Vn>.4s, #<shift>"""
    @overload
    def uqshl(self, Fd: BReg, Fn: BReg, Fm: BReg, /) -> None:
        """uqshl <Bd>, <Bn>, <Bm>"""
    @overload
    def uqshl(self, Fd: BReg, Fn: BReg, shift: int, /) -> None:
        """uqshl <Bd>, <Bn>, #<shift>"""
    @overload
    def uqshl(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """uqshl <Dd>, <Dn>, <Dm>"""
    @overload
    def uqshl(self, Fd: DReg, Fn: DReg, shift: int, /) -> None:
        """uqshl <Dd>, <Dn>, #<shift>"""
    @overload
    def uqshl(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """uqshl <Hd>, <Hn>, <Hm>"""
    @overload
    def uqshl(self, Fd: HReg, Fn: HReg, shift: int, /) -> None:
        """uqshl <Hd>, <Hn>, #<shift>"""
    @overload
    def uqshl(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """uqshl <Sd>, <Sn>, <Sm>"""
    @overload
    def uqshl(self, Fd: SReg, Fn: SReg, shift: int, /) -> None:
        """uqshl <Sd>, <Sn>, #<shift>"""
    @overload
    def uqshl(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uqshl <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uqshl(self, Vd: V16B, Vn: V16B, shift: int, /) -> None:
        """uqshl <Vd>.16b, <Vn>.16b, #<shift>"""
    @overload
    def uqshl(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """uqshl <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def uqshl(self, Vd: V2D, Vn: V2D, shift: int, /) -> None:
        """uqshl <Vd>.2d, <Vn>.2d, #<shift>"""
    @overload
    def uqshl(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uqshl <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uqshl(self, Vd: V2S, Vn: V2S, shift: int, /) -> None:
        """uqshl <Vd>.2s, <Vn>.2s, #<shift>"""
    @overload
    def uqshl(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uqshl <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uqshl(self, Vd: V4H, Vn: V4H, shift: int, /) -> None:
        """uqshl <Vd>.4h, <Vn>.4h, #<shift>"""
    @overload
    def uqshl(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uqshl <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uqshl(self, Vd: V4S, Vn: V4S, shift: int, /) -> None:
        """uqshl <Vd>.4s, <Vn>.4s, #<shift>"""
    @overload
    def uqshl(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uqshl <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uqshl(self, Vd: V8B, Vn: V8B, shift: int, /) -> None:
        """uqshl <Vd>.8b, <Vn>.8b, #<shift>"""
    @overload
    def uqshl(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uqshl <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uqshl(self, Vd: V8H, Vn: V8H, shift: int, /) -> None:
        """uqshl <Vd>.8h, <Vn>.8h, #<shift>"""
    @overload
    def uqshrn(self, Fd: BReg, Gn: HReg, shift: int, /) -> None:
        """uqshrn <Bd>, <Hn>, #<shift>"""
    @overload
    def uqshrn(self, Fd: HReg, Gn: SReg, shift: int, /) -> None:
        """uqshrn <Hd>, <Sn>, #<shift>"""
    @overload
    def uqshrn(self, Fd: SReg, Gn: DReg, shift: int, /) -> None:
        """uqshrn <Sd>, <Dn>, #<shift>"""
    @overload
    def uqshrn(self, Vd: V2S, Vn: V2D, shift: int, /) -> None:
        """uqshrn <Vd>.2s, <Vn>.2d, #<shift>"""
    @overload
    def uqshrn(self, Vd: V4H, Vn: V4S, shift: int, /) -> None:
        """uqshrn <Vd>.4h, <Vn>.4s, #<shift>"""
    @overload
    def uqshrn(self, Vd: V8B, Vn: V8H, shift: int, /) -> None:
        """uqshrn <Vd>.8b, <Vn>.8h, #<shift>"""
    @overload
    def uqshrn2(self, Vdn: V16B, Vn: V8H, shift: int, /) -> None:
        """uqshrn2 <Vdn>.16b, <Vn>.8h, #<shift>"""
    @overload
    def uqshrn2(self, Vdn: V4S, Vn: V2D, shift: int, /) -> None:
        """uqshrn2 <Vdn>.4s, <Vn>.2d, #<shift>"""
    @overload
    def uqshrn2(self, Vdn: V8H, Vn: V4S, shift: int, /) -> None:
        """uqshrn2 <Vdn>.8h, <Vn>.4s, #<shift>"""
    @overload
    def uqsub(self, Fd: BReg, Fn: BReg, Fm: BReg, /) -> None:
        """uqsub <Bd>, <Bn>, <Bm>"""
    @overload
    def uqsub(self, Fd: DReg, Fn: DReg, Fm: DReg, /) -> None:
        """uqsub <Dd>, <Dn>, <Dm>"""
    @overload
    def uqsub(self, Fd: HReg, Fn: HReg, Fm: HReg, /) -> None:
        """uqsub <Hd>, <Hn>, <Hm>"""
    @overload
    def uqsub(self, Fd: SReg, Fn: SReg, Fm: SReg, /) -> None:
        """uqsub <Sd>, <Sn>, <Sm>"""
    @overload
    def uqsub(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uqsub <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uqsub(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """uqsub <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def uqsub(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uqsub <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uqsub(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uqsub <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uqsub(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uqsub <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uqsub(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uqsub <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uqsub(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uqsub <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uqsub(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """uqsub <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def uqsub(self, Zdn: ZB, Zdn_: ZB, imm: int, /) -> None:
        """uqsub <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def uqsub(self, Zdn: ZB, Zdn_: ZB, imm: int, lsl: Modifier, /) -> None:
        """uqsub <Zdn>.b, <Zdn>.b, #<imm>{, lsl #0}"""
    @overload
    def uqsub(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """uqsub <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def uqsub(self, Zdn: ZD, Zdn_: ZD, imm: int, /) -> None:
        """uqsub <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def uqsub(self, Zdn: ZD, Zdn_: ZD, imm: int, lsl: Modifier, /) -> None:
        """uqsub <Zdn>.d, <Zdn>.d, #<imm>{, lsl #0}"""
    @overload
    def uqsub(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """uqsub <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def uqsub(self, Zdn: ZH, Zdn_: ZH, imm: int, /) -> None:
        """uqsub <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def uqsub(self, Zdn: ZH, Zdn_: ZH, imm: int, lsl: Modifier, /) -> None:
        """uqsub <Zdn>.h, <Zdn>.h, #<imm>{, lsl #0}"""
    @overload
    def uqsub(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """uqsub <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def uqsub(self, Zdn: ZS, Zdn_: ZS, imm: int, /) -> None:
        """uqsub <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def uqsub(self, Zdn: ZS, Zdn_: ZS, imm: int, lsl: Modifier, /) -> None:
        """uqsub <Zdn>.s, <Zdn>.s, #<imm>{, lsl #0}"""
    @overload
    def uqxtn(self, Fd: BReg, Gn: HReg, /) -> None:
        """uqxtn <Bd>, <Hn>"""
    @overload
    def uqxtn(self, Fd: HReg, Gn: SReg, /) -> None:
        """uqxtn <Hd>, <Sn>"""
    @overload
    def uqxtn(self, Fd: SReg, Gn: DReg, /) -> None:
        """uqxtn <Sd>, <Dn>"""
    @overload
    def uqxtn(self, Vd: V2S, Vn: V2D, /) -> None:
        """uqxtn <Vd>.2s, <Vn>.2d"""
    @overload
    def uqxtn(self, Vd: V4H, Vn: V4S, /) -> None:
        """uqxtn <Vd>.4h, <Vn>.4s"""
    @overload
    def uqxtn(self, Vd: V8B, Vn: V8H, /) -> None:
        """uqxtn <Vd>.8b, <Vn>.8h"""
    @overload
    def uqxtn2(self, Vdn: V16B, Vn: V8H, /) -> None:
        """uqxtn2 <Vdn>.16b, <Vn>.8h"""
    @overload
    def uqxtn2(self, Vdn: V4S, Vn: V2D, /) -> None:
        """uqxtn2 <Vdn>.4s, <Vn>.2d"""
    @overload
    def uqxtn2(self, Vdn: V8H, Vn: V4S, /) -> None:
        """uqxtn2 <Vdn>.8h, <Vn>.4s"""
    @overload
    def urecpe(self, Vd: V2S, Vn: V2S, /) -> None:
        """urecpe <Vd>.2s, <Vn>.2s"""
    @overload
    def urecpe(self, Vd: V4S, Vn: V4S, /) -> None:
        """urecpe <Vd>.4s, <Vn>.4s"""
    @overload
    def urhadd(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """urhadd <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def urhadd(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """urhadd <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def urhadd(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """urhadd <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def urhadd(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """urhadd <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def urhadd(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """urhadd <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def urhadd(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """urhadd <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def urshl(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """urshl <Dd>, <Dn>, <Dm>"""
    @overload
    def urshl(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """urshl <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def urshl(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """urshl <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def urshl(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """urshl <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def urshl(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """urshl <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def urshl(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """urshl <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def urshl(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """urshl <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def urshl(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """urshl <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def urshr(self, Dd: DReg, Dn: DReg, shift: int, /) -> None:
        """urshr <Dd>, <Dn>, #<shift>"""
    @overload
    def urshr(self, Vd: V16B, Vn: V16B, shift: int, /) -> None:
        """urshr <Vd>.16b, <Vn>.16b, #<shift>"""
    @overload
    def urshr(self, Vd: V2D, Vn: V2D, shift: int, /) -> None:
        """urshr <Vd>.2d, <Vn>.2d, #<shift>"""
    @overload
    def urshr(self, Vd: V2S, Vn: V2S, shift: int, /) -> None:
        """urshr <Vd>.2s, <Vn>.2s, #<shift>"""
    @overload
    def urshr(self, Vd: V4H, Vn: V4H, shift: int, /) -> None:
        """urshr <Vd>.4h, <Vn>.4h, #<shift>"""
    @overload
    def urshr(self, Vd: V4S, Vn: V4S, shift: int, /) -> None:
        """urshr <Vd>.4s, <Vn>.4s, #<shift>"""
    @overload
    def urshr(self, Vd: V8B, Vn: V8B, shift: int, /) -> None:
        """urshr <Vd>.8b, <Vn>.8b, #<shift>"""
    @overload
    def urshr(self, Vd: V8H, Vn: V8H, shift: int, /) -> None:
        """urshr <Vd>.8h, <Vn>.8h, #<shift>"""
    @overload
    def ursqrte(self, Vd: V2S, Vn: V2S, /) -> None:
        """ursqrte <Vd>.2s, <Vn>.2s"""
    @overload
    def ursqrte(self, Vd: V4S, Vn: V4S, /) -> None:
        """ursqrte <Vd>.4s, <Vn>.4s"""
    @overload
    def ursra(self, Dda: DReg, Dn: DReg, shift: int, /) -> None:
        """ursra <Dda>, <Dn>, #<shift>"""
    @overload
    def ursra(self, Vda: V16B, Vn: V16B, shift: int, /) -> None:
        """ursra <Vda>.16b, <Vn>.16b, #<shift>"""
    @overload
    def ursra(self, Vda: V2D, Vn: V2D, shift: int, /) -> None:
        """ursra <Vda>.2d, <Vn>.2d, #<shift>"""
    @overload
    def ursra(self, Vda: V2S, Vn: V2S, shift: int, /) -> None:
        """ursra <Vda>.2s, <Vn>.2s, #<shift>"""
    @overload
    def ursra(self, Vda: V4H, Vn: V4H, shift: int, /) -> None:
        """ursra <Vda>.4h, <Vn>.4h, #<shift>"""
    @overload
    def ursra(self, Vda: V4S, Vn: V4S, shift: int, /) -> None:
        """ursra <Vda>.4s, <Vn>.4s, #<shift>"""
    @overload
    def ursra(self, Vda: V8B, Vn: V8B, shift: int, /) -> None:
        """ursra <Vda>.8b, <Vn>.8b, #<shift>"""
    @overload
    def ursra(self, Vda: V8H, Vn: V8H, shift: int, /) -> None:
        """ursra <Vda>.8h, <Vn>.8h, #<shift>"""
    @overload
    def ushl(self, Dd: DReg, Dn: DReg, Dm: DReg, /) -> None:
        """ushl <Dd>, <Dn>, <Dm>"""
    @overload
    def ushl(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """ushl <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def ushl(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """ushl <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def ushl(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """ushl <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def ushl(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """ushl <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def ushl(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """ushl <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def ushl(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """ushl <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def ushl(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """ushl <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def ushll(self, Vd: V2D, Vn: V2S, shift: int, /) -> None:
        """ushll <Vd>.2d, <Vn>.2s, #<shift>"""
    @overload
    def ushll(self, Vd: V4S, Vn: V4H, shift: int, /) -> None:
        """ushll <Vd>.4s, <Vn>.4h, #<shift>"""
    @overload
    def ushll(self, Vd: V8H, Vn: V8B, shift: int, /) -> None:
        """ushll <Vd>.8h, <Vn>.8b, #<shift>"""
    @overload
    def ushll2(self, Vd: V2D, Vn: V4S, shift: int, /) -> None:
        """ushll2 <Vd>.2d, <Vn>.4s, #<shift>"""
    @overload
    def ushll2(self, Vd: V4S, Vn: V8H, shift: int, /) -> None:
        """ushll2 <Vd>.4s, <Vn>.8h, #<shift>"""
    @overload
    def ushll2(self, Vd: V8H, Vn: V16B, shift: int, /) -> None:
        """ushll2 <Vd>.8h, <Vn>.16b, #<shift>"""
    @overload
    def ushr(self, Dd: DReg, Dn: DReg, shift: int, /) -> None:
        """ushr <Dd>, <Dn>, #<shift>"""
    @overload
    def ushr(self, Vd: V16B, Vn: V16B, shift: int, /) -> None:
        """ushr <Vd>.16b, <Vn>.16b, #<shift>"""
    @overload
    def ushr(self, Vd: V2D, Vn: V2D, shift: int, /) -> None:
        """ushr <Vd>.2d, <Vn>.2d, #<shift>"""
    @overload
    def ushr(self, Vd: V2S, Vn: V2S, shift: int, /) -> None:
        """ushr <Vd>.2s, <Vn>.2s, #<shift>"""
    @overload
    def ushr(self, Vd: V4H, Vn: V4H, shift: int, /) -> None:
        """ushr <Vd>.4h, <Vn>.4h, #<shift>"""
    @overload
    def ushr(self, Vd: V4S, Vn: V4S, shift: int, /) -> None:
        """ushr <Vd>.4s, <Vn>.4s, #<shift>"""
    @overload
    def ushr(self, Vd: V8B, Vn: V8B, shift: int, /) -> None:
        """ushr <Vd>.8b, <Vn>.8b, #<shift>"""
    @overload
    def ushr(self, Vd: V8H, Vn: V8H, shift: int, /) -> None:
        """ushr <Vd>.8h, <Vn>.8h, #<shift>"""
    @overload
    def usqadd(self, Fda: BReg, Fn: BReg, /) -> None:
        """usqadd <Bda>, <Bn>"""
    @overload
    def usqadd(self, Fda: DReg, Fn: DReg, /) -> None:
        """usqadd <Dda>, <Dn>"""
    @overload
    def usqadd(self, Fda: HReg, Fn: HReg, /) -> None:
        """usqadd <Hda>, <Hn>"""
    @overload
    def usqadd(self, Fda: SReg, Fn: SReg, /) -> None:
        """usqadd <Sda>, <Sn>"""
    @overload
    def usqadd(self, Vda: V16B, Vn: V16B, /) -> None:
        """usqadd <Vda>.16b, <Vn>.16b"""
    @overload
    def usqadd(self, Vda: V2D, Vn: V2D, /) -> None:
        """usqadd <Vda>.2d, <Vn>.2d"""
    @overload
    def usqadd(self, Vda: V2S, Vn: V2S, /) -> None:
        """usqadd <Vda>.2s, <Vn>.2s"""
    @overload
    def usqadd(self, Vda: V4H, Vn: V4H, /) -> None:
        """usqadd <Vda>.4h, <Vn>.4h"""
    @overload
    def usqadd(self, Vda: V4S, Vn: V4S, /) -> None:
        """usqadd <Vda>.4s, <Vn>.4s"""
    @overload
    def usqadd(self, Vda: V8B, Vn: V8B, /) -> None:
        """usqadd <Vda>.8b, <Vn>.8b"""
    @overload
    def usqadd(self, Vda: V8H, Vn: V8H, /) -> None:
        """usqadd <Vda>.8h, <Vn>.8h"""
    @overload
    def usra(self, Dda: DReg, Dn: DReg, shift: int, /) -> None:
        """usra <Dda>, <Dn>, #<shift>"""
    @overload
    def usra(self, Vda: V16B, Vn: V16B, shift: int, /) -> None:
        """usra <Vda>.16b, <Vn>.16b, #<shift>"""
    @overload
    def usra(self, Vda: V2D, Vn: V2D, shift: int, /) -> None:
        """usra <Vda>.2d, <Vn>.2d, #<shift>"""
    @overload
    def usra(self, Vda: V2S, Vn: V2S, shift: int, /) -> None:
        """usra <Vda>.2s, <Vn>.2s, #<shift>"""
    @overload
    def usra(self, Vda: V4H, Vn: V4H, shift: int, /) -> None:
        """usra <Vda>.4h, <Vn>.4h, #<shift>"""
    @overload
    def usra(self, Vda: V4S, Vn: V4S, shift: int, /) -> None:
        """usra <Vda>.4s, <Vn>.4s, #<shift>"""
    @overload
    def usra(self, Vda: V8B, Vn: V8B, shift: int, /) -> None:
        """usra <Vda>.8b, <Vn>.8b, #<shift>"""
    @overload
    def usra(self, Vda: V8H, Vn: V8H, shift: int, /) -> None:
        """usra <Vda>.8h, <Vn>.8h, #<shift>"""
    @overload
    def usubl(self, Vd: V2D, Vn: V2S, Vm: V2S, /) -> None:
        """usubl <Vd>.2d, <Vn>.2s, <Vm>.2s"""
    @overload
    def usubl(self, Vd: V4S, Vn: V4H, Vm: V4H, /) -> None:
        """usubl <Vd>.4s, <Vn>.4h, <Vm>.4h"""
    @overload
    def usubl(self, Vd: V8H, Vn: V8B, Vm: V8B, /) -> None:
        """usubl <Vd>.8h, <Vn>.8b, <Vm>.8b"""
    @overload
    def usubl2(self, Vd: V2D, Vn: V4S, Vm: V4S, /) -> None:
        """usubl2 <Vd>.2d, <Vn>.4s, <Vm>.4s"""
    @overload
    def usubl2(self, Vd: V4S, Vn: V8H, Vm: V8H, /) -> None:
        """usubl2 <Vd>.4s, <Vn>.8h, <Vm>.8h"""
    @overload
    def usubl2(self, Vd: V8H, Vn: V16B, Vm: V16B, /) -> None:
        """usubl2 <Vd>.8h, <Vn>.16b, <Vm>.16b"""
    @overload
    def usubw(self, Vd: V2D, Vn: V2D, Vm: V2S, /) -> None:
        """usubw <Vd>.2d, <Vn>.2d, <Vm>.2s"""
    @overload
    def usubw(self, Vd: V4S, Vn: V4S, Vm: V4H, /) -> None:
        """usubw <Vd>.4s, <Vn>.4s, <Vm>.4h"""
    @overload
    def usubw(self, Vd: V8H, Vn: V8H, Vm: V8B, /) -> None:
        """usubw <Vd>.8h, <Vn>.8h, <Vm>.8b"""
    @overload
    def usubw2(self, Vd: V2D, Vn: V2D, Vm: V4S, /) -> None:
        """usubw2 <Vd>.2d, <Vn>.2d, <Vm>.4s"""
    @overload
    def usubw2(self, Vd: V4S, Vn: V4S, Vm: V8H, /) -> None:
        """usubw2 <Vd>.4s, <Vn>.4s, <Vm>.8h"""
    @overload
    def usubw2(self, Vd: V8H, Vn: V8H, Vm: V16B, /) -> None:
        """usubw2 <Vd>.8h, <Vn>.8h, <Vm>.16b"""
    @overload
    def uunpkhi(self, Zd: ZD, Zn: ZS, /) -> None:
        """uunpkhi <Zd>.d, <Zn>.s"""
    @overload
    def uunpkhi(self, Zd: ZH, Zn: ZB, /) -> None:
        """uunpkhi <Zd>.h, <Zn>.b"""
    @overload
    def uunpkhi(self, Zd: ZS, Zn: ZH, /) -> None:
        """uunpkhi <Zd>.s, <Zn>.h"""
    @overload
    def uunpklo(self, Zd: ZD, Zn: ZS, /) -> None:
        """uunpklo <Zd>.d, <Zn>.s"""
    @overload
    def uunpklo(self, Zd: ZH, Zn: ZB, /) -> None:
        """uunpklo <Zd>.h, <Zn>.b"""
    @overload
    def uunpklo(self, Zd: ZS, Zn: ZH, /) -> None:
        """uunpklo <Zd>.s, <Zn>.h"""
    @overload
    def uxtb(self, Xd: General, Wn: W, /) -> None:
        """uxtb <Xd>, <Wn>"""
    @overload
    def uxtb(self, Wd: W, Wn: W, /) -> None:
        """uxtb <Wd>, <Wn>"""
    @overload
    def uxtb(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """uxtb <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def uxtb(self, Zd: ZH, Pg: PM, Zn: ZH, /) -> None:
        """uxtb <Zd>.h, <Pg>/m, <Zn>.h"""
    @overload
    def uxtb(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """uxtb <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def uxth(self, Xd: General, Wn: W, /) -> None:
        """uxth <Xd>, <Wn>"""
    @overload
    def uxth(self, Wd: W, Wn: W, /) -> None:
        """uxth <Wd>, <Wn>"""
    @overload
    def uxth(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """uxth <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def uxth(self, Zd: ZS, Pg: PM, Zn: ZS, /) -> None:
        """uxth <Zd>.s, <Pg>/m, <Zn>.s"""
    @overload
    def uxtl(self, Vd: V2D, Vn: V2S, /) -> None:
        """uxtl <Vd>.2d, <Vn>.2s"""
    @overload
    def uxtl(self, Vd: V4S, Vn: V4H, /) -> None:
        """uxtl <Vd>.4s, <Vn>.4h"""
    @overload
    def uxtl(self, Vd: V8H, Vn: V8B, /) -> None:
        """uxtl <Vd>.8h, <Vn>.8b"""
    @overload
    def uxtl2(self, Vd: V2D, Vn: V4S, /) -> None:
        """uxtl2 <Vd>.2d, <Vn>.4s"""
    @overload
    def uxtl2(self, Vd: V4S, Vn: V8H, /) -> None:
        """uxtl2 <Vd>.4s, <Vn>.8h"""
    @overload
    def uxtl2(self, Vd: V8H, Vn: V16B, /) -> None:
        """uxtl2 <Vd>.8h, <Vn>.16b"""
    @overload
    def uxtw(self, Xd: General, Xn: General, /) -> None:
        """uxtw <Xd>, <Xn>"""
    @overload
    def uxtw(self, Xd: General, Wn: W, /) -> None:
        """uxtw <Xd>, <Wn>"""
    @overload
    def uxtw(self, Zd: ZD, Pg: PM, Zn: ZD, /) -> None:
        """uxtw <Zd>.d, <Pg>/m, <Zn>.d"""
    @overload
    def uzp1(self, Pd: PB, Pn: PB, Pm: PB, /) -> None:
        """uzp1 <Pd>.b, <Pn>.b, <Pm>.b"""
    @overload
    def uzp1(self, Pd: PD, Pn: PD, Pm: PD, /) -> None:
        """uzp1 <Pd>.d, <Pn>.d, <Pm>.d"""
    @overload
    def uzp1(self, Pd: PH, Pn: PH, Pm: PH, /) -> None:
        """uzp1 <Pd>.h, <Pn>.h, <Pm>.h"""
    @overload
    def uzp1(self, Pd: PS, Pn: PS, Pm: PS, /) -> None:
        """uzp1 <Pd>.s, <Pn>.s, <Pm>.s"""
    @overload
    def uzp1(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uzp1 <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uzp1(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """uzp1 <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def uzp1(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uzp1 <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uzp1(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uzp1 <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uzp1(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uzp1 <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uzp1(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uzp1 <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uzp1(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uzp1 <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uzp1(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """uzp1 <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def uzp1(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """uzp1 <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def uzp1(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """uzp1 <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def uzp1(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """uzp1 <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def uzp2(self, Pd: PB, Pn: PB, Pm: PB, /) -> None:
        """uzp2 <Pd>.b, <Pn>.b, <Pm>.b"""
    @overload
    def uzp2(self, Pd: PD, Pn: PD, Pm: PD, /) -> None:
        """uzp2 <Pd>.d, <Pn>.d, <Pm>.d"""
    @overload
    def uzp2(self, Pd: PH, Pn: PH, Pm: PH, /) -> None:
        """uzp2 <Pd>.h, <Pn>.h, <Pm>.h"""
    @overload
    def uzp2(self, Pd: PS, Pn: PS, Pm: PS, /) -> None:
        """uzp2 <Pd>.s, <Pn>.s, <Pm>.s"""
    @overload
    def uzp2(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """uzp2 <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def uzp2(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """uzp2 <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def uzp2(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """uzp2 <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def uzp2(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """uzp2 <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def uzp2(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """uzp2 <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def uzp2(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """uzp2 <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def uzp2(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """uzp2 <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def uzp2(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """uzp2 <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def uzp2(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """uzp2 <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def uzp2(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """uzp2 <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def uzp2(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """uzp2 <Zd>.s, <Zn>.s, <Zm>.s"""
    def wfe(self) -> None:
        """wfe"""
    def wfi(self) -> None:
        """wfi"""
    @overload
    def whilele(self, Pd: PB, Rn: General, Rm: General, /) -> None:
        """whilele <Pd>.b, <Xn>, <Xm>"""
    @overload
    def whilele(self, Pd: PB, Rn: W, Rm: W, /) -> None:
        """whilele <Pd>.b, <Wn>, <Wm>"""
    @overload
    def whilele(self, Pd: PD, Rn: General, Rm: General, /) -> None:
        """whilele <Pd>.d, <Xn>, <Xm>"""
    @overload
    def whilele(self, Pd: PD, Rn: W, Rm: W, /) -> None:
        """whilele <Pd>.d, <Wn>, <Wm>"""
    @overload
    def whilele(self, Pd: PH, Rn: General, Rm: General, /) -> None:
        """whilele <Pd>.h, <Xn>, <Xm>"""
    @overload
    def whilele(self, Pd: PH, Rn: W, Rm: W, /) -> None:
        """whilele <Pd>.h, <Wn>, <Wm>"""
    @overload
    def whilele(self, Pd: PS, Rn: General, Rm: General, /) -> None:
        """whilele <Pd>.s, <Xn>, <Xm>"""
    @overload
    def whilele(self, Pd: PS, Rn: W, Rm: W, /) -> None:
        """whilele <Pd>.s, <Wn>, <Wm>"""
    @overload
    def whilelo(self, Pd: PB, Rn: General, Rm: General, /) -> None:
        """whilelo <Pd>.b, <Xn>, <Xm>"""
    @overload
    def whilelo(self, Pd: PB, Rn: W, Rm: W, /) -> None:
        """whilelo <Pd>.b, <Wn>, <Wm>"""
    @overload
    def whilelo(self, Pd: PD, Rn: General, Rm: General, /) -> None:
        """whilelo <Pd>.d, <Xn>, <Xm>"""
    @overload
    def whilelo(self, Pd: PD, Rn: W, Rm: W, /) -> None:
        """whilelo <Pd>.d, <Wn>, <Wm>"""
    @overload
    def whilelo(self, Pd: PH, Rn: General, Rm: General, /) -> None:
        """whilelo <Pd>.h, <Xn>, <Xm>"""
    @overload
    def whilelo(self, Pd: PH, Rn: W, Rm: W, /) -> None:
        """whilelo <Pd>.h, <Wn>, <Wm>"""
    @overload
    def whilelo(self, Pd: PS, Rn: General, Rm: General, /) -> None:
        """whilelo <Pd>.s, <Xn>, <Xm>"""
    @overload
    def whilelo(self, Pd: PS, Rn: W, Rm: W, /) -> None:
        """whilelo <Pd>.s, <Wn>, <Wm>"""
    @overload
    def whilels(self, Pd: PB, Rn: General, Rm: General, /) -> None:
        """whilels <Pd>.b, <Xn>, <Xm>"""
    @overload
    def whilels(self, Pd: PB, Rn: W, Rm: W, /) -> None:
        """whilels <Pd>.b, <Wn>, <Wm>"""
    @overload
    def whilels(self, Pd: PD, Rn: General, Rm: General, /) -> None:
        """whilels <Pd>.d, <Xn>, <Xm>"""
    @overload
    def whilels(self, Pd: PD, Rn: W, Rm: W, /) -> None:
        """whilels <Pd>.d, <Wn>, <Wm>"""
    @overload
    def whilels(self, Pd: PH, Rn: General, Rm: General, /) -> None:
        """whilels <Pd>.h, <Xn>, <Xm>"""
    @overload
    def whilels(self, Pd: PH, Rn: W, Rm: W, /) -> None:
        """whilels <Pd>.h, <Wn>, <Wm>"""
    @overload
    def whilels(self, Pd: PS, Rn: General, Rm: General, /) -> None:
        """whilels <Pd>.s, <Xn>, <Xm>"""
    @overload
    def whilels(self, Pd: PS, Rn: W, Rm: W, /) -> None:
        """whilels <Pd>.s, <Wn>, <Wm>"""
    @overload
    def whilelt(self, Pd: PB, Rn: General, Rm: General, /) -> None:
        """whilelt <Pd>.b, <Xn>, <Xm>"""
    @overload
    def whilelt(self, Pd: PB, Rn: W, Rm: W, /) -> None:
        """whilelt <Pd>.b, <Wn>, <Wm>"""
    @overload
    def whilelt(self, Pd: PD, Rn: General, Rm: General, /) -> None:
        """whilelt <Pd>.d, <Xn>, <Xm>"""
    @overload
    def whilelt(self, Pd: PD, Rn: W, Rm: W, /) -> None:
        """whilelt <Pd>.d, <Wn>, <Wm>"""
    @overload
    def whilelt(self, Pd: PH, Rn: General, Rm: General, /) -> None:
        """whilelt <Pd>.h, <Xn>, <Xm>"""
    @overload
    def whilelt(self, Pd: PH, Rn: W, Rm: W, /) -> None:
        """whilelt <Pd>.h, <Wn>, <Wm>"""
    @overload
    def whilelt(self, Pd: PS, Rn: General, Rm: General, /) -> None:
        """whilelt <Pd>.s, <Xn>, <Xm>"""
    @overload
    def whilelt(self, Pd: PS, Rn: W, Rm: W, /) -> None:
        """whilelt <Pd>.s, <Wn>, <Wm>"""
    def wrffr(self, Pn: PB, /) -> None:
        """wrffr <Pn>.b"""
    def xpaclri(self) -> None:
        """xpaclri"""
    @overload
    def xtn(self, Vd: V2S, Vn: V2D, /) -> None:
        """xtn <Vd>.2s, <Vn>.2d"""
    @overload
    def xtn(self, Vd: V4H, Vn: V4S, /) -> None:
        """xtn <Vd>.4h, <Vn>.4s"""
    @overload
    def xtn(self, Vd: V8B, Vn: V8H, /) -> None:
        """xtn <Vd>.8b, <Vn>.8h"""
    @overload
    def xtn2(self, Vdn: V16B, Vn: V8H, /) -> None:
        """xtn2 <Vdn>.16b, <Vn>.8h"""
    @overload
    def xtn2(self, Vdn: V4S, Vn: V2D, /) -> None:
        """xtn2 <Vdn>.4s, <Vn>.2d"""
    @overload
    def xtn2(self, Vdn: V8H, Vn: V4S, /) -> None:
        """xtn2 <Vdn>.8h, <Vn>.4s"""
    def yield_(self) -> None:
        """yield"""
    @overload
    def zip1(self, Pd: PB, Pn: PB, Pm: PB, /) -> None:
        """zip1 <Pd>.b, <Pn>.b, <Pm>.b"""
    @overload
    def zip1(self, Pd: PD, Pn: PD, Pm: PD, /) -> None:
        """zip1 <Pd>.d, <Pn>.d, <Pm>.d"""
    @overload
    def zip1(self, Pd: PH, Pn: PH, Pm: PH, /) -> None:
        """zip1 <Pd>.h, <Pn>.h, <Pm>.h"""
    @overload
    def zip1(self, Pd: PS, Pn: PS, Pm: PS, /) -> None:
        """zip1 <Pd>.s, <Pn>.s, <Pm>.s"""
    @overload
    def zip1(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """zip1 <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def zip1(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """zip1 <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def zip1(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """zip1 <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def zip1(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """zip1 <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def zip1(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """zip1 <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def zip1(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """zip1 <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def zip1(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """zip1 <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def zip1(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """zip1 <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def zip1(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """zip1 <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def zip1(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """zip1 <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def zip1(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """zip1 <Zd>.s, <Zn>.s, <Zm>.s"""
    @overload
    def zip2(self, Pd: PB, Pn: PB, Pm: PB, /) -> None:
        """zip2 <Pd>.b, <Pn>.b, <Pm>.b"""
    @overload
    def zip2(self, Pd: PD, Pn: PD, Pm: PD, /) -> None:
        """zip2 <Pd>.d, <Pn>.d, <Pm>.d"""
    @overload
    def zip2(self, Pd: PH, Pn: PH, Pm: PH, /) -> None:
        """zip2 <Pd>.h, <Pn>.h, <Pm>.h"""
    @overload
    def zip2(self, Pd: PS, Pn: PS, Pm: PS, /) -> None:
        """zip2 <Pd>.s, <Pn>.s, <Pm>.s"""
    @overload
    def zip2(self, Vd: V16B, Vn: V16B, Vm: V16B, /) -> None:
        """zip2 <Vd>.16b, <Vn>.16b, <Vm>.16b"""
    @overload
    def zip2(self, Vd: V2D, Vn: V2D, Vm: V2D, /) -> None:
        """zip2 <Vd>.2d, <Vn>.2d, <Vm>.2d"""
    @overload
    def zip2(self, Vd: V2S, Vn: V2S, Vm: V2S, /) -> None:
        """zip2 <Vd>.2s, <Vn>.2s, <Vm>.2s"""
    @overload
    def zip2(self, Vd: V4H, Vn: V4H, Vm: V4H, /) -> None:
        """zip2 <Vd>.4h, <Vn>.4h, <Vm>.4h"""
    @overload
    def zip2(self, Vd: V4S, Vn: V4S, Vm: V4S, /) -> None:
        """zip2 <Vd>.4s, <Vn>.4s, <Vm>.4s"""
    @overload
    def zip2(self, Vd: V8B, Vn: V8B, Vm: V8B, /) -> None:
        """zip2 <Vd>.8b, <Vn>.8b, <Vm>.8b"""
    @overload
    def zip2(self, Vd: V8H, Vn: V8H, Vm: V8H, /) -> None:
        """zip2 <Vd>.8h, <Vn>.8h, <Vm>.8h"""
    @overload
    def zip2(self, Zd: ZB, Zn: ZB, Zm: ZB, /) -> None:
        """zip2 <Zd>.b, <Zn>.b, <Zm>.b"""
    @overload
    def zip2(self, Zd: ZD, Zn: ZD, Zm: ZD, /) -> None:
        """zip2 <Zd>.d, <Zn>.d, <Zm>.d"""
    @overload
    def zip2(self, Zd: ZH, Zn: ZH, Zm: ZH, /) -> None:
        """zip2 <Zd>.h, <Zn>.h, <Zm>.h"""
    @overload
    def zip2(self, Zd: ZS, Zn: ZS, Zm: ZS, /) -> None:
        """zip2 <Zd>.s, <Zn>.s, <Zm>.s"""
