import { before, kind, pairs } from './kind';

const PNEUMATIC = `wrench, impact wrench, ratchet, drill, sander, hammer, chisel, nailer, nail gun, stapler, riveter, rivet gun, screwdriver, die grinder,
  grinder, polisher, saw, shear, needle scaler, impact driver, hoist`;

const LINES = `pelletizing, pelletising, granulation, granulating, washing and pelletizing, drying, painting, powder coating, galvanizing, plating, slitting, cut to length, roll forming, recycling, sorting,
  crushing, feeding, blending, batching, welding, rolling, annealing, bottling, canning, brewing, distillation, rendering, milling, oil pressing, pressing, frying, baking, freezing, blanching, peeling, juicing, slaughtering`;

const ENGINES = 'gasoline, petrol, diesel, gas, engine';

/** Machines whose names have no word such as `machine`, drives and installations: public lists of trade goods by class. */
export const industrialKinds = [
  // What lifts loads by hand alone is a machine too: 2006/42/EC, Article 2(a), fifth indent; and so are chains, ropes and webbing for lifting (d, e).
  kind(
    'machinery',
    `hand pallet truck, manual pallet truck, pallet truck, pallet jack, pallet lifter, pallet stacker, hand stacker, manual stacker, hydraulic stacker, stacker truck,
     lift truck, order picker, lift table, hydraulic lift table, scissor table, bottle jack, floor jack, trolley jack, hydraulic jack, car jack, hydraulic car jack, vehicle jack, scissor jack, toe jack, transmission jack,
     air bag jack, farm jack, shop crane, engine crane, engine hoist, chain block, chain hoist, lever hoist, lever block, chain fall, wire rope hoist, trolley hoist, drum lifter, vacuum lifter,
     dock leveler, dock leveller, tail lift, personnel lift, glass sheet lifter, drywall lift, material lift, cargo lift, webbing sling, lifting sling, polyester sling, 
     wire rope sling, chain sling, lifting clamp, lifting magnet, permanent magnetic lifter, lifting shackle, lifting eye bolt, spreader beam`,
    `搬运车, 地牛, 手动托盘车, 堆垛车, 手动叉车, 升降货梯, 液压升降台, 升降台车, 升降作业, 千斤顶, 手拉葫芦, 手扳葫芦, 倒链, 环链葫芦, 起重葫芦, 起重吊机, 电动吊机, 小吊机, 小吊车, 引擎吊, 发动机吊, 登车桥, 尾板 货车,
     吊装带, 起重吊带, 索具, 吊索具, 钢丝绳索具, 吊钳, 吊装夹具, 永磁起重器, 起重磁铁`,
    `tractor tire, tractor tires, tractor tyre, forklift tire, forklift tyre, loader tire, harvester tire, jack handle, jack stand, jack pad, jack adapter, audio jack, headphone jack, jack plug, phone jack, rj45, pallet truck wheel, pallet jack wheel, 千斤顶垫`,
  ),
  // Nothing of these two depends on compressed air or an engine being named first.
  kind(
    'machinery',
    `${pairs('pneumatic, air', PNEUMATIC)}, coil nailer, framing nailer, air operated diaphragm pump, air diaphragm pump, pneumatic diaphragm pump, aodd pump, pneumatic tool, air tool`,
    `气动扳手, 风炮, 小风炮, 气动工具, 气动螺丝刀, 气动打磨机, 气动砂光机, 气动钻, 气动打钉枪, 气动钉枪, 气钉枪, 气动马达, 风镐, 风钻, 气铲, 气动隔膜泵, 气动铆钉枪, 拉铆枪 气动, 气动葫芦`,
    `air hammer accessories, air hose reel, air hammer chisel bit, air drill bit`,
  ),
  kind(
    'machinery',
    `${pairs(ENGINES, 'concrete vibrator, vibrator, trowel, plate compactor, rammer, concrete cutter, core drill, breaker, generator, generators, water pump, pump, trash pump, sprayer, mist blower, log splitter, post driver, auger, sweeper, edger, trimmer, winch')},
     mist blower, backpack blower petrol, power sprayer, boom sprayer, orchard sprayer, air blast sprayer, thermal fogger, thermal fogging, fogging machine, fire pump, slurry pump, dredge pump, trash pump, motor pump,
     ${before('generator', 'diesel, gasoline, petrol, dual fuel')}, silent generator, standby generator, backup generator, marine generator, home generator, welding generator, natural gas generator, biogas generator, wind turbine, wind generator, power generator set`,
    `汽油发电机, 柴油发电机, 发电机组, 弥雾机, 喷雾机 汽油, 汽油喷雾器, 汽油打药, 植保机, 风送式喷雾, 烟雾机 农用, 热力烟雾机, 消防泵 柴油, 柴油水泵, 汽油水泵, 渣浆泵, 泥浆泵, 抽沙泵, 风力发电机, 振捣器, 振动棒 混凝土, 混凝土振动棒, 插入式振动`,
    `generator part, generator parts, generator controller, generator avr, generator accessories, fog machine, 振动棒软管`,
  ),
  // Farms and forests.
  kind(
    'machinery',
    `disc plough, disc plow, moldboard plough, mouldboard plow, furrow plough, plough, harrow, ridger, subsoiler, rotary cultivator, mini cultivator, hay rake, hay tedder, disc mower, flail mower, slasher mower, rotary slasher,
     fertilizer spreader, manure spreader, slurry tanker, grain dryer, grain drier, paddy dryer, corn dryer, seed cleaner, grain cleaner, destoner, paddy separator, rice huller, huller, dehuller, sheller, corn sheller, peanut picker,
     potato digger, sugarcane harvester, forage harvester, silage chopper, forage chopper, straw cutter, tmr mixer, feed grinder, hammermill, oil mill, screw press oil, oil press, rice whitener, rice polisher, stump grinder, trencher,
     wood splitter, sawmill, portable sawmill, debarker, tree transplanter, tree spade, garden shredder petrol, zero turn mower, ride on mower, robot weeder, egg grader, chicken plucker, poultry plucker, defeathering, dehorning`,
    `圆盘犁, 铧式犁, 翻转犁, 圆盘耙, 驱动耙, 起垄机, 开沟机, 田园管理机, 回填机, 中耕机, 除草机, 搂草机, 割晒机, 割草车, 灭茬机, 秸秆还田机, 还田机, 撒肥机, 施肥机, 撒粪车, 粮食烘干, 谷物烘干, 清选机, 筛选机, 砻谷机, 剥壳机, 去石机,
     花生摘果机, 红薯收获机, 青储机, 青贮机, 揉丝机, 粉草机, 拌料机, 撒料车, 清粪机, 脱毛机, 杀鸡机, 屠宰设备, 挖树机, 移树机, 枝条粉碎机, 锯木机, 劈木机, 植树挖坑机, 挖坑机, 打穴机, 覆膜机 农用, 抛秧机, 移栽机, 采茶机, 炒茶机, 揉捻机`,
    `lawn aerator shoes, aerator shoes, hay net, plough disc, plow disc, disc blade, plough bolt, 除草机器人玩具, harrow tine`,
  ),
  kind(
    'machinery foodContact',
    `milking machine, milking parlour, milking parlor, cream separator, milk separator, honey extractor, milk cooling tank, milk tank cooling, butter churn, meat mixer, bowl cutter, sausage filler, sausage stuffer electric, vacuum tumbler, brine injector,
     dough sheeter, dough divider, dough rounder, rotary oven bakery, encrusting machine, cookie depositor, retort sterilizer, uht plant, jacketed kettle, cooking kettle, spiral freezer, iqf freezer, tunnel freezer, vegetable dicer, fruit pulper, pulping machine,
     coffee huller, coffee pulper, nut cracker machine, wine press, beer brewing equipment, brewery equipment, brewing equipment, fermenter brewery, distillation equipment, pasteuriser`,
    `挤奶机, 挤奶设备, 挤奶器, 奶油分离机, 牛奶分离机, 摇蜜机, 储奶罐, 斩拌机, 灌肠机, 滚揉机, 盐水注射机, 起酥机, 分块机 面团, 揉圆机, 旋转炉 烘焙, 包馅机, 曲奇机, 杀菌釜, 夹层锅, 炒锅 行星, 速冻隧道, 速冻机, 打浆机 水果, 果汁生产, 咖啡脱壳, 啤酒设备, 精酿设备, 酿酒设备, 蒸馏设备, 切丝机, 切丁机, 磨浆机, 豆浆生产`,
  ),
  // Metal, plastic, wood, stone, paper and packaging.
  kind(
    'machinery',
    `surface grinder, cylindrical grinder, ironworker, notcher, guillotine shear, hydraulic shear, shot blaster, shot blasting, power hacksaw, power forging hammer, rolling mill, tube mill, pipe threader, beveller, turret punch, welding positioner, welding rotator,
     spot welder, laser welder, mig welder, tig welder, arc welder, inverter welder, plastic welder industrial, pelletizer, pelletiser, hopper dryer, hopper loader, mold temperature controller, mould temperature controller, edge bander, edgebander, spindle moulder, offset press,
     guillotine paper cutter, hydraulic paper cutter, perfect binder, folder gluer, flow wrapper, sleeve labeler, sleeve applicator, bottle labeler, automatic labeler, inkjet coder, cij printer, tto printer, shrink tunnel, rotary capper, cartoner, open mouth bagger, bagging scale, auger filler, piston filler, case packer, depalletizer,
     carton erector, box erector, tray sealer, vacuum packer industrial, banding machine, reverse vending, bale press, waste baler, cardboard baler, shredder industrial, metal shredder, tire shredder, cyclone separator, rotary kiln, rotary dryer, jaw crusher, impact crusher, gyratory crusher, abrasive blaster, sandblaster, vibrating feeder, belt feeder,
     screw feeder, screw conveyor, bag filter dust, diamond wire saw, bridge saw, block cutter machine, glass edger, glass tempering furnace, kiln, bending robot, cobot, collaborative robot, industrial robotic, agv robot, agv, stacker crane, reach stacker, side loader, tow tractor, tugger, straddle carrier`,
    `平面磨床, 外圆磨, 联合冲剪机, 闸式剪板机, 抛丸, 锻压, 锻锤, 轧机, 制管机, 焊管机组, 坡口机, 倒角机, 卷圆机, 压铸机, 变位机, 滚轮架, 点焊机, 激光切管, 料斗干燥机, 吸料机, 模温机, 注塑机械手, 机械手, 切粒机, 拌料机 塑料, 四面刨, 立铣, 开料机, 拼板机,
     胶印机, 切纸机 液压, 胶装机, 折页机, 糊箱机, 套标机, 理瓶机, 热收缩炉, 封箱机, 折盖封箱, 捆扎机, 打包机, 码垛, 卸垛, 给料机, 喂料机, 螺旋输送, 皮带输送, 斗提机, 圆锥破, 颚破, 反击破, 回转窑, 烘干窑, 绳锯, 桥切机, 切石机, 磨边机, 玻璃钢化炉, 协作机器人, 机器人臂, agv小车, 堆垛机, 正面吊, 牵引车 电动, 液压打包, 废纸打包`,
    `strawberry huller, labeler gun, label gun, price labeler, kiln dried, kiln shelf, mini fog, 封箱机胶带, 封箱器, 手动封箱`,
  ),
  // Building sites and mines.
  kind(
    'machinery',
    `backhoe loader, wheel loader, compactor, vibratory roller, tandem roller, soil compactor, jumping jack compactor, ride on trowel, floor scarifier, scarifier, floor grinder, wall saw, rock splitter, horizontal directional drill, rotary drilling rig, water well rig, well drilling rig, suspended platform,
     construction hoist, builder hoist, construction elevator, mini crane, spider crane, truck crane, crawler crane, mobile crane, knuckle boom crane, pickup crane, davit crane, crane truck, boom pump, line pump, shotcrete pump, mortar pump, plaster sprayer, concrete mixer truck, self loading mixer, wheelbarrow electric, mini dumper, site dumper,
     tracked carrier, aerial platform, boom lifts, spider lift, mast lift, man lift, rebar straightening, rebar threading, rebar cutter, sweeper truck, ride on sweeper, road sweeper, floor sweeper ride on, vibro hammer, hydraulic hammer, rock breaker, gold dredger, water treatment plant, sewage treatment plant, wastewater treatment equipment, gold wash plant, screen shaker`,
    `两头忙, 挖掘装载机, 振动压路机, 夯实机, 夯机, 抹光机, 磨光机 混凝土, 切缝机, 刻纹机, 凿毛机, 墙锯, 裂石机, 劈裂机, 水平定向钻, 旋挖钻, 打井机, 钻井设备, 吊篮 建筑, 建筑吊篮, 施工吊篮, 电动吊篮, 施工电梯, 物料提升机, 随车吊, 吊车, 汽车吊, 履带吊, 高空作业平台, 剪叉式, 曲臂车, 钢筋弯曲机, 钢筋切断机, 钢筋调直, 滚丝机, 砂浆泵, 喷涂机 砂浆, 喷浆机, 搅拌车, 履带运输车, 自卸车 履带, 扫路车, 驾驶式扫地机, 清扫车, 淘金设备, 淘金机, 洗矿机, 筛沙机, 制砂机`,
    `compactor bag, trash compactor, crane toy, 吊车玩具, 玩具吊车, 儿童吊车, 吊篮椅, 遥控吊车`,
  ),
  // Machines that move about and large ones at fixed places are outside 2011/65/EU (Article 2(4)(d), (e), (g)).
  kind(
    'mains',
    `power converter, voltage converter, voltage transformer, voltage regulator, power inlet, electronic ballast, lighting ballast, office shredder, impulse sealer, electrical wire and cable, asynchronous motor, electrical motor, ac servo motor, explosion proof motor, variable frequency motor, brake motor, capacitor motor, vibration motor industrial, vibrating motor, worm gear motor, motor reducer, soft starter motor, motor starter, star delta starter, manual motor starter, motor protector, overload relay, magnetic starter,
     limit switch, push button switch industrial, foot switch industrial, cam switch, knife switch, load break switch, vacuum circuit breaker, air circuit breaker, ring main unit, capacitor bank, power capacitor, harmonic filter, power distribution cabinet, meter box, cable reel drum, pv combiner box, solar combiner box,
     dc isolator, pv cable, solar cable, photovoltaic cable, wire and cable, rubber cable, pvc control cable, shielded control cable, flexible cable, welding cable, h07rn f, nyy, copper conductor cable, pvc insulated wire, thhn, aluminum conductor cable, high voltage cable, mineral insulated cable,
     industrial blower, air curtain, unit heater, duct heater, immersion heater industrial, hot air blower, infrared dryer, uv curing system, ultrasonic welder, walk through metal detector, baggage scanner, parking barrier, boom barrier, tripod turnstile, flap barrier, speed gate, bollard automatic, hydraulic bollard, fire alarm control panel, fire alarm panel,
     tensile tester, tensile testing machine, universal testing machine, hardness tester digital, salt spray chamber, climatic chamber, temperature humidity chamber, environmental chamber, drying oven, muffle furnace, rotary evaporator, hot plate stirrer, magnetic stirrer, laboratory shaker, lab mixer, homogenizer lab, thermal cycler, pcr machine, gel electrophoresis, spectrophotometer benchtop, ultra low freezer, laboratory refrigerator, co2 incubator`,
    `变频器, 异步电机, 异步电动机, 三相电动机, 三相电机, 三相异步, 单相电动机, 变频电机, 防爆电机, 振动电机, 减速电机, 刹车电机, 调速电机, 蜗轮减速电机, 电机启动器, 磁力启动器, 热继电器, 限位开关, 行程开关, 按钮开关, 脚踏开关, 刀开关, 负荷开关, 真空断路器, 环网柜, 电容柜, 电力电容, 计量箱, 汇流箱, 直流隔离开关,
     光伏电缆, 光伏线, 太阳能电缆, 电线电缆, bv线, bvr线, rvv, yjv, bv 2.5, bv 4, bv 6, bvr, 铜芯线, 铜芯电缆, 铝芯电缆, 橡套电缆, 控制电缆, 焊把线, 国标电线, 家装线, 工业风机, 风幕机, 热风机, 工业暖风机, 工业热风, uv固化机, 超声波焊接机, 安检门, 安检机, 停车场道闸, 三辊闸, 摆闸, 速通门, 升降柱, 消防报警主机, 火灾报警控制器,
     拉力机, 拉力试验机, 万能试验机, 盐雾试验箱, 恒温恒湿箱, 高低温试验箱, 老化箱, 旋转蒸发仪, 磁力搅拌器, 摇床 实验, 均质机 实验室, pcr仪, 电泳仪, 超低温冰箱, 二氧化碳培养箱, 鼓风干燥箱`,
    `cable gland, cable lug, cable connector, cable tie, cable clip, cable ladder, cable drum wooden, cable puller, 电缆接头, 电缆桥架, 电缆夹, 电缆剪, 电缆盘木, 电缆保护管, 电缆附件, wire and cable machine, 电缆设备, 电线设备, cable machine`,
  ),
  kind(
    'powerTool',
    `sander, mortiser, nailer, power hammer`,
    `砂磨机, 打钉机`,
    `soldering iron tip, soldering tip, sander pad, nailer nails, sander belt, ${pairs('pneumatic, air', PNEUMATIC)}, coil nailer, framing nailer, pneumatic tool`,
  ),
  kind(
    'machinery',
    '',
    '',
    `time attendance machine, attendance machine, time clock machine, comb binding machine, coil binding machine, wire binding machine, binding machine a4, adding machine, machine paper, tattooing machine, tattoo pen machine, dialysis, hemodialysis, haemodialysis, anaesthesia machine, machine tool holder, ultrasonic scaler, milling cutter, machine mount, machine key, machine room, machine guard, machine lamp, machine light, machine vision,
     角磨机, 云石机, 电锤, 电镐, 锂电切割机, 充电式切割机, 考勤机, 指纹机, 打卡机, 透析机, 装订机, 点钞机, 验钞机, 碎纸机, 切纸机 手动, 饲料颗粒料`,
  ),
  // Whole lines, and machines by what they do in Chinese.
  kind(
    'machinery',
    `${pairs(LINES, 'line, plant')}, machining centre, turning centre, turning center, bar feeder cnc, head weigher, multihead weigher, linear weigher, combination weigher, articulating boom, articulated boom, telescopic boom, vertical mast lift, porta power, log grapple loader, grapple loader,
     vibrating screed, vibratory screed, power screed, laser screed, truss screed`,
    `砖机, 抓木机, 抓草机, 抓钢机, 抓料机, 蔗机, 振动尺, 激光整平机, 整平机, 桁架机械手, 组合秤, 多头秤, 曲臂式, 直臂式, ${pairs('气动', '砂轮机, 打磨机, 扳手, 起子, 螺丝刀, 钻, 锯, 剪, 铲, 锤, 钉枪, 铆枪, 拉铆枪, 抛光机, 搅拌机, 千斤顶, 隔膜泵, 黄油机, 打标机', '')}`,
    `机械密封, 机械硬盘, 机械锁, 机械门锁, 机械秤, 机械定时, 机械压力, 机械轴, 机械手柄, 机械温控, 机械密码, production plant protein, 蔗机刀`,
  ),
  kind(
    'battery lithium powerTool',
    pairs(
      'cordless, brushless cordless, battery powered',
      'rivet gun, rivet nut gun, riveter, rivet tool, crimper, cable cutter, bolt cutter, rebar cutter, band saw, bandsaw, planer, trowel, nibbler, shears, multi tool, stapler, brad nailer, soldering iron, concrete vibrator, tile vibrator, wrench, driver, hammer, die grinder, transfer pump',
    ),
    `锂电铆枪, 锂电铆螺母枪, 锂电拉铆枪, 锂电抛光机, 锂电打磨机, 锂电切割机, 锂电砂光机, 锂电带锯, 锂电电锤, 锂电电镐, 锂电链锯, 锂电油锯, 锂电钢筋, 锂电液压钳, 锂电压线钳`,
    `air stapler, manual rivet`,
  ),
  kind(
    'mains',
    `lobe blower, aeration blower, side channel blower, turbo blower, centrifugal blower, blower fan industrial, dc circuit breaker solar, pv circuit breaker, solar circuit breaker`,
    `曝气风机, 罗茨鼓风, 高压风机, 旋涡风机, 光伏断路器, 直流断路器`,
    `snow blower, leaf blower`,
  ),
  kind('powerTool', '', '', `推台锯, 裁板锯, 精密锯`),
  kind(
    'foodContact drinkingWater',
    '',
    '',
    `饮水碗, 饮水槽, 饮水乳头, 鸡用饮水, 鸡饮水, 猪饮水, 牛饮水, 羊饮水, 家禽饮水, 兔饮水, ${pairs('cattle, livestock, poultry, pig, chicken, animal, nipple, rabbit, horse, sheep', 'drinker, drinkers, waterer, drinking bowl, water bowl, drinking trough')}`,
  ),
  kind(
    'recycledClaim',
    '',
    '',
    `washing line, pelletizing line, recycling line, granulator, pelletizer, crusher, extruder, washing machine`,
  ),
  // Compressed air needs no electricity.
  kind(
    'textile',
    '',
    '',
    `webbing sling, lifting sling, round sling, lifting belt, ratchet strap, tie down strap, cargo strap, cargo net, tow strap, safety net, 吊装带, 起重吊带, 紧固带, 捆绑带, 拖车绳, 安全网, 防尘网, 遮阳网, 土工布, 防草布, 防虫网`,
  ),
];
