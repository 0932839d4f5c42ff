"""The site in a browser: what a visitor with a telephone, or in the dark, would stumble over.

    python .ci/browser.py [FOLDER]      open each page that .ci/render.py wrote into FOLDER (without one: render first)
    python .ci/browser.py --card        draw nbs/images/card.png, which social platforms show beside a link

Needs Chromium, and says aloud that nobody looked where there is none. Fails on a page that is wider than a telephone
(390 px), a script's error, a request to another host, the page's links in another place than under its title, a
figure that glares or fades in the dark, less prose than code under learn/, less than half as much elsewhere (as tall as
they stand on the page; what is folded does not count), a card of another picture, and on a report as qsim_quantize
writes it (the one that is a page of the site, and one with long names) that is too wide, has letters too small to
read, says anything on the console, fetches anything or ignores the dark.
"""
import base64, hashlib, io, json, os, re, shutil, signal, subprocess, sys, tempfile, time
from pathlib import Path
from processor import PINNED
os.environ.update(PINNED)   # as where the networks of the page play were made
import numpy as np
from nbdev.config import get_config
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from play import NAMES as NAMES_OF_DATA, networks, seen
from qsim_nb.data import load_dataset
from qsim_nb.sliders import Slider
from render import build

NAMES = 'chromium', 'chromium-browser', 'google-chrome', 'chrome'
FLAGS = '''--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --hide-scrollbars --remote-debugging-pipe'''.split()
PHONE, DESK = (390, 844), (1200, 900)  # width and height in CSS pixels
LETTERS = 10  # least height of letters on a telephone, in CSS pixels
REPORT = 'tutorials/report.html'  # a page that qsim_quantize wrote
INK, PAPER = 7., .8  # a figure in the dark: least contrast of ink and paper (WCAG's AAA), most luminance of paper
PLAYED = 'play.html', 'jugar.html'  # pages where one draws
PICTURE, CARD = Path('nbs/images/fig-digit.svg'), Path('nbs/images/card.png')

class Browser:
    "One Chromium with one page, spoken to over two pipes: no port, no library."
    def __init__(self, program):
        self.profile, self.count, self.events = tempfile.TemporaryDirectory(ignore_cleanup_errors=True), 0, []
        theirs_in, self.out = os.pipe()
        self.inp, theirs_out = os.pipe()
        shell = f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}'  # the numbers that Chromium expects
        command = ['sh', '-c', shell, 'sh', program, *FLAGS, f'--user-data-dir={self.profile.name}', 'about:blank']
        self.process = subprocess.Popen(command, pass_fds=(theirs_in, theirs_out), stderr=subprocess.DEVNULL)
        for end in theirs_in, theirs_out: os.close(end)
        self.rest, self.session = b'', None
        page = next(t for t in self.ask('Target.getTargets')['targetInfos'] if t['type'] == 'page')
        self.session = self.ask('Target.attachToTarget', targetId=page['targetId'], flatten=True)['sessionId']
        for domain in 'Page', 'Runtime', 'Log', 'Network': self.ask(domain + '.enable')

    def message(self):
        "The next message, which ends in a zero byte."
        while b'\0' not in self.rest:
            part = os.read(self.inp, 1 << 20)
            if not part: raise EOFError('Chromium has gone')
            self.rest += part
        text, _, self.rest = self.rest.partition(b'\0')
        return json.loads(text)

    def ask(self, method, **params):
        "The answer to a command; events that come before it are kept."
        self.count += 1
        asked = dict(id=self.count, method=method, params=params)
        if self.session: asked['sessionId'] = self.session
        os.write(self.out, json.dumps(asked).encode() + b'\0')
        while (m := self.message()).get('id') != self.count: self.events.append(m)
        if 'error' in m: raise RuntimeError(f"{method}: {m['error']['message']}")
        return m['result']

    def open(self, path):
        "Load a page to its end."
        self.events.clear()
        self.ask('Page.navigate', url=path.as_uri())
        while not any(e['method'] == 'Page.loadEventFired' for e in self.events): self.events.append(self.message())

    def size(self, width, height):
        self.ask('Emulation.setDeviceMetricsOverride', width=width, height=height, deviceScaleFactor=1, mobile=False)

    def run(self, script):
        "What a piece of JavaScript gives."
        got = self.ask('Runtime.evaluate', expression=script, returnByValue=True, awaitPromise=True)
        if 'exceptionDetails' in got: raise RuntimeError(got['exceptionDetails']['exception']['description'])
        return got['result'].get('value')

    def picture(self, x, y, width, height):
        "The pixels of a part of the page."
        clip = dict(x=x, y=y, width=width, height=height, scale=1)
        shot = self.ask('Page.captureScreenshot', clip=clip, captureBeyondViewport=True, optimizeForSpeed=True)
        return Image.open(io.BytesIO(base64.b64decode(shot['data']))).convert('RGB')

    def close(self):
        try: self.ask('Browser.close')
        except (EOFError, BrokenPipeError): pass
        self.process.wait(20)

