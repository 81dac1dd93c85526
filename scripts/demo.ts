import { parseArgs } from "node:util";
import { CloudBackupsError } from "cloud-backups";
import { startSandbox } from "./sandbox/index.ts";
import { sandboxClouds, services, type Cloud, type ServiceId } from "./demo/clouds.ts";
import { columns, survey } from "./demo/survey.ts";
import { table } from "./demo/table.ts";

const help = `npm run demo [-- options]

Counts every backup of four clouds. Without options these are played by a sandbox on this machine.

  --service <id>     a real cloud instead: ${Object.keys(services).join(", ")}
                     The credentials come from OS_* variables or, for access keys, HUAWEICLOUD_SDK_*.
  --region <id>      region of that cloud (default: OS_REGION_NAME)
  --endpoint <url>   URL of the service, where no catalog and no region leads to it
  --help             this text
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      service: { type: "string" },
      region: { type: "string" },
      endpoint: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  const { service } = values;
  if (service === undefined) {
    await demonstrate();
    return;
  }
  if (!isService(service))
    throw new TypeError(`--service: there is no ${service}; give one of ${Object.keys(services).join(", ")}`);
  const { fromEnvironment } = await import("../src/node/index.ts");
  const access = await fromEnvironment({ service });
  const region = values.region ?? access.region;
  await show([services[service]({ ...access, region, endpoint: values.endpoint ?? access.endpoint })]);
}

async function demonstrate(): Promise<void> {
  const sandbox = await startSandbox({ validateAnswers: false });
  try {
    console.log("A sandbox on this machine plays four clouds, with made-up backups.\n");
    await show(sandboxClouds(sandbox));
    console.log(`\n${sandbox.logins} logins, ${sandbox.requests.length} requests. Every page was read to the end.

For a real cloud, set the OS_* variables of its openrc file, and name it:

  npm run demo -- --service otc-cbr --region eu-de

--help tells more; README.md has the same in ten lines of TypeScript.`);
  } finally {
    await sandbox.close();
  }
}

async function show(clouds: readonly Cloud[]): Promise<void> {
  const now = Date.now();
  const rows: string[][] = [];
  for (const cloud of clouds) rows.push(await survey(cloud, now));
  console.log(table(columns, rows));
}

function isService(text: string): text is ServiceId {
  return Object.hasOwn(services, text);
}

try {
  await main();
} catch (error) {
  // The words suffice for what a person can mend; a stack is for bugs.
  const isExpected = error instanceof CloudBackupsError || error instanceof TypeError;
  console.error(isExpected ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
