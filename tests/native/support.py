"""Kernels from assembly text for the native tests."""

import struct

from svedsl import assemble
from svedsl.asm.code import Code, Placed
from svedsl.run.binding import bind
from svedsl.run.native import place
from svedsl.types import Param

SAXPY = """
        mov     x3, #0
        mov     z0.s, s0
        whilelt p0.s, x3, x0
loop:   ld1w    {z1.s}, p0/z, [x1, x3, lsl #2]
        ld1w    {z2.s}, p0/z, [x2, x3, lsl #2]
        fmla    z2.s, p0/m, z1.s, z0.s
        st1w    {z2.s}, p0, [x2, x3, lsl #2]
        incw    x3
        whilelt p0.s, x3, x0
        b.mi    loop
        ret
"""


def code(text, vl=None, name="k", returns=None, **params):
    """``text`` as the Code of a kernel with ``params``."""
    data = assemble(text)
    placed = tuple(Placed(4 * i, word) for i, (word,) in enumerate(struct.iter_unpack("<I", data)))
    return Code(name, tuple(Param(n, t) for n, t in params.items()), placed, data, {}, vl, returns=returns)


class Native:
    """A placed kernel that binds its arguments itself."""

    def __init__(self, text, vl=None, name="k", returns=None, **params):
        self.code = code(text, vl, name, returns, **params)
        (self.kernel,) = place([self.code])

    def bind(self, *args):
        return bind(self.code.params, (), args, name=self.code.name)

    def __call__(self, *args, **options):
        return self.kernel.run(self.bind(*args), **options)