# elements that stick out of a telephone, and stand in nothing that scrolls
WIDE = '''(() => {
  const scrolls = e => e !== document.body && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
  const out = [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1);
  const named = out.filter(e => !scrolls(e.parentElement)).map(e => `<${e.localName}> ${e.textContent.trim()}`);
  return {width: document.documentElement.scrollWidth, first: (named[0] ?? '').slice(0, 80)};
})()'''
# the page in the dark with nothing left but its figures, so that one picture shows them all; where they are
FIGURES = '''document.body.classList.add('quarto-dark');
for (const e of document.querySelectorAll('main *'))
  if (!e.matches(':is(figure, td) img') && !e.querySelector(':is(figure, td) img')) e.style.display = 'none';
[...document.querySelectorAll('main :is(figure, td) img')].map(e => e.getBoundingClientRect())
  .map(r => [r.left, r.top + scrollY, r.right, r.bottom + scrollY])'''
# code that stands open, and prose: what stands in the page beside the cells and the entries about names
SHARE = '''(() => {
  const height = e => e.checkVisibility() ? e.getBoundingClientRect().height : 0;
  const tall = list => list.map(height).reduce((sum, one) => sum + one, 0);
  const code = [...document.querySelectorAll('main > .cell div.sourceCode, main > div.sourceCode, main > pre')];
  const prose = [...document.querySelectorAll('main > *:not(.cell, .reference, div.sourceCode, pre, header, script)')];
  return [tall(prose), tall(code)];
})()'''
# the smallest letters that a page shows; those of a drawing grow and shrink with it
SMALLEST = '''Math.min(...[...document.querySelectorAll('main *')]
  .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) && e.checkVisibility())
  .filter(e => e.localName !== 'title')
  .map(e => parseFloat(getComputedStyle(e).fontSize)*(e.getScreenCTM?.().a ?? 1)))'''
LINKS = '''(() => {
  const links = document.querySelector('main .page-links'), title = document.querySelector('main h1');
  return links && title && links.getBoundingClientRect().y > title.getBoundingClientRect().y;
})()'''

def complaint(event):
    "What an event of the browser says against a page, or None."
    method, p = event.get('method'), event.get('params', {})
    if method == 'Runtime.exceptionThrown':
        thrown = p['exceptionDetails']
        return f"a script failed: {thrown.get('exception', {}).get('description') or thrown['text']}"
    if method == 'Runtime.consoleAPICalled' and p['type'] == 'error':
        return f"console error: {[arg.get('value', arg.get('description')) for arg in p['args']]}"
    if method == 'Log.entryAdded' and p['entry']['level'] == 'error':
        return f"console error: {p['entry']['text']} {p['entry'].get('url', '')}"
    if method == 'Network.requestWillBeSent' and not p['request']['url'].startswith(('file:', 'data:', 'about:')):
        return f"asks another host for {p['request']['url']}"

def luminance(pixels):
    "Relative luminance as WCAG defines it, of pixels (n, 3) in [0, 255]."
    c = pixels/255
    linear = np.where(c <= .04045, c/12.92, ((c + .055)/1.055)**2.4)
    return linear @ [.2126, .7152, .0722]

def judge(picture):
    "Luminance of a figure's paper (the most frequent colour at its edge), and the contrast of its strongest ink."
    pixels = np.asarray(picture)[8:-8, 8:-8].astype(float)  # within the frame that the page gives it
    edge = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    colours, counts = np.unique(edge, axis=0, return_counts=True)
    paper = luminance(colours[counts.argmax()])
    all_of_it = luminance(pixels.reshape(-1, 3)) + .05
    contrast = np.maximum(all_of_it/(paper + .05), (paper + .05)/all_of_it)
    return paper, np.quantile(contrast, .998)  # two pixels of a thousand are ink even in a sparse figure

# until the page play shows its layers
DRAWN = '''new Promise(done => {
  const wait = () => document.querySelector('.play-layers figure') ? done() : setTimeout(wait, 20);
  wait();
})'''
SPEC = r'qsimSlider\(document.currentScript.previousElementSibling, (.*)\);}'    # what a page tells a slider
# a slider's inputs set to a state; what it then shows
MOVE = '''(() => {
  const root = document.querySelectorAll('.qsim-slider')[%d], state = %s;
  for (const input of root.querySelectorAll('input')) {
    input.value = state[input.name];
    input.dispatchEvent(new Event('input'));
  }
  const d = name => root.querySelector(name).getAttribute('d');
  return [d('.drawn'), d('.marks'), root.querySelector('output').textContent];
})()'''

