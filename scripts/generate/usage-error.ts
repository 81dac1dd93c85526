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

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given; allowPositionals: true }>>;

/** Runs a script, which answers its exit code. `--help` prints the help, whose first line begins with the command. */
export async function runScript<const Given extends Options>(
  help: string,
  options: Given,
  main: (parsed: Parsed<Given>) => number | Promise<number>,
): Promise<void> {
  if (process.argv.includes("--help")) {
    process.stdout.write(help);
    return;
  }
  try {
    process.exitCode = await main(parseArgs({ options, allowPositionals: true }));
  } catch (error) {
    if (isUsageError(error))
      console.error(`${error.message}\n\n${/^npm run \S+/.exec(help)?.[0] ?? ""} -- --help says more.`);
    else if (error instanceof InputError) console.error(error.message);
    else throw error;
    process.exitCode = 1;
  }
}
