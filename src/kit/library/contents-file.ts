/** The file of a package that lists what it carries of a team's library. */
export const contentsFile = 'library/contents.js';

/** What it says in a package that carries nothing, as `assets/library/contents.js` has it. */
export const noContents = 'export default undefined;\n';
