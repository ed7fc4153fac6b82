import { messages as align } from '../align/messages.vi.js';
import { messages as assets } from '../assets/messages.vi.js';
import { messages as check } from '../check/messages.vi.js';
import { messages as coverageRules } from '../check/rules/coverage/messages.vi.js';
import { messages as formRules } from '../check/rules/form/messages.vi.js';
import { messages as lawRules } from '../check/rules/law/messages.vi.js';
import { messages as structureRules } from '../check/rules/structure/messages.vi.js';
import { messages as textRules } from '../check/rules/text/messages.vi.js';
import { messages as waiverRules } from '../check/rules/waivers/messages.vi.js';
import { messages as batch } from '../commands/batch/messages.vi.js';
import { messages as collecting } from '../commands/collecting/messages.vi.js';
import { messages as guiding } from '../commands/guiding/messages.vi.js';
import { messages as keeping } from '../commands/keeping/messages.vi.js';
import { messages as learning } from '../commands/learning/messages.vi.js';
import { messages as commands } from '../commands/messages.vi.js';
import { messages as papering } from '../commands/papering/messages.vi.js';
import { messages as surveying } from '../commands/surveying/messages.vi.js';
import { messages as wordCopies } from '../commands/word-copies/messages.vi.js';
import { messages as data } from '../data/messages.vi.js';
import { messages as draft } from '../draft/messages.vi.js';
import { messages as edit } from '../edit/messages.vi.js';
import { messages as parse } from '../parse/messages.vi.js';
import { messages as print } from '../print/messages.vi.js';
import { messages as readAkn } from '../read/akn/messages.vi.js';
import { messages as readDocx } from '../read/docx/messages.vi.js';
import { messages as read } from '../read/messages.vi.js';
import { messages as reference } from '../reference/messages.vi.js';
import { messages as checkPage } from '../render/check/messages.vi.js';
import { messages as comparison } from '../render/comparison/messages.vi.js';
import { messages as matrix } from '../render/matrix/messages.vi.js';
import { messages as update } from '../render/update/messages.vi.js';
import { gatherRooms } from './gather-rooms.js';

export const vi = gatherRooms(
  align,
  assets,
  check,
  checkPage,
  waiverRules,
  commands,
  guiding,
  wordCopies,
  batch,
  collecting,
  keeping,
  learning,
  papering,
  comparison,
  structureRules,
  textRules,
  lawRules,
  formRules,
  coverageRules,
  data,
  draft,
  edit,
  matrix,
  parse,
  print,
  readAkn,
  readDocx,
  read,
  reference,
  surveying,
  update,
);
