import type { NoiseReason } from '../../tree/nodes.js';

/**
 * Noise as an HTML comment, which does not show where the Markdown is displayed and is not lost. The Markdown
 * reader knows the form. Two hyphens would end a comment early, so hyphens are written as references.
 */
export function noiseComment(reason: NoiseReason, value: string): string {
  return `<!-- noise ${reason}: ${value.replaceAll('&', '&amp;').replaceAll('-', '&#45;')} -->`;
}
