"""Run with: python -m unittest discover. Nothing but Python's standard library is needed."""
