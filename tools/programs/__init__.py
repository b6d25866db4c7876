"""Random programs with control flow, built with automatic and with hand-made registers, run and compared."""
