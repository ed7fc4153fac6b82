export type { Fault, FaultClass } from './fault.js';

import { breakReference } from './break-reference.js';
import { changeForm } from './change-form.js';
import { deleteProvision } from './delete-provision.js';
import { dropBearer } from './drop-bearer.js';
import { emptyProvision } from './empty-provision.js';
import type { FaultClass } from './fault.js';

import { lowerNumber } from './lower-number.js';
import { misdateAnnex } from './misdate-annex.js';
import { misspellWord, repeatWord } from './misspell-word.js';
import { nameForeignProvince } from './name-foreign-province.js';
import { nameObsoleteBody } from './name-obsolete-body.js';
import { renumberProvision } from './renumber-provision.js';
import { softenDuty } from './soften-duty.js';
import { swapProvisions } from './swap-provisions.js';

export const FAULT_CLASSES: readonly FaultClass[] = [
  deleteProvision,
  emptyProvision,
  swapProvisions,
  renumberProvision,
  softenDuty,
  lowerNumber,
  dropBearer,
  misspellWord,
  repeatWord,
  nameForeignProvince,
  nameObsoleteBody,
  breakReference,
  misdateAnnex,
  changeForm,
];
