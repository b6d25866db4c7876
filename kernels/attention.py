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

from .attention_tile import BLOCK, FP32, INT8, ROWS, STATE_BYTES, Operands, Tile, across_rows, pack_block, prepare
from .fexpa import MAX_LIMIT, SHIFT

D = 64
BYTES_PER_VECTOR = 64
INT8_SCALE_LIMIT = 0.06
"""Largest scale of ``attention_int8``: |S| <= 64 * 128^2 = 2^20, and |S| * scale may not exceed fexpa's MAX_LIMIT."""
assert D * 128**2 * INT8_SCALE_LIMIT <= MAX_LIMIT

REQUIRES = (
    "M >= 0", "N >= 0", "offset >= -M", "offset <= N", "scale >= 0",
    *(f"ld_{a} >= {D}" for a in "qkvo"),
    *(f"{rows} == 0 or {a}.size >= ({rows} - 1) * ld_{a.lower()} + {D}" for a, rows in (("Q", "M"), ("K", "N"), ("V", "N"), ("O", "M"))),
)  # fmt: skip


def workspace_floats(M: int, operands: Operands) -> int:
    """Floats of ``work``: a packed block of K, P of a tile, the state of each tile."""
    return (operands.packed_bytes + 4 * ROWS * BLOCK + -(-M // ROWS) * STATE_BYTES) // 4


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
    """O divided by the sums; rows whose sum is 0 attended to nothing and stay 0."""
    state, o_row, left = k.x("state"), k.x("o_row"), k.x("left")
    k.mov(state, states)
    k.mov(o_row, O)
    k.mov(left, M)
    tiles, sums, ones = k.x("tiles"), k.z(ROWS, "sum"), k.z("ones")
    k.fmov(ones.s, 1.0)
    k.add(tiles, M, ROWS - 1)
    k.asr(tiles, tiles, 2)
    with k.loop(tiles):
        for j in range(ROWS):
            k.ld1w(sums[j].s, pg / z, [state, (1 + j) * VL])
        reciprocal = _reciprocal(k, across_rows(k, sums, k.fadd, pg), ones, pg)
        rows = k.x("rows")
        k.mov(rows, ROWS)
        k.cmp(left, ROWS)
        k.csel(rows, left, rows, k.lt)
        with k.loop(rows):
            factor, o = k.z("factor"), k.z(4, "o")
            k.dup(factor.s, reciprocal.s[0])
            k.ext(reciprocal.b, reciprocal.b, reciprocal.b, 4)  # the next row's to lane 0
            for j in range(4):
                k.ld1w(o[j].s, pg / z, [o_row, j * VL])
                k.fmul(o[j].s, o[j].s, factor.s)
                k.st1w(o[j].s, pg, [o_row, j * VL])
            k.add(o_row, o_row, o_step)
        k.add(state, state, STATE_BYTES)
        k.sub(left, left, ROWS)


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


def _head(
    k: Any, o: Operands, Q: Any, K: Any, V: Any, O: Any, work: Any, M: Any, N: Any, offset: Any, scale: Any,
    ld_q: Any, ld_k: Any, ld_v: Any, ld_o: Any,
) -> None:  # fmt: skip
    """The whole kernel but its ``ret``."""
    pg = k.p("all")
    k.ptrue(pg.s)
    steps = [k.x(f"{name}_step") for name in "qkvo"]
    for step, ld, size in zip(steps, (ld_q, ld_k, ld_v, ld_o), (o.bytes, o.bytes, 4, 4), strict=True):
        k.lsl(step, ld, size.bit_length() - 1)
    q_step, k_step, v_step, o_step = steps
    p, states = k.x("p"), k.x("states")
    k.mov(states, o.packed_bytes)
    k.add(p, work, states)
    k.add(states, p, 4 * ROWS * BLOCK)
    _begin(k, O, M, o_step, states, pg)
    c = prepare(k, scale)
    limit, left = k.x("limit"), k.x("keys_left")
    k.add(limit, offset, 1)  # keys of this block, and of those behind it, that row 0 attends to; less than 1: none
    k.mov(left, N)
    blocks = k.x("blocks")
    k.add(blocks, N, BLOCK - 1)
    k.asr(blocks, blocks, 6)
    with k.loop(blocks):
        keys = k.x("keys")
        k.mov(keys, BLOCK)
        k.cmp(left, BLOCK)
        k.csel(keys, left, keys, k.lt)
        pack_block(k, o, K, k_step, keys, work, pg)
        first = k.x("first")  # the first tile with a row that attends to this block, as its first row
        k.mov(first, 1)
        k.subs(first, first, limit)
        k.csel(first, first, xzr, k.gt)
        k.and_(first, first, -ROWS)
        tile = Tile(k, o, c, pg, q=k.x("q_tile"), o=k.x("o_tile"), state=k.x("state"), left=k.x("rows_left"), limit=k.x("row_limit"))
        k.madd(tile.q, first, q_step, Q)
        k.madd(tile.o, first, o_step, O)
        k.mov(tile.state, STATE_BYTES // ROWS)
        k.madd(tile.state, first, tile.state, states)
        k.sub(tile.left, M, first)
        k.add(tile.limit, limit, first)
        tiles = k.x("tiles")
        k.add(tiles, tile.left, ROWS - 1)
        k.asr(tiles, tiles, 2)
        with k.loop(tiles):
            tile.emit(work, p, V, keys, q_step, v_step, o_step)
            k.add(tile.q, tile.q, q_step, lsl(2))
            k.add(tile.o, tile.o, o_step, lsl(2))
            k.add(tile.state, tile.state, STATE_BYTES)
            k.sub(tile.left, tile.left, ROWS)
            k.add(tile.limit, tile.limit, ROWS)
        k.add(K, K, k_step, lsl(6))  # BLOCK rows on
        k.add(V, V, v_step, lsl(6))
        k.sub(left, left, BLOCK)
        k.sub(limit, limit, BLOCK)
    _end(k, O, M, o_step, states, pg)


def _work_fits(o: Operands) -> str:
    return f"work.size >= {(o.packed_bytes + 4 * ROWS * BLOCK) // 4} + {STATE_BYTES // 4} * ((M + 3) // 4)"


@kernel(vl=512, requires=[*REQUIRES, f"scale <= {INT8_SCALE_LIMIT}", _work_fits(INT8)])
def attention_int8(
    k: Any, Q: ptr[i8, in_], K: ptr[i8, in_], V: ptr[f32, in_], O: ptr[f32, out], work: ptr[f32, out], M: i64, N: i64, offset: i64,
    scale: f32, ld_q: i64, ld_k: i64, ld_v: i64, ld_o: i64,
) -> None:  # fmt: skip
    """O[0:M, 0:64] = softmax(Q @ K^T * scale * ln 2) @ V for M int8 queries and N int8 keys of 64 elements, V fp32 (N, 64).

    Query i attends to keys j <= i + offset: offset = 0 (or N - M) is the causal mask, offset = N none at all. A row that attends to no
    key gives zeros. scale = q_step * k_step * log2 e / sqrt(64), 0 <= scale <= 0.06. V must be finite. Leading dimensions count
    elements. ``work``: 1280 + 80 * ceil(M / 4) floats, whatever they hold. Scores by SDOT, exact; exp2 exact (``fexpa``).
    """
    _head(k, INT8, Q, K, V, O, work, M, N, offset, scale, ld_q, ld_k, ld_v, ld_o)
    k.ret()


@kernel(vl=512, requires=[*REQUIRES, _work_fits(FP32)])
def attention_f32(
    k: Any, Q: ptr[f32, in_], K: ptr[f32, in_], V: ptr[f32, in_], O: ptr[f32, out], work: ptr[f32, out], M: i64, N: i64, offset: i64,
    scale: f32, ld_q: i64, ld_k: i64, ld_v: i64, ld_o: i64,
) -> None:  # fmt: skip
    """As ``attention_int8`` with fp32 Q and K, scores by FMLA: scale = log2 e / sqrt(64), and no score * scale beyond +-65000.

    ``work``: 4352 + 80 * ceil(M / 4) floats.
    """
    _head(k, FP32, Q, K, V, O, work, M, N, offset, scale, ld_q, ld_k, ld_v, ld_o)
    k.ret()


KERNELS: dict[str, Kernel] = {made.name: made for made in (attention_int8, attention_f32)}
