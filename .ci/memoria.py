"""What the memoria shows and nobody typed: numbers, tables and figures, from the files that the commands wrote and from the library itself.

    python .ci/memoria.py            write memoria/generado/
    python .ci/memoria.py --check    only compare; fail on a file that differs, is missing or is no longer written

Claims that the text makes in words ("no class moves", "the constraint never binds") are checked here by `claim`: when the results change so
that a sentence is no longer true, this command stops and says which.
"""
import argparse, csv, inspect, io, os, re, sys, zlib
from processor import PINNED
os.environ.update(PINNED)
from pathlib import Path
import numpy as np
import matplotlib
matplotlib.use('pdf')
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))
import qsim_nb
from qsim_nb import calibrator, run, fixedpoint, ops
from qsim_nb.core import INT8, IntType, make_rng, read_json
from qsim_nb.fixedpoint import PROFILES, requantize_int32
from qsim_nb.graph import lenet_lite
from qsim_nb.quantizer import QParams, affine_params, fake_quantize
from qsim_nb.trainer import RECIPES

RESULTS, OUT = TOP/'nbs'/'results', TOP/'memoria'/'generado'
SETS = dict(mnist='MNIST', fashion_mnist='Fashion-MNIST')
CLASSES = dict(mnist=[str(i) for i in range(10)],
               fashion_mnist=['Camiseta', 'Pantalón', 'Jersey', 'Vestido', 'Abrigo', 'Sandalia', 'Camisa', 'Zapatilla', 'Bolso', 'Botín'])
