import { loadDefault } from '../../rulebook';

/** Whether the add-in ships a page of the rule; a seller's own rules have none. */
export function hasRulePage(id: string): boolean {
  return loadDefault().rules.some((rule) => rule.id === id);
}
