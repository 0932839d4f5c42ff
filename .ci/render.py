"""The site without Quarto: the notebooks as nbdev prepares them, rendered by pandoc (Quarto's own engine), and what a
visitor would stumble over.

    python .ci/render.py [FOLDER]        render into FOLDER (a temporary one if none is named) and print each finding

Needs pandoc or `pip install pypandoc_binary`. Fails on a page that nbdev cannot prepare, mathematics that pandoc
cannot convert, a link that shows as its source, in text or in a signature, an address in a signature, a link, anchor
or image that leads nowhere (the links that nbdev adds to names included), a figure without alternative text, a file
asked of another host, a file that _quarto.yml names and nobody finds, a file of HTML that it does not name. Files that
the workflow puts beside the pages count as there.
"""
import base64, html, json, os, posixpath, re, shutil, subprocess, sys, tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
import yaml
from nbdev.config import get_config
from nbdev.serve import proc_nbs

# What Quarto's themes cosmo and darkly give a page, as far as the project's own styles.css counts on it: sizes, the
# width of the text, and the dark side's colours.
STYLE = '''
html { font-size: 17px; background: none } body { background: #fff; color: #373a3c; font-family: sans-serif;
       line-height: 1.5; max-width: none; margin: 0; padding: 0 }
body.quarto-dark { background: #222; color: #fff; color-scheme: dark } body.quarto-dark a { color: #00bc8c }
#quarto-header { background: #1d6ec7; padding: .5rem 1rem; margin-bottom: 1.5rem } #quarto-header a { color: #fff }
body > nav { display: none; font-size: .8rem } nav ul { padding-left: 1rem; margin: .2rem 0 }
main { padding: 0 12px; min-width: 0 } h1.title { font-size: 2rem; margin: 0 } p.subtitle { font-size: 1.25rem }
code { font-size: .875em; font-family: monospace } p code, li code, td code { padding: .125rem .25rem }
pre { margin: 0 0 1rem } div.sourceCode { background: #e9ecef80; padding: .4em } details { margin-bottom: 1rem }
body.quarto-dark div.sourceCode { background: #434c5a80 } body.quarto-dark code span { color: inherit !important }
figure { margin: 0 } img { max-width: 100%; height: auto } figcaption { font-size: .9rem }
table { border-collapse: collapse; width: 100%; margin-bottom: 1rem } td, th { padding: .25rem; text-align: left }
blockquote { margin: 0 0 1rem; padding: 0 0 0 1rem; border-left: 4px solid #ccc; color: inherit }
@media (min-width: 992px) { body { display: grid; grid-template-columns: 14rem minmax(0, 852px); column-gap: 2rem }
       body > nav { display: block; padding-left: 1rem } #quarto-header { grid-column: 1 / -1 } }
@media (min-width: 992px) and (max-width: 1399px) { body { grid-template-columns: 14rem minmax(0, 680px) } }'''
HEAD = '''<style>{style}</style><link rel="stylesheet" href="{up}{css}"><link rel="icon" href="{up}{favicon}">'''
DOCS = Path('.github/workflows/docs.yaml')  # builds the site, and puts files beside the pages

def pandoc():
    "The path of a pandoc."
    if found := shutil.which('pandoc'): return found
    try: import pypandoc
    except ImportError: sys.exit('pandoc is missing: pip install pypandoc_binary')
    return pypandoc.get_pandoc_path()

def raw(text): return f'```{{=html}}\n{text}\n```'

def options(source):
    "The directives of a cell, and its code without them."
    found, lines = {}, []
    for line in source.split('\n'):
        if m := re.match(r'#\|\s*([\w-]+):?\s*(.*)$', line): found[m[1]] = m[2].strip().strip('"\'')
        else: lines.append(line)
    return found, '\n'.join(lines).strip()

def shown(kind, text): return raw(f'<div class="cell-output cell-output-{kind}">{text}</div>')

def figure(kind, image, opts):
    "A figure as Quarto makes it: a picture of its own, never SVG inside the page."
    alt, label = html.escape(opts.get('fig-alt', '')), html.escape(opts.get('label', ''))
    caption = f"<figcaption>{html.escape(opts.get('fig-cap', ''))}</figcaption>"
    picture = f'<img class="img-fluid figure-img" alt="{alt}" src="data:image/{kind};base64,{image}">'
    return shown('display', f'<figure id="{label}" class="figure"><p>{picture}</p>{caption}</figure>')

