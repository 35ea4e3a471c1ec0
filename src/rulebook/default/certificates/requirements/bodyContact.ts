import { certified, labelled, registered, tested } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

/** What markets ask of cosmetics, medical devices and protective equipment. */
export const bodyContactRequirements = [
  requirement({
    id: 'EU.cosmetics.CPNP',
    label: 'CPNP',
    regulation: '(EC) 1223/2009 (CPNP)',
    goods: GOODS.cosmetics,
    markets: ['EU'],
    shownBy: [['CPNP']],
    fix: registered(
      '由欧盟责任人完成 CPSR 安全评估并在 CPNP 通报；配方不得含 TPO（2025-09-01 起），标签标出 80 种香精致敏物（2026-07-31 起）',
      'Have an EU responsible person complete the safety report (CPSR) and notify the product in the CPNP; leave TPO out (from 2025-09-01) and label the 80 fragrance allergens (from 2026-07-31)',
    ),
  }),
  requirement({
    id: 'GB.cosmetics.SCPN',
    label: 'SCPN',
    regulation: 'UK Cosmetics Regulation (SCPN)',
    goods: GOODS.cosmetics,
    markets: ['GB'],
    shownBy: [['SCPN']],
    fix: registered(
      '由英国责任人完成安全评估并在 SCPN 通报',
      'Have a UK responsible person complete the safety report and notify the product in the SCPN',
    ),
  }),
  requirement({
    id: 'US.cosmetics.MoCRA',
    label: 'MoCRA',
    regulation: 'MoCRA (FD&C Act 604–614)',
    goods: GOODS.cosmetics,
    markets: ['US'],
    shownBy: [['MoCRA', 'FDA']],
    fix: registered(
      '按 MoCRA 在 FDA 完成工厂注册和产品列名，并指定美国代理人',
      'Register the facility and list the product with the FDA under MoCRA, and name a US agent',
    ),
  }),
  requirement({
    id: 'SA.cosmetics.SFDA',
    label: 'SFDA',
    regulation: 'SFDA cosmetics listing',
    goods: GOODS.cosmetics,
    markets: ['SA'],
    shownBy: [['SFDA']],
    fix: registered(
      '由沙特进口商在 SFDA 系统列名',
      'Have the Saudi importer list the product with the SFDA',
    ),
  }),
  requirement({
    id: 'BR.cosmetics.ANVISA',
    label: 'ANVISA',
    regulation: 'ANVISA cosmetics rules',
    goods: GOODS.cosmetics,
    markets: ['BR'],
    shownBy: [['ANVISA']],
    fix: registered(
      '由巴西持证公司向 ANVISA 通报或注册',
      'Have a licensed Brazilian company notify or register the product with ANVISA',
    ),
  }),
  requirement({
    id: 'EU.medical.MDR',
    label: 'CE-MDR',
    regulation: '(EU) 2017/745 (MDR)',
    goods: GOODS.medical,
    markets: ['EU'],
    shownBy: [['MDR']],
    openBy: ['CE'],
    reference:
      '(EU) 2017/745; the CE mark bears a notified body’s number above class I: medicaldeviceacademy.com',
    fix: certified(
      'CE-MDR',
      '欧盟授权代表（I 类以上还要公告机构）',
      'an EU representative and, above class I, a notified body',
    ),
  }),
  requirement({
    id: 'GB.medical.MHRA',
    label: 'MHRA',
    regulation: 'Medical Devices Regulations 2002 (MHRA)',
    goods: GOODS.medical,
    markets: ['GB'],
    shownBy: [['MHRA']],
    fix: registered(
      '由英国责任人（UKRP）向 MHRA 注册',
      'Have a UK responsible person register the device with the MHRA',
    ),
  }),
  requirement({
    id: 'US.medical.FDA',
    label: { zh: 'FDA 列名 / 510(k)', en: 'FDA listing / 510(k)' },
    regulation: 'FDA listing / 510(k) (21 CFR 807)',
    goods: GOODS.medical,
    markets: ['US'],
    shownBy: [['FDA', 'FDA-510K']],
    fix: registered(
      '在 FDA 完成企业注册和器械列名；II 类多数还需 510(k)',
      'Register the establishment and list the device with the FDA; most class II devices need a 510(k) too',
    ),
  }),
  requirement({
    id: 'AU.medical.TGA',
    label: 'TGA',
    regulation: 'Therapeutic Goods Act 1989 (TGA)',
    goods: GOODS.medical,
    markets: ['AU'],
    shownBy: [['TGA']],
    fix: registered(
      '由澳洲担保人在 TGA 完成 ARTG 登录',
      'Have an Australian sponsor enter the device in the TGA’s ARTG',
    ),
  }),
  requirement({
    id: 'JP.medical.PMDA',
    label: 'PMDA',
    regulation: 'PMD Act (PMDA)',
    goods: GOODS.medical,
    markets: ['JP'],
    shownBy: [['PMDA']],
    fix: registered(
      '由日本上市许可持有人（MAH）向 PMDA 申报',
      'Have a Japanese marketing authorisation holder file with the PMDA',
    ),
  }),
  requirement({
    id: 'BR.medical.ANVISA',
    label: 'ANVISA',
    regulation: 'ANVISA medical device rules',
    goods: GOODS.medical,
    markets: ['BR'],
    shownBy: [['ANVISA']],
    fix: registered(
      '由巴西注册持有人向 ANVISA 注册',
      'Have a Brazilian registration holder register the device with ANVISA',
    ),
  }),
  requirement({
    id: 'EU.ppe.regulation',
    label: 'CE-PPE',
    regulation: '(EU) 2016/425 (PPE)',
    goods: GOODS.ppe,
    markets: ['EU'],
    shownBy: [['PPE-CE']],
    openBy: ['CE'],
    fix: certified(
      'CE-PPE',
      '欧盟公告机构（II、III 类）',
      'a notified body (categories II and III)',
    ),
  }),
  requirement({
    id: 'GB.ppe.regulation',
    label: { zh: '英国 PPE', en: 'UK PPE' },
    regulation:
      'PPE (Enforcement) Regulations 2018, Regulation 2016/425 as retained (PPE regulations)',
    goods: GOODS.ppe,
    markets: ['GB'],
    shownBy: [['UKCA', 'PPE-CE', 'CE']],
    fix: certified(
      'UKCA / CE-PPE',
      '英国认可机构或欧盟公告机构',
      'a UK approved body or an EU notified body',
    ),
  }),
  requirement({
    id: 'US.ppe.NIOSH-ANSI',
    label: 'NIOSH / ANSI',
    regulation: 'NIOSH (42 CFR 84) / ANSI',
    goods: GOODS.ppe,
    markets: ['US'],
    shownBy: [['NIOSH', 'ANSI']],
    fix: labelled(
      '呼吸防护用品向 NIOSH 申请批准，其他防护装备按对应 ANSI/ISEA 标准检测',
      'Apply to NIOSH for respirators; have other equipment tested to its ANSI/ISEA standard',
    ),
  }),
  requirement({
    id: 'AU.ppe.AS-NZS',
    label: 'AS/NZS',
    regulation: 'AS/NZS protective equipment standards',
    goods: GOODS.ppe,
    markets: ['AU'],
    shownBy: [['AS-NZS']],
    fix: tested('the AS/NZS standard of the product', '对应 AS/NZS 标准'),
  }),
];
