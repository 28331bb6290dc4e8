/** Imports `library/contents.js` of the package: see src/build/team-library.ts. */
declare module 'team-library' {
  const importContents: () => Promise<{ readonly default: unknown }>;
  export default importContents;
}
