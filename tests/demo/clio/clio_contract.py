"""The public description of Clio's API, held against what goes over the wire.

The description marks nothing nullable, yet the service answers null for whatever a record lacks, and its
own words allow null to clear a vendor. So nulls are left out before a body is compared.
"""

import json
import re
from datetime import datetime
from functools import cache
from pathlib import Path

import jsonschema

REPOSITORY = Path(__file__).resolve().parents[3]
FILE = REPOSITORY.parent / "shared" / "contracts" / "clio-manage-v4.openapi.json"
ABSENT = f"the description of Clio's API is not at {FILE}"

# known of the real service, though the description does not list them for these operations
UNLISTED = {401, 404, 410, 412, 429}

formats = jsonschema.FormatChecker(["date"])


@formats.checks("date-time", raises=ValueError)
def has_offset(text):
    return datetime.fromisoformat(text).tzinfo is not None


def _type(validator, types, instance, schema):
    if not (schema.get("nullable") and instance is None):
        yield from jsonschema.Draft4Validator.VALIDATORS["type"](validator, types, instance, schema)


Validator = jsonschema.validators.extend(jsonschema.Draft4Validator, {"type": _type})


@cache
def description():
    return json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else None


def schema_of(name):
    """Give all properties of a schema, those it takes over included."""
    schema = description()["components"]["schemas"][name]
    found = dict(schema.get("properties", {}))
    for part in schema.get("allOf", []):
        ref = part.get("$ref", "").rpartition("/")[2]
        found.update(schema_of(ref) if ref else part.get("properties", {}))
    return found


def operation(method, path):
    """Give the described operation a request means."""
    path = path.removeprefix("/api/v4").removesuffix(".json")
    for template, methods in description()["paths"].items():
        pattern = re.sub(r"\{\w+\}", r"\\d+", template.removesuffix(".json"))
        if re.fullmatch(pattern, path):
            return methods.get(method.lower())
    return None


def check(response):
    """Hold one exchange (a `requests` response) against the description."""
    path = response.request.path_url.partition("?")[0]
    if description() is None or not path.startswith("/api/v4/"):
        return
    described = operation(response.request.method, path)
    if described is None or response.headers.get("Content-Type") == "text/html":
        return
    _check_answer(described, response)
    if response.ok and response.request.body:
        media = described["requestBody"]["content"]["application/json"]
        _validate(media["schema"], json.loads(response.request.body))


def _check_answer(described, response):
    listed = described["responses"].get(str(response.status_code))
    if listed is None:
        assert response.status_code in UNLISTED, response.status_code
        listed = {"content": {"json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
    if "content" not in listed:
        assert response.content == b""
        return
    if response.status_code == 401:
        assert response.json().keys() == {"error", "error_description"}
        return
    (media,) = listed["content"].values()
    _validate(media["schema"], response.json())


def _validate(schema, instance):
    whole = {**schema, "components": description()["components"]}
    Validator(whole, format_checker=formats).validate(_without_nulls(instance))


def _without_nulls(value):
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if v is not None or k in {"id", "etag", "data"}}
        return {k: _without_nulls(v) for k, v in kept.items() if v != {"id": None}}
    return [_without_nulls(each) for each in value] if isinstance(value, list) else value
