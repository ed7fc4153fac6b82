import { messages as commands } from '../commands/messages.en.js';
import { messages as print } from '../print/messages.en.js';
import type { Catalogue } from './catalogue.js';

export const en: Catalogue = { ...commands, ...print };
