"""Referrals of schools: the list, one of them beside it, the form to type one in, the dialogs that decide."""
