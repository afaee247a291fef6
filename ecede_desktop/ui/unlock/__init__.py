"""Coming in: the first run, unlocking a store, and the lock screen."""
