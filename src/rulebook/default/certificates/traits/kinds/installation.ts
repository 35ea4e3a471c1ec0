import { kind } from './kind';

/** What an electrical installation is made of: within the low voltage laws, but no electronics. */
export const installationKinds = [
  kind(
    'mains',
    `circuit breaker, miniature circuit breaker, moulded case circuit breaker, molded case circuit breaker, mcb, mccb, rccb, rcbo, rcd,
     dc breaker, ac breaker, isolator switch, changeover switch, transfer switch, ac contactor, surge protector, surge arrester,
     voltage protector, shower switch, cooker switch, light switch, gang switch, rocker switch, consumer unit, distribution board, fuse box,
     single core wire, electrical wire, electric wire, building wire, house wire, power cable, electrical cable, armoured cable,
     isolation transformer, control transformer, step down transformer, step up transformer, three phase transformer,
     claw machine, claw crane, coin operated game, desktop computer, desktop pc, gaming pc, computer tower, all in one computer,
     fish tank heater, terrarium heater`,
    `断路器, 空气开关, 漏电保护, 隔离开关, 双电源开关, 交流接触器, 浪涌保护, 电涌保护, 配电箱, 电力电缆, 家装电线, 铜芯电线, 隔离变压器,
     控制变压器, 降压变压器, 升压变压器, 三相变压器, 娃娃机, 抓娃娃, 台式电脑, 台式机, 一体机电脑, 鱼缸加热棒`,
    `breaker bar, circuit breaker finder, circuit breaker lock, toy claw machine, mini claw machine, candy claw machine, hydraulic breaker, battery circuit breaker,
     power cable holder, power cable reel stand`,
  ),
  kind(
    'mains gulfListed',
    `single socket, double socket, twin socket, socket outlet, gang socket, extension block`,
    `单插座, 双插座, 五孔插座, 墙插`,
  ),
  kind(
    'battery electronic',
    `laser toy for cats, cat laser toy, cat laser, laser pointer for cats`,
    `激光逗猫`,
  ),
];
