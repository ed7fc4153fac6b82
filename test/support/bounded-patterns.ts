/** Patterns that are not linear on any text, but only meet texts, or only try counts, that are bounded: by key, with the bound. */
const COMMAND_LINE = 'over what commander says of one word of the command line, which is at most 128 kB long';

export const BOUNDED: Readonly<Record<string, string>> = {
  "/option '(.*)' argument/s": COMMAND_LINE,
  "/option '(.*)' not specified/s": COMMAND_LINE,
  "/with .*'([^']*)'/s": COMMAND_LINE,
  '/Allowed choices are (.*)\\.$/s': COMMAND_LINE,
  "/(?:argument|value) '(.*)' is invalid/s": COMMAND_LINE,
};
