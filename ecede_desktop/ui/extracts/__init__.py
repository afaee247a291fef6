"""The register extract: check, look, print, save."""
