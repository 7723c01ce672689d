"""The line-up: approved pictures of many products on one base line and in one scale."""
