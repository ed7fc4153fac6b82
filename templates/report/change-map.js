// Where in the text the changes are: a strip beside it, as tall as the window, with a mark for each.

const map = document.querySelector('#map');
const text = document.querySelector('main');
const view = document.createElement('i');
view.className = 'window';

// Drawn when the window rests: lines get their true height as they come into view, and each moves the marks a little.
let waiting = 0;
function drawSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => requestIdleCallback(draw, { timeout: 1000 }), 150);
}

function draw() {
  const height = text.offsetHeight;
  const marks = [...document.querySelectorAll('.row[data-shown]')]
    .filter((row) => row.offsetHeight > 0)
    .map((row) => {
      const mark = document.createElement('i');
      mark.className = `c-${row.dataset.shown === 'moved' ? 'wording' : row.dataset.shown}`;
      mark.style.top = `${((row.offsetTop - text.offsetTop) / height) * 100}%`;
      mark.style.height = `${(row.offsetHeight / height) * 100}%`;
      return mark;
    });
  map.replaceChildren(...marks, view);
  follow();
}

function follow() {
  const height = text.offsetHeight;
  const start = Math.max(scrollY - text.offsetTop, 0);
  view.style.top = `${(start / height) * 100}%`;
  view.style.height = `${(innerHeight / height) * 100}%`;
}

map.addEventListener('click', (event) => {
  const share = (event.clientY - map.getBoundingClientRect().top) / map.clientHeight;
  scrollTo({ top: text.offsetTop + share * text.offsetHeight - innerHeight / 2 });
});
document.addEventListener('filtered', draw);
addEventListener('scroll', follow, { passive: true });
new ResizeObserver(drawSoon).observe(text);
