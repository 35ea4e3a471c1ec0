import type { CertificateEntry } from '../../../src/catalogue';
import { readCertificates } from '../../../src/catalogue/cells/readCertificates';
import { readId } from '../../../src/catalogue/cells/readId';
import { readList, readWord } from '../../../src/catalogue/cells/vocabularyReaders';
import { readText } from '../../../src/catalogue/cells/readText';
import { readsAs, refused, values } from './cases';

const ID = '1600123456789';

describe('id', () => {
  readsAs(readId, [
    ...refused('missing', '', ' ', '-', 'N/A', "'"),
    ...refused('errorValue', '#REF!', "'#REF!"),
    ...values(
      ...[
        ...[1600123456789, ID, `'${ID}`, ` ${ID}\u00a0`, '１６００１２３４５６７８９', `＇${ID}`],
        ...['1.600123456789E+12', `${ID}.0`, '1,600,123,456,789', '1600 1234 56789', `\u200b${ID}`],
      ].map((cell) => [cell, ID] as const),
      ...[`="${ID}"`, `=T("${ID}")`, `=t("'${ID}")`, `＝＂${ID}＂`, `="=""${ID}"""`].map(
        (cell) => [cell, ID] as const,
      ),
      ['0012', '0012'],
      ['="007"', '007'],
      ['=B2', '=B2'],
      ['A-1001', 'A-1001'],
      ['1E5', '1E5'],
      ['90071992547409930001', '90071992547409930001'],
    ),
    ...refused('digitsLost', '1.6E+12', '1.60012345678E+12', '1.6e+12', 2 ** 53, 1e21, Infinity),
    ...refused('notAnId', 1.5, -1, true, NaN, '1.25E+1'),
  ]);
});

describe('text', () => {
  readsAs(readText, [
    ...refused('missing', '', ' \u00a0', '-', 'N/A', '无', '\u200b', ' '.repeat(40)),
    ...refused('errorValue', '#REF!', ' #VALUE! '),
    ...values(
      ['  LED  Light\u00a0', 'LED  Light'],
      ['ＬＥＤ，灯', 'ＬＥＤ，灯'],
      [`\t${'a long title of a product'.repeat(3)}\n`, 'a long title of a product'.repeat(3)],
      ['an unambiguous, rather long product title', 'an unambiguous, rather long product title'],
      [12, '12'],
      [true, 'TRUE'],
      ['Men&#39;s &amp; Women&apos;s Shirt', "Men's & Women's Shirt"],
      ['5&amp;amp;6 &lt;b&gt; &#x26;&nbsp;7&#176;', '5&6 <b> & 7°'],
      [
        'A long title of a product<br>with a second line',
        'A long title of a product\nwith a second line',
      ],
      ['a<br/>b<BR />c &lt;br&gt; d', 'a\nb\nc \n d'],
      ['="A ""long"" title that an export has forced"', 'A "long" title that an export has forced'],
      ['AT&T; R&D & <none> &unknown; &#0; &#xd800;', 'AT&T; R&D & <none> &unknown; &#0; &#xd800;'],
    ),
  ]);
});

describe('word', () => {
  readsAs(readWord, [
    ...refused('missing', '', '--', '暂无'),
    ...refused('errorValue', '#NAME?'),
    ...values([' LED \u00a0 Light\u200b ', 'LED Light'], ['灯具', '灯具'], ['Ａ', 'Ａ'], [5, '5']),
    ...values(['Home &amp; Garden', 'Home & Garden'], ['="LED"', 'LED']),
  ]);
});

describe('list', () => {
  readsAs(readList, [
    ...refused('missing', '', '-', 'N/A', ', ; ', '-,-'),
    ...refused('errorValue', '#REF!'),
    ...values(
      ['led light', ['led light']],
      ['men&#39;s; r&amp;d<br>led', ["men's", 'r&d', 'led']],
      ['a,b，c;d；e、f/g|h\ni{{NL}}j\r\nk', 'a b c d e f g h i j k'.split(' ')],
      ['led strip, , led  light ,', ['led strip', 'led light']],
      ['a, a', ['a', 'a']],
      ['motor (12V, 24V), pump', ['motor (12V, 24V)', 'pump']],
      ['芯片（A、B）、电池', ['芯片(A、B)', '电池']],
      ['a (b, c', ['a (b', 'c']],
      ['9,900 W, 0,9', ['9,900 W', '0,9']],
      ['1,000 W, 24/7 service', ['1,000 W', '24/7 service']],
      ['（a\nb）', ['(a', 'b)']],
      [5, ['5']],
    ),
  ]);
});

