import type { DatedData } from '../../data/index.js';
import { Failure, failer } from '../../findings/failure.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { type ChosenLocality, chooseLocality } from '../drafting/choose-locality.js';
import type { messages } from '../messages.vi.js';
import type { Asker } from '../terminal/ask.js';
import { FIELD_QUESTIONS } from './questions.js';

const fail = failer<typeof messages>();

/**
 * The locality of a profile: as the options say it, the rest asked.
 * @param asker null where nobody is there to answer
 * @throws Failure listing the options that would have answered, or as `chooseLocality` does
 */
export async function askLocality(
  said: { province?: string; commune?: string },
  asker: Asker | null,
  data: DatedData,
  asOf: string,
  catalogue: Catalogue,
): Promise<ChosenLocality> {
  const validate = (province: string, commune?: string) =>
    faultOf(() => chooseLocality({ province, commune }, data, asOf), catalogue);
  if (said.province === undefined && !asker) {
    const others = ['--commune', ...FIELD_QUESTIONS.map(({ option }) => `--${option}`)];
    throw fail('commands.init.missing', { missing: '--province', others: others.join(', ') });
  }
  const province =
    said.province ??
    (await asker?.text({
      message: catalogue['commands.init.askProvince'](),
      placeholder: '',
      validate: (answer) =>
        answer.trim() === '' ? catalogue['commands.init.whichProvince']() : validate(answer),
    })) ??
    '';
  chooseLocality({ province }, data, asOf);
  const commune =
    said.commune ??
    (await asker?.text({
      message: catalogue['commands.init.askCommune'](),
      placeholder: catalogue['commands.init.noCommune'](),
      validate: (answer) => (answer === '' ? null : validate(province, answer)),
    }));
  return chooseLocality({ province, commune: commune || undefined }, data, asOf);
}

function faultOf(choose: () => unknown, catalogue: Catalogue): string | null {
  try {
    choose();
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return wordMessage(error.id, error.params, catalogue);
  }
}
