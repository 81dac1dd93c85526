/** A backup as Open Telekom Cloud describes it; its ID ends in its number. */
export function backupOf(number: number): object {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  return {
    id,
    name: `nightly-${number}`,
    checkpoint_id: id,
    created_at: "2026-01-31T03:00:00.000000",
    description: `Backup number ${number} of the soak test`,
    image_type: "backup",
    project_id: "p1",
    protected_at: "2026-01-31T03:00:05.000000",
    provider_id: "0daac4c5-6707-4851-97ba-169e36266b66",
    resource_id: id,
    resource_name: `server-${number % 5_000}`,
    resource_size: 100,
    resource_type: "OS::Nova::Server",
    status: "available",
    updated_at: "2026-01-31T03:10:00.000000",
    vault_id: "4fd5f9c3-1a8d-4d4b-8b5a-6d8d1f3f2b10",
    children: [],
    extend_info: {
      auto_trigger: true,
      bootable: false,
      incremental: number % 7 !== 0,
      supported_restore_mode: "backup",
    },
  };
}
