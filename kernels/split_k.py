"""A 4 x 64 tile of P @ V near the roof: 24 accumulators, because half of the columns at a time runs ahead through a third of K.

Two pipes of nine cycles want 18 accumulators in flight; the 16 of a 4 x 64 tile cap it at 16/18 = 88.9 %. So K is cut into three parts
A, B, C of equal length. While all columns go through A, the left half of them also goes through C, into eight accumulators of its own;
then all go through B, and the right half through C. What does not fill the parts goes first, one K at a time.

The unit of work is 4 rows by 2 vectors, 8 FMLA in pairs (an even and an odd slot: FLA and FLB): the left half of a K of A (or B), its
right half, one half of a K of C. Each accumulator is used once in 12 cycles. Eight registers are left for operands; each is loaded again
as soon as its last reader is written (``AFTER``), 6 to 9 FMLA before the new value is needed. That is a cycle of the model's loop away
from the most that eight registers allow; with it the loop body runs at two FMLA per cycle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from svedsl import VL, lsl, z
from svedsl.regs import xzr

ROWS, VECTORS, HALF = 4, 4, 2
TURNS = 4
"""K of each part per loop body: even, since register and value meet again after two, and enough to hide the additions to pointers."""
BIAS = TURNS - 1
"""K that the pointers to P lag behind, so that each may be advanced at another place of the body (offsets are never negative)."""
MAGIC, SHIFT = 0xAAAAAAAAAAAAAAAB, 3
"""A twelfth of a 64-bit number: the high half of its product with the first, shifted right by the second."""

Unit = Literal["left", "right", "ahead"]
UNITS: tuple[Unit, ...] = ("ahead", "left", "right")
Value = tuple[str, int]
"""An operand: ("p", row) and ("v", vector) of the K that all columns go through, ("cp", row) and ("cv", 0 or 1) of the K in C."""

AFTER: dict[Unit, dict[int, tuple[tuple[Value, Value], ...]]] = {
    "left": {3: ((("cp", 0), ("v", 1)), (("cv", 0), ("v", 0)))},
    "right": {
        0: ((("cv", 1), ("p", 0)),),
        1: ((("cp", 1), ("p", 1)),),
        2: ((("cp", 2), ("p", 2)),),
        3: ((("cp", 3), ("p", 3)), (("v", 0), ("v", 2)), (("p", 0), ("v", 3))),
    },
    "ahead": {
        0: ((("v", 1), ("cp", 0)),),
        1: ((("p", 1), ("cp", 1)),),
        2: ((("p", 2), ("cp", 2)),),
        3: ((("p", 3), ("cp", 3)), (("v", 2), ("cv", 0)), (("v", 3), ("cv", 1))),
    },
}
"""Unit -> row -> what is loaded after the FMLA of that row: (value, the value whose register it takes). v and p are of the next K."""


class Tile:
    """Registers and pointers of one tile of four rows, and the units of work on them.

    ``p_rows`` (``BIAS`` K behind) and ``v_row`` point to what is loaded next of A, then B; ``ahead_p`` and ``ahead_v`` of C.
    """

    def __init__(self, k: Any, pg: Any, none: Any, v_step: Any, p_rows: Sequence[Any]) -> None:
        self.k, self.pg, self.none, self.v_step = k, pg, none, v_step
        self.acc = [k.z(VECTORS, f"o{row}_") for row in range(ROWS)]
        self.extra = [k.z(HALF, f"extra{row}_") for row in range(ROWS)]
        self.where: dict[Value, Any] = {
            **{("p", row): k.z(f"p{row}") for row in range(ROWS)},
            **{("v", j): k.z(f"v{j}") for j in range(VECTORS)},
        }
        self.p_rows, self.ahead_p = p_rows, k.x(ROWS, "ahead_p")
        self.v_row, self.ahead_v = k.x("v_row"), k.x("ahead_v")
        self.offset: dict[Value, int] = {}
        self.ahead_half = 0

    def zero_extra(self) -> None:
        """By loads without active lanes, which touch no memory and leave the FMA pipes alone."""
        for row in self.extra:
            for vector in row:
                self.k.ld1rw(vector.s, self.none / z, [self.v_row])

    def load_row(self, registers: Sequence[Any]) -> None:
        """The next row of V."""
        for j in range(VECTORS):
            self.k.ld1w(registers[j].s, self.pg / z, [self.v_row, j * VL])
        self.k.add(self.v_row, self.v_row, self.v_step)

    def load_p(self, row: int) -> None:
        self.k.ld1rw(self.where["p", row].s, self.pg / z, [self.p_rows[row], 4 * BIAS])

    def load(self, value: Value) -> None:
        """The next value of its kind into its register."""
        k, (kind, n), register = self.k, value, self.where[value].s
        if kind in ("p", "cp"):
            pointer = (self.p_rows if kind == "p" else self.ahead_p)[n]
            offset = self.offset[value]
            k.ld1rw(register, self.pg / z, [pointer, 4 * offset])
            last = offset == n + (TURNS if kind == "p" else BIAS)
            self.offset[value] = offset + 1 - TURNS if last else offset + 1
            self._step(last, pointer, 4 * TURNS)
        elif kind == "v":
            k.ld1w(register, self.pg / z, [self.v_row, n * VL])
            self._step(n == VECTORS - 1, self.v_row, self.v_step)
        else:
            k.ld1w(register, self.pg / z, [self.ahead_v, (HALF * self.ahead_half + n) * VL])
            self._step(n == HALF - 1, self.ahead_v, self.v_step)

    def _step(self, due: bool, pointer: Any, step: Any) -> None:
        """Moves a pointer on where that is due; the last step of all goes nowhere."""
        if due:
            with self.k.quiet():
                self.k.add(pointer, pointer, step)

    def unit(self, unit: Unit, last: bool = False) -> None:
        """8 FMLA with the loads of ``AFTER``; in the ``last`` K of all without those for the next."""
        p, v, first = ("cp", "cv", 0) if unit == "ahead" else ("p", "v", HALF * (unit == "right"))
        for row in range(ROWS):
            accumulators = self.extra[row] if unit == "ahead" else self.acc[row][first:]
            for j in range(HALF):
                self.k.fmla(accumulators[j].s, self.pg.m, self.where[p, row].s, self.where[v, first + j].s)
            taken = {value: self.where[source] for value, source in AFTER[unit].get(row, ())}
            for value, register in taken.items():
                if not (last and value[0] in ("p", "v")):
                    self.where[value] = register
                    self.load(value)

    def fold(self, half: int) -> None:
        """Adds the extra accumulators to a half of the columns."""
        for row in range(ROWS):
            for j in range(HALF):
                target = self.acc[row][HALF * half + j].s
                self.k.fadd(target, target, self.extra[row][j].s)


def one_k(tile: Tile, v: Sequence[Any], first: bool = False, then_load: bool = True) -> None:
    """One K into the 16 accumulators; then P for the next K, and the next row of V but one into the same registers."""
    k = tile.k
    for row in range(ROWS):
        p = tile.where["p", row]
        for j in range(VECTORS):
            if first:
                k.fmul(tile.acc[row][j].s, p.s, v[j].s)
            else:
                k.fmla(tile.acc[row][j].s, tile.pg.m, p.s, v[j].s)
        if then_load:
            k.add(tile.p_rows[row], tile.p_rows[row], 4)
            tile.load_p(row)
    if then_load:
        tile.load_row(v)


def before_parts(tile: Tile, v: Sequence[Any], spare: Sequence[Any], left: Any) -> None:
    """``left`` K that fill no block. Finds their first row of V in ``spare``, the second in ``v``; leaves the first of A in ``v``."""
    k = tile.k
    odd, ready = k.label("odd"), k.label("ready")
    pairs = k.x("pairs")
    k.lsr(pairs, left, 1)
    with k.loop(pairs):
        one_k(tile, spare)
        one_k(tile, v)
    k.tbnz(left, 0, odd)
    for j in range(VECTORS):
        k.mov(v[j].d, spare[j].d)
    k.b(ready)
    k.place(odd)
    one_k(tile, spare)
    k.place(ready)
    k.sub(tile.v_row, tile.v_row, tile.v_step)  # what is in ``spare`` is read again


def few_k(tile: Tile, n: Any) -> None:
    """Less than a block, one K after the other."""
    k = tile.k
    v = [tile.where["v", j] for j in range(VECTORS)]
    for row in tile.acc:
        for vector in row:
            k.mov(vector.s, 0)
    with k.loop(n):
        tile.load_row(v)
        for row in range(ROWS):
            tile.load_p(row)
            k.add(tile.p_rows[row], tile.p_rows[row], 4)
        one_k(tile, v, then_load=False)


def point_ahead(tile: Tile, V: Any, Nc: Any, blocks: Any) -> None:
    """Part C is the last four K of each block's twelve. P of K = 1 is loaded."""
    k = tile.k
    first, further = k.x("first_of_c"), k.x("further")
    k.sub(first, Nc, blocks, lsl(2))
    k.sub(further, first, 1)
    for row in range(ROWS):
        k.add(tile.ahead_p[row], tile.p_rows[row], further, lsl(2))
    k.mul(first, first, tile.v_step)
    k.add(tile.ahead_v, V, first)


