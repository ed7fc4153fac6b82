import { child, children, isOn, type XmlElement } from './xml.js';

/** What Word shows of a list or a box of an old form (ECMA-376 part 1, 17.16.9 and 17.16.7); null for a field of text, which has a result. */
export function formFieldText(data: XmlElement | undefined): string | null {
  const list = child(data, 'w:ddList');
  if (list) return chosenEntry(list);
  const box = child(data, 'w:checkBox');
  return box ? tick(box) : null;
}

/** The first entry, where none was chosen. */
function chosenEntry(list: XmlElement): string | null {
  const entries = children(list, 'w:listEntry');
  const chosen = child(list, 'w:result') ?? child(list, 'w:default');
  return entries[Number(chosen?.attributes['w:val'] ?? 0)]?.attributes['w:val'] ?? null;
}

function tick(box: XmlElement): string {
  const state = child(box, 'w:checked') ?? child(box, 'w:default');
  return state && isOn(state.attributes['w:val']) ? '☒' : '☐';
}
