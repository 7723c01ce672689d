"""The sandbox: a local replacement for the Qamera service with the same endpoints and rules.

It is used for the demo and in tests, over real HTTP and with its own database. It imports nothing
from the rest of the program, so that a mistake there is not repeated here.
"""
