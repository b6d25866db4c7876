"""One tile of an attention head: 4 query rows by a block of 64 keys at VL 512, D = 64. Scores, online softmax, product with V.

Lanes are keys while scores are made: a word of Q (4 int8 or one fp32) is broadcast and multiplied with that word of 16 keys. So a block
of K is packed first, its words transposed: ``packed[word, key]``, read with contiguous loads.

The running maximum of a row is kept as FEXPA's shift constant, ``SHIFT - max'`` with max' the maximum rounded to a multiple of 1/64
(``fexpa``): softmax does not change with the reference it subtracts, so no correction by 2^(max' - max) is needed, and the factor
2^(old max' - new max') by which O and the sum are rescaled is FEXPA of the difference alone, rounded once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from svedsl import VL, lsl, m, z
from svedsl.regs import xzr

from .fexpa import CLAMP, COEFFICIENTS, SHIFT, broadcast

ROWS = 4
BLOCK = 64
VECTORS = BLOCK // 16  # of keys, in a block; of columns, in a row of V
STATE_BYTES = (1 + ROWS) * 64  # shift constants of the rows, then 16 partial sums of each row
LOWEST = -3.0e38
"""Below every score: the maximum of no keys."""


@dataclass(frozen=True, slots=True)
class Operands:
    """What Q and K hold: ``bytes`` of an element, whether scores are integers."""

    bytes: int
    integer: bool

    @property
    def words(self) -> int:
        """32-bit words of a row of Q or K."""
        return 16 * self.bytes

    @property
    def packed_bytes(self) -> int:
        return 4 * self.words * BLOCK

    def multiply(self, k: Any, score: Any, key: Any, query: Any, pg: Any) -> None:
        """score += key * query, word by word."""
        if self.integer:
            k.sdot(score.s, key.b, query.b)
        else:
            k.fmla(score.s, pg / m, key.s, query.s)


INT8 = Operands(1, True)
FP32 = Operands(4, False)


class Constants(NamedTuple):
    """Vectors of exp2; ``one`` is the shift constant of max' = 0."""

    scale: Any
    one: Any
    clamp: Any
    c1: Any
    c2: Any


def prepare(k: Any, scale: Any) -> Constants:
    """Broadcasts scale, a scalar register, and the constants of the exact exp2."""
    vscale = k.z("scale")
    k.mov(vscale.s, scale)
    c1, c2 = COEFFICIENTS["exact"]
    return Constants(vscale, broadcast(k, "SHIFT", SHIFT), broadcast(k, "CLAMP", CLAMP), broadcast(k, "c1", c1), broadcast(k, "c2", c2))


def next_row(k: Any, row: Any, step: Any, left: Any, above: int) -> Any:
    """The row below ``row``, number ``above``, or ``row`` again when it is the last of ``left``: a short tile repeats its last row."""
    below, by = k.x("row"), k.x("by")
    k.cmp(left, above + 1)
    k.csel(by, step, xzr, k.gt)
    k.add(below, row, by)
    return below