def moved(least, most, step, share):
    "A value of a slider, as far along as a share says."
    return round(least + round(share*(most - least)/step)*step, 6)

def played():
    "The networks of the page play as the engine has them, and twenty test images of each."
    for dataset in NAMES_OF_DATA:
        for name, qmodel in networks(dataset): yield dataset, name, seen(qmodel), load_dataset(dataset).test[:20]

class Check:
    "All pages of a folder, one after another in one browser, and the findings."
    def __init__(self, browser, folder):
        self.browser, self.folder, self.found, self.shares, self.figures = browser, folder, [], {}, 0

    def say(self, name, text): self.found.append(f'{name}: {text}')

    def page(self, path):
        name, b = path.relative_to(self.folder).as_posix(), self.browser
        b.size(*PHONE)
        b.open(path)
        wide = b.run(WIDE)
        if wide['width'] > PHONE[0]: self.say(name, f"{wide['width']} px wide on a telephone: {wide['first']}")
        b.size(*DESK)
        if not b.run(LINKS) and name != '404.html': self.say(name, 'no links under the title')
        self.shares[name] = b.run(SHARE)
        boxes = b.run(FIGURES)
        picture = b.picture(0, 0, DESK[0], max(box[3] for box in boxes)) if boxes else None
        self.figures += len(boxes)
        for n, box in enumerate(boxes, 1):
            paper, ink = judge(picture.crop(box))
            if paper > PAPER: self.say(name, f'figure {n} glares in the dark: paper of luminance {paper:.2f}')
            if ink < INK: self.say(name, f'figure {n} fades in the dark: ink of contrast {ink:.1f}')
        for text in dict.fromkeys(filter(None, map(complaint, b.events))): self.say(name, text)

    def alone(self, path):
        "A page that must need nothing else: on a telephone, and in the dark as the system says it."
        name, b = '/'.join(path.parts[-2:]), self.browser
        b.size(*PHONE)
        b.open(path)
        wide = b.run(WIDE)
        if wide['width'] > PHONE[0]: self.say(name, f"{wide['width']} px wide on a telephone: {wide['first']}")
        smallest = b.run(SMALLEST)
        if smallest < LETTERS: self.say(name, f'letters of {smallest:.1f} px on a telephone; wanted {LETTERS}')
        asked = [e['params']['request']['url'] for e in b.events if e['method'] == 'Network.requestWillBeSent']
        if asked != [path.as_uri()]: self.say(name, f'asks for {asked[1:]}')
        for text in dict.fromkeys(filter(None, map(complaint, b.events))): self.say(name, text)
        b.ask('Emulation.setEmulatedMedia', features=[dict(name='prefers-color-scheme', value='dark')])
        paper, ink = judge(b.picture(0, 0, *PHONE))
        if paper > PAPER or ink < INK: self.say(name, f'in the dark: luminance {paper:.2f}, contrast {ink:.1f}')
        b.ask('Emulation.setEmulatedMedia', features=[])

    def sliders(self, path):
        "Every slider of a page, moved: the script draws what Python draws."
        name, b = path.relative_to(self.folder).as_posix(), self.browser
        specs = [json.loads(m) for m in re.findall(SPEC, path.read_text())]
        if not specs: return
        b.size(*DESK)
        b.open(path)
        for n, spec in enumerate(specs):
            for share in 0, .2, .45, .7, 1:
                now, ends = spec['state'], {k: more for k, _, *more in spec['controls']}
                state = {k: type(now[k])(moved(*more, share)) for k, more in ends.items()}
                found = b.run(MOVE % (n, json.dumps(state)))
                slider = Slider(spec['kind'], state, (), '', spec['data'])
                path_, marks, text = slider.still()
                if found != [path_, ''.join(f'M{x:.2f} 10V250' for x in marks), text]:
                    self.say(name, f'slider {n + 1} at {state}: {found[2]!r} here, {text!r} in Python')

    def play(self, path):
        "The page where one draws: every network gives the engine's codes, and keys draw, clear and are answered."
        name, b = path.relative_to(self.folder).as_posix(), self.browser
        b.size(*DESK)
        b.open(path)
        b.run(DRAWN)
        wrong = codes = 0
        for dataset, network, qmodel, images in played():
            ends = [*qmodel.inputs, *qmodel.outputs]
            wanted = qmodel.run(qmodel.quantize_input(images.x), keep=ends)
            for k, image in enumerate(images.images):
                found = b.run(f'PLAY.ask({json.dumps(dataset)}, {json.dumps(network)}, {image.ravel().tolist()})')
                for t, got in zip(ends, found):
                    codes += len(got)
                    wrong += int((np.array(got) != wanted[t][k].ravel()).sum())
        if wrong: self.say(name, f'{wrong} of {codes} codes differ from the engine')
        b.run("document.querySelector('.play-draw').focus()")
        said = [b.run("document.querySelector('.play-answer').textContent")]
        for key in ['Delete', *[' ', 'ArrowDown']*9]:
            event = f"new KeyboardEvent('keydown', {{key: {key!r}, bubbles: true}})"
            b.run(f'document.activeElement.dispatchEvent({event})')
            b.run('new Promise(done => setTimeout(done, 30))')
            said.append(b.run("document.querySelector('.play-answer').textContent"))
        if len(set(said)) < 3: self.say(name, f'keys change nothing: {said}')
        print(f'{name}: {codes:,} codes of {len(list(played()))} networks asked in a browser, {wrong} wrong')

    def report(self):
        "The table of prose against code, and what it must be."
        print(f"{'page':40} {'prose px':>9} {'code px':>9} {'prose/code':>10}")
        for name, (prose, code) in sorted(self.shares.items(), key=lambda item: item[1][0]/max(item[1][1], 1)):
            print(f'{name:40} {prose:9,.0f} {code:9,.0f} {prose/max(code, 1):10.2f}')
            wanted = 1 if name.startswith('learn/') else .5
            if prose < wanted*code:
                self.found.append(f'{name}: prose is {prose/code:.2f} as tall as code; wanted {wanted}')

