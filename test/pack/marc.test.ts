import { describe, expect, test } from '@jest/globals';
import { pack } from '../../src/pack/index.js';
import { findAll } from '../../src/xml/walk.js';
import { akn, packed, settings, valuesOf, xmlOf } from './support.js';

/** `245` → `10 a:Title b:…` */
function field(root: ReturnType<typeof xmlOf>, tag: string): string[] {
  return findAll(root, node => node.attributes['tag'] === tag).map(node => {
    const subfields = findAll(node, 'subfield').map(
      each => `$${each.attributes['code']} ${valuesOf(each, 'subfield')}`,
    );
    return `${node.attributes['ind1']}${node.attributes['ind2']} ${subfields.join(' ')}`;
  });
}

async function fields(tag: string, xml = akn, marc: object = settings.marc) {
  const made = await pack(xml, [], { profiles: ['marcxml'], date: '2026-11-24', settings: { marc } });
  return field(xmlOf(made, '.marc.xml'), tag);
}

describe('marcxml', () => {
  test('the leader is 24 characters', async () => {
    const [leader] = valuesOf(xmlOf(await packed(['marcxml']), '.marc.xml'), 'leader');
    expect(leader).toMatch(/^[\d ]{5}nam a22[\d ]{5}[\dA-Za-z ]{3}4500$/);
  });

  test('fields stand in the order of their tags', async () => {
    const root = xmlOf(await packed(['marcxml']), '.marc.xml');
    const tags = findAll(root, 'datafield').map(node => node.attributes['tag'] ?? '');
    expect(tags).toEqual([...tags].sort());
  });

  test.each([
    ['191', '   $a A/RES/65/230 $b A/ $c 65'],
    [
      '245',
      '10 $a Twelfth United Nations Congress on Crime Prevention and Criminal Justice : $b resolution / $c adopted by the General Assembly',
    ],
    ['269', '   $a 2011-04-01'],
    ['091', '   $a GEN'],
    ['710', '2  $a UN. General Assembly (65th sess. : 2010-2011)'],
    ['793', '   $a 03'],
    ['992', '   $a 2010-12-21'],
    ['993', '   $a A/65/457'],
    ['650', '17 $a CRIME PREVENTION'],
    ['930', '   $a UND'],
    ['999', '   $a exa20261124 $c c'],
  ])('%s is %s', async (tag, value) => {
    expect(await fields(tag)).toEqual([value]);
  });

  test('the authority of a body is its heading, and no subject', async () => {
    const keyword = (value: string) => `<keyword value="${value}" showAs="${value}" dictionary="DHLAUTH"/>`;
    const authority = 'UN. General Assembly (65th sess.)';
    const named = akn.replace(
      '</meta>',
      `<classification source="#x">${keyword(authority)}${keyword('BRAZIL')}</classification>$&`,
    );
    expect(await fields('710', named)).toEqual([`2  $a ${authority}`]);
    expect(await fields('650', named)).toEqual(['17 $a CRIME PREVENTION', '17 $a BRAZIL']);
  });

  test('an agenda item is given when the symbol of the agenda is set, and not without', async () => {
    expect(await fields('991')).toEqual([]);
    expect(await fields('991', akn, { ...settings.marc, agenda: 'A/65/251' })).toEqual(['   $a A/65/251 $b 105']);
  });

  test('the job number has its blank before the letter of the language', async () => {
    const numbered = akn.replace('<FRBRdate date="2011-04-01"', '<FRBRalias name="jobNumber" value="N1052634E"/>$&');
    expect(await fields('029', numbered)).toEqual(['   $a JN $b N1052634 E']);
    expect(await fields('029')).toEqual([]);
  });

  test('the filing skips a leading article', async () => {
    const titled = akn.replace('<docTitle>Twelfth', '<docTitle>The Twelfth');
    expect((await fields('245', titled))[0]).toMatch(/^14 \$a The Twelfth/);
  });

  test.each([
    ['039', 'cataloguingUnit'],
    ['040', 'cataloguingSource'],
    ['049', 'country'],
    ['930', 'productCodes'],
    ['999', 'workflow'],
  ])('%s is reported when the setting %s is missing, never made up', async (tag, key) => {
    const { [key as 'country']: _, ...rest } = settings.marc;
    const made = await packed(['marcxml'], { settings: { marc: rest } });
    expect(made.status).toBe('errors');
    expect(made.diagnostics).toMatchObject([{ code: 'pack/missing-mandatory', severity: 'error' }]);
    expect(made.diagnostics[0]?.message).toContain(tag);
    expect(made.diagnostics[0]?.message).toContain(`marc.${key}`);
    expect(field(xmlOf(made, '.marc.xml'), tag)).toEqual([]);
  });

  test('a document without a date of issue lacks 269', async () => {
    const undated = akn.replaceAll('name="publication"', 'name="other"').replaceAll('#dateOfIssuance', '#other');
    const made = await pack(undated, [], { profiles: ['marcxml'], date: '2026-11-24', settings });
    const errors = made.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('269')]);
  });

  test('a code that the library does not know is an error', async () => {
    const made = await packed(['marcxml'], { settings: { marc: { ...settings.marc, cataloguingUnit: 'XYZ' } } });
    expect(made.diagnostics).toMatchObject([{ code: 'pack/code-not-allowed' }]);
  });
});
