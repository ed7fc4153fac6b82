import { foldUnicode } from '../../text/index.js';
import type { Explains } from './context.js';
import { isSameFolded } from './habits.js';

/** NFC and NFD, kinds and numbers of blanks, Ð for Đ: nothing that is seen on paper. */
export const isUnicode: Explains = (difference) => isSameFolded(difference, foldUnicode);
