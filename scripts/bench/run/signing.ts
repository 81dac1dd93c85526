import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import { AKSKSigner } from "@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js";
import { HttpRequestBuilder } from "@huaweicloud/huaweicloud-sdk-core/http/IHttpRequestBuilder.js";
import { requestSigner } from "../../../src/auth/request-signer.ts";
import { compare } from "../compare.ts";
import type { Measure } from "../result.ts";
import { accessKey, projectId } from "./clients.ts";
import type { Extent } from "./extent.ts";

const endpoint = "https://cbr.ap-southeast-1.myhuaweicloud.com";
const path = `/v3/${projectId}/backups`;
const signatures = 2_000;

/** Signing alone, in CPU time of all threads: Web Crypto works on others than JavaScript's. */
export async function measureSigning({ rounds }: Extent): Promise<Measure[]> {
  const contenders = [
    { name: "Huawei core", sample: () => cpuTime(huaweiSigner()) },
    { name: "cloud-backups", sample: () => cpuTime(ownSigner()) },
  ];
  const what = { group: "signing", name: "GET", unit: "µs" } as const;
  await compare(what, contenders, 2); // the engine compiles
  return compare(what, contenders, rounds);
}

function ownSigner(): () => unknown {
  const sign = requestSigner(accessKey);
  const request = {
    method: "GET",
    url: `${endpoint}${path}?limit=1000&offset=0&status=available`,
    headers: { accept: "application/json", "x-project-id": projectId },
    body: undefined,
    attempt: 1,
    context: {},
  };
  return () => sign(request, new Date());
}

function huaweiSigner(): () => unknown {
  const credentials = new BasicCredentials().withAk(accessKey.accessKeyId).withSk(accessKey.secretAccessKey);
  const request = new HttpRequestBuilder()
    .withEndpoint(endpoint)
    .withUrl(path)
    .withMethod("GET")
    .withHeaders({ "content-type": "application/json", "X-Project-Id": projectId })
    .withQueryParams({ limit: 1000, offset: 0, status: "available" })
    .build();
  return () => AKSKSigner.sign(request, credentials);
}

async function cpuTime(sign: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  for (let count = 0; count < signatures; count++) await sign();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / signatures;
}
