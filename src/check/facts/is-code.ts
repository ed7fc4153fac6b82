/** "vbID ? item.loai : '')", "text-decoration:line-through;", "<div class=": what programs and pages are made of; not "(Mẫu số 01)", "a = b". */
const CODE =
  /[{}]|=>|\w\(\)|['"]\s?\)\s?[;:?]|\?\s[\w.]{1,40}\s:|<\/?[a-z]{1,9}[\s>]|-[a-z]{1,20}:\s?[\w#-]{1,40};/u;

/** Whether a line is code that stands among the words of a text: what is no sentence has marks of its own. */
export const isCode = (text: string): boolean => CODE.test(text);
