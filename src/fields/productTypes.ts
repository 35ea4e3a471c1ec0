/** How a product is sold, and the words (lower case) by which sheets say so; the key itself counts too. */
export const PRODUCT_TYPES = {
  /** Orderable as it is (直接下单品). */
  rts: [
    'ready to ship',
    'ready-to-ship',
    'rts product',
    'rts products',
    'rts品',
    'rts商品',
    'rts产品',
    '直接下单品',
    '直接下单',
    '现货',
    '现货品',
    '现货商品',
    'in stock',
  ],
  /** Made or quoted on inquiry. */
  custom: [
    '非rts',
    '非rts品',
    '非rts商品',
    '非rts产品',
    'non-rts',
    'non rts',
    'not rts',
    '定制',
    '定制品',
    '定制商品',
    '询盘品',
    '询盘商品',
    '非直接下单品',
    '非直接下单',
    'customization',
    'customisation',
    'customized',
    'customised',
    'customizable',
    'custom product',
    'made to order',
    'made-to-order',
    'inquiry',
    'inquiry product',
  ],
} as const satisfies Record<string, readonly string[]>;

export type ProductTypeKey = keyof typeof PRODUCT_TYPES;
