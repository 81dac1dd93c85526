"""A Cinder volume driver that keeps each volume in a sparse file.

Only for up.sh --with-backup-service: Cinder's own file and block drivers need a kernel with
device mapper, NFS or iSCSI, which a plain machine or container does not give. The connection
type is os-brick's own "local".
"""
import os
import shutil
import subprocess

from oslo_config import cfg

from cinder import interface
from cinder.volume import driver

GIB = 1 << 30


@interface.volumedriver
class FileVolumeDriver(driver.VolumeDriver):
    VERSION = "1"
    CI_WIKI_NAME = "none"

    def _path(self, thing):
        return os.path.join(cfg.CONF.state_path, "volumes", thing.name)

    def _make(self, thing, size, source=None):
        path = self._path(thing)
        if source is None:
            open(path, "wb").close()
        else:
            subprocess.run(["cp", "--sparse=always", "--", source, path], check=True)
        os.truncate(path, size * GIB)

    def _remove(self, thing):
        if os.path.exists(self._path(thing)):
            os.remove(self._path(thing))

    def check_for_setup_error(self):
        os.makedirs(os.path.join(cfg.CONF.state_path, "volumes"), mode=0o700, exist_ok=True)

    def create_volume(self, volume):
        self._make(volume, volume.size)

    def delete_volume(self, volume):
        self._remove(volume)

    def create_snapshot(self, snapshot):
        self._make(snapshot, snapshot.volume_size, self._path(snapshot.volume))

    def delete_snapshot(self, snapshot):
        self._remove(snapshot)

    def create_volume_from_snapshot(self, volume, snapshot):
        self._make(volume, volume.size, self._path(snapshot))

    def create_cloned_volume(self, volume, src_vref):
        self._make(volume, volume.size, self._path(src_vref))

    def extend_volume(self, volume, new_size):
        os.truncate(self._path(volume), new_size * GIB)

    def ensure_export(self, context, volume):
        pass

    def create_export(self, context, volume, connector):
        pass

    def remove_export(self, context, volume):
        pass

    def initialize_connection(self, volume, connector, **kwargs):
        return {"driver_volume_type": "local", "data": {"device_path": self._path(volume)}}

    def terminate_connection(self, volume, connector, **kwargs):
        pass

    def _update_volume_stats(self):
        free = shutil.disk_usage(cfg.CONF.state_path).free // GIB
        self._stats = {
            "volume_backend_name": self.configuration.safe_get("volume_backend_name"),
            "vendor_name": "none", "driver_version": self.VERSION, "storage_protocol": "local",
            # Sparse files: what is promised need not be there.
            "total_capacity_gb": "infinite" if free else 0, "free_capacity_gb": "infinite" if free else 0,
            "reserved_percentage": 0, "multiattach": False, "QoS_support": False}
