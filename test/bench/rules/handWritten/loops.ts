type Numbers = Float64Array;

/* Each writes 3 where the comparison holds, 0 where it fails, 1 where the number is not known. */

export function atLeast(
  values: Numbers,
  limit: number,
  from: number,
  to: number,
  out: Uint8Array,
  at: number,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    out[at + i] = (+(value >= limit) << 1) | +!(value < limit);
  }
}

export function atLeastBy(
  values: Numbers,
  limits: Numbers,
  industry: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
  at: number,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    const limit = limits[industry[i]!]!;
    out[at + i] = (+(value >= limit) << 1) | +!(value < limit);
  }
}

export function atMost(
  values: Numbers,
  limit: number,
  from: number,
  to: number,
  out: Uint8Array,
  at: number,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    out[at + i] = (+(value <= limit) << 1) | +!(value > limit);
  }
}

export function atMostBy(
  values: Numbers,
  limits: Numbers,
  industry: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
  at: number,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    const limit = limits[industry[i]!]!;
    out[at + i] = (+(value <= limit) << 1) | +!(value > limit);
  }
}

export function above(
  values: Numbers,
  limit: number,
  from: number,
  to: number,
  out: Uint8Array,
  at: number,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    out[at + i] = (+(value > limit) << 1) | +!(value <= limit);
  }
}

export function below(
  values: Numbers,
  limit: number,
  from: number,
  to: number,
  out: Uint8Array,
  at: number,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    out[at + i] = (+(value < limit) << 1) | +!(value >= limit);
  }
}

export function belowBy(
  values: Numbers,
  limits: Numbers,
  industry: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
  at: number,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    const limit = limits[industry[i]!]!;
    out[at + i] = (+(value < limit) << 1) | +!(value >= limit);
  }
}
