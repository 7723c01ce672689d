"""The search box: completion, messages about problems, and saved views."""
