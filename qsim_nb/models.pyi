# WRITTEN BY .ci/stubs.py FROM models.py: do not edit
from .graph import Graph

__all__ = ['LENET_LITE', 'SHIPPED', 'PRETRAINED', 'MODELS', 'chain', 'lenet_lite', 'pretrained_path', 'resnet_lite', 'mobilenet_lite', 'fold_batch_norms', 'mobilenet_v2']

LENET_LITE: list
SHIPPED: dict
PRETRAINED: tuple
MODELS: dict

def chain(layers, input_shape, *, seed=0, input_name='image', output_name='logits') -> Graph:
    "A graph whose nodes follow one another, with fresh weights."

def lenet_lite(seed=0, *, pretrained=None, input_shape=(1, 28, 28), classes=10) -> Graph:
    "LeNetLite, fresh, or trained for 28x28 grey images and 10 classes."

def pretrained_path(name):
    "Where the package keeps a trained baseline; `load_arrays` reads its record."

def resnet_lite(seed=0, *, pretrained=None, input_shape=(1, 28, 28), classes=10) -> Graph:
    "A residual net of three blocks; fresh with batch normalizations to be trained, pretrained with them folded."

def mobilenet_lite(seed=0, *, pretrained=None, input_shape=(1, 28, 28), classes=10) -> Graph:
    "A net of depthwise separable convolutions; fresh with batch normalizations, pretrained with them folded."

def fold_batch_norms(graph) -> Graph:
    "The same net, batch normalizations folded into the Conv or the Gemm that they alone read; computed in float64."

def mobilenet_v2(seed=0, *, input_shape=(3, 224, 224), classes=1000) -> Graph:
    "MobileNetV2, fresh, with its batch normalizations."
