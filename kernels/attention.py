"""A whole attention head, O = softmax(Q @ K^T * scale) @ V in one pass over K and V: ``attention_int8`` and ``attention_f32``.

Keys go by blocks of 64, queries by tiles of 4 rows (``attention_tile``). Blocks are the outer loop: a block of K, packed for broadcast
products, and the same block of V (4 or 16 KiB, and 16 KiB) stay in L1 while all query tiles pass over them; what a tile must remember
between blocks (running maximum, running sum, O not yet normalised) is 1.3 KiB that it loads and stores.

Softmax in base 2: scale carries the log2 e of the exponential, as in ``scores``.
"""

from __future__ import annotations

from typing import Any

from svedsl import VL, Kernel, f32, i8, i64, in_, kernel, lsl, out, ptr, z
from svedsl.regs import xzr

from .attention_tile import (
    BLOCK,
    FP32,
    INT8,
    ROWS,
    SCORES_BYTES,
    STATE_BYTES,
    WEIGHTS_BYTES,
    Cursor,
    Operands,
    Tiles,
    across_rows,
    pack_block,
    prepare,
)
from .fexpa import MAX_LIMIT, SHIFT

D = 64
INT8_SCALE_LIMIT = 0.06
"""Largest scale of ``attention_int8``: |S| <= 64 * 128^2 = 2^20, and |S| * scale may not exceed fexpa's MAX_LIMIT."""
assert D * 128**2 * INT8_SCALE_LIMIT <= MAX_LIMIT

REQUIRES = (
    "M >= 0", "N >= 0", "offset >= -M", "offset <= N", "scale >= 0",
    *(f"ld_{a} >= {D}" for a in "qkvo"),
    *(f"{rows} == 0 or {a}.size >= ({rows} - 1) * ld_{a.lower()} + {D}" for a, rows in (("Q", "M"), ("K", "N"), ("V", "N"), ("O", "M"))),
)  # fmt: skip


def _begin(k: Any, O: Any, M: Any, o_step: Any, states: Any, pg: Any) -> None:
    """O = 0, sums 0, and a maximum that every score exceeds."""
    zero, shift = k.z("zero"), k.z("shift")
    k.mov(zero.s, 0)
    k.fmov(shift.s, SHIFT + MAX_LIMIT)
    row, state, tiles = k.x("row"), k.x("state"), k.x("tiles")
    k.mov(row, O)
    with k.loop(M):
        for j in range(4):
            k.st1w(zero.s, pg, [row, j * VL])
        k.add(row, row, o_step)
    k.mov(state, states)
    k.add(tiles, M, ROWS - 1)
    k.asr(tiles, tiles, 2)
    with k.loop(tiles):
        k.st1w(shift.s, pg, [state])
        for j in range(ROWS):
            k.st1w(zero.s, pg, [state, (1 + j) * VL])
        k.add(state, state, STATE_BYTES)


def _end(k: Any, O: Any, M: Any, o_step: Any, states: Any, pg: Any) -> None:
    """O divided by the sums, first their reciprocals, then the products; rows whose sum is 0 attended to nothing and stay 0."""
    state, row, tiles = k.x("state"), k.x("row"), k.x("tiles")
    sums, ones = k.z(ROWS, "sum"), k.z("ones")
    k.fmov(ones.s, 1.0)
    k.mov(state, states)
    k.add(tiles, M, ROWS - 1)
    k.asr(tiles, tiles, 2)
    with k.loop(tiles):
        for j in range(ROWS):
            k.ld1w(sums[j].s, pg / z, [state, (1 + j) * VL])
        k.st1w(_reciprocal(k, across_rows(k, sums, k.fadd, pg), ones, pg).s, pg, [state])
        k.add(state, state, STATE_BYTES)
    k.mov(state, states)
    k.mov(row, O)
    factor, o = k.z("factor"), k.z(4, "o")

    def scale_row(number: int) -> None:
        k.ld1rw(factor.s, pg / z, [state, 4 * number])
        for j in range(4):
            k.ld1w(o[j].s, pg / z, [row, j * VL])
            k.fmul(o[j].s, o[j].s, factor.s)
            k.st1w(o[j].s, pg, [row, j * VL])
        k.add(row, row, o_step)

    for number in k.unrolled(M, by=ROWS):
        scale_row(number % ROWS)
        if number == ROWS - 1:
            k.add(state, state, STATE_BYTES)
        elif number == ROWS:
            k.add(state, state, 4)  # the rows of a short tile, one by one


def _reciprocal(k: Any, total: Any, ones: Any, pg: Any) -> Any:
    """1 / total, and 1 where total is 0: an estimate of 8 bits and two Newton steps, where FDIV would hold a pipe for 98 cycles."""
    empty, x, step = k.p("empty"), k.z("1/sum"), k.z("newton")
    k.fcmeq(empty.s, pg / z, total.s, 0.0)
    k.sel(total.s, empty, ones.s, total.s)
    k.frecpe(x.s, total.s)
    for _ in range(2):
        k.frecps(step.s, x.s, total.s)
        k.fmul(x.s, x.s, step.s)
    return x


