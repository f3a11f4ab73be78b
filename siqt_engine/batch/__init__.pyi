from .enhance_one import DoneJob, enhance_job
from .job import BatchSettings, Outputs, ScanJob, plan_jobs
from .resume import is_done
from .run import Batch, BatchProgress
from .scan_groups import ListedScan, ScanGroup, group_scans, list_scans, listed_volume
from .summary import SummaryRow, write_summary

__all__ = [
    "Batch",
    "BatchProgress",
    "BatchSettings",
    "DoneJob",
    "ListedScan",
    "Outputs",
    "ScanGroup",
    "ScanJob",
    "SummaryRow",
    "enhance_job",
    "group_scans",
    "is_done",
    "list_scans",
    "listed_volume",
    "plan_jobs",
    "write_summary",
]
