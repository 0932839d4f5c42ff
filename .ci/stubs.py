"""Stubs for editors and type checkers: qsim_nb/*.pyi from qsim_nb/*.py, every public method in its class.

    python .ci/stubs.py            write them
    python .ci/stubs.py --check    only say which are not what the modules give

A method that another room adds to a class (`@patch`) stands in the class here, in the place of the one that waits for
it (`@late`). fastcore's `create_pyi` leaves such methods where they are, and its signatures say nothing of results:
here a result that has no annotation gets the one that all `return`s agree on, where that is plain to see.
"""
import argparse, ast, builtins, importlib, sys
from dataclasses import dataclass, field
from pathlib import Path

LIB = Path('qsim_nb')
KEPT = {'dataclass', 'contextmanager', 'lru_cache'}
BUILTIN = dict(len='int', int='int', float='float', str='str', bool='bool', tuple='tuple', dict='dict', list='list',
               set='set', frozenset='frozenset', sorted='list', any='bool', all='bool', repr='str', bytes='bytes',
               abs=None, open=None)
ARRAYS = set('''asarray ascontiguousarray array zeros ones empty full arange stack concatenate frombuffer zeros_like
                empty_like ones_like full_like broadcast_to pad linspace'''.split())
DISPLAYS = {ast.List: 'list', ast.ListComp: 'list', ast.Dict: 'dict', ast.DictComp: 'dict', ast.Set: 'set',
            ast.SetComp: 'set', ast.Tuple: 'tuple', ast.JoinedStr: 'str'}
FUNCTION = ast.FunctionDef, ast.AsyncFunctionDef
KINDS = 'property', 'classmethod', 'staticmethod', 'cached_property'

def private(name): return name.startswith('_') and not (name.startswith('__') and name.endswith('__'))

@dataclass
class Module:
    "One room: its source, what it imports and what it defines."
    name: str
    tree: ast.Module
    live: object                                     # the imported module
    imports: dict = field(default_factory=dict)      # local name -> (module, name there or None), as in the source
    classes: dict = field(default_factory=dict)      # name -> ClassDef
    functions: dict = field(default_factory=dict)    # name -> FunctionDef

@dataclass(eq=False)
class Function:
    "A function or method, and where it was written."
    node: ast.FunctionDef
    home: Module
    owner: tuple = None                              # (module, class) of a method
    kind: str = ''                                   # '', or the one of KINDS that decorates it

def decorator_name(d):
    d = d.func if isinstance(d, ast.Call) else d
    return d.attr if isinstance(d, ast.Attribute) else getattr(d, 'id', '')

def unquoted(annotation):
    "An annotation, also one that the source gives as a string."
    quoted = isinstance(annotation, ast.Constant) and isinstance(annotation.value, str)
    return ast.parse(annotation.value, mode='eval').body if quoted else annotation

def has(node, name): return any(decorator_name(d) == name for d in node.decorator_list)

def read_module(path):
    module = Module(path.stem, ast.parse(path.read_text(encoding='utf-8')),
                    importlib.import_module(f'qsim_nb.{path.stem}'))
    for node in module.tree.body:
        if isinstance(node, ast.ClassDef): module.classes[node.name] = node
        elif isinstance(node, FUNCTION) and not has(node, 'patch'): module.functions[node.name] = node
        elif isinstance(node, ast.ImportFrom):
            source = '.'*node.level + (node.module or '')
            module.imports |= {a.asname or a.name: (source, a.name) for a in node.names if a.name != '*'}
        elif isinstance(node, ast.Import):
            module.imports |= {a.asname or a.name.split('.')[0]: (a.name, None) for a in node.names}
    return module

