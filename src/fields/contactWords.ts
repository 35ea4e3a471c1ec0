/**
 * Contact details in a text: an address of a page or a mailbox; a name of a chat with the account behind it. An
 * address ends before Chinese marks, a telephone number before a figure with its unit (`12V`).
 */
export const CONTACT =
  /https?:\/\/[\w./?=&%#:~@+-]+|\bwww\.[\w./?=&%#:~@+-]+|[\w.-]+@[a-z0-9-]+\.[a-z]{2,}(?:\.[a-z]{2,})*|\bwhats ?app\s*[:：+]?\s*\+?\d[\d\s()-]{5,}\d(?![\p{L}\d])|\bwe ?chat\s*[:：]\s*[\w-]+|微信\s*(?:号|[:：])*\s*[\w-]+|加\s*QQ\s*[:：]?\s*\d+/giu;
