"""Find: pupils, parents, cases and schools by name, sound, number or address."""