def over_parts(tile: Tile, blocks: Any) -> None:
    """All columns through A and B, the left half, then the right half through C. ``blocks``: of four K in each part, at least 1."""
    tile.offset = {**{("p", row): TURNS for row in range(ROWS)}, **{("cp", row): BIAS for row in range(ROWS)}}
    tile.zero_extra()
    first_parts(tile, blocks)
    c_again(tile, blocks)
    tile.unit("left")
    tile.unit("right")
    tile.fold(0)
    tile.zero_extra()
    last_parts(tile, blocks)
    tile.fold(1)


def one_less(k: Any, blocks: Any) -> Any:
    more = k.x("more")
    k.sub(more, blocks, 1)
    return more


def first_parts(tile: Tile, blocks: Any) -> None:
    """A, and the left half of C. The last turn is written out: it goes on into B in the middle of a K."""
    units = (*UNITS[1:], UNITS[0])
    with tile.k.loop(one_less(tile.k, blocks)):
        for _ in range(TURNS):
            for unit in units:
                tile.unit(unit)
    for _ in range(TURNS):
        for unit in units:
            tile.unit(unit)


def c_again(tile: Tile, blocks: Any) -> None:
    """Back to the first K of C, for the right half."""
    k, back = tile.k, tile.k.x("back")
    k.lsl(back, blocks, 4)
    for row in range(ROWS):
        k.sub(tile.ahead_p[row], tile.ahead_p[row], back)
    k.lsl(back, blocks, 2)
    k.mul(back, back, tile.v_step)
    k.sub(tile.ahead_v, tile.ahead_v, back)
    tile.ahead_half = 1


