/** Completion as the shells do it: the scripts are loaded and asked what they offer. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';

const scriptFor = async (shell: string): Promise<string> => (await runDanvan(['completion', shell])).answer;

const NAMES = [...COMMANDS.map(({ name }) => name), 'help'];

/** What each shell must offer behind a line, of which the last word is begun. */
const CASES: [line: string, offered: string[]][] = [
  ['danvan ', NAMES],
  ['danvan d', ['diff', 'doctor', 'draft']],
  ['danvan parse --to ', ['akn', 'json', 'md', 'outline', 'text']],
  ['danvan parse --to o', ['outline']],
  ['danvan --lang en parse --to j', ['json']],
  ['danvan list p', ['provinces']],
  ['danvan list l', ['layouts']],
  ['danvan draft --layout front', ['front', 'front-committee']],
  ['danvan init --layout party', ['party-cell']],
  ['danvan draft --to ', ['docx', 'json', 'md', 'pdf']],
  ['danvan draft --with p', ['papers', 'points']],
  ['danvan papers --which ', ['comparison', 'letter', 'points', 'submission']],
  ['danvan update --format t', ['tracked']],
  ['danvan explain no-repeated-w', ['no-repeated-word']],
  ['danvan check --only no-repeated-w', ['no-repeated-word']],
  ['danvan diff --reference 2', ['23-qd-tw']],
  ['danvan completion ', ['bash', 'powershell', 'zsh']],
  ['danvan check --form', ['--format']],
  ['danvan diff --lang ', ['en', 'vi']],
  ['danvan parse q', ['qui.md', 'quy che.docx']],
  ['danvan draft --profile h', ['ho-so.yaml']],
  ['danvan check -o quy-che/', ['quy-che/b.txt']],
];

function folder(): string {
  const directory = temporaryFolder();
  for (const name of ['qui.md', 'quy che.docx', 'ho-so.yaml', 'ket-qua.txt'])
    writeFileSync(join(directory, name), '');
  mkdirSync(join(directory, 'quy-che'));
  writeFileSync(join(directory, 'quy-che/b.txt'), '');
  return directory;
}

const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** The names of folders are offered too; only the files of the cases are looked at. */
const linesOf = (text: string): string[] =>
  sorted(text.split('\n').filter((line) => line !== '' && line !== 'quy-che'));

describe('bash', () => {
  const bash = requireTool('bash');
  test.skipIf(!bash).each(CASES)('%s', async (line, offered) => {
    const words = line.split(' ');
    const array = words.map((word) => `'${word}'`).join(' ');
    const ask = `COMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}; _danvan; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync(
      bash ?? 'bash',
      ['--norc', '-c', `${await scriptFor('bash')}\n${ask}`],
      {
        cwd: folder(),
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(linesOf(stdout)).toEqual(sorted(offered));
  });

  test.skipIf(!bash)('"--to=j" is three words to bash', async () => {
    const ask = `COMP_WORDS=(danvan parse --to = j); COMP_CWORD=4; _danvan; echo "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync(bash ?? 'bash', ['--norc', '-c', `${await scriptFor('bash')}\n${ask}`], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('json\n');
  });
});

test.skipIf(!requireTool('zsh'))(
  'zsh offers the same',
  async () => {
    const directory = folder();
    writeFileSync(join(directory, '.setup'), `${SET_UP_ZSH}\n${await scriptFor('zsh')}`);
    const lines = CASES.map(([line]) => line);
    spawnSync('zsh', ['-f', '-c', ASK_ZSH, 'ask', ...lines], { cwd: directory, timeout: 50_000 });
    const offered = readFileSync(join(directory, '.offered'), 'utf8').split('---\n');
    const words = lines.map((line, index) => [line, linesOf((offered[index] ?? '').replaceAll('\\', ''))]);
    // zsh adds the folder of a path by itself.
    const names = (paths: readonly string[]) =>
      sorted(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)));
    expect(words).toEqual(CASES.map(([line, expected]) => [line, names(expected)]));
  },
  60_000,
);

/** Words are written to a file as they are added; Ctrl-T says that those of a line are all, and clears it. */
const SET_UP_ZSH = `
autoload -U compinit; compinit -u -D
: > .offered
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return $?; fi
  local -a offered
  builtin compadd -A offered "$@"
  (( $#offered )) && print -rl -- "\${offered[@]}" >> .offered
  builtin compadd "$@"
}
finish() { print -r -- --- >> .offered; BUFFER= }
zle -N finish
bindkey '^I' complete-word '^T' finish
`;

/** Drives a zsh of its own through a pseudo-terminal, since zsh completes only where a line is edited. */
const ASK_ZSH = `
zmodload zsh/zpty zsh/zselect
zpty -b z zsh -f -i
zpty -w z 'source ./.setup'
for line in "$@"; zpty -n -w z "$line"$'\\t\\C-t'
zpty -n -w z $': > .done\\n'
for attempt in {1..1000}; do
  zpty -r -t z ignored
  [[ -e .done ]] && break
  zselect -t 2
done
zpty -d z
`;

describe('PowerShell', () => {
  test('the script is of ASCII alone, and names every command', async () => {
    const script = await scriptFor('powershell');
    expect(script).toMatch(/^[\n -~]*$/);
    for (const name of NAMES) expect(script).toContain(`    '${name}' = @{ flags = @(`);
    expect(script).toContain("'--to' = @('json', 'md', 'outline', 'text', 'akn')");
  });
});
