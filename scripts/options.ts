import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads a command's options. With --help the usage is printed and the command ends with exit code 0; an option that
 * it does not know, or one without its value, is named in one line above the usage, exit code 2.
 * @param usage how the command is called, a line for each option
 */
export function readOptions<const Config extends ParseArgsConfig & { options: object }>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's own sentence names the option; what follows it is advice on the shell that does not fit here.
    console.error(`${error.message.split('. ')[0] ?? ''}.\n\n${usage}`);
    process.exit(2);
  }
}

/** Ends a command that was given a value which an option cannot have, or names what is not there: exit code 2. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** What is wrong with an option that names something by its id, in words; null where that is there or not asked for. */
export function unknownId(
  option: string,
  id: string | undefined,
  known: readonly { id: string }[],
): string | null {
  if (id === undefined || known.some((one) => one.id === id)) return null;
  return `There is no ${option} "${id}". Known: ${known.map((one) => one.id).join(', ')}`;
}
