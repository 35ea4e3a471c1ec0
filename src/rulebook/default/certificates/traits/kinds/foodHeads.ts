import { kind, pairs } from './kind';

/** What is eaten or drunk: before the name of a vessel or a tool it tells that food is touched. */
const DRINKS = `coffee, tea, wine, beer, juice, milk, beverage, drink, cocktail, whiskey, vodka, liquor, sake, soda`;
const DISHES = `cake, pie, pizza, bread, toast, cookie, muffin, cupcake, donut, pastry, dessert, pudding, waffle, pancake, candy, chocolate,
  ice cream, popsicle, yogurt, fruit, salad, soup, noodle, pasta, spaghetti, sushi, dumpling, taco, tortilla, burger, hamburger, sandwich,
  hot dog, fried chicken, snack, popcorn, nut, cheese, butter, sauce, egg, steak, fish, seafood, meal, food, breakfast, bbq`;
const STAPLES = `spice, seasoning, salt, sugar, flour, rice, cereal, grain, cookie, biscuit, candy, snack, nut, honey, jam, pickle, kimchi,
  sauce, soy sauce, ketchup, condiment, olive oil, cooking oil, vinegar, syrup, butter, egg, bread, tea, milk powder, baby food`;
const PRODUCE = `fruit, vegetable, veggie, potato, onion, garlic, ginger, avocado, mango, banana, lemon, citrus, watermelon, pineapple, strawberry,
  cherry, olive, apple, cheese, butter, egg, meat, fish, shrimp, crab, oyster, chocolate, nut, dough, pasta, herb, bread, cake, pizza`;

const SERVED_IN = `plate, dish, tray, box, basket, bucket, pan, knife, server, stand, tin, mold, mould, tub, board, paper, liner`;
const DRUNK_FROM = `glass, bottle, pot, can, dispenser, tub, set, scoop, server`;
const KEPT_IN = `jar, bottle, can, tin, canister, container, box, bin, dispenser, pot, pouch, bag, keeper`;
const PREPARED_WITH = `slicer, cutter, corer, pitter, grinder, mill, masher, crusher, chopper, cracker, press, squeezer, separator, scissors,
  knife, scaler, scoop, spreader, shears`;

const DRINKS_ZH = `咖啡, 茶, 奶茶, 红酒, 啤酒, 白酒, 果汁, 牛奶, 酸奶, 饮料`;
const DRUNK_FROM_ZH = `瓶, 罐, 桶, 勺, 滤网, 滤纸, 袋, 盘`;
const DISHES_ZH = `蛋糕, 披萨, 面包, 吐司, 饼干, 曲奇, 甜品, 点心, 糖果, 巧克力, 冰淇淋, 雪糕, 水果, 果蔬, 面条, 意面, 寿司, 饭团, 饺子, 包子, 汉堡,
  三明治, 零食, 干果, 坚果, 奶酪, 黄油, 果酱, 蜂蜜, 酱料, 泡菜, 鸡蛋, 牛排, 烤鱼, 烧烤, 烤肉, 快餐, 外卖, 辅食, 调料, 调味, 胡椒,
  杂粮, 面粉, 奶粉, 月饼, 西点, 烘焙`;
const SERVED_IN_ZH = `盘, 碟, 盒, 罐, 瓶, 桶, 篮, 勺, 叉, 刀, 铲, 夹, 模, 架, 纸, 袋, 切片器`;
const PRODUCE_ZH = `水果, 蔬菜, 果蔬, 土豆, 洋葱, 蒜, 姜, 黄瓜, 牛油果, 苹果, 柠檬, 西瓜, 菠萝, 樱桃, 鸡蛋, 核桃, 虾, 蟹, 生蚝, 肉`;
const PREPARED_WITH_ZH = `切片器, 切条器, 切丁器, 切割器, 分割器, 削皮器, 去皮器, 去核, 刨丝, 研磨, 磨泥, 压泥, 榨汁器, 分离器, 清洗篮, 脱水器,
  钳, 剪, 刨`;

