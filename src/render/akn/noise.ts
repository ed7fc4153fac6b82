/**
 * Text that belongs to nothing. A note is an `authorialNote`; other noise is text with the status "ignored" that names its
 * reason, so that nothing is lost and nothing counts.
 */
import type { Note, NoteOrNoise } from '../../tree/nodes.js';
import type { AknContext } from './context.js';
import { type AknMarkup, markup } from './markup.js';

/** Noise or a note inside a text. */
export function inlineAside(noise: NoteOrNoise, context: AknContext): AknMarkup {
  if (noise.type === 'note') return authorialNote(noise, context);
  return markup('inline', { name: noise.reason, status: 'ignored' }, [noise.value]);
}

/** Noise or a note between texts. */
export function asideBlock(noise: NoteOrNoise, context: AknContext): AknMarkup {
  if (noise.type === 'note') return markup('p', {}, [authorialNote(noise, context)]);
  return markup('block', { name: noise.reason, status: 'ignored' }, [noise.value]);
}

/** The mark of a note is printed in its text, so that the element has none of its own. */
function authorialNote(note: Note, { notes }: AknContext): AknMarkup {
  return markup('authorialNote', { eId: notes.idOf(note), placement: 'bottom' }, [
    markup('p', {}, [note.value]),
  ]);
}
