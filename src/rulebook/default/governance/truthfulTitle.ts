import { assumed, publicAt, SELLER_TOOLING } from '../origins';
import type { RuleInput } from '../types';

const tooling = publicAt(SELLER_TOOLING);

/** Item 1, the title: it says what the product is, and nothing that is not so. */
export const truthfulTitleRules: RuleInput[] = [
  {
    id: 'title_missing',
    title: { zh: '缺标题', en: 'title missing' },
    why: { zh: '没有标题的商品无法被搜到。', en: 'A product without a title cannot be found.' },
    fix: {
      zh: '在商品编辑页填写标题：核心词 + 材质或功能 + 用途。',
      en: 'Enter a title on the product edit page: core word, material or function, use.',
    },
    severity: 'blocker',
    test: { kind: 'filled', field: 'title' },
    effort: 1,
    ...assumed('发布商品时标题为必填', 'the publishing form asks for a title'),
  },
  {
    id: 'title_length',
    title: { zh: '标题过长', en: 'title too long' },
    why: {
      zh: '标题最长 128 字符，超出的部分不能保存或被截断。',
      en: 'A title may have 128 characters; more cannot be saved or is cut off.',
    },
    fix: {
      zh: '删去重复词和修饰词，把标题缩到 128 字符以内。',
      en: 'Delete repeated and decorative words until it has at most 128 characters.',
    },
    severity: 'blocker',
    test: { kind: 'atMost', value: 'title.length' },
    threshold: { default: 128 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'title_repeat',
    title: { zh: '标题有重复词', en: 'repeated words in title' },
    found: { zh: '标题里{words}', en: 'title repeats {words}' },
    why: {
      zh: '平台把标题堆砌重复词作为扣分项。',
      en: 'The platform deducts points for words repeated or stuffed into a title.',
    },
    fix: {
      zh: '每个词只留一次，空出的字符换成材质、型号或用途。',
      en: 'Keep each word once, and use the space for material, model or use.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'title.repeats' },
    threshold: { default: 0 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'title_foreign_brand',
    title: { zh: '标题含他人品牌词', en: 'another brand in title' },
    found: { zh: '标题含他人品牌词{words}', en: 'another brand in title: {words}' },
    why: {
      zh: '未经授权使用他人品牌词有侵权风险，商品会被删除、店铺会被扣分。',
      en: 'Another’s brand without authorization risks infringement: removal and penalty points.',
    },
    fix: {
      zh: '从标题、关键词和图片中删去该品牌词；有授权的，先在后台备案品牌。',
      en: 'Delete the brand word from title, keywords and images; if you are authorized, register the brand in the back office first.',
    },
    severity: 'blocker',
    test: { kind: 'atMost', value: 'title.foreignBrands' },
    threshold: { default: 0 },
    effort: 1,
    ...publicAt(
      `${SELLER_TOOLING}（品牌词表可在设置中修改 / the list of brand words is editable in the settings）`,
    ),
  },
  {
    id: 'title_exaggerated',
    title: { zh: '标题有夸大用语', en: 'exaggerated claim in title' },
    found: { zh: '标题有夸大用语{words}', en: 'exaggerated claim in title: {words}' },
    why: {
      zh: '“最低价”“第一”这类无法证明的说法不符合真实表达。',
      en: 'Claims that nobody can prove, such as “cheapest” or “number one”, are not truthful.',
    },
    fix: {
      zh: '删去夸大用语，换成可核实的参数或认证。',
      en: 'Delete the claim and put a figure or a certificate that can be checked in its place.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'title.claims' },
    threshold: { default: 0 },
    effort: 1,
    ...assumed(
      '公告要求真实表达，词表为假定，可在设置中修改',
      'the announcement asks for truthful expression; the list of words is assumed, editable in the settings',
    ),
  },
  {
    id: 'title_contact',
    title: { zh: '标题含联系方式', en: 'contact details in title' },
    found: { zh: '标题含联系方式{words}', en: 'contact details in title: {words}' },
    why: {
      zh: '标题里的网址、邮箱或聊天账号会被当作站外引流。',
      en: 'A web address, e-mail or chat account in a title counts as leading buyers off the platform.',
    },
    fix: {
      zh: '删去网址、邮箱和聊天账号，让买家用询盘或 TM 联系。',
      en: 'Delete web addresses, e-mails and chat accounts; let buyers send an inquiry or chat here.',
    },
    severity: 'blocker',
    test: {
      kind: 'not',
      of: {
        kind: 'matches',
        field: 'title',
        pattern:
          '(https?://|\\bwww\\.|[a-z0-9._-]+@[a-z0-9-]+\\.[a-z]{2,}|\\bwhats ?app\\s*[:+]|\\bwe ?chat\\s*[:：]|微信|加\\s*QQ)',
        ignoreCase: true,
      },
    },
    effort: 1,
    ...assumed(
      '按电商平台通行的禁止站外引流要求',
      'the usual ban of trading platforms on leading buyers away',
    ),
  },
  {
    id: 'title_bad',
    title: { zh: '标题有异常字符', en: 'odd characters in title' },
    found: { zh: '标题有异常字符{words}', en: 'odd characters in title: {words}' },
    why: {
      zh: '表情、特殊符号和乱码影响搜索，也显得不专业。',
      en: 'Emoji, ornaments and garbled characters harm search and look careless.',
    },
    fix: {
      zh: '删去表情和特殊符号，只用字母、数字和常用标点。',
      en: 'Delete emoji and ornaments; use letters, digits and common punctuation only.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'title.oddCharacters' },
    threshold: { default: 0 },
    effort: 1,
    ...assumed(
      '扣分代码 title_bad 公开，判定方法未公开',
      'the deduction code title_bad is public, how it is judged is not',
    ),
  },
  {
    id: 'name_capitalize_first_letter',
    title: { zh: '标题首字母未大写', en: 'title starts in lower case' },
    found: { zh: '标题以小写{words}开头', en: 'title starts in lower case: {words}' },
    why: {
      zh: '首字母大写是平台标题规范的扣分项。',
      en: 'The platform deducts points for a title that does not start with a capital.',
    },
    fix: {
      zh: '把标题首字母改为大写；其余实词建议也首字母大写。',
      en: 'Start the title, and preferably each main word, with a capital.',
    },
    severity: 'advice',
    test: { kind: 'is', value: 'title.startsUpper', expect: true },
    effort: 1,
    ...tooling,
  },
  {
    id: 'title_word_miss_core_error',
    title: { zh: '标题缺核心词', en: 'core word missing in title' },
    found: {
      zh: '标题里没有首个关键词{keyword}',
      en: 'first keyword {keyword} is not in the title',
    },
    why: {
      zh: '标题里没有任何一个关键词，搜索难以匹配。',
      en: 'A title that holds none of its own keywords is hard to match with searches.',
    },
    fix: {
      zh: '把最重要的关键词写进标题前半段。',
      en: 'Write the most important keyword into the first half of the title.',
    },
    severity: 'warning',
    marks: 'title',
    test: { kind: 'atLeast', value: 'keywords.inTitle' },
    threshold: { default: 1 },
    effort: 1,
    ...assumed(
      '扣分代码公开，核心词的判定未公开，这里以关键词代替',
      'the deduction code is public, how core words are told is not; keywords stand for them here',
    ),
  },
  {
    id: 'keyword_length',
    title: { zh: '关键词长度不足', en: 'keywords too short' },
    why: {
      zh: '全部关键词加起来太短，覆盖不到买家的搜索词，平台按此扣分。',
      en: 'Keywords that are too short together miss what buyers search for, and the platform deducts points.',
    },
    fix: {
      zh: '用“修饰词 + 核心词”的词组补足关键词，不要只填单词。',
      en: 'Enter phrases of core word and attribute, rather than single words.',
    },
    severity: 'advice',
    test: { kind: 'atLeast', value: 'keywords.bytes' },
    threshold: { default: 15 },
    effort: 1,
    ...assumed(
      '扣分代码的含义公开，长度未公开，取 15 字节',
      'what the deduction code means is public, the length is not; 15 bytes are taken',
    ),
  },
  {
    id: 'keyword_long',
    title: { zh: '关键词过长', en: 'keywords too long' },
    why: {
      zh: '全部关键词合计不得超过 384 字节。',
      en: 'All keywords together may have 384 bytes.',
    },
    fix: {
      zh: '删去次要的关键词或缩短词组，合计不超过 384 字节。',
      en: 'Delete lesser keywords or shorten phrases until they have at most 384 bytes.',
    },
    severity: 'blocker',
    test: { kind: 'atMost', value: 'keywords.bytes' },
    threshold: { default: 384 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'keyword_repeat',
    title: { zh: '关键词重复', en: 'repeated keywords' },
    found: { zh: '关键词{words}', en: 'repeated keywords: {words}' },
    why: {
      zh: '重复的关键词不增加曝光，还会扣分。',
      en: 'A repeated keyword brings no exposure and loses points.',
    },
    fix: {
      zh: '把重复的关键词换成同义词或长尾词。',
      en: 'Replace repeated keywords by synonyms or longer phrases.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'keywords.repeats' },
    threshold: { default: 0 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'keyword_bad',
    title: { zh: '关键词含违规字符', en: 'forbidden characters in keywords' },
    found: { zh: '关键词{words}含违规字符', en: 'forbidden characters in keywords: {words}' },
    why: {
      zh: '关键词里不能有分号、冒号和逗号等符号。',
      en: 'A keyword must not hold semicolons, colons or commas.',
    },
    fix: {
      zh: '每格只填一个词组，删去 ; : , ， 等符号。',
      en: 'Enter one phrase per box and delete ; : , and the like.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'keywords.oddCharacters' },
    threshold: { default: 0 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'category',
    title: { zh: '缺类目', en: 'category missing' },
    why: {
      zh: '类目决定商品出现在哪里，也决定要哪些证书。',
      en: 'The category decides where a product appears and which certificates it needs.',
    },
    fix: {
      zh: '在商品编辑页选到最末级类目，与产品实际用途一致。',
      en: 'Choose the last-level category on the product edit page that fits the real use.',
    },
    severity: 'warning',
    test: { kind: 'filled', field: 'category' },
    effort: 1,
    ...tooling,
  },
  {
    id: 'attribute_less_or_repeat',
    title: { zh: '属性填写过少', en: 'too few attributes' },
    why: {
      zh: '真实表达要求属性填全，买家也按属性筛选。',
      en: 'Truthful expression needs full attributes, and buyers filter by them.',
    },
    fix: {
      zh: '在商品编辑页填完必填属性和推荐属性，再加自定义属性（最多 30 条，名称 30 字符、值 70 字符以内），不要用相同内容重复填。',
      en: 'Fill required and recommended attributes on the product edit page, then up to 30 of your own (name 30 characters, value 70), without repeating values.',
    },
    severity: 'warning',
    test: { kind: 'atLeast', value: 'attributeCount' },
    threshold: {
      default: 5,
      byIndustry: { machinery: 8, electronics: 8, electrical: 8, appliances: 8, vehicles: 8 },
    },
    effort: 2,
    ...assumed('扣分代码公开，数量未公开', 'the deduction code is public, the number is not'),
  },
];
