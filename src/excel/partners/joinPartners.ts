import { joinInSteps, type Catalogue } from '../../catalogue';
import { runSlices } from '../check/runSlices';
import type { Joined, Partner } from './types';

/**
 * The rows of the checked sheet, completed by its partners by the code that joins files, without holding the
 * page up.
 *
 * @throws Refusal `cancelled`.
 */
export async function joinPartners(
  own: Catalogue,
  name: string,
  partners: readonly Partner[],
  signal?: AbortSignal,
): Promise<{ readonly catalogue: Catalogue; readonly joined?: Joined }> {
  if (partners.length === 0 || own.columns.productId === undefined) return { catalogue: own };
  const joining = joinInSteps(
    [own, ...partners.map((partner) => partner.catalogue)],
    [name, ...partners.map((partner) => partner.name)],
    {
      onlyFirst: true,
      winners: partners.filter(({ wins }) => wins).map((partner) => partner.name),
    },
  );
  const { catalogue, problems } = await runSlices(joining, undefined, signal);
  return { catalogue, joined: { own, partners, problems } };
}
