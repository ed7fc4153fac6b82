import { InvalidArgumentError, Option } from 'commander';
import { ISSUES, type Issue } from '../../reference/index.js';

/** `--issue` of every command that takes it: the words of a profile, and "own" as it used to be called. */
export function issueOption(value: string, description: string): Option {
  return new Option(`--issue <${value}>`, description).choices(ISSUES).argParser(parseIssue);
}

function parseIssue(said: string): Issue {
  const issue = said === 'own' ? 'own-number' : ISSUES.find((one) => one === said);
  // The words in which commander refuses a choice, from which usage-failure.ts reads the choices.
  if (issue === undefined) throw new InvalidArgumentError(`Allowed choices are ${ISSUES.join(', ')}.`);
  return issue;
}
