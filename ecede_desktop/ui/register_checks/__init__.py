"""Register checks: run them, settle their doubts, agree what is to be done, write to the head teacher."""
