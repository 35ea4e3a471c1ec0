import type { CertificateEntry, NumberRange, PriceTier, Validity } from '../../../src/catalogue';

const day = (serial: number): string =>
  new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

const period = ({ from, to }: Validity): string =>
  from === undefined ? day(to) : `${day(from)} ~ ${day(to)}`;

const range = ({ low, high, currency }: NumberRange): string =>
  `${currency ?? ''} ${low === high ? low : `${low}-${high}`}`.trim();

const certificate = ({ name, validity, standing }: CertificateEntry): string => {
  const said = validity === undefined ? standing : period(validity);
  return said === undefined ? name : `${name} (${said})`;
};

const tier = ({ quantity, price }: PriceTier): string => `${quantity}:${price}`;

/** The plainest text that says `value`; reading it must give the value again. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) {
    return 'low' in (value as object) ? range(value as NumberRange) : period(value as Validity);
  }
  if (value.length === 0) return 'none';
  return (value as unknown[])
    .map((item) => {
      if (typeof item === 'string') return item;
      return 'price' in (item as object)
        ? tier(item as PriceTier)
        : certificate(item as CertificateEntry);
    })
    .join('\n');
}
