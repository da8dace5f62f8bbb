import { describe, expect, test } from 'vitest';
import { faultOf } from './fault.js';

class Broken extends Error {}

describe('a fault', () => {
  test('has the class of the error and the line of our code', () => {
    const fault = faultOf(new Broken('private words'));
    expect(fault.cause).toMatch(/^Broken shared\/log\/fault\.test\.ts:\d+$/);
    expect(JSON.stringify(fault)).not.toContain('private');
  });

  test('is that of the first error, when others were made of it', () => {
    const fault = faultOf(new Error('outer', { cause: new Broken('inner') }));
    expect(fault.cause).toMatch(/^Broken /);
  });

  test('what looks like a line of code in a message is none', () => {
    const here = /shared\/log\/fault\.test\.ts:\d+/;
    const { frames } = faultOf(
      new Error(`words\n    at x (${import.meta.dirname}/private-words.js:1:1)`),
    );
    expect(frames?.length).toBeGreaterThan(0);
    for (const frame of frames ?? []) expect(frame).toMatch(here);
  });

  test('what was thrown and is no error has its type', () => {
    expect(faultOf('private words')).toEqual({ cause: 'string' });
  });
});
