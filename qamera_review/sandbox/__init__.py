"""A stand-in for the Qamera service: same endpoints, same rules, real HTTP, its own records.

It imports nothing else of the application, so that it can contradict it.
"""