def pack_block(k: Any, o: Operands, K: Any, k_step: Any, keys: Any, packed: Any, pg: Any) -> None:
    """packed[word, key] of up to 64 keys, 16 x 16 words at a time. Behind the last key stands that key again, or anything."""
    sixteens, left, source, target = k.x("sixteens"), k.x("left"), k.x("source"), k.x("target")
    k.add(sixteens, keys, 15)
    k.asr(sixteens, sixteens, 4)
    k.mov(left, keys)
    k.mov(source, K)
    k.mov(target, packed)
    with k.loop(sixteens):
        for chunk in range(o.words // 16):
            row, to = k.x("row"), k.x("to")
            k.add(row, source, 64 * chunk)
            rows = k.z(16, "key")
            for i in range(16):
                k.ld1w(rows[i].s, pg / z, [row])
                if i < 15:
                    row = next_row(k, row, k_step, left, i)
            k.add(to, target, 16 * chunk * 4 * BLOCK)
            for i, column in enumerate(transposed(k, rows)):
                k.st1w(column.s, pg, [to, i % 2 * VECTORS * VL])
                if i % 2 and i < 15:
                    k.add(to, to, 2 * 4 * BLOCK)
        k.add(source, source, k_step, lsl(4))
        k.add(target, target, 64)
        k.sub(left, left, 16)


def transposed(k: Any, rows: Sequence[Any]) -> Sequence[Any]:
    """16 x 16 words transposed: interleaving the halves of a list of 16 vectors four times."""
    for _ in range(4):
        made = k.z(16, "zip")
        for i in range(8):
            k.zip1(made[2 * i].s, rows[i].s, rows[i + 8].s)
            k.zip2(made[2 * i + 1].s, rows[i].s, rows[i + 8].s)
        rows = made
    return rows


def across_rows(k: Any, rows: Sequence[Any], combine: Callable[..., None], pg: Any) -> Any:
    """Four vectors reduced over their lanes together: lane i of the result, and each fourth after it, belongs to ``rows[i % 4]``.

    13 operations, where four FMAXV take 36.
    """

    def merge(a: Any, b: Any) -> Any:
        low, high = k.z("low"), k.z("high")
        k.zip1(low.s, a.s, b.s)
        k.zip2(high.s, a.s, b.s)
        combine(low.s, pg / m, low.s, high.s)
        return low

    found = merge(merge(rows[0], rows[2]), merge(rows[1], rows[3]))
    for distance in (32, 16):
        turned = k.z("turned")
        k.movprfx(turned, found)
        k.ext(turned.b, turned.b, found.b, distance)
        combine(found.s, pg / m, found.s, turned.s)
    return found


@dataclass(slots=True)
class Tile:
    """Emits a tile. ``q``, ``o``: its first row of Q and O; ``left``: rows from there on; ``limit``: keys of this block and behind it that
    its first row attends to; each further row attends to one more.
    """

    k: Any
    operands: Operands
    c: Constants
    pg: Any
    q: Any
    o: Any
    state: Any
    left: Any
    limit: Any

    def emit(self, packed: Any, p: Any, V: Any, keys: Any, q_step: Any, v_step: Any, o_step: Any) -> None:
        """Rows 0-3 against the keys of the block: state, P and O change."""
        k = self.k
        scores = self.scores(packed, q_step)
        limits = self.limits(keys)
        factor = k.z("factor")
        k.cmp(limits[0], BLOCK)
        with k.if_(k.ge):
            self.softmax(scores, p, factor, None)
        with k.else_():
            self.softmax(scores, p, factor, limits)
        self.product(factor, p, V, limits[-1], v_step, o_step)

    def limits(self, keys: Any) -> list[Any]:
        """How many keys of the block each row attends to; below 1 for none."""
        k = self.k
        found, attended = [], self.limit
        for row in range(ROWS):
            limit = k.x(f"limit{row}")
            k.cmp(attended, keys)
            k.csel(limit, attended, keys, k.lt)
            found.append(limit)
            if row < ROWS - 1:
                more = k.x("attended")
                k.cmp(self.left, row + 1)
                k.cinc(more, attended, k.gt)
                attended = more
        return found

    def scores(self, packed: Any, q_step: Any) -> list[Any]:
        """Scores of the tile as floats: ``[row][vector of 16 keys]``."""
        k, o = self.k, self.operands
        scores = [k.z(VECTORS, f"s{row}_") for row in range(ROWS)]
        for row in scores:
            for vector in row:
                k.mov(vector.s, 0)
        rows, keys = k.x(ROWS, "q_row"), k.x("packed")
        k.mov(rows[0], self.q)
        for row in range(ROWS - 1):
            k.mov(rows[row + 1], next_row(k, rows[row], q_step, self.left, row))
        k.add(keys, packed, 8 * 64)

        def sixteen_words(last: bool) -> None:
            for word in range(16):
                key, query = k.z(VECTORS, "key"), k.z(ROWS, "query")
                for j in range(VECTORS):
                    k.ld1w(key[j].s, self.pg / z, [keys, (word % 4 * VECTORS + j - 8) * VL])
                for row in range(ROWS):
                    k.ld1rw(query[row].s, self.pg / z, [rows[row], 4 * word])
                for row in range(ROWS):
                    for j in range(VECTORS):
                        o.multiply(k, scores[row][j], key[j], query[row], self.pg)
                if word % 4 == 3 and not (last and word == 15):
                    k.add(keys, keys, 16 * 64)

        if o.words == 16:
            sixteen_words(last=True)
        else:
            with k.loop(o.words // 16):
                sixteen_words(last=False)
                for row in range(ROWS):
                    k.add(rows[row], rows[row], 64)
        if o.integer:
            for row in scores:
                for vector in row:
                    k.scvtf(vector.s, self.pg / m, vector.s)
        return scores

    def active(self, limits: Sequence[Any] | None, row: int, vector: int) -> Any:
        """The predicate of the keys that a row attends to."""
        if limits is None:
            return self.pg
        k = self.k
        active, first = k.p("active"), k.x("first")
        k.mov(first, 16 * vector)
        k.whilelt(active.s, first, limits[row])
        return active

    def softmax(self, scores: Sequence[Any], p: Any, factor: Any, limits: Sequence[Any] | None) -> None:
        """P = 2^(scores*scale - max'), max' and the sums updated; ``factor``: what the old sum and O of each row (lane) shrink by."""
        k, c, pg = self.k, self.c, self.pg
        best = []
        for row in range(ROWS):
            largest = k.z("largest")
            if limits is None:
                k.movprfx(largest, scores[row][0])
                k.fmax(largest.s, pg / m, largest.s, scores[row][1].s)
            else:
                k.fmov(largest.s, LOWEST)
            for j in range(0 if limits else 2, VECTORS):
                k.fmax(largest.s, self.active(limits, row, j) / m, largest.s, scores[row][j].s)
            best.append(largest)
        largest = across_rows(k, best, k.fmax, pg)
        old, shift = k.z("old_shift"), k.z("shift")
        k.ld1w(old.s, pg / z, [self.state])
        k.movprfx(shift, c.one)
        k.fmls(shift.s, pg / m, largest.s, c.scale.s)  # the rounding of this sum makes max' a multiple of 1/64
        k.fmin(shift.s, pg / m, shift.s, old.s)
        k.st1w(shift.s, pg, [self.state])
        k.fsub(factor.s, shift.s, old.s)
        k.fadd(factor.s, factor.s, c.one.s)
        k.fmax(factor.s, pg / m, factor.s, c.clamp.s)
        k.fexpa(factor.s, factor.s)
        for row in range(ROWS):
            mine = k.z("row_shift")
            k.dup(mine.s, shift.s[row])
            values = self.exp2(scores[row], mine)
            self.keep(values, row, p, factor, limits)

    def exp2(self, scores: Sequence[Any], shift: Any) -> list[Any]:
        """2^(score*scale - max') of a row's vectors, each step for all of them before the next; the scores are overwritten."""
        k, c, pg = self.k, self.c, self.pg
        shifted, values = [k.z("shifted") for _ in scores], [k.z("value") for _ in scores]
        for s, score in zip(shifted, scores, strict=True):
            k.movprfx(s, shift)
            k.fmla(s.s, pg / m, score.s, c.scale.s)
        for s in shifted:
            k.fmax(s.s, pg / m, s.s, c.clamp.s)
        for value, s in zip(values, shifted, strict=True):
            k.fexpa(value.s, s.s)
        for s in shifted:
            k.fsub(s.s, s.s, shift.s)
        for score, s in zip(scores, shifted, strict=True):
            k.fnmsb(score.s, pg / m, c.scale.s, s.s)  # the rest r, |r| <= 1/128
        for score, s in zip(scores, shifted, strict=True):
            k.movprfx(s, c.c1)
            k.fmla(s.s, pg / m, score.s, c.c2.s)
        for score, s in zip(scores, shifted, strict=True):
            k.fmul(score.s, score.s, s.s)
        for score, value in zip(scores, values, strict=True):
            k.fmla(value.s, pg / m, value.s, score.s)
        return values

    def keep(self, values: Sequence[Any], row: int, p: Any, factor: Any, limits: Sequence[Any] | None) -> None:
        """Stores a row of P, ``p[vector, row, 16]``, and adds it to the row's partial sums; keys that are not attended to count 0."""
        k, pg = self.k, self.pg
        total, mine = k.z("total"), k.z("row_factor")
        k.ld1w(total.s, pg / z, [self.state, (1 + row) * VL])
        k.dup(mine.s, factor.s[row])
        if limits is not None:
            zero = k.z("zero")
            k.mov(zero.s, 0)
            for j, value in enumerate(values):
                k.sel(value.s, self.active(limits, row, j), value.s, zero.s)
        k.fmad(total.s, pg / m, mine.s, values[0].s)
        high = k.x("p_high")
        k.add(high, p, 8 * 64)
        for j, value in enumerate(values):
            k.st1w(value.s, pg, [high, (j * ROWS + row - 8) * VL])
            if j:
                k.fadd(total.s, total.s, value.s)
        k.st1w(total.s, pg, [self.state, (1 + row) * VL])

    def o_rows(self, o_step: Any) -> list[Any]:
        rows = [self.o]
        for row in range(ROWS - 1):
            rows.append(next_row(self.k, rows[row], o_step, self.left, row))
        return rows

    def product(self, factor: Any, p: Any, V: Any, keys: Any, v_step: Any, o_step: Any) -> None:
        """O = O*factor + P @ V over the first ``keys`` keys of the block."""
        k, pg = self.k, self.pg
        acc = [k.z(VECTORS, f"o{row}_") for row in range(ROWS)]
        for row, pointer in enumerate(self.o_rows(o_step)):
            mine = k.z("row_factor")
            k.dup(mine.s, factor.s[row])
            for j in range(VECTORS):
                k.ld1w(acc[row][j].s, pg / z, [pointer, j * VL])
                k.fmul(acc[row][j].s, acc[row][j].s, mine.s)
        v_row, p_at = k.x("v_row"), k.x("p_at")
        k.mov(v_row, V)
        k.mov(p_at, p)

        def one_key(key: int) -> None:
            v, weight = k.z(VECTORS, "v"), k.z(ROWS, "p")
            for j in range(VECTORS):
                k.ld1w(v[j].s, pg / z, [v_row, j * VL])
            k.add(v_row, v_row, v_step)
            for row in range(ROWS):
                k.ld1rw(weight[row].s, pg / z, [p_at, 64 * row + 4 * key])
            for row in range(ROWS):
                for j in range(VECTORS):
                    k.fmla(acc[row][j].s, pg / m, weight[row].s, v[j].s)

        sixteens, rest = k.x("sixteens"), k.x("rest")
        k.asr(sixteens, keys, 4)
        k.and_(rest, keys, 15)
        k.cmp(keys, 0)
        k.csel(rest, rest, xzr, k.gt)
        with k.loop(sixteens):
            for key in range(16):
                one_key(key)
            k.add(p_at, p_at, 256)
        with k.loop(rest):
            one_key(0)
            k.add(p_at, p_at, 4)
        for row, pointer in enumerate(self.o_rows(o_step)):
            for j in range(VECTORS):
                k.st1w(acc[row][j].s, pg, [pointer, j * VL])
