/** "Phụ lục 1_Quy chế phối hợp.docx": where a text has the name of a file, its letters and capitals are not those of a sentence. */
export const namesFile = (text: string): boolean =>
  /[\p{L}\d]\.(?:docx?|pdf|xlsx?|rar|zip)(?![\p{L}\d])/iu.test(text);
