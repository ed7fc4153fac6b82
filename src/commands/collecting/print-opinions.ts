/** The table of opinions in its forms: CSV and HTML; Word has a file of its own. */
import { printCsv } from '../../print/csv.js';
import { escapeXml } from '../../text/escape-xml.js';
import { showObeyedInLines } from '../../text/obeyed-signs.js';
import type { CommandContext } from '../terminal/command.js';
import type { Opinions } from './opinion.js';
import { opinionColumns, opinionSections } from './opinion-rows.js';

/** A title is a row of one cell. */
export const opinionsAsCsv = (collected: Opinions, catalogue: CommandContext['catalogue']): string =>
  printCsv([
    opinionColumns(catalogue),
    ...opinionSections(collected, catalogue).flatMap(({ title, rows }) => [
      ...(title === null ? [] : [[title]]),
      ...rows,
    ]),
  ]);

export function opinionsAsHtml(
  collected: Opinions,
  catalogue: CommandContext['catalogue'],
  language: string,
): string {
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    `<tr>${row.map((text) => `<${tag}>${showObeyedInLines(escapeXml(text)).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`;
  const body = opinionSections(collected, catalogue).flatMap(({ title, rows }) => [
    ...(title === null ? [] : [`<tr><th colspan="6">${showObeyedInLines(escapeXml(title))}</th></tr>`]),
    ...rows.map((row) => cells(row, 'td')),
  ]);
  const title = escapeXml(catalogue['commands.collect.title']());
  const style =
    'body{font:14px/1.45 serif;margin:2em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #666;padding:4px 6px;vertical-align:top;text-align:left}th{background:#eee}';
  return `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>${title}</h1>\n<table>\n<thead>${cells(opinionColumns(catalogue), 'th')}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</body>\n</html>\n`;
}
