import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import { ClientBuilder } from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js";
import type { HcClient } from "@huaweicloud/huaweicloud-sdk-core/HcClient.js";
import { Agent, get } from "node:http";
import axios from "axios";
import createClient from "openapi-fetch";
import { request } from "undici";
import type { paths } from "../../generated/otc-cbr/types.ts";
import { accessKeyAuth, otcCbr, tokenAuth, type OtcCbr, type Transport } from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";

const accessKey = {
  accessKeyId: "BENCHACCESSKEYID",
  secretAccessKey: "bench-secret-access-key-of-40-characters",
};
const projectId = "p1";
const token = "bench-token";
const headers = { "x-auth-token": token, accept: "application/json" };

/** Gets one page, and tells how many backups it had. */
export type GetPage = (limit: number, offset?: number) => Promise<number>;

export const ours = (endpoint: string, transport?: Transport): OtcCbr =>
  otcCbr({ endpoint, auth: tokenAuth({ token, projectId }), transport });
const oursSigned = (endpoint: string): OtcCbr => otcCbr({ endpoint, auth: accessKeyAuth({ ...accessKey, projectId }) });

/** What all others are compared with. */
export function plainFetch(endpoint: string): GetPage {
  return async (limit, offset = 0) => {
    const response = await fetch(`${endpoint}/v3/${projectId}/backups?limit=${limit}&offset=${offset}`, { headers });
    const answer: unknown = JSON.parse(await response.text());
    return countOf(answer);
  };
}

/** The ways to get a page of backups, plain fetch first. */
export function clients(endpoint: string): Record<string, GetPage> {
  const typed = createClient<paths>({ baseUrl: endpoint, headers });
  const huawei = huaweiCore(endpoint);
  const byToken = ours(endpoint);
  const overNode = ours(endpoint, nodeTransport({ proxy: false }));
  const urlOf = (limit: number) => `${endpoint}/v3/${projectId}/backups?limit=${limit}`;
  const bySignature = oursSigned(endpoint);
  const path = { project_id: projectId };
  return {
    "plain fetch": plainFetch(endpoint),
    "openapi-fetch": async (limit) => {
      const { data } = await typed.GET("/v3/{project_id}/backups", { params: { path, query: { limit } } });
      return countOf(data);
    },
    "undici's request": async (limit) => {
      const { body } = await request(urlOf(limit), { headers });
      return countOf(JSON.parse(await body.text()));
    },
    "node:http": async (limit) => countOf(JSON.parse(await httpGet(urlOf(limit)))),
    "cloud-backups, nodeTransport": async (limit) => (await overNode.listBackups({ limit }).firstPage()).items.length,
    "cloud-backups": async (limit) => (await byToken.listBackups({ limit }).firstPage()).items.length,
    "cloud-backups, access key": async (limit) => (await bySignature.listBackups({ limit }).firstPage()).items.length,
    axios: async (limit) => {
      const { data } = await axios.get<unknown>(`${endpoint}/v3/${projectId}/backups`, { headers, params: { limit } });
      return countOf(data);
    },
    "Huawei core, access key": async (limit) => {
      const answer: unknown = await huawei.sendRequest({
        method: "GET",
        url: "/v3/{project_id}/backups",
        contentType: "application/json",
        pathParams: path,
        queryParams: { limit },
        headers: {},
      });
      return countOf(answer);
    },
  };
}

function huaweiCore(endpoint: string): HcClient {
  const credentials = new BasicCredentials()
    .withAk(accessKey.accessKeyId)
    .withSk(accessKey.secretAccessKey)
    .withProjectId(projectId);
  return new ClientBuilder<HcClient>((client) => client).withEndpoint(endpoint).withCredential(credentials).build();
}

const agent = new Agent({ keepAlive: true });

function httpGet(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("error", reject).on("end", () => {
        resolve(text);
      });
    });
    sent.on("error", reject);
  });
}

/** What a client did not parse, or lost, must not look fast. */
function countOf(answer: unknown): number {
  const backups: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "backups") : undefined;
  if (!Array.isArray(backups)) throw new Error("the answer has no backups");
  return backups.length;
}
