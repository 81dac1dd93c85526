import { homedir, platform } from "node:os";
import { join } from "node:path";

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the user's caches are. */
export function userCacheFolder(environment: Environment): string {
  switch (platform()) {
    case "darwin":
      return join(homedir(), "Library", "Caches");
    case "win32":
      return environment["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local");
    default:
      return given(environment["XDG_CACHE_HOME"]) ?? join(homedir(), ".cache");
  }
}

/**
 * Where OpenStack's tools look for their files, first to last: the working directory, the user's folders, the
 * system's.
 */
export function openstackFolders(environment: Environment, workingDirectory: string): string[] {
  const home = given(environment["SNAP_REAL_HOME"]) ?? homedir();
  const unix = [join(home, ".config", "openstack"), "/etc/openstack"] as const;
  const folders = {
    darwin: [join(homedir(), "Library", "Application Support", "openstack"), unix[0]],
    win32: [
      join(environment["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "OpenStack", "openstack"),
      unix[0],
    ],
    other: [join(given(environment["XDG_CONFIG_HOME"]) ?? join(homedir(), ".config"), "openstack"), unix[0]],
  };
  const sites = {
    darwin: ["/Library/Application Support/openstack", unix[1]],
    win32: [join(environment["ProgramData"] ?? "C:\\ProgramData", "OpenStack", "openstack"), unix[1]],
    other: [
      ...(given(environment["XDG_CONFIG_DIRS"]) ?? "/etc/xdg").split(":").map((folder) => join(folder, "openstack")),
      unix[1],
    ],
  };
  const found = platform();
  const system = found === "darwin" || found === "win32" ? found : "other";
  return [...new Set([workingDirectory, ...folders[system], ...sites[system]])];
}

function given(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}
