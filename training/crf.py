"""A linear-chain conditional random field over words (Lafferty, McCallum and Pereira, 2001).

Forward and backward run once, scaled as in Rabiner (1989), and give the gradient directly: expected counts under the
model less the wanted ones. The wanted ones may be soft, a teacher's marginals: then the loss is the cross-entropy
against the teacher, up to a constant.
"""
import numpy as np
import torch

NEVER = -1e4


def transitions_allowed(tags: tuple[str, ...]) -> tuple[torch.Tensor, torch.Tensor]:
    """Scores of 0 or NEVER: an I follows its own B or I, and starts nothing."""
    follows = torch.zeros(len(tags), len(tags))
    starts = torch.zeros(len(tags))
    for to, tag in enumerate(tags):
        if tag[0] == "I":
            starts[to] = NEVER
            for back, before in enumerate(tags):
                if before[2:] != tag[2:]:
                    follows[back, to] = NEVER
    return follows, starts


def forward_backward(emissions, transitions, start, lengths):
    """log Z, marginals (batch, time, tags), expected transitions (tags, tags). Double precision, no gradient."""
    batch, time, tags = emissions.shape
    peak = emissions.max(2, keepdim=True).values
    local, move = (emissions - peak).exp(), transitions.exp()
    on = torch.arange(time, device=emissions.device)[:, None] < lengths[None]
    ahead, scales = emissions.new_zeros(time, batch, tags), emissions.new_ones(time, batch)
    row = start.exp() * local[:, 0]
    for at in range(time):
        if at:
            row = torch.where(on[at][:, None], (ahead[at - 1] @ move) * local[:, at], ahead[at - 1])
        scales[at] = torch.where(on[at], row.sum(1), scales[at])
        ahead[at] = row / torch.where(on[at], scales[at], torch.ones_like(scales[at]))[:, None]
    log_z = ((scales.log() + peak[:, :, 0].T) * on).sum(0)
    back, behind = emissions.new_ones(batch, tags), emissions.new_ones(time, batch, tags)
    moved = emissions.new_zeros(tags, tags)
    for at in range(time - 1, -1, -1):
        behind[at] = back
        if at:
            weight = torch.where(on[at][:, None], local[:, at] * back / scales[at][:, None], torch.zeros_like(back))
            moved += ahead[at - 1].T @ weight
            back = torch.where(on[at][:, None], weight @ move.T, back)
    marginals = (ahead * behind).transpose(0, 1)
    marginals = marginals / marginals.sum(2, keepdim=True) * on.T[:, :, None]
    return log_z, marginals, moved * move


class CrossEntropy(torch.autograd.Function):
    """Mean over words of log Z less the expected score under `wanted` (batch, time, tags; rows sum to 1)."""

    @staticmethod
    def forward(ctx, emissions, transitions, start, lengths, wanted, wanted_moves):
        scores = [x.detach().double() for x in (emissions, transitions, start)]
        log_z, marginals, moves = forward_backward(*scores, lengths)
        on = torch.arange(emissions.shape[1], device=emissions.device)[None] < lengths[:, None]
        wanted = wanted.double() * on[:, :, None]
        words = lengths.sum()
        ctx.gradients = (
            ((marginals - wanted) / words).float(),
            ((moves - wanted_moves) / words).float(),
            ((marginals[:, 0] - wanted[:, 0]).sum(0) / words).float(),
        )
        score = (wanted * scores[0]).sum() + (wanted_moves * scores[1]).sum() + (wanted[:, 0] @ scores[2]).sum()
        return ((log_z.sum() - score) / words).float()

    @staticmethod
    def backward(ctx, above):
        return *(gradient * above for gradient in ctx.gradients), None, None, None


def loss(emissions, transitions, start, lengths, gold, wanted):
    """`gold` (batch, time) are tag numbers, from which transitions learn; all else from `wanted` (batch, time, tags), probabilities."""
    tags = emissions.shape[2]
    on = torch.arange(gold.shape[1], device=gold.device)[None] < lengths[:, None]
    pairs = (gold[:, :-1] * tags + gold[:, 1:])[on[:, 1:]]
    moves = torch.bincount(pairs, minlength=tags * tags).view(tags, tags).double()
    # The likeliest labels of a teacher, word by word, are not always a sequence that BIO allows.
    moves = moves * (transitions.detach() > NEVER / 2)
    return CrossEntropy.apply(emissions, transitions, start, lengths, wanted, moves)


class Partial(torch.autograd.Function):
    """Mean over words of log Z less log Z of the paths through `allowed` (batch, time, tags) labels."""

    @staticmethod
    def forward(ctx, emissions, transitions, start, lengths, allowed):
        scores = [x.detach().double() for x in (emissions, transitions, start)]
        log_z, marginals, moves = forward_backward(*scores, lengths)
        log_allowed, wanted, wanted_moves = forward_backward(scores[0].masked_fill(~allowed, NEVER), *scores[1:], lengths)
        words = lengths.sum()
        ctx.gradients = (
            ((marginals - wanted) / words).float(),
            ((moves - wanted_moves) / words).float(),
            ((marginals[:, 0] - wanted[:, 0]).sum(0) / words).float(),
        )
        return ((log_z - log_allowed).sum() / words).float()

    @staticmethod
    def backward(ctx, above):
        return *(gradient * above for gradient in ctx.gradients), None, None


def partial_loss(emissions, transitions, start, lengths, allowed):
    """For sequences that are annotated in part (Tsuboi et al., 2008): `allowed` marks the labels that each word may have."""
    return Partial.apply(emissions, transitions, start, lengths, allowed)


def viterbi(emissions: np.ndarray, transitions: np.ndarray, start: np.ndarray) -> np.ndarray:
    """The best tags of one sequence (time, tags)."""
    best, back = start + emissions[0], np.zeros(emissions.shape, dtype=np.int64)
    for at in range(1, len(emissions)):
        paths = best[:, None] + transitions
        back[at] = paths.argmax(0)
        best = paths.max(0) + emissions[at]
    tags = np.zeros(len(emissions), dtype=np.int64)
    tags[-1] = best.argmax()
    for at in range(len(emissions) - 1, 0, -1):
        tags[at - 1] = back[at][tags[at]]
    return tags
