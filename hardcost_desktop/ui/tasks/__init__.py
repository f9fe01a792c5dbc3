"""The one way to run work off the main thread."""

from hardcost_desktop.ui.tasks.precedence import Precedence
from hardcost_desktop.ui.tasks.runner import TaskRunner
from hardcost_desktop.ui.tasks.task import Call, Task

__all__ = ["Call", "Precedence", "Task", "TaskRunner"]
