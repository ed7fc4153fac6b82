// Which changes show: the classes that are ticked, and whether unchanged lines do.

const boxes = [...document.querySelectorAll('.filters input')];
const reasonChoice = document.querySelector('#reason');
const onlyChanges = document.querySelector('#only-changes');
const habits = new Set(['unicode', 'spelling', 'typography', 'case', 'numbering', 'localisation']);

const touches = (element, reason) =>
  reason === '' || (element.dataset.reasons ?? '').split(' ').includes(reason);
const classesOf = (element) => (element.dataset.classes ?? '').split(' ').filter(Boolean);

// "substantive", or of three texts "substantive:centre".
const isOff = (key, off) => key.split(':').some((part) => off.has(part));

function applyFilters() {
  const reason = reasonChoice?.value ?? '';
  const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
  for (const mark of document.querySelectorAll('main del, main ins, #changes del, #changes ins')) {
    const name = mark.className.replace(/^c-|\s.*$/g, '');
    mark.classList.toggle('off', off.has(name) || off.has(mark.dataset.by) || !touches(mark, reason));
  }
  for (const row of document.querySelectorAll('.row')) {
    // The classes stand in the order of their weight.
    const strongest = (touches(row, reason) ? classesOf(row) : [])
      .find((key) => !isOff(key, off))
      ?.split(':')[0];
    if (strongest) row.dataset.shown = habits.has(strongest) ? 'habit' : strongest;
    else delete row.dataset.shown;
  }
  for (const item of document.querySelectorAll('#changes li')) {
    item.hidden = !touches(item, reason) || classesOf(item).every((key) => isOff(key, off));
  }
  for (const badge of document.querySelectorAll('#changes .badge')) {
    badge.hidden = off.has(badge.className.replace(/^badge c-/, ''));
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
