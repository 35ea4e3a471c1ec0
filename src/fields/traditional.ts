/** Characters of headers and vocabularies, each pair traditional and simplified; some share the latter. */
const PAIRS =
  '業业東东個个書书買买亞亚產产價价優优體体備备複复復复擊击劃划創创動动務务區区醫医單单賣卖廚厨發发號号員员響响圍围國国圖图場场妝妆寶宝實实寵宠層层屬属幣币廣广庫库應应張张錄录徑径態态憂忧' +
  '戶户護护報报據据數数無无時时機机標标樣样櫥橱歐欧氣气濟济測测灣湾潛潜點点狀状獨独現现電电療疗盤盘碼码種种稱称類类級级紡纺線线織织經经綁绑結结綜综編编羅罗聯联藝艺範范營营裝装規规視视計计' +
  '訂订認认記记設设訪访證证評评詞词試试詢询貝贝負负貨货質质購购費费資资車车輕轻輛辆過过運运違违鐘钟鋪铺銷销鍵键鏡镜長长問问間间階阶韓韩題题頻频飲饮關关蘭兰寫写農农淨净準准臺台鏈链顏颜瀏浏' +
  '覽览轉转換换預预倉仓頁页險险審审檔档進进選选擇择熱热條条約约總总額额節节環环專专滿满連连處处檢检燈灯寬宽輪轮壓压鋁铝鋼钢銅铜歷历罰罚補补強强與与門门爾尔貿贸禮礼適适銀银馬马愛爱麗丽紐纽' +
  '並并乾干亂乱佈布佔占併并來来侷局俱具倫伦側侧傘伞傳传傾倾僅仅儀仪億亿儘尽儲储兒儿內内兩两冊册凱凯別别刪删則则剋克剎刹剛刚劑剂勞劳勢势勸劝匯汇協协卹恤卻却參参啞哑啟启噸吨噹当嚮向嚴严園园' +
  '圓圆堅坚塗涂塵尘墊垫墜坠壺壶夠够夢梦夾夹奧奥嬰婴學学寧宁將将對对導导屜屉岡冈島岛崑昆崗岗嵐岚巖岩帳帐帶带幹干幾几廈厦廠厂廢废廳厅弔吊彆别彈弹彎弯彙汇後后從从慣惯慮虑慶庆憑凭憶忆懸悬戰战' +
  '戲戏捨舍掃扫掛挂採采搆构損损搖摇搶抢摺折撥拨撾挝擋挡擔担擬拟攝摄攪搅敘叙斷断於于暫暂曆历曬晒會会桿杆棄弃極极構构槍枪樁桩樂乐樹树檯台櫃柜欄栏權权歲岁殼壳毀毁毬球氫氢決决沒没沖冲況况減减' +
  '湊凑湯汤溫温溼湿滅灭滌涤滾滚漁渔漲涨潔洁潤润濕湿濾滤灘滩為为烏乌煙烟燙烫燬毁燭烛爐炉爭争牆墙牽牵猶犹瑪玛畫画異异當当痠酸盃杯盡尽監监盧卢睞睐確确磚砖礎础礦矿祕秘稅税穀谷積积穩稳窩窝競竞' +
  '筆笔箝钳築筑篩筛簡简簽签簾帘籃篮籠笼籤签糧粮糾纠紀纪紅红紉纫紋纹納纳紗纱紙纸紛纷細细紹绍終终組组絡络給给絨绒統统絲丝維维網网綵彩綸纶綿绵緊紧緬缅緻致縫缝縮缩縴纤繃绷繞绕繡绣繩绳繫系繼继' +
  '續续纏缠纖纤纜缆義义習习聖圣聲声職职聽听脣唇脫脱腦脑腳脚膚肤膠胶膽胆臘腊臥卧舉举舊旧茲兹華华萊莱萬万葉叶蒐搜蓋盖薦荐薩萨藍蓝藥药蘇苏虛虚虧亏蠟蜡術术衛卫衝冲裡里製制褲裤襪袜襯衬見见觀观' +
  '觸触託托許许訴诉診诊註注証证話话該该詳详誇夸誌志誕诞語语誤误說说調调請请論论諾诺謀谋講讲謝谢識识議议變变讓让讚赞豬猪貓猫責责貼贴賓宾賠赔賬账賸剩贈赠贊赞趨趋跼局軌轨軟软軸轴載载輔辅輯辑' +
  '輸输轂毂辦办迴回這这週周遊游達达遙遥遞递遠远遷迁邁迈還还郵邮鄰邻釋释釐厘釘钉針针釣钓釦扣鈕钮鈴铃鉗钳鉛铅鉸铰銑铣銖铢銘铭銲焊銳锐鋰锂鋸锯錐锥錢钱錯错錳锰錶表鍋锅鍾钟鎊镑鎖锁鎗枪鎘镉鎳镍' +
  '鏽锈鐲镯鑑鉴鑒鉴鑽钻開开閥阀闆板陞升陸陆陽阳隊队際际隨随隻只雙双離离難难霧雾靈灵韋韦韌韧頂顶項项順顺須须頓顿領领頭头顆颗願愿顧顾顫颤顯显風风颱台颳刮飛飞飯饭飼饲飾饰餘余餵喂馳驰驅驱驗验' +
  '髮发鬆松鬍胡鬚须鬥斗魚鱼魯鲁鮮鲜鴉鸦鵝鹅鷗鸥麥麦麵面齊齐齒齿齡龄齣出龍龙';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** A text in the simplified characters in which headers and words of the vocabulary are kept. */
export function toSimplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}

const FORMS = new Map<string, string[]>();
for (const [traditional, simplified] of SIMPLIFIED) {
  const forms = FORMS.get(simplified) ?? [];
  FORMS.set(simplified, [...forms, traditional]);
}

/** The traditional forms of a simplified character. */
export function traditionalOf(character: string): readonly string[] {
  return FORMS.get(character) ?? [];
}
