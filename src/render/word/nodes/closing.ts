import { oneSided } from '../columns.js';
import { type CellContent, line, text as textRun } from '../content.js';
import { NODE_STYLES } from '../node-styles.js';
import { groupCuts, type Printer } from './printer.js';

/**
 * Phần ký, at the bottom right: authority, position, room for the signature, name. The room is there without
 * a name too, for the officer to fill.
 */
export const printSignatureBlock: Printer<'signatureBlock'> = (node, context) => {
  const room = Array.from({ length: context.rules.signature.blankLines.value }, () =>
    line('DanvanSigner', []),
  );
  const content: CellContent[] = [];
  let signed = false;
  for (const group of groupCuts(node.children)) {
    const isSigner = group.node.type === 'paragraph' && group.node.role === 'signer';
    if (isSigner) content.push(...room);
    signed ||= isSigner;
    content.push(...context.printCut([group]).filter((printed) => printed.kind === 'line'));
  }
  return [oneSided('signature', 'right', signed ? content : [...content, ...room])];
};

/** Nơi nhận, at the bottom left beside the signature. */
export const printRecipients: Printer<'recipients'> = (node, context) => {
  const { text, inside } = NODE_STYLES.recipients;
  const items = context.printAll(node.children).filter((content) => content.kind === 'line');
  const label = line(text, [textRun(node.label)]);
  return [oneSided('signature', 'left', [label, ...items.map((item) => ({ ...item, style: inside }))])];
};
