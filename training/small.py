"""What the small networks over features have in common, those of `links.py` and `targets.py`."""
import numpy as np
import torch


def batches(optimizer: torch.optim.Optimizer, count: int, size: int, epochs: int):
    """Numbers of samples, in random order in each epoch, while the rate falls in a straight line."""
    rates = [group["lr"] for group in optimizer.param_groups]
    for epoch in range(epochs):
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * (1 - epoch / epochs)
        yield from torch.randperm(count).split(size)


def rounded(values: torch.Tensor) -> list:
    """Weights to be written: three decimals are enough."""
    return np.round(values.detach().numpy().astype(np.float64), 3).tolist()
