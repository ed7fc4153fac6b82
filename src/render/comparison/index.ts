/** A comparison as text for a terminal, as Word with tracked changes, as HTML and as Markdown. */
export { type RedlineOptions, renderRedline } from './redline/render-redline.js';
