/** The markers of khoản, điểm and dashes, and of outline documents: I-, 1-, 1., 2.1., a), -. */
import { type Recogniser, recognise } from './marker.js';

/** "A. PHẦN CHUNG"; not "A Lưới". */
export const capital = recognise('capital', /^((?<number>[A-HKM-UWYĐ])\s?[.)/–-])\s+(?=\p{Lu})/u);

/** "I- MỤC TIÊU", "IV. TỔ CHỨC"; not "I là". */
export const roman = recognise('roman', /^((?<number>[IVXL]+)\s?[.)/–-])\s*(?=\p{Lu})/u);

/** "1. …", "2- …", "3)", "1/ Sở", "1/- Sở", "4a.", "5.- Sở", "2*. *Hai việc*" (emphasis that broke), "6[2]. …"; not "1l. …" of a scan, "1.800 người", "460/460 khối", "360-QĐ/TU", "5 - 6 lớp", "30/9/2021", "15. 6. 2020", "1. 000.000 đồng" of a scan, "1);" of a bracket that a margin cut. */
export const arabic = recognise(
  'arabic',
  /^(?!\d{1,2}\s?[./-]\s\d{1,2}\s?[./-]\s?(?:19|20)\d\d(?!\d))(?!\d{1,3}\.\s000(?!\d))((?<number>\d{1,3}[a-kmnp-zđ]?)\*{0,2}(?:\[\d{1,3}\])?(?:\s?[.)](?!\d|\s?[;,])(?:\s?[-–](?=\s*\p{Lu}))?|\s?(?:\/[–-]|[/–-])(?=\s*(?:["“‘(]?\p{Lu}|$))(?!\p{Lu}{1,6}[/-])))\s*/u,
);

/** "2.1. Văn phòng", "2.1- Nghiên cứu", "1.1 Mục tiêu"; not "1.800 người", "3.5 tỷ". */
export const dotted = recognise(
  'dotted',
  /^((?<number>\d{1,2}(?:\.\d{1,2}){1,3})(?:\s?[.)/–-](?!\d)|(?=\s\p{Lu})))\s*/u,
);

/** "a) …", "đ) …", "b. …", "c/ …", "d- Sở"; not "a priori", "A)", "v.v.", "x.x;", "m/s". */
export const letter = recognise(
  'letter',
  /^((?<number>[a-zđ]\d?)(?:\[\d{1,3}\])?\s?(?:\)|\.(?!\p{Ll}\P{L})|\/(?=\s|\p{Lu}|$)|\/[-–](?=\s*\p{Lu})|[-–](?=\s*\p{Lu})))\s*/u,
);

/** "a.1) …", "đ.3. …", "b.2 Cấp xã", "b.1.2) …": below điểm a; not "a.1" of a sum, "v.v.". */
export const dottedLetter = recognise(
  'dottedLetter',
  /^((?<number>[a-zđ](?:\.\d{1,2}){1,2})(?:\s?[.)/:](?!\d)|(?=\s\p{Lu})))\s*/u,
);

/** "aa) …", "bb) …": drafters go on so after the alphabet; not "ab)", "ii)". */
export const doubleLetter = recognise('letter', /^((?<number>([a-hk-uwyzđ])\3)\s?\))\s*(?=\p{L})/u);

