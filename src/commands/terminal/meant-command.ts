/** The command that was probably meant where words follow that belong to nothing, mostly a name that stands in no quotes. */
import type { Command, Option } from 'commander';

/**
 * The whole command, each value with the words behind it: `draft --province Lào Cai --commune xã Bắc Hà` is answered
 * with `danvan draft --province "Lào Cai" --commune "xã Bắc Hà"`. Words that follow no option are the province, the commune or
 * the profile that they are (draft Thái Nguyên).
 * @returns null where words stay that the command has no place for
 */
export function meantCommand(command: Command): string | null {
  const raw = command.parent ? (command.parent as Command & { rawArgs: string[] }).rawArgs : [];
  const { plain, options } = readWords(raw.slice(raw.indexOf(command.name()) + 1), command);
  const places = placesOf(plain, command);
  const named = places.length === 0 && plain.length > 0 ? namesIn(plain.join(' ')) : [];
  const isFree = ({ name }: Said) =>
    command.options.some(({ long }) => long === name) && options.every((option) => option.name !== name);
  if (places.length > command.registeredArguments.length || !named.every(isFree)) return null;
  const values = [
    ...named.map(({ name, value }) => `${name} "${value}"`),
    ...options.map(({ name, value }) => (value === null ? name : `${name} ${quoted(value)}`)),
  ];
  return ['danvan', command.name(), ...places.map(quoted), ...values].join(' ');
}

/** Words that stand where the command takes some: those it has place for, or one name of a file that was not quoted. */
function placesOf(plain: readonly string[], command: Command): readonly string[] {
  const [first, second] = command.registeredArguments;
  if (first === undefined || first.argChoices !== undefined) return [];
  if (second !== undefined) return plain;
  const file = plain.join(' ');
  return FILE.test(file) ? [file] : [];
}

/** An option as it was written, with all words up to the next one; null for one that takes none. */
interface Said {
  name: string;
  value: string | null;
}

function readWords(words: readonly string[], command: Command): { plain: string[]; options: Said[] } {
  const plain: string[] = [];
  const options: Said[] = [];
  let open: { option: Said; words: string[] } | null = null;
  const close = (): void => {
    if (open !== null) open.option.value = open.words.join(' ');
    open = null;
  };
  for (const word of words) {
    if (!word.startsWith('-') || word === '-') {
      if (open === null) plain.push(word);
      else (open as { words: string[] }).words.push(word);
      continue;
    }
    close();
    const at = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = at < 0 ? word : word.slice(0, at);
    const option = { name, value: null };
    options.push(option);
    if (takesValue(command, name)) open = { option, words: at < 0 ? [] : [word.slice(at + 1)] };
  }
  close();
  return { plain, options };
}

const takesValue = (command: Command, name: string): boolean =>
  [command, command.parent].some((level) =>
    level?.options.some(({ short, long, required }: Option) => required && (short === name || long === name)),
  );

function namesIn(text: string): Said[] {
  if (PROFILE_FILE.test(text)) return [{ name: '--profile', value: text }];
  const at = text.search(COMMUNE);
  const [province, commune] = at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at).trim()];
  return [
    ...(province === '' ? [] : [{ name: '--province', value: province }]),
    ...(commune === '' ? [] : [{ name: '--commune', value: commune }]),
  ];
}

/** "quy chế.docx", "hồ sơ.yml"; not "Thái Nguyên". */
const FILE = /\.\p{L}{2,5}$/u;
/** "ho-so.yaml", "hồ sơ.yml". */
const PROFILE_FILE = /\.ya?ml$/i;
/** Where a commune begins: "xã Phù Đình", "Phường 12"; not "xã" alone. */
const COMMUNE = /(?<=^|\s)(?:xã|phường|đặc khu|xa|phuong|dac khu)\s/iu;

/** As every terminal takes it: in quotes where it has blanks, or what a terminal reads as its own. */
function quoted(value: string): string {
  if (/^[\p{L}\p{N}._/\\:,=@+-]+$/u.test(value)) return value;
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
