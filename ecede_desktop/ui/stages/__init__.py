"""Moving a case to another stage."""