def output(o, opts):
    "One output of a cell, as Markdown for pandoc."
    data = {k: ''.join(v) for k, v in o.get('data', {}).items()}
    def plain(kind, text): return shown(kind, f'<pre><code>{html.escape(text)}</code></pre>')
    if o['output_type'] == 'stream': return plain('stdout', ''.join(o['text']))
    if o['output_type'] == 'error': return plain('error', o['ename'] + ': ' + o['evalue'])
    if 'image/png' in data: return figure('png', data['image/png'].strip(), opts)
    if svg := data.get('image/svg+xml'): return figure('svg+xml', base64.b64encode(svg.encode()).decode(), opts)
    if 'text/markdown' in data and opts.get('output') == 'asis': return data['text/markdown']
    if text := data.get('text/markdown'): return f':::::: {{.cell-output .cell-output-display}}\n{text}\n::::::'
    if 'text/html' in data: return shown('display', data['text/html'])
    return plain('stdout', data.get('text/plain', ''))

def code_block(code, opts):
    block = f'~~~~~python\n{code}\n~~~~~'
    if 'code-fold' not in opts: return block
    tag = '<details open>' if opts['code-fold'] == 'show' else '<details>'
    summary = f"{tag}<summary>{html.escape(opts.get('code-summary', 'Code'))}</summary>"
    return f"{raw(summary)}\n\n{block}\n\n{raw('</details>')}"

def cell(c):
    "A code cell with what it shows; nbdev's entries about names are outputs, but stand in the page as text."
    opts, code = options(''.join(c['source']))
    if 'hide' in opts or opts.get('include') == 'false': return ''
    parts = [code_block(code, opts)] if code and opts.get('echo') != 'false' else []
    if opts.get('output') != 'false': parts += [output(o, opts) for o in c.get('outputs', [])]
    kind = '.reference' if opts.get('output') == 'asis' else '.cell'
    kinds = ' '.join([kind, *(f'.{name}' for name in opts.get('classes', '').split())])
    return '\n\n'.join([f'::::::: {{{kinds}}}', *parts, ':::::::'])

def markdown(nb):
    "A processed notebook as Pandoc's Markdown."
    return '\n\n'.join(cell(c) if c['cell_type'] == 'code' else ''.join(c['source']) for c in nb['cells'])

LOADING = 'img', 'script', 'iframe', 'object', 'source'

class Page(HTMLParser):
    "What a page offers (identifiers) and asks for (links, files), and whether its figures speak."
    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.files, self.mute, self.depth = set(), [], [], 0, 0
        self.feed(text)
    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if 'id' in attrs: self.ids.add(attrs['id'])
        if tag == 'a' and attrs.get('href'): self.links.append(attrs['href'])
        for name in ('src', 'data'):
            if attrs.get(name) and tag in LOADING: self.files.append(attrs[name])
        if tag == 'link' and attrs.get('rel') == 'stylesheet': self.files.append(attrs['href'])
        if tag == 'img' and not attrs.get('alt'): self.mute += 1

def front_matter(text):
    "What a page says about itself, between its first two lines of dashes."
    return yaml.safe_load(text.strip().strip('-').partition('\n---')[0])

def nav(sidebar, pages, here):
    "The sidebar, with links seen from the page `here`."
    def item(x): return f"<li><a href=\"{'../' * here.count('/')}{pages[x][0]}\">{html.escape(pages[x][1])}</a>"
    def section(s): return f"<b>{html.escape(s['section'])}</b><ul>{''.join(map(item, s['contents']))}</ul>"
    return ''.join(map(section, sidebar))

