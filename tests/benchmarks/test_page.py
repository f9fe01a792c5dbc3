"""The page of the benchmarks: figures against their bounds, and one section renewed without the others."""

from datetime import date

from benchmarks.harness.figure import Figure
from benchmarks.harness.page import Section, merge


def section(name, *figures, title="Planning"):
    return Section(name, title, "Timed.", "A machine", date(2026, 11, 22), figures)


def test_a_figure_meets_its_bound_up_to_it_and_none_is_met_without():
    assert Figure("x", 100, "ms", 100).met
    assert not Figure("x", 100.1, "ms", 100).met
    assert Figure("x", 1, "ms").met is None


def test_the_table_tells_measure_bound_and_whether_it_is_met():
    told = section(
        "planning", Figure("Planning", 1.234, "s", 1.5), Figure("Rows", 100368, "")
    ).write()
    assert "| Planning | 1.23 s | 1.50 s | yes |" in told
    assert "| Rows | 100,368 |  |  |" in told


def test_what_is_not_met_stands_out():
    assert "| **no** |" in section("planning", Figure("Planning", 9, "s", 1.5)).write()


def test_a_benchmark_run_again_replaces_its_section_alone():
    page = merge(
        "", [section("planning", Figure("a", 1, "s")), section("window", Figure("b", 2, "s"))]
    )
    again = merge(page, [section("planning", Figure("c", 3, "s"))])
    assert "| a |" not in again
    assert again.index("| c |") < again.index("| b |")
    assert again == merge(again, [])


def test_a_new_benchmark_comes_last():
    page = merge(merge("", [section("window", title="Window")]), [section("calls", title="Calls")])
    assert page.index("## Window") < page.index("## Calls")
    assert page.startswith("# Benchmarks\n")
