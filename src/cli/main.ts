#!/usr/bin/env node
import { createRequire } from "node:module";
import { argumentsOf, CommandError, help, type Arguments } from "./arguments.ts";
import { check } from "./check.ts";
import { list } from "./list.ts";
import { endWithReader, warn, write } from "./output.ts";
import { reasonOf } from "./targets.ts";

/** What a monitoring system takes for "could not tell", and what a shell takes for wrong use. */
const failed = process.argv[2] === "check" ? 3 : 2;

async function run(args: Arguments): Promise<number> {
  switch (args.command) {
    case "help":
      await write(help);
      return 0;
    case "version":
      await write(`${versionOf(createRequire(import.meta.url)("cloud-backups/package.json"))}\n`);
      return 0;
    case "list":
    case "check": {
      const { command, options } = args;
      const { timeout } = options;
      const signal = timeout === undefined ? new AbortController().signal : AbortSignal.timeout(timeout);
      try {
        return command === "list" ? await list(options, signal) : await check(options, signal);
      } catch (error) {
        throw new CommandError(reasonOf(error, signal));
      }
    }
  }
}

function versionOf(manifest: unknown): string {
  const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return hasVersion ? String(manifest.version) : "unknown";
}

endWithReader(failed);
try {
  process.exitCode = await run(argumentsOf(process.argv.slice(2)));
} catch (error) {
  // The words suffice for what a person can mend; a stack is for bugs.
  if (error instanceof CommandError) warn(`cloud-backups: ${error.message}`);
  else warn(`cloud-backups: this is a bug\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exitCode = failed;
}