def digest(): return hashlib.sha256(PICTURE.read_bytes()).hexdigest()

def draw_card(browser):
    "The project's own picture with name and promise, 1200 by 630; the file says which picture it shows."
    cfg = get_config()
    name, _, promise = cfg['description'].partition(': ')
    html = f'''<body style="margin:0;height:630px;display:flex;flex-direction:column;justify-content:space-evenly;
        font-family:sans-serif;color:#222;padding:0 60px;box-sizing:border-box;border-bottom:16px solid #0072B2">
        <div style="font-size:76px;font-weight:bold">{cfg['title']}</div><div style="font-size:38px">{name}</div>
        <img style="width:1080px" src="{PICTURE.resolve().as_uri()}"><div style="font-size:27px">{promise}</div>'''
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder)/'card.html'
        page.write_text(html, encoding='utf-8')
        browser.size(1200, 630)
        browser.open(page)
        info = PngInfo()
        info.add_text('picture', digest())
        browser.picture(0, 0, 1200, 630).quantize(256).save(CARD, pnginfo=info, optimize=True)

def write_report(path):
    "A report as qsim_quantize writes it."
    from qsim_nb import account, calibrator, convert, data, images, models
    graph, digits = models.lenet_lite(pretrained='mnist'), data.load_dataset('mnist').search.take(200)
    np.savez(path.with_suffix('.npz'), x=digits.images, y=digits.labels)
    source = images.read_images(path.with_suffix('.npz'), graph.input_shape)
    conversion = convert.Conversion(graph, calibrator.calibrate(graph, digits.x), keep_float=('fc2',))
    found = account.take_account(graph, conversion, source, others={})
    path.write_text(account.report_page(found, 'A net whose name is too long for a telephone '*3), encoding='utf-8')

def check_site(browser, folder):
    start, check = time.monotonic(), Check(browser, folder)
    if not CARD.exists() or Image.open(CARD).text.get('picture') != digest():
        check.found.append(f'{CARD} does not show {PICTURE}: python .ci/browser.py --card')
    for path in sorted(folder.rglob('*.html')):
        if path == folder/REPORT: check.alone(path)
        elif path.name != 'colab.html': check.page(path)
        if path.name in PLAYED: check.play(path)
        if path.name != 'colab.html': check.sliders(path)
    if not (folder/REPORT).exists(): check.found.append(f'{REPORT}: not on the site')
    with tempfile.TemporaryDirectory() as scratch:
        write_report(path := Path(scratch)/'long_names.html')
        check.alone(path)
    if not check.shares: check.found.append(f'{folder}: no page')
    check.report()
    print('\n'.join(check.found))
    pages, seconds = len(check.shares), time.monotonic() - start
    print(f'browser: {pages} pages, {check.figures} figures, {len(check.found)} findings, {seconds:.0f} s')
    return bool(check.found)

def main():
    program = next(filter(None, map(shutil.which, NAMES)), None)
    signal.alarm(600)  # a browser that no longer answers ends the check
    if not program: return print('\n******** SKIPPED: no Chromium here; nobody has seen the site ********\n')
    with tempfile.TemporaryDirectory() as scratch:
        asked = sys.argv[1] if len(sys.argv) > 1 else scratch
        if asked == scratch: build(scratch)
        browser = Browser(program)
        try: return draw_card(browser) if asked == '--card' else check_site(browser, Path(asked).resolve())
        finally: browser.close()

if __name__ == '__main__': sys.exit(main())
