/** What README.md shows of a terminal is what a terminal shows. */
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/commands/index.js';
import { runBuilt } from './support/built-program.js';
import { readProjectFile } from './support/source-files.js';
import { temporaryFolder } from './support/temporary-folder.js';

const README = readProjectFile('README.md');

interface Example {
  /** What stands after "$ npx danvan ". */
  command: string;
  output: string[];
}

/** The fenced `console` blocks; each is one terminal with commands after "$ ". */
function examples(markdown: string): Example[][] {
  return [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) =>
    block
      .split(/^\$ npx danvan ?/m)
      .slice(1)
      .map((example) => {
        const [command = '', ...output] = example.trimEnd().split('\n');
        return { command, output };
      }),
  );
}

/** `draft --province "Thái Nguyên"` to its words; quotes keep blanks together. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** Example lines as a pattern; a line "…" stands for any lines. */
function patternOf(lines: readonly string[]): RegExp {
  const literally = (line: string) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${lines.map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${literally(line)}\\n`)).join('')}$`,
  );
}

describe('README.md', () => {
  test.each(examples(README).map((block) => [block[0]?.command ?? '', block] as const))(
    '$ danvan %s',
    (_, block) => {
      const directory = temporaryFolder();
      for (const { command, output } of block) {
        const { screen } = runBuilt(wordsOf(command), directory);
        if (!patternOf(output).test(screen)) expect(screen).toBe(`${output.join('\n')}\n`);
      }
      expect(block.length).toBeGreaterThan(0);
    },
  );

  test('has examples, the two commands that do all the set-up, and every command', () => {
    expect(examples(README).length).toBeGreaterThan(2);
    expect(README).toMatch(/^npm install && npx danvan draft --province "Thái Nguyên"$/m);
    expect(README).toMatch(/^npm install && npm test$/m);
    for (const { name } of COMMANDS) expect(README).toContain(`danvan ${name}`);
  });

  test('an example that differs is noticed', () => {
    expect(patternOf(['a', '…', 'b']).test('a\n1\n2\nb\n')).toBe(true);
    expect(patternOf(['a', '…', 'b']).test('a\n1\n2\nc\n')).toBe(false);
    expect(patternOf(['a.b']).test('axb\n')).toBe(false);
    expect(wordsOf('draft --province "Thái Nguyên" -o a.docx')).toEqual([
      'draft',
      '--province',
      'Thái Nguyên',
      '-o',
      'a.docx',
    ]);
  });
});
