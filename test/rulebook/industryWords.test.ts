import { z } from 'zod';
import { IndustryReader } from '../../src/evaluator/program/industryReader';
import { INDUSTRY_KEYS, type IndustryKey } from '../../src/fields';
import { industryWords as entry } from '../../src/rulebook';
import { industryWords as input } from '../../src/rulebook/default/industryWords';

const book = z.array(entry).parse(input);
const reader = new IndustryReader(book);
const industryOf = (category: string): IndustryKey | undefined =>
  INDUSTRY_KEYS[reader.ofCategory(category)];

test('every industry but `other` has words in both languages, once', () => {
  expect(book.map(({ industry }) => industry).sort()).toEqual(
    INDUSTRY_KEYS.filter((key) => key !== 'other').sort(),
  );
  for (const { industry, words } of book) {
    const chinese = words.filter((word) => /\p{Script=Han}/u.test(word));
    expect([industry, chinese.length >= 15]).toEqual([industry, true]);
    expect([industry, words.length - chinese.length >= 15]).toEqual([industry, true]);
  }
});

test('words are lower case, and each leads to one industry', () => {
  const owners = new Map<string, IndustryKey>();
  for (const { industry, words } of book) {
    for (const word of words) {
      expect(word).toBe(word.toLowerCase());
      const key = word.replace(/[\s-]+/g, ' ');
      expect([key, owners.get(key)]).toEqual([key, undefined]);
      owners.set(key, industry);
    }
  }
});

test.each<[IndustryKey, string]>(
  book.flatMap(({ industry, words }) =>
    words.map((word): [IndustryKey, string] => [industry, word]),
  ),
)('%s: %s', (industry, word) => {
  expect(industryOf(word)).toBe(industry);
});

test.each<[string, IndustryKey]>([
  ['Industrial Machinery > Packaging Machine > Multi-Function Packaging Machines', 'machinery'],
  ['Apparel & Textile Machinery > Sewing Machine Parts', 'machinery'],
  ['Construction & Building Machinery > Excavators', 'machinery'],
  ['Packaging & Printing > Packaging Boxes > Paper Boxes', 'packaging'],
  ['Consumer Electronics > Earphones & Headphones', 'electronics'],
  ['Mobile Phone Accessories > Phone Cases', 'electronics'],
  ['Power Banks & Power Stations', 'electronics'],
  ['Electrical Equipment & Supplies > Transformers', 'electrical'],
  ['Renewable Energy > Solar Panels', 'electrical'],
  ['Lights & Lighting > Outdoor Lighting > Street Lights', 'lighting'],
  ['Lights & Lighting > LED Strip Lights', 'lighting'],
  ['Home Appliances > Kitchen Appliances > Blenders', 'appliances'],
  ['Home Appliances > Air Conditioners', 'appliances'],
  ['Apparel & Accessories > Women’s Clothing > Dresses', 'apparel'],
  ['Shoes & Accessories > Sneakers', 'apparel'],
  ['Luggage, Bags & Cases > Backpacks', 'apparel'],
  ['Fabric & Textile Raw Material > Knitted Fabric', 'textiles'],
  ['Home Textiles > Bedding Set', 'textiles'],
  ['Jewelry, Eyewear, Watches & Accessories > Necklaces', 'jewellery'],
  ['Beauty > Makeup > Lipsticks', 'beauty'],
  ['Beauty & Personal Care > Hair Dryers', 'beauty'],
  ['Medical devices & Supplies > Pulse Oximeters', 'medical'],
  ['Mother, Kids & Toys > Plush Toys', 'toys'],
  ['Toys & Hobbies > RC Cars', 'toys'],
  ['Sports & Entertainment > Camping & Hiking > Tents', 'sports'],
  ['Sports & Entertainment > Electric Scooters', 'vehicles'],
  ['Furniture > Home Furniture > Sofas', 'furniture'],
  ['Furniture > Kitchen Furniture > Kitchen Cabinets', 'furniture'],
  ['Home & Garden > Home Decor > Vases', 'homeGarden'],
  ['Home & Garden > Kitchen & Tabletop > Cookware', 'kitchen'],
  ['Home & Garden > Pet Products > Dog Toys', 'pets'],
  ['Pet Supplies > Pet Beds', 'pets'],
  ['Vehicle Parts & Accessories > Brake Pads', 'autoParts'],
  ['Vehicles & Transportation > Motorcycles', 'vehicles'],
  ['Vehicles & Transportation > Electric Bicycles', 'vehicles'],
  ['Tools & Hardware > Power Tools > Electric Drills', 'hardware'],
  ['Construction & Real Estate > Flooring > Laminate Flooring', 'construction'],
  ['Food & Beverage > Snacks', 'food'],
  ['Agriculture > Fresh Vegetables', 'food'],
  ['Safety > Workplace Safety > Safety Shoes', 'safety'],
  ['Security > CCTV Cameras', 'safety'],
  ['机械设备 > 包装机械', 'machinery'],
  ['家居园艺 > 厨房用品 > 保温杯', 'kitchen'],
  ['宠物用品 > 宠物玩具', 'pets'],
  ['汽摩配件 > 刹车片', 'autoParts'],
  ['电动自行车', 'vehicles'],
  ['Business Services', 'other'],
])('%s is %s', (category, industry) => {
  expect(industryOf(category)).toBe(industry);
});
