"""Money of penalty notices: payments from a file, the account, records and returns."""
