import { parseArgs } from "node:util";
import { startSandbox, type Sandbox } from "./sandbox/index.ts";

const help = `Plays the cloud services on this machine, from their specs, with made-up backups.

Usage: npm run sandbox -- [options]
  --port <number>   Port on 127.0.0.1 (default 8790)
  --count <number>  Generated backups of each service (default 2600)
  --cors            Let web pages of any origin ask
  --help            This text

What a program must handle, made to happen (logins go well all the same):
  --forbid <operationId>  Answer 403 to this operation; may be given several times
  --too-many <number>     Answer each request of this number (10: every tenth) by 429 with Retry-After
  --slow <ms>             Wait this long before each answer
  --token-lifetime <s>    Let tokens end after so many seconds (default 86400)
  --fail-page <number>    Answer 500 to this page of each list, and to those after it
  --hostile-links         Let next links name an internal host by http, as clouds behind a gateway do
  --deleted-401           Let Huawei Cloud answer 401, not 404, for a backup that is not there

Examples
  npm run sandbox -- --forbid deleteBackup --forbid restoreBackup
  npm run sandbox -- --too-many 3 --slow 200
  npm run sandbox -- --token-lifetime 5
  npm run sandbox -- --fail-page 2
`;

try {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(help);
  } else {
    const sandbox = await startSandbox(options);
    process.stdout.write(greeting(sandbox));
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void sandbox.close());
  }
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  const hint = reason.includes("EADDRINUSE") ? "; give another one with --port" : "";
  process.stderr.write(`The sandbox did not start: ${reason}${hint}\n`);
  process.exitCode = 1;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8790" },
      count: { type: "string", default: "2600" },
      cors: { type: "boolean", default: false },
      forbid: { type: "string", multiple: true, default: [] },
      "too-many": { type: "string" },
      slow: { type: "string", default: "0" },
      "token-lifetime": { type: "string", default: "86400" },
      "fail-page": { type: "string" },
      "hostile-links": { type: "boolean", default: false },
      "deleted-401": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const port = wholeNumber("--port", values.port, 65_535);
  const count = wholeNumber("--count", values.count, 1_000_000);
  return {
    port,
    count,
    cors: values.cors,
    help: values.help,
    forbidden: values.forbid,
    tooManyEvery: fromOne("--too-many", values["too-many"]),
    delay: wholeNumber("--slow", values.slow, 600_000),
    tokenLifetime: wholeNumber("--token-lifetime", values["token-lifetime"], 1_000_000) * 1_000,
    failingPage: fromOne("--fail-page", values["fail-page"]),
    hostileLinks: values["hostile-links"],
    deletedAs401: values["deleted-401"],
  };
}

function fromOne(name: string, text: string | undefined): number | undefined {
  return text === undefined ? undefined : wholeNumber(name, text, 1_000_000, 1);
}

function wholeNumber(name: string, text: string, most: number, least = 0): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Error(`${name} is ${JSON.stringify(text)}; give a whole number from ${least} to ${most}`);
}

function greeting({ origin, identityUrl, identityV2Url, endpoints, accounts }: Sandbox): string {
  const { demo, admin, applicationCredential, accessKey, zcom } = accounts;
  const services = Object.entries(endpoints).map(([id, url]) => `  ${id.padEnd(18)}${url}`);
  return `The sandbox listens on ${origin} until you press Ctrl+C.
It is a toy: all backups are made up, the passwords below guard nothing, and only this machine gets to it.

Services
${services.join("\n")}

Accounts
  user ${demo.username}, password ${demo.password}, user domain ${demo.userDomain}, project ${demo.project} (${demo.projectId})
  user ${admin.username}, password ${admin.password}, same domain and project
  application credential ${applicationCredential.id}, secret ${applicationCredential.secret}
  access key ${accessKey.id}, secret ${accessKey.secret}, project ID as above (not for OpenStack)
  Z.com: user ${zcom.username}, password ${zcom.password}, tenant ${zcom.tenantId}
  Keystone v3 is at ${identityUrl}, v2.0 (for Z.com) at ${identityV2Url}

With curl
  TOKEN=$(curl -sSi ${identityUrl}/auth/tokens -H 'Content-Type: application/json' -d '{"auth":{"identity":
    {"methods":["password"],"password":{"user":{"name":"${demo.username}","domain":{"name":"${demo.userDomain}"},"password":"${demo.password}"}}},
    "scope":{"project":{"id":"${demo.projectId}"}}}}' | tr -d '\\r' | sed -n 's/^x-subject-token: //Ip')
  curl -sS -H "X-Auth-Token: $TOKEN" '${endpoints["otc-cbr"] ?? origin}/v3/${demo.projectId}/backups?status=error&limit=2'

With TypeScript
  import { otcCbr, passwordAuth } from "cloud-backups";
  const auth = passwordAuth({
    authUrl: "${identityUrl}",
    username: "${demo.username}", password: "${demo.password}", userDomain: "${demo.userDomain}", project: "${demo.project}",
  });
  const cbr = otcCbr({ region: "eu-de", auth });
  for await (const backup of cbr.listBackups({ status: ["error"] })) console.log(backup.id, backup.name);
`;
}
