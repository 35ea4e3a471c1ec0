import type { FieldKey } from '../../fields';

/** Classes of synonymous words; the grammar below composes them. */
const WORDS = {
  goods:
    '产品 商品 货品 单品 宝贝 物料 存货 product products prod pro item items goods variant article sku listing',
  thing: '产品 商品 单品 宝贝 货品 product item goods',
  code: '编码 编号 代码 号码 货号 code number num no nr id sku ref reference',
  maker:
    '款 款式 规格 库存 工厂 厂家 本厂 商家 卖家 我司 公司 自编 style part article art model mfr mfg manufacturer factory seller merchant internal design',
  own: '编码 编号 代码 货号 code sku ref reference',
  listed: '上架 刊登 发布',
  name: '名称 名字 名 标题 品名 name title',
  about: '描述 description desc',
  lang: '中文 英文 中英文 外文 chinese english cn en zh',
  level:
    '一级 二级 三级 四级 末级 叶子 主 子 1级 2级 3级 虚拟 level1 level2 level3 sub main parent leaf primary top google amazon',
  kind: '类目 分类 类别 品类 大类 小类 中类 大分类 中分类 小分类 category categories cat subcategory',
  path: '名称 路径 name path title',
  terms:
    'fob exw exworks exwork exfactory exworkshop cif cfr ddp 出厂 工厂 外贸 批发 大货 含税 不含税 基本 标准 京东 一件代发 代发 供货 离岸 factory wholesale standard regular list variant export base net offer normal sku',
  money: '价 价格 定价 单价 售价 报价 价钱 price prices unitprice pricing quote quotation',
  shipped: 'fob exw exworks 离岸价',
  port: '宁波 上海 深圳 广州 厦门 青岛 天津 义乌 中国 ningbo shanghai shenzhen guangzhou xiamen qingdao tianjin yiwu china usd rmb cny us 美元 美金 人民币 元',
  least: '最小 最低 最少 min minimum',
  order: '订 订购 订货 订单 起订 起批 起售 采购 购买 批发 order purchase buy ordering wholesale',
  amount: '量 数量 数 qty quantity quantities amount',
  begin: '起订 起批 起售 起卖 起购 起定 moq',
  making:
    '交货 交付 发货 生产 备货 供货 出货 大货 大货生产 加工 制作 打包 lead delivery production processing handling manufacturing dispatch fulfillment bulk lt productionlead deliverylead standardlead handlinglead',
  period:
    '期 时间 周期 天数 时效 时长 time times days day period leadtime timedays inweeks timeindays indays',
  having:
    '可用 可售 现有 现货 现存 当前 实际 在库 剩余 总 实物 本地 product variant available current total onhand physical free',
  ready: '可用 可售 现有 现货 现存 在库 剩余 available onhand physical free',
  held: '库存 库存数 库存量 库存数量 存量 stock inventory stocks instock',
  count: '数 数量 量 qty quantity count level onhand available',
  aim: '目标 主要 主要销售 销售 出口 主销 适用 重点 主攻 适销 热销 主要出口 target main mainexport export sales selling applicable destination',
  place: '国家 市场 地区 国 区域 地 国家地区 country countries market markets region regions area',
  proof: '检测 测试 质检 检验 认证 test testing inspection lab certification',
  paper: '报告 证书 report reports certificate certificates document documents',
  proven: '认证 证书 certification certificate cert',
  sort: '类型 种类 类别 type types',
  body: '单件 单品 单个 单位 产品 商品 包裹 variant item unit product package pkg parcel single piece',
  heft: '重量 毛重 净重 weight grossweight netweight grams weightgrams weightkg weightvalue',
  film: '视频 主图视频 商品视频 产品视频 video productvideo mainvideo',
  address: '链接 地址 网址 url urls link links src path uri',
} as const;

type Word = keyof typeof WORDS;

/** Names of fields, word by word; `?` marks a word that may be left out. */
const PHRASES: readonly (readonly [FieldKey, ...string[]])[] = [
  ['model', 'goods code', 'maker code', 'goods maker code', 'own'],
  [
    'title',
    'lang? goods? name',
    'goods lang name',
    'name lang',
    'listed goods name',
    'goods about',
  ],
  ['category', 'level? thing? kind path?', 'thing level kind'],
  [
    'price',
    'terms? money',
    'goods money',
    'shipped port?',
    'terms money port',
    'money port',
    'terms port money',
  ],
  ['moq', 'least order amount?', 'begin amount?', 'least goods order amount?'],
  ['leadTimeDays', 'making period', 'thing making period'],
  [
    'stock',
    'having held',
    'having? held count',
    'count held',
    'ready count',
    'count ready',
    'thing held count',
  ],
  ['markets', 'aim place'],
  ['certificates', 'thing? proof paper', 'proven sort'],
  ['weight', 'body heft'],
  ['hasVideo', 'film address'],
];

function pattern(phrase: string): string {
  return phrase
    .split(' ')
    .map((part) => {
      const word = part.replace('?', '') as Word;
      return `(?:${WORDS[word].replaceAll(' ', '|')})${part === word ? '' : '?'}`;
    })
    .join('');
}

/** One group for each line of the grammar; built at the first header that the vocabulary lacks. */
let grammar: RegExp | undefined;

function build(): RegExp {
  const groups = PHRASES.map(([, ...phrases]) => `(${phrases.map(pattern).join('|')})`);
  return new RegExp(`^(?:${groups.join('|')})$`, 'u');
}

/** The field whose composed name has the key `key` (see `keyOf`); undefined if there is none. */
export function phraseField(key: string): FieldKey | undefined {
  const found = (grammar ??= build()).exec(key);
  if (found === null) return undefined;
  const groups: readonly (string | undefined)[] = found.slice(1);
  return PHRASES[groups.findIndex((group) => group !== undefined)]?.[0];
}
