"""Figures: attendance of any group over any period, what absence is made of, who is to be looked at."""
