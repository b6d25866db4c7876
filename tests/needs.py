"""What a test does when something it needs is not there: skip, or fail where CI promised to have it."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest


def unavailable(reason: str) -> NoReturn:
    """Skip the running test; fail it where SVEDSL_REQUIRE_ORACLES promises that nothing is missing."""
    if os.environ.get("SVEDSL_REQUIRE_ORACLES"):
        pytest.fail(f"{reason}, though SVEDSL_REQUIRE_ORACLES is set", pytrace=False)
    pytest.skip(reason)


def need_tool(*names: str) -> str:
    """Path of the first of the programs ``names`` that is installed."""
    found = next(filter(None, map(shutil.which, names)), None)
    return found or unavailable(f"{' or '.join(names)} is not installed")
