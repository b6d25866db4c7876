"""Sorts the elements of one vector without a branch on the data. Run it: ``python examples/sort.py``.

A sorting network (odd-even transposition): in one step lanes 0-1, 2-3, … compare and exchange, in the next lanes 1-2, 3-4, …
As many steps as there are lanes put any order right, for every vector length.
"""

import numpy as np

from svedsl import KernelBuilder, i32, i64, kernel, m, ptr, z
from svedsl.regs import xzr


@kernel(requires=["n >= 0", "x.size >= n"])
def sort(k: KernelBuilder, n: i64, x: ptr[i32]) -> i64:
    """Sorts x[0:n] where it fits one vector, else as many elements as fit. Returns how many those are."""
    lane, lanes, v, other = k.z("lane"), k.z("lanes"), k.z("v"), k.z("other")
    every, have, valid = k.p("every"), k.p("have"), k.p("valid")
    partner, lower, upper = k.z(2, "partner"), k.p(2, "lower"), k.p(2, "upper")
    count, largest = k.x("count"), k.w("largest")
    k.ptrue(every.s)
    k.index(lane.s, 0, 1)  # 0, 1, 2, …
    k.cntw(count)
    k.mov(lanes.s, count.w)

    k.mov(partner[0].d, lane.d)
    k.eor(partner[0].s, partner[0].s, 1)  # 1, 0, 3, 2, … the neighbour in one step
    k.mov(partner[1].d, lane.d)
    k.add(partner[1].s, partner[1].s, 1)
    k.eor(partner[1].s, partner[1].s, 1)
    k.sub(partner[1].s, partner[1].s, 1)  # -1, 2, 1, 4, 3, … and in the other; -1 is no lane
    for step in range(2):
        k.cmphi(valid.s, every / z, lanes.s, partner[step].s)  # unsigned, so -1 is out too
        k.cmphi(lower[step].s, valid / z, partner[step].s, lane.s)  # keeps the smaller of both
        k.cmphi(upper[step].s, valid / z, lane.s, partner[step].s)  # keeps the larger

    k.whilelt(have.s, xzr, n)
    k.mov(largest, 0x7FFFFFFF)
    k.mov(v.s, largest)  # what is not there sorts to the end
    k.ld1w(other.s, have / z, [x])
    k.mov(v.s, have / m, other.s)

    k.add(count, count, 1)
    k.lsr(count, count, 1)
    with k.loop(count):
        for step in range(2):
            k.tbl(other.s, v.s, partner[step].s)  # what the neighbour holds
            k.smin(v.s, lower[step] / m, v.s, other.s)
            k.smax(v.s, upper[step] / m, v.s, other.s)
    k.st1w(v.s, have, [x])
    result = k.scalar(i64, "result")
    k.cntp(result, every, have.s)
    return k.return_(result)


if __name__ == "__main__":
    x = np.array([31, -4, 15, 9, -26, 5, 35, 8, 97, 0], np.int32)
    print("before", x)
    count = sort(x.size, x)
    print("after ", x, " elements sorted:", count)
