/** The tasks of the menu: what each asks, and the command line that it stands for. */
import { loadData } from '../../assets/checked-tables.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { localitySlug } from '../drafting/choose-locality.js';
import { isThere } from '../files/is-there.js';
import { askLocality } from '../profiling/ask-locality.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { Asker } from '../terminal/ask.js';
import type { CommandContext } from '../terminal/command.js';
import {
  checkCommand,
  diffCommand,
  draftCommand,
  freeName,
  type GuidedCommand,
  type Naming,
  papersCommand,
  updateCommand,
} from './guided-command.js';

/** @throws Failure where the person breaks off */
type Prepare = (asker: Asker, context: CommandContext) => Promise<GuidedCommand>;

/** In the order of the menu. */
export const TASKS = {
  draft: prepareDraft,
  update: async (asker, context) =>
    updateCommand(await askFile(asker, context, 'guide.askStanding'), namingOf(context)),
  async diff(asker, context) {
    const base = await askFile(asker, context, 'guide.askBase', true);
    return diffCommand(base, await askFile(asker, context, 'guide.askTarget'), namingOf(context));
  },
  check: async (asker, context) =>
    checkCommand(await askFile(asker, context, 'guide.askText'), namingOf(context)),
  import: async (asker, context) => ({
    argv: ['import', await askFile(asker, context, 'guide.askText')],
    result: null,
  }),
  papers: async (asker, context) =>
    papersCommand(await askFile(asker, context, 'guide.askDraft'), namingOf(context)),
} satisfies Record<string, Prepare>;
export type TaskName = keyof typeof TASKS;

async function prepareDraft(asker: Asker, context: CommandContext): Promise<GuidedCommand> {
  const { catalogue, terminal } = context;
  const from = await asker.choose({
    message: catalogue['guide.askDraftFrom'](),
    options: [
      { value: 'name', label: catalogue['guide.draftFrom.name']() },
      { value: 'profile', label: catalogue['guide.draftFrom.profile']() },
    ],
  });
  if (from === 'profile')
    return draftCommand(await askFile(asker, context, 'guide.askProfile'), namingOf(context));
  const data = await loadData();
  const asOf = chooseAsOf(undefined, terminal.environment);
  // The command is to say the names as the person wrote them.
  const typed: string[] = [];
  const recorder: Asker = {
    ...asker,
    async text(question) {
      const answer = await asker.text(question);
      typed.push(answer);
      return answer;
    },
  };
  const locality = await askLocality({}, recorder, data, asOf, catalogue);
  const [province = '', commune = ''] = typed;
  const name = catalogue['commands.draft.fileName']({ name: localitySlug(locality, data) });
  const result = freeName(name, name, '.docx', terminal.directory);
  const units = ['--province', province, ...(commune === '' ? [] : ['--commune', commune])];
  return { argv: ['draft', ...units, '-o', result], result };
}

const namingOf = ({ catalogue, terminal }: CommandContext): Naming => ({
  catalogue,
  directory: terminal.directory,
});

/** A path that is there. Who drags a file into the window gets it in quotes, which are no part of it. */
async function askFile(
  asker: Asker,
  { catalogue, terminal }: CommandContext,
  question: keyof Catalogue & `guide.ask${string}`,
  mayBeEmpty = false,
): Promise<string> {
  const answer = await asker.text({
    message: catalogue[question](),
    placeholder: '',
    validate(typed) {
      const file = withoutQuotes(typed);
      if (file === '') return mayBeEmpty ? null : catalogue['guide.whichFile']();
      return isThere(file, terminal.directory) ? null : catalogue['guide.noFile']({ file });
    },
  });
  return withoutQuotes(answer);
}

const withoutQuotes = (typed: string): string => typed.trim().replace(/^(["'])(.*)\1$/u, '$2'); // "'a b.docx'"; not "a'b"
