"""What the machine's instructions are: tables, operands, encoder, decoder, effects."""
