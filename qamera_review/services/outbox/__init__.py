"""The outbox: the user's decisions from the key press until the service has confirmed them.

They are made and undone (`decisions`, `undo`), stored on disk (`state`, `storage`), sent
(`delivery`), and stopped when somebody else has decided meanwhile (`conflicts`).
"""
