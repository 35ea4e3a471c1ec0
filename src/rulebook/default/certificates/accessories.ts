import { listOf } from './listOf';

/** Names of accessories: what is right before one is what it serves. */
export const accessories = listOf(`
  stand, bag, case, box, pouch, packaging, packing box, gift box, storage box, cover, holder, bracket, strap, band, shade,
  sleeve, sticker, label, mold, mould, film, protector, shell, skin, rack, hook, hanger, mount, tripod, lanyard,
  organizer, organiser, cleaner, cleaning kit, brush head, replacement head, charging cable, cable, cord,
  backpack, keychain, key chain, display, display stand, display rack, showcase, template`);

/** Words after which a title names what the product is for. */
export const serves = listOf('for, compatible with, fits, fit');
