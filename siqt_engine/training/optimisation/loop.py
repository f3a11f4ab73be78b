"""The training loop."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from siqt_engine.core.progress import Cancelled, Observer, Progress, ignore
from siqt_engine.inference.device import has_fast_bf16
from siqt_engine.inference.sliding_window import Predict
from siqt_engine.networks import ConditionedUNet, EnhancementNetwork
from siqt_engine.training.data.patches import PatchSource
from siqt_engine.training.optimisation.acceleration import accelerated, busy_share
from siqt_engine.training.optimisation.distributed import Worker
from siqt_engine.training.optimisation.loss import loss_function
from siqt_engine.training.optimisation.prefetch import Batch, prefetched
from siqt_engine.training.optimisation.teaching import Teaching
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.schedule import is_validated, learning_rate
from siqt_engine.training.run_files.log import RunLog, StepMeter, StepReport
from siqt_engine.training.run_files.state import TrainingState, network_for, new_state
from siqt_engine.training.validation import (
    ValidationCase,
    ValidationScore,
    ValidationView,
    validate,
    view_of,
)

log = logging.getLogger(__name__)

REPORT_EVERY = 20
"""Steps of a line of the log."""
LIVE_SECONDS = 2.0
"""Whoever watches is told of the steps at least this often, though the log is not."""
SAVE_SECONDS = 300.0
"""What is lost at most when the program or the computer dies."""

SaveModel = Callable[[str, TrainingState, list[ValidationScore]], None]
"""Called with "best" or "last", the state whose running mean is the model, and its validation."""

Report = StepReport | list[ValidationScore] | ValidationView
"""Told to whoever watches: steps; then, after each validation, its scores and its view."""


@dataclass(frozen=True, eq=False)
class TrainingJob:
    """What the loop works on.

    Attributes
    ----------
    sampler
        Of the training patches; holds the recipe.
    cases
        Held-out people; of the process that leads.
    folder
        Where log and resume state go.
    save_model
        Writes a checkpoint.
    device
        Where the network is.
    resume
        Go on from the state in ``folder``. On the CPU, with as many threads, this ends at the
        same weights bit for bit as a run that was never stopped. The state is there from the
        first step on.
    start
        Weights to begin with instead of random ones, of the same network.
    teacher
        A network whose output is the recipe's share of the target; see `loss_function`.
    worker
        This process, where several train together.
    on_report
        Told of steps and validations, for live curves.
    minutes
        Of training, after which the run is validated, saved and left to be resumed; 0: no limit.
    producers
        Processes that simulate patches; with 0 a thread does.
    small_state
        Write the state in 16 bits, to be carried elsewhere.
    """

    sampler: PatchSource
    cases: list[ValidationCase]
    folder: Path
    save_model: SaveModel
    device: torch.device
    resume: bool = False
    start: dict[str, torch.Tensor] | None = None
    teacher: EnhancementNetwork | None = None
    worker: Worker = field(default_factory=Worker)
    on_progress: Observer = ignore
    on_report: Callable[[Report], None] = lambda _: None
    minutes: float = 0.0
    producers: int = 0
    small_state: bool = False

    @property
    def config(self) -> TrainingConfig:
        return self.sampler.config


def train(job: TrainingJob) -> TrainingState:
    """Train a network.

    1. The state is new, new with given weights, or that of a run that was stopped.
    2. A validation that was due when the run was stopped comes first.
    3. Every step: a batch, one step of the optimiser, the running mean of the weights.
    4. The leading process logs, reports, validates and saves; the others wait meanwhile.
    5. When its minutes are over, the run is validated once more and can be resumed.

    Raises
    ------
    ValueError
        If the batch cannot be shared by the processes, or several are given a time.
    KeyboardInterrupt, SystemExit, Cancelled
        After the state was written, so that the run can be resumed.
    """
    config, worker = job.config, job.worker
    if config.batch % worker.count:
        raise ValueError(f"a batch of {config.batch} cannot be shared by {worker.count} processes")
    if job.minutes and worker.count > 1:
        raise ValueError(f"minutes are for one process, but {worker.count} train together")
    loop = _Loop(job, first_state(job))
    state = loop.state
    try:
        if is_validated(state.step, config) and state.validated < state.step:
            loop.validate()  # the run was stopped before or in it
        loop.measure_from_here()
        on_gpu = job.device.type == "cuda"
        with prefetched(
            job.sampler, state.step, worker, producers=job.producers, pin=on_gpu
        ) as next_batch:
            over = False
            while state.step < config.steps and not over:
                loop.learn(next_batch)
                over = loop.out_of_time
                if is_validated(state.step, config) or over:
                    loop.validate()
    except (KeyboardInterrupt, SystemExit, Cancelled):
        if worker.leads:
            state.save(job.folder, small=job.small_state)
        raise
    return state


def first_state(job: TrainingJob) -> TrainingState:
    """The state that a run begins or goes on with; it lies in the run's folder."""
    state = new_state(job.config, job.device)
    if job.start is not None:
        state.take(job.start)
    if job.resume:
        state.load(job.folder)
    elif job.worker.leads:
        state.save(job.folder, small=job.small_state)  # from here on the run can be resumed
    return state


