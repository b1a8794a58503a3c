import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.store import query, tokens

_PHRASE = re.compile(r'"[^"\s]+"\*?')


def named(name: str) -> set[str]:
    return tokens.name_tokens(name)[0]


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("ＡＢＣ１２３", "abc123"),
        ("Café Zoë", "cafezoe"),
        ("演示（上海）·科技", "演示上海科技"),
        ("e\u0301", "e"),
        ("𬭸\u200d示", "𬭸示"),
        ("a\x00b\tc\ud800", "abc"),
        ("〇々", "〇々"),
        ("😀！", "😀"),
        ("（）", ""),
    ],
)
def test_texts_are_compared_without_width_case_accents_and_signs(text: str, compared: str) -> None:
    assert tokens.compact(text) == compared


def test_chinese_is_kept_in_pairs_and_the_last_character() -> None:
    assert {"云朵", "朵熊", "熊"} <= named("云朵熊")


def test_readings_begin_at_every_syllable_before_the_legal_form() -> None:
    found = named("云朵熊有限公司")
    assert {"yunduo", "duoxio", "xiongy", "ydxyxg", "dxyxgs", "xyxgs"} <= found
    assert not {"youxia", "gongsi", "yxgs"} & found


def test_a_character_of_several_readings_is_kept_by_each() -> None:
    found = named("示行")
    assert {"shixin", "shihan", "sx", "sh"} <= found


def test_a_name_that_is_only_a_legal_form_is_still_read() -> None:
    assert "gongsi" in named("公司")


def test_numbers_are_kept_from_every_digit() -> None:
    found = tokens.point_tokens("000-0000-0011")
    assert {"0000", "0001", "0011", "011", "11", "1"} <= found


def test_notes_have_no_readings() -> None:
    found = tokens.note_tokens(["换模 OEE数据"])
    assert found == {"换模", "模", "数据", "据", "oee"}


@given(st.text(max_size=60))
def test_no_token_holds_what_the_index_splits_at(text: str) -> None:
    several = (*tokens.name_tokens(text), tokens.contact_tokens(text), tokens.note_tokens([text]))
    for token in " ".join(tokens.signed("¶", found) for found in several).split():
        assert token.rindex("¶") == 0
        assert 0 < len(token) <= tokens.TOKEN
        assert not re.search(r"[\x00-/:-@\[-`{-\x7f]", token)


@given(st.text(max_size=60))
def test_a_query_is_only_quoted_words_and_our_own_operators(text: str) -> None:
    words = tokens.words(text)
    for expression in query.tiers(words) if words else ():
        rest = _PHRASE.sub("", expression)
        assert not rest.replace("AND", "").replace("OR", "").strip("() ")
