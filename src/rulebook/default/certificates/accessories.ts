import { listOf } from './listOf';

/** Names of accessories, and of machines that make things: what is right before one is what it serves. */
export const accessories = listOf(`
  stand, bag, case, box, pouch, packaging, packing box, gift box, storage box, cover, holder, bracket, strap, band, shade,
  sleeve, sticker, label, mold, mould, film, protector, shell, skin, rack, hook, hanger, mount, tripod, lanyard,
  organizer, organiser, cleaner, cleaning kit, brush head, replacement head, charging cable, cable, cord,
  backpack, keychain, key chain, display, display stand, display rack, showcase, template,
  charger, adapter, ac adapter, power adapter, dock, docking station, accessory, accessories, replacement, attachment,
  liner, filter, nozzle, housing, hinge, lens, lcd, screen, grip, desk, table, cabinet, cart, trolley, basket, tray, pad,
  mat, riser, cooler, cooling pad, keyboard, motherboard, lock, compartment, pocket, pump bottle, dispenser, brush, blade, rope,
  clip, clamp, connector, remote, motor, controller, making machine, forming machine, cutting machine, filling machine,
  packing machine, packaging machine, printing machine, sealing machine, production line, tester, factory, poster, keyring, magnet`);

/** Words after which a title names what the product is for. */
export const serves = listOf('for, compatible with, fits, fit');
