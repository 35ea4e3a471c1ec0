import { loadDefault } from '../../rulebook';

/** Whether the add-in ships a page of the rule or requirement; a seller's own have none. */
export function hasRulePage(id: string): boolean {
  const { rules, certificates } = loadDefault();
  return [...rules, ...certificates.requirements].some((one) => one.id === id);
}