/** "- Căn cứ …", "-Căn cứ", "– 01 đồng chí", "• …", "‣ …", a bullet of a symbol font; not "-----", not "-5". */
export const dash = recognise('dash', /^([-–—•●▪‣⁃◆■□❖➢➤\uf000-\uf0ff*])(?:\s+|(?=[\p{L}"“‘([]))(?=\S)/u);

/** "+ Chủ trì"; not "+5". */
export const plus = recognise('plus', /^([+○◦])\s*(?=[\p{L}"“‘(])(?=.)/u);

/** What only a citation goes on with: "Khoản 2. Điều 7 được sửa đổi". */
const NOT_CITED = /(?!\s*(?:(?:Điều|khoản|điểm|Khoản|Điểm)\s|và\s|của\s|này))/u.source;

const clauseWord = recognise(
  'arabic',
  new RegExp(`^((?:Khoản|KHOẢN)\\s+(?<number>\\d{1,3}[a-zđ]?)\\s?[.:)](?!\\d))${NOT_CITED}\\s*`, 'u'),
);
const pointWord = recognise(
  'letter',
  new RegExp(`^((?:Điểm|ĐIỂM)\\s+(?<number>[a-zđ]\\d?)\\s?[.:)])${NOT_CITED}\\s*`, 'u'),
);
const degree = recognise('arabic', /^((?<number>\d{1,2})\s?[°º][.)]?)(?=\s+\p{Lu}\p{Ll})\s*/u);

/** "Khoản 1. …", "Điểm a. …", "1° …": only where they come next; not "Khoản 1 Điều 5", "Điểm a) khoản 2", "25°C". */
export const worded: Recogniser = (text) => {
  const found = clauseWord(text) ?? pointWord(text) ?? degree(text);
  return found && { ...found, certain: false };
};

/** A citation right behind a number: "1, Điều 5", "2, khoản 3"; not "1, Điều kiện". */
const NOT_UNIT_CITED = /(?!(?:Điều|Khoản|Điểm|Mục|Chương|Phần|Phụ lục)\s(?:[\dIVXL]|[a-zđ]\s))/u.source;

const looseClause = recognise(
  'arabic',
  new RegExp(`^((?<number>\\d{1,3})\\s?(?:\\.,|[,:;‹]))\\s*(?=["“]?\\p{Lu}\\p{Ll})${NOT_UNIT_CITED}`, 'u'),
);
const loosePoint = recognise(
  'letter',
  new RegExp(`^((?<number>[a-zđ])\\s?,)\\s*(?=["“]?\\p{L}\\p{L})${NOT_UNIT_CITED}`, 'u'),
);
const spottedClause = recognise(
  'arabic',
  /^((?:--|[^\p{L}\p{N}\s"“”'‘’«»()[\]<>+/-]{1,3}\s?(?:_{1,3}\s?)?)(?<number>\d{1,2})\s?[.,])(?!\d)\s*(?=\p{Lu}\p{Ll})/u,
);
const spottedPoint = recognise(
  'letter',
  /^([^\p{L}\p{N}\s"“”'‘’«»()[\]<>+/-]{1,3}\s?(?<number>[a-zđ])\s?\))\s*(?=["“]?\p{L}\p{Ll})/u,
);
const misreadClause = recognise('arabic', /^((?<number>[\dlIOoЗ|]{1,3})\s?[.,])(?!\d)\s*(?=\p{Lu}\p{Ll})/u);

/** Digits that a scanner took for other signs: "l0", "1l", "З" (Cyrillic). */
const MISREAD: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', O: '0', o: '0', З: '3' };

/**
 * "1, Lãnh đạo …", "4., Phạt tiền …", "3: Sửa đổi …", "a, Hằng tháng", and what a scanner made of "5. …" and "b) …": "=5. …", ". 5. …", ", __5. …", "5‹ …", "l0. …", "__ b) …".
 * Only where they come next behind a sentence that is finished; not "1, 2 và 3", "1, Điều 5", "a, b".
 */
export const loose: Recogniser = (text) => {
  const found =
    looseClause(text) ?? loosePoint(text) ?? spottedClause(text) ?? spottedPoint(text) ?? misread(text);
  return found && { ...found, certain: false, loose: true };
};

const misread: Recogniser = (text) => {
  const found = misreadClause(text);
  const printed = found?.number ?? '';
  if (!found || !/\d|^[lЗ]$/u.test(printed) || !/\D/u.test(printed)) return null;
  return { ...found, number: printed.replace(/./gu, (sign) => MISREAD[sign] ?? sign) };
};

/** "(i) …", "ii) …", "(iv) …", "ii. …"; a single "i)" or "i." is read as điểm i first; not "(v.v.)", "(xem …)", "x.x". */
export const lowerRoman = recognise(
  'lowerRoman',
  /^(\(?(?<number>i{1,3}|i?v|vi{1,3}|i?x|xi{1,3})(?:\)|(?<=[ivx]{2})\.(?=\s)))\s*(?=\S)/u,
);

/** "(1) …", "(12) …"; not "(1)" in a formula, "(2020)". */
export const enclosedArabic = recognise('enclosedArabic', /^(\((?<number>\d{1,2})\))\s*(?=["“]?\p{L})/u);

/** "(a) …", "(đ) …"; not "(a + b)". */
export const enclosedLetter = recognise('enclosedLetter', /^(\((?<number>[a-zđ])\))\s*(?=["“]?\p{L})/u);
