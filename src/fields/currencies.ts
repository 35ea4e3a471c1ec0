/** ISO 4217 currencies that prices are quoted in, and the signs and words that name them in a cell. */
export const CURRENCY_SIGNS = {
  USD: ['US$', 'US $', 'USD', '$', '美元', '美金'],
  CNY: ['CN¥', 'RMB', 'CNY', '¥', '￥', '元', '人民币'],
  EUR: ['€', 'EUR', '欧元'],
  GBP: ['£', 'GBP', '英镑'],
  INR: ['₹', 'INR', 'Rs.', '卢比'],
  JPY: ['JP¥', 'JPY', '日元'],
  KRW: ['₩', 'KRW', '韩元'],
  AUD: ['A$', 'AU$', 'AUD', '澳元'],
  CAD: ['C$', 'CA$', 'CAD', '加元'],
  MXN: ['MX$', 'MXN'],
  BRL: ['R$', 'BRL'],
  RUB: ['₽', 'RUB', '卢布'],
  AED: ['AED'],
  SAR: ['SAR'],
} as const satisfies Record<string, readonly string[]>;

/** Names of further currencies, in headers and formats: a price in one of them is in none of the above. */
export const OTHER_CURRENCIES =
  /(?<![A-Za-z])(?:HK|NT|NZ|S)\$|(?<![A-Za-z])(?:HKD|TWD|NTD|SGD|NZD|THB|VND|IDR|PHP|MYR|TRY|CHF|SEK|NOK|DKK|PLN|CZK|HUF|ILS|ZAR|NGN|EGP|KES|CLP|COP|PEN|ARS|KWD|QAR|PKR|BDT|UAH|KZT)(?![A-Za-z])|港[元币]|台币|新台币|[新坡纽]元|泰铢|越南盾|瑞士法郎|里拉|比索|฿|₫|₺|₱|₪/u;

export type CurrencyKey = keyof typeof CURRENCY_SIGNS;

export const CURRENCIES = Object.keys(CURRENCY_SIGNS) as CurrencyKey[];
