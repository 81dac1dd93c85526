import { existsSync } from "node:fs";
import { join } from "node:path";
import { serve, type Serving } from "../docs/serve.ts";
import { Site } from "../docs/site.ts";
import { watchFolder } from "../docs/watch.ts";
import { flowsIn } from "../flows/play.ts";
import { lintFlows } from "../flows/play.ts";
import { generating } from "./generated.ts";
import { Spares } from "./spares.ts";
import { TypesBeside } from "./types-beside.ts";

export interface Options {
  readonly root: string;
  /** Where the docs go. */
  readonly out: string;
  readonly port: number;
  readonly log: (line: string) => void;
}

/** Watches specs/ and src/ until closed: lints, generates, checks types and serves the docs. */
export async function develop({ root, out, port, log }: Options): Promise<Serving> {
  const types = new TypesBeside(root, (errors, duration) => {
    const time = `${Math.round(duration)} ms`;
    if (errors.length === 0) log(`Types fit, ${time}`);
    else log(`${errors.join("\n")}\n${errors.length} type errors, ${time}. generated/ is what the specs say.`);
  });
  const check = () => {
    types.check();
  };
  const read = generating((changes) => {
    for (const { path, state } of changes) log(`generated/${path} ${state === "stray" ? "removed" : "written"}`);
    if (changes.length > 0) check();
  });
  const spares = new Spares();
  const idle = debounced(() => {
    spares.fill();
  });
  const serving = await serve(new Site(root, out, read), port, (line) => {
    log(line);
    idle();
  });
  check();
  const unwatch = [
    watchFolder(join(root, "specs"), (names) => {
      if (names.has("flows")) void sayFlows(join(root, "specs/flows"), log);
    }),
    ...(existsSync(join(root, "src")) ? [watchFolder(join(root, "src"), check)] : []),
  ];
  return {
    url: serving.url,
    close: async () => {
      spares.close();
      types.close();
      for (const end of unwatch) end();
      await serving.close();
    },
  };
}

/** Once nothing has been said for so long that browsers have loaded the page anew: that comes first. */
function debounced(action: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, 1200);
  };
}

async function sayFlows(folder: string, log: (line: string) => void): Promise<void> {
  try {
    const { passed, report } = await lintFlows(flowsIn(folder));
    log(passed ? "The flows are valid; npm run flows plays them." : report);
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
  }
}
