import { expect, test } from "vitest";
import {
  ParameterError,
  identityV3,
  openstackBackup,
  otcCbr,
  tokenAuth,
  zcomBackup,
  type Auth,
} from "../../src/index.ts";
import { baseUrl } from "../../src/client/endpoint.ts";
import { json } from "../support/faults/answers.ts";
import { clientOf, projectId, served, token } from "../support/faults/served.ts";

const auth = tokenAuth({ token, projectId });

/** The error of a function that throws, or of a promise that rejects. */
async function errorOf(make: () => unknown): Promise<unknown> {
  try {
    await make();
    return undefined;
  } catch (error) {
    return error;
  }
}

test("a client without region, catalog and endpoint is refused before anything is sent, with the regions there are", async () => {
  const fetch = () => Promise.reject(new Error("nothing should be sent"));
  const error = await errorOf(() => otcCbr({ auth, fetch }).listBackups().toArray());
  expect(error).toBeInstanceOf(ParameterError);
  expect(error).toMatchObject({ parameter: "region" });
  expect(String(error)).toContain("eu-de, eu-nl, eu-ch2");
  expect(String(error)).toContain("`endpoint`");
});

test("an empty region is refused at once", async () => {
  expect(await errorOf(() => otcCbr({ auth, region: "" }))).toMatchObject({ parameter: "region" });
});

test("an unknown region without a catalog is refused before anything is sent", async () => {
  const asked: string[] = [];
  const fetch = (url: string) => {
    asked.push(url);
    return Promise.reject(new Error("nothing should be sent"));
  };
  for (const region of ["eu-mars", "EU-DE", "{region}", "eu-de.evil.example/"]) {
    const cbr = otcCbr({ auth, region, fetch });
    const error = await errorOf(() => cbr.showBackup({ backup_id: "b1" }));
    expect(error).toMatchObject({ name: "ParameterError", parameter: "region" });
    expect(String(error)).toContain(JSON.stringify(region));
  }
  expect(asked).toEqual([]);
});

test("a known region leads to its documented server", async () => {
  const asked: string[] = [];
  const fetch = (url: string) => {
    asked.push(url);
    return Promise.resolve(Response.json({ backup: { id: "b1" } }));
  };
  for (const region of ["eu-de", "eu-nl", "eu-ch2"]) {
    await otcCbr({ auth, region, fetch }).showBackup({ backup_id: "b1" });
  }
  expect(asked.map((url) => new URL(url).host)).toEqual([
    "cbr.eu-de.otc.t-systems.com",
    "cbr.eu-nl.otc.t-systems.com",
    "cbr.eu-ch2.sc.otc.t-systems.com",
  ]);
});

test.each([
  ["", "an empty string"],
  ["cloud.example", "no URL"],
  ["//cloud.example", "no URL"],
  ["ftp://cloud.example", "ftp:"],
  ["https://user:secret-word@cloud.example", "user name or password"],
  ["https://cloud.example?x=1", "query or fragment"],
  ["https://cloud.example#x", "query or fragment"],
])("the endpoint %o is refused at once", async (endpoint, word) => {
  const error = await errorOf(() => clientOf(endpoint));
  expect(error).toMatchObject({ name: "ParameterError", parameter: "endpoint" });
  expect(String(error)).toContain(word);
  expect(String(error)).not.toContain("secret-word");
});

test("an endpoint with another project's ID is refused, and the client's own ID is cut off", async () => {
  const server = await served([json({ backup: { id: "b1" } })]);
  const error = await errorOf(() => clientOf(`${server.url}/v3/p2`).showBackup({ backup_id: "b1" }));
  expect(error).toMatchObject({ name: "ParameterError", parameter: "endpoint" });
  expect(server.seen.length).toBe(0);
  await clientOf(`${server.url}/v3/${projectId}/`).showBackup({ backup_id: "b1" });
  expect(server.seen.map(({ target }) => target)).toEqual(["/v3/p1/backups/b1"]);
});

test.each([
  ["https://cloud.example", "https://cloud.example"],
  ["https://cloud.example/", "https://cloud.example"],
  ["https://cloud.example:443/v3", "https://cloud.example"],
  ["https://cloud.example/volume/v3/", "https://cloud.example/volume"],
  ["https://cloud.example//volume//v2.0//", "https://cloud.example/volume"],
  ["http://[::1]:8776/v3/p1", "http://[::1]:8776"],
  ["HTTPS://Cloud.Example/V3x", "https://cloud.example/V3x"],
])("the endpoint %s means %s", (url, expected) => {
  expect(baseUrl("endpoint", url, projectId)).toBe(expected);
});

