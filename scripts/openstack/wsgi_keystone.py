"""Keystone as a WSGI application; KEYSTONE_CONFIG names its configuration file.

Keystone reads its options from sys.argv, which under gunicorn holds gunicorn's own.
"""
import os
import sys

sys.argv = ["keystone-wsgi"]
os.environ["OS_KEYSTONE_CONFIG_FILES"] = os.environ["KEYSTONE_CONFIG"]

from keystone.server.wsgi import initialize_public_application  # noqa: E402

application = initialize_public_application()
