import process from "node:process";
import { otcCbr, type TokenCache } from "cloud-backups";
import { fileTokenCache, fromCloudsYaml, fromEnvironment } from "cloud-backups/node";

const [, , source, directory] = process.argv;
const cache: TokenCache | undefined = directory === undefined ? undefined : fileTokenCache({ directory });
const read = source === "clouds.yaml" ? fromCloudsYaml : fromEnvironment;
const backups = await otcCbr(await read({ service: "otc-cbr", cache }))
  .listBackups({ limit: 100 })
  .toArray();
console.log(JSON.stringify(backups.map(({ id }) => id)));
