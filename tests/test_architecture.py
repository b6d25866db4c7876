"""The shape of the project: which package may import which, what the import loads."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ORDER = ["isa", "asm", "flow", ("run", "export", "cores"), "kernel", "cli_errors", "cli_files", "cli_analyze", ("cli", "testing")]
LEAVES = {"errors", "types"}


def _rank(room: str) -> int:
    for i, entry in enumerate(ORDER):
        if room == entry or (isinstance(entry, tuple) and room in entry):
            return i
    raise AssertionError(f"svedsl/{room} is in no package of the design")


def _imports(path: Path) -> set[str]:
    """Dotted names of svedsl modules that a file imports anywhere, lazily too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module == "svedsl":
            found |= {f"svedsl.{a.name}" for a in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module)
    return {f for f in found if f.split(".")[0] in ("svedsl", "svedsl_kernels")}


def _room(path: Path) -> str:
    relative = path.relative_to(ROOT / "svedsl")
    return relative.parts[0].removesuffix(".py")


MODULES = sorted(p for p in (ROOT / "svedsl").rglob("*.py") if p.name != "__init__.py" or p.parent.name != "svedsl")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_nothing_imports_to_the_right(path: Path) -> None:
    """Would break: rooms tangled, `isa` not usable without the emulator, run and cores knowing each other."""
    room = _room(path)
    if room in LEAVES or room == "regs":
        allowed = LEAVES | ({"isa"} if room == "regs" else set())
        for name in _imports(path):
            assert name.split(".")[1] in allowed, f"{path.name} imports {name}"
        return
    for name in _imports(path):
        parts = name.split(".")
        if parts[0] == "svedsl_kernels":
            assert room == "cli", f"{path.name} imports {name}: only cli may"
            continue
        if len(parts) == 1:
            assert room in ("cli", "testing"), f"{path.name} imports the package itself"
            continue
        other = parts[1]
        if other in LEAVES or other == room or other == "regs":
            continue
        if not (ROOT / "svedsl" / other).exists() and not (ROOT / "svedsl" / f"{other}.py").exists():
            continue
        assert _rank(other) < _rank(room), f"svedsl/{room} imports {name}, which stands to its right or beside it"


@pytest.mark.parametrize("path", sorted((ROOT / "kernels").rglob("*.py")), ids=lambda p: p.name)
def test_kernels_use_public_names_only(path: Path) -> None:
    """Would break: kernels in the library that a user could not have written."""
    for name in _imports(path):
        parts = name.split(".")
        assert parts[0] == "svedsl_kernels" or len(parts) <= 2, f"{path.name} imports {name}"
        if len(parts) == 2 and parts[0] == "svedsl":
            import svedsl

            assert parts[1] in svedsl.__all__ or parts[1] == "regs", f"{path.name} imports {name}, which is not public"


def test_import_is_light() -> None:
    """Would break: `import svedsl` pulling in NumPy, Unicorn or other heavy modules before they are needed."""
    heavy = ("numpy", "unicorn", "rich", "jinja2", "elftools", "matplotlib")
    code = f"import sys, svedsl; print([m for m in {heavy!r} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