def uses_bf16(config: TrainingConfig, device: torch.device) -> bool:
    """Whether the network runs in bfloat16 (weights and loss stay in float32)."""
    if config.precision == "auto":
        return has_fast_bf16(device)
    return config.precision == "bf16"


def network_predictor(
    network: EnhancementNetwork, device: torch.device, *, bf16: bool
) -> Callable[[ValidationCase], Predict]:
    """Gives for every case the network that enhances it, for `validate`.

    A network for any slice spacing is specialised for that of the case. Another one has the
    sub-slices of training, of which the case may have fewer.
    """

    def predictor(case: ValidationCase) -> Predict:
        plain = network
        if isinstance(network, ConditionedUNet):
            plain = network.specialised(
                case.slice_spacing_mm, factor=case.factor, restore=case.restore, extracted=True,
                noise=case.noise,
            ).to(device)  # fmt: skip
        every = plain.factor // case.factor

        @torch.inference_mode()
        def predict(batch: np.ndarray) -> np.ndarray:
            with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
                image = plain(torch.from_numpy(batch).to(device))[:, :1, ..., ::every]
            found: np.ndarray = image.float().cpu().numpy()
            return found

        return predict

    return predictor


class _Loop:
    """The steps of a run: what they share."""

    def __init__(self, job: TrainingJob, state: TrainingState) -> None:
        self.job, self.state, self.config = job, state, job.config
        self.bf16 = uses_bf16(self.config, job.device)
        self.log = RunLog(job.folder, state.step) if job.worker.leads else None
        self.model: nn.Module = state.network
        self.teaching: Teaching | None = None
        if job.teacher is not None:
            self.teaching = Teaching(job.teacher, state.network, job.device)
        if job.worker.count > 1:
            ids = [job.device.index] if job.device.type == "cuda" else None
            self.model = DistributedDataParallel(state.network, device_ids=ids)
        elif self.teaching is None:  # a compiled network is not watched
            self.model = accelerated(state.network, job.device)
        if job.worker.leads and job.cases:
            job.on_report(view_of(job.cases[0], state.step, [], None))
        self.proven = False  # that the compiled network runs
        self.began = time.monotonic() - state.seconds
        self.end = time.monotonic() + 60 * job.minutes if job.minutes else math.inf
        self.model.train()
        self.measure_from_here()

    def measure_from_here(self) -> None:
        """Begin the means of the steps anew: for the log, and for whoever watches."""
        self.logged, self.live = (StepMeter(self.state.step, self.config.batch) for _ in range(2))

    @property
    def out_of_time(self) -> bool:
        return time.monotonic() >= self.end

    def learn(self, next_batch: Callable[[], Batch]) -> None:
        """One step of the optimiser, and what is told of it."""
        rate = learning_rate(self.state.step, self.config)
        asked = time.monotonic()
        batch = next_batch()
        waited = time.monotonic() - asked
        for meter in (self.logged, self.live):
            meter.wait(waited)
        loss, norm = self._optimise(batch, rate)
        self.state.step += 1
        self.state.update_average(self.config.averaging)
        self.state.seconds = time.monotonic() - self.began
        if self.job.worker.leads:
            self._tell(loss, norm, rate)

    def _optimise(self, batch: Batch, rate: float) -> tuple[torch.Tensor, torch.Tensor]:
        """Loss and norm of the gradient; a gradient that is not finite changes nothing."""
        state = self.state
        for group in state.optimizer.param_groups:
            group["lr"] = rate * group["times"]
        try:
            loss = self._gradient(batch)
        except Exception as error:
            if self.model is state.network or self.proven or self.job.worker.count > 1:
                raise
            reason = " ".join(str(error).split())[:200]
            log.warning("the network runs as it is: it could not be compiled (%s)", reason)
            self.model = state.network
            loss = self._gradient(batch)
        self.proven = True
        norm = nn.utils.clip_grad_norm_(self.model.parameters(), self.config.clip)
        if torch.isfinite(norm):
            state.optimizer.step()
        return loss, norm

    def _gradient(self, batch: Batch) -> torch.Tensor:
        """The loss of a batch; the parameters get its gradient."""
        state, device = self.state, self.job.device
        low, high, conditions, weight = (t.to(device, non_blocking=True) for t in batch)
        told = (conditions,) if isinstance(state.network, ConditionedUNet) else ()
        taught = None
        with torch.autocast(device.type, torch.bfloat16, enabled=self.bf16):
            if self.teaching:
                taught = self.teaching.output(low, *told)
            estimate = self.model(low, *told)
        loss = loss_function(estimate.float(), high, self.config, weight, taught)
        if self.teaching:
            loss = loss + self.teaching.between()
        state.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        return loss.detach()

    def _tell(self, loss: torch.Tensor, norm: torch.Tensor, rate: float) -> None:
        """Log, report and save, each as often as it should be."""
        state, job = self.state, self.job
        last = state.step == self.config.steps
        for meter in (self.logged, self.live):
            meter.add(state.step, float(loss), float(norm), state.seconds)
        if self.log and (state.step % REPORT_EVERY == 0 or last):
            self.log.step(self.logged.report(rate, busy_share(job.device)))
        if self.live.steps >= REPORT_EVERY or self.live.seconds >= LIVE_SECONDS or last:
            job.on_report(self.live.report(rate, busy_share(job.device)))
        if time.monotonic() - state.saved > SAVE_SECONDS:
            state.save(job.folder, small=job.small_state)
        job.on_progress(Progress("training", state.step, self.config.steps))

    def validate(self) -> None:
        """Validate in the leading process, while the others wait."""
        if self.job.worker.leads:
            self._validate()
        self.job.worker.wait()
        self.logged.pause()
        self.live.pause()

    def _validate(self) -> None:
        """Score the running mean of the weights; keep it as "last", and as "best" if it is."""
        state, job = self.state, self.job
        network = network_for(self.config).to(job.device)
        network.load_state_dict(state.average)
        pictures: list[np.ndarray] = []
        scores = validate(
            network_predictor(network.eval(), job.device, bf16=self.bf16), job.cases,
            on_progress=job.on_progress, on_picture=pictures.append,
        )  # fmt: skip
        mean = float(np.mean([s.psnr for s in scores]))
        if self.log:
            self.log.validation(state.step, scores)
        job.on_report(scores)
        job.on_report(view_of(job.cases[0], state.step, scores, pictures[0]))
        if mean > state.best or self.config.only_sigma:
            state.best = mean
            job.save_model("best", state, scores)
        job.save_model("last", state, scores)
        state.validated = state.step
        state.save(job.folder, small=job.small_state)
