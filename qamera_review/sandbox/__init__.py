"""A stand-in for the Qamera service: same endpoints, same rules, real HTTP. Imports nothing of the rest."""
