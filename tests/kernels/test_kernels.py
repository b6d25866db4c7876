"""The report's kernels: words against independent assemblers, results against float64 and the bit model, sizes, bad input."""

from __future__ import annotations

import re

import numpy as np
import pytest

from svedsl import BindError, EmulationFault
from svedsl_kernels import model
from svedsl_kernels.catalog import CATALOG, Case, make_case, measure
from svedsl_kernels.exp2 import exp2_rows
from svedsl_kernels.gemm import gemm_fp32_4x4
from svedsl_kernels.scores import attention_scores
from svedsl_kernels.two_pass import two_pass
from tests.oracles import GnuAs, LlvmMc, llvm_assembler, oracle

TEXT = re.compile(r"^\s*[0-9a-f]+  ([0-9a-f]{8})  (.*?)(?:\s+//.*)?$")


def _instructions(name: str) -> list[tuple[int, str]]:
    """(word, text) of a kernel's instructions, branch targets as distances."""
    from svedsl import disassemble

    code = CATALOG[name].kernel.code_object
    words = [p.word for p in code.placed]
    return [(w, disassemble(w)) for w in words]


@pytest.mark.parametrize("name", CATALOG)
def test_words_are_what_llvm_makes_of_the_text(name: str) -> None:
    """Would break: a kernel whose machine code is not what its listing says."""
    pairs = _instructions(name)
    assert llvm_assembler().assemble([text for _, text in pairs]) == [word for word, _ in pairs]


@pytest.mark.parametrize("name", CATALOG)
def test_words_are_what_gnu_as_makes_of_the_text(name: str) -> None:
    """Would break: an encoding that two assemblers do not agree on."""
    pairs = _instructions(name)
    assert oracle(GnuAs).assemble([text for _, text in pairs]) == [word for word, _ in pairs]


@pytest.mark.parametrize("name", CATALOG)
def test_listing_shows_words_texts_and_lines(name: str) -> None:
    """Would break: a listing that cannot be followed back to the Python source."""
    listing = CATALOG[name].kernel.listing()
    rows = [m for line in listing.splitlines() if (m := TEXT.match(line))]
    assert len(rows) == len(CATALOG[name].kernel.code_object.placed)
    assert all(CATALOG[name].kernel.code_object.source(p.offset) for p in CATALOG[name].kernel.code_object.placed if p.note != "frame")
    assert re.search(r"// (exp2|fexpa|gemm|fused)\w*\.py:\d+", listing)


@pytest.mark.parametrize("vl", [128, 256, 384, 512, 2048])
@pytest.mark.parametrize("Nc", [1, 15, 16, 17, 64, 100])
def test_exp2_rows_equals_its_model_bit_for_bit(Nc: int, vl: int) -> None:
    """Would break: a step of the sequence in the wrong order, a wrong rounding, a tail lane computed or left out."""
    s = attention_scores(3, Nc, seed=Nc)
    S = np.full((3, Nc + 5), 2**30, np.int32)
    S[:, :Nc] = s.S
    P = np.full((3, Nc + 2), -7, np.float32)
    exp2_rows.emulate(S, P, 3, Nc, float(s.scale), float(s.max), Nc + 5, Nc + 2, vl=vl)
    np.testing.assert_array_equal(P[:, :Nc].view(np.uint32), model.exp2_rows(s.S, s.scale, s.max).view(np.uint32))
    assert (P[:, Nc:] == -7).all()


@pytest.mark.parametrize("name", CATALOG)
@pytest.mark.parametrize(("M", "Nc"), [(4, 1), (3, 15), (9, 33), (16, 64), (4, 128), (18, 257)])
def test_within_the_derived_bounds(name: str, M: int, Nc: int) -> None:
    """Would break: a wrong result in any lane, row or column, at any size."""
    found = measure(CATALOG[name], make_case(M, Nc, seed=M + Nc))
    assert found.correct, found


