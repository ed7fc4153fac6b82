import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { escapeXml } from '../../src/text/escape-xml.js';

/** What a parser of XML reads between the tags. */
function readAsXml(text: string): string {
  let read = '';
  const parser = new SaxesParser();
  parser.on('text', (part) => {
    read += part;
  });
  parser.write(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`).close();
  return read;
}

function readAsHtml(text: string): string {
  const [element] = parseFragment(`<p title="${escapeXml(text)}">${escapeXml(text)}</p>`).childNodes;
  const [child] = element && 'childNodes' in element ? element.childNodes : [];
  return child && 'value' in child ? child.value : '';
}

test('XML and HTML show any text as it is, but for what they cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const shown = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '\ufffd');
      expect(readAsXml(text)).toBe(shown);
      expect(readAsHtml(text)).toBe(shown);
    }),
  );
});

test.each([
  ['Mẫu <5a> & "6b", \'7c\'', 'Mẫu &lt;5a&gt; &amp; &quot;6b&quot;, &#39;7c&#39;'],
  ['một\tdòng\n', 'một\tdòng\n'],
  ['\u001b[31m\u0000\u0085\ud800x\ufffe', '\ufffd[31m\ufffd\ufffd\ufffdx\ufffd'],
])('%j becomes %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
