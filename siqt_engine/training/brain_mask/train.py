"""Train the brain mask: ``python -m siqt_engine.training.brain_mask.train --help``."""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save as to_safetensors
from torch.nn import functional

from siqt_engine.core.files import replacing
from siqt_engine.io.nifti import read_volume
from siqt_engine.models.checkpoint import load_state, save_state
from siqt_engine.segmentation.brain_network import FORMAT, GRID, REACH, SPACING, BrainNetwork
from siqt_engine.training.brain_mask import synthesis
from siqt_engine.training.brain_mask.labels import LabelMap, prepare

BATCH = 2
POOL = 24
"""Placed heads that are at hand; the oldest is replaced every third step."""
CROP = 64
"""Points along each axis of the random part of the network's field that a step is made on."""
LATE = 0.7
"""Share of the steps after which whole fields take the place of their parts."""
EDGE_MM = 1.5
NEAR_MM = 6.0


def loss_of(answer: torch.Tensor, target: torch.Tensor, inside: torch.Tensor) -> torch.Tensor:
    """Cross-entropy and overlap of the mask, and the error of the signed distance.

    Parameters
    ----------
    answer, target
        (B, X, Y, Z) in units of `REACH`; the target is clipped to -1..1, and an answer beyond
        a clipped target costs little.
    inside
        Field of view.
    """
    truth = torch.sigmoid(target * REACH / EDGE_MM)
    logits = answer * REACH / (2 * EDGE_MM)
    weight = inside * (0.1 + torch.exp(-((target * REACH / NEAR_MM) ** 2)))
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    within = answer.clamp(-1, 1)
    error = (within + 0.05 * (answer - within) - target).abs()
    share = (((entropy + error) * weight).sum()) / weight.sum().clamp_min(1)
    found, wanted = torch.sigmoid(logits) * inside, truth * inside
    both = (found * wanted).sum(dim=(1, 2, 3))
    total = found.sum(dim=(1, 2, 3)) + wanted.sum(dim=(1, 2, 3))
    return share + 1 - (2 * both / (total + 100)).mean()


