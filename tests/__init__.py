"""The tests, in folders that mirror the rooms, and the benchmarks (``python -m tests.bench``)."""
