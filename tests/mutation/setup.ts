import fc from 'fast-check';

/** Every mutant meets every property again: few runs each are enough where examples stand beside them. */
fc.configureGlobal({ numRuns: 25 });
