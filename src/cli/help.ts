export const help = `cloud-backups says whether every backup exists.

Usage
  cloud-backups list [options]    lists every backup, page after page
  cloud-backups check [options]   names what has no recent good backup

Where to look
  --cloud NAME      a cloud of clouds.yaml; may be repeated
  --all-clouds      all clouds of clouds.yaml
  --region NAME     a region; may be repeated, and holds for each cloud.
                    Default: that of the settings, or else all in the catalog
  --service ID      otc-cbr, huawei-cbr, openstack-backup or zcom-backup; may be
                    repeated. Default: those that the login's catalog has
  --resource ID     only backups of this server or volume; may be repeated
  --timeout TIME    ends the whole run after this time
  Without --cloud, the variables OS_* or HUAWEICLOUD_SDK_* count, or else the
  only cloud of clouds.yaml.

list
  --status WORD     only backups in this state; may be repeated
  --since TIME      only backups that are younger, such as 26h
  --summary         only how many there are
  --format WORD     table (default), json, ndjson or csv

check
  --max-age TIME    age from which a newest good backup is stale (default 26h)
  --warn-age TIME   age from which it is worth a warning
  --exclude TEXT    leaves out resources with this ID or name; * stands for any
                    text; may be repeated
  --all             the table also names what is fine
  --quiet           only the last line
  --format WORD     table (default), json, ndjson, csv or prometheus
  --output FILE     writes the report there, all at once, and the last line here

  TIME is a number with s, m, h, d or w: 90m, 26h, 2d.
  --help, --version

States that check names; BACKUP is the age of the newest good one
  none       it has no good backup                          CRITICAL
  stale      its newest good backup is past --max-age       CRITICAL
  unknown    a list is not complete, or a time is missing   UNKNOWN
  failed     the newest try failed, one before is recent    WARNING
  aging      its newest good backup is past --warn-age      WARNING
  no vault   old backups, and no sign that it still exists  WARNING

Exit codes
  list    0 complete, 1 not complete, 2 not possible as asked
  check   0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. A list that is not complete,
          or nothing found to back up, is UNKNOWN, unless something is CRITICAL.

Examples
  cloud-backups list --cloud prod --status error
  cloud-backups list --all-clouds --since 2d --format csv > backups.csv
  cloud-backups check --cloud prod --max-age 26h --exclude 'scratch-*'
  cloud-backups check --all-clouds --format prometheus \\
    --output /var/lib/node_exporter/cloud_backups.prom
`;
