"""The support report: what helps whoever supports this program, without what is nobody else's business."""
