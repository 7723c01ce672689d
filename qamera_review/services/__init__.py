"""The services: the functions of the program, without windows and widgets.

They combine the endpoints (`api/`), the files (`storage/`) and the rules (`domain/`), and announce
changes by Qt signals. `container.py` lists all services of a run. The packages, from the bottom
up: core, settings, packshots, connection, pictures, outbox, export, jobs.
"""
