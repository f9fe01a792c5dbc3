"""What can be asked of each entity: the filterable properties and the order nobody asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class Kind(Enum):
    """How a property's value is compared; a WORD is a text whose case does not matter."""

    ID = auto()
    TEXT = auto()
    WORD = auto()
    DATE = auto()
    INSTANT = auto()
    NUMBER = auto()
    FLAG = auto()


@dataclass(frozen=True, slots=True)
class Entity:
    """One queryable entity.

    Attributes:
        name: Its case-sensitive name.
        properties: The only properties WHERE and ORDERBY may name.
        order: The property answers are sorted by when the statement says nothing.
        descending: The direction of that order.
    """

    name: str
    properties: Mapping[str, Kind]
    order: str = "Id"
    descending: bool = False

    @property
    def hides_inactive(self) -> bool:
        """Say whether inactive rows are left out until `Active` is asked for."""
        return "Active" in self.properties

    @property
    def path(self) -> str:
        """Give the entity's segment in `/v3/company/{realm}/{path}/{id}`."""
        return self.name.lower()


def _properties(**named: Kind) -> dict[str, Kind]:
    always = {
        "Id": Kind.ID,
        "MetaData.CreateTime": Kind.INSTANT,
        "MetaData.LastUpdatedTime": Kind.INSTANT,
    }
    return always | named


def _transaction(name: str, **more: Kind) -> Entity:
    properties = _properties(TxnDate=Kind.DATE, DocNumber=Kind.TEXT, **more)
    return Entity(name, properties, descending=True)


def _list(name: str, *, order: str, texts: str, **more: Kind) -> Entity:
    named = dict.fromkeys(texts.split(), Kind.TEXT)
    properties = _properties(Active=Kind.FLAG, **named, **more)
    return Entity(name, properties, order=order)


_PERSON = "DisplayName GivenName MiddleName FamilyName PrintOnCheckName"
_ATTACHABLE = Entity(
    "Attachable",
    _properties(FileName=Kind.TEXT, ContentType=Kind.TEXT, Category=Kind.TEXT, Note=Kind.TEXT)
    | {"AttachableRef.EntityRef.Type": Kind.WORD, "AttachableRef.EntityRef.value": Kind.ID},
)

# Intuit's entity pages mark properties filterable or sortable. Purchase's page marks neither
# PaymentType nor TotalAmt, but its own sample statements filter by them, and the service obeys.
_ALL = (
    _transaction("Purchase", PaymentType=Kind.TEXT, TotalAmt=Kind.NUMBER),
    _transaction("Bill", DueDate=Kind.DATE, TotalAmt=Kind.NUMBER, Balance=Kind.NUMBER),
    _transaction("VendorCredit", TotalAmt=Kind.NUMBER),
    _transaction("JournalEntry"),
    _list(
        "Customer",
        order="FullyQualifiedName",
        texts=f"{_PERSON} CompanyName FullyQualifiedName PrimaryEmailAddr",
        Balance=Kind.NUMBER,
    ),
    _list(
        "Vendor",
        order="DisplayName",
        texts=f"{_PERSON} CompanyName PrimaryEmailAddr",
        Balance=Kind.NUMBER,
    ),
    _list("Employee", order="DisplayName", texts=_PERSON),
    _list(
        "Account",
        order="FullyQualifiedName",
        texts="Name FullyQualifiedName AccountType AccountSubType Classification",
        CurrentBalance=Kind.NUMBER,
    ),
    _list("Item", order="FullyQualifiedName", texts="Name FullyQualifiedName Type Sku"),
    _list("Class", order="FullyQualifiedName", texts="Name FullyQualifiedName"),
    _list("Department", order="FullyQualifiedName", texts="Name FullyQualifiedName"),
    _ATTACHABLE,
    Entity("CompanyInfo", _properties()),
    Entity("Preferences", _properties()),
)

ENTITIES: Final[Mapping[str, Entity]] = {entity.name: entity for entity in _ALL}
"""Every entity this service knows, by name."""
