const t0 = performance.now();
const { OpenAPIBackend } = await import("openapi-backend");
console.log("import", performance.now() - t0);
import { readFileSync } from "node:fs";
for (const s of ["otc-cbr", "huawei-cbr", "openstack-backup", "zcom-backup", "identity-v3", "identity-v2"]) {
  const t = performance.now();
  const api = new OpenAPIBackend({
    definition: JSON.parse(readFileSync(`/work/main/generated/${s}/openapi.json`, "utf8")),
    quick: true,
    strict: true,
    coerceTypes: true,
    ajvOpts: { strict: false, allErrors: true },
  });
  await api.init();
  console.log(s, performance.now() - t);
  if (s === "huawei-cbr" || s == "openstack-backup") {
    for (let i = 0; i < 3; i++) {
      const t = performance.now();
      const req = {
        method: "GET",
        path: "/v3/p/backups",
        query: { limit: "5", status: "available", foo: "x", name: ["a", "b"], offset: "-1" },
        headers: {},
      } as any;
      const op = api.router.matchOperation(req, true);
      const r = api.validateRequest(req, op);
      console.log(
        performance.now() - t,
        JSON.stringify(r.errors?.map((e) => [e.instancePath, e.keyword, e.message, e.params])),
        JSON.stringify(r.coerced),
      );
    }
  }
}
