"""The networks of the page play: C that to_c wrote, as WebAssembly, in files that a browser loads from beside the page.

    python .ci/play.py            compile all of them and write nbs/play/nets/*.js and nbs/play/images.js
    python .ci/play.py --check    only see that what is there is of these very networks

Needs ziglang from PyPI to compile (the extra compile). That they give the engine's codes is asked in a browser
(.ci/browser.py).
"""
import argparse, base64, hashlib, itertools, json, os, subprocess, sys, tempfile
from pathlib import Path
from processor import PINNED
os.environ.update(PINNED)   # before NumPy: the ranges of a network end in sums of floats
import numpy as np
from qsim_nb.calibrator import calibrate
from qsim_nb.ccode import to_c
from qsim_nb.convert import convert
from qsim_nb.data import load_dataset
from qsim_nb.files import atomic_write
from qsim_nb.models import lenet_lite
from qsim_nb.profiler import model_size
from qsim_nb.qmodel import QModel

FOLDER = Path('nbs/play')
NAMES = dict(mnist='0 1 2 3 4 5 6 7 8 9'.split(),
             fashion_mnist='T-shirt,trousers,pullover,dress,coat,sandal,shirt,sneaker,bag,boot'.split(','))
PROFILES = dict(tflite_micro='TFLite Micro', onnxruntime='ONNX Runtime', gemmlowp='gemmlowp')
SMALL = dict(mnist=('mnist_0.15', 'mnist_0.5', 'mnist'), fashion_mnist=('fashion_mnist_1', 'fashion_mnist'))
ZIG = (sys.executable, '-m', 'ziglang', 'cc', '-target', 'wasm32-freestanding', '-std=c99', '-O2', '-nostdlib',
       '-Wl,--no-entry', '-Wl,--strip-all', '-mbulk-memory')

def seen(qmodel):
    "The same network with an output behind each function."
    keep = [t for t in ('pool1', 'pool2') if t in qmodel.shapes()]
    keep += [n.output for n in qmodel.nodes if n.holds == 'weights' and n.w_codes.ndim == 2]
    return QModel(qmodel.nodes, qmodel.qparams, qmodel.input_name, qmodel.input_shape, tuple(keep), qmodel.profile)

def bits_of(qmodel):
    "What the weights of each layer are: levels as bits, three levels and signs by name."
    def one(n):
        levels = n.w_qparams.qmax - n.w_qparams.qmin + 1
        if levels == 3: return 'signs' if n.w_codes.all() else 'ternary'
        return int(np.ceil(np.log2(levels)))
    return [one(n) for n in qmodel.nodes if n.holds == 'weights']

def networks(dataset):
    "Name -> QModel."
    data, graph = load_dataset(dataset), lenet_lite(pretrained=dataset)
    ranges = calibrate(graph, data.calib)
    for profile in PROFILES: yield f'8-{profile}', convert(graph, ranges, profile=profile)
    for name in SMALL[dataset]: yield f'small-{name}', QModel.load(f'nbs/results/compress/{name}/model_small.npz')

def parting(dataset, made):
    "Pair of networks -> on how many test images they part, and the one for which most: answers first, then codes."
    test, found = load_dataset(dataset).test, {}
    ran = {name: q.run(q.quantize_input(test.x), keep=[*q.inputs, *q.outputs]) for name, q in made.items()}
    for a, b in itertools.combinations(made, 2):
        count, ends = np.zeros(len(test), int), [[*q.inputs, *q.outputs] for q in (made[a], made[b])]
        for s, t in zip(*ends):
            one, two = made[a].qparams[s], made[b].qparams[t]
            if ran[a][s].shape != ran[b][t].shape or abs(float(one.scale)/float(two.scale) - 1) > 1e-6: continue
            moved = ran[b][t].astype(int) - int(two.zero_point) + int(one.zero_point)
            count += (ran[a][s] != moved).reshape(len(test), -1).sum(1)
        flips = ran[a][ends[0][-1]].argmax(1) != ran[b][ends[1][-1]].argmax(1)
        best = int((flips*10**6 + count).argmax())
        image = base64.b64encode(test.images[best].tobytes()).decode() if count[best] or flips[best] else ''
        found[f'{a}|{b}'] = dict(image=image, images=len(test), codes=int((count > 0).sum()), answers=int(flips.sum()))
    return found

