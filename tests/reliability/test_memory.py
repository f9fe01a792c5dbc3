"""What Clio holds is known without the ledger, and whatever the settings have become."""

import pytest
from counts import LOST_PURCHASES, SETTINGS_CHANGES
from witness import assert_exact, assert_lines_have_one_place, costs_in_clio, posts_by_key

pytestmark = pytest.mark.timeout(3600)


def test_a_lost_ledger_forgets_nothing(open_place, figure):
    with open_place(purchases=LOST_PURCHASES) as place:
        assert place.import_all().code == 0
        before = place.preview()
        lose_ledger(place)
        after = place.preview()
        assert after["totals"] == before["totals"]
        assert place.import_all().json["imported"] == []
        assert_exact(place, place.finish())
        figure("rows known without a ledger", after["totals"]["imported"]["count"])


def lose_ledger(place):
    (ledger,) = (p for p in place.home().home.rglob("*.sqlite*") if p.suffix == ".sqlite")
    for path in ledger.parent.glob(f"{ledger.name}*"):
        path.unlink()


def test_a_new_computer_knows_what_another_imported(open_place):
    with open_place(purchases=30) as place:
        assert place.import_all().code == 0
        assert place.import_all(home="two").json["imported"] == []
        assert_exact(place, place.preview(home="two"))


CHANGES = (
    ("aggregation=never", "start-date=2020-01-01"),
    ("aggregation=checks-and-expenses", "stamp=off", "start-date={start}"),
    ("account=Reimbursable Expenses,Advertising", "aggregation=checks", "stamp=on"),
    ("start-date=2026-10-15",),
    ("account=Advertising", "start-date={start}"),
    ("account={account}", "sub-accounts=on"),
    ("several-matters=import-unassigned", "aggregation=never"),
    ("vendor=off", "unsupported-types=off", "billed-warning=off"),
    ("sub-accounts=off", "aggregation=checks-and-expenses"),
)


@pytest.mark.parametrize("forgetful", [False, True], ids=["with-the-ledger", "by-stamps-alone"])
def test_no_change_of_settings_imports_a_line_twice(open_place, figure, forgetful):
    with open_place(purchases=40) as place:
        assert place.import_all().code == 0
        lines = lines_in_clio(place.preview())
        now = {"start": place.start_date, "account": place.firm.settings["account"]}
        for change in CHANGES[:SETTINGS_CHANGES]:
            told = [word.format_map(now) for word in change]
            done = place.run("settings", "set", *told)
            assert done.code == 0, done.err
            if forgetful:
                lose_ledger(place)
            held = len(costs_in_clio(place.server))
            imported = place.import_all().json["imported"]
            assert len(costs_in_clio(place.server)) == held + len(imported)
            review = place.preview()
            assert_lines_have_one_place(review)
            assert lines_written(imported, review).isdisjoint(lines)
            lines |= lines_written(imported, review)
        assert set(posts_by_key(place.server).values()) <= {1}
    figure("changes of settings", len(CHANGES[:SETTINGS_CHANGES]))


def lines_in_clio(preview):
    return {
        line for row in preview["rows"] if row["status"] == "imported" for line in lines_of(row)
    }


def lines_written(imported, preview):
    rows = {row["key"]: row for row in preview["rows"]}
    return {
        line for each in imported if each["key"] in rows for line in lines_of(rows[each["key"]])
    }


def lines_of(row):
    return [(row["key"].partition(".")[0], line["id"]) for line in row["lines"]]
