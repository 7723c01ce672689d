"""Sentences of ours with names and numbers in them, which can still be said in another language."""


class Worded(str):
    """A sentence in English, made of `template` and the `words` that stand for its braces."""

    template: str
    words: dict[str, object]

    def __new__(cls, template: str, **words: object) -> "Worded":
        sentence = super().__new__(cls, template.format(**words))
        sentence.template = template
        sentence.words = words
        return sentence
