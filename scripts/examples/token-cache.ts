// Keeps the token between runs, so that a job that runs each minute logs in once a day. The file is a secret.
import { otcCbr, passwordAuth } from "cloud-backups";
import { fileTokenCache } from "cloud-backups/node";

const { env } = process;
const auth = passwordAuth({
  authUrl: env["OS_AUTH_URL"] ?? "",
  username: env["OS_USERNAME"],
  password: env["OS_PASSWORD"],
  userDomain: env["OS_USER_DOMAIN_NAME"],
  project: env["OS_PROJECT_NAME"],
  cache: fileTokenCache(),
});
const cbr = otcCbr({ region: env["OS_REGION_NAME"], auth });
const { body } = await cbr.listBackups({ limit: 1 }).firstPage();
console.log(`${body.count ?? "an unknown number of"} backups`);
