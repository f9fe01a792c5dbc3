"""What each status and reason means for the money, and where its remedy lies."""

from collections.abc import Mapping

from hardcost_desktop.errors import Service

MEANINGS: Mapping[str, str] = {
    "ready": "Once imported, it can be billed to the client from Clio. Until then it is in QuickBooks alone.",
    "attention": "Until it is decided, the cost is in QuickBooks and its row is never imported by itself.",
    "skipped": "The firm has paid, and the client is not charged through Clio until this is put right.",
    "imported": "Clio holds the cost once and bills it like any other entry. It is never written again.",
    "excluded": "The firm bears the cost, or charges it some other way. It is not written to Clio.",
    "deleted_in_clio": "The firm has paid, and the client is not charged through Clio any more.",
    "changed_in_quickbooks": "The client may be charged the old amount, or on the old matter, until Clio is "
    "brought in line.",
    "deleted_in_quickbooks": "The client is still charged in Clio for a cost that the books no longer show.",
    "partly_imported": "The part that is in Clio is charged; the rest is not charged yet.",
    "outcome_unknown": "The cost may be in Clio, so it is never sent again before that is known: the client "
    "is not charged twice.",
    "changed_in_clio": "The client is charged what Clio says now, on the matter and with the description it has "
    "there, whatever QuickBooks says.",
    "unsupported_type": "The cost is in the books, and the client is not charged for it through Clio.",
    "item_details": "The cost is in the books, and the client is not charged for it through Clio.",
    "voided": "No money was paid, so there is nothing to charge.",
    "no_customer": "The firm has paid, and no client can be charged until the line names one.",
    "negative_amount": "Money came back. If the original cost is in Clio, the client is charged too much "
    "until it is reduced there.",
    "zero_amount": "No money was paid, so there is nothing to charge.",
    "foreign_currency": "The firm has paid, and the client is not charged until the converted amount is "
    "entered in Clio.",
    "customer_not_linked": "The firm has paid, and the client is not charged until their contact or matter is "
    "chosen.",
    "ambiguous_contact": "Nothing is written, so that no cost reaches the bill of a namesake.",
    "no_matter": "The firm has paid, and the client is not charged until there is a matter to charge it to.",
    "closed_matter": "Nothing is written, as a cost on a closed matter is easily never billed.",
    "several_matters": "Nothing is written until you choose, so that no cost reaches the bill of another "
    "matter.",
    "possible_duplicate": "If it is the same cost, importing it would charge the client twice.",
    "billed_in_quickbooks": "If the client has paid that invoice, importing the cost would charge them twice.",
}
"""By code of a status or reason: who has paid, and who is charged."""

REMEDY_AT: Mapping[str, Service] = {
    "changed_in_quickbooks": "clio",
    "deleted_in_quickbooks": "clio",
    "unsupported_type": "quickbooks",
    "item_details": "quickbooks",
    "no_customer": "quickbooks",
    "negative_amount": "clio",
    "zero_amount": "quickbooks",
    "foreign_currency": "clio",
    "no_matter": "clio",
}
"""By code of a reason whose remedy lies outside this program: the service to open for it."""
