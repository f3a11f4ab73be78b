"""Train the network of the brain mask: ``python -m siqt_engine.brain_training --help``."""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
import time
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save as to_safetensors
from torch.nn import functional

from siqt_engine import brain_synthesis as synthesis
from siqt_engine.atomic import replacing
from siqt_engine.brain_unet import FORMAT, GRID, REACH, SPACING, BrainNetwork
from siqt_engine.checkpoint import load_state, save_state
from siqt_engine.nifti import read_volume

APPEARANCES = 2
"""Scans drawn of each placed head."""
POSES = 2
EDGE_MM = 2.0


def loss_of(answer: torch.Tensor, target: torch.Tensor, inside: torch.Tensor) -> torch.Tensor:
    """Error of the signed distance, largest weight near the surface, plus that of the mask.

    Parameters
    ----------
    answer, target
        (B, 80, 80, 80) in units of `REACH`; the target is clipped to -1..1, and an answer beyond
        a clipped target is right.
    inside
        Field of view.
    """
    error = (answer.clamp(-1, 1) + 0.05 * (answer - answer.clamp(-1, 1)) - target).abs()
    weight = inside * (0.3 + torch.exp(-((target * REACH / 5.0) ** 2)))
    distance = (error * weight).sum() / weight.sum().clamp_min(1)
    soft = torch.sigmoid(target * REACH / EDGE_MM)
    entropy = functional.binary_cross_entropy_with_logits(
        answer * REACH / EDGE_MM, soft, reduction="none"
    )
    mask = (entropy * inside).sum() / inside.sum().clamp_min(1)
    return 4 * distance + mask


def batch(
    heads: list[synthesis.LabelMap], seed: int, step: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Inputs, targets and fields of view of one step; the same for the same seed and step."""
    inputs, targets, fields = [], [], []
    for number in range(POSES):
        rng = np.random.default_rng([seed, step, number])
        pose = synthesis.draw_pose(heads[rng.integers(len(heads))], rng)
        for _ in range(APPEARANCES):
            image, inside = synthesis.draw_scan(pose, rng)
            inputs.append(image)
            fields.append(inside)
            targets.append(synthesis.target_of(pose))
    return torch.stack(inputs), torch.stack(targets), torch.stack(fields).float()


def prepared(folder: Path, names: list[Path]) -> list[synthesis.LabelMap]:
    """Label maps with their signed distances, kept in ``folder`` for the next run."""
    folder.mkdir(parents=True, exist_ok=True)
    heads = []
    for name in names:
        kept = folder / f"{name.name}.npz"
        if not kept.is_file():
            head = synthesis.prepare(read_volume(name))
            np.savez(kept, index=head.index, numbers=head.numbers, distance=head.distance)
        with np.load(kept, allow_pickle=False) as stored:
            numbers = tuple(int(n) for n in stored["numbers"])
            heads.append(
                synthesis.LabelMap(
                    torch.from_numpy(stored["index"]), numbers, torch.from_numpy(stored["distance"])
                )
            )
    return heads


def evaluate(network: BrainNetwork, heads: list[synthesis.LabelMap], seed: int) -> list[float]:
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


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--labels", type=Path, required=True, help="folder of label maps (NIfTI)")
    parser.add_argument("--out", type=Path, required=True, help="stem of the two files to write")
    parser.add_argument("--run", type=Path, required=True, help="folder of the state and the log")
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--hold-out", nargs="*", default=["07", "11", "15"], help="maps to keep")
    parser.add_argument("--rate", type=float, default=2e-3, help="learning rate")
    parser.add_argument("--seed", type=int, default=305)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--licence", default="Apache-2.0", help="licence of the label maps")
    args = parser.parse_args(arguments)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)

    names = sorted(args.labels.glob("*.nii*"))
    held = [n for n in names if any(n.name.split(".")[0].endswith(h) for h in args.hold_out)]
    if len(names) - len(held) < 1:
        parser.error(f"{args.labels} holds no label maps to train on")
    heads = prepared(args.run / "maps", [n for n in names if n not in held])
    others = prepared(args.run / "maps", held)
    network = BrainNetwork().to(memory_format=torch.channels_last_3d)  # type: ignore[call-overload]
    optimizer = torch.optim.AdamW(network.parameters(), lr=args.rate, weight_decay=1e-4)
    average = {n: p.detach().clone() for n, p in network.state_dict().items()}
    state_file = args.run / "state.safetensors"
    step = 0
    if state_file.is_file():
        tensors, meta = load_state(state_file)
        step = int(meta["step"])
        network.load_state_dict({n[2:]: t for n, t in tensors.items() if n.startswith("n.")})
        average = {n[2:]: t for n, t in tensors.items() if n.startswith("a.")}
        for number, parameter in enumerate(network.parameters()):
            optimizer.state[parameter] = {
                k: tensors[f"o.{number}.{k}"] for k in ("step", "exp_avg", "exp_avg_sq")
            }

    def save() -> None:
        tensors = {f"n.{n}": t for n, t in network.state_dict().items()}
        tensors |= {f"a.{n}": t for n, t in average.items()}
        for number, parameter in enumerate(network.parameters()):
            for key, value in optimizer.state[parameter].items():
                tensors[f"o.{number}.{key}"] = value
        save_state(state_file, tensors, {"step": step})

    began, losses = time.time(), []
    while step < args.steps:
        warm = min(1.0, (step + 1) / 20)
        for group in optimizer.param_groups:
            group["lr"] = (
                args.rate * warm * (0.02 + 0.49 * (1 + math.cos(math.pi * step / args.steps)))
            )
        inputs, targets, fields = batch(heads, args.seed, step)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            answer = network(inputs.contiguous(memory_format=torch.channels_last_3d))
        loss = loss_of(answer[:, 0].float(), targets, fields)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        losses.append(float(loss.detach()))
        step += 1
        keep = min(0.99, step / (step + 10))
        for name, value in network.state_dict().items():
            average[name].lerp_(value, 1 - keep)
        if step % 25 == 0 or step == args.steps:
            line = f"step {step} loss {np.mean(losses[-25:]):.4f} {time.time() - began:.0f} s"
            if step % 100 == 0 or step == args.steps:
                smooth = BrainNetwork()
                smooth.load_state_dict(average)
                scores = evaluate(smooth, others, 1) if others else [math.nan]
                line += f" Dice {np.mean(scores):.4f} (worst {np.min(scores):.4f})"
                save()
                save_weights(
                    args.out,
                    smooth,
                    {
                        "trained_on": f"random heads from {len(heads)} label maps",
                        "licence_of_data": args.licence,
                        "held_out": [n.name for n in held],
                        "steps": step,
                        "seed": args.seed,
                        "dice_held_out_coarse": round(float(np.mean(scores)), 4),
                    },
                )
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
