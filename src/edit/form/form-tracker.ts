/** Changes of form as Word tracks them: the properties as they are now, and in them a record of what they were (17.13.5.29 to .32). */
import { type Markup, markupOf } from '../markup.js';
import { childOf, copyMarkup, insertBefore, isMarkup } from '../markup-tree.js';
import { type Tracking, trackedElement } from '../tracked-text.js';
import { putProperty } from './property-order.js';

/** What is no part of the record: marks of other changes, and properties of something else that stand among them. */
export const NOT_RECORDED: Readonly<Record<string, ReadonlySet<string>>> = {
  'w:rPr': new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']),
  'w:pPr': new Set(['w:rPr', 'w:sectPr']),
  'w:sectPr': new Set(['w:headerReference', 'w:footerReference']),
};

export class FormTracker {
  /** The numbers of the changes that this one made. */
  readonly own = new Set<string>();

  constructor(private readonly tracking: Tracking) {}

  /**
   * Changes properties and records what they were.
   * @param holder what the properties are of
   * @returns false, with nothing changed, where somebody's change of them is still open: only one can be recorded
   */
  change(holder: Markup, name: 'w:rPr' | 'w:pPr', set: (properties: Markup) => void): boolean {
    const known = childOf(holder, name);
    const properties = known ?? markupOf(`<${name}></${name}>`);
    if (!this.changeProperties(properties, set)) return false;
    if (known) return true;
    if (holder.name === 'w:pPr') putProperty(holder, properties);
    else insertBefore(holder, holder.children[0], properties);
    return true;
  }

  changeProperties(properties: Markup, set: (properties: Markup) => void): boolean {
    const { name } = properties;
    const record = childOf(properties, `${name}Change`);
    if (record && !this.own.has(record.attributes['w:id'] ?? '')) return false;
    const former = markupOf(`<${name}></${name}>`);
    former.children = properties.children
      .filter((node) => !isMarkup(node) || !NOT_RECORDED[name]?.has(node.name))
      .map((node) => (isMarkup(node) ? copyMarkup(node) : node));
    set(properties);
    if (record) return true;
    const made = trackedElement(`${name}Change`, this.tracking, [former]);
    this.own.add(made.attributes['w:id'] ?? '');
    properties.children.push(made);
    return true;
  }
}
