import type { Rule } from '../../engine/rule.js';
import noHalfIssuedText from './no-half-issued-text.js';
import noStateMasthead from './no-state-masthead.js';
import requireAlignment from './require-alignment.js';
import requireAnnexPage from './require-annex-page.js';
import requireCapitals from './require-capitals.js';
import requireClosingParts from './require-closing-parts.js';
import requireDatePadding from './require-date-padding.js';
import requireEmphasis from './require-emphasis.js';
import requireEndMark from './require-end-mark.js';
import requireFont from './require-font.js';
import requireFontSize from './require-font-size.js';
import requireFormulaForm from './require-formula-form.js';
import requireIssuerForm from './require-issuer-form.js';
import requireLetterForm from './require-letter-form.js';
import requireLineForm from './require-line-form.js';
import requireMasthead from './require-masthead.js';
import requireNumberForm from './require-number-form.js';
import requirePageNumbers from './require-page-numbers.js';
import requirePaperAndMargins from './require-paper-and-margins.js';
import requirePlaceName from './require-place-name.js';
import requireProvisionLabels from './require-provision-labels.js';
import requireRecipientsForm from './require-recipients-form.js';
import requireRecitalForm from './require-recital-form.js';
import requireSignatureForm from './require-signature-form.js';
import requireTitleRule from './require-title-rule.js';

export const formRules: readonly Rule[] = [
  requirePaperAndMargins,
  requirePageNumbers,
  requireFont,
  requireFontSize,
  requireEmphasis,
  requireAlignment,
  requireLineForm,
  requireCapitals,
  noStateMasthead,
  requireMasthead,
  requireLetterForm,
  requireIssuerForm,
  requirePlaceName,
  requireTitleRule,
  requireNumberForm,
  requireRecitalForm,
  requireFormulaForm,
  requireProvisionLabels,
  requireClosingParts,
  requireRecipientsForm,
  requireSignatureForm,
  requireAnnexPage,
  requireEndMark,
  requireDatePadding,
  noHalfIssuedText,
];