class Package:
    "All rooms, and the methods of each class wherever they were written."
    def __init__(self, paths):
        self.modules = {p.stem: read_module(p) for p in paths}
        self.methods, self.known = {}, {}
        for m in self.modules.values():
            for name, node in m.classes.items():
                found = [self._method(f, m, (m.name, name)) for f in node.body if isinstance(f, FUNCTION)]
                self.methods[m.name, name] = {f.node.name: f for f in found}
        for m in self.modules.values():
            for node in m.tree.body:
                if isinstance(node, FUNCTION) and has(node, 'patch'): self._add_patched(m, node)

    def _method(self, node, module, owner):
        return Function(node, module, owner, next((k for k in KINDS if has(node, k)), ''))

    def _add_patched(self, module, node):
        options = next((d for d in node.decorator_list if decorator_name(d) == 'patch'), None)
        said = {k.arg for k in getattr(options, 'keywords', ())}
        kind = 'property' if 'as_prop' in said else 'classmethod' if 'cls_method' in said else ''
        target = node.args.args[0].annotation
        for t in target.elts if isinstance(target, ast.Tuple) else [target]:
            owner = self.class_of(module, ast.unparse(t))
            if owner is None: raise ValueError(f'{module.name}: {node.name} patches {ast.unparse(t)}, no class here')
            old = self.methods[owner].get(node.name)
            if old is None or has(old.node, 'late') or not has(node, 'late'):
                self.methods[owner][node.name] = Function(node, module, owner, kind)

    def resolve(self, module, name):
        "(room, name) where a name that a room uses was defined, or None if that is no room."
        while True:
            if name in module.classes or name in module.functions: return module.name, name
            source, there = module.imports.get(name, ('', None))
            if not source.startswith('.') or source[1:] not in self.modules: return None
            module, name = self.modules[source[1:]], there

    def class_of(self, module, name):
        found = self.resolve(module, name)
        return found if found and found[1] in self.modules[found[0]].classes else None

class Inference:
    "What an expression plainly is: the name of a built-in type, (room, class), or None."
    def __init__(self, package): self.package, self.results = package, {}

    def annotation(self, node, module):
        node = unquoted(node)
        if isinstance(node, ast.Name): return self.package.class_of(module, node.id) or node.id
        return None

    def result(self, f):
        "Of a function: the type that all its returns agree on."
        if f.node in self.results: return self.results[f.node]
        self.results[f.node] = None  # what calls itself is asked once
        if f.node.returns is not None: found = self.annotation(f.node.returns, f.home)
        elif f.kind == '' and has(f.node, 'contextmanager'): found = None
        else: found = self._agreed(f)
        self.results[f.node] = found
        return found

    def _agreed(self, f):
        own = list(own_nodes(f.node))
        if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in own): return None
        returns = [n.value for n in own if isinstance(n, ast.Return)]
        only_raises = isinstance(f.node.body[-1], ast.Raise)
        if not returns: return None if only_raises or has(f.node, 'late') else 'None'
        types = {'None' if r is None else self.of(r, f) for r in returns}
        return types.pop() if len(types) == 1 else None

    def of(self, e, f, depth=0):
        if depth > 8: return None
        if type(e) in DISPLAYS: return DISPLAYS[type(e)]
        if isinstance(e, ast.Constant): return type(e.value).__name__ if e.value is not None else 'None'
        if isinstance(e, ast.Call): return self.of_call(e, f, depth)
        if isinstance(e, ast.Name): return self.of_name(e.id, f, depth)
        if isinstance(e, ast.Attribute): return self.of_attribute(e, f, depth)
        if isinstance(e, ast.UnaryOp) and isinstance(e.op, ast.Not): return 'bool'
        if isinstance(e, ast.Compare) and all(isinstance(o, (ast.Is, ast.IsNot, ast.In, ast.NotIn)) for o in e.ops):
            return 'bool'
        if isinstance(e, ast.IfExp):
            both = {self.of(part, f, depth + 1) for part in (e.body, e.orelse)}
            return both.pop() if len(both) == 1 else None
        return None

    def of_name(self, name, f, depth):
        arguments = f.node.args.posonlyargs + f.node.args.args + f.node.args.kwonlyargs
        stored = [v for n in own_nodes(f.node) for target, v in assigned(n) if getattr(target, 'id', None) == name]
        if stored and not any(a.arg == name for a in arguments):
            types = {self.of(v, f, depth + 1) if v is not None else None for v in stored}
            return types.pop() if len(types) == 1 else None
        if f.owner and f.kind != 'staticmethod' and arguments and name == arguments[0].arg:
            return f.owner if f.kind != 'classmethod' else None
        given = next((a.annotation for a in arguments if a.arg == name), None)
        return None if given is None or stored else self.annotation(given, f.home)

    def of_attribute(self, e, f, depth):
        owner = self.of(e.value, f, depth + 1)
        if not isinstance(owner, tuple): return None
        module = self.package.modules[owner[0]]
        for line in module.classes[owner[1]].body:
            if isinstance(line, ast.AnnAssign) and line.target.id == e.attr:
                return self.annotation(line.annotation, module)
        method = self.package.methods[owner].get(e.attr)
        return self.result(method) if method and 'property' in method.kind else None

    def of_call(self, e, f, depth):
        if isinstance(e.func, ast.Attribute): return self.of_method_call(e, f, depth)
        name = getattr(e.func, 'id', '')
        if name == 'cls' and f.kind == 'classmethod': return f.owner
        if name == 'replace' and f.home.imports.get(name) == ('dataclasses', 'replace') and e.args:
            return self.of(e.args[0], f, depth + 1)
        found = self.package.resolve(f.home, name)
        if found is None: return BUILTIN.get(name)
        module = self.package.modules[found[0]]
        if found[1] in module.classes: return found
        return self.result(Function(module.functions[found[1]], module))

    def of_method_call(self, e, f, depth):
        base, name = e.func.value, e.func.attr
        if isinstance(base, ast.Name) and base.id == 'np': return 'np.ndarray' if name in ARRAYS else None
        owner = self.package.class_of(f.home, base.id) if isinstance(base, ast.Name) else None
        owner = owner or self.of(base, f, depth + 1)
        if owner == 'str': return 'str' if name in ('join', 'format', 'strip', 'replace', 'lower', 'upper') else None
        method = self.package.methods[owner].get(name) if isinstance(owner, tuple) else None
        return self.result(method) if method else None

