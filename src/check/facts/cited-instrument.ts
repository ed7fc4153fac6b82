/** Finds the instrument of the table that a citation means. The unit of the document decides between several. */
import { findInstrument, type InstrumentAnswer } from '../../data/index.js';
import type { Citation } from '../../wording/citations.js';
import type { DocumentFacts } from './document-facts.js';

export function citedInstrument(
  { number, date, issuer }: Citation,
  { data, owner }: Pick<DocumentFacts, 'data' | 'owner'>,
): InstrumentAnswer {
  return findInstrument({ number, date, issuer, unit: owner().unit ?? null }, data.instruments);
}

/** Symbols of Party bodies: their numbers repeat from term to term. "QĐ/TW", "QC/TU", "QĐ/ĐU", "TTr/BXDĐ"; not "CT-TTg". */
const PARTY_SYMBOL = /\/(?:TW|TU|ĐU|HU|CB|VPTW|VPTU|BXDĐ|[A-ZĐ]{2,}(?:TW|TU|ĐU))(?:\/nb)?$/u;

export function isPartyNumber({ parts }: Pick<Citation, 'parts'>): boolean {
  return isPartySymbol(parts.symbol);
}

/** @param symbol what follows the figure: "QĐ/TU" of "23-QĐ/TU" */
export function isPartySymbol(symbol: string): boolean {
  return PARTY_SYMBOL.test(symbol.replaceAll('Ð', 'Đ'));
}
