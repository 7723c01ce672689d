"""The words of the trade: values and pure functions; no Qt, no I/O, no clock."""
