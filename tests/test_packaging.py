"""The wheel carries everything that the packages need and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent


def files_of(folder, name):
    """Files of a package in the checkout, as the wheel should name them."""
    paths = (p for p in (ROOT / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {f"{name}/{p.relative_to(ROOT / folder).as_posix()}" for p in paths}


def test_wheel_carries_both_packages_their_data_and_the_licence(tmp_path):
    """Fails when a module, a table, a template or a type stub is left behind, or `kernels` would be installed under that name."""
    source = tmp_path / "source"
    names = ("pyproject.toml", "README.md", "LICENSE", "MANIFEST.in", "svedsl", "kernels")
    source.mkdir()
    for name in names:  # the build leaves its scratch beside the sources, so beside links to them
        if (ROOT / name).exists():
            (source / name).symlink_to(ROOT / name)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(tmp_path), str(source)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
        scripts = archive.read(next(n for n in packed if n.endswith("entry_points.txt"))).decode()
        metadata = archive.read(next(n for n in packed if n.endswith("METADATA"))).decode()
    info = {n for n in packed if ".dist-info/" in n}
    assert packed - info == files_of("svedsl", "svedsl") | files_of("kernels", "svedsl_kernels")
    assert any(n.endswith("licenses/LICENSE") for n in info)
    assert "svedsl = svedsl.cli:main" in scripts
    assert "License-Expression: MIT" in metadata
    assert "Requires-Python: >=3.11" in metadata
