export const usageZh = {} as const;
