"""Files for other people and programs: reports, CSV, history."""
