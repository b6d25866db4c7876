"""The pytest plugin: a test that takes the ``sve`` fixture runs at several vector lengths, against both guards, with two poisons.

``@pytest.mark.sve(vl=[128, 512], guard="end", poison=1)`` chooses otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from svedsl.testing.compare import mismatches, report

if TYPE_CHECKING:
    from svedsl.kernel import Kernel
    from svedsl.run.emulator import Result

VECTOR_LENGTHS = (128, 256, 512, 1024, 2048)
"""At which a test runs unless its marker says otherwise, in bits."""
_MARKER = (
    "sve(vl=(128, 256, 512, 1024, 2048), guard='both', poison=2): the vector lengths (bits) that a test with the `sve` fixture runs at, "
    "the guarded side of its arrays, and the number of poisons (see svedsl.testing)"
)


@dataclass(frozen=True, slots=True)
class Runner:
    """What the ``sve`` fixture is: runs kernels in the emulator at one vector length (bits), merciless with mistakes."""

    vl: int
    guard: str = "both"
    poison: int = 2

    def __call__(self, kernel: Kernel, *args: Any, **kwargs: Any) -> Result:
        """Run the kernel on its arguments, results in place; the engine's result has the registers on return.

        Skips the test for a kernel that is written for another vector length.
        """
        if kernel.vl not in (None, self.vl):
            pytest.skip(f"{kernel.name} is written for vl={kernel.vl}")
        result: Result = kernel.emulate(*args, vl=self.vl, guard=self.guard, poison=self.poison, **kwargs)
        return result

    def assert_matches(self, kernel: Kernel, reference: Callable[..., Any], *args: Any, ulp: float = 0) -> None:
        """Run the kernel, and ``reference`` on copies of the same arguments, and compare every array that the kernel may write.

        ``reference(*args)`` is a Python function that changes its arrays in place, as the kernel does. Fails with the lanes that differ by
        more than ``ulp`` units in the last place and the instruction that wrote each of them last.
        """
        before, expected = _copies(args), _copies(args)
        reference(*expected)
        self(kernel, *args)
        for position, param in enumerate(kernel.params):
            if getattr(param.type, "mode", "in") == "in" or args[position] is None:
                continue
            wrong = mismatches(args[position], expected[position], ulp)
            if wrong:
                writer = last_writer(kernel, before, param.name, args[position].itemsize, self.vl, [m.lane for m in wrong])
                pytest.fail(
                    f"{kernel.name} at vl={self.vl}: " + report(param.name, wrong, args[position].shape, ulp, writer), pytrace=False
                )


def _copies(args: tuple[Any, ...]) -> list[Any]:
    """The arguments with arrays copied; one that occurs twice stays one."""
    made: dict[int, Any] = {}
    return [made.setdefault(id(a), a.copy()) if hasattr(a, "copy") and hasattr(a, "dtype") else a for a in args]


def last_writer(kernel: Kernel, args: list[Any], name: str, itemsize: int, vl: int, indices: list[int]) -> Callable[[int], str]:
    """Trace the call again and tell, by flat index, the source line of the instruction that wrote an element of an array last."""
    from svedsl.run.binding import bind
    from svedsl.run.watch import Watch, trace

    code = kernel.code_object
    run = trace(code, bind(kernel.params, kernel.requires, args, name=kernel.name), Watch(vl=vl))
    start = run.arrays[name][0]
    places = {start + index * itemsize: index for index in indices}
    found: dict[int, int] = {}
    for step in run.steps:
        for access in step.accesses:
            if access.write:
                found.update(
                    (i, step.pc - run.base)
                    for at, i in places.items()
                    if at < access.address + access.size and access.address < at + itemsize
                )
    return lambda index: code.where(found[index]) if index in found else "nothing"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", _MARKER)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test per vector length for those that take the ``sve`` fixture."""
    if "sve" not in metafunc.fixturenames:
        return
    marker = metafunc.definition.get_closest_marker("sve")
    options = dict(marker.kwargs) if marker else {}
    lengths = options.pop("vl", VECTOR_LENGTHS)
    lengths = [lengths] if isinstance(lengths, int) else list(lengths)
    metafunc.parametrize("sve", [Runner(vl, **options) for vl in lengths], ids=[f"vl{vl}" for vl in lengths])
