import { listOf } from './listOf';

/** Names of accessories, and of machines that make things: what is right before one is what it serves. */
export const accessories = listOf(`
  stand, bag, case, box, pouch, packaging, packing box, gift box, storage box, cover, holder, bracket, strap, band, shade,
  sleeve, sticker, label, mold, mould, film, protector, shell, skin, rack, hook, hanger, mount, tripod, lanyard,
  organizer, organiser, cleaner, cleaning kit, brush head, replacement head, charging cable, cable, cord,
  backpack, keychain, key chain, display, display stand, display rack, showcase, template,
  safety bag, battery bag, charger, adapter, ac adapter, power adapter, dock, docking station, accessory, accessories, replacement, attachment,
  liner, filter, nozzle, housing, hinge, lens, lcd, screen, grip, desk, table, cabinet, cart, trolley, basket, tray, pad,
  mat, riser, cooler, cooling pad, keyboard, motherboard, lock, compartment, pocket, pump bottle, dispenser, brush, blade, rope,
  clip, clamp, connector, tv remote, replacement remote, remote case, remote cover, motor, controller, making machine, forming machine, cutting machine, filling machine,
  packing machine, packaging machine, printing machine, sealing machine, production line, tester, poster, keyring, magnet,
  safe, proof, parts, chain, polish, remover, descaler, cleaning tablet, decal, sheet, holster, mounting bracket, ear pad, knob, gasket,
  cartridge, repair kit, pole, slipcover, nose piece, earsock, earpad, ear cushion, ear tip, utensil basket, silverware basket,
  storage rack, drying rack, applicator, squeezer, wrist rest, keycap, 钢化膜, 手机膜, 保护膜, 壳, 膜, 罩, 架, 支架, 保护套, 收纳, 包装, 挂绳, 挂件, 贴纸, 贴膜, 配件, 底座, 充电线, 充电器, 数据线, 清洗剂, 清洁剂, 清洁刷, 滤芯, 滤网, 模具,
  设备, 生产线, 防水袋, 主板, 排线, 后盖, 维修, 散热器, 套子, 袋子, 键盘膜, 三脚架, 脚架, 托架, 手柄, 键帽, 机箱, 过滤网, 过滤棉, 转轴, 合页`);

/** Words after which a title names what the product is for. */
export const serves = listOf('for, compatible with, fits, fit for');

/** Words after which a title names parts and extras of the product. */
export const includes = listOf('with, including');

/** What is lacking, and what drives a product, is said of all of it: `battery not included`, `petrol engine`, `220v`. */
export const takesFromAll = listOf(`
  no, not, non, without, free, excluding, batteryless, manual, manually, cordless, wired, rechargeable, operated, powered, petrol,
  gasoline, diesel, engine, stroke, pneumatic, lead acid, nimh, nicd, analog, plug in, ac power, ac dc, ac adapter, power adapter,
  12v dc, 110v, 115v, 120v, 127v, 220v, 230v, 240v, 250v, 380v, 415v`);

/** Whom, or which place, a product is for: what follows may be the product again. */
export const users = listOf(`
  men, women, man, woman, mens, womens, ladies, lady, girls, girl, boys, boy, kids, kid, children, child, toddler, toddlers, baby,
  babies, infant, infants, adult, adults, teen, teens, students, seniors, elderly, unisex, couple, couples, family, him, her, mom, dad,
  mother, father, friends, beginners, home, house, household, kitchen, bathroom, bedroom, living room, dining room, office, school, hotel,
  restaurant, outdoor, outdoors, indoor, indoors, garden, patio, yard, travel, camping, hiking, party, wedding, christmas, halloween, gift,
  gifts, winter, summer, spring, autumn, daily, everyday, gym, sports, running, work, sale, wholesale, export, factory, commercial,
  industrial, professional, all, both, any, your`);
