/**
 * How much a reader takes from one file. Every file is treated as hostile: each limit is far above what a
 * real regulation needs (the longest law measured has 1.5 MB of XML and nesting 40 deep) and low enough to
 * keep a reading within 512 MB of memory and 60 seconds of a processor's work.
 */
export const READING_LIMITS = {
  /** Bytes of the file itself. */
  bytes: 100 * 1024 * 1024,
  /** Bytes of one part of a zip package after unpacking; counted while unpacking, whatever the zip claims. */
  partBytes: 32 * 1024 * 1024,
  /** Bytes of all parts that are unpacked from one package. */
  unzippedBytes: 96 * 1024 * 1024,
  /** Entries of a zip package. */
  entries: 10_000,
  /** Elements of one XML part, as far as they are kept; the longest law measured has 8,000. */
  elements: 400_000,
  /** Characters of text in one XML part, as UTF-16 counts them; the longest law measured has 350,000. */
  characters: 8_000_000,
  /** Elements inside one another. */
  depth: 256,
  /** Bytes of a web page, pictures inside it counted. */
  pageBytes: 32 * 1024 * 1024,
  /** Elements of one web page; each costs half a kilobyte or more. */
  pageElements: 250_000,
  /** Elements inside one another on a web page; old pages leave hundreds open. */
  pageDepth: 1_000,
  /** Bytes of one picture in a PDF after unpacking: a page at 600 dots an inch has 100 MB. */
  pictureBytes: 256 * 1024 * 1024,
  /** Pieces of text that one page of a PDF draws. */
  pageItems: 100_000,
  /**
   * Bytes of what one page of a PDF draws, up to which its lines are looked at: a page of a table has 200 kB, a map some megabytes,
   * and pdf.js takes fifty bytes and more for each of them.
   */
  drawingBytes: 2 * 1024 * 1024,
  /** Pages of a PDF. */
  pages: 5_000,
  /** Time of the processor for one file, in milliseconds; kept, as the two below, by whoever has it worked on in a process of its own. */
  cpuMilliseconds: 60_000,
  /** Time by the clock for one file, in milliseconds: far more, because other programs may keep the processor busy. */
  milliseconds: 240_000,
  /** Memory for one file besides what the program itself takes, in megabytes. */
  megabytes: 512,
} as const;