def own_nodes(function):
    "The nodes of a function without those of functions inside it."
    stack = list(function.body)
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (*FUNCTION, ast.Lambda, ast.ClassDef)): stack += ast.iter_child_nodes(node)

def returns_itself(f):
    "Whether a method gives its own object, or one of its own class, whichever that is."
    if f.kind == 'staticmethod' or not f.node.args.args: return False
    me = f.node.args.args[0].arg
    values = [n.value for n in own_nodes(f.node) if isinstance(n, ast.Return)]
    made = [v.func if isinstance(v, ast.Call) and f.kind == 'classmethod' else v for v in values]
    return bool(made) and all(isinstance(v, ast.Name) and v.id == me for v in made)

def pairs(target, value):
    "(target, value) of an assignment, taken apart where both are tuples; the value None where it is not plain."
    if not isinstance(target, (ast.Tuple, ast.List)): return [(target, value)]
    alike = isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts)
    values = value.elts if alike else [None]*len(target.elts)
    return [p for t, v in zip(target.elts, values) for p in pairs(t, v)]

def assigned(node):
    if isinstance(node, ast.Assign): return [p for t in node.targets for p in pairs(t, node.value)]
    if isinstance(node, ast.AnnAssign): return [(node.target, node.value)]
    if isinstance(node, (ast.For, ast.comprehension)): return pairs(node.target, None)
    if isinstance(node, (ast.AugAssign, ast.NamedExpr)): return [(node.target, None)]
    if isinstance(node, ast.withitem) and node.optional_vars is not None: return pairs(node.optional_vars, None)
    return []

