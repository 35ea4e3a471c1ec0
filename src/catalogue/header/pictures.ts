const WHICH =
  '产品|商品|宝贝|主|首|副|附|辅|轮播|橱窗|其他|其它|更多|白底|展示|main|other|additional|extra|all|product|item|goods|primary|gallery|front|back|side';
const PICTURE = '图片|图像|照片|图|images?|imgs?|pictures?|pics?|photos?|photograph';
const ADDRESS = '链接|地址|网址|urls?|links?|src|path|address|file|文件|列表|list|\\d';

/**
 * A key (see `keyOf`) that names pictures of the product, in one column or each in one of its own; more than
 * once where a header has two languages, or a group above it.
 */
const PICTURE_KEY = new RegExp(`^(?:(?:sc|abs|${WHICH})*(?:${PICTURE})(?:${ADDRESS})*)+$`, 'u');

/** Whether a header names pictures themselves: `图片1`, `Image_link_2`, `主图链接`, `主图1/Image 1`. */
export function isPictureName(key: string): boolean {
  return PICTURE_KEY.test(key);
}
