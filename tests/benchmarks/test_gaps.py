"""Gaps of the heartbeat: told by the clock handed in, so nothing here takes time."""

from benchmarks.harness.gaps import MS, Gaps


def beat_all(gaps, *at):
    for ms in at:
        gaps.beat(ms * MS, 0)


def test_the_longest_time_between_two_beats_is_kept():
    gaps = Gaps(phase="sort")
    beat_all(gaps, 0, 5, 130, 135)
    assert gaps.longest["sort"].ms == 125
    assert gaps.late == {"sort": 1}


def test_a_gap_belongs_to_the_phase_in_which_it_ends():
    gaps = Gaps(phase="read")
    beat_all(gaps, 0, 5)
    gaps.phase = "sort"
    beat_all(gaps, 85)
    assert gaps.longest["read"].ms == 5
    assert gaps.longest["sort"].ms == 80
    assert gaps.late == {}


def test_a_gap_tells_what_the_main_thread_computed_and_what_was_seen():
    gaps = Gaps(phase="read")
    gaps.beat(0, 0)
    gap = gaps.beat(200 * MS, 30 * MS, "arrange model.py:80")
    assert (gap.ms, gap.own) == (200, 30 * MS)
    assert gaps.longest["read"] is gap
    assert gap.seen == "arrange model.py:80"
