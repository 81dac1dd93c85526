import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase } from "./generate/client.ts";
import { runScript, UsageError } from "./command.ts";

const help = `npm run new:service -- <service>

Lays out a service without operations, and names it where the project lists its services. For example:

  npm run new:service -- otc-csbs

Overwrites nothing. The linter refuses what is laid out until its gaps, marked TODO, are filled in.

  --root <dir>   folder of the project (default: this one)
  --help         this text
`;

const openapi = `openapi: 3.1.0
info:
  title: "" # TODO: cloud and service, as in "Open Telekom Cloud, Cloud Backup and Recovery"
  summary: "" # TODO: what it is for, in a few words
  description: "" # TODO: version of the API, and what holds for all of it
  version: TODO
  license:
    name: Apache 2.0
    identifier: Apache-2.0
x-catalog-types:
  - TODO # types of the service in Keystone's catalog, best first
x-login-domains:
  - TODO # domains of the identity services of the same cloud; remove both lines if no page names them
servers:
  - url: TODO # with {region} where the host has it, as in https://cbr.{region}.otc.t-systems.com
    description: "" # TODO
    variables:
      region:
        default: TODO
        enum:
          - TODO
security:
  - token: []
tags:
  - name: TODO
    description: "" # TODO
paths:
components:
  securitySchemes:
    token:
      $ref: ../common/security/token.yaml
`;

await runScript(help, { options: { root: { type: "string" } }, allowPositionals: true }, ({ values, positionals }) => {
  const [service = "", ...rest] = positionals;
  if (rest.length > 0 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(service))
    throw new UsageError(`Name one service, in small letters, digits and hyphens, such as otc-csbs.`);
  const root = values.root ?? join(import.meta.dirname, "..");
  const folder = join(root, "specs", service);
  if (existsSync(folder)) throw new UsageError(`There is specs/${service} already.`);

  // Read and changed before anything is written: a file without the place to add to stops the command.
  const edits = [
    edit(root, "redocly.yaml", /^apis:\n/m, (at) => `${at}  ${service}:\n    root: specs/${service}/openapi.yaml\n`),
    edit(root, "package.json", /^ {2}"exports": \{\n(?: {4}"\.": \{[^}]*\},\n)?/m, (at) => at + exportsOf(service)),
    edit(
      root,
      "src/index.ts",
      /(?<=\n|^)export \{[^}]*\} from "\.\.\/generated\/[^\n]*\n/,
      (at) => exportOf(service) + at,
    ),
  ];
  for (const name of ["paths", "schemas", "examples"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "openapi.yaml"), openapi);
  for (const { file, text } of edits) writeFileSync(join(root, file), text);
  process.stdout.write(`  specs/${service}/openapi.yaml
${edits.map(({ file }) => `  ${file} (added to)\n`).join("")}
Next:
  1. Fill in each TODO in specs/${service}/openapi.yaml; specs/README.md says how.
  2. npm run new:operation -- ${service} <operationId> <METHOD> </path>
  3. npm run generate -- ${service}
`);
  return 0;
});

function edit(
  root: string,
  file: string,
  place: RegExp,
  change: (at: string) => string,
): { file: string; text: string } {
  const before = readFileSync(join(root, file), "utf8");
  if (!place.test(before)) throw new UsageError(`${file} has no place where services are listed.`);
  return { file, text: before.replace(place, (at) => change(at)) };
}

function exportsOf(service: string): string {
  const built = `./dist/generated/${service}/client`;
  return `    "./${service}": {
      "types": "${built}.d.ts",
      "default": "${built}.js"
    },
    "./${service}/openapi.json": "./generated/${service}/openapi.json",
`;
}

function exportOf(service: string): string {
  const factory = camelCase(service);
  const name = factory.charAt(0).toUpperCase() + factory.slice(1);
  const line = `export { ${factory}, type ${name}, type ${name}Options, type ${name}Region } from "../generated/${service}/client.ts";`;
  return `${line}\n`;
}
