import type { DescribedProgram } from '../describing/describe-commands.js';
import { type CommandCandidates, candidatesOf } from './candidates.js';

/** A script that completes `danvan` in Windows PowerShell 5.1 and PowerShell 7; in ASCII, since 5.1 reads no other text for sure. */
export function powershellScript(program: DescribedProgram): string {
  return `# Completion of danvan for PowerShell, made by "danvan completion powershell".
# Load it now:    danvan completion powershell | Out-String | Invoke-Expression
# In every shell: add that line to the file that $PROFILE names

Register-ArgumentCompleter -Native -CommandName danvan, danvan.cmd, danvan.exe -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $candidates = @{
${candidatesOf(program).map(entry).join('\n')}
  }
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  $command = @($words | Where-Object { $candidates.ContainsKey($_) }) + '' | Select-Object -First 1
  $known = $candidates[$command]
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $found = if ($known.values.ContainsKey($previous)) { $known.values[$previous] }
    elseif ($wordToComplete.StartsWith('-')) { $known.flags }
    else { $known.words }
  # Nothing found: PowerShell offers files by itself.
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

const listOf = (words: readonly string[]): string => `@(${words.map((word) => `'${word}'`).join(', ')})`;

function entry({ command, flags, values, words }: CommandCandidates): string {
  const choices = values.flatMap((value) =>
    value.flags.map((flag) => `'${flag}' = ${listOf(value.choices)}`),
  );
  return `    '${command}' = @{ flags = ${listOf(flags)}; words = ${listOf(words)}; values = @{ ${choices.join('; ')} } }`;
}
