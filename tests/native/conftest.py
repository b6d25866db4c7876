"""These tests execute SVE instructions: they are collected only where the CPU has them (tests/test_native_under_qemu.py sees to one)."""

from svedsl.run.cpu import this_cpu

collect_ignore_glob = [] if this_cpu().sve else ["test_*.py"]
