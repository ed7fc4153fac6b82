import type { DescribedCommand, DescribedOption, DescribedProgram } from '../describing/describe-commands.js';

/** A script that completes `danvan` in zsh 5, with a word about each option. */
export function zshScript(program: DescribedProgram): string {
  const commands = program.commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`);
  return `#compdef danvan
# Completion of danvan for zsh, made by "danvan completion zsh".
# Load it now:    source <(danvan completion zsh)
# In every shell: danvan completion zsh > "\${fpath[1]}/_danvan"

_danvan() {
  local -a commands
  commands=(
${commands.join('\n')}
    'help'
  )
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C ${program.options.flatMap(optionSpecs).join(' ')} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${program.commands.map((command) => commandCase(command, program)).join('\n')}
        help) _describe command commands ;;
      esac ;;
  esac
}

if [ "$funcstack[1]" = _danvan ]; then _danvan "$@"; else compdef _danvan danvan; fi
`;
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Within a specification, these marks end its parts. */
const plain = (text: string): string => text.replace(/[[\]\\:]/g, (mark) => `\\${mark}`);

function optionSpecs({ flags, value, choices, summary }: DescribedOption): string[] {
  const action =
    value === null ? '' : `:${plain(value)}:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}`;
  return flags.map((flag) => quote(`*${flag}[${plain(summary)}]${action}`));
}

function commandCase(
  { name, options, arguments: given }: DescribedCommand,
  program: DescribedProgram,
): string {
  const choices = given[0]?.choices ?? [];
  const argument = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
  const specs = [...options, ...program.options].flatMap(optionSpecs);
  return `        ${name}) _arguments ${[...specs, quote(`*: :${argument}`)].join(' ')} ;;`;
}
