# WRITTEN BY .ci/stubs.py FROM paper.py: do not edit

__all__ = ['PAPER', 'plot_staircase', 'plot_channel_ranges', 'plot_two_roundings', 'plot_differing', 'plot_needed', 'plot_errors', 'plot_moved', 'plot_class_pairs', 'plot_layer_marks', 'plot_search_walk', 'plot_epochs', 'label_epochs', 'plot_pairs']

PAPER: dict

def plot_staircase(grid, axes, words=...) -> tuple:
    "What a grid makes of real numbers; returns x and what became of it."

def plot_channel_ranges(graph, ax, words=...) -> dict:
    "The largest weight of each channel over that of its layer."

def plot_two_roundings(x, once, twice, ax, words=...):
    "The staircase of one rounding, and the codes of two where they differ; returns the axes."

def plot_differing(shifts, share, ax, words=...):
    "The measured share of codes that two roundings change, beside the predicted one; returns the axes."

def plot_needed(k, low, high, factor, constant, ax, words=...):
    "For each code what must be added to the real product, beside a constant and a factor; returns the axes."

def plot_errors(matrix, ax, *, names, words=..., slanted=False):
    "The confusion matrix in grey; returns the axes."

def plot_moved(delta, ax, *, names, words=..., slanted=False):
    "A square in each cell that gained (black) or lost (white) images, larger for a larger change; returns the axes."

def plot_class_pairs(before, after, ax, *, names, words=..., models=('FP32', 'INT8')):
    "The accuracy of each class with its 95 % interval; returns the axes."

def plot_layer_marks(rows, ax, words=...):
    "Signal-to-noise ratio of each layer, in the integer model and if only that tensor were rounded; returns the axes."

def plot_search_walk(cost, accepted, restart, ax, words=...):
    "Looks that were rejected and accepted, and the best so far; dashed where a walk begins anew. Returns the axes."

def plot_epochs(rows, axes, *, label, look='ko-') -> None:
    "Loss on training images (line) and on others (marks), and the error on others."

def label_epochs(axes, words=...) -> None:
    "Labels, and ticks as people write them."

def plot_pairs(pairs, ax, *, names, weight=1.0):
    "A matrix with one count of each pair above the diagonal, another below; returns the axes."
