"""What a network is trained to make small."""

from __future__ import annotations

import torch

from siqt_engine.training.recipes.recipe import TrainingConfig


def loss_function(
    estimate: torch.Tensor,
    truth: torch.Tensor,
    config: TrainingConfig,
    weight: torch.Tensor | None = None,
    taught: torch.Tensor | None = None,
) -> torch.Tensor:
    """Mean loss of a batch, a scalar.

    1. Error e of the first channel, in brain means.
    2. Squared, or Charbonnier: sqrt(e^2 + eps^2) - eps (Charbonnier et al., ICIP 1994).
    3. Weighted mean over voxels and patches.
    4. A second channel is log sigma, sigma the standard deviation of the error. It adds the
       negative Gaussian log-likelihood, log sigma + (e / sigma)^2 / 2, of which the first
       channel feels nothing.
    5. With a teacher, its share of the target is the teacher's output instead of the truth, and
       log sigma gets the squared error to the teacher's.

    Parameters
    ----------
    estimate
        (B, 1 or 2, X, Y, Z): the image, and log sigma.
    truth
        (B, 1, X, Y, Z).
    weight
        Of the truth's shape, or (B, 1, 1, 1, 1). It weighs the error alone, and the likelihood
        only where nothing else is learnt (``config.only_sigma``).
    taught
        The teacher's output, of the shape of the estimate.
    """
    if taught is not None:
        truth = torch.lerp(truth, taught[:, :1], config.taught)
    error = estimate[:, :1] - truth
    if config.loss == "mse":
        each = error**2
    else:
        eps = config.charbonnier_epsilon
        each = torch.sqrt(error**2 + eps**2) - eps
    loss = (each if weight is None else weight * each).mean()
    if estimate.shape[1] == 1:
        return loss
    log_sigma = estimate[:, 1:]
    if taught is not None:
        return loss + config.sigma_weight * ((log_sigma - taught[:, 1:]) ** 2).mean()
    likelihood = log_sigma + 0.5 * (error.detach() * torch.exp(-log_sigma)) ** 2
    if config.only_sigma and weight is not None:
        likelihood = weight * likelihood
    return loss + config.sigma_weight * likelihood.mean()