test("a client with a bare token and no endpoint fails with the parameter and the remedy", async () => {
  const attempts: [string, () => Promise<unknown>][] = [
    ["endpoint", () => openstackBackup({ auth, region: "eu-de" }).listBackups().toArray()],
    ["region", () => zcomBackup({ auth }).listBackups().toArray()],
    ["region", () => identityV3({ auth }).listProjects().toArray()],
  ];
  for (const [parameter, attempt] of attempts) {
    const error = await errorOf(attempt);
    expect(error).toMatchObject({ name: "ParameterError", parameter });
    expect(String(error)).toContain("`endpoint`");
  }
});

const authOf = (url: string, overTls: boolean): Auth => ({
  session: () =>
    Promise.resolve({
      projectId,
      catalog: [{ type: "cbr", name: "cbr", region: "r", interface: "public", url }],
      loginUrl: `${overTls ? "https" : "http"}://keystone.example`,
    }),
  middleware: (next) => next,
});

test("an http: endpoint of the catalog is refused after a login over TLS, and the error names the remedy", async () => {
  const asked: string[] = [];
  const fetch = (url: string) => {
    asked.push(url);
    return Promise.resolve(Response.json({ backup: { id: "b1" } }));
  };
  const auth = authOf("http://cbr.example", true);
  const error = await errorOf(() => otcCbr({ auth, region: "r", fetch }).showBackup({ backup_id: "b1" }));
  expect(error).toMatchObject({ name: "CatalogError" });
  expect(String(error)).toContain("`endpoint`");
  expect(asked).toEqual([]);
  await otcCbr({ auth, region: "r", endpoint: "http://cbr.example", fetch }).showBackup({ backup_id: "b1" });
  expect(asked).toHaveLength(1);
});

test("an http: endpoint of the catalog on this machine is used", async () => {
  const server = await served([json({ backup: { id: "b1" } })]);
  await otcCbr({ auth: authOf(server.url, true), region: "r" }).showBackup({ backup_id: "b1" });
  expect(server.seen.length).toBe(1);
});

test("an http: endpoint of the catalog is used after a login without TLS", async () => {
  const server = await served([json({ backup: { id: "b1" } })]);
  await otcCbr({ auth: authOf(server.url, false), region: "r" }).showBackup({ backup_id: "b1" });
  expect(server.seen.length).toBe(1);
});

const endpoint = "https://cloud.example";
test.each([
  ["an unknown name", { retry: 3 }, "retry"],
  ["a name in the wrong case", { Timeout: 3 }, "Timeout"],
  ["auth that is none", { auth: { token: "t" } }, "auth"],
  ["missing auth", { auth: undefined }, "auth"],
  ["an empty project", { projectId: "" }, "projectId"],
  ["an unknown interface", { interface: "private" }, "interface"],
  ["a timeout of zero", { timeout: 0 }, "timeout"],
  ["a negative timeout", { timeout: -1 }, "timeout"],
  ["an endless timeout", { timeout: Infinity }, "timeout"],
  ["a timeout that timers cannot wait", { timeout: 2 ** 31 }, "timeout"],
  ["a timeout as text", { timeout: "5000" }, "timeout"],
  ["negative retries", { retries: -1 }, "retries"],
  ["half a retry", { retries: 0.5 }, "retries"],
])("a client refuses %s at once, by the option's name", async (_, wrong, name) => {
  const options: object = { auth, endpoint, ...wrong };
  const error = await errorOf(() => Reflect.apply(otcCbr, undefined, [options]));
  expect(error).toMatchObject({ name: "ParameterError", parameter: name });
  expect(String(error)).toContain(`${name}: `);
});

test.each([[undefined], [null], [5]])("a client refuses options that are %o", async (options) => {
  const error = await errorOf(() => Reflect.apply(otcCbr, undefined, [options]));
  expect(error).toMatchObject({ name: "ParameterError" });
});

test.each(["", "bare words", "line\nbreak", "ümlaut"])(
  "tokenAuth refuses the token %o, and does not show it",
  async (bad) => {
    const error = await errorOf(() => tokenAuth({ token: bad }));
    expect(error).toMatchObject({ name: "ParameterError", parameter: "token" });
    if (bad !== "") expect(String(error)).not.toContain(bad);
  },
);
