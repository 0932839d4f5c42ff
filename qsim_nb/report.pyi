# WRITTEN BY .ci/stubs.py FROM report.py: do not edit
import numpy as np

__all__ = ['confusion_matrix', 'plot_confusion', 'plot_confusion_delta', 'per_class_accuracy', 'plot_class_accuracy', 'top_confusions', 'Table', 'markdown_table', 'plot_layer_error', 'plot_size', 'plot_marks', 'plot_codes', 'plot_front', 'save_figure']


class Table(str):
    "Text of a Markdown table, which a notebook shows as a table."

def confusion_matrix(predictions, labels, classes=10) -> np.ndarray:
    "Images by true class (row) and predicted class (column), int64 (classes, classes)."

def plot_confusion(matrix, ax=None, *, names=None, model=''):
    "The errors coloured by their number, the recall of each class on the diagonal; returns the axes."

def plot_confusion_delta(before, after, ax=None, *, names=None, models=('FP32', 'INT8')):
    "What changes in each cell from `before` to `after`; returns the axes."

def per_class_accuracy(matrix) -> list:
    "For each class a dict with n, correct, accuracy (percent) and its Wilson 95 % interval low, high."

def plot_class_accuracy(before, after, ax=None, *, names=None, models=('FP32', 'INT8')):
    "The accuracy of each class under both models with 95 % intervals; returns the axes."

def top_confusions(before, after, *, count=10, names=None, models=('fp32', 'int8')) -> list:
    "The commonest confusions as dicts: true, predicted, one count for each model, delta; ties in order of the classes."

def markdown_table(rows, *, columns=None, digits=2) -> Table:
    "The rows as a padded Markdown table, numbers to the right."

def plot_layer_error(errors, ax=None, *, n=None):
    "Signal-to-noise ratio of each layer's output, as computed and if only that tensor were rounded; returns the axes."

def plot_size(sizes, ax=None):
    "The bytes of each model, part by part; returns the axes."

def plot_marks(marks, x=(), moved=(), ax=None, *, first=0, every=1):
    "Marks on the real line with their codes below, and arrows from numbers to their marks; returns the axes."

def plot_codes(codes, ax=None, *, lo=0, hi=255):
    "The codes of one image as maps, or as bars; returns the axes."

def plot_front(rows, ax=None, *, bound=None):
    "Bytes against accuracy lost; returns the axes."

def save_figure(figure, path, *, dpi=150):
    "Write the figure as a file that depends on nothing but what is drawn."
