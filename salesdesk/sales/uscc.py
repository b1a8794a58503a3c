"""The unified social credit code 统一社会信用代码 and its check character (DOMAIN §6)."""

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_LENGTH = 18


def check_character(first: str) -> str:
    """Return the check character for the first 17; ValueError for a foreign character."""
    total = sum(_ALPHABET.index(c) * pow(3, place, 31) for place, c in enumerate(first))
    return _ALPHABET[-total % 31]


def is_sound(code: str) -> bool:
    """Tell whether *code* has 18 allowed characters and the right check character."""
    code = code.strip().upper()
    if len(code) != _LENGTH or any(character not in _ALPHABET for character in code):
        return False
    return check_character(code[:-1]) == code[-1]
