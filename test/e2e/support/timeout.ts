/** A browser that starts cold takes its time. */
jest.setTimeout(60_000);
