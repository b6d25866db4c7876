"""Differential test: svedsl's emulator against ``qemu-aarch64 -cpu a64fx`` over random instructions, kernels and states."""
