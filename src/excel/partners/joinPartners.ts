import { joinInSteps, type Catalogue } from '../../catalogue';
import { runSlices } from '../gateway/runSlices';
import type { Joined, Partner, PartnerSheet } from './types';
import { winsIn } from './winsIn';

/** Problems of each kind (conflicts: of each field) that are shown at most, and so kept. */
const KEPT = 20;

/**
 * The rows of a sheet, completed by its partners by the code that joins files; undefined where nothing is joined.
 *
 * @param keep problems of each kind (conflicts: of each field) that are kept
 */
export function joining(
  own: Catalogue,
  name: string,
  partners: readonly PartnerSheet[],
  keep: number,
): ReturnType<typeof joinInSteps> | undefined {
  if (partners.length === 0 || own.columns.productId === undefined) return undefined;
  return joinInSteps(
    [own, ...partners.map((partner) => partner.catalogue)],
    [name, ...partners.map((partner) => partner.name)],
    {
      onlyFirst: true,
      keep,
      wins: (part, field) => {
        const partner = partners.find(({ name: own }) => own === part);
        return partner !== undefined && winsIn(partner, field);
      },
    },
  );
}

/**
 * The rows of the checked sheet, completed by its partners without holding the page up.
 *
 * @throws Refusal `cancelled`.
 */
export async function joinPartners(
  own: Catalogue,
  name: string,
  partners: readonly Partner[],
  signal?: AbortSignal,
): Promise<{ readonly catalogue: Catalogue; readonly joined?: Joined }> {
  const work = joining(own, name, partners, KEPT);
  if (work === undefined) return { catalogue: own };
  const { catalogue, ...fits } = await runSlices(work, undefined, signal);
  return { catalogue, joined: { own, partners, ...fits } };
}
