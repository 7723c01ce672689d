"""Pictures of products that do not exist: painted with QPainter, fixed by their design."""
