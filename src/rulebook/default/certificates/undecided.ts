import type { z } from 'zod';
import type { IndustryKey } from '../../../fields';
import type { undecided as schema } from '../../schema';

/** What tells how a product gets its electricity, or that this is asked of another law. */
const POWER = [
  'mains',
  'lighting',
  'lowVoltage',
  'battery',
  'lithium',
  'powerBank',
  'buttonCell',
  'ebike',
  'escooter',
  'solarModule',
  'solarInverter',
  'energyStorage',
  'autoPart',
  'machinery',
  'sparePart',
  'toys',
];

/** What tells what kind of electrical product it is. */
const ELECTRICAL = [...POWER, 'electronic', 'radio', 'powerTool', 'laptop', 'commonCharger'];

/** What is worn, sat on, eaten from or put on the skin. */
const PASSIVE = [
  'textile',
  'footwear',
  'jewellery',
  'childrensJewellery',
  'furniture',
  'upholstered',
  'foodContact',
  'cosmetic',
  'ppe',
  'medicalDevice',
];

/** Industries whose electrical goods are plugged in or charged; parts, vehicles and machines are not among them. */
const PLUGGED_OR_CHARGED: IndustryKey[] = [
  'electronics',
  'lighting',
  'appliances',
  'apparel',
  'jewellery',
  'beauty',
  'medical',
  'sports',
  'furniture',
  'homeGarden',
  'kitchen',
  'pets',
  'safety',
  'hardware',
];

/**
 * Traits that products of an industry often have, and that title and category must decide: a name of a product
 * does, or words that say what it is not. Industries whose products mostly have none of these traits are asked
 * only where words such as `heated` make it likely.
 */
export const undecided: z.infer<typeof schema>[] = [
  {
    industries: ['electronics'],
    unless: [...ELECTRICAL, ...PASSIVE],
    mayBe: ['mains', 'radio', 'lithium', 'electronic'],
  },
  {
    industries: ['appliances', 'electrical'],
    unless: [...ELECTRICAL, ...PASSIVE],
    mayBe: ['mains', 'electronic'],
  },
  { industries: ['lighting'], unless: ELECTRICAL, mayBe: ['lighting'] },
  {
    industries: ['kitchen', 'packaging'],
    unless: [...ELECTRICAL, ...PASSIVE],
    mayBe: ['foodContact'],
  },
  {
    industries: ['beauty'],
    unless: [...ELECTRICAL, ...PASSIVE],
    mayBe: ['cosmetic', 'mains', 'lithium'],
  },
  {
    industries: ['toys'],
    unless: [...ELECTRICAL, ...PASSIVE, 'children'],
    mayBe: ['toys', 'children'],
  },
  {
    industries: ['apparel'],
    unless: [...ELECTRICAL, ...PASSIVE],
    mayBe: ['textile', 'footwear'],
  },
  { industries: ['jewellery'], unless: [...ELECTRICAL, ...PASSIVE], mayBe: ['jewellery'] },
  { industries: ['medical'], unless: [...ELECTRICAL, ...PASSIVE], mayBe: ['medicalDevice'] },
  { industries: ['safety'], unless: [...ELECTRICAL, ...PASSIVE], mayBe: ['ppe'] },
  { industries: ['vehicles'], unless: ELECTRICAL, mayBe: ['ebike', 'escooter', 'lithium'] },
  {
    industries: ['autoParts'],
    unless: [...ELECTRICAL, 'textile', 'upholstered'],
    mayBe: ['autoPart', 'electronic'],
  },
  {
    industries: PLUGGED_OR_CHARGED,
    traits: ['electronic', 'radio'],
    unless: POWER,
    mayBe: ['mains', 'lithium'],
  },
  {
    traits: ['powered'],
    unless: [...ELECTRICAL, 'medicalDevice'],
    mayBe: ['mains', 'lithium', 'electronic'],
  },
  {
    traits: ['furniture'],
    unless: ['wood', 'compositeWood', 'otherMaterial', 'sparePart', 'toys'],
    mayBe: ['wood', 'compositeWood'],
  },
];
