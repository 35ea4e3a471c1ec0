const two = (part: number): string => String(part).padStart(2, '0');

/** The local day as an ISO date. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
