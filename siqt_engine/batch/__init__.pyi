from .enhance_one import DoneJob, enhance_job
from .job import BatchSettings, Outputs, ScanJob, plan_jobs
from .resume import is_done
from .run import Batch, BatchProgress
from .summary import SummaryRow, write_summary

__all__ = [
    "Batch",
    "BatchProgress",
    "BatchSettings",
    "DoneJob",
    "Outputs",
    "ScanJob",
    "SummaryRow",
    "enhance_job",
    "is_done",
    "plan_jobs",
    "write_summary",
]
