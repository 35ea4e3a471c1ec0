import { trait } from './trait';

/** Traits of what holds a battery. */
export const batteryTraits = [
  trait('battery', '含电池', 'with a battery', {
    en: `battery, power bank, wireless earbud, bluetooth earphone, bluetooth headphone,
      bluetooth headset, smart watch, smartwatch, electric scooter, electric bike, e-bike,
      ebike, e-scooter, portable power station, hoverboard, massage gun, drone, solar light,
      solar lamp, solar street light, solar garden light, solar lantern, cr2032, cr2025,
      cr2016, ag13, lr44`,
    qualities: `rechargeable, lithium, li-ion, lifepo4, lipo, li-po, nimh, ni-mh, lead acid, alkaline,
      cordless, 18650, 21700, tws`,
    zh: `电池, 可充电, 充电式, 充电款, 锂电, 充电宝, 移动电源, 储能, 电动自行车, 电动滑板车,
      智能手表, 无人机, 蓝牙耳机, 太阳能灯, 太阳能路灯, 太阳能庭院灯`,
    except: `battery free, without battery, without batteries, no battery, no batteries,
      batteryless, battery not included, batteries not included, excluding battery,
      battery machine, battery production line, battery making machine, 无电池, 不含电池,
      不带电池, 免电池, 无需电池, 电池设备, 电池生产线`,
  }),
  trait('lithium', '含锂电池', 'with a lithium battery', {
    en: `power bank, wireless earbud, bluetooth earphone, bluetooth headphone, bluetooth headset,
      smart watch, smartwatch, electric scooter, electric bike, e-bike, ebike, e-scooter,
      portable power station, hoverboard, cordless drill, massage gun, drone`,
    qualities: `rechargeable, lithium, li-ion, lifepo4, lipo, li-po, 18650, 21700, tws`,
    zh: `锂, 可充电, 充电式, 充电宝, 移动电源, 储能, 电动自行车, 电动滑板车, 智能手表, 无人机, 蓝牙耳机`,
    except: `battery free, without battery, without batteries, no battery, no batteries,
      batteryless, battery not included, batteries not included, excluding battery,
      battery machine, battery production line, battery making machine, 无电池, 不含电池,
      不带电池, 免电池, 无需电池, 电池设备, 电池生产线, lithium grease, lead acid, nimh, ni-mh,
      nicd, ni-cd, 铅酸, 镍氢, 锂基脂, 锂锰,
      lithium primary, primary lithium, lithium coin cell, lithium button cell, 一次锂`,
  }),
  trait('powerBank', '移动电源', 'power bank', {
    en: `power bank, portable power station, portable charger, powerbank`,
    zh: `充电宝, 移动电源, 户外电源`,
    except: `power bank case, power bank bag, power bank shell, power bank rental, 充电宝收纳,
      充电宝外壳`,
  }),
  trait('buttonCell', '纽扣电池', 'button cell', {
    en: `button cell, coin cell, button battery, coin battery, key finder, led tea light,
      musical card, cr2032, cr2025, cr2016, cr1220, cr1632, ag3, ag10, ag13, lr44, lr41, lr1130`,
    zh: `纽扣电池, 钮扣电池, 扣式电池, 电子蜡烛`,
    except: `battery free, without battery, without batteries, no battery, no batteries,
      batteryless, battery not included, batteries not included, excluding battery,
      battery machine, battery production line, battery making machine, 无电池, 不含电池,
      不带电池, 免电池, 无需电池, 电池设备, 电池生产线, soy wax, paraffin wax,
      tea light holder, 蜡烛台`,
  }),
];