/** What touches food, by the food and by the shape. */
export const foodHeads = [
  kind(
    'foodContact',
    `${pairs(DRINKS, DRUNK_FROM)}, ${pairs(DISHES, SERVED_IN)}, ${pairs(STAPLES, KEPT_IN)}, ${pairs(PRODUCE, PREPARED_WITH)},
     cannoli mold, cream horn mold, honey dipper, honey wand, jerky maker, toast tongs, kitchen tongs, cooking tongs, reusable straw, straw set,
     steel straw, gastronorm, gn pan, steam table pan, hotel pan, chafing dish, chafer, sheet pan, pie dish, cocotte, stew pot, braiser, braising pan,
     cast iron pot, cast iron pan, carbon steel pan, copper pan, titanium pot, titanium cup, enamel plate, enamel bowl, enamel pot, glass plate,
     plastic plate, melamine bowl, melamine tray, leaf plate, bamboo plate, wooden plate, ceramic dish, ceramic cup, porcelain cup, porcelain dish,
     stoneware plate, stoneware bowl, square plate, round plate, oval plate, partition plate, suction plate, milk storage bag, food pouch, squeeze pouch,
     pizza wheel, dough roller, bench scraper, dough scraper, kitchen scraper, bowl scraper, kitchen peeler, kitchen grater, kitchen strainer,
     kitchen scoop, kitchen turner, kitchen spoon, kitchen ladle, kitchen mandoline, kitchen slicer, kitchen cutter, kitchen chopper, kitchen tongs,
     poultry shears, corn stripper, corn holder, corn cob holder, corn peeler, potato chipper, fry cutter, coffee distributor, coffee leveler,
     coffee dosing, dosing cup, dosing ring, aeropress, cold brew maker, gaiwan, gongfu, gong fu, matcha whisk, matcha set, yixing, teaware, tea ware,
     kitchen canister, glass canister, ceramic canister, metal canister, bamboo canister, airtight jar, airtight jars, clip top jar, clip lid container,
     crisper, fridge storage container, refrigerator storage container, meal prep, stemless glass, pint glass, highball, double wall glass, double walled glass,
     glass tumbler, glass cups, vacuum bottle, vacuum insulated, gallon bottle, gallon water, dome lid, coffee lid, kraft box food, noodle pail, bakery bag,
     bakery box, vacuum sealer bag, vacuum bag food, vacuum pouch, retort pouch, spout pouch, doypack, food film, cling wrap, foil roll, kitchen foil,
     butter paper, glassine bag, grease proof, cake drum, paper doilies, doily, swizzle stick, wooden stirrer, drink stirrers, growler,
     swing top bottle, aluminum can, tinplate can, grilling basket, bear claw, burger smasher, turkey fryer, canning pot,
     canning jar, sprouting jar, nut milk bag, fat separator, splatter screen, splatter guard, frying splatter, pan lid, cookware lid, silicone cover lid,
     steamer rack, steaming rack, paella, crepe spreader, egg ring, egg rings, microwave steamer, microwave egg, silicone utensil, wooden utensil,
     cooking utensils, ceramic knife, fruit knife, boning knife, fillet knife, filleting knife, butcher knife, nakiri, gyuto, kitchen cleaver, chopper knife,
     damascus kitchen, chef knives, kitchen knives, ice pick, ice scoop, ice crusher manual, cream whipper, whipped cream, soda siphon, champagne bucket,
     wine bucket, wine chiller bucket, beverage tub, cruet, salt pig, spice rack set, spice shaker, seasoning rack, seasoning set, garlic roaster,
     baster, meat baster, basting spoon, pastry blender, pastry wheel, rolling docker, lattice cutter, cookie scoop, cookie press, cake slicer, cake leveler,
     bread lame, bread proofing, banneton, proofing basket, baking stone, baking steel, baking sheet, baking pan set, silicone bakeware,
     silicone baking mat, bakery tray, bread basket, food tent, food cover, food warmer dish, bento, onigiri, musubi, natto, mochi mold, jello mold, gelatin mold, gummy mold,
     chocolate bar mold, hard candy mold, ice cream cone holder, ice pop, freezer pop, ice lolly, cotton candy cone, fruit fork, fruit infuser, cocktail smoker, bar spoon, bar mat set,
       corkscrew,  wine pump, wine saver, wine pourers, wine tumbler, wine goblet, tiki mug, beer tower, beer pong cup, shot cup, jello shot,
     picnic set, picnic plate, party plates, party cups,  bamboo fiber plate, rice husk cup, 
     infant formula dispenser, baby feeding set, weaning spoon, feeding spoon, baby feeder, fruit feeder, food feeder, sippy, sippy cup, trainer cup, snack catcher, suction bowl,
     lunch kit, food thermos, insulated food jar, soup thermos, water flask, hydration flask, drink mixer manual, protein shaker, shaker cup, camping pot, camping pan,
     outdoor cookware, backpacking cookware, cook set, cookset, kettle pot, billy can, lunchbox, tiffin box, thali, karahi, kadai, tawa, handi, cezve, ibrik, samovar`,
    `${pairs(DRINKS_ZH, DRUNK_FROM_ZH, '')}, ${pairs(DISHES_ZH, SERVED_IN_ZH, '')}, ${pairs(PRODUCE_ZH, PREPARED_WITH_ZH, '')},
     蛋糕转台, 慕斯圈, 打蛋盆, 料理盆, 沙拉盆, 洗菜盆, 洗菜篮, 洗米筛, 淘米, 和面盆, 烘焙盆, 蒜蓉器, 压蒜, 捣蒜, 手摇切菜, 切菜机手动, 剥虾, 开蚝刀, 蟹钳, 核桃钳, 鱼鳞刨, 厨用剪, 鸡骨剪, 食物剪, 食物夹,
     火锅盘, 火锅勺, 沙拉叉, 沙拉勺, 味碟, 骨碟, 吐骨盘, 调酒, 量酒器, 冰夹, 冰铲, 冰桶, 酒塞, 倒酒器, 醒酒, 冷萃, 法压壶, 摩卡壶, 云朵壶, 手冲, 磨豆器, 压粉器, 接粉环, 布粉器, 粉锤, 奶缸, 拉花缸, 茶宠盘, 茶海, 茶洗, 茶则, 茶道, 旅行茶,
     烧烤签, 烧烤针, 烤针, 烤盘, 铁板烧, 炊具, 汤桶, 硅胶盖, 保鲜盖, 保鲜, 糖纸, 冰棍, 易拉罐, 马口铁罐, 面棍, 和面垫, 切面刀, 刨冰, 奶油枪, 裱花, 花嘴, 抹刀蛋糕, 脱模刀, 分蛋, 蒸蛋碗, 炖盅, 泡茶, 煮茶, 厨用, 食物剪刀,
     折叠水杯, 吸吸袋, 吸嘴袋, 自立袋, 食品自封, 食品包装, 一次性手套食品, 一次性杯, 一次性盘, 一次性刀叉, 航空杯, 试饮杯, 打包杯, 打包盘, 餐垫纸, 牛皮纸餐, 甘蔗渣,   钛杯, 钛碗, 钛锅, 野餐盒, 炖锅, 焖锅, 汤煲, 塔吉锅, 烤箱盘,  平底煎,
     婴儿辅食, 宝宝碗, 学饮, 训练杯, 鸭嘴杯, 吸管杯, 硅胶奶瓶, 奶瓶, 咬咬袋, 果蔬乐, 分格盘, 餐盘, 餐碗, 餐勺, 餐刀, 餐叉, 餐碟, 餐杯, 西餐刀, 西餐盘, 牛扒盘, 主厨刀, 剔骨刀, 砍骨刀, 片鱼刀, 刺身刀, 三德刀, 多用刀厨, 厨房刀`,
    `stamping foil, packing machine, packaging machine, wrapping machine, capping machine, labeling machine, labelling machine, packing equipment, packaging equipment, filling equipment, sealing equipment, filling line, packing line, packaging line,
     bottling line, blow molding, blow moulding, blow mould, bottle blowing, injection mold, injection mould, thermoforming, 包装机, 灌装机, 贴标机, 旋盖机, 包装设备, 灌装设备, 包装生产线, 灌装线, 吹瓶机, 注塑模具,
     oil drum, oil tank, water bottle holder, water bottle bag, water bottle carrier, water bottle label, water can garden, watering can, water cup holder, water pot garden,
     water set garden, water glass filler, fish tank, fish bowl aquarium, fish basket fishing, fish stick tape, egg tray machine, egg tray making, egg incubator, egg chair, bean bag,
     bean bag chair, rice lamp, milk crate, chocolate bag, wine bag, wine box gift, tea box gift, bread bag clip, food grinder machine, popcorn ceiling, candle tin, candle jar,
     candle mold, soap mold, apple watch, coffee cup sleeve, coffee cup holder, cup sleeve, cup holder, drink holder, bottle holder,
     bottle label, bottle brush, bottle cleaner, drinking bird, beverage label, beer label, wine label, wine rack, wine cabinet, wine cellar, wine fridge, tea towel, tea light,
     for dogs, for pets, dog feeder, pet feeder, 鱼缸,    水果捞店, 玉米机, 烧烤架子帐篷, 餐桌, 蛋糕店, 奶茶店, 咖啡店, 茶杯垫, 面包车, 面包鞋, 面包服, 巧克力色, 咖啡色, 酒瓶灯, 酒瓶盖机, 仿真水果, 假水果, 仿真食物, 玩具`,
  ),
  kind(
    'foodContact',
    `${pairs('sushi, rice, rice ball, onigiri, egg, burger, dumpling, tortilla, pasta, ravioli, gyoza, taco', 'mold, mould, press, roller, maker mold, molds, moulds')}, ${pairs('airtight, pantry, cereal, dry food', 'container, containers, storage container, storage containers, organization containers, canister, canisters, keeper')}, pantry organization, food lunch container`,
    pairs('寿司, 饭团, 饺子, 汉堡, 煎蛋', '模具, 模, 卷帘, 压模', ''),
    `dumpling machine, egg roller massage`,
  ),
];
