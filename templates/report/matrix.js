// Sorts, filters and colours the table, and shows what stands behind a cell or a row.

const { words, articles, texts } = JSON.parse(document.querySelector('#data').textContent);
const table = document.querySelector('#matrix');
const body = table.tBodies[0];
const rows = [...body.rows];
const heads = [...table.tHead.rows[0].cells];
const detail = document.querySelector('#detail');
const firstArticle = heads.length - articles.length;
let chosen = null;

const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
const make = (name, text = '', className = '') => {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
};

// --- Order ---------------------------------------------------------------------------------------------------
const sortValue = (cell) => {
  const value = cell.dataset.sort ?? cell.textContent;
  return value === '' || Number.isNaN(Number(value)) ? value : Number(value);
};
function sortBy(column) {
  const head = heads[column];
  // Names and dates begin with the first; figures with the greatest.
  const isText = rows.some((row) => typeof sortValue(row.cells[column]) === 'string');
  const next =
    { ascending: 'descending', descending: 'ascending' }[head.ariaSort] ??
    (isText ? 'ascending' : 'descending');
  for (const one of heads) one.ariaSort = null;
  head.ariaSort = next;
  const sign = next === 'ascending' ? 1 : -1;
  const keyed = rows.map((row, index) => ({ row, index, value: sortValue(row.cells[column]) }));
  keyed.sort((one, other) => {
    const order =
      typeof one.value === 'number' && typeof other.value === 'number'
        ? one.value - other.value
        : String(one.value).localeCompare(String(other.value), 'vi');
    return sign * order || one.index - other.index;
  });
  // Outside the document the rows are put in order without being laid out one by one.
  const fragment = document.createDocumentFragment();
  fragment.append(...keyed.map(({ row }) => row));
  body.append(fragment);
}
for (const [column, head] of heads.entries())
  head.querySelector('button').addEventListener('click', () => sortBy(column));

// --- Filter --------------------------------------------------------------------------------------------------
const filter = document.querySelector('#filter');
const gaps = document.querySelector('#gaps');
const names = texts.map(({ name, file }) => fold(`${name} ${file}`));
const dots = [...document.querySelectorAll('#map [data-text]')];
function filterRows() {
  const wanted = fold(filter.value.trim());
  const isOut = texts.map(({ cells }, index) => {
    const hasGap = cells.some(({ state }) => state === 'missing' || state === 'partial');
    return !names[index].includes(wanted) || (gaps.checked && !hasGap);
  });
  for (const row of rows) row.hidden = isOut[Number(row.dataset.text)];
  for (const dot of dots) dot.classList.toggle('out', isOut[Number(dot.dataset.text)]);
}
filter.addEventListener('input', filterRows);
gaps.addEventListener('input', filterRows);

// --- Colour --------------------------------------------------------------------------------------------------
const colour = document.querySelector('#colour');
const shade = (share) => `color-mix(in oklab, var(--covered) ${Math.round(100 * share)}%, var(--missing))`;
function paint() {
  for (const cell of body.querySelectorAll('td:not(.figure)')) {
    if (colour.value === 'state') cell.style.removeProperty('--ground');
    else if (colour.value === 'similarity')
      cell.style.setProperty('--ground', shade(Math.max(0, Number(cell.dataset.sort))));
    else cell.style.setProperty('--ground', shade(1 / (1 + Number(cell.dataset.changes) / 2)));
  }
}
colour.addEventListener('input', paint);

// --- What stands behind --------------------------------------------------------------------------------------
function open(parts) {
  const close = make('button', words.close, 'close');
  close.addEventListener('click', shut);
  detail.replaceChildren(close, ...parts);
  detail.hidden = false;
  detail.scrollTop = 0;
}
function shut() {
  detail.hidden = true;
  chosen?.classList.remove('chosen');
  chosen?.focus();
}
const list = (items) => {
  const element = make('ul');
  element.append(...items);
  return element;
};

function openCell(row, column) {
  const text = texts[row];
  const article = articles[column];
  const cell = text.cells[column];
  const parts = [
    make('h2', `${article.name}, ${text.name}`),
    make('p', `${article.subject} (${words[`state.${cell.state}`]})`, 'names'),
  ];
  if (cell.missing.length > 0)
    parts.push(make('p', `${words.missingClauses}: ${cell.missing.join('; ')}`, 'names'));
  const own = article.wordings[cell.wording];
  // The reference's words for this locality and day.
  const model = article.models?.[cell.model] ?? article.model;
  if (article.wordings.length === 0) parts.push(make('p', words.noWords, 'names'));
  else if (own === undefined) parts.push(make('p', words.absent), make('h3', words.model), make('p', model));
  else parts.push(make('h3', words.difference), difference(model, own));
  const namesOf = article.wordings.map(() => []);
  for (const one of texts) namesOf[one.cells[column].wording]?.push(one.name);
  const others = article.wordings
    .map((wording, index) => ({ wording, names: namesOf[index] }))
    .filter(({ names }, index) => names.length > 0 && index !== cell.wording);
  if (others.length > 0) {
    parts.push(make('h3', words.others));
    parts.push(
      ...byPortions(others, ({ wording, names }) => [
        make('p', names.join('; '), 'names'),
        own === undefined ? make('p', wording) : difference(own, wording),
      ]),
    );
  }
  open(parts);
}