def glue(qmodel, code):
    "C around a network: memory of its own, one function that runs it and one that says where things lie."
    def kind(t): return f'{qmodel.qparams[t].dtype}_t'
    shapes, ends = qmodel.shapes(), [*qmodel.inputs, *qmodel.outputs]
    names = [f'tensor{k}' for k in range(len(ends))]
    arrays = [f'static {kind(t)} {name}[{int(np.prod(shapes[t]))}];' for t, name in zip(ends, names)]
    places = ' '.join(f'case {k}: return (int32_t){name};' for k, name in enumerate(names))
    def exported(name, head, body): return f'__attribute__((export_name("{name}"))) {head} {{ {body} }}'
    source = code.source.replace(f'#include "{code.name}.h"', code.header)
    memory = f'static int32_t arena[{code.arena//4 + 1}];'
    run = exported('run', 'void run(void)', f'{code.name}_run({", ".join(names)}, arena);')
    at = exported('at', 'int32_t at(int32_t k)', f'switch (k) {{ {places} }} return 0;')
    return '\n'.join([source, *arrays, memory, run, at, ''])

def wasm(source):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder/'net.c').write_text(source)
        done = subprocess.run([*ZIG, 'net.c', '-o', 'net.wasm'], cwd=folder, capture_output=True, text=True)
        if done.returncode: sys.exit(done.stderr[:2000])
        return (folder/'net.wasm').read_bytes()

def about(dataset, name, qmodel, code):
    "What the page has to know of a network."
    full, shapes = seen(qmodel), qmodel.shapes()
    ends = [*full.inputs, *full.outputs]
    def tensor(t):
        grid = full.qparams[t]
        numbers = dict(scale=float(grid.scale), zero=int(grid.zero_point), signed=bool(grid.qmin < 0))
        return dict(name=t, shape=list(shapes[t]), **numbers)
    adds = sum(n.w_codes[0].size*int(np.prod(shapes[n.output])) for n in full.nodes if n.holds == 'weights')
    made_of = hashlib.sha256(glue(full, code).encode()).hexdigest()[:16]
    return dict(dataset=dataset, name=name, profile=qmodel.profile.name, bits=bits_of(qmodel), adds=adds,
                bytes=model_size(qmodel).total, tensors=[tensor(t) for t in ends], source=made_of)

def written(path, text):
    with atomic_write(path, 'w') as f: f.write(text)

def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--check', action='store_true')
    check, wrong, index, parts = parser.parse_args().check, [], {}, {}
    (FOLDER/'nets').mkdir(parents=True, exist_ok=True)
    for dataset in NAMES:
        made = dict(networks(dataset))
        parts[dataset] = parting(dataset, {name: seen(q) for name, q in made.items()})
        for name, qmodel in made.items():
            full = seen(qmodel)
            code, path = to_c(full, 'net'), FOLDER/'nets'/f'{dataset}-{name}.js'
            said = about(dataset, name, qmodel, code)
            index.setdefault(dataset, []).append({k: v for k, v in said.items() if k not in ('tensors', 'source')})
            if check:
                if not path.exists() or f'"source": "{said["source"]}"' not in path.read_text(): wrong.append(path.name)
                continue
            binary = base64.b64encode(wasm(glue(full, code))).decode()
            written(path, f'PLAY.take({json.dumps(said)}, "{binary}");\n')
            print(path.name, len(binary)*3//4, 'bytes')
    pictures = {}
    for dataset in NAMES:
        test = load_dataset(dataset).test
        first = [int(np.flatnonzero(test.labels == k)[3]) for k in range(10)]
        pixels = np.concatenate([test.images[i].reshape(-1) for i in first]).astype(np.uint8)
        pictures[dataset] = base64.b64encode(pixels.tobytes()).decode()
    told = dict(names=NAMES, profiles=PROFILES, networks=index), pictures, parts
    text = f'PLAY.start({", ".join(map(json.dumps, told))});\n'
    if not check: return written(FOLDER/'images.js', text)
    if (FOLDER/'images.js').read_text() != text: wrong.append('images.js')
    if wrong: sys.exit(f'not of these networks: {", ".join(wrong)}; run python .ci/play.py')
    print('play: all files are of these networks')

if __name__ == '__main__': main()
