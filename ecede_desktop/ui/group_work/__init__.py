"""Group work and truancy sweeps: one session, a register of who came, a copy for each child."""