ENGLISH = dict(zip(['T-shirt', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot'], CLASSES['fashion_mnist']))
PARTS = dict(weights='pesos', biases='sesgos', multipliers='multiplicadores', shifts='desplazamientos', zero_points='puntos cero', scales='escalas')
SCHEMES = {'per_tensor/asymmetric': 'tensor, asim.', 'per_tensor/symmetric': 'tensor, sim.', 'per_channel/asymmetric': 'canal, asim.', 'per_channel/symmetric': 'canal, sim.'}
ORIGINAL = dict(fp32=87.19, int8=87.87)  # percent of MNIST's test images, as the original project published them
files, numbers, broken = {}, {}, []
LETTERS = 'cero un dos tres cuatro cinco seis siete ocho nueve diez'.split()

# What is written ------------------------------------------------------------------------------------------------------------------------------

def claim(true, sentence):
    "A statement of the text in words; it must hold for the results as they are."
    if not true: broken.append(sentence)

def tt(name): return r'\texttt{' + str(name).replace('_', r'\_').replace('/', r'/\allowbreak{}') + '}'

def num(value, digits=None):
    "A number for siunitx, which knows the decimal comma and the thin spaces."
    if isinstance(value, (float, np.floating)) and not np.isfinite(value): return r'$\infty$' if value > 0 else r'$-\infty$'
    return r'\num{' + (f'{value:.{digits}f}' if digits is not None else f'{value}') + '}'

def band(low, high, digits=2): return f'[{num(low, digits)}; {num(high, digits)}]'
def signed(value, digits=None): return (r'\num[print-implicit-plus]{' + (f'{value:+.{digits}f}' if digits is not None else f'{value:+d}') + '}') if value else num(0)

def say(key, value, digits=None):
    "A number of the running text: `\\cifra{key}`."
    text = value if isinstance(value, str) else num(value, digits)
    assert numbers.setdefault(key, text) == text, key

def table(name, columns, head, rows, rules=()):
    "A booktabs tabular; `rules` are the rows before which a thin line goes, or ('cmidrule ...') texts after the head."
    lines = [r'\begin{tabular}{@{}' + columns + r'@{}}', r'\toprule']
    lines += [h if h.startswith('\\cmidrule') else h + r' \\' for h in head] + [r'\midrule']
    for i, row in enumerate(rows):
        if i in rules: lines.append(r'\midrule')
        lines.append(' & '.join(row) + r' \\')
    files[f'{name}.tex'] = '\n'.join([*lines, r'\bottomrule', r'\end{tabular}']).encode() + b'\n'

def comma(value, _=None):
    "A tick label with the decimal comma."
    return f'{value:g}'.replace('.', ',').replace('-', '−')

plt.rcParams.update({'font.size': 8, 'axes.titlesize': 8.5, 'axes.labelsize': 8, 'legend.fontsize': 7.5, 'xtick.labelsize': 7.5, 'ytick.labelsize': 7.5, 'axes.linewidth': .6,
                     'axes.spines.top': False, 'axes.spines.right': False, 'pdf.fonttype': 42, 'legend.frameon': False, 'hatch.linewidth': .5, 'lines.linewidth': 1.1,
                     'xtick.major.width': .6, 'ytick.major.width': .6, 'figure.constrained_layout.use': True, 'axes.unicode_minus': True})

def figure(name, fig):
    buffer = io.BytesIO()
    fig.savefig(buffer, format='pdf', metadata=dict(CreationDate=None, Creator=None, Producer=None))
    plt.close(fig)
    files[f'{name}.pdf'] = buffer.getvalue()

def panels(columns, height, width=6.3, **kwargs): return plt.subplots(1, columns, figsize=(width, height), **kwargs)

def commas(ax, x=True, y=True):
    if x: ax.xaxis.set_major_formatter(FuncFormatter(comma))
    if y: ax.yaxis.set_major_formatter(FuncFormatter(comma))

# What is read ---------------------------------------------------------------------------------------------------------------------------------

def rows_of(path): return list(csv.DictReader(path.read_text(encoding='utf-8').splitlines()))

class Run:
    "What `qsim_run` wrote for one data set."
    def __init__(self, name):
        self.name, self.title, self.folder = name, SETS[name], RESULTS/name
        self.metrics, self.config, self.latency = (read_json(self.folder/f'{f}.json') for f in ('metrics', 'config', 'latency'))
        self.matrix = {m: np.array(self.metrics[m]['confusion']) for m in ('fp32', 'int8')}
    def table(self, name): return rows_of(self.folder/'tablas'/f'{name}.csv')

# Theory: what the library computes -------------------------------------------------------------------------------------------------------------

def staircase():
    "A grid of eight points: the staircase and its error."
    grid = QParams(np.float32(.5), 3, IntType(3, False))
    x = np.linspace(-2.6, 3.1, 2281).astype(np.float32)
    y = fake_quantize(x, grid)
    lo, hi = grid.range
    fig, (a, b) = panels(2, 2.1)
    a.plot(x, x, color='.7', lw=.8)
    a.plot(x, y, color='k')
    a.set(xlabel='número real $x$', ylabel='valor en la rejilla', title='La escalera')
    b.plot(x, y - x, color='k')
    for s in (-.25, .25): b.axhline(s, color='.6', lw=.8, ls='--')
    for left, right in ((x[0], lo - .25), (hi + .25, x[-1])): b.axvspan(left, right, color='.9', lw=0)
    b.set(xlabel='número real $x$', ylabel='error', title='El error: redondeo (blanco) y recorte (gris)', ylim=(-.75, .75), xlim=(x[0], x[-1]))
    for ax in (a, b): commas(ax)
    figure('fig_escalera', fig)
    half = float(np.abs(y - x)[(x > lo - .25) & (x < hi + .25)].max())
    claim(half <= .25 + 1e-6, 'dentro del rango el error no pasa de medio paso')

def channel_ranges(runs):
    "How different the channels of a layer are."
    fig, axes = panels(2, 2.4, sharey=True)
    shortest = []
    for ax, run in zip(axes, runs):
        for node, style in zip((n for n in run.graph.nodes if n.weight), ('o', 's', '^', 'D')):
            w = np.abs(run.graph.params[node.weight]).reshape(len(run.graph.params[node.weight]), -1).max(1)
            share = np.sort(w/w.max())[::-1]
            ax.plot(np.linspace(0, 1, len(share)), share, style, ms=3, mfc='w' if style in 's^' else 'k', color='k', mew=.7, label=node.name, ls='-', lw=.4)
            shortest.append((float(share[-1]), node.name, run.title))
        ax.set(xlabel='canales de salida, de mayor a menor', title=run.title, ylim=(0, 1.05), xticks=[])
        commas(ax, x=False)
    axes[0].set_ylabel(r'máx. $|w|$ del canal / de la capa')
    share, node, title = min(shortest)
    say('canal.parte', 100*share, 0), say('canal.capa', tt(node)), say('canal.conjunto', title)
    fig.legend(*axes[1].get_legend_handles_labels(), loc='outside upper center', ncols=4)
    figure('fig_canales', fig)

def roundings():
    "Where rounding twice parts from rounding once."
    rng, real_share, shifts = make_rng(0, 'memoria', 'roundings'), [], np.arange(1, 13)
    def both(n, size, top):
        multiplier, acc = rng.integers(2**30, 2**31, size), rng.integers(-top, top + 1, size)
        once = (acc*multiplier + (1 << (30 + n))) >> (31 + n)
        return acc*multiplier/2.**(31 + n), once, requantize_int32(acc, multiplier, np.full(size, -n))
    for n in shifts:
        _, once, twice = both(n, 200_000, 2**(n + 7))
        real_share.append(float((once != twice).mean()))
        claim(np.abs(once - twice).max() <= 1, 'los dos redondeos nunca difieren en más de una unidad')
    fig, (a, b) = panels(2, 2.3)
    x, once, twice = both(2, 60_000, 20)
    near, order = np.abs(x) < 2.6, np.argsort(x)
    a.plot(x[order], once[order], color='.65', lw=1.4, drawstyle='steps-post', label='un redondeo')
    off = near & (once != twice)
    a.plot(x[off], twice[off], 'k.', ms=2, label='dos redondeos, donde difieren', rasterized=False, markevery=max(1, off.sum()//400))
    a.set(xlim=(-2.6, 2.6), ylim=(-3.4, 3.4), xlabel=r'acumulador $\times$ multiplicador real ($n=2$)', ylabel='código', title='Franjas junto a los umbrales')
    a.legend(loc='lower right', handletextpad=.4, borderaxespad=0)
    b.semilogy(shifts, 2.**-(shifts + 1), color='.65', lw=1.4, label=r'predicha, $\gamma_n = 2^{-(n+1)}$')
    b.semilogy(shifts, real_share, 'ko', ms=3.5, mfc='w', label='medida')
    b.set(xlabel='desplazamiento a la derecha, $n$', ylabel='códigos distintos', title='La fracción es la anchura de las franjas', xticks=shifts[::2])
    b.yaxis.set_major_formatter(FuncFormatter(lambda v, _: f'{100*v:g} %'.replace('.', ',')))
    b.legend(loc='upper right')
    figure('fig_redondeos', fig)
    ratio = np.array(real_share)*2.**(shifts + 1)
    claim((np.abs(ratio - 1) < .25).all(), 'la fracción medida sigue a la predicha')
    for n in (3, 7, 11): say(f'redondeos.medida.{n}', 100*real_share[n - 1], 3)
    say('redondeos.muestras', 200_000)
    once, twice = (7984*1583594044 + (1 << 39)) >> 40, int(requantize_int32(np.array(7984), 1583594044, -9))
    claim((once, twice) == (11, 12), 'el ejemplo 7984: 11 con un redondeo, 12 con dos')
    say('ejemplo.producto', 7984*1583594044/2**40, 4)
    say('ejemplo.intermedio', 7984*1583594044/2**31, 2)

def feasible():
    "What must be added to real*acc, at each step of the fixed-point staircase."
    multiplier, shift = fixedpoint.quantize_multiplier(.00677)
    acc = np.arange(1, 40_000)
    codes, k = requantize_int32(acc, multiplier, shift), np.arange(1, 256)
    first = acc[np.searchsorted(codes, k)]
    real = float(multiplier)*2.**(int(shift) - 31)
    low, high = (k - .5) - first*real, (k - .5) - (first - 1)*real
    slope, delta = (low/first).max(), 2.**(int(shift) - 1)
    fig, ax = plt.subplots(figsize=(6.3, 2.3))
    ax.vlines(k, low, high, color='.6', lw=.9)
    ax.axhline(delta, color='k', lw=1.1, label=r'un sumando constante, $\gamma_n$')
    ax.plot(k, slope*first, color='k', ls='--', lw=1, label='el menor factor que alcanza todos los extremos inferiores')
    ax.set(ylim=(-.008, .019), xlim=(0, 256), xlabel='código $k$', ylabel='hay que sumar (códigos)')
    ax.legend(loc='upper right', ncols=1)
    commas(ax)
    figure('fig_factores', fig)
    claim((low <= delta).all() and (delta <= high).all(), 'el sumando delta sirve en todos los escalones')
    claim(((slope*first) > high).any(), 'sin sumando no hay factor para los 255 escalones')
    def stand_in(**kwargs): return fixedpoint.Requantizer.make('double', 1, .00677, 1).fast(np.array([40_000]), 0, 255, **kwargs)
    claim(stand_in() is None and stand_in(offset=True) is not None, 'la biblioteca no encuentra factor, y con un sumando sí')

def structure(graph):
    "The net."
    shapes, macs = graph.shapes(), graph.macs()
    total, rows = sum(macs.values()), []
    for n in graph.nodes:
        size = sum(graph.params[p].size for p in n.inputs[1:])
        kernel = ''
        if n.op == 'Conv': kernel = r'$\times$'.join(map(str, graph.params[n.weight].shape[2:]))
        if n.op == 'MaxPool': kernel = r'$\times$'.join(map(str, n.attrs['kernel_shape']))
        rows.append([tt(n.name), n.op, kernel, r'$\times$'.join(map(str, shapes[n.output])), num(size) if size else '', num(macs[n.name]) if n.name in macs else '',
                     num(100*macs[n.name]/total, 1) if n.name in macs else ''])
    rows.append(['total', '', '', '', num(graph.n_params), num(total), num(100)])
    table('tab_arquitectura', 'lllrrrr', [r'nodo & operador & núcleo & salida & parámetros & mult.-suma & \%'], rows, rules=(len(rows) - 1,))
    say('red.parametros', graph.n_params)
    say('red.macs', total)
    conv = sum(v for k, v in macs.items() if k.startswith('conv'))
    say('red.conv.macs', 100*conv/total, 0)
    fc1 = graph.params['fc1.weight'].size
    say('red.fc1.pesos', 100*fc1/sum(p.size for k, p in graph.params.items() if k.endswith('weight')), 0)
    claim(conv/total > .9 and fc1/graph.n_params > .7, 'las convoluciones hacen casi todo el trabajo; fc1 guarda casi todos los pesos')

def settings_of_the_library():
    "Defaults that the text names."
    sa, ev, greedy = (inspect.signature(f).parameters for f in (calibrator.simulated_annealing, calibrator.Evaluator.__init__, calibrator.greedy_schemes))
    for key in ('hot', 'cold', 'reach', 'restarts', 'iters', 'start'): say(f'sa.{key}', sa[key].default)
    say('sa.percentiles', len(calibrator.PERCENTILES))
    say('sa.restarts.letra', LETTERS[sa['restarts'].default])
    say('sa.rejilla', ', '.join(num(p) for p in calibrator.PERCENTILES))
    say('sa.soften', calibrator.SOFTEN, 0)
    say('sa.cache', ev['cache_mb'].default)
    say('greedy.imagenes', greedy['n_images'].default)
    say('version', qsim_nb.__version__)
    claim((cli._PROBE, ops.BAND, len(calibrator.PERCENTILES)) == (1000, 768, 12), 'lo que el texto dice en cifras redondas: 1000 imágenes para las capas, bandas de 768, una docena de percentiles')
    for k, v in ORIGINAL.items(): say(f'original.{k}', v, 2)
    say('original.cambio', ORIGINAL['int8'] - ORIGINAL['fp32'], 2)
    say('observador.bins', inspect.signature(calibrator.PercentileObserver.__init__).parameters['bins'].default)
    rows = []
    for name in SETS:
        r = RECIPES[name]
        a = r.augment
        what = [f'desplazamiento hasta {num(a.shift)} px']*bool(a.shift) + [f'giro hasta {num(a.rotate, 0)}°']*bool(a.rotate) + [f'escala ±{num(100*a.scale, 0)}\\,\\%']*bool(a.scale) + \
               [f'inclinación ±{num(a.slant)}']*bool(a.slant) + ['reflejo horizontal']*a.flip
        rows.append([SETS[name], num(r.epochs), num(r.batch_size), num(r.lr), num(r.weight_decay) if r.weight_decay else '—', ', '.join(what)])
    table('tab_recetas', r'lrrrr>{\raggedright\arraybackslash}p{6.2cm}', ['conjunto & épocas & lote & tasa máx. & decaimiento & variaciones de las imágenes'], rows)

# Results of qsim_run ---------------------------------------------------------------------------------------------------------------------------

def protocol(runs):
    images = [r.config['images'] for r in runs]
    claim(images[0] == images[1], 'los dos conjuntos se dividen igual')
    use = dict(train=('entrenar', 'pesos de la red en coma flotante'), calib=('calibrar', 'histogramas de las activaciones; esquemas de pesos'),
               searched=('buscar', 'juzgar candidatos del recocido; con validar, elegir la época'), val=('validar', 'exactitud de validación'),
               test=('prueba', 'nada: son los resultados'))
    rows = [[use[k][0], num(n), 'de prueba' if k == 'test' else 'de entrenamiento', use[k][1]] for k, n in images[0].items()]
    table('tab_conjuntos', r'lrl>{\raggedright\arraybackslash}p{6.6cm}', [r'imágenes para & número & fichero & deciden'], rows, rules=(len(rows) - 1,))
    for k, n in images[0].items(): say(f'imagenes.{k}', n)
    say('imagenes.fichero', sum(images[0].values()) - images[0]['test'])
    say('imagenes.epoca', images[0]['searched'] + images[0]['val'])
    for r in runs:
        claim(r.config['settings']['max_drop'] == runs[0].config['settings']['max_drop'] and r.config['profile'] == runs[0].config['profile'], 'las dos ejecuciones usan los mismos ajustes')
    say('ajustes.delta', runs[0].config['settings']['max_drop'], 1)
    say('ajustes.perfil', tt(runs[0].config['profile']))
    say('ajustes.iters', runs[0].config['settings']['iters'])
    for k in ('python', 'numpy', 'matplotlib'): say(f'version.{k}', runs[0].config['versions'][k])

def training(runs):
    fig, (a, b) = panels(2, 2.2)
    for r, style in zip(runs, ('ko-', 'ks--')):
        rows = r.table('training')
        epochs = [int(x['epoch']) for x in rows]
        a.semilogy(epochs, [float(x['train_loss']) for x in rows], style[0] + style[2:], lw=1)
        a.semilogy(epochs, [float(x['search_loss']) for x in rows], style, ms=3.5, mfc='w', lw=.6)
        b.semilogy(epochs, [100 - float(x['search_accuracy']) for x in rows], style, ms=3.5, mfc='w', lw=1, label=r.title)
        base = r.config['baseline']
        say(f'{r.name}.epoca', base['best_epoch'])
        say(f'{r.name}.epocas', base['epochs'])
        say(f'{r.name}.busqueda.exactitud', base['search_accuracy'], 2)
        say(f'{r.name}.orden', tt(base['command']))
    a.set(xlabel='época', ylabel='entropía cruzada', title='Pérdida: en entrenamiento (línea) y fuera (marcas)')
    b.set(xlabel='época', ylabel='error (%)', title='Error fuera de las imágenes de entrenamiento')
    b.legend()
    for ax in (a, b):
        ax.yaxis.set_major_formatter(FuncFormatter(comma))
        ax.yaxis.set_minor_locator(LogLocator(subs=(2, 5)))
        ax.yaxis.set_minor_formatter(FuncFormatter(comma))
        ax.tick_params(axis='y', which='minor', labelsize=6.5)
    figure('fig_entrenamiento', fig)

def main_table(runs):
    heads = [' & ' + ' & '.join(r'\multicolumn{2}{c}{' + r.title + '}' for r in runs), r'\cmidrule(lr){2-3}\cmidrule(l){4-5}', ' & FP32 & INT8 & FP32 & INT8']
    cells = [(r.metrics, m) for r in runs for m in ('fp32', 'int8')]
    both = lambda text: [t for r in runs for t in (r'\multicolumn{2}{c}{' + text(r.metrics['comparison']) + '}',)]
    rows = [[r'exactitud en prueba (\%)', *(num(x[m]['test']['accuracy'], 2) for x, m in cells)],
            [r'\quad intervalo del 95\,\%', *(band(x[m]['test']['low'], x[m]['test']['high']) for x, m in cells)],
            [r'\quad aciertos', *(num(x[m]['test']['correct']) for x, m in cells)],
            [r'exactitud en validación (\%)', *(num(x[m]['val']['accuracy'], 2) for x, m in cells)],
            [r'\quad intervalo del 95\,\%', *(band(x[m]['val']['low'], x[m]['val']['high']) for x, m in cells)],
            ['tamaño, todo incluido (bytes)', *(num(x[m]['size']['total']) for x, m in cells)],
            [r'\quad solo los pesos (bytes)', *(num(x[m]['size']['weights_only']) for x, m in cells)],
            [r'concordancia INT8--FP32 (\%)', *both(lambda c: f"{num(c['agreement'], 2)} {band(c['low'], c['high'])}")],
            ['aciertos perdidos / ganados', *both(lambda c: f"{num(c['lost'])} / {num(c['won'])}")],
            ['otras respuestas cambiadas', *both(lambda c: num(c['wrong_either_way']))],
            ['McNemar, $P$ exacta', *both(lambda c: num(f"{c['mcnemar_p']:.3g}"))]]
    table('tab_principal', 'lrrrr', heads, rows, rules=(3, 5, 7))
    for r in runs:
        m, n = r.metrics, r.name
        for model in ('fp32', 'int8'):
            for where in ('test', 'val'):
                x = m[model][where]
                say(f'{n}.{model}.{where}', x['accuracy'], 2)
                say(f'{n}.{model}.{where}.ic', band(x['low'], x['high']))
            say(f'{n}.{model}.aciertos', m[model]['test']['correct'])
            say(f'{n}.{model}.bytes', m[model]['size']['total'])
            say(f'{n}.{model}.pesos', m[model]['size']['weights_only'])
        c = m['comparison']
        for k in ('agreement', ): say(f'{n}.concordancia', c[k], 2), say(f'{n}.concordancia.ic', band(c['low'], c['high']))
        for k, es in dict(lost='perdidos', won='ganados', flips='cambios', wrong_either_way='otros').items(): say(f'{n}.{es}', c[k])
        say(f'{n}.p', num(f"{c['mcnemar_p']:.3g}"))
        say(f'{n}.n', m['n_test'])
        say(f'{n}.n.val', m['n_val'])
        change = m['int8']['test']['accuracy'] - m['fp32']['test']['accuracy']
        say(f'{n}.cambio', signed(round(change, 4), 2))
        say(f'{n}.cambio.abs', abs(change), 2)
        say(f'{n}.razon', m['fp32']['size']['total']/m['int8']['size']['total'], 2)
        say(f'{n}.razon.pesos', m['fp32']['size']['weights_only']/m['int8']['size']['weights_only'], 0)
        say(f'{n}.resto', m['int8']['size']['total'] - m['int8']['size']['weights_only'])
        claim(c['mcnemar_p'] > .05, f'{n}: la diferencia es compatible con el azar al 5 %')
        claim(abs(change) <= .15, f'{n}: INT8 a menos de 0,15 puntos de FP32')
        claim(change >= -r.config['settings']['max_drop'], f'{n}: la restricción se cumple en las imágenes de prueba')
    claim(all(r.metrics['fp32']['size']['weights_only'] == 4*r.metrics['int8']['size']['weights_only'] for r in runs), 'contando solo los pesos, la razón es exactamente 4')
    a, b = (r.metrics for r in runs)
    claim(b['comparison']['flips'] > 3*a['comparison']['flips'], 'en Fashion-MNIST cambian bastantes más respuestas que en MNIST')
    parts = [p for p in PARTS if any(r.metrics[m]['size'][p] for r in runs for m in ('fp32', 'int8'))]
    rows = [[PARTS[p], *(num(r.metrics[m]['size'][p]) if r.metrics[m]['size'][p] else '—' for r in runs for m in ('fp32', 'int8'))] for p in parts]
    rows.append(['total', *(num(r.metrics[m]['size']['total']) for r in runs for m in ('fp32', 'int8'))])
    table('tab_tamano', 'lrrrr', heads, rows, rules=(len(rows) - 1,))

def confusions(runs):
    for r in runs:
        names, long = CLASSES[r.name], r.name != 'mnist'
        fig, axes = panels(2, 3.75 if long else 3.2, sharey=True)
        for ax, model in zip(axes, ('fp32', 'int8')):
            m = r.matrix[model]
            errors = m*(1 - np.eye(len(m), dtype=int))
            ax.imshow(np.sqrt(errors), cmap='Greys', vmin=0, vmax=np.sqrt(max(x.max() for x in (errors,)))*1.25)
            for i, j in zip(*np.nonzero(errors)):
                ax.text(j, i, errors[i, j], ha='center', va='center', fontsize=6, color='w' if np.sqrt(errors[i, j]) > .65*np.sqrt(errors.max()) else 'k')
            for i in range(len(m)):
                ax.add_patch(Rectangle((i - .5, i - .5), 1, 1, fill=False, ec='.6', lw=.5))
                ax.text(i, i, f'{100*m[i, i]/m[i].sum():.1f}'.replace('.', ','), ha='center', va='center', fontsize=5.4)
            accuracy = f'{100*np.trace(m)/m.sum():.2f}'.replace('.', ',')
            ax.set(xticks=range(10), yticks=range(10), xlabel='clase predicha', title=f'{model.upper()}: {accuracy} % de aciertos')
            ax.set_xticklabels(names, rotation=60 if long else 0, ha='right' if long else 'center', rotation_mode='anchor' if long else None, fontsize=6.5)
            ax.set_yticklabels(names, fontsize=6.5)
            ax.tick_params(length=0)
            ax.spines[:].set_visible(False)
        axes[0].set_ylabel('clase verdadera')
        figure(f'fig_confusion_{r.name}', fig)
    upper = [CLASSES['fashion_mnist'].index(c) for c in ('Camiseta', 'Jersey', 'Vestido', 'Abrigo', 'Camisa')]
    for m in runs[1].matrix.values():
        errors = m*(1 - np.eye(len(m), dtype=int))
        claim(errors[np.ix_(upper, upper)].sum() > .7*errors.sum(), 'en Fashion-MNIST los errores se concentran entre las prendas que cubren el torso')
    fig, axes = panels(2, 3.3)
    for ax, r in zip(axes, runs):
        delta, names, long = r.matrix['int8'] - r.matrix['fp32'], CLASSES[r.name], r.name != 'mnist'
        size = np.abs(delta)/np.abs(delta).max() if delta.any() else delta
        for i, j in zip(*np.nonzero(delta)):
            side = .35 + .6*np.sqrt(size[i, j])
            ax.add_patch(Rectangle((j - side/2, i - side/2), side, side, fc='.25' if delta[i, j] > 0 else 'w', ec='k', lw=.6))
            ax.text(j, i, f'{delta[i, j]:+d}'.replace('-', '−'), ha='center', va='center', fontsize=6, color='w' if delta[i, j] > 0 else 'k')
        for i in range(1, len(delta)): ax.axhline(i - .5, color='.92', lw=.4, zorder=0), ax.axvline(i - .5, color='.92', lw=.4, zorder=0)
        for i in range(len(delta)): ax.add_patch(Rectangle((i - .5, i - .5), 1, 1, fill=False, ec='.7', lw=.5, zorder=.5))
        ax.set(xlim=(-.5, 9.5), ylim=(9.5, -.5), aspect='equal', xticks=range(10), yticks=range(10), xlabel='clase predicha', title=r.title)
        ax.set_xticklabels(names, rotation=60 if long else 0, ha='right' if long else 'center', rotation_mode='anchor' if long else None, fontsize=6.5)
        ax.set_yticklabels(names, fontsize=6.5)
        ax.tick_params(length=0)
        ax.spines[:].set_color('.8')
    axes[0].set_ylabel('clase verdadera')
    figure('fig_delta', fig)
    heads = [' & '.join(r'\multicolumn{4}{c}{' + r.title + '}' for r in runs), r'\cmidrule(r){1-4}\cmidrule(l){5-8}', ' & '.join(['verdadera $\\to$ predicha & FP32 & INT8 & $\\Delta$']*2)]
    def cells(row): return [f"{ENGLISH.get(row['true'], row['true'])} $\\to$ {ENGLISH.get(row['predicted'], row['predicted'])}", num(int(row['fp32'])), num(int(row['int8'])), signed(int(row['delta']))]
    table('tab_confusiones', 'lrrr@{\\qquad}lrrr', heads, [cells(a) + cells(b) for a, b in zip(*(r.table('top_confusiones')[:8] for r in runs))])
    claim(all(len(r.table('top_confusiones')) >= 8 for r in runs), 'ocho confusiones por conjunto')
    for r in runs:
        pairs = {frozenset((x['true'], x['predicted'])) for x in r.table('top_confusiones')}
        names = {i: (str(i) if r.name == 'mnist' else list(ENGLISH)[i]) for i in range(10)}
        flips = r.table('flips')
        among = sum(frozenset((names[int(x['fp32'])], names[int(x['int8'])])) in pairs for x in flips)
        say(f'{r.name}.cambios.pares', among)
        claim(r.name == 'mnist' or among > .6*len(flips), 'los cambios de Fashion-MNIST son sobre todo entre los pares más confundidos')
        say(f'{r.name}.pares', len(pairs))
        first = r.table('top_confusiones')[0]
        say(f'{r.name}.confusion.de', ENGLISH.get(first['true'], first['true']).lower())
        say(f'{r.name}.confusion.a', ENGLISH.get(first['predicted'], first['predicted']).lower())
        for m in ('fp32', 'int8'): say(f'{r.name}.confusion.{m}', int(first[m]))

def classes(runs):
    fig, axes = panels(2, 2.8)
    for ax, r in zip(axes, runs):
        gaps = []
        for model, shift, style in (('fp32', -.16, dict(mfc='w', marker='o')), ('int8', .16, dict(mfc='k', marker='s'))):
            rows = r.metrics[model]['per_class']
            mid = np.array([x['accuracy'] for x in rows])
            spread = np.abs(np.array([(x['low'], x['high']) for x in rows]).T - mid)
            ax.errorbar(mid, np.arange(10) + shift, xerr=spread, fmt='none', ecolor='.45', lw=.8)
            ax.plot(mid, np.arange(10) + shift, ls='', ms=3.2, color='k', mew=.8, label=model.upper(), **style)
            gaps.append(mid)
        gap = gaps[1] - gaps[0]
        worst = int(np.abs(gap).argmax())
        ax.set(yticks=range(10), ylim=(9.6, -.6), xlabel='exactitud (%), con intervalo del 95 %', title=r.title)
        ax.set_yticklabels(CLASSES[r.name])
        ax.grid(axis='x', color='.9', lw=.5)
        ax.set_axisbelow(True)
        commas(ax, y=False)
        say(f'{r.name}.clase.cambio', abs(float(gap[worst])), 2)
        say(f'{r.name}.clase', CLASSES[r.name][worst].lower())
        say(f'{r.name}.clase.sentido', 'gana' if gap[worst] > 0 else 'pierde')
        for model in ('fp32', 'int8'):
            low = min(r.metrics[model]['per_class'], key=lambda x: x['accuracy'])
            say(f'{r.name}.peor.{model}', CLASSES[r.name][low['class']].lower())
            say(f'{r.name}.peor.{model}.exactitud', low['accuracy'], 2)
        claim(all(a['low'] <= b['accuracy'] <= a['high'] for a, b in zip(r.metrics['fp32']['per_class'], r.metrics['int8']['per_class'])),
              f'{r.name}: la exactitud INT8 de cada clase cae en el intervalo de FP32')
    for r in runs: claim(numbers[f'{r.name}.peor.fp32'] == numbers[f'{r.name}.peor.int8'], f'{r.name}: la clase más difícil es la misma en los dos modelos')
    sizes = [int(n) for r in runs for n in r.matrix['fp32'].sum(1)]
    say('clase.min', min(sizes)), say('clase.max', max(sizes))
    fig.legend(*axes[1].get_legend_handles_labels(), loc='outside upper center', ncols=2)
    figure('fig_clases', fig)

def layers(runs):
    fig, axes = panels(2, 1.9, sharey=True)
    for ax, r in zip(axes, runs):
        rows = [x for x in r.metrics['layers'] if x['name'] in r.computed]
        where = np.arange(len(rows))
        total, alone = (np.array([x[k] for x in rows]) for k in ('sqnr_db', 'alone_db'))
        ax.hlines(where, total, alone, color='.7', lw=1.5, zorder=1)
        ax.plot(alone, where, 'o', ms=4, mfc='w', color='k', label='solo este tensor redondeado')
        ax.plot(total, where, 's', ms=4, color='k', label='modelo entero')
        ax.set(yticks=where, ylim=(len(rows) - .5, -.5), xlabel='relación señal a ruido (dB)', title=r.title)
        ax.set_yticklabels([x['name'] for x in rows])
        ax.grid(axis='x', color='.9', lw=.5)
        ax.set_axisbelow(True)
        worst = rows[int(total.argmin())]
        say(f'{r.name}.sqnr.peor', worst['sqnr_db'], 1)
        say(f'{r.name}.sqnr.capa', tt(worst['name']))
        say(f'{r.name}.sqnr.logits.solo', rows[-1]['alone_db'], 1)
        say(f'{r.name}.recorte.logits', rows[-1]['clipped'], 2)
        say(f'{r.name}.logits.pasos', rows[-1]['max_steps'], 0)
        claim((total < alone).all(), f'{r.name}: el ruido se hereda: cada capa tiene más en el modelo entero que a solas')
        claim(rows[-1]['max_steps'] > 10 and rows[-1]['clipped'] == max(x['clipped'] for x in rows) > .1, f'{r.name}: lo que pierden los logits es recorte, no redondeo')
        claim(worst['name'] == 'logits' and rows[-1]['alone_db'] - rows[-1]['sqnr_db'] < 3, f'{r.name}: los logits son lo más ruidoso, y casi todo es redondeo y recorte propios')
    fig.legend(*axes[1].get_legend_handles_labels(), loc='outside upper center', ncols=2)
    figure('fig_capas', fig)
    heads = [' & ' + ' & '.join(r'\multicolumn{3}{c}{' + r.title + '}' for r in runs), r'\cmidrule(lr){2-4}\cmidrule(l){5-7}', 'capa & cota & observado & bits libres & cota & observado & bits libres']
    rows = [[tt(group[0]['name']), *(c for x in group for c in (num(x['worst']), num(x['observed']), num(x['worst_bits'], 1)))] for group in zip(*(r.metrics['headroom'] for r in runs))]
    table('tab_holgura', 'lrrrrrr', heads, rows)
    worst = max(x['worst'] for r in runs for x in r.metrics['headroom'])
    say('holgura.cota', worst)
    say('holgura.bits', min(x['worst_bits'] for r in runs for x in r.metrics['headroom']), 1)
    say('holgura.veces', 2**24/worst, 1)
    claim(all(x['carrier'] == 'float32' for r in runs for x in r.metrics['headroom']), 'float32 transporta exactamente todos los acumuladores de LeNetLite')

def search(runs):
    heads = [' & ' + ' & '.join(r'\multicolumn{4}{c}{' + r.title + '}' for r in runs), r'\cmidrule(lr){2-5}\cmidrule(l){6-9}',
             'capa & ' + ' & '.join(' & '.join(SCHEMES.values()) for _ in runs)]
    order, tables = list(SCHEMES), [r.table('schemes') for r in runs]
    def cell(rows, node, scheme):
        row = next(x for x in rows if (x['node'], x['scheme']) == (node, scheme))
        value = float(row['sqnr_db'])
        return r'\textbf{' + f'{value:.1f}'.replace('.', ',') + '}' if row['chosen'] == 'True' else num(value, 1)
    nodes = list(dict.fromkeys(x['node'] for x in tables[0]))
    heads[2] = 'capa & ' + ' & '.join([r't/a & t/s & c/a & c/s']*2)
    table('tab_esquemas', 'lrrrrrrrr', heads, [[tt(n), *(cell(t, n, s) for t in tables for s in order)] for n in nodes])
    claim(all(x['scheme'].startswith('per_channel') for t in tables for x in t if x['chosen'] == 'True'), 'la elección voraz es siempre por canal')
    fig, axes = panels(2, 2.5)
    for ax, r in zip(axes, runs):
        rows = r.table('search')
        cost = np.array([float(x['cost']) for x in rows])/float(rows[0]['cost'])
        taken, restart = np.array([x['accepted'] == 'True' for x in rows]), np.array([int(x['restart']) for x in rows])
        look = np.arange(len(rows))
        ax.plot(look[~taken], cost[~taken], '.', color='.65', ms=2.5, label='rechazado')
        ax.plot(look[taken], cost[taken], '.', color='k', ms=2.5, label='aceptado')
        ax.plot(look, np.minimum.accumulate(cost), color='k', lw=1, drawstyle='steps-post', label='el mejor hasta ahora')
        for start in np.flatnonzero(np.diff(restart) > 0) + 1: ax.axvline(start - .5, color='.6', lw=.6, ls='--')
        ax.set(xlabel='miradas', title=r.title, ylim=(min(.6, cost.min() - .05), min(cost.max() + .05, 2.2)))
        commas(ax, x=False)
        c = r.config['model']['calibration']
        say(f'{r.name}.sa.candidatos', c['candidates'])
        say(f'{r.name}.sa.miradas', c['looks'])
        say(f'{r.name}.sa.mejora', 100*(1 - cost.min()), 0)
        say(f'{r.name}.sa.aceptadas', int(taken.sum()))
        say(f'{r.name}.sa.infactibles', sum(x['feasible'] != 'True' for x in rows))
        claim(all(x['feasible'] == 'True' for x in rows), f'{r.name}: la restricción de exactitud no llega a actuar con 8 bits')
        best = rows[int(cost.argmin())]
        say(f'{r.name}.sa.caida', max(0., max(float(x['drop']) for x in rows)), 2)
        say(f'{r.name}.sa.exactitud', float(best['accuracy']), 2)
        claim(cost.max() < 2.15, f'{r.name}: ninguna mirada queda fuera de la figura')
    axes[0].set_ylabel('coste / coste de mín.–máx.')
    fig.legend(*axes[1].get_legend_handles_labels(), loc='outside upper center', ncols=3, markerscale=2.5, handletextpad=.4)
    figure('fig_busqueda', fig)
    heads = [' & ' + ' & '.join(r'\multicolumn{3}{c}{' + r.title + '}' for r in runs), r'\cmidrule(lr){2-4}\cmidrule(l){5-7}', 'tensor & percentil & inferior & superior & percentil & inferior & superior']
    tensors = list(runs[0].config['model']['ranges'])
    claim(len(tensors) == 5 and runs[0].config['settings']['max_drop'] == 2, 'cinco tensores con rango; delta es 2')
    chosen = [r.config['model']['calibration']['percentiles'] for r in runs]
    claim(all(p[tensors[-1]] < 99.9 and all(v >= 99.9 for t, v in p.items() if t != tensors[-1]) for p in chosen), 'la búsqueda recorta los logits y deja casi enteros los demás rangos')
    def limits(r, t):
        lo, hi = r.config['model']['ranges'][t]
        return [num(f"{r.config['model']['calibration']['percentiles'][t]:g}"), num(lo, 2), num(hi, 2)]
    table('tab_rangos', 'lrrrrrr', heads, [[tt(t), *(c for r in runs for c in limits(r, t))] for t in tensors])

def latencies(runs, bench, batches):
    rows = []
    for r in runs:
        q, f = r.latency['int8_to_fp32'], r.latency['int8']
        rows.append([f'camino entero / camino flotante, {r.title}', num(q['median'], 2), band(q['low'], q['high']), num(f['batch']), num(f['threads']), num(q['reps'])])
        say(f'{r.name}.latencia', q['median'], 2)
        say(f'{r.name}.latencia.ic', band(q['low'], q['high']))
        for k in ('batch', 'threads', 'reps'): say(f'latencia.{k}', f[k])
        say('latencia.hilos', f"{LETTERS[f['threads']]} hilo{'s'*(f['threads'] > 1)}")
        claim(q['median'] <= 1.3, f'{r.name}: el camino entero tarda a lo sumo 1,3 veces el real')
    names = {'float loops / float path': 'bucles flotantes / camino flotante', 'integer loops / integer path': 'bucles enteros / camino entero', 'integer path / float path': 'camino entero / camino flotante',
             'PyTorch eager / float path': 'PyTorch / camino flotante', 'ONNX Runtime float / float path': 'ONNX Runtime flotante / camino flotante',
             'ONNX Runtime int8 / integer path': 'ONNX Runtime entero / camino entero', 'PyTorch training / our training': 'entrenar en PyTorch / entrenar aquí'}
    def told(x):
        digits = 0 if x['ratio'] >= 100 else 2
        return num(x['ratio'], digits), band(x['low'], x['high'], digits)
    cut = len(rows)
    for x in bench['ratios']:
        rows.append([names[x['name']], *told(x), num(bench['batch']), num(bench['threads']), num(bench['rounds']*(1 if ' loops' in x['name'] else bench['reps']))])
        say(f"bench.{x['name']}", told(x)[0])
    table('tab_latencia', 'lrrrrr', ['razón de tiempos & mediana & mitad central & lote & hilos & rondas'], rows, rules=[cut])
    def machine(record): return record['machine'].replace('(R)', '').replace('(TM)', '').replace(' Processor', '').replace('_', r'\_')
    say('bench.maquina', machine(bench))
    claim(bench['batch'] == 64 and all(b['threads'] == r.latency['int8']['threads'] for b in (bench, *batches) for r in runs), 'lotes de 64 y el mismo número de hilos en todas las medidas')
    met = {x['name']: x['ratio'] for x in bench['ratios']}
    claim(met['float loops / float path'] >= 1000 and met['integer loops / integer path'] >= 2000, 'más de mil y de dos mil veces más rápido que los bucles')

    claim(len({machine(b) for b in batches}) == 1 and machine(batches[0]) != machine(bench), 'los lotes, en otra máquina, una sola')
    say('lotes.maquina', machine(batches[0])), say('lotes.hilos', batches[0]['threads'])
    at = {b['batch']: {x['name']: x for x in b['ratios']} for b in sorted(batches, key=lambda b: b['batch'])}
    table('tab_lotes', 'l' + 'rr'*len(at), [' & '.join(['razón de tiempos', *(rf'\multicolumn{{2}}{{c}}{{lote {n}}}' for n in at)])],
          [[text, *(part for by in at.values() for part in told(by[name]))] for name, text in names.items() if all(name in by for by in at.values())])
    claim(list(at) == [1, 64, 256], 'los lotes de la tabla')
    claim(max(abs(by['integer path / float path']['ratio'] - 1) for by in at.values()) <= .1, 'el camino entero tarda lo que el flotante con cualquier lote')
    claim(5 < at[64]['integer loops / integer path']['ratio']/at[1]['integer loops / integer path']['ratio'] < 15, 'con una sola imagen los bucles pierden mucho menos')
    trained = [by['PyTorch training / our training']['ratio'] for by in at.values()]
    claim(trained == sorted(trained, reverse=True) and min(trained) > 1, 'entrenar aquí gana a PyTorch, más cuanto menor es el lote')

FORMULAS = {
    'float32': r'$\rint(\f(\f(a)\,F))$, $F=\f(\f(s_xs_w)/s_y)$',
    'qnnpack': r'lo mismo, con $F=\f(\f(s_xs_w)\,r(s_y))$',
    'float64': r'$aM$ en doble precisión, mitades lejos del cero',
    'double': r'$\operatorname{RDP}_n(\operatorname{SRDHM}(a,m))$',
    'ruy': r'$\piso{(\operatorname{SRDHM}(a,m)+2^{n-1})/2^n}$: las dos mitades hacia arriba',
    'ruy_product32': r'lo mismo, con $M = \f(s_xs_w)/s_y$',
    'ruy_blocks': r'\texttt{ruy} en bloques de ocho canales, \texttt{double} en el resto',
    'single': r'$\piso{(am+2^{30+n})/2^{31+n}}$: un solo redondeo',
    'fbgemm': r'$\rint((\f(a) + b/\f(s_xs_w))\,F)$, con el sesgo real',
    'onednn_conv': r'$\rint((\f(a)\,r(r(s_x))\,s_w + b)\,r(s_y) + z_y) - z_y$: punto cero \emph{antes} de redondear',
    'onednn_linear': r'lo mismo, con $r(r(s_w))$ en lugar de $s_w$'}

def profile_table():
    inputs = dict(divide_half_even=r'$x/s$, a pares', divide_half_away=r'$x/s$, lejos de 0', multiply_half_even=r'$x\cdot(1/s)$, a pares', fma_half_even=r'$x\cdot(1/s)+z$, a pares')
    pools = dict(half_away='entera', float32='float32', pytorch='PyTorch', qnnpack='QNNPACK')
    for kind, known, used in (('medias', pools, {p.average_pool for p in PROFILES.values()}), ('entradas', inputs, {p.quantize_input for p in PROFILES.values()})):
        claim(used <= set(known), f'la tabla de perfiles conoce todas las {kind}: {used - set(known)}')
    def linear(p): return tt(p.linear) if p.linear == p.linear_per_channel else f'{tt(p.linear)}, {tt(p.linear_per_channel)}'
    rows = [[tt(p.name), tt(p.conv), linear(p), pools.get(p.average_pool, '?'), inputs.get(p.quantize_input, '?'), p.bias.split('_')[0], 'int8' if p.act_signed else 'uint8', 'sí' if p.symmetric_weights_only else 'no']
            for p in PROFILES.values()]
    table('tab_perfiles', 'llllllll', ['perfil & convolución & lineal & media & entrada & sesgo & activ. & sim.'], rows)
    claim(set(FORMULAS) == set(fixedpoint.ROUNDINGS), f'la tabla de redondeos tiene los de la biblioteca: {set(FORMULAS) ^ set(fixedpoint.ROUNDINGS)}')
    table('tab_redondeos', 'll', ['redondeo & $R(a)$'], [[tt(name), FORMULAS[name]] for name in FORMULAS])
    say('perfiles.letra', LETTERS[len(PROFILES)])
    say('redondeos.numero', len(fixedpoint.ROUNDINGS))

# Results of qsim_ablations ---------------------------------------------------------------------------------------------------------------------

WORDS = {**{k: v.replace('tensor,', 'por tensor,').replace('canal,', 'por canal,') for k, v in SCHEMES.items()}, 'greedy': 'voraz', 'annealing': 'recocido', 'random': 'aleatoria', 'min-max': 'mín.–máx.',
         'p99': 'percentil 99', 'p99.9': 'percentil 99,9', 'p99.99': 'percentil 99,99', 'weights': 'pesos', 'activations': 'activaciones', 'both': 'ambos', 'fused': 'fusionada', 'own node': 'nodo propio',
         'range before ReLU': 'rango de antes', 'trained': 'entrenada', 'frozen': 'convoluciones al azar', 'stopped early': 'parada temprana', 'random biases': 'sesgos al azar', 'kept': 'sí', 'zero': 'por cero',
         'chosen': 'elegidos', 'same': 'las que eligieron', 'unseen': 'otras'}
FULL = {'per_tensor/asymmetric': 'por tensor y asimétricos', 'per_tensor/symmetric': 'por tensor y simétricos', 'per_channel/asymmetric': 'por canal y asimétricos', 'per_channel/symmetric': 'por canal y simétricos',
        'greedy': 'con el esquema voraz'}
LOOKS = [dict(marker='o', mfc='w', ls='-'), dict(marker='s', mfc='k', ls='--'), dict(marker='^', mfc='w', ls='-.'), dict(marker='D', mfc='.6', ls=':'), dict(marker='v', mfc='k', ls=(0, (6, 2)))]

def value(text):
    for kind in (int, float):
        try: return kind(text)
        except ValueError: pass
    return text

class Study:
    "What `qsim_ablations` wrote."
    def __init__(self, folder):
        self.config, self.times = (read_json(folder/f'{f}.json') for f in ('config', 'times'))
        self.tables = {f.stem: [{k: value(v) for k, v in r.items()} for r in rows_of(f)] for f in folder.glob('*.csv')}
    def single(self, dataset, experiment, setting):
        "Network by network, in the order of the seeds: the change of accuracy in points, and the probability moved."
        mine = sorted(self.rows('runs', dataset=dataset, experiment=experiment, setting=setting), key=lambda r: r['seed'])
        return np.array([100*(r['correct'] - r['fp32_correct'])/r['images'] for r in mine]), np.array([r['moved'] for r in mine])
    def rows(self, name, **where): return [r for r in self.tables[name] if all(r[k] == v for k, v in where.items())]
    def row(self, name, **where):
        found = self.rows(name, **where)
        assert len(found) == 1, (name, where, len(found))
        return found[0]
    def difference(self, dataset, experiment, common, a, b): return self.row('contrasts', dataset=dataset, experiment=experiment, common=common, a=a, b=b)

def es(word): return WORDS.get(word, str(word))

def estimate(row, measure, digits=2):
    "Mean and interval."
    mean, low, high = (row[measure + end] for end in ('', '_low', '_high'))
    return f'{num(mean, digits)} {{\\scriptsize {band(low, high, digits)}}}'

def whole(row, fact):
    "A number of bytes, say: the mean over the networks, where they differ."
    return num(int(round(row[fact])))

def bars(ax, rows, x, by, measure, places=None):
    "Means with intervals against something that has an order, a line for each value of `by`."
    places = places or list(dict.fromkeys(r[x] for r in rows))
    kinds = list(dict.fromkeys(r[by] for r in rows))
    for k, kind in enumerate(kinds):
        mine = [r for r in rows if r[by] == kind]
        at = [places.index(r[x]) + .08*(k - (len(kinds) - 1)/2) for r in mine]
        mean, low, high = (np.array([r[measure + end] for r in mine]) for end in ('', '_low', '_high'))
        ax.errorbar(at, mean, yerr=np.maximum([mean - low, high - mean], 0), color='k', ms=3.5, lw=.9, mew=.7, elinewidth=.6, capsize=1.5, label=es(kind), **LOOKS[k % len(LOOKS)])
    ax.set_xticks(range(len(places)), [f'{p:,}'.replace(',', ' ') if isinstance(p, int) and p > 9999 else str(p) for p in places])
    ax.grid(axis='y', color='.92', lw=.5)
    ax.set_axisbelow(True)

def forest(ax, rows, label, measure, group, mark=None):
    "Means with intervals, one below the other."
    kinds = list(dict.fromkeys(group(r) for r in rows))
    at = [i + .6*kinds.index(group(r)) for i, r in enumerate(rows)]
    for value in (mark if isinstance(mark, tuple) else () if mark is None else (mark,)): ax.axvline(value, color='.55', lw=.8, ls='--')
    for k, kind in enumerate(kinds):
        mine = [i for i, r in enumerate(rows) if group(r) == kind]
        mean, low, high = (np.array([rows[i][measure + end] for i in mine]) for end in ('', '_low', '_high'))
        look = {key: v for key, v in LOOKS[k % len(LOOKS)].items() if key != 'ls'}
        ax.errorbar(mean, [at[i] for i in mine], xerr=np.maximum([mean - low, high - mean], 0), color='k', ecolor='.45', ls='', ms=3.5, mew=.7, elinewidth=.8, capsize=1.5, label=es(kind), **look)
    ax.set(yticks=at, yticklabels=[label(r) for r in rows], ylim=(at[-1] + .7, -.7))
    ax.grid(axis='x', color='.92', lw=.5)
    ax.set_axisbelow(True)
    commas(ax, y=False)

def pair(study, name, height, draw, legend=3, sharey=True, **where):
    "The picture of an experiment: the data sets side by side, one legend."
    fig, axes = panels(2, height, sharey=sharey)
    for ax, dataset in zip(axes, SETS):
        draw(ax, study.rows(name, dataset=dataset, **where), dataset)
        ax.set_title(SETS[dataset])
    if legend: fig.legend(*axes[0].get_legend_handles_labels(), loc='outside upper center', ncols=legend)
    return fig, axes

def percent_log(ax):
    ax.set_yscale('log')
    ax.yaxis.set_major_formatter(FuncFormatter(comma))
    ax.yaxis.set_minor_formatter(NullFormatter())

def abl_table(study, name, keys, measures, facts=(), heads=(), digits=2, keep=lambda r: True):
    "A table of an experiment: settings below one another, data sets side by side."
    width, n = len(measures), len(keys)
    top = ' & '*n + ' & '.join(rf'\multicolumn{{{width}}}{{c}}{{{t}}}' for t in SETS.values()) + ' & '*len(facts)
    rules = ''.join(rf'\cmidrule(lr){{{n + 1 + i*width}-{n + (i + 1)*width}}}' for i in range(len(SETS)))
    first = [r for r in study.rows(name, dataset='mnist') if keep(r)]
    lines, cuts = [], []
    for i, r in enumerate(first):
        if i and r[keys[0]] != first[i - 1][keys[0]]: cuts.append(i)
        setting = {k: r[k] for k in keys}
        again = i and i not in cuts
        lines.append(['' if again and k == keys[0] else es(r[k]) for k in keys] +
                     [estimate(study.row(name, dataset=d, **setting), m, digits) for d in SETS for m in measures] + [whole(r, f) for f in facts])
    table(f'tab_abl_{name}', 'l'*n + 'r'*(width*len(SETS) + len(facts)), [top, rules, ' & '.join(heads)], lines, rules=cuts)

def holds_zero(row, measure): return row[f'{measure}_low'] <= 0 <= row[f'{measure}_high']

def ablations(study):
    config, some = study.config, study.tables['weights'][0]
    for key, text in dict(redes=some['networks'], imagenes=some['images'], calibrar=config['images']['calibrate'], buscar=config['images']['search'], presupuesto=config['budget']).items():
        say(f'abl.{key}', text)
    for d in SETS:
        right = [100*r['fp32_correct']/some['images'] for r in study.rows('networks', dataset=d)]
        say(f'abl.{d}.fp32.min', min(right), 2), say(f'abl.{d}.fp32.max', max(right), 2)
    say('abl.redes.letra', LETTERS[some['networks']])
    claim(all(r['networks'] == some['networks'] and r['images'] == some['images'] for name in ('weights', 'bits', 'ranges', 'fusion', 'calibration', 'biases') for r in study.tables[name]), 'todas las ablaciones, con las mismas redes e imágenes')
    claim(config['candidates'] == 40, 'cuarenta redes enteras para elegir')
    nodes = {r['relu']: r['nodes'] for r in study.tables['fusion']}
    claim(nodes['own node'] - nodes['fused'] == 3, 'tres nodos más sin fusionar')
    for r in study.rows('fusion', dataset='mnist', bits=8):
        if r['relu'] in ('fused', 'own node'): say(f"fusion.codigos.{'fusionada' if r['relu'] == 'fused' else 'nodo'}", int(r['codes']))
    claim(all(t[k]['median'] < 1.1 for t in study.times.values() for k in ('node_by_node', 'compiled')), 'fusionar apenas se nota en el tiempo')
    def fusion(relu, fact): return {r[fact] for r in study.rows('fusion', dataset='mnist', bits=8, relu=relu)}
    claim(max(fusion('fused', 'file')) < min(fusion('own node', 'file')), 'el fichero sin fusionar es mayor')
    delta, differ, moved = r'$\Delta$ (puntos)', r'distintas (\%)', r'movida (\%)'
    abl_table(study, 'weights', ('bits', 'scheme'), ('change', 'flips'), ('bytes',), ['bits', 'esquema', delta, differ, delta, differ, 'bytes'], keep=lambda r: r['bits'] != 6)
    abl_table(study, 'bits', ('bits', 'where'), ('change', 'flips'), ('bytes',), ['bits', 'en', delta, differ, delta, differ, 'bytes'], keep=lambda r: r['bits'] != 8 or r['where'] == 'both')
    abl_table(study, 'ranges', ('bits', 'method'), ('change', 'moved'), (), ['bits', 'rangos', delta, moved, delta, moved])
    abl_table(study, 'fusion', ('bits', 'relu'), ('change',), ('nodes', 'codes', 'file'), ['bits', 'ReLU', delta, delta, 'nodos', 'códigos', 'fichero'])
    def lines(x, by, measure, label): return lambda ax, rows, _: (bars(ax, rows, x, by, measure), percent_log(ax), ax.set_xlabel(label))
    for name, height, draw, legend, ylabel in (('weights', 2.45, lines('bits', 'scheme', 'flips', 'bits de los pesos'), 5, 'respuestas distintas (%)'),
                                               ('bits', 2.3, lines('bits', 'where', 'flips', 'bits'), 3, 'respuestas distintas (%)'),
                                               ('calibration', 2.3, lines('n', 'observer', 'moved', 'imágenes de calibración'), 2, 'probabilidad movida (%)')):
        fig, axes = pair(study, name, height, draw, legend)
        axes[0].set_ylabel(ylabel)
        figure(f'fig_abl_{name}', fig)
    for d in SETS: ablation_numbers(study, d)
    for d, t in study.times.items():
        for k, name in (('node_by_node', 'nodos'), ('compiled', 'plan')):
            say(f'abl.{d}.fusion.{name}', t[k]['median'], 2), say(f'abl.{d}.fusion.{name}.ic', band(t[k]['low'], t[k]['high']))

def ablation_numbers(study, d):
    "What the text says of one data set, and whether it is so."
    def put(key, row, *measures):
        digits = 3 if key.endswith('-random') else 2
        row = {k: round(v, 4) if isinstance(v, float) else v for k, v in row.items()}
        for m in measures: say(f'abl.{d}.{key}.{m}', row[m], digits), say(f'abl.{d}.{key}.{m}.ic', band(row[f'{m}_low'], row[f'{m}_high'], digits))
    def weights(bits, scheme): return study.row('weights', dataset=d, bits=bits, scheme=scheme)
    def bits(b, where): return study.row('bits', dataset=d, bits=b, where=where)
    def ranges(b, method): return study.row('ranges', dataset=d, bits=b, method=method)
    claim(all(abs(r['change']) < .1 for r in study.rows('weights', dataset=d, bits=8)), f'{d}: con 8 bits ningún esquema mueve la exactitud una décima')
    claim(all(holds_zero(r, 'change') for r in study.rows('contrasts', dataset=d, experiment='weights', common='bits 8')), f'{d}: con 8 bits la exactitud no distingue unos esquemas de otros')
    def scheme_by_network(bits, a, b): return np.subtract(*(study.single(d, 'weights', f'bits {bits}; scheme {s}')[0] for s in (a, b)))
    for b in (4, 3):
        for scheme, key in (('per_tensor/symmetric', 'ts'), ('per_channel/symmetric', 'cs'), ('per_channel/asymmetric', 'ca'), ('greedy', 'voraz')): put(f'pesos.{b}.{key}', weights(b, scheme), 'change', 'flips')
    by_channel = study.difference(d, 'weights', 'bits 4', 'per_channel/symmetric', 'per_tensor/symmetric')
    put('canal', by_channel, 'change')
    claim(by_channel['change_low'] > 0, f'{d}: con 4 bits, por canal gana a por tensor')
    put('canal3', study.difference(d, 'weights', 'bits 3', 'per_channel/symmetric', 'per_tensor/symmetric'), 'change')
    zero_point = study.difference(d, 'weights', 'bits 4', 'per_channel/asymmetric', 'per_channel/symmetric')
    put('asimetrico', zero_point, 'change')
    zero_point_3 = study.difference(d, 'weights', 'bits 3', 'per_channel/asymmetric', 'per_channel/symmetric')
    put('asimetrico3', zero_point_3, 'change')
    better = {b: scheme_by_network(b, 'per_channel/asymmetric', 'per_channel/symmetric') > 0 for b in (4, 3)}
    say(f'abl.{d}.asimetrico.redes', LETTERS[better[4].sum()])
    if d == 'mnist': claim(holds_zero(zero_point, 'change') and holds_zero(zero_point_3, 'change'), 'MNIST: con 4 y 3 bits el punto cero por canal no se nota en la exactitud')
    else: claim(0 < zero_point['change_low'] and zero_point['change'] < .5 and not better[4].all() and zero_point_3['change_low'] > 0 and better[3].all(), 'Fashion-MNIST: el punto cero por canal ayuda con 4 bits poco y no en todas las redes; con 3, en todas')
    three, each = study.difference(d, 'weights', 'bits 3', 'per_channel/symmetric', 'per_tensor/symmetric'), scheme_by_network(3, 'per_channel/symmetric', 'per_tensor/symmetric')
    say(f'abl.{d}.canal3.min', round(each.min(), 4), 2), say(f'abl.{d}.canal3.max', round(each.max(), 4), 2)
    claim(three['change_low'] > 0 and each.min() > 0, f'{d}: con 3 bits una rejilla por canal gana en todas las redes')
    claim(each.max() > 10*each.min() and each.max() > 3*np.sort(each)[-2] if d == 'mnist' else three['change_low'] > 20, f'{d}: con 3 bits, la ventaja es enorme en Fashion-MNIST, y en MNIST la media dice poco, por una red que se hunde')
    trimmed = study.difference(d, 'ranges', 'bits 4', 'annealing', 'min-max')
    if d == 'mnist': claim(all(r['change_low'] < other['change'] < r['change_high'] for r, other in ((by_channel, trimmed), (trimmed, by_channel))), 'MNIST: con 4 bits, la rejilla por canal y los rangos valen parecido')
    else: claim(by_channel['change_low'] > trimmed['change_high'] and trimmed['change_low'] > zero_point['change_high'], 'Fashion-MNIST: con 4 bits importan, en este orden, la rejilla por canal, los rangos y el punto cero')
    for b in (4, 3):
        kinds = {kind: [weights(b, f'{kind}/{s}')['flips'] for s in ('symmetric', 'asymmetric')] for kind in ('per_channel', 'per_tensor')}
        claim(max(kinds['per_channel']) < min(kinds['per_tensor']), f'{d}, {b} bits: por canal cambian menos respuestas que por tensor')
    for b in (8, 4, 3):
        fixed = max(weights(b, s)['change'] for s in ('per_tensor/asymmetric', 'per_tensor/symmetric', 'per_channel/asymmetric', 'per_channel/symmetric'))
        short = fixed - weights(b, 'greedy')['change']
        claim(abs(short) < .06, f'{d}, {b} bits: la elección voraz empata con el mejor esquema fijo')
    claim(not scheme_by_network(3, 'greedy', 'per_channel/asymmetric').any(), f'{d}: con 3 bits la elección voraz acierta, red a red, lo mismo que por canal y asimétrico')
    six = bits(6, 'both')
    claim(-.25 < six['change'] and six['change_high'] < 0, f'{d}: con 6 bits en todas partes la pérdida es pequeña, pero se distingue del cero')
    for b in (8, 6, 4, 3):
        for where in ('weights', 'activations', 'both'): put(f'bits.{b}.{where}', bits(b, where), 'change', 'flips')
    gap = study.difference(d, 'bits', 'bits 4', 'weights', 'activations')
    put('pesos-activaciones', gap, 'change')
    claim(gap['change_low'] > 0, f'{d}: con 4 bits y rangos de mín.–máx. estorban más las activaciones que los pesos')
    for b in (8, 4):
        for method in ('min-max', 'p99', 'p99.9', 'annealing', 'random', 'greedy'): put(f'rangos.{b}.{method}', ranges(b, method), 'change', 'moved')
        for a, other in (('annealing', 'min-max'), ('annealing', 'random'), ('p99', 'min-max')): put(f'rangos.{b}.{a}-{other}', study.difference(d, 'ranges', f'bits {b}', a, other), 'change', 'moved')
    put('optimismo', dict(ranges(4, 'annealing')), 'searched')
    for method in ('greedy', 'annealing', 'random'):
        gain = study.difference(d, 'ranges', 'bits 8', method, 'min-max')
        claim(holds_zero(gain, 'change') and gain['moved_high'] < 0, f'{d}: con 8 bits las tres búsquedas mueven menos probabilidad que mín.–máx. y no cambian la exactitud ({method})')
    clipped = study.difference(d, 'ranges', 'bits 8', 'p99', 'min-max')
    claim(holds_zero(clipped, 'change') if d == 'mnist' else clipped['change_high'] < 0, f'{d}: con 8 bits el percentil 99 cuesta exactitud en Fashion-MNIST, y no en MNIST')
    claim(5 < ranges(8, 'p99')['moved']/ranges(8, 'min-max')['moved'] < 6, f'{d}: con 8 bits el percentil 99 multiplica por más de cinco la probabilidad que mueve mín.–máx.')
    part = (ranges(4, 'p99')['change'] - ranges(4, 'min-max')['change'])/(ranges(4, 'annealing')['change'] - ranges(4, 'min-max')['change'])
    claim(.6 < part < 1, f'{d}: con 4 bits el percentil 99 consigue buena parte de lo que el recocido')
    alike = [study.difference(d, 'ranges', f'bits {b}', 'annealing', 'greedy') for b in (8, 4)]
    claim(all(holds_zero(r, measure) for r in alike for measure in ('change', 'moved')), f'{d}: el recocido y la búsqueda voraz no se distinguen')
    claim(holds_zero(study.difference(d, 'ranges', 'bits 8', 'annealing', 'min-max'), 'change'), f'{d}: con 8 bits el recocido no cambia la exactitud')
    claim(study.difference(d, 'ranges', 'bits 8', 'annealing', 'min-max')['moved_high'] < 0, f'{d}: con 8 bits el recocido sí mueve menos probabilidad')
    for b in (8, 4):
        for a, other in (('annealing', 'random'), ('greedy', 'random'), ('annealing', 'greedy')):
            r = study.difference(d, 'ranges', f'bits {b}', a, other)
            claim(holds_zero(r, 'change'), f'{d}, {b} bits: {a} y {other} no se distinguen en exactitud')
            if (d, b, a, other) == ('mnist', 8, 'annealing', 'random'): claim(-.01 < r['moved'] and r['moved_high'] < 0, 'MNIST: con 8 bits el recocido mueve menos probabilidad que la búsqueda aleatoria, por muy poco')
            else: claim(holds_zero(r, 'moved'), f'{d}, {b} bits: {a} y {other} no se distinguen en probabilidad movida')
    of = {method: study.single(d, 'ranges', f'bits 4; method {method}')[1] for method in ('annealing', 'greedy', 'random')}
    stuck = of['annealing'] - of['greedy'] > 1
    say(f'abl.{d}.atascos', LETTERS[stuck.sum()])
    claim(stuck.any() == (d == 'fashion_mnist') and stuck.sum() < len(stuck)/2, f'{d}: con 4 bits el recocido se atasca en algunas redes de Fashion-MNIST y en ninguna de MNIST')
    claim((of['greedy'] - np.minimum(of['annealing'], of['random']) < .5).all(), f'{d}: con 4 bits la búsqueda voraz no se atasca en ninguna red')
    claim(study.difference(d, 'ranges', 'bits 4', 'annealing', 'min-max')['change_low'] > 0, f'{d}: con 4 bits buscar los rangos gana exactitud')
    claim(all(study.difference(d, 'ranges', 'bits 4', m, 'min-max')['change_low'] > 0 for m in ('annealing', 'greedy', 'random')) and
          max(abs(study.difference(d, 'ranges', 'bits 4', m, 'random')['change']) for m in ('annealing', 'greedy')) < .2*study.difference(d, 'ranges', 'bits 4', 'random', 'min-max')['change'],
          f'{d}: con 4 bits, el método con el que se buscan los rangos importa menos que buscarlos')
    for b in (8, 4):
        apart, before = (study.difference(d, 'fusion', f'bits {b}', k, 'fused') for k in ('own node', 'range before ReLU'))
        claim(all(apart[m + e] == 0 for m in ('change', 'flips', 'moved') for e in ('', '_low', '_high')), f'{d}: fusionar no cambia ninguna respuesta')
        put(f'antes.{b}', before, 'change', 'moved')
        if b == 4:
            worse = -np.subtract(*(study.single(d, 'fusion', f'bits 4; relu {k}')[0] for k in ('range before ReLU', 'fused')))
            claim(before['change_high'] < 0 and worse.min() > 0, f'{d}: con 4 bits, el rango de antes de la ReLU empeora todas las redes')
            claim(d != 'mnist' or .4 < worse.max()/worse.sum() < .5, 'MNIST: casi la mitad de lo que cuesta el rango de antes la pone una sola red')
    claim(holds_zero(study.difference(d, 'fusion', 'bits 8', 'range before ReLU', 'fused'), 'change'), f'{d}: con 8 bits, mirar el rango antes de la ReLU no cambia la exactitud')
    for n in (1, 10, 100, 1000): put(f'calibrar.{n}', study.row('calibration', dataset=d, n=n, observer='min-max'), 'change', 'moved')
    moved = {r['n']: r['moved'] for r in study.rows('calibration', dataset=d, observer='min-max')}
    claim(all(abs(moved[n]/moved[1000] - 1) < .15 for n in moved if n >= 50), f'{d}: desde 50 imágenes de calibración apenas cambia nada con mín.–máx.')
    more = study.difference(d, 'calibration', 'observer min-max', 100, 1000)
    claim(more['moved_high'] < 0 and moved[1000] < 1.1*moved[100], f'{d}: con mín.–máx., mil imágenes mueven un poco más que cien')
    late = study.difference(d, 'calibration', 'observer p99.9', 100, 1000)
    say(f'abl.{d}.calibrar.p99.9.100-1000', signed(late['moved'], 3)), say(f'abl.{d}.calibrar.p99.9.100-1000.ic', band(late['moved_low'], late['moved_high'], 3))
    claim(d == 'mnist' or late['moved_low'] > 0, f'{d}: con el percentil 99,9, cien imágenes mueven todavía más que mil')
    claim(moved[1] > 5*moved[1000], f'{d}: una sola imagen no basta')
    limit = read_json(RESULTS/d/'config.json')['settings']['max_drop']
    fits = [r for name in ('weights', 'bits') for r in study.rows(name, dataset=d) if r['change_low'] >= -limit]
    best = min(fits, key=lambda r: (r['bytes'], -r['change']))
    say(f'abl.{d}.minimo.bits', best['bits']), say(f'abl.{d}.minimo.bytes', int(round(best['bytes'])))
    say(f'abl.{d}.minimo.esquema', FULL[best.get('scheme', 'per_channel/symmetric')])
    claim(best.get('where', 'weights') == 'weights', f'{d}: el menor modelo que cumple tiene activaciones de 8 bits')
    put('minimo', best, 'change')
    say(f'abl.{d}.minimo.razon', lenet_lite().n_params*4/best['bytes'], 2)

def original(study):
    "What the original's result was."
    gain = ORIGINAL['int8'] - ORIGINAL['fp32']
    def fits(n): return all(any(round(100*k/n, 2) == p for k in (int(p*n/100) + i for i in (-1, 0, 1, 2))) for p in ORIGINAL.values())
    sizes = [n for n in (100, 200, 250, 500, 1000, 2000, 2500, 3000, 4000, 5000, 6000, 8000, 10_000) if fits(n)]
    claim(sizes == [10_000], f'de los tamaños redondos solo 10 000 imágenes dan los porcentajes del original; {sizes}')
    say('original.imagenes', round(gain*100))
    say('original.probados', 13)
    name = lambda r: f"FP32 {es(r['fp32'])}, INT8 {es(r['int8'])}"
    def forests(ax, rows, _): forest(ax, rows, name, 'change', lambda r: r['network'], mark=(0, gain)), ax.set_xlabel('INT8 menos FP32 (puntos)')
    figure('fig_original_sesgos', pair(study, 'biases', 3.1, forests, 4)[0])
    def lines(ax, rows, _):
        rows = [r for r in rows if r['network'] == 'random biases']
        both = [dict(n=r['n'], kind=k, gain=r[k], gain_low=r[f'{k}_low'], gain_high=r[f'{k}_high']) for k in ('same', 'unseen') for r in rows if r[k] == r[k]]
        ax.axhline(gain, color='.55', lw=.8, ls='--'), ax.axhline(0, color='.8', lw=.6)
        bars(ax, both, 'n', 'kind', 'gain', places=[r['n'] for r in rows]), commas(ax, x=False), ax.set_xlabel('imágenes con las que se elige')
        ax.set_xticks(range(len(rows)), [str(r['n']) if r['n'] < 10_000 else '10 000' for r in rows])
        ax.tick_params(axis='x', labelsize=6.5)
    fig, axes = pair(study, 'selection', 2.3, lines, 2)
    axes[0].set_ylabel('INT8 menos FP32 (puntos)')
    figure('fig_original_eleccion', fig)
    heads = [' & & & ' + ' & '.join(rf'\multicolumn{{2}}{{c}}{{{t}}}' for t in SETS.values()), r'\cmidrule(lr){4-5}\cmidrule(l){6-7}', r'red & sesgos FP32 & sesgos INT8 & FP32 (\%) & $\Delta$ (puntos) & FP32 (\%) & $\Delta$ (puntos)']
    rows, cuts, last = [], [], None
    for r in study.rows('biases', dataset='mnist'):
        key = {k: r[k] for k in ('network', 'fp32', 'int8')}
        if last not in (None, r['network']): cuts.append(len(rows))
        rows.append([es(r['network']) if last != r['network'] else '', es(r['fp32']), es(r['int8'])] +
                    [c for d in SETS for x in (study.row('biases', dataset=d, **key),) for c in (num(x['fp32_accuracy'], 2), estimate(x, 'change'))])
        last = r['network']
    table('tab_original_sesgos', 'lllrrrr', heads, rows, rules=cuts)
    for d in SETS:
        for r in study.rows('biases', dataset=d):
            key = f"orig.{d}.{r['network'].replace(' ', '-')}.{r['fp32']}.{r['int8']}"
            say(f'{key}.fp32', r['fp32_accuracy'], 2), say(f'{key}.fp32.ic', band(r['fp32_accuracy_low'], r['fp32_accuracy_high'])), say(f'{key}.cambio', signed(round(r['change'], 4), 2)), say(f'{key}.cambio.ic', band(r['change_low'], r['change_high']))
            say(f'{key}.distintas', r['flips'], 2), say(f'{key}.distintas.ic', band(r['flips_low'], r['flips_high']))
            if r['fp32'] != r['int8']: claim((r['change'] > 0) == (r['int8'] == 'kept'), f"{d}, {r['network']}: pierde de media la que no tiene sesgos")
            if r['fp32'] == r['int8']: claim(holds_zero(r, 'change'), f"{d}, {r['network']}: con los sesgos iguales en los dos lados, INT8 no gana ni pierde")
        for r in study.rows('selection', dataset=d):
            key = f"orig.{d}.{r['network'].replace(' ', '-')}.{r['n']}"
            claim(not r['same'] <= r['unseen'], f"{d}, {r['network']}, {r['n']}: elegir da siempre más en las imágenes que eligieron")
            if r['network'] != 'random biases': claim(not r['unseen_low'] > 0, f"{d}, {r['network']}, {r['n']}: en una red sin ese daño no queda ganancia en imágenes nuevas")
            for k in ('same', 'unseen'):
                if r[k] == r[k]: say(f'{key}.{k}', signed(round(r[k], 4), 2)), say(f'{key}.{k}.ic', band(r[f'{k}_low'], r[f'{k}_high']))
        for r in study.rows('choice', dataset=d):
            key = f"orig.{d}.{r['network'].replace(' ', '-')}.{r['how']}.{r['judged']}"
            say(key, signed(round(r['change'], 4), 2)), say(f'{key}.ic', band(r['change_low'], r['change_high']))
            if r['how'] == 'chosen' and r['judged'] == 'same':
                claim(r['change'] > study.row('choice', dataset=d, network=r['network'], how='chosen', judged='unseen')['change'], f"{d}, {r['network']}: el procedimiento del original da más en las imágenes que eligieron")
            if r['judged'] == 'unseen' and r['network'] != 'random biases': claim(r['change_low'] <= 0, f"{d}, {r['network']}, {r['how']}: en imágenes nuevas no hay ganancia")
        broken_ones = [r for r in study.rows('selection', dataset=d, network='random biases')]
        same, unseen = [r['same'] for r in broken_ones], [r['unseen'] for r in broken_ones[:-1]]
        claim(same == sorted(same, reverse=True) and unseen == sorted(unseen), f'{d}: con más imágenes, la ganancia encoge en las que eligieron y crece en otras')
        of = {j: study.single(d, 'choice', f'network random biases; how chosen; judged {j}')[0] for j in ('same', 'unseen')}
        mended = of['same'] > .5
        say(f'orig.reparadas.{d}', LETTERS[mended.sum()])
        claim(mended.sum() > 1 and (of['unseen'] > of['same']/2)[mended].all(), f'{d}: las redes de sesgos al azar que ganan más de medio punto conservan más de la mitad en la otra mitad de las imágenes')
        if d == 'mnist':
            most = of['same'].argmax()
            say('orig.reparada.same', signed(round(of['same'][most], 4), 2)), say('orig.reparada.unseen', signed(round(of['unseen'][most], 4), 2))
            claim((of['same'] > gain).sum() == 1 and min(of['same'][most], of['unseen'][most]) > gain, 'MNIST: una sola red, con sus sesgos anulados y elegida, pasa de +0,68, y en las dos mitades')
    chosen = {(network, n): study.row('selection', dataset='mnist', network=network, n=n) for network in ('trained', 'stopped early', 'random biases') for n in (100, 5000, 10_000)}
    lucky, mending, sound = chosen['random biases', 100], chosen['random biases', 5000], chosen['trained', 5000]
    claim(holds_zero(lucky, 'unseen') and abs(lucky['unseen']) < .05, 'MNIST, sesgos al azar: con cien imágenes, la ganancia se fabrica de la nada')
    claim(mending['unseen_low'] > 0 and mending['unseen'] > mending['same']/2, 'MNIST, sesgos al azar: con cinco mil, la mayor parte se conserva en otras imágenes')
    say('orig.sana', signed(round(sound['unseen'], 4), 3)), say('orig.sana.ic', band(sound['unseen_low'], sound['unseen_high'], 3))
    claim(-.02 < sound['unseen'] and sound['unseen_high'] < 0, 'MNIST, entrenada: la elegida pierde una pizca en otras imágenes')
    claim(not any(chosen[network, 10_000]['reached'] for network in ('stopped early', 'random biases')), 'MNIST: con diez mil imágenes no llega ninguna red a +0,68 por elegir entre cuarenta al azar')
    levels = [study.row('biases', dataset='mnist', network=network, fp32='zero', int8='zero')['fp32_accuracy'] for network in ('stopped early', 'random biases')]
    claim(max(abs(level - ORIGINAL['fp32']) for level in levels) < 1.5, 'MNIST: las dos redes tienen el nivel publicado')
    one_sided = study.single('mnist', 'biases', 'network random biases; fp32 zero; int8 kept')[0]
    say('orig.unlado.min', signed(round(one_sided.min(), 4), 2)), say('orig.unlado.max', signed(round(one_sided.max(), 4), 2))
    claim(0 < one_sided.min() < gain and one_sided.max() > 10, 'un sesgo que cuenta en un solo lado da ganancias de casi cualquier tamaño')
    def row(network, fp32, int8): return study.row('biases', dataset='mnist', network=network, fp32=fp32, int8=int8)
    claim(all(row('stopped early', a, b)['change_high'] < gain for a in ('kept', 'zero') for b in ('kept', 'zero')), 'en la red parada pronto ninguna combinación de sesgos da +0,68')
    claim(row('random biases', 'zero', 'kept')['change_low'] > 0 and row('random biases', 'zero', 'kept')['change'] > gain, 'un sesgo que cuenta en un solo lado da ganancias como la publicada')
    claim(row('frozen', 'kept', 'kept')['fp32_accuracy'] > 95, 'las convoluciones al azar no explican un 87 %')
    single = {n: [(r['correct'] - r['fp32_correct'])/r['images']*100 for r in study.rows('runs', dataset='mnist', experiment='biases', setting=f'network {n}; fp32 zero; int8 zero')]
              for n in ('random biases', 'trained')}
    say('orig.azar.min', signed(round(min(single['random biases']), 4), 2)), say('orig.azar.max', signed(round(max(single['random biases']), 4), 2))
    damaged = min(study.rows('runs', dataset='mnist', experiment='biases', setting='network trained; fp32 zero; int8 zero'), key=lambda r: r['fp32_correct'])
    moves = (damaged['correct'] - damaged['fp32_correct'])/damaged['images']*100
    say('orig.danada', signed(round(moves, 4), 2))
    claim(abs(moves) == max(map(abs, single['trained'])) > .1, 'de las entrenadas, la más dañada por perder sus sesgos es la que más se mueve al cuantizarse')
    claim(min(single['random biases']) < -.1 and max(single['random biases']) > .1, 'MNIST, sesgos al azar: décimas a favor o en contra')
    for d in SETS:
        with_biases, without = (study.row('biases', dataset=d, network='trained', fp32=b, int8=b)['flips'] for b in ('kept', 'zero'))
        claim(without > 2*with_biases, f'{d}: una red entrenada que pierde sus sesgos tiene más imágenes junto a la frontera')
    claim(max(max(v) for v in single.values()) < gain, 'ninguna red por sí sola llega a +0,68 con los sesgos anulados en los dos lados')
    for network in ('stopped early', 'random biases'):
        picked = {r['n']: r for r in study.rows('selection', dataset='mnist', network=network)}
        claim(picked[100]['same'] > gain and picked[10_000]['same_high'] < gain, f'{network}: elegir con pocas imágenes fabrica la ganancia; con diez mil, no')

FAMILIES = ['onnxruntime', 'xnnpack', 'pytorch_qnnpack', 'fixed_single', 'gemmlowp', 'tflite_micro', 'litert_reference', 'litert_optimized', 'pytorch_fbgemm', 'pytorch_onednn']

def profile_results(tables):
    "What changes between profiles."
    fig, axes = panels(2, 3.5, sharey=True)
    for ax, (d, rows) in zip(axes, tables.items()):
        names = FAMILIES + [n for n in PROFILES if n not in FAMILIES]
        claim({r['a'] for r in rows} | {r['b'] for r in rows} == set(names), f'{d}: la comparación tiene los perfiles de la biblioteca')
        shade, texts = np.zeros((len(names), len(names))), {}
        for r in rows:
            i, j = sorted((names.index(r['a']), names.index(r['b'])))
            shade[j, i], texts[j, i], texts[i, j] = r['logits_differing'], r['logits_differing'], r['flips']
            shade[i, j] = r['flips']*r['logits']/r['images']
        ax.imshow(np.sqrt(shade), cmap='Greys', vmax=1.5*np.sqrt(max(r['logits_differing'] for r in rows)))
        top = np.sqrt(max(r['logits_differing'] for r in rows))
        for (i, j), n in texts.items(): ax.text(j, i, n, ha='center', va='center', fontsize=5.2, color='w' if np.sqrt(shade[i, j]) > .8*top else 'k')
        for i in range(len(names)): ax.add_patch(Rectangle((i - .5, i - .5), 1, 1, fill=False, ec='.6', lw=.5))
        short = [n.replace('litert_', 'lrt_').replace('pytorch_', 'pt_') for n in names]
        ax.set(xticks=range(len(names)), yticks=range(len(names)), title=SETS[d])
        ax.set_xticklabels(short, rotation=60, ha='right', rotation_mode='anchor', fontsize=6)
        ax.set_yticklabels(short, fontsize=6)
        ax.tick_params(length=0)
        ax.spines[:].set_visible(False)
        claim(all(r['logits'] == 100_000 for r in rows), 'cien mil logits')
        right = {**{r['a']: r['correct_a'] for r in rows}, **{r['b']: r['correct_b'] for r in rows}}
        worst, most = max(rows, key=lambda r: r['logits_differing']), max(rows, key=lambda r: r['flips'])
        say(f'perf.{d}.logits', 100*worst['logits_differing']/worst['logits'], 1), say(f'perf.{d}.codigos', 100*max(r['differing']/r['codes'] for r in rows), 2)
        say(f'perf.{d}.cambios', most['flips']), say(f'perf.{d}.mayor', max(r['largest'] for r in rows))
        say(f'perf.{d}.iguales', sum(not r['differing'] for r in rows)), say(f'perf.{d}.pares', len(rows)), say(f'perf.{d}.imagenes', rows[0]['images'])
        say(f'perf.{d}.aciertos.min', min(right.values())), say(f'perf.{d}.aciertos.max', max(right.values()))
        near = next(r for r in rows if (r['a'], r['b']) == ('onnxruntime', 'fixed_single'))
        far = next(r for r in rows if (r['a'], r['b']) == ('onnxruntime', 'gemmlowp'))
        say(f'perf.{d}.uno', near['logits_differing']), say(f'perf.{d}.dos', far['logits_differing'])
        claim(near['logits_differing']*50 < far['logits_differing'], f'{d}: los perfiles que redondean una vez casi coinciden; el segundo redondeo es el que separa')
        if d == 'mnist': claim(not most['flips'] and len(set(right.values())) == 1, 'MNIST: los perfiles dan las mismas respuestas')
        claim(max(r['largest'] for r in rows) == 1, f'{d}: dos perfiles difieren a lo sumo en una unidad')
        claim(next(r for r in rows if (r['a'], r['b']) == ('onnxruntime', 'xnnpack'))['differing'] == 0, f'{d}: onnxruntime y xnnpack coinciden en todo')
    figure('fig_perfiles', fig)

# All of it ------------------------------------------------------------------------------------------------------------------------------------

def make():
    from qsim_nb.engine import QModel
    from qsim_nb.graph import Graph
    runs = [Run(name) for name in SETS]
    for r in runs:
        r.graph, r.qmodel = Graph.load(r.folder/'baseline_fp32.npz'), QModel.load(r.folder/'model_int8.npz')
        r.computed = {n.output for n in r.qmodel.nodes if n.w_codes is not None}
    bench, batches = read_json(RESULTS/'bench.json'), [read_json(p) for p in sorted(RESULTS.glob('bench_batches/*/bench.json'))]
    staircase(), channel_ranges(runs), roundings(), feasible(), structure(lenet_lite()), settings_of_the_library()
    protocol(runs), training(runs), main_table(runs), confusions(runs), classes(runs), layers(runs), search(runs), latencies(runs, bench, batches), profile_table()
    profile_results({d: [{k: value(v) for k, v in r.items()} for r in rows_of(RESULTS/'profiles'/f'{d}.csv')] for d in SETS})
    if (RESULTS/'ablations'/'config.json').is_file():
        study = Study(RESULTS/'ablations')
        ablations(study), original(study)
    used = {key for f in sorted((TOP/'memoria').glob('**/*.tex')) for key in re.findall(r'\\(?:cifra|pct|puntos)\{([^}#]+)\}', f.read_text(encoding='utf-8'))}
    for key in sorted(used - set(numbers)): broken.append(f'nobody writes the number {key}')
    lines = [rf'\defcifra{{{key}}}{{{numbers[key]}}}' for key in sorted(used & set(numbers))]
    files['cifras.tex'] = '\n'.join(['% Lo escribe .ci/memoria.py; no se edita a mano.', *lines]).encode() + b'\n'

def drawn(data):
    "What a figure draws: the PDF's drawing commands, without the compressor's and the font library's own ways of writing bytes."
    streams = [zlib.decompressobj().decompress(x) for x in re.findall(rb'/FlateDecode.*?stream\r?\n(.*?)endstream', data, re.S)]
    return [x for x in streams if not x.startswith(b'\0\1\0\0')]  # TrueType

def near(old, new):
    "Whether two streams of drawing commands differ in nothing but coordinates, by a hundredth of a point at most: floats have a last bit."
    def moved(a, b):
        try: return abs(float(a) - float(b)) <= .01
        except ValueError: return False
    a, b = old.split(), new.split()
    return len(a) == len(b) and all(x == y or moved(x, y) for x, y in zip(a, b))

def same(name, old, new):
    if old == new or not name.endswith('.pdf'): return old == new
    a, b = drawn(old), drawn(new)
    return len(a) == len(b) and all(x == y or near(x, y) for x, y in zip(a, b))

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--check', action='store_true')
    check = p.parse_args().check
    make()
    found = {f.name for f in OUT.iterdir()} if OUT.is_dir() else set()
    findings = [f'{f}: no longer written' for f in sorted(found - set(files))] if check else []
    for name, data in sorted(files.items()):
        path = OUT/name
        if check:
            if not path.is_file() or not same(name, path.read_bytes(), data): findings.append(f'{name}: {"differs" if path.is_file() else "is missing"}; run python .ci/memoria.py')
        elif not path.is_file() or not same(name, path.read_bytes(), data):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    if not check:
        for name in found - set(files): (OUT/name).unlink()
    findings += [f'not true (any more): {sentence}' for sentence in broken]
    print('\n'.join(findings + [f'{len(files)} files, {len(numbers)} numbers, {len(findings)} findings']))
    return bool(findings)

if __name__ == '__main__': sys.exit(main())
