import { listOf } from './listOf';

/** Goods that are neither electrical nor worn, eaten from or put on the skin, in industries whose products mostly are. */
export const plain = listOf(`
  vase, candle, umbrella, mirror, photo frame, picture frame, artificial flower, wig, hair extension, hair bundle, hairpiece, comb,
  hairbrush, hair clip, hair claw, hair tie, scrunchie, headband, tweezers, nail file, nail clipper, false nail, press on nail,
  eyelash curler, eyelash extension, false eyelash, makeup brush, makeup sponge, powder puff, loofah, shower cap, toiletry bag, cosmetic bag,
  handbag, purse, wallet, tote, shoulder bag, crossbody bag, belt, suitcase, luggage, backpack, briefcase, fanny pack, waist bag,
  card holder, keychain, keyring, sunglasses, eyeglasses, eyeglass frame, optical frame, glasses frame, watch box, loose gemstone,
  loose diamond, shoelace, insole, hanger, mailer, mailing bag, shipping label, packing tape, adhesive tape, bubble wrap,
  stretch film, shrink film, pallet, gift bag, gift box, jewelry box, paper bag, shopping bag, garment bag, hang tag, sticker,
  cosmetic bottle, cosmetic jar, cosmetic tube, perfume bottle, spray bottle, dropper bottle, lotion pump, bicycle, mountain bike,
  road bike, truck, trailer, yacht, kayak, canoe, sailboat, car mat, floor mat, car cover, seat cover, steering wheel cover, car sticker,
  license plate frame, license plate, car organizer, car freshener, air freshener, wheel cover, lug nut, roof rack, roof box,
  phone case, phone cover, screen protector, tempered glass, mouse pad, cable tie, cable tray, cable gland, terminal block, copper wire,
  electrical tape, heat shrink tube, conduit, busbar, heat sink, lamp shade, lampshade, lamp holder, lamp base, light pole, aluminum profile,
  oven mitt, apron, dish rack, trash can, garbage bag, paper towel, napkin, dish cloth, dish brush, kitchen towel, knife sharpener,
  traffic cone, safety sign, warning tape, barrier, safe box, fire hose, fire blanket, first aid box, pill box, walking stick, crutch,
  yoga block, tattoo sticker, tattoo needle, wax strip, cotton swab, cotton pad, hair band, towel, coaster, placemat,
  花瓶, 蜡烛, 雨伞, 镜子, 相框, 画框, 仿真花, 人造花, 假发, 接发, 发套, 梳子, 发夹, 抓夹, 发圈, 发箍, 镊子, 指甲锉, 指甲剪, 穿戴甲, 假指甲, 睫毛夹,
  假睫毛, 化妆刷, 美妆蛋, 粉扑, 浴帽, 化妆包, 洗漱包, 手提包, 手袋, 钱包, 单肩包, 斜挎包, 托特包, 腰带, 皮带, 行李箱, 拉杆箱, 双肩包, 背包, 公文包,
  腰包, 卡包, 钥匙扣, 太阳镜, 墨镜, 眼镜框, 眼镜架, 老花镜, 手表盒, 裸石, 鞋带, 鞋垫, 衣架, 快递袋, 气泡袋, 胶带, 不干胶, 缠绕膜, 收缩膜, 托盘, 礼品袋,
  礼品盒, 首饰盒, 纸袋, 购物袋, 吊牌, 贴纸, 化妆品瓶, 膏霜瓶, 香水瓶, 喷雾瓶, 滴管瓶, 自行车, 山地车, 卡车, 挂车, 游艇, 皮划艇, 脚垫, 车罩, 车衣,
  座套, 方向盘套, 车贴, 牌照框, 车载收纳, 汽车香水, 轮毂盖, 车顶行李架, 手机壳, 手机套, 钢化膜, 鼠标垫, 扎带, 线槽, 电缆桥架, 接线端子, 铜线, 热缩管,
  母线, 散热片, 灯罩, 灯座, 灯杆, 铝型材, 隔热手套, 围裙, 沥水架, 垃圾桶, 垃圾袋, 纸巾, 餐巾, 洗碗布, 抹布, 路锥, 警示带, 保险箱, 消防水带, 灭火毯,
  药盒, 拐杖, 瑜伽砖, 纹身贴, 纹身针, 棉签, 化妆棉, 毛巾, 杯垫, 餐垫, 磨刀石`);
