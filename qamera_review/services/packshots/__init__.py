"""The list of packshots, and the view of it that the grid shows: filter, order, groups.

Three words for positions, in all modules of this package:

- *row*: the position of a packshot in the service's answer (the `Listing`).
- *rank*: its position when the whole listing is sorted (the `Order`).
- *place*: its position in the view, after filtering.

Example: the service lists mug, cup, jar (rows 0, 1, 2). Sorted by name they are cup, jar, mug, so
jar has the rank 1. If the filter shows only jar and mug, the place of jar is 0.
"""
