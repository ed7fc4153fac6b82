/** Shows the findings of the chosen levels and rule that hold the words looked for. Without it all are shown. */
const [search, rule, shown] = ['search', 'rule', 'shown'].map((id) => document.getElementById(id));
const levels = [...document.querySelectorAll('input[name="severity"]')];
const cards = [...document.querySelectorAll('.finding')].map((element) => ({
  element,
  text: fold(element.textContent),
}));

/** Small letters without marks: who searches "dan van" means "dân vận" too. */
function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

function update() {
  const wanted = new Set(levels.filter(({ checked }) => checked).map(({ value }) => value));
  const words = fold(search.value.trim());
  let count = 0;
  for (const { element, text } of cards) {
    const isShown =
      wanted.has(element.dataset.severity) &&
      (rule.value === '' || rule.value === element.dataset.rule) &&
      text.includes(words);
    element.hidden = !isShown;
    if (isShown) count++;
  }
  shown.textContent = String(count);
}

for (const control of [search, rule, ...levels]) control.addEventListener('input', update);
update();
