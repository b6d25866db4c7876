"""What this machine offers to kernels, as facts for people and programs."""

from __future__ import annotations

import importlib.metadata

from svedsl.run.cpu import this_cpu, vector_length, vector_lengths
from svedsl.run.timing import source


def machine() -> dict[str, object]:
    """Facts by name, in the order to show them. Lengths in bits; what does not apply is None."""
    cpu = this_cpu()
    reason = cpu.refusal or (None if cpu.sve else "no SVE")
    return {
        "machine": f"{cpu.machine} {cpu.system}",
        "cpu": "A64FX" if cpu.sve and cpu.a64fx else None,
        "sve": cpu.sve,
        "vector_length": vector_length(),
        "vector_lengths": list(vector_lengths()),
        "engine": "native" if reason is None else f"emulator ({reason})",
        "emulator": f"unicorn {importlib.metadata.version('unicorn')}",
        "measured_by": source() if reason is None else None,
    }
