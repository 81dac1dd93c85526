"""Cinder's API as a WSGI application; CINDER_CONFIG names its configuration file.

Cinder reads its options from sys.argv, which under gunicorn holds gunicorn's own.
"""
import os
import sys

sys.argv = ["cinder-wsgi", "--config-file", os.environ["CINDER_CONFIG"]]

from cinder.wsgi.wsgi import initialize_application  # noqa: E402

application = initialize_application()
