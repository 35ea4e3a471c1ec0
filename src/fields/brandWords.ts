/** Beginnings of a brand cell that says there is none. */
export const NO_BRAND = ['无', '無', '没有', '沒有'];