def _tail_of_v(k: Any, V: Any, v_step: Any, keys: Any, tail: Any, pg: Any) -> None:
    """V of a short block, copied and filled with zeros to 64 rows; V and its step then name the copy."""
    v, to, rest = k.z(4, "v"), k.x("to"), k.x("rest")
    k.mov(to, tail)
    with k.loop(keys):
        for j in range(4):
            k.ld1w(v[j].s, pg / z, [V, j * VL])
            k.st1w(v[j].s, pg, [to, j * VL])
        k.add(V, V, v_step)
        k.add(to, to, 4 * D)
    k.mov(rest, BLOCK)
    k.sub(rest, rest, keys)
    k.mov(v[0].s, 0)
    with k.loop(rest):
        for j in range(4):
            k.st1w(v[0].s, pg, [to, j * VL])
        k.add(to, to, 4 * D)
    k.mov(V, tail)
    k.mov(v_step, 4 * D)


def _block(k: Any, t: Tiles, tiles: Any, work: Any, p: Any, V: Any, keys: Any, q_step: Any, v_step: Any, o_step: Any) -> None:
    """All tiles against one block: scores of a tile, the product of the tile before it, exp2 of the scores."""
    this, spare, acc = k.x("p"), k.x("p_spare"), t.accumulators()

    def product() -> None:
        t.load(acc, this, o_step)
        t.multiply(acc, this, V, v_step)
        t.store(acc, o_step)

    k.mov(this, p)
    k.add(spare, p, WEIGHTS_BYTES)
    t.weigh(t.score(work, q_step, keys, this), this)
    k.sub(tiles, tiles, 1)
    with k.loop(tiles):
        k.add(t.q.row, t.q.row, q_step, lsl(2))
        k.sub(t.q.left, t.q.left, ROWS)
        k.add(t.state, t.state, STATE_BYTES)
        k.add(t.limit, t.limit, ROWS)
        limits = t.score(work, q_step, keys, spare)
        product()
        t.weigh(limits, spare)
        k.add(t.o.row, t.o.row, o_step, lsl(2))
        k.sub(t.o.left, t.o.left, ROWS)
        k.eor(this, this, spare)  # the two buffers change places
        k.eor(spare, this, spare)
        k.eor(this, this, spare)
    product()


