import { CHINESE_TITLE, CHINESE_TITLES, LATIN_TITLE, SHORTEST_CHINESE } from '../titleScripts';
import { assumed } from '../origins';
import type { RuleInput } from '../types';

const contentHabit = assumed(
  '参照平台的内容提示和优秀商品的普遍水平',
  'the platform’s content hints and the usual level of good products',
);

/** What the content pool asks. */
export const contentConditions: RuleInput[] = [
  {
    id: 'content.quality',
    title: { zh: '质量分', en: 'quality score' },
    why: {
      zh: '质量分概括了商品信息的完整和清晰程度。',
      en: 'The quality score sums up how complete and clear the information is.',
    },
    fix: {
      zh: '在商品编辑页按质量分提示逐项优化，达到要求的分数（按 5 分制）。',
      en: 'Follow the quality score hints on the product edit page up to the score asked (out of 5).',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'quality.outOf5' },
    threshold: { default: 4.5 },
    effort: 3,
    ...contentHabit,
  },
  {
    id: 'content.images',
    title: { zh: '主图数量', en: 'main images' },
    why: {
      zh: '6 张主图才能占满主图区，把正面、细节和场景都讲清楚。',
      en: 'Six images fill the main gallery and show front, detail and use.',
    },
    fix: {
      zh: '在商品编辑页补足主图：正面、侧面、细节、场景、包装、工厂。',
      en: 'Add images on the product edit page: front, side, detail, in use, packaging, factory.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'imageCount' },
    threshold: { default: 6 },
    effort: 2,
    ...contentHabit,
  },
  {
    id: 'content.video',
    title: { zh: '有主图视频', en: 'main video' },
    why: {
      zh: '视频能让买家看到实物和用法。',
      en: 'A video lets buyers see the real product and its use.',
    },
    fix: {
      zh: '上传一段实拍主图视频，展示外观、功能和生产。',
      en: 'Upload a main video of the real product: look, function and production.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'hasVideo' },
    threshold: { default: 1 },
    effort: 3,
    ...contentHabit,
  },
  {
    id: 'content.attributes',
    title: { zh: '属性数', en: 'attributes' },
    why: {
      zh: '买家按属性筛选，少填一项就少一批买家。',
      en: 'Buyers filter by attributes, and each empty one hides the product from some of them.',
    },
    fix: {
      zh: '在商品编辑页填完必填和推荐属性，再补充自定义属性（不超过 30 个）。',
      en: 'Fill required and recommended attributes on the product edit page, then custom ones (30 at most).',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'attributeCount' },
    threshold: {
      default: 8,
      byIndustry: {
        machinery: 12,
        electronics: 12,
        electrical: 12,
        lighting: 12,
        appliances: 12,
        apparel: 10,
        autoParts: 10,
        vehicles: 12,
        medical: 10,
        furniture: 10,
        packaging: 6,
        food: 6,
      },
    },
    effort: 2,
    ...contentHabit,
  },
  {
    id: 'content.title',
    title: { zh: '标题长度', en: 'title length' },
    why: {
      zh: '太短少了搜索词，超过 128 字符放不下。',
      en: 'A short title misses search words, and more than 128 characters do not fit.',
    },
    fix: {
      zh: '按“核心词 + 材质或功能 + 用途 + 型号”写足，最长 128 字符。',
      en: 'Name core word, material or function, use and model, in at most 128 characters.',
    },
    severity: 'warning',
    applies: LATIN_TITLE,
    test: {
      kind: 'all',
      of: [
        { kind: 'atLeast', value: 'title.length' },
        { kind: 'atMost', value: 'title.length', limit: 128 },
      ],
    },
    threshold: { default: 50 },
    effort: 1,
    ...assumed(
      '下限 50 参照 365 条真实标题（78–128 字符）；上限 128 为公开数字',
      'the lower limit of 50 after 365 real titles (78–128 characters); the upper limit of 128 is public',
    ),
  },
  {
    id: 'content.titleChinese',
    title: { zh: '中文标题长度', en: 'length of a Chinese title' },
    why: {
      zh: '标题太短，少了搜索词。',
      en: 'A short title misses search words.',
    },
    fix: {
      zh: '按“核心词 + 材质或功能 + 用途 + 型号”写足。',
      en: 'Name core word, material or function, use and model.',
    },
    severity: 'warning',
    applies: CHINESE_TITLE,
    test: { kind: 'atLeast', value: 'title.chinese' },
    threshold: { default: SHORTEST_CHINESE },
    effort: 1,
    ...assumed(CHINESE_TITLES.zh, CHINESE_TITLES.en),
  },
  {
    id: 'content.titleForm',
    title: { zh: '标题书写规范', en: 'title well formed' },
    why: {
      zh: '重复的词和小写开头显得随意，也浪费字符。',
      en: 'Repeated words and a lower-case start look careless and waste characters.',
    },
    fix: {
      zh: '删去标题里重复的词，首字母大写。',
      en: 'Delete repeated words from the title and start it with a capital.',
    },
    severity: 'warning',
    test: {
      kind: 'all',
      of: [
        { kind: 'atMost', value: 'title.repeats' },
        { kind: 'is', value: 'title.startsUpper', expect: true },
      ],
    },
    threshold: { default: 0 },
    effort: 1,
    ...contentHabit,
  },
  {
    id: 'content.sellingPoints',
    title: { zh: '卖点条数', en: 'selling points' },
    why: {
      zh: '卖点是买家决定要不要看详情的依据。',
      en: 'Selling points decide whether a buyer reads on.',
    },
    fix: {
      zh: '在商品编辑页写足卖点，各讲一个具体好处（参数、材质、用途）。',
      en: 'Write more selling points on the product edit page, each with one concrete benefit.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'sellingPoints.count' },
    threshold: { default: 3 },
    effort: 1,
    ...contentHabit,
  },
  {
    id: 'content.keywords',
    title: { zh: '关键词数', en: 'keywords' },
    why: {
      zh: '关键词让更多搜索词能找到商品。',
      en: 'Keywords let more searches find the product.',
    },
    fix: {
      zh: '填满互不重复的关键词，优先用后台关键词指数里的热词。',
      en: 'Fill in every keyword, each a different one, taken first from the keyword index of the back office.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'keywords.count' },
    threshold: { default: 3 },
    effort: 1,
    ...contentHabit,
  },
  {
    id: 'content.certificates',
    title: { zh: '展示的证书数', en: 'certificates shown' },
    why: {
      zh: '专业买家和代理会按证书筛选搜索结果。',
      en: 'Professional buyers and agents filter search results by certificate.',
    },
    fix: {
      zh: '在证书管理上传产品证书或检测报告，并关联到商品。',
      en: 'Upload a product certificate or test report in certificate management and link it to the product.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'certificates.count' },
    threshold: {
      default: 1,
      byIndustry: {
        apparel: null,
        textiles: null,
        jewellery: null,
        furniture: null,
        homeGarden: null,
        packaging: null,
        hardware: null,
        construction: null,
        pets: null,
        sports: null,
        other: null,
      },
    },
    effort: 4,
    ...contentHabit,
  },
];
