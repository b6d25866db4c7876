"""The length of a C string, a vector at a time, without ever touching a page behind it. Run it: ``python examples/strlen.py``.

Nobody knows how long the string is, so a whole vector may reach into memory that is not ours. A first-fault load stops quietly there and
FFR, the first-fault register, says which lanes it has loaded.
"""

import numpy as np

from svedsl import KernelBuilder, i64, in_, kernel, ptr, u8, z


@kernel
def strlen(k: KernelBuilder, s: ptr[u8, in_]) -> i64:
    """The number of bytes before the first zero byte. There must be one."""
    i, v = k.scalar(i64, "i"), k.z("v")
    every, loaded, zeros, before = k.p("every"), k.p("loaded"), k.p("zeros"), k.p("before")
    k.mov(i, 0)
    k.ptrue(every.b)
    with k.loop(while_=k.none):  # while no zero byte was found
        k.setffr()  # ask for all lanes,
        k.ldff1b(v.b, every / z, [s, i])  # load as many as can be had,
        k.rdffr(loaded.b, every / z)  # and see which those are
        k.cmpeq(zeros.b, loaded / z, v.b, 0)  # sets the condition that the loop tests
        k.brkb(before.b, loaded / z, zeros.b)  # the lanes before the first zero, all of them if there is none
        k.incp(i, before.b)
    return k.return_(i)


if __name__ == "__main__":
    for text in ("", "SVE", "a string that is longer than one vector of 512 bits, which are 64 bytes"):
        print(strlen(np.frombuffer(text.encode() + b"\0", np.uint8)), repr(text))
