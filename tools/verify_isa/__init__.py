"""Compares the instruction table with LLVM and GNU as: operands, words and near misses made from the rows, and every word of the SVE space."""
