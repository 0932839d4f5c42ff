# WRITTEN BY .ci/stubs.py FROM qonnx_in.py: do not edit
from .qmodel import QModel
from dataclasses import dataclass

__all__ = ['from_qonnx', 'codes_ends', 'Pairs', 'saturating_pairs', 'quantized_text']


@dataclass(frozen=True)
class Pairs:
    "Neighbouring weights of a layer that are multiplied by uint8 and added in 16 bits."
    node: str
    pairs: int
    beyond: int
    worst: int

def from_qonnx(source, *, shapes=None, int8_allowed=False) -> QModel:
    "The network of a quantized ONNX file; a ValueError says what is not understood."

def codes_ends(model: QModel) -> QModel:
    "The same network with codes in and out, wherever an end is only quantized, or only dequantized."

def saturating_pairs(model) -> list:
    "A Pairs for each layer, not depthwise, with int8 weights in its file; neighbours are those with channels last."

def quantized_text(model) -> str:
    "What runs on codes, what in floats and why, and which layers may saturate."