def test_the_bounds_can_fail() -> None:
    """Would break: a check that accepts anything. One element of P 2 % too small must be seen (truncation alone gives 1.08 %)."""
    case = make_case(4, 64)
    exp2_rows.emulate(*CATALOG["exp2_rows"].arguments(case))
    from svedsl_kernels.bounds import EXP2_ROWS, exp2_bound
    from svedsl_kernels.reference import exp2_error

    s = case.scores
    case.P[2, 3] *= np.float32(0.98)
    assert exp2_error(case.P, s.S, s.scale, s.max).max_rel_error > exp2_bound(EXP2_ROWS, s.S, s.scale, s.max).max_rel_error


@pytest.mark.parametrize("name", CATALOG)
def test_nothing_to_sum(name: str) -> None:
    """Would break: Nc = 0 must give O = 0 and leave P alone."""
    entry = CATALOG[name]
    case = make_case(16, 0)
    case.P = np.full((16, 4), 3.0, np.float32)
    entry.kernel.emulate(*entry.arguments(case))
    assert (case.P == 3).all()
    if entry.kind != "exp2":
        assert (case.O == 0).all()


@pytest.mark.parametrize("name", CATALOG)
def test_no_rows(name: str) -> None:
    """Would break: M = 0 must touch nothing."""
    entry = CATALOG[name]
    case = make_case(4, 16)
    P = case.P.copy()
    arguments = [0 if p.name == "M" else a for p, a in zip(entry.kernel.params, entry.arguments(case), strict=True)]
    entry.kernel.emulate(*arguments)
    assert np.isnan(case.O).all()
    np.testing.assert_array_equal(case.P, P)


def _arguments(case: Case, **changes: object) -> list[object]:
    entry = CATALOG["two_pass"]
    return [changes.get(p.name, a) for p, a in zip(entry.kernel.params, entry.arguments(case), strict=True)]


BAD = [
    ({"S": np.zeros((4, 16), np.float32)}, "S"),
    ({"S": np.zeros((4, 32), np.int32)[:, ::2]}, "S"),
    ({"Nc": -1}, "Nc"),
    ({"ld_s": 15}, "ld_s"),
    ({"ld_v": 63}, "ld_v"),
    ({"V": np.zeros((15, 64), np.float32)}, "V"),
    ({"O": np.zeros((3, 64), np.float32)}, "O"),
    ({"M": -4}, "M"),
    ({"M": 2**63}, "M"),
    ({"scale": "1"}, "scale"),
]


@pytest.mark.parametrize(("changes", "named"), BAD)
def test_bad_arguments_are_named_before_anything_runs(changes: dict[str, object], named: str) -> None:
    """Would break: an argument error found half way, or not named."""
    case = make_case(4, 16)
    P = case.P.copy()
    with pytest.raises(BindError, match=rf"\b{named}\b"):
        two_pass.emulate(*_arguments(case, **changes))
    assert np.isnan(case.O).all()
    np.testing.assert_array_equal(case.P, P)


def test_read_only_output_is_refused() -> None:
    """Would break: a kernel writing to memory that the caller froze."""
    case = make_case(4, 16)
    case.O.flags.writeable = False
    with pytest.raises(BindError, match=r"\bO\b"):
        two_pass.emulate(*_arguments(case))


@pytest.mark.parametrize("vl", [0, 64, 100, 192, 256, 4096])
def test_unfit_vector_lengths_are_refused(vl: int) -> None:
    """Would break: a kernel written for 512 bits run at another length, or an impossible length."""
    case = make_case(4, 16)
    with pytest.raises(BindError, match="vector length|vl"):
        gemm_fp32_4x4.emulate(*CATALOG["gemm_fp32_4x4"].arguments(case), vl=vl)


def test_a_limit_stops_a_long_run() -> None:
    """Would break: a kernel that runs on for ever, or half-written arrays after it is stopped."""
    case = make_case(4, 64)
    with pytest.raises(EmulationFault, match="100 instructions"):
        two_pass.emulate(*_arguments(case), limit=100)
    assert np.isnan(case.O).all()


def test_llvm_is_one_of_the_oracles() -> None:
    """Would break: the oracle run silently reduced to nothing where llvm-mc is promised."""
    assert oracle(LlvmMc).assemble(["ret"]) == [0xD65F03C0]
