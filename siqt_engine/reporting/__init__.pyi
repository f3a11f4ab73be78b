from .combination_report import report_of_combination
from .page import write_page
from .scan_report import report_of_result
from .sections import Figure, Picture, Report, Section

__all__ = [
    "Figure",
    "Picture",
    "Report",
    "Section",
    "report_of_combination",
    "report_of_result",
    "write_page",
]