def last_parts(tile: Tile, blocks: Any) -> None:
    """B, and the right half of C. It starts in the middle of a K, so that the left sums are added while the pipes are busy."""
    with tile.k.loop(one_less(tile.k, blocks)):
        for _ in range(TURNS):
            for unit in UNITS:
                tile.unit(unit)
    for turn in range(TURNS - 1):
        for unit in UNITS:
            tile.unit(unit, last=turn == TURNS - 2 and unit == "right")
    tile.unit("ahead", last=True)


def four_rows(k: Any, rows: Sequence[Any], first: Any, step: Any, left: Any, offset: int = 0) -> list[Any]:
    """Points ``rows`` to four rows ``step`` bytes apart, each less ``offset``; where fewer are ``left``, to the last one again."""
    further = k.x("further")
    if offset:
        k.sub(rows[0], first, offset)
    else:
        k.mov(rows[0], first)
    for row in range(1, ROWS):
        k.cmp(left, row)
        k.csel(further, step, xzr, k.gt)
        k.add(rows[row], rows[row - 1], further)
    return list(rows)


def product(tile: Tile, V: Any, n: Any) -> None:
    """The accumulators = P[0:4, 0:n] @ V[0:n, 0:64]; P by ``tile.p_rows``, ``n`` >= 0."""
    k = tile.k
    few, summed = k.label("few"), k.label("summed")
    v, spare = [tile.where["v", j] for j in range(VECTORS)], [*tile.extra[0], *tile.extra[1]]
    blocks, left = k.x("blocks"), k.x("left")
    k.mov(tile.v_row, V)
    k.cmp(n, 3 * TURNS)
    k.b_le(few)
    tile.load_row(v)
    for row in range(ROWS):
        tile.load_p(row)
    tile.load_row(spare)
    one_k(tile, v, first=True)
    k.sub(left, n, 1)
    k.mov(blocks, MAGIC)
    k.umulh(blocks, left, blocks)
    k.lsr(blocks, blocks, SHIFT)
    k.sub(left, left, blocks, lsl(3))
    k.sub(left, left, blocks, lsl(2))
    point_ahead(tile, V, n, blocks)
    before_parts(tile, v, spare, left)
    loaded = dict(tile.where)
    over_parts(tile, blocks)
    k.b(summed)
    k.place(few)
    tile.where = loaded
    few_k(tile, n)
    k.place(summed)
