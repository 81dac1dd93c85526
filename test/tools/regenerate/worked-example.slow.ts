import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { here, run } from "./project.ts";

/** What specs/README.md shows from "Worked example" on, in its order. */
const readme = await readFile(join(here, "specs/README.md"), "utf8");
const example = readme.slice(readme.indexOf("## Worked example"), readme.indexOf("## A new service"));
const blocks = [...example.matchAll(/(?:`(specs\/[^`]+)`\n\n)?```(\w*)\n([\s\S]*?)```/g)].map(
  ([, file, language, text = ""]) => ({ file, language, text }),
);

/** A copy of the project as a newcomer's clone would be, with a commit to compare with. */
async function clone(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "cloud-backups-example-")));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const parts = [
    "package.json",
    "README.md",
    "tsconfig.json",
    "redocly.yaml",
    "specs",
    "src",
    "scripts",
    "generated",
    "test/support",
  ];
  for (const part of parts) await cp(join(here, part), join(root, part), { recursive: true });
  await symlink(join(here, "node_modules"), join(root, "node_modules"));
  await writeFile(join(root, ".gitignore"), "node_modules\n");
  const identity = ["-c", "user.name=Tests", "-c", "user.email=tests@cloud.example", "-c", "core.hooksPath=/dev/null"];
  for (const args of [
    ["init", "-q", "-b", "main"],
    ["add", "-A"],
    ["commit", "-q", "-m", "Base"],
  ])
    expect(await run(root, "git", [...identity, ...args])).toMatchObject({ code: 0 });
  return root;
}

/** The sandbox as a program, on a free port. */
async function sandboxOf(root: string): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/sandbox.ts", "--port", "0"], { cwd: root });
  onTestFinished(() => void child.kill());
  return new Promise((done, fail) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const port = /127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) done(port);
    });
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("exit", () => {
      fail(new Error(`the sandbox ended: ${said}`));
    });
  });
}

test(
  "the worked example of specs/README.md goes from a page to a call, word for word",
  { timeout: 120_000 },
  async () => {
    const root = await clone();
    let port = "";
    let printed = "";
    const commands: string[] = [];
    for (const { file, language, text } of blocks) {
      if (language === "yaml") {
        expect(existsSync(join(root, file ?? "")), `${file ?? ""} was laid out`).toBe(true);
        await writeFile(join(root, file ?? ""), text);
      } else if (language === "ts") {
        await writeFile(join(root, "usage.ts"), text.replaceAll("8790", port));
      } else if (language === "bash") {
        const command = text.trim();
        commands.push(command);
        if (command.startsWith("npm run sandbox")) port = await sandboxOf(root);
        else {
          const { code, out, err } = await run(root, "bash", ["-c", command.replace("npm run ", "npm run --silent ")]);
          expect({ command, code, err: err.replace(/^npm warn.*\n/gm, "") }).toEqual({ command, code: 0, err: "" });
          printed = out;
        }
      } else {
        expect(printed.trim()).toBe(text.trim());
      }
    }
    expect(commands).toHaveLength(5);
  },
);
