/** Properties that most runs carry and that change nothing: no line through the text, no raising, black letters, a white ground. */

/** Whether an element says nothing, by its attributes as they are written. */
export type SaysNothing = (name: string, attributes: Readonly<Record<string, string>>) => boolean;

type IsPlain = (value: string | undefined, attributes: Readonly<Record<string, string>>) => boolean;

const isOff: IsPlain = (value) => value === '0' || value === 'false' || value === 'off';

/**
 * For each property: the values that change nothing of a run as it is by default, and the words by which a style sheet shows that
 * some style has set the property, so that such a value takes back what the style set and counts after all.
 */
const PLAIN: ReadonlyMap<string, { isPlain: IsPlain; speaks: readonly string[] }> = new Map([
  ['w:strike', { isPlain: isOff, speaks: ['w:strike', 'w:dstrike'] }],
  ['w:dstrike', { isPlain: isOff, speaks: ['w:strike', 'w:dstrike'] }],
  ['w:vertAlign', { isPlain: (value) => value === 'baseline', speaks: ['superscript', 'subscript'] }],
  ['w:position', { isPlain: (value) => value === '0', speaks: [] }],
  // A colour without a value may be anything, and any but black may be that of the ground.
  [
    'w:color',
    {
      isPlain: (value) => value !== undefined && /^(?:auto|0{6})$/i.test(value),
      speaks: ['FFFFFF', 'ffffff'],
    },
  ],
  [
    'w:shd',
    {
      isPlain: (value, { 'w:fill': fill = 'auto' }) => value === 'clear' && /^(?:auto|f{6})$/i.test(fill),
      speaks: [],
    },
  ],
]);

/**
 * Leaving such properties out of the tree saves a tenth of the time of a reading.
 * @param styles the styles part as it is written; null where there is none
 */
export function plainValues(styles: Uint8Array | null): SaysNothing {
  const text = styles ? Buffer.from(styles.buffer, styles.byteOffset, styles.byteLength) : null;
  const plain = new Map([...PLAIN].filter(([, { speaks }]) => !speaks.some((word) => text?.includes(word))));
  return (name, attributes) => plain.get(name)?.isPlain(attributes['w:val'], attributes) ?? false;
}
