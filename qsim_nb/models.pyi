# WRITTEN BY .ci/stubs.py FROM models.py: do not edit
from .graph import Graph

__all__ = ['LENET_LITE', 'PRETRAINED', 'chain', 'lenet_lite', 'pretrained_path']

LENET_LITE: list
PRETRAINED: tuple

def chain(layers, input_shape, *, seed=0, input_name='image', output_name='logits') -> Graph:
    "A graph whose nodes follow one another, with fresh weights."

def lenet_lite(seed=0, *, pretrained=None) -> Graph:
    "LeNetLite for 28x28 grey images and 10 classes, fresh or trained."

def pretrained_path(name):
    "Where the package keeps a trained baseline; `load_arrays` reads its record."
