/** What `danvan init` asks; each question is also an option of the command. */
import type { ExplainedField } from '../../draft/index.js';
import { parseAssignments } from '../../draft/parse-profile.js';
import { Failure } from '../../findings/failure.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { ISSUES } from '../../reference/index.js';
import type { Asker } from '../terminal/ask.js';

/** A question about one field of the profile. */
export interface FieldQuestion {
  /** The option without its dashes. */
  option: string;
  field: string;
  /** Values of the field among which to choose. */
  choices?: readonly string[];
  /** What each choice means, where the choices are of the data. */
  labels?: Readonly<Record<string, string>>;
  /** Asked of communes only: of a province the data know it. */
  communesOnly?: true;
}

export const FIELD_QUESTIONS: readonly FieldQuestion[] = [
  { option: 'issue', field: 'issue', choices: ISSUES },
  { option: 'issuing-body', field: 'issuingBody', choices: ['standing-committee', 'committee'] },
  { option: 'congress', field: 'congress', communesOnly: true },
  { option: 'term-ordinal', field: 'term.ordinal', communesOnly: true },
  { option: 'term-years', field: 'term.years', communesOnly: true },
  { option: 'number', field: 'number' },
  { option: 'date', field: 'date' },
  { option: 'draft-round', field: 'draftRound' },
  { option: 'signer-position', field: 'signer.position' },
  { option: 'signer-name', field: 'signer.name' },
  { option: 'layout', field: 'layout' },
  { option: 'advisory', field: 'bodies.advisory' },
];

/**
 * Asks for one field.
 * @param known what the profile says without an answer
 * @returns empty where the person leaves it as it is
 */
export async function askField(
  { field, choices, labels = {} }: FieldQuestion,
  known: ExplainedField | undefined,
  asker: Asker,
  catalogue: Catalogue,
): Promise<string> {
  const label = catalogue['draft.fieldLabel']({ field });
  const message = catalogue['commands.init.question']({ label, field });
  const assumed = known?.value === null || known === undefined ? '' : String(known.value);
  if (!choices) {
    return asker.text({
      message,
      placeholder: assumed,
      validate: (answer) => faultOf(field, answer, catalogue),
    });
  }
  const others = choices.filter((choice) => choice !== assumed);
  const options = [assumed, ...others]
    .filter(Boolean)
    .map((value) => ({ value, label: labels[value] ?? labelOf(value, catalogue) }));
  const chosen = await asker.choose({ message, options });
  return chosen === assumed ? '' : chosen;
}

/**
 * The questions about a locality, in the order in which they are asked.
 * @param layouts of bodies that it may have, by id with what an officer is told of them
 */
export function questionsFor(isCommune: boolean, layouts: Readonly<Record<string, string>>): FieldQuestion[] {
  const asked = FIELD_QUESTIONS.filter(({ communesOnly }) => !communesOnly || isCommune);
  const choices = Object.keys(layouts);
  return asked.map((question) =>
    question.field === 'layout' ? { ...question, choices, labels: layouts } : question,
  );
}

/** What is wrong with an answer; null for a good one. */
function faultOf(field: string, answer: string, catalogue: Catalogue): string | null {
  if (answer === '') return null;
  try {
    parseAssignments([`${field}=${answer}`], catalogue['commands.init.answer']());
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return wordMessage(error.id, error.params, catalogue);
  }
}

function labelOf(choice: string, catalogue: Catalogue): string {
  const labels: Readonly<Record<string, string>> = {
    annexed: catalogue['commands.init.annexed'](),
    'own-number': catalogue['commands.init.ownNumber'](),
    'standing-committee': catalogue['commands.init.standingCommittee'](),
    committee: catalogue['commands.init.committee'](),
  };
  return labels[choice] ?? choice;
}
