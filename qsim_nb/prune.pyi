# WRITTEN BY .ci/stubs.py FROM prune.py: do not edit
from .graph import Graph
from .graph import Node
from .refine import Moments
from dataclasses import dataclass
import numpy as np

__all__ = ['ALONE', 'SAME', 'ChannelPath', 'channel_path', 'elimination_order', 'Elimination', 'elimination', 'remove_channels']

ALONE: dict
SAME: float

@dataclass(frozen=True)
class ChannelPath:
    "The way that the channels of a layer go."
    node: Node
    between: tuple
    reader: Node

@dataclass(frozen=True, eq=False, repr=False)
class Elimination:
    "In which order the channels of a layer go, and what is left without them."
    graph: Graph
    path: ChannelPath
    order: np.ndarray
    lost: np.ndarray
    moments: Moments
    weights: np.ndarray
    hessian: np.ndarray
    def kept(self, keep) -> np.ndarray:
        "The channels that stay, in their old order."
    def cut(self, keep) -> Graph:
        "The network with these channels alone; the same one where all stay."
    def __repr__(self) -> str: ...

def channel_path(graph, name) -> ChannelPath:
    "Where a layer's channels go, up to the layer that can make up for them; or why none may be removed."

def elimination_order(inverse, w, channels) -> tuple:
    "The channels in the order in which they go, all but the last, and what each costs when its turn comes."

def elimination(graph, images, name, *, wanted=None, damp: float = 0.001) -> Elimination:
    "All channels of a layer but one in the order in which they may go."

def remove_channels(graph, images, keep, *, damp: float = 0.001) -> Graph:
    "The network with fewer channels, and each layer that read them fitted to give what it gave."
