/** What is lacking, and what drives a product, is said of all of it: `battery not included`, `petrol engine`, `220v`. */
const OF_ALL =
  /\b(?:no|not|non|without|free|excluding|batteryless|manual|manually|cordless|wired|rechargeable|operated|powered|petrol|gasoline|diesel|engine|stroke|pneumatic|lead acid|nimh|nicd|analog)\b|^\d+v(?: dc)?$|^(?:plug in|ac power|ac dc|(?:ac|power) adapter)$/;

/** Whether a phrase that takes traits back does so after `with` too, where others name parts. */
export const ofWholeProduct = (phrase: string): boolean => OF_ALL.test(phrase);
