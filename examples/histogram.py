"""How often each byte value occurs. Run it: ``python examples/histogram.py``.

Two lanes that hold the same byte must not add to the same counter at once: one of them would be lost. So every lane counts in a table
of its own, and the tables are added up at the end.
"""

import numpy as np

from svedsl import KernelBuilder, i64, in_, kernel, lsl, out, ptr, u8, u32, uxtw, z

MOST_LANES = 64  # of 32 bits, at 2048 bits


@kernel(requires=["n >= 0", "x.size >= n", "tables.size >= 64 * 256", "counts.size >= 256"])
def histogram(k: KernelBuilder, n: i64, x: ptr[u8, in_], tables: ptr[u32, out], counts: ptr[u32, out]) -> None:
    """counts[b] = how many of x[0:n] are b. ``tables`` is scratch: 256 counters for each lane."""
    lanes, entries, at, size = k.x("lanes"), k.x("entries"), k.x("at"), k.x("size")
    mine, byte, count, v = k.z("mine"), k.z("byte"), k.z("count"), k.z("v")
    k.cntw(lanes)
    k.lsl(entries, lanes, 8)
    k.mov(count.s, 0)
    with k.vloop(entries, u32) as (i, pg):  # all counters start at zero
        k.st1w(count.s, pg, [tables, i, lsl(2)])

    k.mov(size, 256)
    k.index(mine.s, 0, size.w)  # where the table of each lane begins: 0, 256, 512, …
    with k.vloop(n, u32) as (i, pg):
        k.ld1b(byte.s, pg / z, [x, i])  # a byte for each 32-bit lane
        k.add(byte.s, byte.s, mine.s)
        k.ld1w(count.s, pg / z, [tables, byte.s, uxtw(2)])  # gather a counter for every lane,
        k.add(count.s, count.s, 1)
        k.st1w(count.s, pg, [tables, byte.s, uxtw(2)])  # scatter them back

    with k.vloop(size, u32) as (i, pg):  # counts = the sum of the tables
        k.mov(count.s, 0)
        k.add(at, tables, i, lsl(2))
        with k.loop(lanes):
            k.ld1w(v.s, pg / z, [at])
            k.add(count.s, count.s, v.s)
            k.add(at, at, 1024)
        k.st1w(count.s, pg, [counts, i, lsl(2)])
    k.ret()


if __name__ == "__main__":
    text = np.frombuffer(b"the quick brown fox jumps over the lazy dog", np.uint8)
    tables, counts = np.empty(MOST_LANES * 256, np.uint32), np.empty(256, np.uint32)
    histogram(text.size, text, tables, counts)
    print({chr(b): int(counts[b]) for b in np.argsort(-counts.astype(int), kind="stable")[:5]})
