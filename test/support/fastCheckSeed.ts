import fc from 'fast-check';

/**
 * The gate tries the same cases every time, so that what lands does not depend on luck. To look for
 * new ones: `FC_SEED=$RANDOM npx jest`.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20231010) });
