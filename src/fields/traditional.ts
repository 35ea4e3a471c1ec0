/** Characters of headers and vocabularies, each pair traditional and simplified. */
const PAIRS =
  '業业東东個个書书買买亞亚產产價价優优體体備备複复復复擊击劃划創创動动務务區区醫医單单賣卖廚厨發发號号員员響响' +
  '圍围國国圖图場场妝妆寶宝實实寵宠層层屬属幣币廣广庫库應应張张錄录徑径態态憂忧戶户護护報报據据數数無无時时機机' +
  '標标樣样櫥橱歐欧氣气濟济測测灣湾潛潜點点狀状獨独現现電电療疗盤盘碼码種种稱称類类級级紡纺線线織织經经綁绑結结' +
  '綜综編编羅罗聯联藝艺範范營营裝装規规視视計计訂订認认記记設设訪访證证評评詞词試试詢询貝贝負负貨货質质購购費费' +
  '資资車车輕轻輛辆過过運运違违鐘钟鋪铺銷销鍵键鏡镜長长問问間间階阶韓韩題题頻频飲饮關关蘭兰寫写農农淨净準准臺台' +
  '鏈链顏颜瀏浏覽览轉转換换預预倉仓頁页險险審审檔档進进選选擇择熱热條条約约總总額额節节環环專专滿满連连處处檢检' +
  '燈灯寬宽輪轮壓压鋁铝鋼钢銅铜歷历罰罚補补強强與与門门爾尔貿贸禮礼適适銀银馬马愛爱麗丽紐纽';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** A text in the simplified characters in which headers and words of the vocabulary are kept. */
export function toSimplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
