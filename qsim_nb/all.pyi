# WRITTEN BY .ci/stubs.py FROM all.py: do not edit
from .core import *
from .stats import *
from .quantizer import *
from .fixedpoint import *
from .standin import *
from .files import *
from .idx import *
from .data import *
from .ops import *
from .graph import *
from .floatplan import *
from .models import *
from .backward import *
from .trainer import *
from .kernels import *
from .joins import *
from .qmodel import *
from .convert import *
from .engine import *
from .qfile import *
from .observers import *
from .calibrator import *
from .evaluator import *
from .search import *
from .profiler import *
from .report import *
from .onnxops import *
from .onnx_out import *
from .tflite_out import *
from .compare import *
from .start import *
from .settings import *
from .run import *
from .bench import *
from .studies import *
from .graph import MAX_ELEMENTS as MAX_ELEMENTS
from .convert import range_tensors as range_tensors
