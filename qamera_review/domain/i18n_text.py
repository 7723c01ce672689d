"""Sentences of ours with names and numbers in them, which can still be said in another language."""


class TranslatableText(str):
    """A sentence in English, made of `template` and the `words` that stand for its braces."""

    template: str
    arguments: dict[str, object]

    def __new__(cls, template: str, **words: object) -> "TranslatableText":
        sentence = super().__new__(cls, template.format(**words))
        sentence.template = template
        sentence.arguments = words
        return sentence
