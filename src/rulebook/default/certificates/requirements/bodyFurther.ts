import { certified, registered } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

/** What is put on the body, cures it or is worn on the feet: registrations and marks of further markets. */
export const furtherBodyRequirements = [
  requirement({
    id: 'JP.cosmetics.PMD',
    label: { zh: '日本化妆品申报', en: 'Japanese cosmetic notification' },
    regulation: 'PMD Act (cosmetics)',
    goods: GOODS.cosmetics,
    markets: ['JP'],
    shownBy: [['PMDA']],
    force: 'duty',
    reference:
      'PMD Act: foreign manufacturer to the PMDA, the product to the prefecture: library.regask.com, EU-Japan Centre guidebook',
    fix: registered(
      '由持有化妆品制造贩卖业许可的日本公司申报外国制造商（PMDA）和商品（都道府县）',
      'Have a Japanese holder of a cosmetics marketing licence notify the foreign maker (PMDA) and the product (prefecture)',
    ),
  }),
  requirement({
    id: 'KR.cosmetics.MFDS',
    label: { zh: '韩国化妆品申报', en: 'Korean cosmetic notification' },
    regulation: 'Cosmetics Act (MFDS)',
    goods: GOODS.cosmetics,
    markets: ['KR'],
    shownBy: [['KR-MFDS']],
    force: 'duty',
    reference:
      'Cosmetics Act: a responsible seller; functional cosmetics are examined (article 4): cirs-group.com, mfds.go.kr',
    fix: registered(
      '由韩国责任销售商登记进口；美白、祛皱、防晒、染发等功能性化妆品还要经食药处（MFDS）审查',
      'Have a Korean responsible seller register the import; functional cosmetics (whitening, wrinkles, sun, hair colour) are examined by the MFDS too',
    ),
  }),
  requirement({
    id: 'AU.cosmetics.AICIS',
    label: 'AICIS',
    regulation: 'Industrial Chemicals Act 2019 (AICIS)',
    goods: GOODS.cosmetics,
    markets: ['AU'],
    shownBy: [['AICIS']],
    force: 'duty',
    from: '2020-07-01',
    reference:
      'registration of the importer, not of the product: ablis.business.gov.au, dtsreg.com.au',
    fix: registered(
      '由澳洲进口商在 AICIS 登记，并确认每种成分都在名录（AIIC）内',
      'Have the Australian importer register with AICIS and find each ingredient on the inventory (AIIC)',
    ),
  }),
  requirement({
    id: 'KR.medical.MFDS',
    label: { zh: '韩国医疗器械许可', en: 'Korean device licence' },
    regulation: 'Medical Devices Act, article 15 (MFDS)',
    goods: GOODS.medical,
    markets: ['KR'],
    shownBy: [['KR-MFDS']],
    reference:
      'article 15: permission, certification or notification by item, held by the importer: roger-willco.com, mdrex.co.kr',
    fix: registered(
      '由韩国持证进口商（KLH）按级别办理许可、认证或申报；II 类以上还要 KGMP',
      'Have a Korean licence holder obtain permission or certification, or notify, by class; from class II on KGMP too',
    ),
  }),
  requirement({
    id: 'CA.medical.MDL',
    label: { zh: '加拿大医疗器械许可', en: 'Canadian device licence' },
    regulation: 'Medical Devices Regulations, SOR/98-282',
    goods: GOODS.medical,
    markets: ['CA'],
    shownBy: [['CA-MDL']],
    force: 'duty',
    reference:
      'SOR/98-282: a licence of the device (MDL) from class II on, of the establishment (MDEL) for class I: qservegroup.com, thema-med.com',
    fix: registered(
      'II 类以上先取得 MDSAP 证书，再向加拿大卫生部申请器械许可（MDL）；I 类由进口商持有 MDEL',
      'From class II on obtain an MDSAP certificate, then a device licence (MDL) of Health Canada; for class I the importer holds an MDEL',
    ),
  }),
  requirement({
    id: 'IN.medical.CDSCO',
    label: 'CDSCO',
    regulation: 'Medical Devices Rules, 2017 (CDSCO)',
    goods: GOODS.medical,
    markets: ['IN'],
    shownBy: [['CDSCO']],
    force: 'duty',
    from: '2023-10-01',
    reference:
      'import licence MD-15; class A that is neither sterile nor measuring is registered only: elendilabs.com, medregintel.com',
    fix: registered(
      '由印度授权代理向 CDSCO 申请进口许可（MD-14 申请、MD-15 许可）；非无菌、非测量的 A 类只需登记',
      'Have an Indian authorised agent apply to the CDSCO for an import licence (MD-14, MD-15); class A that is neither sterile nor measuring is registered only',
    ),
  }),
  requirement({
    id: 'IN.footwear.ISI',
    label: { zh: 'BIS ISI 标志', en: 'BIS ISI mark' },
    regulation: 'Footwear (Quality Control) Order 2024, S.O. 1421(E)',
    goods: GOODS.footwear,
    markets: ['IN'],
    shownBy: [['BIS-ISI']],
    openBy: ['BIS'],
    force: 'duty',
    from: '2024-08-01',
    reference:
      'S.O. 1421(E) of 2024-03-15, for the kinds of footwear that it lists; not micro and small makers: absoluteveritas.com, taxguru.in',
    fix: certified(
      'BIS ISI (IS 17043)',
      '印度标准局的境外制造商许可',
      'the licence of the Bureau of Indian Standards for foreign makers',
    ),
  }),
];