describe('certificates', () => {
  const validity = { from: 46_167, to: 47_993 };
  readsAs(readCertificates, [
    ...refused('missing', '', 'N/A', '-', '/'),
    ...refused('errorValue', '#REF!'),
    ...refused(
      'unnamedCertificates',
      '有',
      'Yes',
      '√',
      true,
      '有证书',
      '证书齐全',
      'pending',
      '已过期',
    ),
    ...values(
      ...['无', '暂无', 'no', 'None', '没有', '×', false].map((cell) => [cell, []] as const),
    ),
    ...values(
      ['CE(EMC)、RoHS2.0, FCC ID', [{ name: 'CE(EMC)' }, { name: 'RoHS2.0' }, { name: 'FCC ID' }]],
      ['CE, RoHS；FCC', [{ name: 'CE' }, { name: 'RoHS' }, { name: 'FCC' }]],
      ['CE/RoHS', [{ name: 'CE' }, { name: 'RoHS' }]],
      ['CE（LVD, EMC）/FCC', [{ name: 'CE(LVD, EMC)' }, { name: 'FCC' }]],
      ['CE (25/05/2026 - 25/05/2031)', [{ name: 'CE', validity }]],
      ['CE（2026-05-25 至 2031-05-25）', [{ name: 'CE', validity }]],
      ['CE 2026-05-25~2031-05-25', [{ name: 'CE', validity }]],
      ['CE: 25/05/2026 - 25/05/2031', [{ name: 'CE', validity }]],
      ['CE 有效期至 2031-05-25', [{ name: 'CE', validity: { to: 47_993 } }]],
      [
        'CE(EMC) (2031/05/25), FCC',
        [{ name: 'CE(EMC)', validity: { to: 47_993 } }, { name: 'FCC' }],
      ],
      ['UN38.3 (长期)', [{ name: 'UN38.3', validity: { to: 2_958_465 } }]],
      ['CE(EMC)', [{ name: 'CE(EMC)' }]],
      ['GB 4806.7-2016', [{ name: 'GB 4806.7-2016' }]],
      ['2026-05-25', [{ name: '2026-05-25' }]],
    ),
    ...values<readonly CertificateEntry[]>(
      ['CE FCC+RoHS', [{ name: 'CE FCC+RoHS' }]],
      ['CE & RoHS (2031-05-25)', [{ name: 'CE & RoHS', validity: { to: 47_993 } }]],
      ['CE valid until 2031-05-25', [{ name: 'CE', validity: { to: 47_993 } }]],
      ['CE (valid until 2031-05-25)', [{ name: 'CE', validity: { to: 47_993 } }]],
      ['CE（有效期至：2031年5月25日）', [{ name: 'CE', validity: { to: 47_993 } }]],
      ['CE expires on 2031-05-25', [{ name: 'CE', validity: { to: 47_993 } }]],
      ['CE exp. 2031-05-25; FCC', [{ name: 'CE', validity: { to: 47_993 } }, { name: 'FCC' }]],
      ['CE, 有', [{ name: 'CE' }, { name: '有' }]],
      ...[
        ...['CE pending', 'CE (Pending)', 'Pending: CE', 'CE申请中', 'CE（申请中）', 'CE 正在办理'],
        ...['CE-办理中', 'applying for CE', 'CE in progress', 'CE to be issued', 'CE 待出证'],
        ...['CE pending until 2031-05-25', 'CE（认证中，预计2031-05-25）', 'CE测试中'],
      ].map((cell): [string, CertificateEntry[]] => [cell, [{ name: 'CE', standing: 'pending' }]]),
      ...['CE expired', 'CE (expired)', 'CE已过期', 'CE（已失效）', 'CE 过期'].map(
        (cell): [string, CertificateEntry[]] =>
          [cell, [{ name: 'CE', standing: 'expired' }]] as const,
      ),
      ['CE expired 2020-01-01', [{ name: 'CE', validity: { to: 43_831 } }]],
      ['CE(未过期)', [{ name: 'CE(未过期)' }]],
      ['CE 到期日 2031-05-25', [{ name: 'CE', validity: { to: 47_993 } }]],
    ),
  ]);
});
