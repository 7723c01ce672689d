"""Tests of the OpenAPI document against the sandbox's answers, with external validators."""

from collections.abc import Callable, Iterator
from typing import Any

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

from tests.support.sandbox import Answered, Sandbox

LIST = "/api/external/packshots"
Judge = Callable[[Answered, str, str], None]


@pytest.fixture
def judge(sandbox: Sandbox) -> Judge:
    """Checks an answer against the document, by a JSON Schema validator from outside."""
    document = sandbox.get("/openapi.json").json()
    jsonschema.Draft202012Validator.check_schema(document["components"]["schemas"])

    def check(answer: Answered, method: str, path: str) -> None:
        operation = document["paths"][path][method.lower()]
        described = operation["responses"][str(answer.status)]
        schema = described["content"]["application/json"]["schema"]
        whole = schema | {"components": document["components"]}
        jsonschema.Draft202012Validator(whole).validate(answer.json())

    return check


def test_document_is_made_from_the_types(sandbox: Sandbox) -> None:
    document = sandbox.get("/openapi.json", key="").json()
    assert document["openapi"].startswith("3.1")
    schemas = document["components"]["schemas"]
    assert set(schemas["Packshot"]["properties"]) == {
        *("id", "name", "thumbnail", "status", "voting", "createdAt")
    }
    assert schemas["RegisterIdeas"]["properties"]["count"]["maximum"] == 50
    assert schemas["UpdatePackshot"]["required"] == ["recordId"]
    assert set(schemas["UpdatePackshot"]["properties"]) == {
        *("recordId", "Voting", "verificationResult", "status")
    }
    sandbox.set_switch(note_limit=99, models="absent")
    changed = sandbox.get("/openapi.json").json()
    note = changed["components"]["schemas"]["UpdatePackshot"]["properties"]["verificationResult"]
    assert note["maxLength"] == 99
    assert "/api/external/models" not in changed["paths"]


def test_answers_of_every_code_are_as_the_document_says(sandbox: Sandbox, judge: Judge) -> None:
    update, register = f"{LIST}/update-packshot", f"{LIST}/register-ideas"
    done = sandbox.ids(decided=False)[0]
    judge(sandbox.get(LIST), "GET", LIST)
    judge(sandbox.get(LIST, key=""), "GET", LIST)
    judge(sandbox.get(f"{LIST}?statusFilter=x"), "GET", LIST)
    judge(sandbox.register(), "POST", register)
    judge(sandbox.post(register, {}), "POST", register)
    judge(sandbox.update(done, Voting="APPROVED"), "POST", update)
    judge(sandbox.update("ps_unknown"), "POST", update)
    for position in ("absent", "empty", "PENDING"):
        sandbox.set_switch(undecided_voting=position)
        judge(sandbox.get(LIST), "GET", LIST)
    for name in ("products", "sceneries", "models"):
        judge(sandbox.get(f"/api/external/{name}"), "GET", f"/api/external/{name}")
    sandbox.set_switch(second_vote="refused", price=100_000, rate_limit=2)
    judge(sandbox.update(done, Voting="REJECTED"), "POST", update)
    judge(sandbox.register(), "POST", register)
    judge(sandbox.get(LIST), "GET", LIST)


def test_the_validator_finds_a_violation(sandbox: Sandbox, judge: Judge) -> None:
    sandbox.set_fault("wrong_types", "list")
    with pytest.raises(jsonschema.ValidationError):
        judge(sandbox.get(LIST), "GET", LIST)


def checked_cases(sandbox: Sandbox) -> Iterator[Any]:
    """Every operation of the served document, as Schemathesis reads it."""
    schema = schemathesis.openapi.from_url(f"{sandbox.api_url}/openapi.json")
    for result in schema.get_all_operations():
        operation: Any = result
        yield operation.ok()


def test_schemathesis_finds_nothing(sandbox_factory: Callable[..., Sandbox]) -> None:
    sandbox = sandbox_factory("--credits", "10000000", "--job-workers", "50", packshots=12)
    sandbox.set_switch(job_seconds=0)
    operations = list(checked_cases(sandbox))
    assert len(operations) == 6
    for operation in operations:
        run_against(operation, {"X-Api-Key": sandbox.key})


def test_schemathesis_would_find_something(sandbox: Sandbox) -> None:
    sandbox.set_fault("wrong_types", "list")
    listing = next(o for o in checked_cases(sandbox) if o.path == LIST)
    with pytest.raises((AssertionError, BaseExceptionGroup)):
        run_against(listing, {"X-Api-Key": sandbox.key})


def run_against(operation: Any, headers: dict[str, str]) -> None:
    """Some dozens of good and bad requests, all of Schemathesis' checks."""
    strategy = operation.as_strategy() | operation.as_strategy(
        generation_mode=schemathesis.GenerationMode.NEGATIVE
    )

    @given(case=strategy)
    @settings(
        max_examples=12,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def check(case: Any) -> None:
        case.call_and_validate(headers=headers)

    check()
