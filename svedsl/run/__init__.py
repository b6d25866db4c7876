"""Where code runs: argument binding, emulator, native execution, symbols."""
