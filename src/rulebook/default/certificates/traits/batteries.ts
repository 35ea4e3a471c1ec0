import { trait } from './trait';

/** Capacities as titles write them, in one word; `2000 mAh` has its unit apart. */
const CAPACITIES = [
  ...[
    200, 300, 350, 400, 450, 500, 600, 650, 700, 750, 800, 850, 900, 1000, 1100, 1200, 1300, 1400,
    1500,
  ],
  ...[
    1600, 1800, 2000, 2200, 2400, 2500, 2600, 3000, 3200, 3500, 3600, 4000, 4500, 4800, 5000, 5200,
    5500,
  ],
  ...[
    6000, 6500, 7000, 7500, 8000, 9000, 10000, 12000, 12800, 15000, 16000, 18000, 20000, 25000,
    26800,
  ],
  ...[27000, 30000, 40000, 50000, 60000],
]
  .map((capacity) => `${capacity}mah`)
  .join(', ');

/** What speaks of a rechargeable battery. */
const CHARGED = `mah, ${CAPACITIES}, playtime, long battery life, built in battery, usb c rechargeable, type c rechargeable,
  type c charging, usb rechargeable, magnetic charging, fast charging battery, li ion, lithium ion, lithium polymer, 12v cordless, 36v lithium, 18 volt, 20 volt, 20v max, 18v max, 60v max, 80v max`;
const CHARGED_ZH = `续航, 充电便携, 充电迷你, 充电小夜灯, 充电理发, 充电鼻毛, 充电加湿, 充电打气, 充电充气, 充电打蛋, 充电奶泡, 充电榨汁, 充电绞肉, 充电搅拌, 充电料理, 充电吹风, 充电清洁, 充电刷, 充电擦, 充电拖, 充电电动, 充电电钻, 充电螺丝, 充电扳手, 充电角磨, 充电水泵, 充电喷, 充电感应, 充电户外, 充电露营, 充电家用, 充电车载, 充电立式, 充电落地, 充电桌面, 可充电式, 充电暖手, 充电发热, 充电加热, 充电冲牙, 充电护眼, 充电触控, 充电led, 内置电池, 大容量电池`;

