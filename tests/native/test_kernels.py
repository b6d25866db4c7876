"""The library's kernels, natively: the same bytes as in the emulator, at every vector length they are written for."""

import numpy as np
import pytest

from svedsl_kernels import bench
from svedsl_kernels.catalog import CATALOG, make_case

SIZES = [(4, 1), (5, 33), (16, 64)]


def _outputs(case):
    return [case.P.tobytes(), case.O.tobytes()]


@pytest.mark.parametrize("vl", [128, 256, 512])
@pytest.mark.parametrize("name", CATALOG)
def test_same_bytes_as_in_the_emulator(name, vl):
    """Fails when a kernel gives other results on the CPU than in the emulator, in any bit of any output."""
    entry = CATALOG[name]
    if entry.kernel.vl not in (None, vl):
        return
    for M, Nc in SIZES:
        native, emulated = make_case(M, Nc), make_case(M, Nc)
        entry.kernel.native(*entry.arguments(native), vl=vl)
        entry.kernel.emulate(*entry.arguments(emulated), vl=vl)
        assert _outputs(native) == _outputs(emulated), (M, Nc)
        outputs = native.P if entry.kind == "exp2" else native.O
        assert np.isfinite(outputs).all()


def test_bench_times_the_kernels_here(capsys):
    """Fails when the native column of the benchmark is empty, or its rows are not what programs expect."""
    rows = [bench.row("exp2_rows", 4, 64)]
    bench.time(rows)
    assert rows[0]["native_us"] > 0
    bench.show(rows)
    assert f"{rows[0]['native_us']:.2f}" in capsys.readouterr().out


def test_calling_a_kernel_runs_it_natively_here():
    """Fails when kernel(...) emulates on a CPU that could run it."""
    entry = CATALOG["exp2_rows"]
    assert entry.kernel.engine == "native"
    case = make_case(4, 20)
    case.P[...] = np.nan
    entry.kernel(*entry.arguments(case))
    assert np.isfinite(case.P).all()
