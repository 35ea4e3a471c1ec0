/** Contact details in a text: an address of a page or a mailbox; a name of a chat with the account behind it. */
export const CONTACT =
  /https?:\/\/\S+|\bwww\.\S+|[\w.-]+@[a-z0-9-]+\.[a-z]{2,}(?:\.[a-z]{2,})*|\bwhats ?app\s*[:：+]?\s*\+?\d[\d\s()-]{5,}\d|\bwe ?chat\s*[:：]\s*[\w-]+|微信\s*(?:号|[:：])*\s*[\w-]+|加\s*QQ\s*[:：]?\s*\d+/gi;
