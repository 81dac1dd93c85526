// Generated from specs/otc-vbs by `npm run generate`. To change it, change the spec.
import type { Answers } from "../../src/drift/answers.ts";

/** What the documents say of each answer, for `driftCheck`. */
export const answers: Answers = {
  operations: {
    createBackup: { "200": { $ref: "JobIdResponse" } },
    deleteBackup: { "200": { $ref: "JobIdResponse" } },
    restoreBackup: { "200": { $ref: "JobIdResponse" } },
    showQuotas: { "200": { $ref: "ShowQuotasResponse" } },
    showJob: { "200": { $ref: "ShowJobResponse" } },
    shareBackup: { "200": { $ref: "ShareBackupResponse" } },
    showBackupSharing: { "200": { $ref: "ShowBackupSharingResponse" } },
    cancelBackupSharing: {},
    listBackupSharings: { "200": { $ref: "ListBackupSharingsResponse" } },
    countBackupSharings: { "200": { $ref: "CountBackupSharingsResponse" } },
    listBackupPolicies: { "200": { $ref: "ListBackupPoliciesResponse" } },
    createBackupPolicy: { "200": { $ref: "BackupPolicyIdResponse" } },
    updateBackupPolicy: { "200": { $ref: "BackupPolicyIdResponse" } },
    deleteBackupPolicy: {},
    executeBackupPolicy: {},
    listBackupPolicyTasks: { "200": { $ref: "ListBackupPolicyTasksResponse" } },
    associateBackupPolicyResources: { "200": { $ref: "AssociateResourcesResponse" } },
    disassociateBackupPolicyResources: { "200": { $ref: "DisassociateResourcesResponse" } },
    listBackupPolicyTags: { "200": { $ref: "ListBackupPolicyTagsResponse" } },
    addBackupPolicyTag: {},
    removeBackupPolicyTag: {},
    batchUpdateBackupPolicyTags: {},
    listAllBackupPolicyTags: { "200": { $ref: "ListAllBackupPolicyTagsResponse" } },
    listBackupPoliciesByTag: { "200": { $ref: "ListBackupPoliciesByTagResponse" } },
  },
  schemas: {
    AssociateResourcesResponse: {
      type: "object",
      properties: {
        success_resources: { type: "array", items: { $ref: "AssociatedResource" } },
        fail_resources: { type: "array", items: { $ref: "AssociatedResource" } },
      },
    },
    AssociatedResource: {
      type: "object",
      properties: {
        resource_id: { type: "string" },
        resource_type: { type: "string" },
        availability_zone: { type: "string" },
        os_vol_host_attr: { type: "string" },
      },
    },
    BackupPolicy: {
      type: "object",
      properties: {
        backup_policy_id: { type: "string" },
        backup_policy_name: { type: "string" },
        "backup_policy_name ": { type: "string" },
        scheduled_policy: { $ref: "ScheduledPolicy" },
        policy_resource_count: { type: "integer" },
        time_zone: { type: "string" },
      },
    },
    BackupPolicyIdResponse: { type: "object", properties: { backup_policy_id: { type: "string" } } },
    BackupPolicyTask: {
      type: "object",
      properties: {
        status: {
          type: "string",
          enum: ["RUNNING", "EXECUTE_TIMEOUT", "WAITING", "EXECUTE_FAIL", "EXECUTE_SUCCESS", "SKIP"],
        },
        job_id: { type: "string" },
        created_at: { type: "string" },
        finished_at: { type: "string" },
        backup_name: { type: "string" },
        resource_id: { type: "string" },
        resource_type: { type: "string" },
        vbs_job_id: { type: "string" },
      },
    },
    BackupSharing: {
      type: "object",
      properties: {
        backup_id: { type: "string" },
        created_at: { type: "string" },
        from_project_id: { type: "string" },
        id: { type: "string" },
        to_project_id: { type: "string" },
        updated_at: { type: ["string", "null"] },
        backup: { $ref: "SharedBackup" },
      },
    },
    CountBackupSharingsResponse: { type: "object", properties: { count: { type: "integer" } } },
    DisassociateResourcesResponse: {
      type: "object",
      properties: {
        success_resources: { type: "array", items: { $ref: "DisassociatedResource" } },
        fail_resources: { type: "array", items: { $ref: "DisassociatedResource" } },
      },
    },
    DisassociatedResource: { type: "object", properties: { resource_id: { type: "string" } } },
    JobIdResponse: { type: "object", properties: { job_id: { type: "string" } } },
    ListAllBackupPolicyTagsResponse: {
      type: "object",
      required: ["tags"],
      properties: {
        tags: {
          type: "array",
          items: {
            type: "object",
            properties: { key: { type: "string" }, values: { type: "array", items: { type: "string" } } },
          },
        },
      },
    },
    ListBackupPoliciesByTagResponse: {
      type: "object",
      required: ["resources"],
      properties: { total_count: { type: "integer" }, resources: { type: "array", items: { $ref: "TaggedPolicy" } } },
    },
    ListBackupPoliciesResponse: {
      type: "object",
      required: ["backup_policies"],
      properties: { backup_policies: { type: "array", items: { $ref: "BackupPolicy" } } },
    },
    ListBackupPolicyTagsResponse: {
      type: "object",
      required: ["tags"],
      properties: {
        tags: {
          type: "array",
          items: {
            type: "object",
            properties: { key: { type: "string" }, value: { type: "string" }, values: { type: "string" } },
          },
        },
      },
    },
    ListBackupPolicyTasksResponse: {
      type: "object",
      required: ["tasks"],
      properties: { count: { type: "integer" }, tasks: { type: "array", items: { $ref: "BackupPolicyTask" } } },
    },
    ListBackupSharingsResponse: {
      type: "object",
      required: ["shared"],
      properties: { shared: { type: "array", items: { $ref: "BackupSharing" } } },
    },
    NewSharing: {
      type: "object",
      required: [
        "backup_id",
        "id",
        "to_project_id",
        "from_project_id",
        "created_at",
        "updated_at",
        "deleted",
        "deleted_at",
      ],
      properties: {
        backup_id: { type: "string" },
        id: { type: "string" },
        to_project_id: { type: "string" },
        from_project_id: { type: "string" },
        created_at: { type: ["string", "null"] },
        updated_at: { type: ["string", "null"] },
        deleted: { type: ["string", "null"] },
        deleted_at: { type: ["string", "null"] },
      },
    },
    QuotaResource: {
      type: "object",
      required: ["reserved", "used", "quota", "type"],
      properties: {
        reserved: { type: "integer" },
        used: { type: "integer" },
        quota: { type: "integer" },
        type: { type: "string", enum: ["backup_gigabytes", "backups", "backup_ gigabytes"] },
      },
    },
    ScheduledPolicy: {
      type: "object",
      properties: {
        start_time: { type: "string" },
        frequency: { type: "integer" },
        week_frequency: { type: "array", items: { type: "string" } },
        rentention_num: { type: "integer" },
        rentention_day: { type: "integer" },
        remain_first_backup_of_curMonth: { type: "string", enum: ["Y", "N"] },
        status: { type: "string", enum: ["ON", "OFF"] },
      },
    },
    ShareBackupResponse: {
      type: "object",
      required: ["shared"],
      properties: { shared: { type: "array", items: { $ref: "NewSharing" } } },
    },
    SharedBackup: {
      type: "object",
      properties: {
        availability_zone: { type: "string" },
        container: { type: ["string", "null"] },
        created_at: { type: "string" },
        data_timestamp: { type: "string" },
        description: { type: ["string", "null"] },
        fail_reason: { type: "string" },
        has_dependent_backup: { type: "boolean" },
        has_dependent_backups: { type: ["boolean", "null"] },
        id: { type: "string" },
        is_incremental: { type: ["boolean", "null"] },
        name: { type: "string" },
        object_count: { type: ["integer", "null"] },
        size: { type: "integer" },
        snapshot_id: { type: ["string", "null"] },
        status: { type: "string" },
        updated_at: { type: "string" },
        volume_id: { type: "string" },
        service_metadata: { type: ["string", "null"] },
      },
    },
    ShowBackupSharingResponse: { type: "object", properties: { shared: { $ref: "BackupSharing" } } },
    ShowJobResponse: {
      type: "object",
      properties: {
        status: { type: "string", enum: ["SUCCESS", "RUNNING", "FAIL", "INIT"] },
        entities: {
          type: "object",
          properties: {
            bks_create_volume_name: { type: "string" },
            backup_id: { type: "string" },
            volume_id: { type: "string" },
            snapshot_id: { type: "string" },
          },
          additionalProperties: { type: "string" },
        },
        job_id: { type: "string" },
        job_type: { type: "string" },
        begin_time: { type: "string" },
        end_time: { type: "string" },
        error_code: { type: ["string", "null"] },
        fail_reason: { type: ["string", "null"] },
        sub_jobs: { type: ["array", "null"], items: { $ref: "ShowJobResponse" } },
      },
    },
    ShowQuotasResponse: {
      type: "object",
      required: ["quotas"],
      properties: {
        quotas: {
          type: "object",
          required: ["resources"],
          properties: { resources: { type: "array", items: { $ref: "QuotaResource" } } },
        },
      },
    },
    TaggedPolicy: {
      type: "object",
      properties: {
        resource_id: { type: "string" },
        resource_detail: { type: ["object", "null"] },
        resource_name: { type: "string" },
        tags: {
          type: "array",
          items: { type: "object", properties: { key: { type: "string" }, value: { type: "string" } } },
        },
      },
    },
  },
};
