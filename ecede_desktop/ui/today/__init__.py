"""Today: what is out of time, which visits stand, what else is to do."""
