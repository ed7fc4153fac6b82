/**
 * Text that belongs to nothing. A note is an `authorialNote`; other noise is text with the status "ignored" that names its
 * reason, so that nothing is lost and nothing counts.
 */
import type { Noise } from '../../tree/nodes.js';
import type { AknContext } from './context.js';
import { type AknMarkup, markup } from './markup.js';

/** Noise inside a text. */
export function inlineNoise(noise: Noise, context: AknContext): AknMarkup {
  if (noise.reason === 'footnote') return authorialNote(noise, context);
  return markup('inline', { name: noise.reason, status: 'ignored' }, [noise.value]);
}

/** Noise between texts. */
export function noiseBlock(noise: Noise, context: AknContext): AknMarkup {
  if (noise.reason === 'footnote') return markup('p', {}, [authorialNote(noise, context)]);
  return markup('block', { name: noise.reason, status: 'ignored' }, [noise.value]);
}

/** The mark of a note is printed in its text, so that the element has none of its own. */
function authorialNote(noise: Noise, { notes }: AknContext): AknMarkup {
  return markup('authorialNote', { eId: notes.idOf(noise), placement: 'bottom' }, [
    markup('p', {}, [noise.value]),
  ]);
}
