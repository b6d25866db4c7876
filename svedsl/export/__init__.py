"""What others link: ELF objects, assembly source, headers."""