class Site:
    "All pages as nbdev prepares them, rendered into one folder, and the findings."
    def __init__(self, folder):
        self.cfg, self.folder, self.found, self.pages = get_config(), folder, [], {}
        self.cache = proc_nbs(force=True)
        shutil.copytree(self.cache, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns('*.ipynb', '*.yml'))
        sidebar = (self.cfg.nbs_path/'sidebar.yml').read_text()
        self.sidebar = yaml.safe_load(sidebar)['website']['sidebar']['contents']
        self.notebooks = {p.relative_to(self.cache).as_posix(): json.loads(p.read_text())
                          for p in sorted(Path(self.cache).rglob('*.ipynb'))}
        self.front = {name: front_matter(''.join(nb['cells'][0]['source'])) for name, nb in self.notebooks.items()}
        self.outputs = {name: (posixpath.join(posixpath.dirname(name), f['output-file']), f['title'])
                        for name, f in self.front.items()}
        self.texts = {name: markdown(nb) for name, nb in self.notebooks.items()}
        for path in sorted(Path(self.cache).glob('*.md')): self.add_text(path)
        self.config = yaml.safe_load((self.cfg.nbs_path/'_quarto.yml').read_text())
        self.web, self.html = self.config['website'], self.config['format']['html']
        self.after = (self.cfg.nbs_path/self.html['include-after-body']).read_text()
        self.added = set(re.findall(r'_docs/(\S+)', DOCS.read_text()))
        written = (p for p in self.cfg.nbs_path.rglob('*.ipynb') if '.ipynb_checkpoints' not in p.parts)
        missing = {p.relative_to(self.cfg.nbs_path).as_posix() for p in written} - set(self.notebooks)
        self.found += [f'{name}: nbdev prepared no such page' for name in sorted(missing)]

    def add_text(self, path):
        "A page that is no notebook: the one for addresses that do not exist."
        self.texts[path.name], self.front[path.name] = path.read_text(), front_matter(path.read_text())
        self.outputs[path.name] = path.stem + '.html', self.front[path.name]['title']

    def check_config(self):
        "The files that _quarto.yml names are there, and its themes ask for no font from elsewhere."
        named = [self.html['css'], self.html['include-after-body'], self.web['favicon'], self.web['navbar']['logo'],
                 self.web['open-graph']['image'], self.web['twitter-card']['image']]
        for theme in self.html['theme'].values():
            own = [name for name in theme if name.endswith('.scss')]
            if not any('$web-font-path: false' in (self.folder/name).read_text() for name in own):
                self.found.append(f'_quarto.yml: the theme {theme} asks for its font elsewhere')
            named += own
        if self.cfg['git_url'] not in [item['href'] for item in self.web['navbar']['right']]:
            self.found.append('_quarto.yml: the navigation bar does not lead to the repository')
        for name in named:
            if not (self.folder/name.lstrip('/')).is_file(): self.found.append(f'_quarto.yml: there is no {name}')

    def check_resources(self):
        "Quarto publishes a file that is no page only if _quarto.yml says so; each pattern there finds a file."
        cache, patterns = Path(self.cache), self.config['project']['resources']
        named = {pattern: set(cache.glob(pattern)) for pattern in patterns}
        self.found += [f'_quarto.yml: no file is {pattern}' for pattern, files in named.items() if not files]
        whole = set(cache.rglob('*.html')) - {cache/self.html['include-after-body']} - set().union(*named.values())
        self.found += [f'{path.relative_to(cache)}: not among the resources of _quarto.yml' for path in sorted(whole)]

    def convert(self, name):
        "One page as HTML, by pandoc; what pandoc complains about is a finding."
        up = '../' * name.count('/')
        source = f"{self.cfg['git_url']}/blob/{self.cfg['branch']}/nbs/{name}"
        action = f'<div class="toc-actions"><a class="toc-action" href="{source}">View source</a></div>'
        side = f'<nav>{nav(self.sidebar, self.outputs, name)}{action}</nav>'
        header = f'<header id="quarto-header"><a href="{up}index.html">{self.cfg["title"]}</a></header>'
        head = HEAD.format(style=STYLE, up=up, css=self.html['css'], favicon=self.web['favicon'])
        subtitle = self.front[name].get('description', '')
        command = [pandoc(), '-f', 'markdown', '-t', 'html', '--standalone', '--mathml', '--wrap=none',
                   '--metadata', 'pagetitle=' + self.outputs[name][1], '--metadata', 'subtitle=' + subtitle,
                   '--variable', f'header-includes={head}', '--variable', 'document-css=',
                   '--variable', f'include-before={header}{side}<main>',
                   '--variable', f'include-after={self.after}</main>']
        made = subprocess.run(command, input=self.texts[name], capture_output=True, text=True)
        self.found += [f'{name}: {line}' for line in made.stderr.splitlines() if line.strip()]
        return made.stdout

    def check_code(self, name, page):
        "Signatures and formulas as a reader sees them."
        blocks = ' '.join(re.findall(r'<code class="sourceCode.*?</code>', page, re.S))
        code = html.unescape(re.sub(r'<[^>]+>', '', blocks))
        prose = re.sub(r'<(pre|math|svg|style|script)\b.*?</\1>|<code>.*?</code>', '', page, flags=re.S)
        for link in dict.fromkeys(re.findall(r'\[`[^`\n]+`\]\(https?:[^)\n]+\)', code)):
            self.found.append(f'{name}: a link that shows as its source in code: {link}')
        for shown in dict.fromkeys(re.findall(r'__main__\.\w+|at 0x[0-9a-f]+', code)):
            self.found.append(f'{name}: {shown} in a signature')
        prose = re.sub(r'<[^>]+>', '', prose)
        for part in re.findall(r'.{0,40}\]\((?:https?:|[\w/.]+\.(?:ipynb|html))', prose):
            self.found.append(f'{name}: a link that shows as its source: ...{part}')
        for part in re.findall(r'.{0,40}\$.{0,40}', prose):
            self.found.append(f'{name}: formula that was not converted: ...{part}')
        for part in re.findall(r'.{0,40}(?:`|\u2019\u2019).{0,40}', prose):    # '' becomes two closing quotes
            self.found.append(f'{name}: code that shows as its source: ...{part}')

    def write(self, name):
        page, here, target = self.convert(name), posixpath.dirname(name) or '.', self.folder/self.outputs[name][0]
        self.check_code(name, page)
        def turn(m):
            linked = posixpath.normpath(posixpath.join(here, unquote(m[1])))
            return f'href="{posixpath.relpath(self.outputs[linked][0], here)}' if linked in self.outputs else m[0]
        text = re.sub(r'href="((?![a-z]+:)[^"#]*\.ipynb)', turn, page)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding='utf-8')
        self.pages[target] = Page(text)

    def check_link(self, target, page, link):
        name, site = target.relative_to(self.folder).as_posix(), self.cfg['doc_host'] + self.cfg['doc_baseurl']
        if link.startswith('data:'): return
        inside = link.startswith(site)
        path, _, mark = (link[len(site):].lstrip('/') if inside else link).partition('#')
        if re.match(r'[a-z]+:|//', path):
            if link in page.files: self.found.append(f'{name}: asks another host for {link}')
            return
        base = self.folder if inside else target.parent
        dest = target if not path and not inside else (base/unquote(path)).resolve()
        if dest == self.folder or dest.is_dir(): dest = dest/'index.html'
        if dest.relative_to(self.folder).as_posix() in self.added: return
        if not dest.exists(): self.found.append(f'{name}: dead link {link}')
        elif mark and dest in self.pages and unquote(mark) not in self.pages[dest].ids:
            self.found.append(f'{name}: no such anchor {link}')

    def check_links(self):
        for target, page in self.pages.items():
            if page.mute: self.found.append(f'{target.name}: {page.mute} figures without alternative text')
            for link in page.links + page.files: self.check_link(target, page, link)

def build(folder):
    "The whole site in `folder`, written and checked."
    os.environ['PYTHONWARNINGS'] = 'ignore'  # nbdev warns of functions that import
    site = Site(Path(folder).resolve())
    site.check_config()
    site.check_resources()
    for name in site.texts: site.write(name)
    site.check_links()
    return site

def main():
    scratch = tempfile.TemporaryDirectory()
    site = build(sys.argv[1] if len(sys.argv) > 1 else scratch.name)
    print('\n'.join(dict.fromkeys(site.found)))
    where = sys.argv[1] if len(sys.argv) > 1 else 'a temporary folder'
    links = sum(len(p.links) for p in site.pages.values())
    print(f'site: {len(site.pages)} pages in {where}, {links} links, {len(site.found)} findings')
    return bool(site.found)

if __name__ == '__main__': sys.exit(main())
