"""A whole attention head with a causal mask on int8 Q and K, and what it costs on A64FX. Run it: ``python examples/attention.py``."""

import numpy as np

# Type checkers do not find the kernels' folder, kernels/, in an editable installation; hence the comments.
from svedsl_kernels.attention import INT8, attention_int8, workspace_floats  # type: ignore[import-not-found, unused-ignore]
from svedsl_kernels.attention_reference import attention_numpy_fp32, attention_reference  # type: ignore[import-not-found, unused-ignore]
from svedsl_kernels.scores import attention_scores  # type: ignore[import-not-found, unused-ignore]

if __name__ == "__main__":
    M = N = 128
    s = attention_scores(M, N)  # int8 Q and K, fp32 V, the scale that undoes the quantisation
    out, work = np.empty((M, 64), np.float32), np.empty(workspace_floats(M, INT8), np.float32)
    attention_int8(s.q, s.k, s.V, out, work, M, N, 0, s.scale, 64, 64, 64, 64)  # offset 0: query i sees keys 0 to i
    exact = attention_reference(s.q, s.k, s.V, s.scale, 0)
    plain = attention_numpy_fp32(s.q, s.k, s.V, s.scale, 0)
    for name, result in (("attention_int8", out), ("NumPy fp32", plain)):
        print(f"{name}: largest error {np.abs((result - exact.O) / exact.weight).max():.1e} of softmax @ |V|")
    rows = 16
    run = attention_int8.analyze(s.q, s.k, s.V, out, work, rows, N, N, s.scale, 64, 64, 64, 64)  # no mask
    print(f"{rows} queries, {N} keys, no mask: {run.cycles / (rows / 4 * N):.1f} cycles a key and tile of 4 queries")