class Stub:
    "The text of one stub."
    def __init__(self, package, inference, module):
        self.package, self.inference, self.module = package, inference, module
        self.needed = {}  # local name -> (module, name there)

    def name_of(self, found):
        "How this stub writes a type that was inferred, or None."
        if not isinstance(found, tuple):
            if found == 'np.ndarray': self.needed['np'] = ('numpy', None)
            return found
        room, name = found
        if private(name): return None
        if room != self.module.name: self.needed[name] = (f'.{room}', name)
        return name

    def expression(self, node, home):
        "An annotation, base or decorator as this stub may write it, or None where a name of it cannot be had."
        node = unquoted(node)
        needed = {}
        if getattr(node, 'id', '') == 'object': return self.any()
        for n in ast.walk(node):
            if not isinstance(n, ast.Name) or hasattr(builtins, n.id): continue
            found = self.package.resolve(home, n.id)
            if found and private(found[1]): return None
            if found and found[0] != self.module.name: needed[n.id] = (f'.{found[0]}', found[1])
            elif not found and n.id in home.imports: needed[n.id] = home.imports[n.id]
            elif not found: return None
        self.needed |= needed
        return ast.unparse(node)

    def default(self, node):
        try: ast.literal_eval(node)
        except ValueError: return '...'
        text = ast.unparse(node)
        return text if len(text) <= 40 else '...'

    def parameters(self, f):
        a = f.node.args
        every = a.posonlyargs + a.args
        defaults = [None]*(len(every) - len(a.defaults)) + a.defaults
        words = []
        for i, (arg, default) in enumerate(zip(every, defaults)):
            bound = i == 0 and f.owner and f.kind != 'staticmethod'
            words.append(arg.arg if bound else self.parameter(arg, default, f.home))
            if a.posonlyargs and i == len(a.posonlyargs) - 1: words.append('/')
        if a.vararg: words.append('*' + a.vararg.arg)
        elif a.kwonlyargs: words.append('*')
        words += [self.parameter(arg, default, f.home) for arg, default in zip(a.kwonlyargs, a.kw_defaults)]
        if a.kwarg: words.append('**' + a.kwarg.arg)
        return ', '.join(words)

    def parameter(self, arg, default, home):
        text = arg.arg
        kind = self.expression(arg.annotation, home) if arg.annotation else None
        nothing = isinstance(default, ast.Constant) and default.value is None
        if kind and nothing and 'None' not in kind: kind += ' | None'
        if kind: text += f': {kind}'
        if default is not None: text += f' = {self.default(default)}' if kind else f'={self.default(default)}'
        return text

    def function(self, f, indent=''):
        node = f.node
        lines = [f'{indent}@{self.expression(d, f.home)}' for d in node.decorator_list
                 if decorator_name(d) in KEPT]
        if f.kind == 'cached_property': self.needed['cached_property'] = ('functools', 'cached_property')
        if f.kind: lines.append(f'{indent}@{f.kind}')
        if node.returns is not None: result = self.expression(node.returns, f.home)
        elif f.owner and returns_itself(f): result = self.own_type()
        else: result = self.name_of(self.inference.result(f))
        arrow = f' -> {result}' if result else ''
        doc = ast.get_docstring(node)
        lines.append(f'{indent}def {node.name}({self.parameters(f)}){arrow}:' + ('' if doc else ' ...'))
        if doc: lines += self.doc(doc, indent + '    ')
        return lines

    def own_type(self):
        self.needed['Self'] = ('typing_extensions', 'Self')  # which every checker has, whatever Python's version
        return 'Self'

    def doc(self, text, indent):
        quote = '"""' if '\n' in text or '"' in text else '"'
        text = text.replace('\\', '\\\\')
        if text.endswith('"'): text += ' '
        return [f'{indent}{quote}{text}{quote}']

    def field(self, line, home):
        kind = self.expression(line.annotation, home) or self.any()
        said = {k.arg: ast.unparse(k.value) for k in getattr(line.value, 'keywords', ())}
        options = [f'{k}={said[k]}' for k in ('init', 'kw_only') if k in said]
        if options and decorator_name(line.value) == 'field':
            self.needed['field'] = ('dataclasses', 'field')
            return f'    {line.target.id}: {kind} = field({", ".join(options)})'
        optional = line.value is not None and (not said or {'default', 'default_factory'} & set(said))
        return f'    {line.target.id}: {kind}' + (' = ...' if optional else '')

    def any(self):
        self.needed['Any'] = ('typing', 'Any')
        return 'Any'

    def class_value(self, value, owner):
        "What follows the name of a value that stands in the class itself."
        if isinstance(value, ast.Name) and value.id in self.package.methods[owner]: return f' = {value.id}'
        self.needed['ClassVar'] = ('typing', 'ClassVar')
        return f': ClassVar[{self.any()}]'

    def attributes(self, owner, declared):
        "Public attributes that methods set on `self`: name -> type."
        found = {}
        for f in self.package.methods[owner].values():
            if f.kind == 'staticmethod' or not f.node.args.args: continue
            me = f.node.args.args[0].arg
            for target, value in (p for n in own_nodes(f.node) for p in assigned(n)):
                if not isinstance(target, ast.Attribute) or getattr(target.value, 'id', '') != me: continue
                if private(target.attr) or target.attr in declared: continue
                kind = self.inference.of(value, f) if value is not None else None
                found.setdefault(target.attr, set()).add(None if kind == 'None' else kind)
        return {name: self.name_of(kinds.pop()) if len(kinds) == 1 else None for name, kinds in found.items()}

    def klass(self, node):
        owner, home = (self.module.name, node.name), self.module
        is_data = has(node, 'dataclass')
        bases = [b for b in (self.expression(b, home) for b in node.bases) if b]
        lines = [f'@{self.expression(d, home)}' for d in node.decorator_list if decorator_name(d) in KEPT]
        lines.append(f'class {node.name}({", ".join(bases)}):' if bases else f'class {node.name}:')
        doc = ast.get_docstring(node)
        if doc: lines += self.doc(doc, '    ')
        start, declared = len(lines), set(self.package.methods[owner])
        for line in node.body:
            if isinstance(line, ast.AnnAssign):
                declared.add(line.target.id)
                lines.append(self.field(line, home))
            for target, value in assigned(line) if isinstance(line, ast.Assign) else ():
                declared.add(target.id)
                if not private(target.id): lines.append(f'    {target.id}{self.class_value(value, owner)}')
        for name, kind in self.attributes(owner, declared).items():
            kind = kind or self.any()
            lines += [f'    @property\n    def {name}(self) -> {kind}: ...'] if is_data else [f'    {name}: {kind}']
        for name, f in self.package.methods[owner].items():
            if not private(name): lines += self.function(f, '    ')
        if len(lines) == start and not doc: lines.append('    ...')
        return lines

    def constant(self, name):
        "A public name that is neither class nor function."
        value = getattr(self.module.live, name)
        kind = type(value)
        if kind.__module__ == 'builtins' and hasattr(builtins, kind.__name__): return f'{name}: {kind.__name__}'
        room = kind.__module__.removeprefix('qsim_nb.')
        if room in self.package.modules and (room, kind.__name__) in self.package.methods:
            return f'{name}: {self.name_of((room, kind.__name__)) or self.any()}'
        return f'{name}: {self.any()}'

    def imports(self, public):
        lines = []
        for name, (source, there) in sorted(self.needed.items(), key=lambda item: (item[1][0], item[0])):
            if name in self.module.classes: continue
            if there is None: lines.append(f'import {source}' + (f' as {name}' if name != source else ''))
            else: lines.append(f'from {source} import {there}' + (f' as {name}' if name != there else ''))
        for node in self.module.tree.body:
            if isinstance(node, ast.ImportFrom) and node.level:
                lines += [f'from .{node.module} import *' for a in node.names if a.name == '*']
                kept = [a.name for a in node.names if a.name in public and not a.asname]
                lines += [f'from .{node.module} import {name} as {name}' for name in kept]
        return lines

    def text(self):
        m = self.module
        defined = {*m.classes, *m.functions}
        given = {a for n in m.tree.body for t, _ in assigned(n) for a in [getattr(t, 'id', '')]}
        names = [n for n in m.live.__all__ if n in defined | given]
        body = [self.constant(n) for n in names if n not in defined]
        for name in (n for n in names if n in m.classes): body += ['', *self.klass(m.classes[name])]
        for name in (n for n in names if n in m.functions): body += ['', *self.function(Function(m.functions[name], m))]
        stars = any(a.name == '*' for n in m.tree.body if isinstance(n, ast.ImportFrom) for a in n.names)
        head = [f'# WRITTEN BY .ci/stubs.py FROM {m.name}.py: do not edit', *self.imports(set(m.live.__all__))]
        listed = [] if stars else ['', f'__all__ = {names!r}']
        return '\n'.join([*head, *listed, '', *body]).rstrip() + '\n'

def stubs():
    "Path -> text of every stub."
    paths = sorted(p for p in LIB.glob('*.py') if not p.stem.startswith('_'))
    package = Package(paths)
    inference = Inference(package)
    return {LIB/f'{name}.pyi': Stub(package, inference, m).text() for name, m in package.modules.items()}

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--check', action='store_true')
    check = p.parse_args().check
    wanted = stubs()
    stale = [path for path, text in wanted.items() if not path.is_file() or path.read_text(encoding='utf-8') != text]
    extra = [path for path in LIB.glob('*.pyi') if path not in wanted]
    for path in stale + extra if check else (): print(f'{path}: not what the modules give; run python .ci/stubs.py')
    if check: return bool(stale or extra)
    for path in stale: path.write_text(wanted[path], encoding='utf-8')
    for path in extra: path.unlink()
    print(f'stubs: {len(wanted)} written, {len(stale)} of them new or changed, {len(extra)} removed')
    return 0

if __name__ == '__main__': sys.exit(main())
