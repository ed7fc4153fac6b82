/** JUnit reports of danvan as one: their suites, one a file, in the order of the files. */
import { byName } from './by-name.js';

const OPEN = '<testsuites name="danvan check">\n';
const CLOSE = '</testsuites>\n';
const SUITE_END = '  </testsuite>\n';

export const isJunit = (text: string): boolean => text.includes(OPEN) && text.endsWith(CLOSE);

/** Suites are taken as they were printed: each begins and ends on lines of its own, and no line of a text begins so. */
export function joinJunit(reports: readonly string[]): string {
  const [first = ''] = reports;
  const head = first.slice(0, first.indexOf(OPEN) + OPEN.length);
  const suites = reports.flatMap((report) =>
    report
      .slice(report.indexOf(OPEN) + OPEN.length, -CLOSE.length)
      .split(SUITE_END)
      .filter((suite) => suite !== '')
      .map((suite) => ({ name: nameOf(suite), text: suite + SUITE_END })),
  );
  return (
    head +
    suites
      .toSorted((one, other) => byName(one.name, other.name))
      .map(({ text }) => text)
      .join('') +
    CLOSE
  );
}

/** `<testsuite name="a &amp; b.md" tests=…` is the file "a & b.md". */
function nameOf(suite: string): string {
  const [, escaped = ''] = /<testsuite name="([^"]*)"/.exec(suite) ?? [];
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
