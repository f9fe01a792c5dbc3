"""Benchmarks: each module here measures one thing; `harness` runs them and writes docs/benchmarks.md.

A further benchmark is a module of this package with a `TITLE`, a `METHOD` (how it is measured, in a paragraph)
and a function `measure` that gives its figures. It runs in a process of its own.
"""
