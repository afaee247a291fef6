"""The evidence bundle: papers of any kind brought to numbered pages of one file, with an index that leads to them."""
