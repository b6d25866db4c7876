"""The instruction table against LLVM and GNU as: calls, words and near misses made from its rows, and every word of the SVE space."""
