"""The query box: completion, problems in words, saved views."""
