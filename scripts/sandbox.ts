import { parseArgs } from "node:util";
import { startSandbox, type Sandbox } from "./sandbox/index.ts";

const help = `Plays the cloud services on this machine, from their specs, with made-up backups.

Usage: npm run sandbox -- [options]
  --port <number>   Port on 127.0.0.1 (default 8790)
  --count <number>  Generated backups of each service (default 2600)
  --cors            Let web pages of any origin ask
  --help            This text
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
      help: { type: "boolean", default: false },
    },
  });
  const port = wholeNumber("--port", values.port, 65_535);
  const count = wholeNumber("--count", values.count, 1_000_000);
  return { port, count, cors: values.cors, help: values.help };
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new Error(`${name} is ${JSON.stringify(text)}; give a whole number from 0 to ${most}`);
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
