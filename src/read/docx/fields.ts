import { PAGE_FIELD } from '../../text/page-number.js';

/**
 * Follows complex fields through a story (ECMA-376 part 1, 17.16.18): between "begin" and "separate" stands
 * the field's code, between "separate" and "end" the result, which alone is printed.
 */
export interface FieldTracker {
  /** Text here is a field's code. */
  readonly isInCode: boolean;
  /** Text here belongs to a generated table of contents, which says every heading a second time. */
  readonly isInContents: boolean;
  /** Text here is the number of a page, which Word counts anew. */
  readonly isInPageNumber: boolean;
  mark(type: string | undefined): void;
  addCode(text: string): void;
  /** A code that is still open when its paragraph ends has lost its end: what follows is text again. */
  endParagraph(): void;
}

interface OpenField {
  code: string;
  hasResult: boolean;
}

/** Fields that print something without storing it as a result. */
const PRINTING_FIELD = /^(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM|SYMBOL|EQ)$/;

/** Matches the code ` TOC \o "1-3"`, not ` PAGE `. */
const CONTENTS_CODE = /^\s*TO[CA]\b/;

/** Word nests fields 20 deep at most; the mark of a deeper one is passed over. */
const DEEPEST_FIELD = 32;

/** @param lose is told the name of each field whose printed text is stored nowhere */
export function createFieldTracker(lose: (field: string) => void): FieldTracker {
  const open: OpenField[] = [];
  return {
    get isInCode() {
      return open.some((field) => !field.hasResult);
    },
    get isInContents() {
      return open.some((field) => field.hasResult && CONTENTS_CODE.test(field.code));
    },
    get isInPageNumber() {
      return open.some((field) => field.hasResult && PAGE_FIELD.test(field.code));
    },
    mark(type) {
      if (type === 'begin' && open.length < DEEPEST_FIELD) open.push({ code: '', hasResult: false });
      else if (type === 'separate') beginResult(open.at(-1));
      else if (type === 'end') {
        const field = open.pop();
        const name = field?.code.trim().split(/\s/, 1)[0]?.toUpperCase() ?? '';
        if (field && !field.hasResult && PRINTING_FIELD.test(name)) lose(name);
      }
    },
    addCode(text) {
      const field = open.at(-1);
      if (field && !field.hasResult) field.code += text;
    },
    endParagraph() {
      for (const field of open) beginResult(field);
    },
  };
}

function beginResult(field: OpenField | undefined): void {
  if (field) field.hasResult = true;
}
