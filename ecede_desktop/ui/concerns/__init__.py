"""Concerns for a child's safety: raised, followed step by step, and the referral form made of one."""
