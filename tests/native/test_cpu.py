"""What the CPU says of itself: the facts of an A64FX, and of whatever else runs this."""

import pytest

from svedsl.errors import NativeError
from svedsl.run.cpu import in_thread, set_vector_length, this_cpu, vector_length, vector_lengths


def test_a64fx_has_its_vector_lengths():
    """Fails when lengths that Linux rounds down are taken for offered ones, or MIDR is not read."""
    if this_cpu().a64fx:
        assert vector_lengths() == (128, 256, 512)
    assert vector_length() in vector_lengths()


def test_midr_names_the_implementer():
    """Fails when MIDR_EL1 is not to be had although HWCAP_CPUID says so."""
    midr = this_cpu().midr
    assert midr is not None
    assert midr >> 16 & 0xF == 0xF  # Arm ARM D17.2.99: the architecture is told by the ID registers


def test_vector_length_belongs_to_the_thread():
    """Fails when a length set for one thread changes another's."""
    before = vector_length()

    def shortest():
        set_vector_length(128)
        return vector_length()

    assert in_thread(shortest) == 128
    assert vector_length() == before
    with pytest.raises(NativeError, match="no vector length of 192 bits; it has 128"):
        set_vector_length(192)
