/** A row of Cinder's table of backups. */
export interface CinderRecord {
  readonly id: string;
  readonly projectId: string;
  readonly userId: string;
  name: string | null;
  description: string | null;
  status: string;
  readonly size: number;
  objectCount: number | null;
  readonly zone: string | null;
  readonly container: string | null;
  /** As text, to the microsecond. */
  readonly createdAt: string;
  updatedAt: string | null;
  readonly dataTimestamp: string;
  readonly failReason: string | null;
  readonly volumeId: string;
  readonly snapshotId: string | null;
  readonly isIncremental: boolean;
  readonly hasDependents: boolean;
  metadata: Readonly<Record<string, string>>;
  /** When a state that passes by itself ends, and in which one. */
  pending?: { readonly until: number; readonly then: string } | undefined;
}
