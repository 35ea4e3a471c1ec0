import { before, kind, pairs } from './kind';

/** Goods of retail listings, whose short names say nothing of their battery or their trade. */
export const retailGoods = [
  kind(
    'electronic battery lithium',
    `led dog collar, light up dog collar, glowing dog collar, luminous dog collar, led pet collar, led cat collar,
     rechargeable dog collar, portable label maker, portable label printer, wireless label maker, wireless label printer,
     bluetooth label maker, mini label printer, rechargeable label maker`,
    `发光项圈, 发光宠物项圈, 便携标签机, 手持标签机, 蓝牙标签机`,
  ),
  kind(
    'battery buttonCell',
    before('lcd', 'drawing board, drawing pad, doodle board'),
    '液晶写字板, 液晶小黑板',
  ),
  kind(
    'battery radio electronic',
    `heart rate chest strap, heart rate sensor bluetooth, heart rate strap, heart rate monitor strap, heart rate belt,
     heart rate armband, chest strap heart rate`,
    `心率带, 心率臂带`,
  ),
  kind(
    'electronic',
    pairs(
      'touchless, automatic, sensor',
      'foam soap dispenser, foaming soap dispenser, hand soap dispenser',
    ),
    `自动洗手机, 感应皂液器, 感应洗手机`,
  ),
  kind(
    'battery',
    `smart door lock, fingerprint door lock, smart lock, fingerprint lock`,
    `智能门锁, 智能锁, 指纹锁`,
  ),
  kind('mains', `smart speaker`, `智能音箱, 触屏音箱, 小爱音箱, 洗烘一体机, 洗烘套装`),
  kind('gulfListed', `washer dryer`, `洗烘一体机, 洗烘套装`),
  kind(
    'mains',
    pairs('e27, e14, b22, gu10', 'led bulb, led lamp, bulb, spotlight', ' '),
    `e27灯泡, e14灯泡, gu10射灯`,
  ),
  kind(
    'lighting battery',
    pairs('keychain, rechargeable, pocket, edc, tactical, handheld, mini, led', 'torch'),
    `钥匙扣手电, 强光手电`,
  ),
  kind(
    'lighting battery lowVoltage',
    before(
      'solar',
      'fairy lights, fairy string lights, led string lights, led fairy lights, rope light, curtain lights',
    ),
    `太阳能灯串, 太阳能彩灯`,
  ),
  kind(
    'foodContact',
    pairs(
      'popsicle, ice cream, ice lolly, ice pop, jelly, pudding, gummy',
      'mould, mold, mould tray, mold tray',
    ),
    `雪糕模具, 冰棒模具, 果冻模具`,
  ),
  kind('footwear', `first walkers, prewalker, pre walker, crib shoe`, `学步鞋, 步前鞋`),
  kind(
    'laptop radio connected battery lithium',
    before('gaming', 'laptop, notebook computer'),
    `游戏笔记本, 商务笔记本, 轻薄笔记本, 独显笔记本`,
  ),
  // From here on, words that only take a trait back: they say what the rest of the title is for, or is not.
  kind(
    'textile foodContact',
    '',
    '',
    pairs('for', 'puppy, puppies, kitten, kittens, cat, cats, dog, dogs, pets'),
  ),
  kind(
    'textile',
    '',
    '',
    `hair clip, hair clips, hair bow, hair bows, hairpin, barrette, shoelace, shoelaces, shoe laces, boot laces,
     plush doll, comforter doll, 发夹, 发卡, 鞋带, 邮差包`,
  ),
  kind('footwear', '', '', `shoelace, shoelaces, shoe laces, boot laces`),
  kind('jewellery', '', '', '项圈耳机, 项圈蓝牙, 发光项圈, 宠物项圈'),
  kind('cosmetic', '', '', `泡澡桶, 浴桶, 浴缸`),
  kind('wood', '', '', `wood pattern, wood print, wood color, wood colour, 木纹`),
  kind('ebike', '', '', before('battery for', 'ebike, e-bike, electric bike')),
  kind(
    'ebike',
    '',
    '',
    `electric bike battery, electric bicycle battery, ebike battery, e-bike battery`,
  ),
  kind('electronic', '', '', `without electronics, no electronics`),
  kind(
    'battery lithium mains',
    '',
    '',
    pairs('slot, bay, single, dual', 'battery charger, charger for', ' '),
  ),
];
