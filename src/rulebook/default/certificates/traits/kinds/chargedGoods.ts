import { before, kind } from './kind';

/** Lights for which `solar` tells a battery that is charged by day. */
const SOLAR_LIGHTS = `light, lamp, lantern, wall light, wall lamp, street light, street lamp, garden light, garden lamp,
  lawn light, lawn lamp, path light, pathway light, flood light, floodlight, spotlight, spot light, landscape light,
  string light, fairy light, deck light, fence light, post light, stake light, bollard light, motion sensor light, sensor light,
  led light, led street light, led flood light, led garden light, led wall light, security light, camping light,
  camping lantern, outdoor light, pendant light, table lamp, ground light, gutter light, flame light, torch light`;

const SOLAR_LIGHTS_ZH = `灯, 路灯, 庭院灯, 壁灯, 草坪灯, 地插灯, 投光灯, 射灯, 灯串, 灯带, 感应灯, 户外灯, 户外壁灯, 感应壁灯, 围墙灯,
  台阶灯, 柱头灯, 景观灯, 花园灯, 露营灯, 地埋灯, 火焰灯, 一体化路灯, 串灯, led灯, led路灯, 室外灯`;

/** What is charged, or runs on batteries, by its nature. */
export const chargedKinds = [
  kind(
    'battery lighting lowVoltage',
    `${before('solar', SOLAR_LIGHTS)}, ${before('solar powered', 'light, lamp, lantern, string light')},
     led candle, flameless candle, led tea light, bike light, bicycle light, closet light, puck light`,
    `${before('太阳能', SOLAR_LIGHTS_ZH, '')}, 电子蜡烛, 骑行灯, 橱柜感应灯, 露营灯, 营地灯, 帐篷灯, 马灯`,
    `solar light bracket, solar light pole, 太阳能灯杆, 太阳能灯具配件`,
  ),
  kind(
    'battery lighting lithium lowVoltage',
    `rechargeable flashlight, tactical flashlight, rechargeable headlamp, rechargeable lantern,
     rechargeable work light, rechargeable night light, rechargeable desk lamp, rechargeable table lamp,
     cordless table lamp, cordless lamp, rechargeable camping light, rechargeable light,
     rechargeable lamp`,
    `强光手电, 充电手电筒, 充电头灯, 充电露营灯, 充电台灯, 充电小夜灯, 充电灯`,
    `wax lantern, candle lantern`,
  ),
  kind(
    'lighting lowVoltage',
    `flashlight, torch light, headlamp, camping lantern, camping light, camping lamp, tent light,
     emergency torch, usb light, usb lamp, usb night light, led tea light, 12v led, 24v led, 5v led,
     underwater light, pool light`,
    `手电筒, 头灯, 手提灯, usb灯, 水下灯, 泳池灯`,
    `car headlamp, truck headlamp, motorcycle headlamp, headlamp assembly`,
  ),
  kind(
    'battery lithium electronic',
    `lint remover, fabric shaver, massage gun, rechargeable massager, rechargeable neck massager, eye massager, beard trimmer, hair trimmer, nose trimmer, nose hair trimmer,
     rechargeable hair clipper, cordless hair clipper, electric toothbrush, sonic toothbrush,
     water flosser, oral irrigator, facial cleansing brush, blackhead remover vacuum, handheld fan,
     neck fan, bladeless neck fan, vape pen, disposable vape, e-cigarette, electronic cigarette,
     arc lighter, plasma lighter, rechargeable lighter, cordless vacuum, cordless vacuum cleaner,
     handheld vacuum, handheld vacuum cleaner, car vacuum cleaner, robot vacuum, robot vacuum cleaner,
     robotic vacuum cleaner, robot mop, window cleaning robot, robot lawn mower, robotic lawn mower,
     robotic mower, electric spin scrubber, body camera, police camera, handheld pda, handheld terminal,
     portable printer, translator device, voice translator, rechargeable hand warmer,
     electric hand warmer, wearable breast pump, portable blender, usb rechargeable fan, rechargeable fan`,
    `暴力风扇, 涡轮风扇, 高速风扇, 迷你手持风扇, 手持充电, 桌面充电风扇, 打蒜机, 电动打蒜, 电动捣蒜, 蒜泥机电动, 毛球修剪器, 去毛球, 筋膜枪, 颈椎按摩仪, 护颈仪, 眼部按摩仪, 护眼仪, 理发器, 电推剪, 鼻毛修剪器, 电动牙刷,
     声波牙刷, 冲牙器, 洗牙器, 洁面仪, 手持风扇, 挂脖风扇, 小风扇, 电子烟, 电弧打火机, 充电打火机,
     无线吸尘器, 手持吸尘器, 车载吸尘器, 扫地机, 扫地机器人, 拖地机器人, 擦窗机器人, 割草机器人,
     执法记录仪, 手持终端, 便携打印机, 翻译机, 暖手宝, 便携榨汁杯`,
    `toothbrush head, toothbrush holder, toothbrush sanitizer, vape case, shaver head, 牙刷架`,
  ),
  kind(
    'battery children toys',
    `electric rail car, electric track car, electric race track, electric train set, electric toy train, electric kids car, kids electric car, ride on truck, ride on jeep, ride on motorcycle, ride on motorbike, ride on suv, kids electric motorcycle, kids ride on`,
    `儿童电动车, 儿童电动汽车, 儿童电动摩托`,
  ),
  kind(
    'battery lithium',
    `electric car, ev car, electric vehicle, electric suv, electric sedan, new energy vehicle, ev suv, lithium battery, lifepo4 battery, lipo battery, electric skateboard, electric unicycle,
     power tool battery, drone battery, ebike battery, 36v battery`,
    `电动汽车, 新能源汽车, 纯电动车, 锂电池, 磷酸铁锂, 聚合物电池, 电动滑板, 手机电池, 笔记本电池`,
  ),
  kind(
    'battery lithium powerBank',
    `power bank, powerbank, portable charger, portable power station, solar generator,
     portable energy storage, outdoor power supply, magnetic wireless power bank, power bank charger,
     mobile power supply`,
    `充电宝, 移动电源, 户外电源, 便携储能, 便携式储能, 户外储能`,
    `power bank case, power bank bag, power bank shell, power bank rental, 充电宝收纳, 充电宝外壳`,
  ),
  kind(
    'battery ebike lithium',
    `e-bike, ebike, electric bike, electric bicycle, electric mountain bike, electric city bike,
     electric cargo bike, electric folding bike, electric road bike, electric fat bike, pedelec`,
    `电动自行车, 电助力自行车, 电单车, 电动山地车, 电助力车`,
    `ebike display, e-bike display, e-bike part, ebike parts, electric bicycle parts,
     ebike conversion kit, electric bike motor, e-bike conversion kit, electric bike kit,
     ebike controller, ebike motor, ebike helmet, 电动自行车配件, 改装套件`,
  ),
  kind(
    'battery escooter lithium',
    `e-scooter, escooter, electric scooter, electric kick scooter, self balancing scooter,
     self balance scooter, hoverboard, electric skateboard, electric unicycle, electric longboard`,
    `电动滑板, 电动滑板车, 平衡车, 电动独轮车`,
    `electric scooter parts, e-scooter parts, scooter spare parts, scooter motor, scooter controller,
     electric scooter tire, hoverboard parts, hoverboard case, 滑板车配件`,
  ),
];
