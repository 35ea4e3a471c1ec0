import { trait } from './trait';

/** What no law asks for by itself, and what tells more together with another trait. */
export const hintTraits = [
  trait('personalAudio', '个人音频', 'personal audio', {
    en: `headset, headphone, headphones, earphone, earphones, earpiece, earbud, earbuds, speaker, boombox`,
    zh: `耳机, 耳麦, 音箱, 音响`,
    except: `soundbar, sound bar, home theater, home theatre, subwoofer, bookshelf speaker, ceiling speaker, in ceiling, in wall, floorstanding,
      tower speaker, pa speaker, column speaker, stage speaker, speaker wire, speaker cable, smart speaker, vr headset, intercom headset, car speaker,
      charging station, charging stand, charging dock, charging pad, 充电支架, 充电座, 充电底座, 三合一,
      静音箱, 音箱体, 家庭影院, 回音壁, 低音炮, 吸顶音响, 吸顶音箱, 舞台音响, 有源音箱, 智能音箱, 车载音响, 汽车音响`,
  }),
  trait('wristwatch', '腕表', 'wrist watch', {
    en: `watch, watches, wristwatch`,
    zh: `手表, 腕表`,
    except: `watch band, watch strap, watch case, watch charger, watch stand, watch box, watch holder, charging station, charging stand, for apple watch, apple watch band,
      手表带, 表带, 手表充电, 手机手表, 手表支架, 手表盒`,
  }),
  trait('lively', '会动会响', 'moves, sounds or glows', {
    en: `sound and light, light and sound, lights and sounds, sound and lights, lights and sound, siren sound, siren, music and light, lights and music`,
    qualities: `with sound, sounds, roaring, walking, dancing, singing, talking, light up, flashing, electronic, electric, motorized, automatic`,
    zh: `声光, 会走, 会叫, 会唱, 会动, 电动, 音乐灯光, 灯光音乐`,
  }),
  trait('remote', '遥控', 'remotely controlled', {
    holds: ['with'],
    en: `remote, remote control, remote controller`,
    zh: `遥控`,
    except: `remote control sex, 非遥控, 不带遥控`,
  }),
  trait('charged', '可充电', 'charges', {
    en: 'chargeable',
    qualities: `charging`,
    zh: `充电`,
    except: `charging cable, charging cord, charging station, charging dock, charging pad, charging stand, charging base, charging pile, charging port, charging gun,
      charging cabinet, charging cart, charging adapter, charging brick, charging head, charging module, charging board, charging time, ev charging, car charging,
      phone charging, wireless charging, fast charging, quick charging, charging hub, charging plug, no charging, without charging, 充电器, 充电桩, 充电线,
      充电头, 充电座, 充电站, 充电枪, 充电口, 充电底座, 充电支架, 充电架, 充电柜, 充电机, 充电板, 充电插座, 充电接口, 充电模块, 充电桌, 充电面板, 充电测试, 充电检测,
      无线充电, 手机充电, 车载充电, 免充电, 无需充电, 不用充电, 不充电, 非充电, 不可充电`,
  }),
  trait('solar', '太阳能', 'solar', {
    qualities: `solar, solar powered`,
    zh: `太阳能`,
    en: 'solar energy',
    except: `solar system model, solar charger`,
  }),
  trait('foodstuff', '食品', 'foodstuff', {
    holds: ['accessory'],
    en: `french fries, potato, chips, crisps, snack, puffed, noodle, pasta, spaghetti, macaroni, dumpling, spring roll, samosa, momo, steamed bun, bread,
      bakery, dough, cake, biscuit, cookie, cracker, pastry, pizza, tortilla, pita, roti, chapati, injera, waffle, crepe, donut, candy, chocolate, lollipop, gummy, jelly,
      ice cream, popsicle, yogurt, cheese, butter, milk, dairy, juice, soy milk, soymilk, tofu, beverage, tea leaf, coffee bean, cocoa, peanut, nut, almond,
      cashew, sesame, honey, jam, sauce, ketchup, sugar, sugarcane, spice, chili, pepper, garlic, ginger, onion, tomato, vegetable, fruit, mango, apple,
      citrus, orange, lemon, banana, pineapple, coconut, berry, date, olive, meat, beef, pork, chicken, sausage, ham, bacon, hamburger, patty, meatball, kebab, bone,
      fish, shrimp, seafood, egg, rice, flour, food, popcorn, cereal, oat, granola, tapioca, popping boba, boba, edible oil, cooking oil, oil press, meal`,
    zh: `薯条, 薯片, 土豆, 马铃薯, 零食, 膨化, 面条, 拉面, 凉皮, 米粉, 河粉, 饺子, 包子, 馒头, 春卷, 烧卖, 面包, 面团, 和面, 蛋糕, 饼干, 糕点, 披萨, 糖果, 巧克力, 冰淇淋,
      酸奶, 奶酪, 牛奶, 乳品, 果汁, 豆浆, 豆腐, 豆制品, 饮料, 茶叶, 咖啡豆, 可可, 花生, 坚果, 芝麻, 蜂蜜, 果酱, 酱料, 辣椒, 大蒜, 生姜, 洋葱, 蔬菜, 水果, 果蔬, 肉丸, 香肠,
      火腿, 牛肉, 猪肉, 鸡肉, 鱼丸, 肉类, 肉片, 切肉, 绞肉, 骨头, 海鲜, 鸡蛋, 米饭, 面粉, 食品, 爆米花, 谷物, 麦片, 珍珠粉圆, 食用油, 榨油`,
    except: `block, blocks, packing machine, packaging machine, wrapping machine, filling machine, sealing machine, capping machine, labeling machine, labelling machine, coding machine,
      filling line, packing line, packaging line, bottling line, vffs, cartoning, carton, palletizer, form fill, making container, box machine, box making, bag making, bag machine, cup machine, tray machine,
      plate making, film, can making, bottle blowing, blow, injection, mould, mold, harvester, planter, planting, digger, seeder, transplanter, tractor, thresher, picker, weeder, sprayer, irrigation,
      incubator, feed, animal, poultry, paper, wood chips, tea bag, tea bags, bone cutting laser, laser, sewing,
      包装机, 灌装机, 封口机, 贴标机, 喷码机, 旋盖机, 装盒机, 打包机, 制袋机, 吹瓶机, 收获机, 播种机, 插秧机, 拖拉机, 采摘机, 脱粒机, 孵化, 饲料, 纸`,
  }),
];
