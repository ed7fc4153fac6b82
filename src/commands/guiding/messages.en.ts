/** Words of the menu, in English. */
import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'guide.welcome': () =>
    'Choose with the arrow keys and press Enter. A file may be dragged into this window to give its path.',
  'guide.what': () => 'What is to be done?',
  'guide.task.draft': () => 'Draft a decision with its regulation',
  'guide.task.update': () => 'Bring a standing regulation up to date',
  'guide.task.diff': () => 'Compare two texts',
  'guide.task.check': () => 'Check a text',
  'guide.task.import': () => 'Import a text (folder regulations)',
  'guide.task.papers': () => 'Write the papers that go with a draft',
  'guide.task.leave': () => 'Leave',
  'guide.askDraftFrom': () => 'Draft from',
  'guide.draftFrom.name': () => 'the name of a province, city or commune',
  'guide.draftFrom.profile': () => 'a profile (.yaml)',
  'guide.askProfile': () => 'Profile',
  'guide.askText': () => 'Text (Word, PDF, HTML, Markdown)',
  'guide.askStanding': () => 'Standing regulation',
  'guide.askBase': () => 'Base text (empty: the central model text)',
  'guide.askTarget': () => 'Text to compare',
  'guide.askDraft': () => 'Draft, or profile (.yaml)',
  'guide.noFile': ({ file }: { file: string }) => `There is no file “${file}”.`,
  'guide.whichFile': () => 'Type the path of the file, or drop the file here.',
  'guide.command': ({ command }: { command: string }) => `Command: ${command}`,
  'guide.written': ({ file }: { file: string }) => `Result: ${file}`,
  'guide.whatToDrop': () =>
    'Drop one text to have it checked, two texts to have them compared, or a profile (.yaml) to have it drafted. For anything else start danvan without files and choose.',
  'guide.close': () => 'Press Enter to close',
  'guide.name.draft': ({ name }: { name: string }) => `${name}-draft`,
  'guide.name.update': ({ name }: { name: string }) => `${name}-updated`,
  'guide.name.diff': ({ base, target }: { base: string; target: string }) =>
    base === '' ? `${target}-against-the-model-text` : `${target}-against-${base}`,
  'guide.name.papers': ({ name }: { name: string }) => `${name}-papers`,
  'guide.name.check': ({ name }: { name: string }) => `${name}-check`,
  'guide.option.noOpen': () => 'in the menu: do not open the result',
};
