"""Writing a result to a file completely or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from svedsl.errors import ExportError


def write_file(path: str | Path, data: bytes) -> None:
    """Put ``data`` at ``path``, by way of a temporary file beside it. Raises ExportError where the system refuses."""
    target = Path(path).resolve()
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a pipe or a device such as /dev/stdout must not be replaced by a file
            return
        temporary = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            temporary.write_bytes(data)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(f"cannot write {path}: {error.strerror}") from error
