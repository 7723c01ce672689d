"""Generation jobs: the user orders images of products, and the service generates packshots.

The life of a job on this computer (`domain/jobs/job.py`):

- QUEUED: the user has confirmed it, and it waits to be sent.
- INTENT: it is being sent. It is on disk in this state before the request leaves, so that after a
  crash it is known that it may have arrived.
- REGISTERED: the service has accepted it and named the ids of its images.
- OUTCOME_UNKNOWN: the answer was lost. It is never sent again automatically, because that might
  generate and cost everything twice. The user decides, with the list as evidence.
- REFUSED: the service has refused it. STOPPED: the user has withdrawn it before it was sent.
- DISMISSED: the user has closed a lost or refused job.
"""
