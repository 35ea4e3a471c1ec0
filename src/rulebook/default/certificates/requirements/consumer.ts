import { labelled, registered, tested } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

const EPR_SOURCE = 'platform deadline 2022-12-27: maijiaw.com/article/542123';

/** What markets ask of all consumer goods. */
export const consumerRequirements = [
  requirement({
    id: 'EU.consumer.GPSR',
    label: 'GPSR',
    regulation: '(EU) 2023/988 (GPSR)',
    goods: GOODS.consumer,
    markets: ['EU'],
    shownBy: [['GPSR']],
    force: 'duty',
    from: '2024-12-13',
    fix: labelled(
      '指定欧盟责任人（欧代），在产品或包装上标注制造商和欧代的名称、地址，备好风险分析资料',
      'Appoint an EU responsible person, label product or pack with the names and addresses of maker and representative, and prepare a risk analysis',
    ),
  }),
  requirement({
    id: 'EU.consumer.REACH',
    label: 'REACH',
    regulation: '(EC) 1907/2006 (REACH)',
    goods: GOODS.articles,
    markets: ['EU'],
    shownBy: [['REACH', 'OEKO-TEX']],
    force: 'duty',
    fix: tested('REACH SVHC and Annex XVII', 'REACH SVHC 和附录 XVII'),
  }),
  requirement({
    id: 'EU.consumer.packaging',
    label: { zh: '包装法规', en: 'Packaging regulation' },
    regulation: '(EU) 2025/40 (PPWR)',
    goods: GOODS.articles,
    markets: ['EU'],
    shownBy: [['EU-PACKAGING']],
    force: 'duty',
    from: '2026-08-12',
    fix: labelled(
      '核对包装的重金属和食品包装的 PFAS，备好技术文件，按附录 VIII 出具包装符合性声明（EPR 注册不能代替）',
      'Check the packaging’s heavy metals, and PFAS where it touches food, keep the technical file, and draw up the declaration of Annex VIII (EPR registration does not replace it)',
    ),
  }),
  requirement({
    id: 'DE.consumer.EPR',
    label: { zh: '德国 EPR', en: 'EPR Germany' },
    regulation: 'VerpackG (EPR)',
    goods: GOODS.articles,
    markets: ['DE'],
    shownBy: [['EPR-DE', 'EPR']],
    force: 'duty',
    from: '2022-12-27',
    until: '2026-08-11',
    reference: EPR_SOURCE,
    fix: registered(
      '在德国 LUCID 注册包装并与双元回收系统签约',
      'Register packaging with LUCID in Germany and sign up with a dual system',
    ),
  }),
  requirement({
    id: 'DE.consumer.VerpackDG',
    label: { zh: '德国 EPR', en: 'EPR Germany' },
    regulation: 'VerpackDG (EPR)',
    goods: GOODS.articles,
    markets: ['DE'],
    shownBy: [['EPR-DE', 'EPR']],
    force: 'duty',
    from: '2026-08-12',
    reference:
      'VerpackDG, which replaces VerpackG: take-e-way.com/news/packaging-law-implementation-act-passed',
    fix: registered(
      '保持德国 LUCID 包装注册和双元回收系统签约，按新法更新登记信息',
      'Keep the LUCID registration and the contract with a dual system, and update the entry under the new act',
    ),
  }),
  requirement({
    id: 'FR.consumer.EPR',
    label: { zh: '法国 EPR', en: 'EPR France' },
    regulation: 'Code de l’environnement L541-10 (EPR)',
    goods: GOODS.articles,
    markets: ['FR'],
    shownBy: [['EPR-FR', 'EPR']],
    force: 'duty',
    from: '2022-12-27',
    reference: EPR_SOURCE,
    fix: registered(
      '加入法国生态组织，取得唯一识别号（UIN），包装印 Triman 标志',
      'Join a French eco-organisation, obtain the UIN, and print the Triman mark on the pack',
    ),
  }),
  requirement({
    id: 'GB.consumer.GPSR',
    label: { zh: '英国 GPSR', en: 'UK GPSR' },
    regulation: 'General Product Safety Regulations 2005 (GPSR 2005)',
    goods: GOODS.consumer,
    markets: ['GB'],
    shownBy: [['UK-GPSR']],
    force: 'duty',
    fix: labelled(
      '在产品或包装上标注英国进口商或英代的名称、地址，备好安全评估资料',
      'Label product or pack with the name and address of the UK importer or representative, and prepare a safety assessment',
    ),
  }),
  requirement({
    id: 'US.consumer.CPSA',
    label: { zh: 'CPSA 合格证书', en: 'CPSA certificate' },
    regulation: 'CPSA, 15 U.S.C. 2063',
    goods: GOODS.consumer,
    markets: ['US'],
    shownBy: [['US-GCC', 'CPC', 'GCC']],
    force: 'duty',
    fix: labelled(
      '查 CPSC 的规则清单；产品在列时出具 GCC（儿童产品出具 CPC），2026-07-08 起把证书数据交给进口商电子申报（16 CFR 1110）',
      'Look the product up in the CPSC’s list of rules; if it is there, issue a GCC (a CPC for children’s products) and, from 2026-07-08, give the importer its data to file (16 CFR 1110)',
    ),
  }),
  requirement({
    id: 'US.consumer.Prop65',
    label: { zh: '加州 65 号提案', en: 'California Prop 65' },
    regulation: 'California Prop 65',
    goods: GOODS.articles,
    markets: ['US'],
    shownBy: [['Prop65']],
    force: 'duty',
    fix: labelled(
      '按加州 65 清单检测铅、镉、邻苯等物质；超限时贴警示标签',
      'Test for listed substances such as lead, cadmium and phthalates; where a limit is passed, add the warning label',
    ),
  }),
  requirement({
    id: 'SA.consumer.SABER',
    label: 'SABER',
    regulation: 'SASO SABER',
    goods: GOODS.consumer,
    markets: ['SA'],
    shownBy: [['SABER', 'SASO']],
    force: 'duty',
    fix: registered(
      '请沙特进口商在 SABER 平台登记产品，由认可机构签发 PCoC 和每批 SCoC',
      'Have the Saudi importer register the product in SABER and an approved body issue the PCoC and, per shipment, the SCoC',
    ),
  }),
  requirement({
    id: 'EAEU.consumer.EAC',
    label: 'EAC',
    regulation: 'EAEU technical regulations, TR CU (EAC)',
    goods: GOODS.consumer,
    markets: ['EAEU'],
    shownBy: [['EAC']],
    force: 'duty',
    fix: registered(
      '先确认产品适用的 TR CU 法规，再由当地申请人办理 EAC 声明或证书',
      'Find the TR CU regulation that applies, and have a local applicant obtain the EAC declaration or certificate',
    ),
  }),
];
