import { before, kind, pairs } from './kind';

/** What is called wireless because it has no cord, not because it has a radio. */
const CORDLESS = `vacuum, vacuum cleaner, drill, screwdriver, blender, hair clipper, hair trimmer, iron, hair straightener, curler, hair curler,
  mixer, hand mixer, egg beater, sprayer, car washer, pressure washer, air pump, inflator, lamp, table lamp, hand blender, juicer, chopper, curling light, curing light`;
const CORDLESS_ZH = `吸尘器, 手持, 洗车机, 高压, 打蛋器, 充气泵, 打气泵, 打气, 搅拌, 电钻, 扳手, 螺丝, 割草机, 喷枪, 喷雾, 打磨机, 角磨机, 电锯, 拖把, 洗地机, 除螨, 挂烫机,
  熨斗, 剃须, 卷发, 直发, 吹风机, 理发, 绞肉, 榨汁, 果汁, 料理, 水泵, 风扇, 台灯, 胶枪, 清洗机, 清洁刷, 封口机, 按摩, 筋膜枪, 修枝, 电推剪, 打蒜, 光固化`;

const HEATED_WORN = `vest, jacket, coat, hoodie, pants, trousers, shirt, gloves, mittens, socks, scarf, hat, insoles, shawl, waistcoat, underwear, base layer`;
const HEATED_WORN_ZH = `马甲, 背心, 外套, 夹克, 手套, 袜, 围巾, 护膝, 鞋垫, 裤, 内衣, 围脖, 披肩, 羽绒服`;

const SEATS = `chair, stool, bar stool, bench, sofa, couch, armchair, recliner, ottoman, dining chair, piano bench`;

