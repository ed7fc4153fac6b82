/**
 * The article tree: the file to read first.
 *
 * Plain unist objects. Names follow Akoma Ntoso where it has a word. What was printed is kept as printed:
 * `label` is the printed marker with its punctuation ("Điều 9.", "2.1.", "đ)", "-"), `number` its bare
 * number ("9", "2.1", "đ"), never a list position. Read in order, the labels, headings and values of all
 * nodes are every non-blank character of the source.
 */
export const DOCUMENT_KINDS = [
    'decision',
    'regulation',
    'resolution',
    'officialLetter',
    'law',
    'decree',
    'circular',
    'directive',
    'page',
];
export const PARAGRAPH_ROLES = [
    'superior',
    'issuer',
    'number',
    'motto',
    'placeDate',
    'draftMark',
    'type',
    'author',
    'subject',
    'annexLine',
    'separator',
    'salutation',
    'addressee',
    'authority',
    'position',
    'signer',
];
export const NOISE_REASONS = ['handwriting', 'pageNumber', 'ocr', 'pageFurniture', 'runningHead'];
