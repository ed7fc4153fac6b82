import { expect, test } from 'vitest';
import { oncePer } from '../../src/text/once-per.js';

test('what is said of a thing is worked out once, also where it is nothing', () => {
  const asked: object[] = [];
  const sayOf = oncePer((thing: { says: string | undefined }) => {
    asked.push(thing);
    return thing.says;
  });
  const [one, other] = [{ says: 'một' }, { says: undefined }];
  expect([one, other, one, other].map(sayOf)).toEqual(['một', undefined, 'một', undefined]);
  expect(asked).toEqual([one, other]);
});
