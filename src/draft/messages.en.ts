import { fieldLabel } from './field-labels.en.js';
import type { messages as vietnamese } from './messages.vi.js';
import { pointInEnglish } from './points.en.js';

const place = ({ template, line }: { template: string; line: number }) =>
  `Template ${template}, line ${line}`;

export const messages: typeof vietnamese = {
  'draft.fieldLabel': ({ field, unit }) => fieldLabel(field, unit),
  'draft.point': ({ message }) => pointInEnglish(message),
  'draft.toConfirm': ({ message }) => `To confirm: ${pointInEnglish(message)}`,
  'draft.confirmCongress': () => 'The ordinal and the name of the congress are inferred from earlier terms.',
  'draft.confirmImported': ({ number }) =>
    `Chapters, articles and clauses are the words of ${number}, not yet those of the locality: look at the names of bodies, units and levels.`,
  'draft.confirmCommune': () =>
    'The name of the commune is as the user wrote it: danvan has no list of communes to look it up in.',
  'draft.confirmRegulation': () =>
    'Whether the regulation of the province is in force on the day of signing, or replaced.',
  'draft.confirmPredecessors': () =>
    'The regulation now in force must be replaced; where there is none, write predecessors: [] in the profile, or use --set predecessors=[].',
  'draft.confirmMissing': ({ target, subject, reason }) =>
    `${target} of the model (${subject}) is left out, which a regulation must have; the profile gives as reason: ${reason}`,
  'draft.localProvision': ({ action, target, reason }) =>
    `The locality's own (${action} ${target} of the model).${reason === undefined ? '' : ` Reason: ${reason}`}`,
  'draft.notText': ({ file, field }) =>
    `Profile ${file}: field "${field}" has control characters that a document cannot have.`,
  'draft.provisionAction': ({ place }) =>
    `Item ${place} of provisions must have exactly one of after, before, replace, remove.`,
  'draft.provisionWordsWanted': ({ place }) =>
    `Item ${place} of provisions has no words; give text, or heading and clauses of an article.`,
  'draft.provisionNoWordsWanted': ({ place }) =>
    `Item ${place} of provisions leaves a provision out (remove) and has words; use replace for other words.`,
  'draft.provisionOfClause': ({ place }) =>
    `Item ${place} of provisions: heading and clauses are for articles; a clause or point has text alone.`,
  'draft.provisionOfChapter': ({ place }) =>
    `Item ${place} of provisions: of a chapter or section only the name can be replaced (replace with heading).`,
  'draft.provisionLine': ({ place, line }) =>
    `Item ${place} of provisions has a line “${line}” that begins with a number like a provision; danvan numbers, and each clause is an item of clauses.`,
  'draft.provisionTargetGone': ({ place, target, nearest }) =>
    `Item ${place} of provisions: the model has no ${target}${nearest === '' ? '' : `; did you mean ${nearest}?`}`,
  'draft.provisionsContradict': ({ place, other, target }) =>
    `Items ${place} and ${other} of provisions contradict each other on ${target} of the model; keep one.`,
  'draft.requirementGone': ({ place, target, subject }) =>
    `Item ${place} of provisions leaves out what a regulation must have: ${target} (${subject}). To leave it out all the same, give a reason there and use --allow-missing.`,
  'draft.missingReason': ({ place, target, subject }) =>
    `Item ${place} of provisions leaves out what a regulation must have: ${target} (${subject}); --allow-missing needs a reason there.`,
  'draft.referenceGone': ({ target }) =>
    `The draft refers to ${target} of the model, which is not there or is left out by the profile.`,
  'draft.unknownField': ({ file, field, nearest }) =>
    `Profile ${file}: there is no field "${field}"${nearest === '' ? '' : `; did you mean ${nearest}?`}`,
  'draft.unknownPoint': ({ name, nearest }) =>
    `confirmed in the profile: there is no field or provision "${name}"${nearest === '' ? '' : `; did you mean ${nearest}?`} Give the name in brackets of a point to confirm, such as layout.`,
  'draft.noProfile': ({ file }: { file: string }) =>
    `Profile ${file} must consist of lines "field: value", such as place: Huế.`,
  'draft.wrongType': ({ file, field, actual, expected }) =>
    `Profile ${file}: field "${field}" has the value ${actual}, which is of the wrong type (${expected} is needed).`,
  'draft.groupWanted': ({ file, field, actual, inner }) =>
    `Profile ${file}: "${field}" says ${actual}, but "${field}" is a group; say its fields: ${inner}.`,
  'draft.itemsOfNoList': ({ file, field, actual }) =>
    `Profile ${file}: the lines “- …” (${actual}) stand under "${field}", not under the name of their list; take away the # of that line as well (such as recitals: or recipients:).`,
  'draft.badChoice': ({ file, field, actual, choices }) =>
    `Profile ${file}: field "${field}" cannot be ${actual}; choose one of: ${choices}.`,
  'draft.badDate': ({ file, field, actual }) =>
    `Profile ${file}: field "${field}" says ${actual}, which is no day that exists; write day/month/year (01/12/2026, 1-12-2026), “ngày 01 tháng 12 năm 2026”, or year-month-day (2026-12-01).`,
  'draft.badDraftRound': ({ file, field, actual }) =>
    `Profile ${file}: field "${field}" says ${actual}, which is no round of a draft; write 2 or "Dự thảo lần 2", or "không" for none.`,
  'draft.badNumber': ({ file, field, actual }) =>
    `Profile ${file}: field "${field}" says ${actual}, which is no number; write it without its symbol, as 05.`,
  'draft.listGap': ({ field, place, next }: { field: string; place: number; next: number }) =>
    `The list "${field}" has only ${next} items (counted from 0), and none at ${place}; the next one to add is ${field}.${next}.`,
  'draft.notOneLine': ({ file, field }) =>
    `Profile ${file}: field "${field}" must be one line without control characters.`,
  'draft.badSet': ({ assignment }) =>
    `Cannot read "--set ${assignment}"; write field=value, as --set signer.name="Nguyễn Văn A".`,
  'draft.missingRequired': ({ field }) =>
    `The profile lacks the field "${field}"; add it to the profile file or use --set ${field}=….`,
  'draft.badDefaults': ({ path, problem }) => `defaults.yaml is not valid at "${path}": ${problem}.`,
  'draft.badLayout': ({ layout, level, asOf, choices }) =>
    `No layout "${layout}" at the level ${level} on ${asOf}; choose one of: ${choices}. See: danvan list layouts`,
  'draft.levelNotCovered': ({ level, asOf, from }) =>
    `There is no model text for the level ${level} on ${asOf}; there is one from ${from} on.`,
  'draft.noText': ({ eId, level, asOf }) =>
    `The model has no text of ${eId} for the level ${level} on ${asOf}.`,
  'draft.noTemplate': ({ template }) => `There is no template ${template}.`,
  'draft.templateSyntax': (p) => `${place(p)}: syntax error: ${p.detail}`,
  'draft.templateFailed': ({ template, detail }) => `Template ${template} cannot be used: ${detail}`,
  'draft.missingField': (p) => `${place(p)}: there is no field "${p.field}".`,
  'draft.forbiddenName': (p) =>
    `${place(p)}: "${p.name}" may not be used; a template may use the profile's fields only.`,
  'draft.unknownHelper': (p) => `${place(p)}: there is no helper "${p.name}".`,
  'draft.unknownPartial': (p) => `${place(p)}: there is no partial "${p.name}".`,
};
