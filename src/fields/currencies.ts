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

export type CurrencyKey = keyof typeof CURRENCY_SIGNS;

export const CURRENCIES = Object.keys(CURRENCY_SIGNS) as CurrencyKey[];
