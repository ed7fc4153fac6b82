/**
 * Loaded into every thread before the program's own code (`--require`): a thread that decodes a text with one of these words in it
 * ends as threads end that nobody wrote a test for.
 */
const { isMainThread } = require('node:worker_threads');

const ENDS = {
  'RA-NGOÀI': () => process.exit(7),
  // Before the piece can answer, whatever is left of its work.
  'NÉM-LỖI': () => {
    queueMicrotask(() => {
      throw new Error('thrown where nobody waits for it');
    });
  },
  // When it may have answered.
  'NÉM-SAU': () => {
    setImmediate(() => {
      throw new Error('thrown where nobody waits for it');
    });
    // The piece itself would have gone on.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  },
  'HẾT-BỘ-NHỚ': () => {
    const kept = [];
    for (;;) kept.push(new Array(10_000).fill(1.5));
  },
  // More values than fit into what one array may take of a thread's memory: V8 asks nobody and ends the process.
  'MẢNG-QUÁ-LỚN': () => Array.from({ length: 200e6 }, (_, index) => index),
};

if (!isMainThread) {
  const decode = TextDecoder.prototype.decode;
  TextDecoder.prototype.decode = function (...given) {
    const text = Reflect.apply(decode, this, given);
    for (const [word, end] of Object.entries(ENDS)) if (text.includes(word)) end();
    return text;
  };
}
