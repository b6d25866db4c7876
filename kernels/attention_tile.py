"""Tiles of an attention head: 4 query rows by a block of 64 keys at VL 512, D = 64. Scores, online softmax, product with V.

Lanes are keys while scores are made: a word of Q (4 int8 or one fp32) is broadcast and multiplied with that word of 16 keys. So a block
of K is packed first, its words transposed: ``packed[word, key]``, read with contiguous loads.

The running maximum of a row is kept as FEXPA's shift constant, ``SHIFT - max'`` with max' the maximum rounded to a multiple of 1/64
(``fexpa``): softmax does not change with the reference it subtracts, so no correction by 2^(max' - max) is needed, and the factor
2^(old max' - new max') by which O and the sum are rescaled is FEXPA of the difference alone, rounded once.

Tiles overlap: after the scores of a tile comes the product of the tile before it, then the exp2 of those scores. So neither the chain from
scores to maximum to shift constant nor P's way through memory is waited for.
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
SCORES_BYTES = 4 * ROWS * BLOCK
WEIGHTS_BYTES = SCORES_BYTES + 64  # P as [vector, row, 16], then what the old O of each row shrinks by
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
    """Vectors of exp2."""

    scale: Any
    clamp: Any
    c1: Any
    c2: Any


def prepare(k: Any, scale: Any) -> Constants:
    """Broadcasts scale, a scalar register, and the constants of the exact exp2."""
    vscale = k.z("scale")
    k.mov(vscale.s, scale)
    c1, c2 = COEFFICIENTS["exact"]
    return Constants(vscale, broadcast(k, "CLAMP", CLAMP), broadcast(k, "c1", c1), broadcast(k, "c2", c2))


def next_row(k: Any, row: Any, step: Any, left: Any, above: int) -> Any:
    """The row below ``row``, number ``above``, or ``row`` again when it is the last of ``left``: a short tile repeats its last row."""
    below, by = k.x("row"), k.x("by")
    k.cmp(left, above + 1)
    k.csel(by, step, xzr, k.gt)
    k.add(below, row, by)
    return below


def pack_block(k: Any, o: Operands, K: Any, k_step: Any, keys: Any, packed: Any, pg: Any) -> None:
    """packed[word, key] of a block, 16 x 16 words at a time. Behind the last key stand keys again, which nobody uses."""
    left, source, target = k.x("left"), k.x("source"), k.x("target")
    k.mov(left, keys)
    k.mov(source, K)
    k.mov(target, packed)
    with k.loop(BLOCK // 16):
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
        by = k.x("by")
        k.cmp(left, 16)
        k.csel(by, k_step, xzr, k.gt)
        k.add(source, source, by, lsl(4))
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


class Cursor(NamedTuple):
    """Where a tile's rows are: its first row of Q or O, and how many rows there are from it on."""

    row: Any
    left: Any


