# WRITTEN BY .ci/stubs.py FROM runtimes.py: do not edit

__all__ = ['LITERT_KERNELS', 'RUNTIMES', 'LEVELS', 'TORCH', 'NOT_IN_TORCH', 'ONEDNN_ISA', 'ASKED', 'run_litert', 'run_tflite_micro', 'run_onnxruntime', 'onednn_kernels', 'installed', 'runtime_versions', 'ask_runtime', 'saturates', 'comparable']

LITERT_KERNELS: dict
RUNTIMES: dict
LEVELS: dict
TORCH: dict
NOT_IN_TORCH: dict
ONEDNN_ISA: str
ASKED: dict

def run_litert(content, codes, kernel='reference', *, threads=1):
    "Codes of the output, channels first; a dict by tensor name when the file has several."

def run_tflite_micro(content, codes):
    "Codes of the output, channels first; a dict by tensor name when the file has several."

def run_onnxruntime(source, feeds, level='ALL', *, int8_allowed=False) -> dict:
    "Output name -> array (n, ...)."

def onednn_kernels() -> list:
    "The names of the kernels that oneDNN takes for a quantized convolution and a quantized product."

def installed(runtime) -> bool:
    "Whether a runtime can be asked; when not, it is said aloud."

def runtime_versions(runtime) -> dict:
    "Package -> version of what a runtime needs; None where it is not installed."

def ask_runtime(model, codes, runtime=None, *, keep=(), biases=None) -> dict | None:
    "Tensor name -> codes, by a real runtime; None, said aloud, when it is not installed."

def saturates(runtime) -> bool:
    "Whether a runtime adds products of codes in 16 bits on this processor, where they saturate."

def comparable(runtime) -> bool:
    "Whether a runtime is here, on a processor that its profile names; when not, it is said aloud."
