import { TypeChecker } from "./types.ts";

// The process that TypesBeside starts: it has the project's root as its argument, and checks at each message.
const types = new TypeChecker(process.argv[2] ?? ".");
process.on("message", () => {
  // Who asked may have ended meanwhile: then nobody wants to know, and this process ends too.
  process.send?.(types.check(), undefined, {}, () => undefined);
});
