"""The caseload: the table of cases and the dialog that opens one."""
