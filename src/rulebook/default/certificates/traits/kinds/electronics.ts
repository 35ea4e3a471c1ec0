import { kind } from './kind';

/** Consumer electronics: sound, pictures, computers, smart homes, what is worn. */
export const electronicsKinds = [
  kind(
    'radio battery lithium commonCharger',
    `wireless earbud, bluetooth earbud, tws earbud, bluetooth earphone, wireless earphone,
     bluetooth headphone, wireless headphone, bluetooth headset, wireless headset, neckband earphone,
     neckband headphone, bone conduction headphone, bone conduction earphone, noise cancelling earbud,
     noise cancelling headphone, noise canceling headphone, noise cancelling headset, bluetooth speaker,
     portable speaker, wireless speaker, bluetooth party speaker, boombox`,
    `蓝牙耳机, 无线耳机, 骨传导耳机, 降噪耳机, 颈挂式耳机, 蓝牙音箱, 蓝牙音响, 无线音箱, 无线音响,
     便携音箱, 便携式音箱, 便携音响, 拉杆音箱`,
    `speaker lamp, 耳机套, 耳机保护套, 耳机收纳`,
  ),
  kind(
    'radio battery lithium commonCharger connected',
    `smartphone, mobile phone, 5g phone, android phone, cell phone, rugged phone, tablet pc,
     android tablet, rugged tablet, tablet computer, kids tablet`,
    `智能手机, 5g手机, 三防手机, 游戏手机, 商务手机, 老年手机, 老人手机, 翻盖手机, 按键手机, 4g手机, 平板电脑, 学习平板`,
    `手机壳, 手机支架, 手机膜, 手机配件, 平板支架, 平板电脑支架, 平板电脑保护套`,
  ),
  kind(
    'radio battery lithium connected laptop',
    `laptop, notebook computer, notebook pc, chromebook, ultrabook`,
    `笔记本电脑, 笔记本计算机, 游戏本, 轻薄本`,
    `laptop lock, laptop compartment, laptop pocket, 笔记本电脑支架, 笔记本电脑包, 笔记本电脑散热`,
  ),
  kind(
    'radio battery lithium connected',
    `smart watch, smartwatch, smart fitness watch, smart sports watch, smart sport watch, smart health watch,
     smart kids watch, fitness watch, gps watch, smart band, smart bracelet, fitness tracker, activity tracker`,
    `智能手表, 智能手环, 电话手表`,
    `手表带, 表带`,
  ),
  kind(
    'radio battery lithium',
    `drone, quadcopter, smart ring, smart glasses, bluetooth mouse, bluetooth keyboard,
     rechargeable wireless mouse, rechargeable mouse, rechargeable keyboard, wireless gaming mouse,
     bluetooth tracker`,
    `无人机, 航拍器, 智能戒指, 智能眼镜, 蓝牙鼠标, 蓝牙键盘, 无线鼠标, 无线键盘`,
    `drone propeller, drone frame`,
  ),
  kind(
    'commonCharger battery lithium electronic',
    `handheld game console, handheld game player, digital camera, action camera, mirrorless camera,
     instant camera, e-reader, ebook reader, e-book reader, mp3 player, mp4 player,
     portable gps navigator`,
    `掌上游戏机, 掌机, 数码相机, 运动相机, 微单, 拍立得, 电子书阅读器, 墨水屏阅读器, mp3播放器`,
    `相机包, 相机镜头, 拍立得相纸`,
  ),
  kind(
    'radio connected',
    `smart plug, smart socket, smart switch, smart lock, smart door lock, smart deadbolt,
     smart thermostat, smart doorbell, video doorbell, smart gateway, zigbee gateway, smart home hub,
     smart bulb, smart light bulb, wireless router, wifi router, mesh router, 4g router, 5g router,
     lte router, cpe router, wifi extender, wifi repeater, wireless access point, wifi camera,
     wireless camera, ip camera, 4g camera, baby monitor, smart speaker, gps tracker, tv box, android box,
     streaming stick, smart curtain motor, smart pet feeder, smart irrigation controller, smart tv, smart television`,
    `智能插座, 智能开关, 智能锁, 智能门锁, 智能门铃, 可视门铃, 智能音箱, 智能网关, 智能灯泡, 路由器,
     无线ap, wifi摄像头, 无线摄像头, 网络摄像机, 婴儿监视器, 婴儿监护器, 定位器, 电视盒子, 智能电视, 智能窗帘电机`,
  ),
  kind(
    'lighting connected mains radio',
    `wifi bulb, wifi led bulb, smart led bulb, wifi light bulb`,
    `wifi灯泡, 智能球泡灯`,
  ),
];
