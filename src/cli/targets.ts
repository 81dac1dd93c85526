import { CloudBackupsError } from "../index.ts";
import {
  cloudNames,
  fromCloudsYaml,
  fromEnvironment,
  servicesIn,
  servicesOfRegion,
  type AccessOptions,
  type CloudAccess,
} from "../node/index.ts";
import { CommandError, type Options } from "./arguments.ts";
import { isServiceWithBackups, servicesWithBackups, sources, type ServiceWithBackups, type Source } from "./sources.ts";
import { printable } from "./text.ts";

/** One service in one region of one cloud. */
export interface Target {
  readonly cloud: string;
  readonly region: string | undefined;
  readonly service: ServiceWithBackups;
  readonly source: Source;
}

/** What could not be looked at, wholly or in part. */
export interface Failure {
  readonly cloud: string;
  readonly region: string | undefined;
  readonly service: ServiceWithBackups | undefined;
  readonly reason: string;
}

export interface Targets {
  readonly targets: readonly Target[];
  readonly failures: readonly Failure[];
}

interface Cloud {
  readonly name: string;
  readonly read: (options: AccessOptions) => Promise<CloudAccess>;
}

/** Logs in to all clouds at once, and finds the services there. A cloud that fails does not stop the others. */
export async function findTargets(options: Options, signal: AbortSignal): Promise<Targets> {
  const regions = options.regions.length > 0 ? options.regions : [undefined];
  const places = (await cloudsOf(options)).flatMap((cloud) => regions.map((region) => ({ cloud, region })));
  const found = await Promise.all(
    places.map(async ({ cloud, region }): Promise<Targets> => {
      try {
        return { targets: await targetsIn(cloud, region, options.services, signal), failures: [] };
      } catch (error) {
        const reason = reasonOf(error, signal);
        return { targets: [], failures: [{ cloud: cloud.name, region, service: undefined, reason }] };
      }
    }),
  );
  return { targets: found.flatMap(({ targets }) => targets), failures: found.flatMap(({ failures }) => failures) };
}

/** The text for people of an error that they can do something about; others are bugs and are thrown. */
export function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted && error === signal.reason) return "there was no full answer within --timeout";
  if (error instanceof CloudBackupsError || error instanceof CommandError) {
    return printable(error.message.replaceAll(/\s*[\r\n]+\s*/g, " "));
  }
  throw error;
}

/** `prod eu-de otc-cbr` */
export function nameOf({ cloud, region, service }: Omit<Failure, "reason">): string {
  return [cloud, region, service].filter((part) => part !== undefined).join(" ");
}

/** Variables that are enough to say which cloud is meant. */
const variables = ["OS_CLOUD", "OS_AUTH_URL", "OS_ACCESS_KEY", "OS_TOKEN", "HUAWEICLOUD_SDK_AK", "HW_ACCESS_KEY"];

async function cloudsOf({ clouds, allClouds }: Options): Promise<Cloud[]> {
  const { env } = process;
  if (clouds.length === 0 && !allClouds && variables.some((name) => (env[name] ?? "") !== "")) {
    return [{ name: env["OS_CLOUD"] ?? "environment", read: fromEnvironment }];
  }
  const names = clouds.length > 0 ? clouds : await cloudNames();
  if (names.length === 0) {
    throw new CommandError(
      "there is no cloud to ask; set the variables OS_*, HUAWEICLOUD_SDK_* or HW_*, or write a clouds.yaml in this folder, " +
        "~/.config/openstack or /etc/openstack",
    );
  }
  if (clouds.length === 0 && !allClouds && names.length > 1) {
    throw new CommandError(`--cloud: choose among ${names.join(", ")}, or take --all-clouds`);
  }
  return names.map((cloud) => ({ name: cloud, read: (options) => fromCloudsYaml({ ...options, cloud }) }));
}

async function targetsIn(
  cloud: Cloud,
  wanted: string | undefined,
  services: readonly ServiceWithBackups[],
  signal: AbortSignal,
): Promise<Target[]> {
  // Settings may have an endpoint for one service only, and are not read without the name of one.
  const { auth, region, transport } = await cloud.read({ service: "openstack-backup", region: wanted });
  const { catalog = [] } = await auth.session({ signal, region });
  const offered =
    catalog.length > 0 || region === undefined
      ? servicesIn(catalog)
      : servicesOfRegion(region).map((service) => ({ service, region }));
  const targets: Target[] = [];
  for (const service of services.length > 0 ? services : servicesWithBackups) {
    const places = offered.filter((one) => one.service === service && (region === undefined || one.region === region));
    const asked = places.length === 0 && services.length > 0 ? [{ region }] : places;
    for (const place of asked) {
      const source = await sources[service](async (id) => {
        const access = await cloud.read({ service: id, region: wanted, transport });
        return { ...access, region: access.region ?? place.region, auth };
      });
      targets.push({ cloud: cloud.name, region: place.region, service, source });
    }
  }
  if (targets.length > 0) return targets;
  const elsewhere = offered.flatMap((one) =>
    isServiceWithBackups(one.service) ? [`${one.service} in ${one.region ?? "no region"}`] : [],
  );
  const where = region === undefined ? "" : ` in region ${region}`;
  const has = elsewhere.length > 0 ? `; it has ${elsewhere.join(", ")}` : "; if it has one, name it by --service";
  throw new CommandError(`the catalog has no service that keeps backups${where}${has}`);
}
