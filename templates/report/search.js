// Search in both texts, without regard to case and to Vietnamese marks that were not typed.

const field = document.querySelector('#search');
const found = document.querySelector('#found');
const withoutMarks = (letter) => {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
  return bare.length === letter.length ? bare : letter;
};
// A text has some hundred letters, each many times.
const bareLetters = new Map();
const bareOf = (letter) => {
  if (!bareLetters.has(letter)) bareLetters.set(letter, withoutMarks(letter));
  return bareLetters.get(letter);
};
// Letter by letter and each as long as it was: a place in the folded text is the same place in the text.
const fold = (text) => Array.from(text, bareOf).join('').toLowerCase();

// Read when somebody searches: folding a long text takes longer than showing it.
let readCells = null;
function cells() {
  readCells ??= [...document.querySelectorAll('.row > :not(.absent)')].map((cell) => {
    const text = cell.textContent.normalize('NFC');
    return { cell, exact: text.toLowerCase(), folded: fold(text) };
  });
  return readCells;
}
let hits = [];
let at = -1;

// Words typed with marks are meant with their marks.
function search() {
  mark(-1);
  const query = field.value.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  const kind = fold(query) === query ? 'folded' : 'exact';
  hits = query === '' ? [] : cells().filter((one) => one[kind].includes(query));
  globalThis.CSS?.highlights?.set('found', new Highlight(...hits.flatMap((one) => ranges(one, kind, query))));
  say();
}

function ranges(one, kind, query) {
  const { cell, [kind]: text } = one;
  const all = [];
  for (let from = text.indexOf(query); from >= 0; from = text.indexOf(query, from + query.length)) {
    const range = new Range();
    range.setStart(...placeOf(cell, from));
    range.setEnd(...placeOf(cell, from + query.length));
    all.push(range);
  }
  return all;
}

// The text node that holds the letter of this index, and the index in it.
function placeOf(cell, index) {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  for (let left = index; node; node = walker.nextNode()) {
    if (left <= node.data.length) return [node, left];
    left -= node.data.length;
  }
  return [cell, cell.childNodes.length];
}

function mark(next) {
  hits[at]?.cell.classList.remove('hit-now');
  at = next;
  hits[at]?.cell.classList.add('hit-now');
  hits[at]?.cell.scrollIntoView({ block: 'center' });
}

function step(by) {
  const visible = hits.filter(({ cell }) => cell.offsetHeight > 0);
  if (visible.length === 0) return;
  const from = at < 0 && by < 0 ? 0 : visible.indexOf(hits[at]);
  mark(hits.indexOf(visible[(from + by + visible.length) % visible.length]));
  say();
}

function say() {
  if (field.value.trim() === '') found.textContent = '';
  else found.textContent = at < 0 ? `${hits.length}` : `${at + 1}/${hits.length}`;
}

field.addEventListener('input', search);
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
  else if (event.key === 'Escape') {
    field.value = '';
    search();
    field.blur();
  } else return;
  event.preventDefault();
});
