import { trait } from './trait';

/** Traits of what makes, changes and stores electricity. */
export const energyTraits = [
  trait('solarModule', '光伏组件', 'solar module', {
    holds: ['with'],
    en: `solar power system, solar energy system, solar power kit, solar kit, solar energy kit, balcony solar kit, balcony solar system, balcony solar panel, balcony solar power, balcony power plant, solar panel, solar module, pv module, pv panel, photovoltaic module, photovoltaic panel,
      solar photovoltaic, solar cell module, bifacial module, bipv, solar tile, solar roof tile`,
    zh: `光伏系统, 阳台光伏系统, 阳台光伏套, 阳台光伏发电, 阳台光伏电站, 太阳能发电系统, 光伏组件, 光伏板, 太阳能板, 太阳能电池板, 太阳能组件, 光伏电池板, 光伏瓦, 太阳能发电板, 单晶板`,
    except: `with solar panel, and solar panel, solar panel mounting, solar panel cleaning, solar panel connector,
      solar panel installation, solar panel production line, solar panel roof hook, solar panel clamp,
      带太阳能板, 太阳能板支架, 光伏支架, 光伏板清洗, 光伏板支架, 组件生产线`,
  }),
  trait('solarInverter', '光伏逆变器', 'solar inverter', {
    holds: ['with'],
    en: `solar hybrid system, wind solar hybrid, solar home hybrid, solar power system, solar energy system, balcony solar kit, balcony solar system, balcony solar power, balcony power plant, solar inverter, hybrid inverter, grid tie inverter, grid tied inverter, on grid inverter,
      micro inverter, microinverter, pv inverter, string inverter, photovoltaic inverter, pv grid inverter,
      three phase inverter solar, balcony inverter, microinverters`,
    zh: `光伏发电系统, 阳台光伏系统, 阳台光伏套, 阳台光伏发电, 阳台光伏电站, 太阳能发电系统, 光伏逆变器, 并网逆变器, 混合逆变器, 微型逆变器, 太阳能逆变器, 组串式逆变器, 光储逆变器, 储能逆变器,
      微逆`,
    except: `off grid solar inverter, solar inverter enclosure, 离网`,
  }),
  trait('energyStorage', '固定式储能', 'stationary energy storage', {
    holds: ['with'],
    en: `energy storage battery, energy storage system, energy storage cabinet, home energy storage,
      battery storage system, battery energy storage, solar storage battery, powerwall, power wall battery,
      home battery, wall mounted battery, wall mounted lithium, stackable battery, rack mounted battery,
      battery cabinet, solar battery, powerwall battery, bess, energy storage container,
      energy storage lithium, ess battery, for home energy`,
    zh: `储能电池, 储能系统, 家庭储能, 家用储能, 储能柜, 家储, 光储一体, 储能一体, 堆叠式电池, 壁挂电池,
      壁挂锂电, 储能锂电池, 储能集装箱, 工商业储能`,
    except: `portable energy storage, 便携储能, 便携式储能, 户外储能, solar battery charger, battery cabinet lock`,
  }),
];
