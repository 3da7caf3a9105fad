import { describe, expect, test } from '@jest/globals';
import { withDefaultCommand } from '../../src/cli/arguments.js';
import { program } from '../../src/cli/program.js';

describe('the first word of the command line', () => {
  test.each([
    [['N1052634.docx'], ['publish', 'N1052634.docx']],
    [
      ['-', '-o', 'out'],
      ['publish', '-', '-o', 'out'],
    ],
    [
      ['src', 'docs'],
      ['publish', 'src', 'docs'],
    ],
    [['in/*.docx'], ['publish', 'in/*.docx']],
    [
      ['publish', 'a.docx'],
      ['publish', 'a.docx'],
    ],
    [
      ['pubish', 'a.docx'],
      ['pubish', 'a.docx'],
    ],
    [['help'], ['help']],
    [['--version'], ['--version']],
    [
      ['-q', '--formats', 'html', 'a.docx'],
      ['publish', '-q', '--formats', 'html', 'a.docx'],
    ],
    [
      ['-q', 'publish', 'a.docx'],
      ['-q', 'publish', 'a.docx'],
    ],
    [
      ['a.docx', '--help'],
      ['a.docx', '--help'],
    ],
    [[], []],
  ])('%j', (words, read) => {
    expect(withDefaultCommand(words, program)).toEqual(read);
  });
});
