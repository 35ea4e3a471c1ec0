import { kind, pairs } from './kind';

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
  kind(
    'cosmetic medicalDevice',
    '',
    '',
    `wash basin, washbasin, hand basin, hand sink, wash sink, wash trough, hand dryer, soap dispenser, soap dish, shampoo chair, shampoo bowl, shampoo bed, towel rack, towel rail, toilet brush,
     洗手盆, 洗手池, 洗手台, 洗脸盆, 面盆, 洗头床, 洗头椅, 皂液器, 皂盒, 毛巾架, 干手器, 烘手机`,
  ),
  kind(
    'textile',
    '',
    '',
    `water curtain, air curtain, strip curtain, curtain wall, light curtain, curtain fountain, curtain machine, curtain rod, curtain track, curtain motor, curtain light, curtain lights, blanket machine, carpet cleaner, carpet machine, garment steamer, garment rack,
     水帘, 风幕, 门帘机, 幕墙, 光幕, 窗帘杆, 窗帘轨道, 窗帘电机, 窗帘灯, 毛巾架, 地毯清洗机, 挂烫机, 晾衣架`,
  ),
  kind(
    'furniture upholstered',
    '',
    '',
    `willow basket, rattan basket, seagrass basket, bamboo basket, picnic basket, bread basket, fruit basket, gift basket, flower basket, basket rustic,
     safe deposit, digital safe, electronic safe, fingerprint safe, gun safe, hotel safe, parcel locker, smart locker, key safe, 编织篮, 藤篮, 竹篮, 野餐篮, 保险箱, 保险柜, 快递柜, 寄存柜`,
  ),
  kind(
    'jewellery',
    '',
    '',
    `jewelry box, jewelry case, jewelry organizer, jewelry storage, jewelry stand, jewelry tray, jewelry pouch, jewelry display, jewellery box, jewellery case, jewellery organiser, jewellery storage, jewellery stand, jewellery tray, jewellery pouch, jewellery display, ring box, earring holder, earring stand, necklace stand, watch box,
     首饰收纳, 首饰盒, 首饰架, 首饰袋, 首饰展示, 饰品收纳, 饰品架, 珠宝盒, 珠宝展示, 珠宝袋, 戒指盒, 耳环架, 耳钉收纳, 项链架, 手表盒`,
  ),
  kind(
    'lighting',
    '',
    '',
    `photo booth, selfie mirror, selfie booth, gaming chair, gaming desk, gaming keyboard, gaming mouse, gaming headset, dance floor, massage chair, hair dryer, range hood, cooker hood, vending machine, claw machine, 拍照机, 自拍机, 电竞椅, 电竞桌, 油烟机, 抓娃娃机`,
  ),
  kind(
    'mains',
    '',
    '',
    `portable espresso, portable coffee, travel coffee maker, handheld espresso, manual espresso, 便携式咖啡机, 便携咖啡机, 手压咖啡机, 手动咖啡机`,
  ),
  // Machines that move about and serve trade alone are outside 2011/65/EU (Art 2(4)(g)).
  kind(
    'electronic',
    '',
    '',
    `forklift, pallet truck, reach truck, telehandler, excavator, scissor lift, boom lift, skid steer, wheel loader, 叉车, 搬运车, 堆高车, 挖掘机, 装载机`,
  ),
  // Low voltage drives and machines without a motor, by whatever else the title names.
  kind(
    'mains',
    '',
    '',
    `dc gear motor, dc geared motor, 5v motor, 12v motor, 24v motor, rolled ice cream maker pan, ice cream maker pan, rechargeable usb, usb rechargeable, battery operated, battery powered, 直流减速电机, 直流电机, usb充电`,
  ),
  kind('gulfListed', '', '', `rechargeable usb, usb rechargeable, portable juicer, usb充电`),
  kind(
    'machinery',
    '',
    '',
    `engine assembly, car engine, auto engine, engine for cars, engine for car, engine long block, long block, short block, 发动机总成, 汽车发动机`,
  ),
  kind(
    'lighting',
    '',
    '',
    `headphone, headphones, headset, earphone, earbuds, face mask, led mask, therapy mask, keyboard, mouse pad, mousepad, shoes, sneakers, backpack, dog collar, pet collar, water bottle, 耳机, 键盘, 鼠标垫, 面罩, 美容仪, 宠物项圈, 保温杯, 水杯`,
  ),
  kind(
    'textile furniture upholstered',
    '',
    '',
    `gel seat cushion, gel cushion, silicone cushion, tpe cushion, filter cotton, disposable raincoat, disposable poncho, plastic raincoat, eva raincoat, pvc raincoat, cat carrier, dog carrier, pet carrier, cat bag, cat carrier bag, pet bag, pet backpack, pet stroller, pet sling,
     凝胶坐垫, 硅胶坐垫, 过滤棉, 滤棉, 一次性雨衣, 塑料雨衣, eva雨衣, 猫包, 宠物包, 宠物背包, 航空箱, 宠物推车`,
  ),
  kind(
    'textile children',
    '',
    '',
    pairs(
      'dog, pet, cat, puppy, dogs',
      'pyjamas, pajamas, clothes, clothing, sweater, coat, jacket, hoodie, dress, shirt, vest, costume, apparel, raincoat, sweaters, shoes, bandana',
    ),
  ),
  kind(
    'textile children',
    '',
    '',
    pairs('狗狗, 宠物, 猫咪, 狗, 猫', '衣服, 毛衣, 外套, 卫衣, 背心, 雨衣, 棉衣, 裙子, 睡衣', ''),
  ),
  kind(
    'furniture',
    '',
    '',
    `吊灯, 台灯, 落地灯, 壁灯, 吸顶灯, 餐桌灯, 桌布, 桌旗, 餐垫, 桌垫, 椅套, 沙发套, 沙发垫, 沙发巾`,
  ),
  kind(
    'toys',
    '',
    '',
    `cat ball, dog ball, pet ball, cat tunnel, dog rope, cat feather, 逗猫球, 狗球`,
  ),
  kind(
    'medicalDevice',
    '',
    '',
    `eyeglasses case, eyeglass case, glasses case, eyeglasses hard case, spectacle case, glasses pouch, eyeglasses hard, 眼镜盒, 眼镜袋`,
  ),
  kind(
    'autoPart',
    '',
    '',
    `motocross goggles, windshield mask, goggles off road, motorcycle goggles, ski goggles, phone holder, phone mount, seat cover, steering wheel cover, 骑行风镜, 越野风镜`,
  ),
  kind(
    'electronic',
    '',
    '',
    `project box, fiberglass cabinet, enclosure box, fiberglass electric cabinet, electric cabinet, electrical enclosure, cabinet lock, 配电箱外壳, 机箱外壳, 仪表箱`,
  ),
];
