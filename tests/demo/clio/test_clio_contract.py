"""The pretend Clio knows exactly the names the public description of its API knows."""

import clio_contract
import pytest

from hardcost_desktop.demo.clio.listings import make_listings
from hardcost_desktop.demo.clio.shapes import SHAPES

pytestmark = pytest.mark.skipif(clio_contract.description() is None, reason=clio_contract.ABSENT)


def nested_in(properties):
    """Give the names of nested records, and those that are lists, with their schemas."""
    found, lists = {}, set()
    for name, schema in properties.items():
        ref = schema.get("$ref") or schema.get("items", {}).get("$ref")
        if ref:
            found[name] = ref.rpartition("/")[2]
        if ref and schema.get("type") == "array":
            lists.add(name)
    return found, lists


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_every_schema_has_the_described_fields(name):
    described, shape = clio_contract.schema_of(name), SHAPES[name]
    assert shape.plain | shape.nested.keys() == described.keys()


@pytest.mark.parametrize(
    "name", ["Activity", "Contact", "Matter", "User", "ExpenseCategory", "BillingSetting"]
)
def test_every_resource_nests_the_described_records(name):
    shape = SHAPES[name]
    assert (shape.nested, shape.lists) == nested_in(clio_contract.schema_of(name))


@pytest.mark.parametrize(
    ("path", "unserved"),
    [
        ("activities", {"grant_id"}),
        ("contacts", {"custom_field_ids[]", "custom_field_values", "shared_resource_id"}),
        ("matters", {"custom_field_ids[]", "custom_field_values", "grant_id", "subscriber_user_id",
                     "notification_event_subscriber_user_id"}),
        ("users", {"include_co_counsel"}),
        ("expense_categories", set()),
    ],
)  # fmt: skip
def test_every_list_has_the_described_filters_orders_and_limit(make_service, path, unserved):
    listing = make_listings(make_service().records)[path]
    parameters = clio_contract.operation("GET", f"/{path}")["parameters"]
    described = {each["name"]: each for each in parameters if each["in"] == "query"}
    control = {"fields", "limit", "order", "page_token"}
    assert listing.filters.keys() == described.keys() - control - unserved
    ways = {f"{order}({way})" for order in listing.orders for way in ("asc", "desc")}
    assert ways == set(described["order"]["schema"]["enum"])
    assert f"between 1 and {listing.most}." in described["limit"]["description"]


@pytest.mark.parametrize(
    "name", ["activities", "contacts", "matters", "users", "expense_categories"]
)
def test_all_fields_of_a_record_together_fit_the_description(api, name):
    api.post_entry(price=5, matter={"id": 301}, vendor={"id": 203}, expense_category={"id": 401})
    shape = SHAPES[make_schema(name)]
    braces = [f"{field}{{{','.join(sorted(inner(shape, field)))}}}" for field in shape.nested]
    assert api.data(name, fields=",".join([*sorted(shape.plain), *braces])) != []


def make_schema(name):
    return {"activities": "Activity", "expense_categories": "ExpenseCategory"}.get(
        name, name.removesuffix("s").capitalize()
    )


def inner(shape, field):
    nested = SHAPES[shape.nested[field]]
    return nested.plain | nested.nested.keys()
