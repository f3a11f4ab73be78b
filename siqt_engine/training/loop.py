"""The training loop."""

from __future__ import annotations

import math
import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from siqt_engine.core.progress import Cancelled, Observer, Progress, ignore
from siqt_engine.inference.device import has_fast_bf16
from siqt_engine.inference.sliding_window import Predict
from siqt_engine.networks import ConditionedUNet, EnhancementNetwork
from siqt_engine.training.distributed import Worker
from siqt_engine.training.log import RunLog, StepMeter, StepReport
from siqt_engine.training.patches import PatchSampler, stacked
from siqt_engine.training.recipe import TrainingConfig
from siqt_engine.training.state import TrainingState, network_for, new_state
from siqt_engine.training.validation import (
    ValidationCase,
    ValidationScore,
    ValidationView,
    validate,
    view_of,
)

REPORT_EVERY = 20
LIVE_SECONDS = 2.0
"""Whoever watches is told of the steps at least this often, though the log is not."""
SAVE_SECONDS = 300.0
"""What is lost at most when the program or the computer dies."""
PREFETCH = 4

SaveModel = Callable[[str, dict[str, torch.Tensor], int, list[ValidationScore]], None]
"""Called with "best" or "last", the weights, the step and the newest validation."""

Batch = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
"""Low field, high field, conditions and weights."""

Report = StepReport | list[ValidationScore] | ValidationView
"""Told to whoever watches: steps; then, after each validation, its scores and its view."""


def learning_rate(step: int, config: TrainingConfig) -> float:
    """Linear rise, plateau, cosine fall to 1 % at the end."""
    if step < config.warmup:
        return config.learning_rate * (step + 1) / config.warmup
    fall = config.decay * config.steps
    position = (step - (config.steps - fall)) / fall if fall else 0.0
    if position <= 0:
        return config.learning_rate
    return config.learning_rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(position, 1))))


def loss_function(
    estimate: torch.Tensor,
    truth: torch.Tensor,
    config: TrainingConfig,
    weight: torch.Tensor | None = None,
) -> torch.Tensor:
    """Charbonnier, sqrt(e^2 + eps^2) - eps (Charbonnier et al., ICIP 1994), or squared error.

    A second channel of the estimate is the logarithm of the error's standard deviation: it
    adds its negative Gaussian log-likelihood, of which the first channel feels nothing. The
    weight, of the truth's shape or one per patch, is that of the error alone, unless only the
    likelihood is learnt.
    """
    error = estimate[:, :1] - truth
    if config.loss == "mse":
        each = error**2
    else:
        eps = config.charbonnier_epsilon
        each = torch.sqrt(error**2 + eps**2) - eps
    loss = (each if weight is None else weight * each).mean()
    if estimate.shape[1] == 1:
        return loss
    log_spread = estimate[:, 1:]
    likelihood = log_spread + 0.5 * (error.detach() * torch.exp(-log_spread)) ** 2
    if config.only_spread and weight is not None:
        likelihood = weight * likelihood
    return loss + config.spread_weight * likelihood.mean()


def uses_bf16(config: TrainingConfig, device: torch.device) -> bool:
    """Whether the network runs in bfloat16 (weights and loss stay in float32)."""
    if config.precision == "auto":
        return has_fast_bf16(device)
    return config.precision == "bf16"


@contextmanager
def prefetched(
    sampler: PatchSampler, first_step: int, config: TrainingConfig, worker: Worker
) -> Iterator[Callable[[], Batch]]:
    """Simulate the next batches in a thread while the network works.

    A thread, not processes: the scans are shared, and a desktop program must not fork.
    """
    share = config.batch // worker.count
    ready: queue.Queue[Batch | BaseException] = queue.Queue(PREFETCH)
    stop = threading.Event()

    def offer(item: Batch | BaseException) -> None:
        while not stop.is_set():
            try:
                ready.put(item, timeout=0.2)
                return
            except queue.Full:
                continue

    def produce() -> None:
        try:
            for step in range(first_step, config.steps):
                first, pairs = step * config.batch + worker.rank * share, []
                for index in range(first, first + share):
                    if stop.is_set():
                        return
                    pairs.append(sampler.pair(index))
                offer(stacked(pairs))
        except BaseException as error:  # handed to the consumer
            offer(error)

    thread = threading.Thread(target=produce, name="patch-simulation", daemon=True)
    thread.start()

    def next_batch() -> Batch:
        item = ready.get()
        if isinstance(item, BaseException):
            raise item
        return item

    try:
        yield next_batch
    finally:
        stop.set()
        thread.join()


