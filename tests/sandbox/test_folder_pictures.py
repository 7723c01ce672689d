"""The sandbox serves the files of a folder as its packshots' pictures."""

from pathlib import Path

from tests.support.picture_files import picture
from tests.support.sandbox import Sandbox, fetch


def test_the_packshots_show_the_files_of_a_folder(tmp_path: Path) -> None:
    files = {"a.png": picture("png"), "b.avif": b"no picture", "c.webp": picture("webp")}
    for name, body in files.items():
        (tmp_path / name).write_bytes(body)
    with Sandbox("--pictures", str(tmp_path), packshots=12) as sandbox:
        urls = [each["thumbnail"] for each in sandbox.listed() if each["thumbnail"]]
        answers = [fetch(url) for url in urls]
        assert {answer.body for answer in answers} == set(files.values())
        types = {answer.body: answer.headers["content-type"] for answer in answers}
        assert types[files["a.png"]] == "image/png"
        first = answers[0]
        again = fetch(urls[0], headers={"If-None-Match": first.headers["etag"]})
        assert again.status == 304
        assert fetch(urls[0].replace("/thumb_", "/full_")).body == first.body
