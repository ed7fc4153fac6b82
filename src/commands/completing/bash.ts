import type { DescribedProgram } from '../describing/describe-commands.js';
import { type CommandCandidates, candidatesOf } from './candidates.js';

/** A script that completes `danvan` in bash 3.2 and later, with nothing but bash. */
export function bashScript(program: DescribedProgram): string {
  const candidates = candidatesOf(program);
  const commands = candidates.map(({ command }) => command).filter((command) => command !== '');
  return `# Completion of danvan for bash, made by "danvan completion bash".
# Load it now:    source <(danvan completion bash)
# In every shell: danvan completion bash > ~/.local/share/bash-completion/completions/danvan

_danvan() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' word choices
  # "--to=json" is three words to bash.
  if [ "$current" = '=' ]; then current=''
  elif [ "$previous" = '=' ] && [ "$COMP_CWORD" -gt 1 ]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${commands.join('|')}) command=$word; break ;; esac
  done
  COMPREPLY=()
  choices=
  case "$command $previous" in
${candidates.flatMap(valueCases).join('\n')}
    *)
      case $command in
${candidates.map(wordCase).join('\n')}
      esac ;;
  esac
  if [ -n "$choices" ]; then
    COMPREPLY=($(compgen -W "$choices" -- "$current"))
  else
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
  fi
}

complete -F _danvan danvan
`;
}

const quoted = (words: readonly string[]): string => `'${words.join(' ')}'`;

/** After an option with a value: its values, or files. */
function valueCases({ command, values }: CommandCandidates): string[] {
  return values.map(({ flags, choices }) => {
    const patterns = flags.map((flag) => `'${command} ${flag}'`).join('|');
    return `    ${patterns}) choices=${quoted(choices)} ;;`;
  });
}

/** Elsewhere: options where one is begun, else the words of the argument, or files. */
function wordCase({ command, flags, words }: CommandCandidates): string {
  return `        '${command}') case $current in -*) choices=${quoted(flags)} ;; *) choices=${quoted(words)} ;; esac ;;`;
}
