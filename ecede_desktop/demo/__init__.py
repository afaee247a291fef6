"""Demonstration: invented pupils of invented schools, made by a seeded generator, and the main job done on them."""
