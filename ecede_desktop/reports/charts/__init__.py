"""The pictures of the window on paper: vectors, in inks that survive a grey printer."""
