/** Text as a pattern that matches it and nothing else: "76-KL/TW (2026)" with its brackets as signs. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