class PosePool:
    """Placed heads to draw scans of: those of a step depend on the seed and the step alone."""

    def __init__(self, heads: list[LabelMap], seed: int) -> None:
        self.heads, self.seed = heads, seed
        self.poses: dict[int, synthesis.Pose] = {}

    def pose(self, number: int) -> synthesis.Pose:
        if number not in self.poses:
            rng = np.random.default_rng([self.seed, 0, number])
            head = self.heads[rng.integers(len(self.heads))]
            self.poses[number] = synthesis.draw_pose(head, rng)
        return self.poses[number]

    def batch(
        self, step: int, *, crop: int = CROP
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Inputs, targets and fields of view of one step."""
        newest = POOL + step // 3
        self.poses = {n: p for n, p in self.poses.items() if n > newest - POOL}
        rng = np.random.default_rng([self.seed, 1, step])
        inputs, targets, fields = [], [], []
        for number in newest - rng.choice(POOL, BATCH, replace=False):
            pose = self.pose(int(number))
            image, inside = synthesis.draw_scan(pose, rng)
            a, b, c = (slice(s, s + crop) for s in rng.integers(0, GRID - crop + 1, 3))
            inputs.append(image[:, a, b, c])
            fields.append(inside[a, b, c])
            targets.append(synthesis.target_of(pose)[a, b, c])
        return torch.stack(inputs), torch.stack(targets), torch.stack(fields).float()


def prepared(folder: Path, names: list[Path]) -> list[LabelMap]:
    """Label maps with their signed distances, kept in ``folder`` for the next run."""
    folder.mkdir(parents=True, exist_ok=True)
    heads = []
    for name in names:
        kept = folder / f"{name.name}.npz"
        if not kept.is_file():
            head = prepare(read_volume(name))
            np.savez(kept, index=head.index, numbers=head.numbers, distance=head.distance)
        with np.load(kept, allow_pickle=False) as stored:
            numbers = tuple(int(n) for n in stored["numbers"])
            heads.append(
                LabelMap(
                    torch.from_numpy(stored["index"]), numbers, torch.from_numpy(stored["distance"])
                )
            )
    return heads


def evaluate(network: BrainNetwork, heads: list[LabelMap], seed: int) -> list[float]:
    """Dice on the network's grid inside the field of view, on fixed draws of each head."""
    network.eval()
    scores = []
    with torch.no_grad():
        for number, head in enumerate(heads):
            for repeat in range(4):
                rng = np.random.default_rng([seed, number, repeat])
                pose = synthesis.draw_pose(head, rng)
                image, inside = synthesis.draw_scan(pose, rng)
                found = (network(image[None])[0, 0] > 0) & inside
                truth = (pose.distance > 0) & inside
                total = float(found.sum() + truth.sum())
                if total > 200:
                    scores.append(2 * float((found & truth).sum()) / total)
    network.train()
    return scores


def save_weights(path: Path, network: BrainNetwork, facts: dict[str, object]) -> None:
    """Weights in float16 and their card; each appears whole or not at all."""
    state = {n: t.detach().half().contiguous() for n, t in network.state_dict().items()}
    data = to_safetensors(state)
    card = {
        "format": FORMAT,
        "name": "brain-mask",
        "weights_file": path.with_suffix(".safetensors").name,
        "weights_sha256": hashlib.sha256(data).hexdigest(),
        "grid": f"{GRID}^3 points every {SPACING:g} mm",
        "parameters": sum(t.numel() for t in state.values()),
        "intended_use": "research, not for diagnosis",
        **facts,
    }
    with replacing(path.with_suffix(".safetensors")) as stream:
        stream.write(data)
    with replacing(path.with_suffix(".json")) as stream:
        stream.write((json.dumps(card, indent=2) + "\n").encode())


class Training:
    """Network, optimizer and running average of the weights; kept in one file.

    Parameters
    ----------
    folder
        Of the state; what lies there is continued.
    rate
        Learning rate, which rises over the first 20 steps and falls with half a cosine.
    steps
        Steps in all.
    """

    def __init__(self, folder: Path, *, rate: float, steps: int) -> None:
        self.network = BrainNetwork().to(memory_format=torch.channels_last_3d)  # type: ignore[call-overload]
        self.optimizer = torch.optim.AdamW(self.network.parameters(), lr=rate, weight_decay=1e-4)
        self.average = {n: p.detach().clone() for n, p in self.network.state_dict().items()}
        self.rate, self.steps, self.step = rate, steps, 0
        self.file = folder / "state.safetensors"
        if self.file.is_file():
            self._load()

    def _load(self) -> None:
        tensors, meta = load_state(self.file)
        self.step = int(meta["step"])
        self.network.load_state_dict({n[2:]: t for n, t in tensors.items() if n.startswith("n.")})
        self.average = {n[2:]: t for n, t in tensors.items() if n.startswith("a.")}
        for number, parameter in enumerate(self.network.parameters()):
            self.optimizer.state[parameter] = {
                key: tensors[f"o.{number}.{key}"] for key in ("step", "exp_avg", "exp_avg_sq")
            }

    def save(self) -> None:
        tensors = {f"n.{n}": t for n, t in self.network.state_dict().items()}
        tensors |= {f"a.{n}": t for n, t in self.average.items()}
        for number, parameter in enumerate(self.network.parameters()):
            for key, value in self.optimizer.state[parameter].items():
                tensors[f"o.{number}.{key}"] = value
        save_state(self.file, tensors, {"step": self.step})

    def advance(self, drawn: tuple[torch.Tensor, torch.Tensor, torch.Tensor]) -> float:
        """One step on a batch of `PosePool`; returns its loss."""
        inputs, targets, fields = drawn
        fall = 0.02 + 0.49 * (1 + math.cos(math.pi * self.step / self.steps))
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * min(1.0, (self.step + 1) / 20) * fall
        with torch.autocast("cpu", dtype=torch.bfloat16):
            answer = self.network(inputs.contiguous(memory_format=torch.channels_last_3d))
        loss = loss_of(answer[:, 0].float(), targets, fields)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        keep = min(0.995, self.step / (self.step + 10))
        for name, value in self.network.state_dict().items():
            self.average[name].lerp_(value, 1 - keep)
        return float(loss.detach())

    def averaged(self) -> BrainNetwork:
        """The network with the running average of the weights, which is what is shipped."""
        network = BrainNetwork()
        network.load_state_dict(self.average)
        return network


def _ahead(
    pool: PosePool, steps: range
) -> Iterator[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]:
    """The batches of some steps, each drawn while the one before is in use."""
    with ThreadPoolExecutor(max_workers=1) as drawer:
        coming: deque[Future[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]] = deque()
        for step in steps:
            for later in range(step + len(coming), min(step + 3, steps.stop)):
                crop = CROP if later < LATE * steps.stop else GRID
                coming.append(drawer.submit(pool.batch, later, crop=crop))
            yield coming.popleft().result()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="train", description=__doc__)
    parser.add_argument("--labels", type=Path, required=True, help="folder of label maps (NIfTI)")
    parser.add_argument("--out", type=Path, required=True, help="stem of the two files to write")
    parser.add_argument("--run", type=Path, required=True, help="folder of the resumable state")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--save-every", type=int, default=100)
    parser.add_argument("--hold-out", nargs="*", default=["07", "11", "15"], help="maps to keep")
    parser.add_argument("--rate", type=float, default=2e-3, help="learning rate")
    parser.add_argument("--seed", type=int, default=305)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--licence", default="Apache-2.0", help="licence of the label maps")
    args = parser.parse_args(arguments)

    names = sorted(args.labels.glob("*.nii*"))
    held = [n for n in names if any(n.name.split(".")[0].endswith(h) for h in args.hold_out)]
    if len(names) == len(held):
        parser.error(f"{args.labels} holds no label maps to train on")
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    heads = prepared(args.run / "maps", [n for n in names if n not in held])
    others = prepared(args.run / "maps", held)
    pool = PosePool(heads, args.seed)
    training = Training(args.run, rate=args.rate, steps=args.steps)
    began, losses = time.time(), []
    for drawn in _ahead(pool, range(training.step, args.steps)):
        losses.append(training.advance(drawn))
        if training.step % args.save_every and training.step < args.steps:
            continue
        training.save()
        network = training.averaged()
        scores = evaluate(network, others, 1)
        facts = {
            "trained_on": f"random heads from {len(heads)} label maps",
            "licence_of_data": args.licence,
            "held_out": [n.name for n in held],
            "steps": training.step,
            "seed": args.seed,
        }
        line = f"step {training.step} loss {np.mean(losses[-25:]):.4f} {time.time() - began:.0f} s"
        if scores:
            facts["dice_held_out_coarse"] = round(float(np.mean(scores)), 4)
            line += f" Dice {np.mean(scores):.4f} (worst {np.min(scores):.4f})"
        save_weights(args.out, network, facts)
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
