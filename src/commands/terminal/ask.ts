import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import type { Terminal } from './terminal.js';

/** Asks a person, one question after another. */
export interface Asker {
  /**
   * @param validate what is wrong with an answer, in the user's language; null for a good one
   * @throws Failure where the person breaks off
   */
  text(question: {
    message: string;
    placeholder: string;
    validate(answer: string): string | null;
  }): Promise<string>;
  /** @throws Failure where the person breaks off */
  choose<T extends string>(question: {
    message: string;
    options: readonly { value: T; label: string }[];
  }): Promise<T>;
}

const fail = failer<typeof messages>();

/** Null where nobody is there to answer: input or notes are no terminal, or a pipeline runs (`CI`). */
export async function openQuestions(terminal: Terminal): Promise<Asker | null> {
  if (!terminal.inputIsTty || !terminal.noteIsTty || terminal.environment.CI) return null;
  const { isCancel, select, text } = await import('@clack/prompts');
  const streams = terminal.questionStreams();
  const answered = <T>(answer: T | symbol): T => {
    if (isCancel(answer)) throw fail('commands.brokenOff', undefined);
    return answer as T;
  };
  return {
    async text({ message, placeholder, validate }) {
      const answer = await text({
        ...streams,
        message,
        placeholder,
        validate: (words = '') => validate(words.trim()) ?? undefined,
      });
      return answered<string | undefined>(answer)?.trim() ?? '';
    },
    async choose({ message, options }) {
      const answer = await select({
        ...streams,
        message,
        options: [...options],
        showInstructions: false,
      } as never);
      return answered(answer as never);
    },
  };
}