/** What is known by its use: where it is worn, ridden, plugged in or played with. */
export const goodsByUse = [
  kind(
    'battery lithium',
    before('wireless', CORDLESS),
    `${before('无线', CORDLESS_ZH, '')}, ${pairs(CORDLESS_ZH, '无线')}`,
  ),
  kind(
    'radio',
    '',
    '',
    `${before('wireless', CORDLESS)}, ${before('无线', CORDLESS_ZH, '')}, ${pairs(CORDLESS_ZH, '无线')}`,
  ),
  kind(
    'battery lithium electronic',
    before('heated', HEATED_WORN),
    pairs('发热, 加热, 电热', HEATED_WORN_ZH, ''),
  ),
  kind(
    'battery lithium radio',
    `${pairs('lavalier, lapel, karaoke', 'microphone, mic')}, ${pairs('wireless, bluetooth', 'lavalier microphone, lavalier mic, lapel microphone, lapel mic, karaoke microphone')},
     cycling computer, gps bike computer, gps cycling computer, bike computer gps, cycling computer gps, foldable drone, gps drone, camera drone, drone, rc drone`,
    `领夹麦克风, 无线领夹, k歌麦克风, 蓝牙麦克风, 自行车码表 gps, gps码表`,
    `wired lavalier, wired lapel, xlr`,
  ),
  kind(
    'battery buttonCell radio',
    `${pairs('cadence, speed, heart rate, cycling', 'sensor bluetooth, bluetooth sensor')}, cadence sensor, speed cadence sensor, speed sensor bluetooth,
     ${pairs('heart rate', 'chest strap, strap, monitor strap, belt, chest belt')}, chest strap heart rate, chest heart rate monitor,
     ${pairs('find my, luggage', 'tracker tag, tracker')}, pet tracker tag, find my tag, tracker tag, smart tag, bluetooth tag, item tracker, key finder bluetooth`,
    `踏频器, 踏频传感, 心率带, 防丢标签, 定位标签`,
  ),
  kind(
    'radio connected',
    `${pairs('camera, tracker, collar, dash cam, gateway, doorbell, security camera, solar camera', '4g')}, ${pairs('4g', 'camera, tracker, collar, security camera, dash cam, gateway, solar camera')},
     doorbell camera, camera doorbell`,
    `4g摄像头, 4g监控, 4g定位, 摄像头 4g, 监控 4g, 太阳能摄像头, 太阳能监控`,
  ),
  kind(
    'battery lithium',
    `${pairs('solar', 'security camera, camera, wifi camera, surveillance camera')}, ${pairs('gps', 'dog collar, pet collar, collar, cat collar, tracker collar')},
     wearable breast pump`,
    `太阳能监控, 太阳能摄像头, 宠物定位项圈, 穿戴式吸奶器, 免手扶吸奶器`,
  ),
  kind(
    'mains gulfListed',
    `smart plug, smart power strip, smart outlet, smart socket, smart wall socket, curling wand, curling tong, curling tongs, hair wand, hair dryer brush, blow dryer brush, dryer brush,
     hair volumizer, straightening brush, hot air styler`,
    `智能插座, 智能排插, 卷发钳`,
  ),
  kind(
    'mains',
    `formula mixer, formula maker,
     baby formula maker, formula dispenser machine, massage recliner, power recliner, electric recliner, lift chair, power lift recliner, smart bulb, wifi bulb, smart light bulb, smart led bulb`,
    `冲奶机, 泡奶机, 电动沙发, 电动升降桌, 升降桌 电动, 无线交流门铃, 交流门铃`,
  ),
  kind('foodContact', `formula mixer, formula maker, baby formula maker`, `冲奶机, 泡奶机`),
  kind(
    'battery electronic',
    `electric razor, electric shaver, men shaver electric`,
    `电动剃须刀, 剃须刀 电动`,
  ),
  kind(
    'electronic',
    `meat thermometer, food thermometer, cooking thermometer, kitchen thermometer, candy thermometer digital, microcurrent, toning device, facial device, automatic cat litter box, automatic litter,
     litter box self cleaning, self cleaning cat litter, litter robot`,
    `肉类温度计, 厨房温度计, 微电流, 自动猫砂盆`,
  ),
  kind(
    'textile',
    `${pairs(SEATS, 'cover, covers, slipcover, slipcovers')}, ironing board cover`,
    `椅套, 沙发套, 凳套, 沙发罩`,
  ),
  // A dress shoe is no dress, a belt no textile, a phone of play no phone.
  kind(
    'textile',
    '',
    '',
    `${pairs('dress', 'belt, shoe, shoes, watch, form, boots, up, sandals')}, leather belt, dress up shoes, ${pairs('shirt, coat, dress, pants, trouser', 'hanger, rack, box, button, clip')}`,
  ),
  kind(
    'lithium battery',
    '',
    '',
    'bare tool, tool only, body only, bare unit, bare machine, 裸机, 不含电',
  ),
  kind(
    'mains gulfListed',
    '',
    '',
    `battery and charger, batteries and charger, battery and fast charger, batteries and fast charger, batteries fast charger, batteries charger, with charger, and charger,
     phone mount, phone holder, car mount, wireless charger, wireless charging, fruit and vegetable washing machine, vegetable washing machine, fruit washing machine, bottle washing machine`,
  ),
  kind(
    'gulfListed mains',
    '',
    '',
    pairs('machine', 'for factory, for bakery, for butcher') + ', sugarcane juice extractor',
  ),
  kind(
    'machinery',
    `bone saw machine, sugarcane juice extractor`,
    `果蔬清洗机, 洗菜机, 豆腐机, 豆皮机, 凉皮机, 米粉机, 馒头机, 粉条机, 肠粉机, 年糕机, 汤圆机, 切丁机, 锯骨机, 甘蔗榨汁机 商用`,
    `mini sewing machine, handheld sewing machine, household sewing machine, home sewing machine, nail drill, file machine, nail file machine`,
  ),
  kind('foodContact', '', `果蔬清洗机, 洗菜机, 豆腐机, 豆皮机, 凉皮机, 锯骨机`),
  kind(
    'energyStorage battery lithium',
    `${pairs('home, household, solar, residential', 'battery storage, storage battery, lithium storage')}, ${pairs('wall mounted, wall mount, rack mounted, rack mount, stackable', 'lifepo4, lifepo4 battery, lfp battery, lithium battery')},
     ${pairs('battery for, lifepo4 for', 'home storage, solar storage, household storage, home energy storage, solar energy storage')}, ${pairs('5, 10, 15, 16, 20, 30', 'kwh battery, kwh lifepo4, kwh wall mounted, kwh wall mount, kwh stackable, kwh home battery')},
     ${pairs('5kwh, 10kwh, 15kwh, 16kwh, 20kwh, 30kwh', 'battery, lifepo4, wall mounted, wall mount, stackable, home battery')}, all in one ess, hybrid ess, ess`,
    `家庭储能电池, 光伏储能电池, 壁挂式储能, 机架式储能`,
  ),
  kind('solarInverter', `all in one ess, hybrid ess`, `光储一体机`),
  kind(
    'toys',
    `magnetic building, magnetic tile, building tiles, magnet building, stem building, stem toy, stem learning`,
    `磁力片, 磁力棒, 早教玩具`,
    `magnetic building material`,
  ),
  kind(
    'toys',
    `trampoline, water beads, gel beads, orbeez, electronic dinosaur, walking dinosaur, diecast police car, fire truck toy, alloy truck`,
    `蹦床, 水晶珠玩具, 消防车 声光, 合金消防车, 合金警车, 合金工程车`,
    `trampoline mat, trampoline spring, trampoline pad, trampoline net, trampoline cover, fitness trampoline, rebounder, gymnastic trampoline, trampoline park, 蹦床公园, 健身蹦床`,
  ),
  kind(
    'furniture',
    `convertible crib, crib, baby cot, cot bed`,
    '',
    `crib sheet, crib sheets, crib mattress, crib mobile, crib bumper, crib skirt, crib rail, crib shoe, crib shoes, crib toy, crib bedding, portable crib, travel crib`,
  ),
  kind(
    'wood',
    `solid pine, pine wood, walnut wood, ash wood, birch wood, cedar wood, bamboo wood`,
    `木制拼图, 木制玩具`,
  ),
  kind('drinkingWater', `water filter housing, whole house filter housing`, `滤瓶`),
  kind('ppe', '', '', `摩托车头盔, 电动车头盔, 头盔 全盔, 全盔头盔, 半盔头盔, 揭面盔`),
  kind(
    'children',
    '',
    '',
    `video baby monitor, audio baby monitor, baby monitor, 婴儿监护器, 婴儿监视器`,
  ),
  kind(
    'cosmetic',
    '',
    '',
    `jade roller, gua sha, face roller, facial roller, ice roller, 刮痧板, 玉石滚轮`,
  ),
];
