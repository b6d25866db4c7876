"""Native execution on machines that qemu emulates: the suite of tests/native on an A64FX, and refusals on lesser ones."""

import re

from tests.guest import run_guest


def test_native_suite_on_a64fx(tmp_path):
    """Fails when native execution is broken on an A64FX; the output is that of tests/native there."""
    done = run_guest(
        ["-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", "-o", "addopts=--import-mode=importlib --strict-markers",
         "--confcutdir=tests/native", "tests/native"],
        tmp_path,
    )  # fmt: skip
    print(done.stdout[-20000:], done.stderr[-5000:])
    assert done.returncode == 0
    assert re.search(r"\b[1-9]\d* passed", done.stdout)
    assert "skipped" not in done.stdout
