# WRITTEN BY .ci/stubs.py FROM fewer.py: do not edit
from .ablations import Study
from .convert import Conversion
from .crossed import Estimate
from .studies import Outcome
from collections.abc import Mapping
import numpy as np

__all__ = ['WAYS', 'WIDTHS', 'REFINING', 'WATCHERS', 'ACTIVATION_WIDTHS', 'SPREADS', 'MENDED', 'COUNTS', 'DRAWS', 'FEWER_EXPERIMENTS', 'FEWER_CONTRASTS', 'FEWER', 'refining_images', 'nearest_codes', 'judge_packed', 'front_outcomes', 'share_interval', 'share_rows', 'watched_ranges', 'observer_outcomes', 'spread_channels', 'weights_on_grids', 'collapse_outcomes', 'image_outcomes', 'fewer_text']

WAYS: dict
WIDTHS: tuple
REFINING: int
WATCHERS: tuple
ACTIVATION_WIDTHS: tuple
SPREADS: tuple
MENDED: dict
COUNTS: tuple
DRAWS: tuple
FEWER_EXPERIMENTS: dict
FEWER_CONTRASTS: dict
FEWER: Study

def refining_images(rep, n, draw=0) -> np.ndarray:
    "float32 images (n, c, h, w) without labels, of those that the network was trained on."

def nearest_codes(rep, bits, images) -> Conversion:
    "The nearest codes, activations of 8 bits with min-max ranges."

def judge_packed(rep, qmodel) -> Outcome:
    "The outcome of an integer network; its bytes, packed, are a fact."

def front_outcomes(rep, widths=...):
    "Bits of the weights, and ways to choose their codes; the bytes are those of the packed file."

def share_interval(gained, lost) -> Estimate:
    "The mean of the one as a share of the mean of the other, with the shares not refuted; NaN without a clear loss."

def share_rows(runs) -> list:
    "A dict for each width and way: the share of nearest's loss that it recovers, with its interval."

def watched_ranges(rep, name, bits) -> Mapping:
    "The ranges of one observer, from the calibration images."

def observer_outcomes(rep, widths=...):
    "Bits of the activations, and observers that choose their ranges."

def spread_channels(graph, spread, rng):
    "The same function with channels whose weights reach 2 to the power of 0 ... spread times as far."

def weights_on_grids(graph, scheme):
    "The float network with weights that are what their codes stand for."

def collapse_outcomes(rep, spreads=...):
    "Channels that reach ever more differently far, and what is done about it; weights alone, and all in integers."

def image_outcomes(rep):
    "GPTQ at 3 bits, from few and from many images."

def fewer_text(tables) -> str:
    "What a person wants to see at the end: bytes and accuracy of each way."
