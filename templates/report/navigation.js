// From change to change: by the list, by the buttons, by N and P.

const position = document.querySelector('#position');
const links = () => [...document.querySelectorAll('#changes .group:not(.repeated) li:not([hidden]) a')];
const rowOf = (link) => document.getElementById(link.hash.slice(1));
let current = null;

function show(link, { scroll = true } = {}) {
  current?.removeAttribute('aria-current');
  document.querySelector('.row.current')?.classList.remove('current');
  current = link;
  if (link) {
    link.closest('details').open = true;
    link.setAttribute('aria-current', 'true');
    rowOf(link)?.classList.add('current');
    if (scroll) rowOf(link)?.scrollIntoView({ block: 'center' });
    keepInView(link);
  }
  sayPosition();
}

// Only the list scrolls here, never the page. Groups that come on the screen take their own height only then, and may push the
// link out again, so that a few more frames look after it.
function keepInView(link, frames = 5) {
  const list = document.querySelector('#changes');
  const [inner, outer] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + 8;
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 8;
  if (frames > 0) requestAnimationFrame(() => keepInView(link, frames - 1));
}

function sayPosition() {
  const all = links();
  const index = all.indexOf(current);
  position.textContent = index < 0 ? `–/${all.length}` : `${index + 1}/${all.length}`;
}

// The list follows the text: it keeps the first change on the screen in view.
let isAwaited = false;
function follow() {
  isAwaited = false;
  const here = links().find((link) => rowOf(link)?.getBoundingClientRect().bottom > innerHeight * 0.2);
  document.querySelector('#changes .here')?.classList.remove('here');
  here?.classList.add('here');
  if (here) keepInView(here);
}
addEventListener(
  'scroll',
  () => {
    if (!isAwaited) requestAnimationFrame(follow);
    isAwaited = true;
  },
  { passive: true },
);

// After a jump by hand or by search, "next" goes on from what is on the screen.
function step(by) {
  const all = links();
  if (all.length === 0) return;
  const index = all.indexOf(current);
  if (index >= 0) return show(all[(index + by + all.length) % all.length]);
  // From the top of the page the first step is to the first change of substance.
  if (by > 0 && scrollY === 0) {
    return show(all.find((link) => link.querySelector('i.c-substantive:not([hidden])')) ?? all[0]);
  }
  const middle = innerHeight / 2;
  const below = all.filter((link) => rowOf(link) && rowOf(link).getBoundingClientRect().top > middle);
  show(by > 0 ? (below[0] ?? all[0]) : (all[all.length - below.length - 1] ?? all.at(-1)));
}

document.querySelector('#changes').addEventListener('click', (event) => {
  const link = event.target.closest('li a');
  if (!link) return;
  event.preventDefault();
  show(link);
});
document.querySelector('#next').addEventListener('click', () => step(1));
document.querySelector('#previous').addEventListener('click', () => step(-1));
document.querySelector('#print').addEventListener('click', () => print());
document.addEventListener('filtered', () =>
  show(current?.closest('li')?.hidden ? null : current, { scroll: false }),
);

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input[type=search]')) return;
  const key = event.key.toLowerCase();
  if (key === 'n') step(1);
  else if (key === 'p') step(-1);
  else if (key === 'o') document.querySelector('#only-changes').click();
  else if (key === '/') document.querySelector('#search').focus();
  else return;
  event.preventDefault();
});

// A list that folds open over the text would hide it on a small screen.
if (matchMedia('(max-width: 64rem)').matches) document.querySelector('#changes details').open = false;
sayPosition();
