"""Settings of this machine, backup, and the passphrase."""
