"""Every decision about money: pure functions and values, no Qt, no HTTP, no disk, no clock."""