def train(
    sampler: PatchSampler,
    cases: list[ValidationCase],
    folder: Path,
    *,
    save_model: SaveModel,
    device: torch.device,
    resume: bool = False,
    start: dict[str, torch.Tensor] | None = None,
    worker: Worker | None = None,
    on_progress: Observer = ignore,
    on_report: Callable[[Report], None] | None = None,
) -> TrainingState:
    """Train a network.

    Parameters
    ----------
    sampler
        Of the training patches; holds the recipe.
    cases
        Held-out people.
    folder
        Where log and resume state go. On an interrupt (Ctrl-C or `Cancelled`) the state is written
        before the exception goes on.
    save_model
        Writes a checkpoint.
    resume
        Go on from the state in ``folder``; on the CPU, with as many threads, to the same
        weights bit for bit as a run that was never stopped. The state is there from the
        first step on.
    start
        Weights to begin with instead of random ones, of the same network.
    worker
        This process, where several train together.
    on_report
        Told of steps and validations, for live curves.
    """
    config = sampler.config
    worker = worker or Worker()
    if config.batch % worker.count:
        raise ValueError(f"a batch of {config.batch} cannot be shared by {worker.count} processes")
    state = new_state(config, device)
    if start is not None:
        state.take(start)
    if resume:
        state.load(folder)
    elif worker.leads:
        state.save(folder)  # from here on the run can be resumed
    report = on_report or (lambda _: None)
    log = RunLog(folder, state.step) if worker.leads else None
    model: nn.Module = state.network
    if worker.count > 1:
        ids = [device.index] if device.type == "cuda" else None
        model = DistributedDataParallel(state.network, device_ids=ids)
    conditioned = isinstance(state.network, ConditionedUNet)
    bf16 = uses_bf16(config, device)
    if worker.leads and cases:
        report(view_of(cases[0], state.step, [], None))

    def check() -> None:
        pictures: list[np.ndarray] = []
        scores = _validate(state, cases, config, device, bf16, on_progress, pictures.append)
        mean = float(np.mean([s.psnr for s in scores]))
        if log:
            log.validation(state.step, scores)
        report(scores)
        report(view_of(cases[0], state.step, scores, pictures[0]))
        if mean > state.best or config.only_spread:
            state.best = mean
            save_model("best", state.average, state.step, scores)
        save_model("last", state.average, state.step, scores)
        state.validated = state.step
        state.save(folder)

    began = time.monotonic() - state.seconds
    model.train()
    try:
        if _is_due(state.step, config) and state.validated < state.step:
            if worker.leads:
                check()  # the run was stopped before or in it
            worker.wait()
        logged, live = (StepMeter(state.step, config.batch) for _ in range(2))
        with prefetched(sampler, state.step, config, worker) as next_batch:
            while state.step < config.steps:
                low, high, told, weight = (torch.from_numpy(a).to(device) for a in next_batch())
                for group in state.optimizer.param_groups:
                    group["lr"] = learning_rate(state.step, config)
                with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
                    estimate = model(low, told) if conditioned else model(low)
                loss = loss_function(estimate.float(), high, config, weight)
                state.optimizer.zero_grad(set_to_none=True)
                loss.backward()
                norm = nn.utils.clip_grad_norm_(model.parameters(), config.clip)
                if torch.isfinite(norm):
                    state.optimizer.step()
                state.step += 1
                state.update_average(config.averaging)
                state.seconds = time.monotonic() - began
                if worker.leads:
                    now = (state.step, float(loss.detach()), float(norm), state.seconds)
                    rate, last = learning_rate(state.step - 1, config), state.step == config.steps
                    for meter in (logged, live):
                        meter.add(*now)
                    if log and (state.step % REPORT_EVERY == 0 or last):
                        log.step(logged.report(rate))
                    if live.steps >= REPORT_EVERY or live.seconds >= LIVE_SECONDS or last:
                        report(live.report(rate))
                    if time.monotonic() - state.saved > SAVE_SECONDS:
                        state.save(folder)
                    on_progress(Progress("training", state.step, config.steps))
                if _is_due(state.step, config):
                    if worker.leads:
                        check()
                    worker.wait()
                    logged.pause()
                    live.pause()
    except (KeyboardInterrupt, SystemExit, Cancelled):
        if worker.leads:
            state.save(folder)
        raise
    return state


def _is_due(step: int, config: TrainingConfig) -> bool:
    """Whether a validation follows this step."""
    return step > 0 and (step % config.validate_every == 0 or step == config.steps)


def _validate(
    state: TrainingState,
    cases: list[ValidationCase],
    config: TrainingConfig,
    device: torch.device,
    bf16: bool,
    on_progress: Observer,
    on_picture: Callable[[np.ndarray], None],
) -> list[ValidationScore]:
    network = network_for(config).to(device)
    network.load_state_dict(state.average)
    network.eval()

    def predictor(case: ValidationCase) -> Predict:
        plain: EnhancementNetwork = network
        if isinstance(network, ConditionedUNet):
            plain = network.specialised(
                case.slice_spacing_mm, factor=case.factor, restore=case.restore, extracted=True
            ).to(device)
        # a network that was not told has the sub-slices of training, of which the case has fewer
        every = plain.factor // case.factor

        @torch.inference_mode()
        def predict(batch: np.ndarray) -> np.ndarray:
            with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
                return (
                    plain(torch.from_numpy(batch).to(device))[:, :1, ..., ::every]
                    .float()
                    .cpu()
                    .numpy()
                )

        return predict

    return validate(predictor, cases, on_progress=on_progress, on_picture=on_picture)
