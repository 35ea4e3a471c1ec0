import type { z } from 'zod';
import type { IndustryKey } from '../../../fields';
import type { corePart as schema } from '../../schema';
import { listOf } from './listOf';

const ORIGIN = {
  basis: 'assumed',
  reference:
    '公告提到“经过测试的核心件”，未列清单，按行业常见关键件假定 / the announcement names tested core components but lists none; usual key parts assumed',
  reviewedOn: '2026-11-20',
} as const;

/** A core part by its names, the industries that use it, and what sellers call it (comma-separated). */
function part(
  id: string,
  zh: string,
  en: string,
  industries: IndustryKey[],
  aliases: string,
): z.infer<typeof schema> {
  return { id, name: { zh, en }, aliases: listOf(aliases), industries, ...ORIGIN };
}

/** Key components whose material, patent, brand or test report buyers look for. */
export const coreParts = [
  part(
    'motor',
    '电机',
    'Motor',
    ['machinery', 'appliances', 'vehicles', 'hardware'],
    '马达, 电动机, electric motor, servo motor, 伺服电机, brushless motor, hub motor',
  ),
  part(
    'batteryCell',
    '电芯',
    'Battery cell',
    ['electronics', 'vehicles'],
    '电池芯, 锂电芯, cell, lithium cell, battery pack, 电池组, 18650',
  ),
  part(
    'plc',
    'PLC 控制器',
    'PLC',
    ['machinery'],
    'PLC, programmable logic controller, 可编程控制器',
  ),
  part(
    'bearing',
    '轴承',
    'Bearing',
    ['machinery', 'autoParts'],
    'ball bearing, roller bearing, 滚珠轴承',
  ),
  part(
    'gearbox',
    '减速机',
    'Gearbox',
    ['machinery'],
    '变速箱, 齿轮箱, gear box, reducer, speed reducer',
  ),
  part(
    'pump',
    '泵',
    'Pump',
    ['machinery', 'homeGarden'],
    '水泵, 液压泵, 真空泵, hydraulic pump, water pump, vacuum pump',
  ),
  part(
    'pressureVessel',
    '压力容器',
    'Pressure vessel',
    ['machinery'],
    '压力罐, 储气罐, pressure tank, boiler, 锅炉',
  ),
  part(
    'engine',
    '发动机',
    'Engine',
    ['machinery', 'autoParts', 'vehicles'],
    '柴油机, 汽油机, diesel engine, gasoline engine',
  ),
  part('ledChip', 'LED 芯片', 'LED chip', ['lighting'], 'LED灯珠, 灯珠, LED bead, COB, SMD 2835'),
  part('ledDriver', 'LED 驱动', 'LED driver', ['lighting'], '驱动电源, 灯具电源, LED power supply'),
  part(
    'powerSupply',
    '电源适配器',
    'Power adapter',
    ['electronics', 'lighting', 'appliances'],
    'AC adapter, 适配器, power supply, 开关电源',
  ),
  part(
    'controller',
    '控制器',
    'Controller',
    ['vehicles', 'electrical', 'appliances'],
    '控制板, control board, 主板, PCBA, main board',
  ),
  part(
    'chipset',
    '主控芯片',
    'Main chip',
    ['electronics'],
    '芯片, chipset, IC chip, MCU, 蓝牙芯片, bluetooth chip',
  ),
  part(
    'sensor',
    '传感器',
    'Sensor',
    ['electrical', 'medical', 'electronics'],
    '感应器, probe, 探头',
  ),
  part(
    'compressor',
    '压缩机',
    'Compressor',
    ['appliances', 'machinery'],
    '制冷压缩机, refrigeration compressor, inverter compressor',
  ),
  part(
    'heatingElement',
    '发热元件',
    'Heating element',
    ['appliances', 'beauty', 'kitchen'],
    '发热管, 加热管, heating tube, heater core, 发热丝, PTC',
  ),
  part(
    'relay',
    '断路器与继电器',
    'Breaker and relay',
    ['electrical'],
    '继电器, 断路器, relay, circuit breaker, contactor, 接触器',
  ),
  part('zipper', '拉链', 'Zipper', ['apparel'], 'zip, zippers, YKK, SBS'),
  part(
    'fabric',
    '面料',
    'Fabric',
    ['apparel', 'textiles', 'furniture'],
    '布料, 主面料, shell fabric, lining, 里料',
  ),
  part('yarn', '纱线', 'Yarn', ['textiles'], 'thread, 纤维, fibre, fiber'),
  part(
    'foam',
    '海绵',
    'Foam',
    ['furniture', 'sports'],
    '高密度海绵, memory foam, 记忆棉, high density foam',
  ),
  part(
    'board',
    '板材',
    'Board',
    ['furniture', 'construction'],
    '基材, plywood, MDF, 胶合板, 密度板, panel',
  ),
  part(
    'hinge',
    '铰链与滑轨',
    'Hinge and slide',
    ['furniture', 'hardware'],
    '铰链, 滑轨, hinges, drawer slide, Blum',
  ),
  part(
    'brake',
    '制动系统',
    'Brake',
    ['vehicles', 'autoParts'],
    '刹车, 制动器, disc brake, brake system',
  ),
  part('frame', '车架', 'Frame', ['vehicles', 'sports'], '车架总成, aluminum frame, 铝合金车架'),
  part(
    'liner',
    '内胆',
    'Inner liner',
    ['kitchen'],
    '不锈钢内胆, 316内胆, inner pot, stainless liner',
  ),
  part(
    'sealRing',
    '硅胶密封圈',
    'Silicone seal',
    ['kitchen', 'toys'],
    '密封圈, sealing ring, gasket, 硅胶件',
  ),
  part(
    'activeIngredient',
    '功效原料',
    'Active ingredient',
    ['beauty', 'food'],
    '原料, 配方原料, ingredient, raw material',
  ),
  part(
    'filter',
    '滤芯',
    'Filter',
    ['appliances', 'medical', 'safety'],
    'HEPA, 滤网, filter cartridge, 过滤棉',
  ),
];
