import { batteryTraits } from './traits/batteries';
import { electricalTraits } from './traits/electrical';
import { energyTraits } from './traits/energy';
import { hintTraits } from './traits/hints';
import { applianceKinds } from './traits/kinds/appliances';
import { bodyHeads } from './traits/kinds/bodyHeads';
import { chargedKinds } from './traits/kinds/chargedGoods';
import { consumerGoods } from './traits/kinds/consumerGoods';
import { electricalHeads } from './traits/kinds/electricalHeads';
import { electronicsKinds } from './traits/kinds/electronics';
import { foodHeads } from './traits/kinds/foodHeads';
import { gadgetKinds } from './traits/kinds/gadgets';
import { goodsByUse } from './traits/kinds/goodsByUse';
import { householdKinds } from './traits/kinds/household';
import { industrialKinds } from './traits/kinds/industrialGoods';
import { installationKinds } from './traits/kinds/installation';
import { otherGoods } from './traits/kinds/otherGoods';
import { peopleKinds } from './traits/kinds/people';
import { retailGoods } from './traits/kinds/retailGoods';
import { tableAndBodyKinds } from './traits/kinds/tableAndBody';
import { toolKinds } from './traits/kinds/tools';
import { tradeKinds } from './traits/kinds/tradeGoods';
import { wornAndLivedKinds } from './traits/kinds/wornAndLived';
import { machineTraits } from './traits/machines';
import { materialTraits } from './traits/materials';
import { peopleTraits } from './traits/people';
import type { trait } from './traits/trait';

const kinds = [
  ...electronicsKinds,
  ...chargedKinds,
  ...applianceKinds,
  ...toolKinds,
  ...installationKinds,
  ...peopleKinds,
  ...householdKinds,
  ...gadgetKinds,
  ...tableAndBodyKinds,
  ...foodHeads,
  ...bodyHeads,
  ...electricalHeads,
  ...otherGoods,
  ...retailGoods,
  ...wornAndLivedKinds,
  ...goodsByUse,
  ...consumerGoods,
  ...industrialKinds,
  ...tradeKinds,
];

type TraitInput = ReturnType<typeof trait>;

/** A trait with the names of the kinds of products that have it. */
function withKinds(one: TraitInput): TraitInput {
  const having = kinds.filter(({ traits: ids }) => ids.includes(one.id));
  const all = (own: readonly string[] = [], further: readonly string[]): string[] => [
    ...new Set([...own, ...further]),
  ];
  return {
    ...one,
    words: all(
      one.words,
      having.flatMap(({ words }) => words),
    ),
    exceptWords: all(
      one.exceptWords,
      having.flatMap(({ exceptWords }) => exceptWords),
    ),
  };
}

/** Every property on which a requirement depends, with the words that tell it. */
export const traits = [
  ...electricalTraits,
  ...batteryTraits,
  ...peopleTraits,
  ...materialTraits,
  ...machineTraits,
  ...energyTraits,
  ...hintTraits,
].map(withKinds);
