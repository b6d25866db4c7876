"""Testing kernels with pytest: the ``sve`` fixture, comparisons in units in the last place, hypothesis strategies.

The plugin (:mod:`svedsl.testing.plugin`) is loaded by pytest itself. A test that takes the ``sve`` fixture runs once per vector length::

    def test_saxpy(sve):
        x, y = np.arange(100, dtype="f4"), np.ones(100, "f4")
        sve.assert_matches(saxpy, reference, 100, 2.0, x, y)

Each call runs against both guards and with two poisons, so that a wrong access or a register that nothing set is a failure.
"""

from __future__ import annotations

from svedsl.testing.compare import assert_ulp, ulp_distance
from svedsl.testing.plugin import Runner
from svedsl.testing.strategies import arrays, floats, operands, sizes, strides

__all__ = ["Runner", "arrays", "assert_ulp", "floats", "operands", "sizes", "strides", "ulp_distance"]
