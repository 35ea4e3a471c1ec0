import { joinCatalogues, type Catalogue } from '../../catalogue';
import type { Joined, Partner } from './types';

/** The rows of the checked sheet, completed by its partners, by the code that joins files. */
export function joinPartners(
  own: Catalogue,
  name: string,
  partners: readonly Partner[],
): { readonly catalogue: Catalogue; readonly joined?: Joined } {
  if (partners.length === 0 || own.columns.productId === undefined) return { catalogue: own };
  const { catalogue, problems } = joinCatalogues(
    [own, ...partners.map((partner) => partner.catalogue)],
    [name, ...partners.map((partner) => partner.name)],
    {
      onlyFirst: true,
      winners: partners.filter(({ wins }) => wins).map((partner) => partner.name),
    },
  );
  return { catalogue, joined: { own, partners, problems } };
}
