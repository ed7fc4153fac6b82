/**
 * Decodes bytes by the encoding that their file names.
 * @param encoding a label of the WHATWG Encoding Standard, in any case
 * @throws RangeError for a label that the standard does not have, TypeError for bytes that are not in the encoding
 */
export function decodeDeclared(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  if (decoder.encoding !== 'windows-1252') return decoder.decode(bytes);
  // In one piece, Node takes windows-1252 for Latin 1 (20 and 22 do), whose dashes and quotation marks would be control characters.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
