// The page play: a drawing becomes codes, and the C that to_c wrote, compiled to WebAssembly, answers. No server, no library.
'use strict';
const PLAY = (() => {
  const root = document.getElementById('play'), folder = root.dataset.folder, lang = root.dataset.lang;
  const WORDS = {
    en: {draw: 'Drawing, 28 by 28: draw with a finger or a mouse; arrows move, space draws, Delete clears', clear: 'Clear', data: 'Images',
      mnist: 'digits', fashion_mnist: 'garments', samples: 'or take one of the test set:', part: 'Where they part', parted: p => `Of ${number(p.images)} test images ${p.codes === p.images ? 'all' : number(p.codes)} have other codes, ${number(p.answers)} other answers.`,
      answers: p => `Of ${number(p.images)} test images ${number(p.answers)} have other answers.`, first: 'Network', second: 'beside', none: 'none',
      eight: '8 bits', small: 'compressed', bytes: 'bytes', adds: 'multiply-adds', weights: 'weights, bits a layer', time: 'here',
      us: 'µs an image', profile: 'rounds as', ternary: 'ternary', signs: 'signs', answer: 'Answer', same: 'All answers agree.',
      flips: (a, b) => `The answer flips: ${a} here, ${b} there.`, agrees: a => `Both answer ${a}.`, image: 'codes of the image', pool1: 'conv1, pooled',
      pool2: 'conv2, pooled', relu3: 'fc1', logits: 'fc2', differ: (n, m) => `${n} of ${m} codes differ`, grid: 'another grid or other channels', empty: 'Draw something.'},
    es: {draw: 'Dibujo de 28 por 28: dibuja con el dedo o el ratón; las flechas mueven, el espacio dibuja, Supr borra', clear: 'Borrar', data: 'Imágenes',
      mnist: 'dígitos', fashion_mnist: 'prendas', samples: 'o toma una del conjunto de prueba:', part: 'Donde se separan', parted: p => `De ${number(p.images)} imágenes de prueba, ${p.codes === p.images ? 'todas' : number(p.codes)} tienen otros códigos; ${number(p.answers)}, otra respuesta.`,
      answers: p => `De ${number(p.images)} imágenes de prueba, ${number(p.answers)} tienen otra respuesta.`, first: 'Red', second: 'junto a', none: 'ninguna',
      eight: '8 bits', small: 'comprimida', bytes: 'bytes', adds: 'multiplicaciones y sumas', weights: 'pesos, bits por capa', time: 'aquí',
      us: 'µs por imagen', profile: 'redondea como', ternary: 'ternarios', signs: 'signos', answer: 'Respuesta', same: 'Todas coinciden.',
      flips: (a, b) => `La respuesta cambia: ${a} aquí, ${b} allí.`, agrees: a => `Las dos responden ${a}.`, image: 'códigos de la imagen', pool1: 'conv1 con agrupación',
      pool2: 'conv2 con agrupación', relu3: 'fc1', logits: 'fc2', differ: (n, m) => `difieren ${n} de ${m} códigos`, grid: 'otra rejilla u otros canales', empty: 'Dibuja algo.'},
  }[lang];
  const SPANISH = ['camiseta', 'pantalón', 'jersey', 'vestido', 'abrigo', 'sandalia', 'camisa', 'zapatilla', 'bolso', 'botín'];
  const SIDE = 28, nets = new Map(), waiting = new Map();
  let about, pictures, parting, state = {dataset: 'mnist', first: '', second: ''}, ink = new Float32Array(SIDE * SIDE), cursor = [14, 14], drawing = null;
  const make = (tag, attrs = {}, ...children) => {
    const e = document.createElement(tag);
    for (const [k, v] of Object.entries(attrs)) k.startsWith('on') ? e.addEventListener(k.slice(2), v) : e.setAttribute(k, v);
    e.append(...children);
    return e;
  };
  const load = name => document.head.append(make('script', {src: folder + name}));
  const bytesOf = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
  const number = n => lang === 'es' ? n.toLocaleString('es').replaceAll('.', '\u202f') : n.toLocaleString(lang);  // 21 319, as the Spanish pages write it

  // ---- networks
  const halfEven = v => { const r = Math.round(v); return Math.abs(v % 1) === .5 && r % 2 ? r - 1 : r; };
  function codesOf(tensor, pixels) {         // as quantize_input does, in float32
    const lo = tensor.signed ? -128 : 0, scale = Math.fround(tensor.scale);
    return Int16Array.from(pixels, p => Math.min(lo + 255, Math.max(lo, halfEven(Math.fround(Math.fround(p) / scale)) + tensor.zero)));
  }
  function run(net, codes) {                 // codes of each tensor that the network shows
    const memory = () => net.exports.memory.buffer;
    new Int8Array(memory(), net.exports.at(0), codes.length).set(codes);
    net.exports.run();
    return net.tensors.map((t, k) => Array.from(new (t.signed ? Int8Array : Uint8Array)(memory(), net.exports.at(k), t.shape.reduce((a, b) => a * b, 1))));
  }
  function take(said, binary) {
    const net = {...said, exports: new WebAssembly.Instance(new WebAssembly.Module(bytesOf(binary))).exports}, key = `${said.dataset}-${said.name}`;
    nets.set(key, net);
    (waiting.get(key) ?? []).forEach(done => done(net));
    waiting.delete(key);
  }
  function network(name, dataset = state.dataset) {
    const key = `${dataset}-${name}`;
    if (nets.has(key)) return Promise.resolve(nets.get(key));
    if (!waiting.has(key)) { waiting.set(key, []); load(`nets/${key}.js`); }
    return new Promise(done => waiting.get(key).push(done));
  }

  // ---- what one sees
  const label = n => n.name.startsWith('8-') ? `${WORDS.eight}, ${about.profiles[n.profile] ?? n.profile}` : `${WORDS.small}, ${number(n.bytes)} ${WORDS.bytes}`;
  const nameOf = k => state.dataset === 'fashion_mnist' && lang === 'es' ? SPANISH[k] : about.names[state.dataset][k];
  const parts = {};
  function build() {
    root.textContent = '';
    parts.canvas = make('canvas', {width: 280, height: 280, tabindex: 0, role: 'img', 'aria-label': WORDS.draw, class: 'play-draw', onkeydown: key,
      onpointerdown: e => { drawing = null; parts.canvas.setPointerCapture(e.pointerId); stroke(e); }, onpointermove: e => e.buttons && stroke(e),
      onpointerup: () => drawing = null, onfocus: paint, onblur: paint});
    parts.data = make('select', {onchange: e => choose({dataset: e.target.value})}, ...Object.keys(about.names).map(d => make('option', {value: d}, WORDS[d])));
    parts.first = make('select', {onchange: e => choose({first: e.target.value})});
    parts.second = make('select', {onchange: e => choose({second: e.target.value})});
    parts.samples = make('div', {class: 'play-samples', role: 'group', 'aria-label': WORDS.samples});
    parts.part = make('button', {type: 'button', onclick: () => { ink = pixelsOf(bytesOf(apart().image)); show(); }}, WORDS.part);
    parts.parted = make('small', {});
    parts.answer = make('p', {class: 'play-answer', 'aria-live': 'polite'});
    parts.bars = make('div', {class: 'play-bars'});
    parts.facts = make('div', {class: 'play-facts'});
    parts.layers = make('div', {class: 'play-layers'});
    const field = (text, e) => make('label', {}, text + ' ', e);
    root.append(
      make('div', {class: 'play-left'}, field(WORDS.data, parts.data), parts.canvas, make('button', {type: 'button', onclick: clear}, WORDS.clear), make('span', {}, ' ' + WORDS.samples), parts.samples),
      make('div', {class: 'play-right'}, make('div', {class: 'play-choice'}, field(WORDS.first, parts.first), field(WORDS.second, parts.second), parts.part, parts.parted), parts.answer, parts.bars, parts.facts),
      parts.layers);
  }
  function options() {
    const list = about.networks[state.dataset];
    parts.first.replaceChildren(...list.map(n => make('option', {value: n.name}, label(n))));
    parts.second.replaceChildren(make('option', {value: ''}, WORDS.none), ...list.map(n => make('option', {value: n.name}, label(n))));
    parts.data.value = state.dataset;
    parts.first.value = state.first;
    parts.second.value = state.second;
    const there = apart();
    parts.part.hidden = !there?.image;
    parts.parted.textContent = !there ? '' : there.codes ? WORDS.parted(there) : WORDS.answers(there);
    parts.samples.replaceChildren(...about.names[state.dataset].map((_, k) => {
      const c = make('canvas', {width: SIDE, height: SIDE}), pixels = picture(k);
      draw(c.getContext('2d'), pixels, SIDE, 1, 1);
      return make('button', {type: 'button', title: nameOf(k), 'aria-label': nameOf(k), onclick: () => { ink = Float32Array.from(pixels); show(); }}, c);
    }));
  }
  function choose(change) {
    const other = change.dataset && change.dataset !== state.dataset;
    state = {...state, ...change};
    const list = about.networks[state.dataset];
    if (other || !state.first) { state.first = list[0].name; state.second = list[list.length - 1].name; ink = Float32Array.from(picture(other ? 9 : 5)); }
    options();
    show();
  }
  const pixelsOf = bytes => Float32Array.from(bytes, v => Math.fround(v / 255));
  function apart() {                           // on how many test images the two networks part, and for which most
    const list = parting[state.dataset], found = list[`${state.first}|${state.second}`] ?? list[`${state.second}|${state.first}`];
    return found;
  }
  const picture = k => pixelsOf(bytesOf(pictures[state.dataset]).slice(k * SIDE * SIDE, (k + 1) * SIDE * SIDE));

  // ---- the drawing
  const clear = () => { ink.fill(0); show(); };
  function dab(x, y) {                        // a soft brush, in pixels of the image
    for (let r = Math.max(0, Math.floor(y - 2)); r <= Math.min(SIDE - 1, y + 2); r++)
      for (let c = Math.max(0, Math.floor(x - 2)); c <= Math.min(SIDE - 1, x + 2); c++)
        ink[r * SIDE + c] = Math.max(ink[r * SIDE + c], Math.round(255 * Math.min(1, Math.max(0, 1.9 - Math.hypot(c + .5 - x, r + .5 - y)))) / 255);
  }
  function stroke(e) {
    e.preventDefault();
    const box = parts.canvas.getBoundingClientRect(), to = [(e.clientX - box.left) / box.width * SIDE, (e.clientY - box.top) / box.height * SIDE];
    const from = drawing ?? to, n = Math.ceil(2 * Math.hypot(to[0] - from[0], to[1] - from[1])) || 1;
    for (let k = 1; k <= n; k++) dab(from[0] + (to[0] - from[0]) * k / n, from[1] + (to[1] - from[1]) * k / n);
    drawing = to;
    show();
  }
  function key(e) {
    const move = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[e.key];
    if (move) cursor = cursor.map((v, k) => Math.min(SIDE - 1, Math.max(0, v + move[k])));
    else if (e.key === ' ') dab(cursor[0] + .5, cursor[1] + .5);
    else if (e.key === 'Delete' || e.key === 'Backspace') ink.fill(0);
    else return;
    e.preventDefault();
    show();
  }
  function draw(context, values, columns, cell, gap, marks) {       // values in [0, 1] as squares
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    values.forEach((v, k) => {
      context.fillStyle = `rgba(29, 110, 199, ${.07 + .93 * Math.min(1, Math.max(0, v))})`;
      context.fillRect(k % columns * cell, Math.floor(k / columns) * cell, cell - gap + 1, cell - gap + 1);
      if (!marks?.[k]) return;
      context.strokeStyle = '#d55e00';
      context.lineWidth = Math.max(1.5, cell / 5);
      context.strokeRect(k % columns * cell + 1, Math.floor(k / columns) * cell + 1, cell - 3, cell - 3);
    });
  }
  function paint() {
    const context = parts.canvas.getContext('2d');
    draw(context, ink, SIDE, 10, 1);
    if (document.activeElement !== parts.canvas) return;
    context.strokeStyle = '#d55e00';
    context.lineWidth = 2;
    context.strokeRect(cursor[0] * 10, cursor[1] * 10, 10, 10);
  }

  // ---- layers
  function mosaic(tensor, codes, other) {      // channels side by side
    const [channels, rows, columns] = [1, 1, ...tensor.shape].slice(-3), flat = tensor.shape.length === 1;
    const wide = flat ? Math.min(16, tensor.shape[0]) : Math.min(channels, rows > 8 ? 4 : 8), n = flat ? 1 : channels;
    const reach = Math.max(1, ...codes.map(c => Math.abs(c - tensor.zero))), cell = flat ? 16 : rows > 20 ? 4 : rows > 8 ? 6 : 9;
    const tall = flat ? Math.ceil(columns / wide) : rows, across = flat ? wide : columns;
    const canvas = make('canvas', {width: (flat ? 1 : wide) * (across * cell + 4), height: Math.ceil(n / (flat ? 1 : wide)) * (tall * cell + 4), role: 'img', 'aria-label': WORDS[tensor.name] ?? tensor.name});
    const context = canvas.getContext('2d');
    for (let c = 0; c < n; c++) {
      const from = c * rows * columns, size = rows * columns, part = document.createElement('canvas');
      part.width = across * cell; part.height = tall * cell;
      const some = codes.slice(from, from + size);
      draw(part.getContext('2d'), some.map(v => Math.abs(v - tensor.zero) / reach), across, cell, 1, other && some.map((v, k) => v !== other[from + k]));
      context.drawImage(part, c % (flat ? 1 : wide) * (across * cell + 4), Math.floor(c / (flat ? 1 : wide)) * (tall * cell + 4));
    }
    return canvas;
  }
  function alike(s, t) { return t && String(s.shape) === String(t.shape) && Math.abs(s.scale / t.scale - 1) < 1e-6; }
  function layer(tensor, codes, twin, theirs) {
    const moved = alike(tensor, twin) && theirs.map(c => c - twin.zero + tensor.zero), differ = moved ? codes.filter((c, k) => c !== moved[k]).length : 0;
    const said = !twin ? '' : moved ? WORDS.differ(number(differ), number(codes.length)) : WORDS.grid;
    return make('figure', {}, make('figcaption', {}, `${WORDS[tensor.name] ?? tensor.name}: ${tensor.shape.join(' × ')}`, make('small', {class: differ ? 'play-differ' : ''}, ' ' + said)), mosaic(tensor, codes, moved));
  }
  const reals = (tensor, codes) => codes.map(c => (c - tensor.zero) * tensor.scale);
  function shares(logits) { const top = Math.max(...logits), e = logits.map(v => Math.exp(v - top)), sum = e.reduce((a, b) => a + b); return e.map(v => v / sum); }
  const best = list => list.indexOf(Math.max(...list));
  function timed(net, codes) {
    const start = performance.now();
    let n = 0;
    do { for (let k = 0; k < 20; k++, n++) net.exports.run(); } while (performance.now() - start < 4);
    return 1000 * (performance.now() - start) / n;
  }
  const bitsText = net => net.bits.map(b => WORDS[b] ?? b).join(', ');
  function facts(list) {
    const rows = [[WORDS.bytes, n => number(n.bytes)], [WORDS.adds, n => number(n.adds)], [WORDS.weights, bitsText], [WORDS.profile, n => about.profiles[n.profile] ?? n.profile], [WORDS.time, n => `${n.us.toFixed(0)} ${WORDS.us}`]];
    parts.facts.replaceChildren(make('table', {}, ...rows.map(([head, of]) => make('tr', {}, make('th', {scope: 'row'}, head), ...list.map(n => make('td', {}, of(n)))))));
  }
  async function show() {
    paint();
    const asked = {...state}, list = await Promise.all([asked.first, asked.second].filter(Boolean).map(name => network(name, asked.dataset)));
    if (asked.dataset !== state.dataset || asked.first !== state.first || asked.second !== state.second) return;
    const seen = list.map(net => run(net, codesOf(net.tensors[0], ink))), last = list.map((net, k) => shares(reals(net.tensors.at(-1), seen[k].at(-1))));
    for (const net of list) net.us = Math.min(net.us ?? Infinity, timed(net));     // a browser compiles again what is called often
    const [a, b] = last.map(best), empty = !ink.some(Boolean);
    parts.answer.className = 'play-answer' + (b !== undefined && a !== b && !empty ? ' play-differ' : '');
    parts.answer.textContent = empty ? WORDS.empty : b === undefined ? `${WORDS.answer}: ${nameOf(a)}` : a === b ? WORDS.agrees(nameOf(a)) : WORDS.flips(nameOf(a), nameOf(b));
    parts.bars.replaceChildren(...last[0].map((_, k) => make('div', {class: 'play-row'}, make('span', {}, nameOf(k)), make('div', {}, ...last.map((s, n) => make('i', {class: `play-bar play-${n}`, style: `width: ${Math.max(.5, 100 * s[k])}%`}))))));
    facts(list);
    parts.layers.replaceChildren(...list[0].tensors.map((t, k) => layer(t, seen[0][k], list[1]?.tensors[k], seen[1]?.[k])));
  }
  const STYLE = `#play { display: grid; grid-template-columns: minmax(0, 290px) minmax(0, 1fr); gap: 1rem 1.5rem; margin: 1rem 0 }
    #play canvas { max-width: 100%; height: auto } #play .play-draw { display: block; width: 280px; border: 1px solid #8888; border-radius: 4px; touch-action: none; cursor: crosshair; margin: .4rem 0 }
    #play select, #play button { font: inherit; font-size: .85rem; max-width: 100% } #play label { display: block; font-size: .85rem; margin-bottom: .3rem }
    #play .play-samples { display: flex; flex-wrap: wrap; gap: 3px; margin-top: .3rem } #play .play-samples button { padding: 1px; line-height: 0; background: none; border: 1px solid #8888; border-radius: 3px }
    #play .play-answer { font-size: 1.2rem; margin: .5rem 0; min-height: 1.8em } #play .play-differ { color: #d55e00; font-weight: 600 }
    #play .play-row { display: grid; grid-template-columns: 6rem 1fr; align-items: center; font-size: .8rem; line-height: 1.15 } #play .play-bar { display: block; height: 6px; border-radius: 3px; margin: 1px 0 }
    #play .play-0 { background: #1d6ec7 } #play .play-1 { background: #d55e00 } #play table { font-size: .8rem; margin-top: .6rem; display: table; width: auto } #play th { font-weight: 400; text-align: left; padding-right: .8rem }
    #play td { padding-right: .8rem } #play td:nth-child(2) { border-top: 3px solid #1d6ec7 } #play td:nth-child(3) { border-top: 3px solid #d55e00 } #play tr:not(:first-child) td { border-top: none }
    #play .play-layers { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 1rem } #play figure { margin: 0 } #play figcaption { font-size: .8rem; margin-bottom: .2rem } #play small { display: block; min-height: 1.2em }
    @media (max-width: 767px) { #play { grid-template-columns: minmax(0, 1fr) } }`;
  function start(said, images, apart) {
    [about, pictures, parting] = [said, images, apart];
    document.head.append(make('style', {}, STYLE));
    build();
    choose({});
  }
  // for a test: all codes that a network gives for pixels in [0, 255]
  const ask = async (dataset, name, pixels) => { const net = await network(name, dataset); return run(net, codesOf(net.tensors[0], Float32Array.from(pixels, v => Math.fround(v / 255)))); };
  load('images.js');
  return {take, start, ask};
})();
