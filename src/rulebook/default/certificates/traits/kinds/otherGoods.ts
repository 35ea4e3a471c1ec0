import { kind } from './kind';

/** Goods whose name settles that what else the title names is their place, pattern or material. */
export const otherGoods = [
  kind(
    'textile footwear jewellery furniture upholstered foodContact cosmetic medicalDevice',
    '',
    '',
    `artificial flower, artificial flowers, silk flower, silk flowers, fake flower, fake flowers, faux flower, faux flowers, artificial plant, artificial plants, faux plant,
     artificial grass, artificial tree, dried flower, dried flowers, preserved flower, preserved rose, flower bouquet, wreath, garland, vase, photo frame, picture frame,
     wall art, canvas print, canvas painting, wall decal, wallpaper, wall sticker, wall stickers, paint by numbers, diamond painting, greeting card, pop up card, vinyl sticker, vinyl decal,
     gift box, poly mailer, bubble mailer, pencil case, wig, wigs, lace front, hair extension, hair extensions, hair bundles, human hair, nail art sticker,
     仿真花, 假花, 绢花, 人造花, 永生花, 干花, 花束, 花瓶, 花环, 仿真植物, 仿真绿植, 人造草坪, 仿真草, 相框, 相片架, 画框, 挂画, 装饰画, 油画, 墙贴, 壁纸, 墙纸, 贺卡, 假发, 接发`,
  ),
  kind(
    'textile footwear jewellery furniture upholstered cosmetic',
    '',
    '',
    `handbag, handbags, shoulder bag, crossbody bag, tote bag, messenger bag, hobo bag, clutch bag, evening bag, duffel bag, duffle bag, gym bag, travel bag, backpack, rucksack,
     school bag, wallet, coin purse, card holder, suitcase, luggage, keychain, keyring, key chain, umbrella, shade sail, camping tent, pop up tent, phone strap, phone lanyard,
     手提包, 手拿包, 单肩包, 斜挎包, 双肩包, 双肩背包, 书包, 托特包, 腋下包, 钱包, 卡包, 行李箱, 拉杆箱, 登机箱, 旅行包, 健身包, 胸包, 腰包, 相机包, 眼镜包, 钥匙扣, 雨伞, 帐篷, 天幕, 遮阳帆`,
  ),
  kind('jewellery textile', '', '', `石英表, 石英手表, 石英手链, 腕表`),
  kind(
    'radio connected electronic laptop battery lithium commonCharger',
    '',
    '',
    `decal, vinyl sticker, vinyl stickers, desk pad, desk mat, mouse pad, mousepad, digitizer, screen replacement, ear pads, earpads, ear cushions, ear muffs for dogs`,
  ),
];
