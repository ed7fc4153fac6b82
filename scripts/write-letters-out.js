import ts from 'typescript';
import { LETTER_CLASSES } from './letter-classes.js';

/**
 * @param source of a module in JavaScript
 * @returns the same with the letters written out in its patterns, and in the strings and templates of which patterns are
 *   made. "No letter" inside a class stays as it is: a class cannot hold the opposite of another.
 */
export function writeLettersOut(source) {
  const module = ts.createSourceFile('module.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const edits = [];
  // A list of its own for what is still to be looked at: sums in minified code nest deeper than calls may.
  const waiting = [module];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (ts.isTemplateExpression(node)) {
      edits.push(...editsOf([node.head, ...node.templateSpans.map(({ literal }) => literal)], module));
      waiting.push(...node.templateSpans.map(({ expression }) => expression));
    } else if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) {
      edits.push(...editsOf([node], module));
    } else
      ts.forEachChild(node, (child) => {
        waiting.push(child);
      });
  }
  return withEdits(source, edits);
}

/** What a backslash escapes, or a bracket of a class. In a string two backslashes stand for one. */
const PIECE = /\\\\?(?:(?<letter>[pP])\{(?<name>\w+)\}|[\s\S])|[[\]]/g;

/** @param parts of one pattern, in order: a class may begin in one part of a template and end in the next */
function editsOf(parts, module) {
  const edits = [];
  let isInClass = false;
  for (const part of parts) {
    for (const { index, 0: piece, groups } of part.getText(module).matchAll(PIECE)) {
      if (piece === '[') isInClass = true;
      else if (piece === ']') isInClass = false;
      const letters = LETTER_CLASSES[groups?.name];
      const isOpposite = groups?.letter === 'P';
      if (letters === undefined || (isOpposite && isInClass)) continue;
      const start = part.getStart(module) + index;
      const text = isInClass ? letters : `[${isOpposite ? '^' : ''}${letters}]`;
      edits.push({ start, end: start + piece.length, text });
    }
  }
  return edits;
}

function withEdits(source, edits) {
  let [written, done] = ['', 0];
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    written += source.slice(done, start) + text;
    done = end;
  }
  return written + source.slice(done);
}
