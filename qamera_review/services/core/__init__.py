"""What every other room of the services needs: tasks, clock, retries, values made on first use."""