// Of a thousand wordings nobody reads more than a few at once, and to compare all would take seconds.
const PORTION = 20;
function byPortions(items, print) {
  const shown = items.slice(0, PORTION).flatMap(print);
  const left = items.slice(PORTION);
  if (left.length === 0) return shown;
  const more = make('button', `${words.more} (${left.length})`);
  more.addEventListener('click', () => more.replaceWith(...byPortions(left, print)));
  return [...shown, more];
}

function openRow(row) {
  const { name, file, own, nearest } = texts[row];
  const parts = [make('h2', name), make('p', file, 'names')];
  if (nearest.length > 0) {
    const near = nearest.map(({ text, likeness }) => `${texts[text].name} (${Math.round(100 * likeness)}%)`);
    parts.push(make('p', `${words.nearest}: ${near.join('; ')}`, 'names'));
  }
  if (own.length > 0) {
    parts.push(make('h3', words.own));
    parts.push(
      list(
        own.map(({ place, text, alsoIn }) => {
          const where =
            alsoIn.length === 0
              ? words.onlyHere
              : `${words.alsoIn} ${alsoIn.map((index) => texts[index].name).join('; ')}`;
          const item = make('li', `${place === '' ? '' : `${place}: `}${text} `);
          item.append(make('span', `(${where})`, 'names'));
          return item;
        }),
      ),
    );
  }
  open(parts);
}

// Words, and the ends of lines: each clause stays a line of its own.
const wordsOf = (text) => text.split(/(\n)|[^\S\n]+/u).filter((word) => word);
// "uỷ" and "ủy" are one word: the tone counts, not the vowel on which it stands.
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const keyOf = (word) => {
  const parts = word.normalize('NFD');
  return parts.replace(TONES, '') + (parts.match(TONES) ?? []).join('');
};

// Word by word, by the longest row of words that both have.
function difference(from, to) {
  const [a, b] = [wordsOf(from), wordsOf(to)];
  const [keysOfA, keysOfB] = [a.map(keyOf), b.map(keyOf)];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        keysOfA[i] === keysOfB[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
  const element = make('p');
  let [i, j, kind, run] = [0, 0, '', []];
  const flush = () => {
    if (run.length > 0) element.append(kind === '' ? run.join(' ') : make(kind, run.join(' ')), ' ');
    run = [];
  };
  const put = (next, word) => {
    if (next !== kind) flush();
    kind = next;
    run.push(word);
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && keysOfA[i] === keysOfB[j]) {
      put('', b[j]);
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
    ) {
      put('del', a[i]);
      i += 1;
    } else {
      put('ins', b[j]);
      j += 1;
    }
  }
  flush();
  return element;
}

function choose(cell) {
  chosen?.classList.remove('chosen');
  chosen = cell;
  cell.classList.add('chosen');
  const index = Number(cell.parentElement.dataset.text);
  if (cell.tagName === 'TH') openRow(index);
  else if (cell.cellIndex >= firstArticle) openCell(index, cell.cellIndex - firstArticle);
}
body.addEventListener('click', (event) => {
  const cell = event.target.closest('td, th');
  if (cell) choose(cell);
});

document.querySelector('#map')?.addEventListener('click', (event) => {
  const dot = event.target.closest('[data-text]');
  if (dot) choose(rows[Number(dot.dataset.text)].cells[0]);
});

// --- Keys ----------------------------------------------------------------------------------------------------
for (const row of rows) for (const cell of row.cells) if (cell.tagName === 'TD') cell.tabIndex = -1;
if (rows[0]) rows[0].cells[firstArticle].tabIndex = 0;
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
body.addEventListener('keydown', (event) => {
  const cell = event.target.closest('td');
  if (!cell) return;
  if (event.key === 'Enter') choose(cell);
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const shown = [...body.rows].filter((row) => !row.hidden);
  const row = shown[shown.indexOf(cell.parentElement) + step[0]];
  const next = row?.cells[cell.cellIndex + step[1]];
  if (next?.tagName !== 'TD') return;
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !detail.hidden) shut();
});
