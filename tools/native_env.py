"""Build an AArch64 CPython with svedsl's dependencies and pytest that runs under qemu-user: native code is tested without the hardware.

    python tools/native_env.py [DIRECTORY]

prints the path of a ``python`` whose machine is an A64FX (another one with ``QEMU_CPU=max,sve512=on`` and the like). Needs no root:
Debian packages come through a private apt configuration on top of the machine's own sources, wheels through pip. The result is kept
in DIRECTORY (default ``~/.cache/svedsl/native``) and rebuilt only when this recipe changes.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

EMULATOR = "qemu-aarch64-static"
PROJECT = Path(__file__).parent.parent / "pyproject.toml"
PLATFORMS = ("manylinux_2_28_aarch64", "manylinux_2_27_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64")

APT_CONF = """\
APT::Architecture "arm64";
APT::Architectures {{ "arm64"; "{host}"; }};
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Dir::State "{apt}/state";
Dir::State::status "{apt}/state/status";
Dir::Cache "{apt}/cache";
Dir::Log "{apt}/log";
Acquire::Languages "none";
Debug::NoLocking "true";
"""

# `-L` is only an overlay over the host's files, so the interpreter must find a pyvenv.cfg next to its own name (`-0`); it also makes
# sys.executable this wrapper, which the host's kernel can start again from inside the guest.
WRAPPER = """\
#!/bin/sh
exec {emulator} -cpu "${{QEMU_CPU:-a64fx}}" -L {root} -0 {dest}/bin/python {root}/usr/bin/python{version} "$@"
"""


class EnvironmentUnavailable(Exception):
    """The environment cannot be built on this machine; says what is missing."""


def default_directory() -> Path:
    """``$XDG_CACHE_HOME/svedsl/native``, by default ``~/.cache/svedsl/native``."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "svedsl" / "native"


def ensure(directory: Path | None = None) -> Path:
    """Build the environment unless it is there, and return the path of its ``python``.

    Safe to call from several processes at once. Raises EnvironmentUnavailable with the reason.
    """
    dest = (directory or default_directory()).absolute()
    stamp = hashlib.sha256(Path(__file__).read_bytes() + "\n".join(_wheels()).encode()).hexdigest()
    dest.parent.mkdir(parents=True, exist_ok=True)
    with (dest.parent / f"{dest.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not _is_built(dest, stamp):
            shutil.rmtree(dest, ignore_errors=True)
            try:
                _build(dest)
            except BaseException:
                shutil.rmtree(dest, ignore_errors=True)
                raise
            (dest / "stamp").write_text(stamp)
    return dest / "bin" / "python"


def _is_built(dest: Path, stamp: str) -> bool:
    file = dest / "stamp"
    return file.is_file() and file.read_text() == stamp


def _build(dest: Path) -> None:
    for tool in ("apt-get", "dpkg-deb", "tar"):
        if not shutil.which(tool):
            raise EnvironmentUnavailable(f"{tool} not found: the AArch64 Python comes from Debian packages")
    dest.mkdir()
    version = _unpack_debian(dest)
    _make_venv(dest, version)
    _install_wheels(dest, version)
    _run([str(dest / "bin" / "python"), "-c", "import ctypes, numpy"])


def _unpack_debian(dest: Path) -> str:
    """Put CPython for arm64 (and qemu, where the machine has none) below ``dest/root``; returns the version as ``3.11``."""
    root = dest / "root"
    for name in ("bin", "sbin", "lib"):  # merged /usr, before packages put files through these links
        (root / "usr" / name).mkdir(parents=True)
        (root / name).symlink_to(f"usr/{name}")
    with tempfile.TemporaryDirectory(dir=dest) as scratch:
        apt = _private_apt(Path(scratch))
        _run(["apt-get", "-q", "update"], apt)
        version = _python_version(apt)
        packages = [f"python{version}-minimal", f"libpython{version}-stdlib", "libgcc-s1", "libstdc++6"]
        _run(["apt-get", "-qy", "--download-only", "install", *(f"{p}:arm64" for p in packages)], apt)
        debs = sorted((Path(scratch) / "cache" / "archives").glob("*_arm64.deb"))
        for deb in debs:
            _unpack(deb, root)
        if not shutil.which(EMULATOR):
            _run(["apt-get", "-q", "download", f"qemu-user-static:{_host_architecture()}"], apt, cwd=scratch)
            _unpack(next(Path(scratch).glob("qemu-user-static_*.deb")), dest / "host", f"./usr/bin/{EMULATOR}")
    return version


def _unpack(deb: Path, root: Path, *members: str) -> None:
    """The files of a package below ``root``, or only ``members``."""
    root.mkdir(exist_ok=True)
    content = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(deb)], check=True, stdout=subprocess.PIPE).stdout
    subprocess.run(["tar", "-x", "--keep-directory-symlink", "--no-same-owner", "-C", str(root), *members], check=True, input=content)


def _private_apt(scratch: Path) -> dict[str, str]:
    """An environment in which apt knows arm64 and no installed package, while its sources and keys stay the machine's own."""
    for name in ("state/lists/partial", "cache/archives/partial", "log"):
        (scratch / name).mkdir(parents=True)
    (scratch / "state" / "status").touch()
    config = scratch / "apt.conf"
    config.write_text(APT_CONF.format(apt=scratch, host=_host_architecture()))
    return {**os.environ, "APT_CONFIG": str(config), "LC_ALL": "C"}


def _host_architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()


def _python_version(apt: dict[str, str]) -> str:
    """The version that the distribution's python3 package depends on."""
    depends = _run(["apt-cache", "depends", "python3:arm64"], apt)
    found = re.search(r"Depends: python(3\.\d+)", depends)
    if not found:
        raise EnvironmentUnavailable("the apt sources of this machine offer no python3 for arm64")
    return found[1]


def _make_venv(dest: Path, version: str) -> None:
    """A venv by hand: without it the guest would also see the host's dist-packages through qemu's overlay."""
    root = dest / "root"
    emulator = shutil.which(EMULATOR) or str(dest / "host" / "usr" / "bin" / EMULATOR)
    (dest / "bin").mkdir()
    (dest / "pyvenv.cfg").write_text(f"home = {root}/usr/bin\ninclude-system-site-packages = false\n")
    python = dest / "bin" / "python"
    python.write_text(WRAPPER.format(emulator=emulator, root=root, dest=dest, version=version))
    python.chmod(0o755)


def _install_wheels(dest: Path, version: str) -> None:
    target = dest / "lib" / f"python{version}" / "site-packages"
    platforms = [f"--platform={name}" for name in PLATFORMS]
    pip = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--only-binary=:all:", "--implementation=cp"]
    _run([*pip, *platforms, f"--python-version={version}", f"--target={target}", *_wheels()])


def _wheels() -> list[str]:
    """What to install for the guest: the project's own requirements, and what runs its tests."""
    return [*tomllib.loads(PROJECT.read_text())["project"]["dependencies"], "pytest"]


def _run(command: list[str], env: dict[str, str] | None = None, cwd: str | None = None) -> str:
    done = subprocess.run(command, env=env, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        raise EnvironmentUnavailable(f"`{' '.join(command[:4])} …` failed:\n{done.stdout[-2000:]}")
    return done.stdout


def main() -> int:
    """Command line: print the interpreter's path, or the reason why there is none."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("directory", nargs="?", type=Path, help=f"where to keep it (default {default_directory()})")
    try:
        print(ensure(parser.parse_args().directory))
    except EnvironmentUnavailable as error:
        print(f"native_env: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
