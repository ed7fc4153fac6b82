/** Collects what masthead, annex line and signature say about an instrument, as it is printed. */
import { isBlankLine } from '../text/printed-blanks.js';
import type { DocumentMeta, Masthead, Paragraph, ParagraphRole, TopNode } from '../tree/nodes.js';

const NUMBER = /[Ss]ố\s*:?\s*(?<number>.*)$/u; // "Số 2387/QĐ/TU", "Luật số: 69/2014/QH13"
/** "Hà Nội, ngày 24 tháng 01 năm 2022"; with blanks ("ngày tháng năm 2021") there is a place but no date. */
const PLACE_DATE =
  /^(?<place>[^,]+),\s*ngày\s*(?<day>\d{0,2})[\s.…]*tháng\s*(?<month>\d{0,2})[\s.…]*năm\s*(?<year>\d{0,4})/u;
/** "(Kèm theo Quyết định số 903-QĐ/TU ngày 04/01/2022 của Ban Thường vụ Tỉnh ủy)" */
const ANNEX_NUMBER = /\ssố\s*:?\s*(?<number>[\d\p{L}]*\s?[-/][\p{L}\d/-]+)/u;
const ANNEX_DATE = /ngày\s*(?<day>\d{1,2})\s*(?:\/|tháng)\s*(?<month>\d{1,2})\s*(?:\/|năm)\s*(?<year>\d{4})/u;
/** Names of bodies end well within so many signs before the end of the line. */
const LONGEST_ISSUER = 300;
const ANNEX_ISSUER = /\s(?:của)\s+(?<issuer>[^)]+?)\s*\)?\.?$/u;

export function documentMeta(children: readonly TopNode[]): DocumentMeta {
  const masthead = mastheadMeta(children);
  const annex = children.find((child) => child.type === 'regulation');
  if (!annex) return masthead;
  return {
    ...masthead,
    number: masthead.number ?? annex.meta.number,
    date: masthead.date ?? annex.meta.date,
  };
}

/** An annexed text has its cover's number, date and issuer, from its "(Kèm theo …)" line. */
export function regulationMeta(children: readonly TopNode[]): DocumentMeta {
  const own = mastheadMeta(children);
  const annexLine = valueOfRole(children, 'annexLine') ?? '';
  return {
    ...own,
    number: own.number ?? ANNEX_NUMBER.exec(annexLine)?.groups?.number ?? null,
    date: own.date ?? isoDate(ANNEX_DATE.exec(annexLine)?.groups),
    issuer: own.issuer ?? ANNEX_ISSUER.exec(annexLine.slice(-LONGEST_ISSUER))?.groups?.issuer ?? null,
  };
}

function mastheadMeta(children: readonly TopNode[]): DocumentMeta {
  const placeDate = PLACE_DATE.exec(valueOfRole(children, 'placeDate') ?? '')?.groups;
  const signature = children.find((child) => child.type === 'signatureBlock');
  const signer = signature?.children.find((child) => child.type === 'paragraph' && child.role === 'signer');
  return {
    number: NUMBER.exec(valueOfRole(children, 'number') ?? '')?.groups?.number?.trim() || null,
    date: isoDate(placeDate),
    place: placeDate?.place?.trim() ?? null,
    issuer: valueOfRole(children, 'issuer'),
    type: valueOfRole(children, 'type'),
    subject: valueOfRole(children, 'subject'),
    signer: signer?.type === 'paragraph' && !isBlankLine(signer.value) ? signer.value : null,
  };
}

function valueOfRole(children: readonly TopNode[], role: ParagraphRole): string | null {
  const masthead = children.find((child): child is Masthead => child.type === 'masthead');
  const found = masthead?.children.find(
    (child): child is Paragraph => child.type === 'paragraph' && child.role === role,
  );
  return found?.value ?? null;
}

function isoDate(parts: { [key: string]: string } | undefined): string | null {
  const { day = '', month = '', year = '' } = parts ?? {};
  if (!day || !month || year.length !== 4) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
}

function isRealDate(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
