// Calls a path by openapi-fetch, with the same login and guards. The project's ID is given by hand.
import { otcCbr, passwordAuth } from "cloud-backups";

const { env } = process;
const project_id = env["OS_PROJECT_ID"] ?? "";
const auth = passwordAuth({
  authUrl: env["OS_AUTH_URL"] ?? "",
  username: env["OS_USERNAME"],
  password: env["OS_PASSWORD"],
  userDomain: env["OS_USER_DOMAIN_NAME"],
  project: { id: project_id },
});
const { http } = otcCbr({ region: env["OS_REGION_NAME"], auth });

const { data, error, response } = await http.GET("/v3/{project_id}/vaults", {
  params: { path: { project_id }, query: { limit: 10 } },
});
if (error === undefined) console.log(`${response.status}: ${data.vaults.length} vaults on the first page`);
else console.error(response.status, error);
