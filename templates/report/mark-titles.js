// What each mark of the text is called, from the words of the tools: said here, it need not stand in the page for each.

const words = new Map();
for (const box of document.querySelectorAll('.filters input')) words.set(box.value, box.nextSibling.data);
for (const { value, text } of document.querySelectorAll('#reason option'))
  words.set(value, text.replace(/ \(\d+\)$/, ''));

for (const mark of document.querySelectorAll('main del, main ins')) {
  const name = /c-([\w-]+)/.exec(mark.className)?.[1] ?? 'substantive';
  const reasons = (mark.dataset.reasons ?? '').split(' ');
  const said = [name, ...reasons, mark.dataset.by].map((key) => key && words.get(key));
  mark.title = said.filter(Boolean).join(', ');
}
