import type { YamlMap } from "./read-yaml.ts";

/** Profiles that openstacksdk brings along, of the clouds that there are clients for. */
export const knownProfiles: Readonly<Record<string, YamlMap>> = {
  otc: { auth: { auth_url: "https://iam.{region_name}.otc.t-systems.com/v3" }, regions: ["eu-de", "eu-nl"] },
  "otc-swiss": { auth: { auth_url: "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3" }, regions: ["eu-ch2"] },
};
