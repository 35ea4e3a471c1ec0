/** A browser that starts cold beside another one takes its time. */
jest.setTimeout(300_000);
