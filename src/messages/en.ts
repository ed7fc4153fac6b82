import { messages as align } from '../align/messages.en.js';
import { messages as assets } from '../assets/messages.en.js';
import { messages as check } from '../check/messages.en.js';
import { messages as coverageRules } from '../check/rules/coverage/messages.en.js';
import { messages as formRules } from '../check/rules/form/messages.en.js';
import { messages as lawRules } from '../check/rules/law/messages.en.js';
import { messages as structureRules } from '../check/rules/structure/messages.en.js';
import { messages as textRules } from '../check/rules/text/messages.en.js';
import { messages as waiverRules } from '../check/rules/waivers/messages.en.js';
import { messages as batch } from '../commands/batch/messages.en.js';
import { messages as collecting } from '../commands/collecting/messages.en.js';
import { messages as guiding } from '../commands/guiding/messages.en.js';
import { messages as keeping } from '../commands/keeping/messages.en.js';
import { messages as learning } from '../commands/learning/messages.en.js';
import { messages as commands } from '../commands/messages.en.js';
import { messages as papering } from '../commands/papering/messages.en.js';
import { messages as surveying } from '../commands/surveying/messages.en.js';
import { messages as wordCopies } from '../commands/word-copies/messages.en.js';
import { messages as data } from '../data/messages.en.js';
import { messages as draft } from '../draft/messages.en.js';
import { messages as edit } from '../edit/messages.en.js';
import { messages as parse } from '../parse/messages.en.js';
import { messages as print } from '../print/messages.en.js';
import { messages as readAkn } from '../read/akn/messages.en.js';
import { messages as readDocx } from '../read/docx/messages.en.js';
import { messages as read } from '../read/messages.en.js';
import { messages as reference } from '../reference/messages.en.js';
import { messages as checkPage } from '../render/check/messages.en.js';
import { messages as comparison } from '../render/comparison/messages.en.js';
import { messages as matrix } from '../render/matrix/messages.en.js';
import { messages as update } from '../render/update/messages.en.js';
import { gatherRooms } from './gather-rooms.js';
import type { vi } from './vi.js';

export const en: typeof vi = gatherRooms(
  align,
  assets,
  check,
  checkPage,
  waiverRules,
  structureRules,
  textRules,
  lawRules,
  formRules,
  coverageRules,
  commands,
  guiding,
  wordCopies,
  batch,
  collecting,
  keeping,
  learning,
  papering,
  comparison,
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
