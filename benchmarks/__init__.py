"""Measurements, each beside a baseline taken in the same run."""
