import type { Rule } from '../../engine/rule.js';
import noContradictingNumber from './no-contradicting-number.js';
import noImpossibleDate from './no-impossible-date.js';
import noInconsistentCitation from './no-inconsistent-citation.js';
import noLaterCitation from './no-later-citation.js';
import noMisquotedTitle from './no-misquoted-title.js';
import noObsoleteTerm from './no-obsolete-term.js';
import noSupersededInstrument from './no-superseded-instrument.js';
import noWrongCitation from './no-wrong-citation.js';
import requireCitationDate from './require-citation-date.js';
import requireCitationForm from './require-citation-form.js';
import requireEffectClause from './require-effect-clause.js';
import requireIssuingAuthority from './require-issuing-authority.js';
import requireMatchingAnnex from './require-matching-annex.js';
import requireMatchingSymbol from './require-matching-symbol.js';
import requireOwnSignature from './require-own-signature.js';
import requireRecitals from './require-recitals.js';
import requireReferenceCapitals from './require-reference-capitals.js';

export const lawRules: readonly Rule[] = [
  noObsoleteTerm,
  noSupersededInstrument,
  noWrongCitation,
  noMisquotedTitle,
  noInconsistentCitation,
  requireMatchingSymbol,
  noLaterCitation,
  requireCitationForm,
  requireCitationDate,
  requireMatchingAnnex,
  requireRecitals,
  requireEffectClause,
  requireIssuingAuthority,
  requireOwnSignature,
  noImpossibleDate,
  noContradictingNumber,
  requireReferenceCapitals,
];
