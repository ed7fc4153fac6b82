/** What an officer is told of what was learnt, and of what was not. */
import { PROVISION_ACTIONS } from '../../draft/provisions.js';
import type { Learnt, RowDifference } from '../../learn/index.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { wrapText } from '../../print/wrap.js';
import { addressInWords, parseAddress } from '../../tree/address.js';
import type { LearntProfile } from './learn-into.js';

const LONGEST = 120;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** @param listed how many provisions the profile had */
function learntLines({ fields, provisions, stale }: Learnt, listed: number, catalogue: Catalogue): string[] {
  const ofFields = [...fields].map(([field, value]) =>
    catalogue['learn.field']({
      label: catalogue['draft.fieldLabel']({ field }),
      field,
      value: Array.isArray(value) ? catalogue['learn.list']({ items: value.length }) : String(value ?? ''),
    }),
  );
  const ofProvisions = provisions
    .filter(({ isChanged }) => isChanged)
    .map(({ written }) => {
      const action = PROVISION_ACTIONS.find((one) => written[one] != null) ?? 'replace';
      const text = [written.heading, written.text, ...(written.clauses ?? [])].filter((part) => part != null);
      const target = inWords(written[action] ?? '');
      return catalogue['learn.provision']({
        action,
        target,
        text: shorten(text.join(' / ').replaceAll('\n', ' / ')),
      });
    });
  const kept = new Set(provisions.map(({ origin }) => origin));
  const dropped = Array.from({ length: listed }, (_, index) => index + 1)
    .filter((place) => !kept.has(place))
    .map((place) => catalogue['learn.dropped']({ place }));
  return [
    ...ofFields,
    ...ofProvisions,
    ...dropped,
    ...stale.map((target) => catalogue['learn.stale']({ place: inWords(target) })),
  ];
}

const inWords = (target: string): string => addressInWords(parseAddress(target) ?? target);

function leftLines(left: readonly RowDifference[], catalogue: Catalogue): string[] {
  return left.map(({ drafted, edited }) => {
    const row = edited ?? drafted;
    const kind = catalogue['learn.row']({ kind: row?.kind ?? '' });
    const place = row?.eId == null ? kind : `${addressInWords(row.eId)} (${kind})`;
    return catalogue['learn.leftRow']({
      place: `${place.charAt(0).toUpperCase()}${place.slice(1)}`,
      drafted: shorten(drafted?.text ?? ''),
      edited: shorten(edited?.text ?? ''),
    });
  });
}

/** @param output the profile that was written */
export function printLearnt(
  { learnt, listed, left, problem }: LearntProfile,
  output: string,
  catalogue: Catalogue,
  width: number,
): string {
  const { fields, provisions } = learnt;
  const changed = provisions.filter(({ isChanged }) => isChanged).length;
  const written = catalogue['learn.written']({ file: output, fields: fields.size, provisions: changed });
  const notLearnt = left.length === 0 ? [] : [catalogue['learn.left']({ count: left.length })];
  const refused =
    problem === null
      ? []
      : [catalogue['learn.notDrafted']({ problem: wordMessage(problem.id, problem.params, catalogue) })];
  const paragraphs = [
    [written, bulleted(learntLines(learnt, listed, catalogue), width)]
      .filter((part) => part !== '')
      .join('\n'),
    ...notLearnt.map(
      (title) => `${wrapText(title, { width })}\n${bulleted(leftLines(left, catalogue), width)}`,
    ),
    ...refused.map((line) => wrapText(line, { width })),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const bulleted = (lines: readonly string[], width: number): string =>
  lines.map((line) => wrapText(line, { width, label: '  - ', indent: '    ' })).join('\n');
