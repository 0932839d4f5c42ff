# WRITTEN BY .ci/stubs.py FROM lanes.py: do not edit
from .cparts import CWriter
from typing import Any

__all__ = ['LANE_ROWS', 'laned', 'channels_last', 'LaneWriter', 'lane_conv_lines', 'lane_gemm_lines']

LANE_ROWS: dict

class LaneWriter(CWriter):
    "A CWriter whose functions take sixteen channels at a time."
    last: set
    roots: Any
    def __init__(self, model, taken=(), steps=(), roots=None) -> None: ...
    def lies_last(self, tensor) -> bool:
        "Whether its channels come last."

def laned(model, node, pool=None) -> str:
    "Which kernel of sixteen lanes takes a node: 'conv', 'depthwise' or 'layer'; empty for none."

def channels_last(model, steps, roots) -> set:
    "The tensors (c, h, w) that can lie as (h, w, c), since all that write and read them know how."

def lane_conv_lines(w, node, name, pool=None) -> list:
    "The function of a convolution, 16 sums at a time; one that no kernel of lanes takes is that of conv_lines."

def lane_gemm_lines(w, node, name) -> list:
    "The function of a fully connected layer, 16 sums at a time; one that no kernel takes is that of gemm_lines."
