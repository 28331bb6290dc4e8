/** Finds the command that was asked for, its help, or what was probably meant. */
import { withNearest } from '../../../../src/values/nearest';
import { didYouMean } from '../../../../src/values/problem-words';

/** What each file of tests/tools/kit/ exports; its name is the command's. */
export interface Command {
  /** One line for the list of commands: a text in single quotes, which the list takes from the file as it stands. */
  readonly summary: string;
  /** How it is called, and what each option does. */
  readonly help: string;
  /**
   * @returns the exit code: 0, or 2 where problems were found and said.
   * @throws {Error} where it cannot be carried out; its message says why and what to do.
   */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** By name; each is loaded when it is asked for, and none for the list of them. */
export type Commands = Readonly<
  Record<string, { readonly source: string; readonly load: () => Promise<Command> }>
>;

/** @returns the exit code of the command named first in `args`, which gets the rest of them. */
export async function dispatch([name, ...args]: readonly string[], all: Commands): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(overview(all));
    return 0;
  }
  const command = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!command) {
    const { nearest } = withNearest({}, name, Object.keys(all));
    throw new Error(`“${name}” is no command of the kit.${didYouMean(nearest).en} See npm run kit -- --help`);
  }
  const { help, run } = await command.load();
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  try {
    return await run(args);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    throw new Error(`${error.message}\n\n${help}`, { cause: error });
  }
}

/** What `parseArgs` says of options it does not know. */
function isMisuse(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

function overview(all: Commands): string {
  const names = Object.keys(all);
  const width = Math.max(...names.map((name) => name.length));
  const lines = Object.entries(all).map(([name, { source }]) => {
    const [, summary = ''] = /^export const summary =\s*'(.*)';$/m.exec(source) ?? [];
    return `  ${name.padEnd(width)}  ${summary}`;
  });
  return ['npm run kit -- COMMAND …', '', ...lines, '', 'COMMAND --help tells more of each.'].join('\n');
}