def _places(k: Any, o: Operands, work: Any) -> tuple[Any, Any, Any, Any]:
    """Pointers into ``work`` (``workspace_floats``): the middle of the scores, P, the copy of a short block of V, the tiles' states."""
    middle, p, tail, states = k.x("middle"), k.x("p"), k.x("tail"), k.x("states")
    k.mov(middle, o.packed_bytes + SCORES_BYTES // 2)
    k.add(middle, work, middle)
    k.add(p, middle, SCORES_BYTES // 2)
    k.add(tail, p, 2 * WEIGHTS_BYTES)
    k.mov(states, 4 * D * BLOCK)
    k.add(states, tail, states)
    return middle, p, tail, states


def _keys_of_block(k: Any, left: Any) -> Any:
    """How many keys the next block has."""
    keys = k.x("keys")
    k.mov(keys, BLOCK)
    k.cmp(left, BLOCK)
    k.csel(keys, left, keys, k.lt)
    return keys


def _attending(k: Any, t: Tiles, o_cursor: Cursor, Q: Any, O: Any, M: Any, q_step: Any, o_step: Any, limit: Any, states: Any) -> Any:
    """Points ``t`` to the first tile with a row that attends to the block; gives how many tiles there are from it on."""
    first, tiles = k.x("first"), k.x("tiles")  # the tile, as its first row
    k.mov(first, 1)
    k.subs(first, first, limit)
    k.csel(first, first, xzr, k.gt)
    k.and_(first, first, -ROWS)
    k.madd(t.q.row, first, q_step, Q)
    k.madd(o_cursor.row, first, o_step, O)
    k.mov(t.state, STATE_BYTES // ROWS)
    k.madd(t.state, first, t.state, states)
    k.sub(t.q.left, M, first)
    k.mov(o_cursor.left, t.q.left)
    k.add(t.limit, limit, first)
    k.add(tiles, t.q.left, ROWS - 1)
    k.asr(tiles, tiles, 2)
    return tiles


def _head(
    k: Any, o: Operands, Q: Any, K: Any, V: Any, O: Any, work: Any, M: Any, N: Any, offset: Any, scale: Any,
    ld_q: Any, ld_k: Any, ld_v: Any, ld_o: Any,
) -> None:  # fmt: skip
    """The whole kernel but its ``ret``. What only blocks need lies in the stack frame while tiles run: registers are scarce there."""
    pg = k.p("all")
    k.ptrue(pg.s)
    steps = [k.x(f"{name}_step") for name in "qkvo"]
    for step, ld, size in zip(steps, (ld_q, ld_k, ld_v, ld_o), (o.bytes, o.bytes, 4, 4), strict=True):
        k.lsl(step, ld, size.bit_length() - 1)
    q_step, k_step, v_step, o_step = steps
    middle, p, tail, states = _places(k, o, work)
    _begin(k, O, M, o_step, states, pg)
    c = prepare(k, scale)
    limit, left, blocks = k.x("limit"), k.x("keys_left"), k.x("blocks")
    k.add(limit, offset, 1)  # keys of this block, and of those behind it, that row 0 attends to; less than 1: none
    k.mov(left, N)
    k.add(blocks, N, BLOCK - 1)
    k.asr(blocks, blocks, 6)
    with k.loop(blocks) as blocks_left:
        keys = _keys_of_block(k, left)
        pack_block(k, o, K, k_step, keys, work, pg)
        k.cmp(left, BLOCK)
        with k.if_(k.lt):
            _tail_of_v(k, V, v_step, keys, tail, pg)
        q, o_cursor = (Cursor(k.x(f"{name}_tile"), k.x(f"{name}_left")) for name in "qo")
        t = Tiles(k, o, c, pg, middle, q, o_cursor, state=k.x("state"), limit=k.x("tile_limit"))
        tiles = _attending(k, t, o_cursor, Q, O, M, q_step, o_step, limit, states)
        outer = (Q, K, O, M, k_step, tail, states, limit, left, blocks_left)
        for register in outer:
            k.spill(register)
        k.cmp(tiles, 0)
        with k.if_(k.gt):
            _block(k, t, tiles, work, p, V, keys, q_step, v_step, o_step)
        for register in outer:
            k.reload(register)
        k.add(K, K, k_step, lsl(6))  # BLOCK rows on
        k.add(V, V, v_step, lsl(6))
        k.sub(left, left, BLOCK)
        k.sub(limit, limit, BLOCK)
    _end(k, O, M, o_step, states, pg)


def _fixed_bytes(o: Operands) -> int:
    return o.packed_bytes + SCORES_BYTES + 2 * WEIGHTS_BYTES + 4 * D * BLOCK


def workspace_floats(M: int, operands: Operands) -> int:
    """Floats of ``work``: a packed block of K, scores and P (twice) of a tile, a last short block of V, the state of each tile."""
    return (_fixed_bytes(operands) + -(-M // ROWS) * STATE_BYTES) // 4


def _work_fits(o: Operands) -> str:
    return f"work.size >= {_fixed_bytes(o) // 4} + {STATE_BYTES // 4} * ((M + 3) // 4)"


@kernel(vl=512, requires=[*REQUIRES, f"scale <= {INT8_SCALE_LIMIT}", _work_fits(INT8)])
def attention_int8(
    k: Any, Q: ptr[i8, in_], K: ptr[i8, in_], V: ptr[f32, in_], O: ptr[f32, out], work: ptr[f32, out], M: i64, N: i64, offset: i64,
    scale: f32, ld_q: i64, ld_k: i64, ld_v: i64, ld_o: i64,
) -> None:  # fmt: skip
    """O[0:M, 0:64] = softmax(Q @ K^T * scale * ln 2) @ V for M int8 queries and N int8 keys of 64 elements, V fp32 (N, 64).

    Query i attends to keys j <= i + offset: offset = 0 (or N - M) is the causal mask, offset = N none at all. A row that attends to no
    key gives zeros. scale = q_step * k_step * log2 e / sqrt(64), 0 <= scale <= 0.06. V must be finite. Leading dimensions count
    elements. ``work``: ``workspace_floats(M, INT8)``, 5920 + 80 * ceil(M / 4), whatever they hold. Scores by SDOT,
    exact; exp2 exact (``fexpa``).
    """
    _head(k, INT8, Q, K, V, O, work, M, N, offset, scale, ld_q, ld_k, ld_v, ld_o)
    k.ret()


@kernel(vl=512, requires=[*REQUIRES, _work_fits(FP32)])
def attention_f32(
    k: Any, Q: ptr[f32, in_], K: ptr[f32, in_], V: ptr[f32, in_], O: ptr[f32, out], work: ptr[f32, out], M: i64, N: i64, offset: i64,
    scale: f32, ld_q: i64, ld_k: i64, ld_v: i64, ld_o: i64,
) -> None:  # fmt: skip
    """As ``attention_int8`` with fp32 Q and K, scores by FMLA: scale = log2 e / sqrt(64), and no score * scale beyond +-65000.

    ``work``: ``workspace_floats(M, FP32)``, 8992 + 80 * ceil(M / 4).
    """
    _head(k, FP32, Q, K, V, O, work, M, N, offset, scale, ld_q, ld_k, ld_v, ld_o)
    k.ret()


KERNELS: dict[str, Kernel] = {made.name: made for made in (attention_int8, attention_f32)}


__all__ = ["INT8", "KERNELS", "attention_f32", "attention_int8", "workspace_floats"]
