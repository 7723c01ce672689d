"""English texts with names and numbers filled in, which can still be translated afterwards."""


class TranslatableText(str):
    """An English text, made from `template` by filling in `arguments`.

    It is a plain str that remembers both, so the user interface can translate the template and
    fill in the arguments again. Example: TranslatableText("{n} of {total}", n=2, total=5).
    """

    template: str
    arguments: dict[str, object]

    def __new__(cls, template: str, **arguments: object) -> "TranslatableText":
        text = super().__new__(cls, template.format(**arguments))
        text.template = template
        text.arguments = arguments
        return text
