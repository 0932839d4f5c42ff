"""Every public name, method and parameter of the package has a description. Prints each that has none, and exits 1;
so too where the comment of the last `**options` would be shown as that of the result."""
import importlib, inspect, re, sys
from pathlib import Path
from fastcore.docments import docments

names, found = 0, []

def check(f, where, doc=True):
    global names
    names += 1
    if doc and not (inspect.getdoc(f) or '').strip(): found.append(f'{where}: no docstring')
    try: kinds = {p.name: p.kind for p in inspect.signature(f).parameters.values()}
    except ValueError: return  # a subclass of a built-in type, with no signature of its own
    last = re.search(r'^ +\*\*\w+,? +# (.+)$', inspect.getsource(f), re.M)
    if last and docments(f).get('return') == last[1]: found.append(f'{where}: its result has the comment of **options')
    silent = inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD  # docments reads no comment behind these
    for name, text in docments(f).items():
        asked = name in kinds and kinds[name] not in silent and name not in ('self', 'cls')
        if asked and not text: found.append(f'{where}: parameter {name} is not described')

for path in sorted(Path('qsim_nb').glob('*.py')):
    if path.stem.startswith('_'): continue
    module = importlib.import_module(f'qsim_nb.{path.stem}')
    for name in module.__all__:
        o = getattr(module, name)
        if not (inspect.isfunction(o) or inspect.isclass(o)) or o.__module__ != module.__name__: continue
        check(o, f'{path.stem}.{name}')
        if inspect.isclass(o):
            for key, v in vars(o).items():
                f = v.__func__ if isinstance(v, (classmethod, staticmethod)) else v
                if not key.startswith('_') and inspect.isfunction(f): check(f, f'{path.stem}.{name}.{key}')

print('\n'.join(found))
print(f'public: {names} names, {len(found)} without a description')
sys.exit(bool(found))
