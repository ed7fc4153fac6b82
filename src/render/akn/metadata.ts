/**
 * What is known of a document (Akoma Ntoso 1.0 part 1, 5.5: FRBR). The schema asks for a date and an author also where none is
 * printed: the date is then 0001-01-01, on which nothing can have been issued, under the name "notStated".
 */
import { isHardlyVietnamese } from '../../text/hardly-vietnamese.js';
import type { Document, DocumentMeta } from '../../tree/nodes.js';
import { textBlocks } from '../../tree/text-of.js';
import { type AknMarkup, markup } from './markup.js';
import { activeReferences, namedAgents } from './references.js';
import { conceptUri, workUri } from './work-uris.js';

/** Who says it: an entry of the references. */
const SOURCE = '#danvan';
const NO_DATE = { date: '0001-01-01', name: 'notStated' };

/** What is said of a document and of those inside it. */
export interface WorkDescription {
  kind: 'act' | 'doc';
  meta: DocumentMeta;
  /** "main", or "annex_1" for a document inside another. */
  component: string;
  /** The name of the whole, of which this is a component. */
  uri: string;
  /** Language of the whole: "vie", or "und" where it is hardly Vietnamese. */
  language: string;
}

export function describeWhole(tree: Document, kind: 'act' | 'doc'): WorkDescription {
  const lines = textBlocks(tree).map(({ text }) => text);
  const language = isHardlyVietnamese(lines) ? 'und' : 'vie';
  return { kind, meta: tree.meta, component: 'main', uri: workUri(kind, tree.meta), language };
}

/** The description of the whole document, with its day and what it refers to. */
export function wholeMeta(tree: Document, description: WorkDescription): AknMarkup {
  const { date, number, type } = tree.meta;
  const showAs = [type, number].filter((words) => words).join(' ');
  const original = markup('original', { eId: 'original', href: description.uri, showAs });
  const signed = { eId: 'issued', date, source: '#original', type: 'generation' };
  return markup('meta', {}, [
    identification(description),
    date === null ? null : markup('lifecycle', { source: SOURCE }, [markup('eventRef', signed)]),
    markup('references', { source: SOURCE }, [original, ...activeReferences(tree), ...namedAgents(tree)]),
  ]);
}

/** The description of a document inside another. */
export const partMeta = (description: WorkDescription): AknMarkup =>
  markup('meta', {}, [identification(description)]);

function identification({ meta, component, uri, language }: WorkDescription): AknMarkup {
  const { number, date, issuer, type, subject } = meta;
  const expression = `${uri}/${language}@`;
  const issued = date === null ? NO_DATE : { date, name: 'issued' };
  const common = (whole: string, ending: string, day: { date: string; name: string }): AknMarkup[] => [
    markup('FRBRthis', { value: `${whole}/!${component}${ending}` }),
    markup('FRBRuri', { value: `${whole}${ending}` }),
    markup('FRBRdate', day),
    markup('FRBRauthor', { href: conceptUri('organization', issuer) }),
  ];
  const name = [type, subject].filter((words) => words).join(' ');
  return markup('identification', { source: SOURCE }, [
    markup('FRBRWork', {}, [
      ...common(uri, '', issued),
      markup('FRBRcountry', { value: 'vn' }),
      type === null ? null : markup('FRBRsubtype', { value: type }),
      number === null ? null : markup('FRBRnumber', { value: number }),
      name === '' ? null : markup('FRBRname', { value: name }),
    ]),
    markup('FRBRExpression', {}, [...common(expression, '', issued), markup('FRBRlanguage', { language })]),
    // When the file was written is not said, so that the same text gives the same bytes on every day.
    markup('FRBRManifestation', {}, common(expression, '.xml', NO_DATE)),
  ]);
}