@dataclass(slots=True)
class Tiles:
    """Emits the parts of a tile. ``middle``: register that points to the middle of the raw scores (immediate offsets reach 8 vectors
    either way); ``q``, ``state``, ``limit`` belong to the tile being scored, ``limit`` being the number of keys, of this block and behind
    it, that its first row attends to; each further row attends to one more. ``o`` belongs to the tile being multiplied.
    """

    k: Any
    operands: Operands
    c: Constants
    pg: Any
    middle: Any
    q: Cursor
    o: Cursor
    state: Any
    limit: Any

    def rows(self, cursor: Cursor, step: Any) -> list[Any]:
        """Pointers to the four rows."""
        rows = [cursor.row]
        for row in range(ROWS - 1):
            rows.append(next_row(self.k, rows[row], step, cursor.left, row))
        return rows

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
                k.cmp(self.q.left, row + 1)
                k.cinc(more, attended, k.gt)
                attended = more
        return found

    def score(self, packed: Any, q_step: Any, keys: Any, p: Any) -> list[Any]:
        """Scores of the tile as floats, to memory, and from them the new shift constants; their change goes to the end of ``p``.

        Gives ``limits``.
        """
        k = self.k
        scores = self.scores(packed, q_step)
        limits = self.limits(keys)
        best = []
        for row in range(ROWS):
            largest, left = k.z("largest"), k.x("left")
            k.fmov(largest.s, LOWEST)
            k.mov(left, limits[row])
            for j, vector in enumerate(scores[row]):
                k.st1w(vector.s, self.pg, [self.middle, (row * VECTORS + j - 8) * VL])
                k.fmax(largest.s, self.active(left, j) / m, largest.s, vector.s)
            best.append(largest)
        self.rescale(across_rows(k, best, k.fmax, self.pg), p)
        return limits

    def scores(self, packed: Any, q_step: Any) -> list[Any]:
        """Scores of the tile as floats: ``[row][vector of 16 keys]``."""
        k, o = self.k, self.operands
        scores = [k.z(VECTORS, f"s{row}_") for row in range(ROWS)]
        for row in scores:
            for vector in row:
                k.mov(vector.s, 0)
        rows, keys = k.x(ROWS, "q_row"), k.x("packed")
        for own, row in zip(rows, self.rows(self.q, q_step), strict=True):
            k.mov(own, row)
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

    def active(self, left: Any, vector: int) -> Any:
        """The predicate of the keys attended to in the next vector; counts ``left`` down."""
        active = self.k.p("active")
        self.k.whilelt(active.s, xzr, left)
        if vector < VECTORS - 1:
            self.k.sub(left, left, 16)
        return active

    def rescale(self, largest: Any, p: Any) -> None:
        """Shift constants from the largest scores of the block and of those before; FEXPA of their change."""
        k, c, pg = self.k, self.c, self.pg
        old, shift, factor, one = k.z("old_shift"), k.z("shift"), k.z("factor"), broadcast(k, "SHIFT", SHIFT)
        k.ld1w(old.s, pg / z, [self.state])
        k.movprfx(shift, one)
        k.fmls(shift.s, pg / m, largest.s, c.scale.s)  # the rounding of this sum makes max' a multiple of 1/64
        k.fmin(shift.s, pg / m, shift.s, old.s)
        k.st1w(shift.s, pg, [self.state])
        k.fsub(factor.s, shift.s, old.s)
        k.fadd(factor.s, factor.s, one.s)
        k.fmax(factor.s, pg / m, factor.s, c.clamp.s)
        k.fexpa(factor.s, factor.s)
        factors = k.x("factors")
        k.add(factors, p, SCORES_BYTES)
        k.st1w(factor.s, pg, [factors])

    def weigh(self, limits: Sequence[Any], p: Any) -> None:
        """P = 2^(score*scale - max') of the tile scored last, to ``p``, and the partial sums of its rows."""
        k, pg = self.k, self.pg
        middle, factors = k.x("p_middle"), k.x("factors")
        k.add(middle, p, 8 * 64)
        k.add(factors, p, SCORES_BYTES)
        for first in range(0, ROWS, 2):
            pair = (first, first + 1)
            shifts, totals, factor, scores = k.z(2, "row_shift"), k.z(2, "total"), k.z("factor"), k.z(2 * VECTORS, "score")
            for shift, total, row in zip(shifts, totals, pair, strict=True):
                k.ld1rw(shift.s, pg / z, [self.state, 4 * row])
                k.ld1rw(factor.s, pg / z, [factors, 4 * row])
                k.ld1w(total.s, pg / z, [self.state, (1 + row) * VL])
                k.fmul(total.s, total.s, factor.s)
            for i, score in enumerate(scores):
                k.ld1w(score.s, pg / z, [self.middle, (first * VECTORS + i - 8) * VL])
            weights = self.exp2(scores, shifts, [limits[row] for row in pair])
            for i, weight in enumerate(weights):
                row, j = divmod(i, VECTORS)
                k.st1w(weight.s, pg, [middle, (j * ROWS + first + row - 8) * VL])
                k.fadd(totals[row].s, totals[row].s, weight.s)
            for total, row in zip(totals, pair, strict=True):
                k.st1w(total.s, pg, [self.state, (1 + row) * VL])

    def exp2(self, scores: Sequence[Any], shifts: Sequence[Any], left: Sequence[Any]) -> list[Any]:
        """2^(score*scale - max') of rows in active lanes and 0 in the others, by ``fexpa``'s exact guarded steps, each for all vectors
        before the next; the scores are overwritten, ``left`` is counted down.
        """
        k, c, pg = self.k, self.c, self.pg
        shifted, values = k.z(len(scores), "shifted"), k.z(len(scores), "value")
        for i, (s, score) in enumerate(zip(shifted, scores, strict=True)):
            k.movprfx(s, shifts[i // VECTORS])
            k.fmla(s.s, pg / m, score.s, c.scale.s)
        for s in shifted:
            k.fmax(s.s, pg / m, s.s, c.clamp.s)
        for value, s in zip(values, shifted, strict=True):
            k.fexpa(value.s, s.s)
        for i, s in enumerate(shifted):
            k.fsub(s.s, s.s, shifts[i // VECTORS].s)
        for score, s in zip(scores, shifted, strict=True):
            k.fnmsb(score.s, pg / m, c.scale.s, s.s)  # the rest r, |r| <= 1/128
        for score, s in zip(scores, shifted, strict=True):
            k.movprfx(s, c.c1)
            k.fmla(s.s, pg / m, score.s, c.c2.s)
        for score, s in zip(scores, shifted, strict=True):
            k.fmul(score.s, score.s, s.s)
        for i, (score, s, value) in enumerate(zip(scores, shifted, values, strict=True)):
            active = self.active(left[i // VECTORS], i % VECTORS)
            k.movprfx(s.s, active / z, value.s)
            k.fmla(s.s, active / m, value.s, score.s)
        return list(shifted)

    def accumulators(self) -> list[Any]:
        """Registers for O of the tile."""
        return [self.k.z(VECTORS, f"o{row}_") for row in range(ROWS)]

    def load(self, acc: Sequence[Any], p: Any, o_step: Any) -> None:
        """O of the tile being multiplied, shrunk as the maximum grew."""
        k, pg = self.k, self.pg
        factors = k.x("factors")
        k.add(factors, p, SCORES_BYTES)
        for row, pointer in enumerate(self.rows(self.o, o_step)):
            factor = k.z("factor")
            k.ld1rw(factor.s, pg / z, [factors, 4 * row])
            for j in range(VECTORS):
                k.ld1w(acc[row][j].s, pg / z, [pointer, j * VL])
                k.fmul(acc[row][j].s, acc[row][j].s, factor.s)

    def multiply(self, acc: Sequence[Any], p: Any, V: Any, v_step: Any) -> None:
        """O += P @ V over the 64 keys of the block."""
        k, pg = self.k, self.pg
        v, weight, p_at, v_row = k.z(VECTORS, "v"), k.z(ROWS, "p"), k.x("p_at"), k.x("v_row")
        k.mov(p_at, p)
        k.mov(v_row, V)
        with k.loop(BLOCK // 16):
            for key in range(16):
                for j in range(VECTORS):
                    k.ld1w(v[j].s, pg / z, [v_row, j * VL])
                k.add(v_row, v_row, v_step)
                for row in range(ROWS):
                    k.ld1rw(weight[row].s, pg / z, [p_at, 64 * row + 4 * key])
                for row in range(ROWS):
                    for j in range(VECTORS):
                        k.fmla(acc[row][j].s, pg / m, weight[row].s, v[j].s)
            k.add(p_at, p_at, 4 * 16 * ROWS)

    def store(self, acc: Sequence[Any], o_step: Any) -> None:
        """O back to memory."""
        for row, pointer in enumerate(self.rows(self.o, o_step)):
            for j in range(VECTORS):
                self.k.st1w(acc[row][j].s, self.pg, [pointer, j * VL])
