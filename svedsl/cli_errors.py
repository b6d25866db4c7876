"""What the command line says of an error: the message with the user's line; a traceback is for errors of svedsl itself."""

from __future__ import annotations

import sysconfig
import traceback
from pathlib import Path

from svedsl.errors import SveError

_OURS = str(Path(__file__).parent)


def message(error: Exception) -> str | None:
    """The message and, below it, the innermost line of the user's own files that the error came through.

    None for an error that is not one of svedsl's refusals and came out of svedsl's code, or through nobody's.
    """
    refusal = isinstance(error, SveError)
    text = str(error) if refusal else f"{type(error).__name__}: {error}"
    if isinstance(error, SyntaxError) and error.filename and error.lineno:
        return _with_line(f"{type(error).__name__}: {error.msg}", error.filename, error.lineno, error.text)
    libraries = tuple(sysconfig.get_paths()[kind] for kind in ("stdlib", "platstdlib", "purelib", "platlib"))
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename.startswith(_OURS):
            if not refusal:
                return None
        elif not frame.filename.startswith(("<", *libraries)):
            return _with_line(text, frame.filename, frame.lineno or 0, frame.line)
    return text if refusal else None


def _with_line(text: str, file: str, line: int, source: str | None) -> str:
    place = f"{Path(file).name}:{line}"
    return text if place in text else f"{text}\n  {place}  {(source or '').strip()}".rstrip()
