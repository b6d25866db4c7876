"""Settings of every test run."""

from hypothesis import settings

settings.register_profile("svedsl", deadline=None, print_blob=True)  # no deadline: shared machines stall
settings.load_profile("svedsl")
