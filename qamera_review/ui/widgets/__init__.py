"""General widgets that know nothing of packshots and are used in several rooms."""
