import { expect, test } from 'vitest';
import { isForbiddenOnWindows } from '../../src/commands/files/forbidden-name.js';

test.each([
  'nul',
  'nul.docx',
  'CON',
  'ra\\aux.md',
  'D:\\bản thảo\\com1.docx',
  'bản:2.docx',
  'a?.docx',
  'x/*.md',
  '"a".md',
])('%s is no name of a file on Windows', (path) => expect(isForbiddenOnWindows(path)).toBe(true));

test.each([
  'D:\\bản thảo\\quy chế 100%.docx',
  'd:a.docx',
  '\\\\?\\C:\\a.docx',
  '\\\\may-chu\\chia-se\\a.docx',
  'console.docx',
  'con rối.docx',
  'auxiliary\\a.md',
  'com10.md',
])('%s is one', (path) => expect(isForbiddenOnWindows(path)).toBe(false));
