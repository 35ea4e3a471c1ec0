export const cliZh = {} as const;
