"""A key store whose program is killed at the very moment it would keep a refresh token."""

import os
import signal

from support.file_keyring import FileKeyring


class DeadlyKeyring(FileKeyring):
    """Kills its own process instead of keeping a refresh token; everything else it does."""

    def set_password(self, service, username, password):
        if username.endswith("refresh-token"):
            os.kill(os.getpid(), signal.SIGKILL)
        super().set_password(service, username, password)
