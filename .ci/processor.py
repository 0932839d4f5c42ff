"""One set of kernels for everybody.

The last bit of a float sum depends on the order of its terms, hence on the number of BLAS threads, on OpenBLAS's
kernels and on NumPy's vector instructions, which both follow the processor. Any x86-64 processor since 2013 has these;
they go into the environment before NumPy is imported, so that all give the same bits."""
THREADS = ('OPENBLAS_NUM_THREADS', 'OMP_NUM_THREADS', 'MKL_NUM_THREADS')
PINNED = dict(OPENBLAS_CORETYPE='Haswell', NPY_DISABLE_CPU_FEATURES='X86_V4 AVX512_ICL AVX512_SPR',
              ONEDNN_MAX_CPU_ISA='AVX512_CORE_VNNI', **dict.fromkeys(THREADS, '1'))
