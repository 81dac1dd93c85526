import { parseArgs, type ParseArgsConfig } from "node:util";

/** What somebody has to mend in what they gave: the message says it, and no stack is shown. */
export class InputError extends Error {}

/** A command line that cannot be followed. */
export class UsageError extends InputError {
  override name = "UsageError";
}

/** Ours, or what `parseArgs` throws for an option that there is not. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** Runs a script, which answers its exit code. `--help` prints the help, whose first line begins with the command. */
export async function runScript<const Config extends ParseArgsConfig>(
  help: string,
  config: Config,
  main: (parsed: ReturnType<typeof parseArgs<Config>>) => number | Promise<number>,
): Promise<void> {
  if (process.argv.includes("--help")) {
    process.stdout.write(help);
    return;
  }
  try {
    process.exitCode = await main(parseArgs(config));
  } catch (error) {
    if (isUsageError(error))
      console.error(`${error.message}\n\n${/^npm run \S+/.exec(help)?.[0] ?? ""} -- --help says more.`);
    else if (error instanceof InputError) console.error(error.message);
    else throw error;
    process.exitCode = 1;
  }
}
