import {
  CertificateRecogniser,
  normaliseCertificate,
} from '../../src/evaluator/certificates/recognise';
import { certificates as schema } from '../../src/rulebook';
import { certificates as input } from '../../src/rulebook/default/certificates';

const book = schema.parse(input);

describe('names', () => {
  const recogniser = new CertificateRecogniser(book.names);

  test('a spelling belongs to one certificate', () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of book.names) {
      for (const spelling of [id, name.zh, name.en, ...aliases].map(normaliseCertificate)) {
        expect([spelling, owners.get(spelling) ?? id]).toEqual([spelling, id]);
        owners.set(spelling, id);
      }
    }
  });

  test.each<[string, string[]]>([
    ['CE', ['CE']],
    ['欧盟CE', ['CE']],
    ['CE认证', ['CE']],
    ['ce certificate', ['CE']],
    ['CE-EMC', ['CE-EMC']],
    ['CE（EMC）', ['CE-EMC', 'CE']],
    ['EMC', ['CE-EMC']],
    ['CE RED', ['CE-RED']],
    ['RoHS 2.0', ['RoHS']],
    ['rohs3', ['RoHS']],
    ['ROHS指令', ['RoHS']],
    ['REACH SVHC', ['REACH']],
    ['FCC', ['FCC']],
    ['FCC SDoC', ['FCC-SDOC']],
    ['FCC Part15', ['FCC']],
    ['FCCID', ['FCC-ID']],
    ['MSDS', ['SDS']],
    ['UN38.3 report', ['UN38.3']],
    ['UN 38.3', ['UN38.3']],
    ['日本PSE', ['PSE']],
    ['圆形PSE', ['PSE']],
    ['韩国KC', ['KC']],
    ['食品级FDA', ['FDA-FOOD']],
    ['FDA', ['FDA']],
    ['加州65', ['Prop65']],
    ['CP65', ['Prop65']],
    ['CA65', ['Prop65']],
    ['ErP', ['ERP']],
    ['Global Recycled Standard', ['GRS']],
    ['EN71-1/2/3', ['EN71']],
    ['EN 71-3:2019+A1', ['EN71']],
    ['ASTM F963-23', ['ASTM-F963']],
    ['IEC 62133-2', ['IEC62133']],
    ['ISO 9001:2015', ['ISO9001']],
    ['ISO 13485:2016', ['ISO13485']],
    ['UL 2849', ['UL2849']],
    ['UL2272', ['UL2272']],
    ['OEKO TEX Standard 100', ['OEKO-TEX']],
    ['amfori BSCI', ['BSCI']],
    ['G-Mark', ['GMARK']],
    ['EPR Germany', ['EPR-DE']],
    ['法国EPR', ['EPR-FR']],
    ['EC 1935/2004', ['EU-FOOD']],
    ['CB report', ['IECEE']],
    ['SASO CoC', ['SASO']],
    ['E-mark', ['E-MARK']],
    ['ECE R44/04', ['ECE-R44']],
    ['ICASA', ['ICASA']],
    ['UL 1642', ['UL1642']],
    ['UL2054', ['UL2054']],
    ['cUL', ['CUL']],
    ['cETL', ['CETL']],
    ['2 years warranty', []],
  ])('%s', (spelling, ids) => {
    expect([...recogniser.recognise(spelling)].sort()).toEqual([...ids].sort());
  });

  test('what is shown by CE-EMC or by CE alone is shown', () => {
    const emc = book.requirements.find(({ id }) => id === 'EU.mains.EMC');
    expect(emc?.shownBy).toEqual([['CE-EMC', 'CE']]);
  });
});
