"""A shelf gives back what was put on it, held in memory or not."""

from contextlib import closing

import pytest

from salesdesk.sales.shelf import Shelf


@pytest.mark.parametrize("held", [0, 10, 100_000])
def test_what_was_put_comes_back_in_order_as_often_as_wanted(held: int) -> None:
    with closing(Shelf[int](held)) as shelf:
        for number in range(5001):
            shelf.put(number)
        assert len(shelf) == 5001
        assert list(shelf) == list(range(5001))
        assert list(shelf) == list(range(5001))
