/** A report as one HTML file that needs nothing else: no network, no other file. */
import { escapeXml } from '../../text/escape-xml.js';
import { showObeyedInLines } from '../../text/obeyed-signs.js';
import { tag } from './tag.js';

/** What a page may do: nothing may be loaded, and what is in the page is all that runs (Content Security Policy, level 3). */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export interface HtmlPage {
  title: string;
  /** As HTML names it: "vi". */
  language: string;
  /** The style sheet and the scripts, from `templates/report/`. */
  assets: { style: string; scripts: readonly string[] };
  /** Elements of the body, as HTML. */
  content: readonly string[];
}

/** Scripts run after the content, each as a module of its own. Signs that turn the direction of a text, as a name of a file may hold them, are shown. */
export function htmlPage({ title, language, assets, content }: HtmlPage): string {
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('title', {}, showObeyedInLines(escapeXml(title))),
    tag('style', {}, assets.style),
  );
  const scripts = assets.scripts.map((script) => tag('script', { type: 'module' }, script));
  const body = tag('body', {}, ...content.map(showObeyedInLines), ...scripts);
  return `<!doctype html>\n${tag('html', { lang: language }, head, body)}\n`;
}
