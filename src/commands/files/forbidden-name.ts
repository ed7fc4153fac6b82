/** "CON", "nul.docx", "COM1.txt", "lpt².md": with any ending these are devices; not "console.docx". */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/** "bản:2.docx" would be a hidden stream of a file "bản", "a?.docx" is none at all; not "bản 1 – 2.docx". */
const LETTERS = /[<>:"|?*\p{Cc}]/u;

/** What may stand before all names: "\\?\", "D:"; nothing of "bản D: cũ". */
const LEAD = /^(?:[\\/]{2}[?.][\\/])?(?:[a-z]:)?/i;

/**
 * Whether Windows gives a name another meaning than that of a file, or no meaning, wherever in the path it stands
 * ("Naming Files, Paths, and Namespaces", Microsoft). Written to a device, a draft would be gone without a word.
 * @param path as a user writes it: "D:\bản thảo\nul.docx"
 */
export function isForbiddenOnWindows(path: string): boolean {
  const names = path.replace(LEAD, '').split(/[\\/]/);
  return names.some((name) => DEVICE.test(name) || LETTERS.test(name));
}
