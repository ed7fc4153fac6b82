/**
 * pdf.js shortens its font tables with a method of buffers that Node has from version 21 on; without it the
 * drawing operators of a page end at its first font. Afterwards buffers have the method on every version.
 */
export function provideShorterBuffers(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const shortened = new ArrayBuffer(length);
      new Uint8Array(shortened).set(new Uint8Array(this).subarray(0, length));
      return shortened;
    },
  });
}
