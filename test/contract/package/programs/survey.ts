import { accessKeyAuth, NetworkError, otcCbr, passwordAuth } from "cloud-backups";

/** Where the program finds its cloud, and who it is there. */
export interface Place {
  readonly endpoint: string;
  readonly user: { authUrl: string; username: string; password: string; userDomain: string; project: string };
  readonly accessKey: { accessKeyId: string; secretAccessKey: string; projectId: string };
}

export interface Survey {
  readonly count: number;
  readonly pages: number;
  readonly ids: readonly string[];
  readonly shown: { readonly id: string; readonly name: string | undefined };
  /** What the same list has when each request is signed with the access key. */
  readonly signed: readonly string[];
}

export type Outcome = { readonly survey: Survey } | { readonly error: { networkError: boolean; message: string } };

/** Lists all backups and shows one, logged in with a password; then lists them with an access key. */
export async function surveyOf(place: Place): Promise<Survey> {
  const { endpoint, user, accessKey } = place;
  const cbr = otcCbr({ region: "eu-de", auth: passwordAuth(user) });
  const ids: string[] = [];
  let pages = 0;
  for await (const page of cbr.listBackups({ limit: 50 }).pages()) {
    pages++;
    ids.push(...page.items.map(({ id }) => id));
  }
  const { backup } = await cbr.showBackup({ backup_id: ids.at(-1) ?? "" });
  const signing = otcCbr({ endpoint, auth: accessKeyAuth(accessKey) });
  const signed = await signing.listBackups({ limit: 100 }).toArray();
  return {
    count: ids.length,
    pages,
    ids,
    shown: { id: backup.id, name: backup.name },
    signed: signed.map(({ id }) => id),
  };
}

/** The survey, or what a program there would catch. */
export async function outcomeOf(place: Place): Promise<Outcome> {
  try {
    return { survey: await surveyOf(place) };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { error: { networkError: error instanceof NetworkError, message } };
  }
}
