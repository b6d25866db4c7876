"""The library of kernels: attention stage 2 on A64FX, its input, its references and the benchmark report it is held against."""
