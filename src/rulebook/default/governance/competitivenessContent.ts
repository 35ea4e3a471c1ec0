import { CHINESE_TITLE, CHINESE_TITLES, LATIN_TITLE, SHORTEST_CHINESE } from '../titleScripts';
import { announced, assumed, publicAt, SELLER_TOOLING } from '../origins';
import type { RuleInput } from '../types';

const tooling = publicAt(SELLER_TOOLING);

/** Item 6, content: what a buyer sees. */
export const contentCompetitivenessRules: RuleInput[] = [
  {
    id: 'image_num',
    title: { zh: '主图过少', en: 'too few main images' },
    why: {
      zh: '主图太少会扣分，买家也看不全产品。',
      en: 'Too few images lose points and do not show the whole product.',
    },
    fix: {
      zh: '在商品编辑页补主图，最好占满 6 张。',
      en: 'Add main images on the product edit page, best until all 6 are filled.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'imageCount' },
    threshold: { default: 3 },
    effort: 2,
    ...tooling,
  },
  {
    id: 'image_gallery',
    title: { zh: '主图没放满', en: 'gallery not filled' },
    why: {
      zh: '6 张主图占满主图区，细节和场景都能讲到。',
      en: 'Six images fill the gallery, with room for details and use.',
    },
    fix: {
      zh: '补上细节、场景、包装或工厂图，凑满 6 张。',
      en: 'Add details, use, packaging or factory until there are 6.',
    },
    severity: 'advice',
    applies: { kind: 'atLeast', value: 'imageCount', limit: 3 },
    test: { kind: 'atLeast', value: 'imageCount' },
    threshold: { default: 6 },
    effort: 2,
    ...tooling,
  },
  {
    id: 'main_video_missing',
    title: { zh: '没有主图视频', en: 'no main video' },
    why: {
      zh: '内容力看重视频，买家更信实拍。',
      en: 'Content competitiveness counts videos, and buyers trust real footage.',
    },
    fix: {
      zh: '用手机拍一段 45 秒以内、480P 以上、100 MB 以内的实物视频，上传到主图视频。',
      en: 'Film the real product with a phone, 45 seconds at most, 480P or better and up to 100 MB, and upload it as main video.',
    },
    severity: 'advice',
    test: { kind: 'is', value: 'hasVideo', expect: true },
    effort: 3,
    ...assumed(
      '公告提到内容力；扣分代码 main_video_bad 公开，标准未公开',
      'the announcement names content; the deduction code main_video_bad is public, its standard is not',
    ),
  },
  {
    id: 'title_short',
    title: { zh: '标题过短', en: 'title too short' },
    why: {
      zh: '标题太短，会错过买家的搜索词。',
      en: 'A short title misses words that buyers search for.',
    },
    fix: {
      zh: '补上材质、功能、用途和型号，把标题写足。',
      en: 'Add material, function, use and model until it is long enough.',
    },
    severity: 'advice',
    applies: LATIN_TITLE,
    test: { kind: 'atLeast', value: 'title.length' },
    threshold: { default: 50 },
    effort: 1,
    ...assumed('参照 365 条真实标题（78–128 字符）', '365 real titles ran 78–128 characters'),
  },
  {
    id: 'title_short_chinese',
    title: { zh: '中文标题过短', en: 'Chinese title too short' },
    why: {
      zh: '标题太短，会错过买家的搜索词。',
      en: 'A short title misses words that buyers search for.',
    },
    fix: {
      zh: '补上材质、功能、用途和型号，把标题写足。',
      en: 'Add material, function, use and model until it is long enough.',
    },
    severity: 'advice',
    applies: CHINESE_TITLE,
    test: { kind: 'atLeast', value: 'title.chinese' },
    threshold: { default: SHORTEST_CHINESE },
    effort: 1,
    ...assumed(CHINESE_TITLES.zh, CHINESE_TITLES.en),
  },
  {
    id: 'selling_point_few',
    title: { zh: '卖点过少', en: 'too few selling points' },
    why: {
      zh: '卖点少，买家看不出与同款的差别。',
      en: 'With few selling points a buyer sees no difference from the rest.',
    },
    fix: {
      zh: '多写几条卖点，各讲一个具体参数或好处。',
      en: 'Write more, each with one concrete figure or benefit.',
    },
    severity: 'advice',
    test: { kind: 'atLeast', value: 'sellingPoints.count' },
    threshold: { default: 3 },
    effort: 1,
    ...assumed(
      '与内容力品池的假定标准相同',
      'the same as the assumed standard of the content pool',
    ),
  },
  {
    id: 'quality_score_low',
    title: { zh: '质量分偏低', en: 'low quality score' },
    why: {
      zh: '质量分低的商品，离各品池的要求还远。',
      en: 'A low score is far from what most pools ask.',
    },
    fix: {
      zh: '在商品编辑页按质量分提示逐项优化，先达到要求的分数（按 5 分制）。',
      en: 'Follow the quality score hints on the product edit page, up to the score asked (out of 5) first.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'quality.outOf5' },
    threshold: { default: 4 },
    effort: 3,
    ...assumed('略低于公开的 4.5 分', 'a little below the public 4.5'),
  },
  {
    id: 'product_certification',
    title: { zh: '没有产品证书', en: 'no product certificate' },
    why: {
      zh: '专业买家按证书筛选，受监管的行业没有证书就搜不到。',
      en: 'Professional buyers filter by certificate, so a regulated product without one is not found.',
    },
    fix: {
      zh: '在证书管理上传认证或检测报告并关联到商品，审核请预留约两周。',
      en: 'Upload a certificate or test report in certificate management and link it to the product; allow about two weeks for review.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'certificates.count' },
    threshold: {
      default: null,
      byIndustry: {
        electronics: 1,
        electrical: 1,
        lighting: 1,
        appliances: 1,
        beauty: 1,
        medical: 1,
        toys: 1,
        kitchen: 1,
        vehicles: 1,
        safety: 1,
        machinery: 1,
        autoParts: 1,
      },
    },
    effort: 4,
    ...announced('需要证书的行业为假定', 'which industries need one is assumed'),
  },
  {
    id: 'core_parts_missing',
    title: { zh: '核心件未测试', en: 'core parts not tested' },
    why: {
      zh: '公告推荐展示经过测试的核心件（材质、专利、关键部件品牌）。',
      en: 'The announcement recommends tested core parts: material, patent, brand of key parts.',
    },
    fix: {
      zh: '把核心件送检，在认证信息里填写部件、品牌和检测报告。',
      en: 'Have the core part tested, and enter part, brand and test report under certification.',
    },
    severity: 'advice',
    test: { kind: 'is', value: 'coreParts.expected', expect: true },
    effort: 4,
    ...announced('哪些核心件为假定', 'which parts count is assumed'),
  },
];
