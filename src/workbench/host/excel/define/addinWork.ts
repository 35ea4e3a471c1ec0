/** How many handlers of the table run now: they run one inside another, never side by side. */
let depth = 0;

/** Runs an add-in's request, so that events distinguish it from a person's work. */
export function asAddin<T>(work: () => T): T {
  depth += 1;
  try {
    return work();
  } finally {
    depth -= 1;
  }
}

/** True while a request of an add-in is carried out. */
export function isAddinWork(): boolean {
  return depth > 0;
}
