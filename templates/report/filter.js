// Which changes show: the classes that are ticked, and whether unchanged lines do.

const boxes = [...document.querySelectorAll('.filters input')];
const reasonChoice = document.querySelector('#reason');
const onlyChanges = document.querySelector('#only-changes');
const habits = new Set(['unicode', 'spelling', 'typography', 'case', 'numbering', 'localisation']);

// Most marks are of changes of substance and do not say so.
const nameOf = (mark) => /c-([\w-]+)/.exec(mark.className)?.[1] ?? 'substantive';
const split = (keys) => keys.split(' ').filter(Boolean);

// What an element and the marks in it say, of those that stand for it. A mark of the list touches what its entry does.
const reasonsOf = (mark) => split(mark.dataset.reasons ?? mark.closest('li')?.dataset.reasons ?? '');
const reasonsIn = (row) =>
  row.dataset.reasons === undefined
    ? [...row.querySelectorAll('del, ins')].flatMap(reasonsOf)
    : split(row.dataset.reasons);
const weights = boxes.map((box) => box.value);
function classesIn(row) {
  if (row.dataset.classes !== undefined) return split(row.dataset.classes);
  const names = new Set([...row.querySelectorAll('del, ins')].map(nameOf));
  return weights.filter((name) => names.has(name));
}
const touches = (reasons, reason) => reason === '' || reasons.includes(reason);
// An entry of the list names its classes; it has them written out where they say more.
const classesOfItem = (item) =>
  item.dataset.classes?.split(' ') ?? [...item.querySelectorAll('i')].map(nameOf);

// "substantive", or of three texts "substantive:centre".
const isOff = (key, off) => key.split(':').some((part) => off.has(part));

const marks = document.querySelectorAll('main del, main ins, #changes del, #changes ins');

function applyFilters() {
  const reason = reasonChoice?.value ?? '';
  const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
  for (const mark of marks) {
    const isOut = off.has(nameOf(mark)) || off.has(mark.dataset.by) || !touches(reasonsOf(mark), reason);
    mark.classList.toggle('off', isOut);
  }
  for (const row of document.querySelectorAll('.row')) {
    // The classes stand in the order of their weight.
    const strongest = (touches(reasonsIn(row), reason) ? classesIn(row) : [])
      .find((key) => !isOff(key, off))
      ?.split(':')[0];
    if (strongest) row.dataset.shown = habits.has(strongest) ? 'habit' : strongest;
    else delete row.dataset.shown;
  }
  for (const item of document.querySelectorAll('#changes li')) {
    item.hidden =
      !touches(split(item.dataset.reasons ?? ''), reason) ||
      classesOfItem(item).every((key) => isOff(key, off));
  }
  for (const badge of document.querySelectorAll('#changes li i')) {
    badge.hidden = off.has(nameOf(badge));
  }
  for (const group of document.querySelectorAll('#changes .group')) {
    group.hidden = !group.querySelector('li:not([hidden])');
  }
  document.body.classList.toggle('only-changes', onlyChanges.checked);
  document.dispatchEvent(new Event('filtered'));
}

for (const box of [...boxes, reasonChoice, onlyChanges]) box?.addEventListener('change', applyFilters);

// What sticks below the tools has to know how tall they are; in a narrow window only the controls stick.
const [tools, controls] = ['.tools', '.controls'].map((name) => document.querySelector(name));
const measure = new ResizeObserver(() => {
  const bar = getComputedStyle(tools).display === 'contents' ? controls : tools;
  document.documentElement.style.setProperty('--tools-height', `${bar.offsetHeight}px`);
});
measure.observe(tools);
measure.observe(controls);

applyFilters();