/** Traits of what holds a battery. */
export const batteryTraits = [
  trait('battery', '含电池', 'with a battery', {
    holds: ['with'],
    en: `watch, wristwatch, wrist watch, quartz watch, quartz wrist watch, digital watch, led watch, home energy storage, battery energy storage, powerwall, battery, led tea light, cr2032, cr2025,
      cr2016, ag13, lr44, jump starter, battery pack, golf cart, electric tricycle, electric motorcycle,
      electric rickshaw, electric forklift, electric pallet truck, electric wheelchair, mobility scooter,
      ride on car, online ups, quartz clock, key finder, musical card`,
    qualities: `${CHARGED}, aa battery, aaa battery, battery operated, battery powered, 18v, 20v, 21v, 40v, 56v, rechargeable, lithium, li-ion, lifepo4, lipo, li-po, nimh, ni-mh, lead acid, alkaline, cordless,
      18650, 21700, tws`,
    zh: `${CHARGED_ZH}, 充电型, usb充电, 充电毛球, 充电剃须, 充电按摩, 充电暖, 充电风扇, 充电小, 充电手持, 充电便携, 充电吸, 充电加湿, 手表, 腕表, 女表, 男表, 学生表, 石英表, 石英手表, 电子表, 电子手表, 电池, 可充电, 充电式, 充电款, 锂电, 储能, 应急启动电源, 汽车启动电源, 搭电宝, 电瓶, 高尔夫球车,
      电动三轮车, 电动摩托, 电动轮椅, 老年代步车, 电动叉车, 不间断电源`,
    except: `bulb with bluetooth speaker, light with bluetooth speaker, mechanical watch, automatic watch, automatic mechanical, skeleton watch, tourbillon, watch winder, pocket watch mechanical, watch repair, watch tool, watch glass, watch case, watch parts, watch movement, watch dial, bird watch, whale watch, 机械手表, 机械表, 自动机械, 全自动机械, 机械腕表, 陀飞轮, 怀表, 手表带, 手表盒, 手表架, 手表收纳, 手表展示, 手表膜, 手表工具, 手表配件, 摇表器, 手机手表, 手表充电, 手表支架, 笔记本电脑充电器, 笔记本充电器, 18v solar, 18v power supply, 18v adapter, 20v adapter, 20v charger, 18v charger, 20v power supply, cordless blind, cordless shade, cordless roller, cordless curtain, cordless cellular, battery free,
      without battery, without batteries, no battery, no batteries, batteryless, battery not included,
      batteries not included, excluding battery, battery machine, battery production line,
      battery making machine, 无电池, 不含电池, 不带电池, 免电池, 无需电池, 电池设备, 电池生产线,
      car battery charger, battery terminal, battery cable, battery clamp, battery tray, battery box,
      battery holder, battery tester, battery isolator, 电池盒, 电瓶充电器, 电瓶夹`,
  }),
  trait('lithium', '含锂电池', 'with a lithium battery', {
    holds: ['with'],
    en: `energy storage battery, home energy storage, battery energy storage, powerwall`,
    qualities: `${CHARGED}, 18v, 20v, 21v, 40v, 56v, cordless, rechargeable, lithium, li-ion, lifepo4, lipo, li-po, 18650, 21700, tws`,
    zh: `${CHARGED_ZH}, 充电型, usb充电, 充电毛球, 充电剃须, 充电按摩, 充电暖, 充电风扇, 充电小, 充电手持, 充电便携, 充电吸, 充电加湿, 锂, 可充电, 充电式, 充电款, 储能`,
    except: `cordless phone, dect, 非充电, 不可充电, non rechargeable, bulb with bluetooth speaker, 笔记本电脑充电器, 笔记本充电器, 18v solar, 18v power supply, 18v adapter, 20v adapter, 20v charger, 18v charger, 20v power supply, cordless blind, cordless shade, cordless roller, cordless curtain, cordless cellular, battery free,
      without battery, without batteries, no battery, no batteries, batteryless, battery not included,
      batteries not included, excluding battery, battery machine, battery production line,
      battery making machine, 无电池, 不含电池, 不带电池, 免电池, 无需电池, 电池设备, 电池生产线,
      lithium grease, lead acid, nimh, ni-mh, nicd, ni-cd, 铅酸, 镍氢, 锂基脂, 锂锰, lithium primary,
      primary lithium, lithium coin cell, lithium button cell, 一次锂`,
  }),
  trait('powerBank', '移动电源', 'power bank', {
    holds: ['with'],
    en: ``,
    zh: ``,
  }),
  trait('buttonCell', '纽扣电池', 'button cell', {
    holds: ['with'],
    en: `watch, wristwatch, wrist watch, quartz watch, quartz wrist watch, digital watch, button cell, coin cell, button battery, coin battery, key finder, led tea light, musical card,
      cr2032, cr2025, cr2016, cr1220, cr1632, ag3, ag10, ag13, lr44, lr41, lr1130`,
    zh: `手表, 腕表, 女表, 男表, 学生表, 石英表, 石英手表, 电子表, 电子手表, 纽扣电池, 钮扣电池, 扣式电池, 电子蜡烛`,
    except: `bluetooth watch, bluetooth gps, bluetooth sports, gps sports, watch heart rate, watch with heart rate, heart rate watch, heart rate monitor watch, fitness watch heart rate, fitness tracking, mechanical watch, automatic watch, automatic mechanical, skeleton watch, tourbillon, watch winder, pocket watch mechanical, watch repair, watch tool, watch glass, watch case, watch parts, watch movement, watch dial, bird watch, whale watch, 机械手表, 机械表, 自动机械, 全自动机械, 机械腕表, 陀飞轮, 怀表, 手表带, 手表盒, 手表架, 手表收纳, 手表展示, 手表膜, 手表工具, 手表配件, 摇表器, 手机手表, 手表充电, 手表支架, smart watch, smartwatch, fitness watch, gps watch, smart sports watch, smart sport watch, smart health watch, smart kids watch, smart fitness watch, watch phone, solar watch, 智能手表, 电话手表, 运动手表智能, 儿童手表定位, battery free, without battery, without batteries, no battery, no batteries, batteryless,
      battery not included, batteries not included, excluding battery, battery machine,
      battery production line, battery making machine, 无电池, 不含电池, 不带电池, 免电池, 无需电池,
      电池设备, 电池生产线, soy wax, paraffin wax, tea light holder, 蜡烛台`,
  }),
];
