/** A survey of many texts against the reference: surveyed texts in, a matrix out. */
export { canJoin, joinMatrices } from './join-matrices.js';
export { type MatrixOptions, makeMatrix } from './make-matrix.js';
export * from './matrix.js';
export { type SurveyedText, surveyText, type TextToSurvey } from './surveyed-text.js';
