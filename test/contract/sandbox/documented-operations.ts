import { backendFor } from "../../../scripts/sandbox/spec/backend.ts";
import { readDocuments } from "../../../scripts/sandbox/spec/documents.ts";

/** The documented credentials are nobody's in the sandbox; the tests of logins have those that are. */
const leftOut = new Set(["identity-v3 createToken", "identity-v2 createToken"]);

const backends = await Promise.all(
  [...readDocuments()].map(async ([service, document]) => ({ service, backend: await backendFor(document) })),
);

/** Every operation of every service whose documented request the sandbox can answer, after its name for a title. */
export const documentedOperations = backends
  .flatMap(({ service, backend }) => backend.getOperations().map((operation) => ({ service, operation })))
  .map((one) => [`${one.service} ${one.operation.operationId ?? ""}`, one] as const)
  .filter(([name]) => !leftOut.has(name));
